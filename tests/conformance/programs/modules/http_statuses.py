# Statuses and methods of HTTP as enums, and a small router over them
from http import HTTPMethod, HTTPStatus

print(HTTPStatus.OK, repr(HTTPStatus.OK), HTTPStatus.NOT_FOUND.phrase, HTTPStatus.NOT_FOUND.description)
print(HTTPStatus(418).name, HTTPStatus["GONE"].value, HTTPStatus.CREATED == 201, HTTPStatus.OK < HTTPStatus.FOUND, 404 in HTTPStatus)
print([status.value for status in HTTPStatus if status.is_redirection], len(HTTPStatus), HTTPStatus.REQUEST_URI_TOO_LONG)
print(HTTPMethod.GET, repr(HTTPMethod.POST), HTTPMethod.PATCH.description, [str(method) for method in HTTPMethod])
for status in (101, 204, 307, 429, 503):
    status = HTTPStatus(status)
    flags = [status.is_informational, status.is_success, status.is_redirection, status.is_client_error, status.is_server_error]
    print(f"{status:d} {status.phrase:22} {flags.index(True)}")

ROUTES = {}


def route(method, path):
    def register(handler):
        ROUTES[HTTPMethod(method), path] = handler
        return handler

    return register


@route("GET", "/")
def home(body):
    return HTTPStatus.OK, "hello"


@route("POST", "/items")
def create(body):
    if not body:
        return HTTPStatus.BAD_REQUEST, "empty"
    return HTTPStatus.CREATED, body.upper()


def respond(method, path, body=""):
    try:
        handler = ROUTES[HTTPMethod(method), path]
    except ValueError as error:
        return HTTPStatus.NOT_IMPLEMENTED, str(error)
    except KeyError:
        known = any(path == other for _, other in ROUTES)
        return (HTTPStatus.METHOD_NOT_ALLOWED if known else HTTPStatus.NOT_FOUND), ""
    return handler(body)


for request in (("GET", "/"), ("POST", "/items", "tea"), ("POST", "/items"), ("PUT", "/items"), ("GET", "/x"), ("BREW", "/")):
    status, text = respond(*request)
    print(f"HTTP/1.1 {status.value} {status.phrase}", repr(text))
try:
    HTTPStatus(999)
except ValueError as error:
    print(error)
