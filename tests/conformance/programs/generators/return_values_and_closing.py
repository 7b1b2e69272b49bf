# What close() gives back, what it refuses, and how generators end.
def counting():
    total = 0
    try:
        while True:
            total += yield total
    except GeneratorExit:
        print("  closing with", total)
        return total


generator = counting()
next(generator)
generator.send(3)
generator.send(4)
print("close gives", generator.close())
print("again", generator.close())
print("never started", counting().close())


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


generator = stubborn()
next(generator)
try:
    generator.close()
except RuntimeError as error:
    print(error)
print(list(generator))


def failing():
    try:
        yield 1
    finally:
        raise OSError("while closing")


generator = failing()
next(generator)
try:
    generator.close()
except OSError as error:
    print("from close:", error, "| context:", repr(error.__context__))


def raises_stop():
    yield 1
    raise StopIteration("inside")


try:
    list(raises_stop())
except RuntimeError as error:
    print(error, "| cause:", repr(error.__cause__))


def delegating():
    result = yield from counting()
    print("  got", result)
    return result


generator = delegating()
next(generator)
generator.send(10)
print("closing what delegates gives", generator.close())


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)

generator = counting()
try:
    generator.send(1)
except TypeError as error:
    print(error)
print(generator.gi_running, generator.gi_yieldfrom, generator.gi_frame is not None, generator.__name__)
generator.close()
print(generator.gi_frame)
