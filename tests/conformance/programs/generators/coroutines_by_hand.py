"""send, throw, close, and generators that drive generators."""


def averager():
    total = count = 0
    average = None
    try:
        while True:
            value = yield average
            if value is None:
                break
            total += value
            count += 1
            average = total / count
    finally:
        print("averager ends")
    return count, average


avg = averager()
print(next(avg), avg.send(10), avg.send(20), avg.send(30))
try:
    avg.send(None)
except StopIteration as stop:
    print(stop.value)
try:
    averager().send(1)
except TypeError as error:
    print(error)


def resilient():
    attempts = []
    while True:
        try:
            got = yield attempts
            attempts.append(got)
        except ValueError as error:
            attempts.append(f"caught {error}")
        except GeneratorExit:
            print("closing with", attempts)
            raise


r = resilient()
next(r)
r.send(1)
print(r.throw(ValueError("bad")), r.throw(ValueError), r.send(2))
r.close()
r.close()
print(r.gi_frame, r.gi_running)
try:
    next(r)
except StopIteration as stop:
    print("stopped", stop.value)


def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            print("no!")


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)


def collector(results, key):
    while True:
        results[key] = yield from averager()


results = {}
group = collector(results, "a")
next(group)
for value in (1, 2, 3, None, 4, None):
    group.send(value)
print(results)
group.close()


def outer():
    try:
        yield from inner()
    except KeyError as error:
        print("outer got", repr(error))
        yield "recovered"


def inner():
    try:
        yield 1
        yield 2
    finally:
        print("inner done")


o = outer()
print(next(o), o.throw(KeyError("k")), next(o, "end"))


def raising():
    yield 1
    raise StopIteration("mine")


try:
    list(raising())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)


def returning():
    return 5
    yield


def delegating():
    value = yield from returning()
    yield value
    yield from [1, 2]
    yield from "ab"
    result = yield from iter(())
    yield result


print(list(delegating()))
try:
    list((yield_ for yield_ in 5))
except TypeError as error:
    print(error)


def bad():
    yield from 5


try:
    next(bad())
except TypeError as error:
    print(error)


class Scheduler:
    def __init__(self):
        self.ready = []

    def add(self, name, gen):
        self.ready.append((name, gen))

    def run(self):
        while self.ready:
            name, gen = self.ready.pop(0)
            try:
                print(name, "->", next(gen))
            except StopIteration as stop:
                print(name, "finished", stop.value)
            else:
                self.ready.append((name, gen))


def task(n):
    for i in range(n):
        yield i
    return n * 10


scheduler = Scheduler()
scheduler.add("x", task(2))
scheduler.add("y", task(3))
scheduler.run()
