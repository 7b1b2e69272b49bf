from collections import defaultdict


class Emitter:
    def __init__(self):
        self._handlers = defaultdict(list)

    def on(self, name, handler=None, *, once=False):
        if handler is None:
            return lambda h: self.on(name, h, once=once) or h
        self._handlers[name].append((handler, once))

    def emit(self, name, *args, **kwargs):
        results, errors = [], []
        for entry in self._handlers[name][:]:
            handler, once = entry
            if once:
                self._handlers[name].remove(entry)
            try:
                results.append(handler(*args, **kwargs))
            except Exception as error:
                errors.append(error)
        if errors:
            raise ExceptionGroup(f"handlers of {name!r}", errors)
        return results


bus = Emitter()


@bus.on("greet")
def hello(name, punctuation="!"):
    return f"hello {name}{punctuation}"


@bus.on("greet", once=True)
def once(name, **_):
    return f"first time, {name}"


class Counter:
    total = 0

    def __call__(self, *args, **kwargs):
        self.total += 1
        return self.total


counter = Counter()
bus.on("greet", counter)
print(bus.emit("greet", "ann"), bus.emit("greet", "bob", punctuation="?"), bus.emit("nothing"))


@bus.on("greet")
def broken(name, **_):
    raise LookupError(name)


try:
    bus.emit("greet", "cy")
except* LookupError as group:
    print(group.message, [repr(e) for e in group.exceptions], counter.total)
print({name: len(handlers) for name, handlers in bus._handlers.items()})
