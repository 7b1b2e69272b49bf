"""Generators that are talked to: send, throw, close, return values, and delegation that passes all of it on."""


def answering():
    heard = yield "hello"
    while heard != "stop":
        try:
            heard = yield f"you said {heard}"
        except RuntimeError as error:
            heard = yield f"caught {error}"
    return "goodbye"


talk = answering()
print(next(talk), talk.send(1), talk.throw(RuntimeError("oops")), talk.send(2))
try:
    talk.send("stop")
except StopIteration as stop:
    print("value:", stop.value)
print(next(talk, "over"))


def delegating():
    result = yield from answering()
    print("inner gave", result)
    yield "after"
    return len(result)


talk = delegating()
print(next(talk), talk.send("a"), talk.throw(RuntimeError("through")))
print(talk.send("stop"), list(talk))


def cleaning(name):
    try:
        while True:
            yield name
    except GeneratorExit:
        print(name, "is closed")
        raise
    finally:
        print(name, "cleans up")


def both():
    yield from cleaning("inner")


talk = both()
next(talk)
talk.close()
print(talk.gi_frame, talk.gi_yieldfrom)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


talk = stubborn()
next(talk)
try:
    talk.close()
except RuntimeError as error:
    print(error)

fresh = answering()
try:
    fresh.send("too early")
except TypeError as error:
    print(error)
try:
    fresh.throw(ValueError("before the start"))
except ValueError as error:
    print(error, list(fresh))


def failing():
    yield 1
    raise StopIteration("inside")


try:
    list(failing())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)


print(type(talk).__name__, answering().__name__, answering.__qualname__)
