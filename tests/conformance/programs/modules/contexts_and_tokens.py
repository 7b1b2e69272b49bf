# Context variables: tokens that put back, copies that run apart, and contexts as mappings
import contextvars
from contextvars import Context, ContextVar, Token, copy_context

user = ContextVar("user", default="nobody")
depth = ContextVar("depth")
print(user.name, user.get(), depth.get("unset"), repr(user)[:24])

token = user.set("ann")
print(user.get(), token.old_value is Token.MISSING, token.var is user)
second = user.set("bob")
print(second.old_value, user.get())
user.reset(second)
print(user.get())
for bad in (lambda: user.reset(second), lambda: depth.reset(token), lambda: depth.get(), lambda: user.reset(1), lambda: ContextVar(1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0][:60])

with user.set("cid") as inside:
    print(user.get(), inside.old_value)
print(user.get())


def visit(name):
    before = user.get()
    user.set(name)
    return f"{before} -> {user.get()}"


context = copy_context()
print(context.run(visit, "dan"), context[user], user.get(), context.run(visit, name="eve"))
print(user in context, depth in context, len(context) >= 1, context.get(depth, "none"), list(copy_context().run(context.keys)) != [])
empty = Context()
print(len(empty), empty.run(visit, "first"), empty[user], dict(empty.items())[user], empty == empty.copy(), empty.copy() is empty)
try:
    empty[depth]
except KeyError as error:
    print("no", error.args[0].name)


def again():
    try:
        empty.run(again)
    except RuntimeError as error:
        return str(error).split(":")[0]


print(empty.run(again))


def numbers():
    for depth_now in range(3):
        depth.set(depth_now)
        yield depth.get()


print(list(numbers()), depth.get(), contextvars.copy_context()[depth])
