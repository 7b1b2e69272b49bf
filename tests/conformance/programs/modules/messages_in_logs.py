# logging: levels, filters, adapters, handlers of one's own, and errors with their tracebacks
import io
import logging
from logging import Filter, Formatter, Handler, LoggerAdapter, getLogger

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(Formatter("%(levelname)-8s|%(name)s|%(message)s"))
log = getLogger("app.store")
log.addHandler(handler)
log.setLevel(logging.INFO)
log.propagate = False
log.debug("unseen")
log.info("sold %d %s", 3, "pears")
log.warning("low: %(item)s", {"item": "figs"})
log.log(25, "between")
print(stream.getvalue())
stream.truncate(0)
stream.seek(0)


class Mask(Filter):
    def filter(self, record):
        record.msg = str(record.msg).replace("secret", "***")
        return "drop" not in record.msg


log.addFilter(Mask())
log.addFilter(lambda record: record.levelno < logging.CRITICAL)
log.error("the secret word")
log.error("drop me")
log.critical("too much")
print(stream.getvalue().strip(), log.isEnabledFor(logging.DEBUG), log.getEffectiveLevel(), getLogger("app.store.child").getEffectiveLevel())


class Collect(Handler):
    def __init__(self):
        super().__init__(logging.ERROR)
        self.seen = []

    def emit(self, record):
        self.seen.append((record.levelname, record.getMessage(), record.funcName, record.lineno > 0, bool(record.exc_info)))


collect = Collect()
log.addHandler(collect)


def divide():
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception("no %s", "way")


divide()
log.info("not collected")
print(collect.seen, stream.getvalue().splitlines()[-2])

adapter = LoggerAdapter(log, {"user": "ann"})
adapter.error("hello")


class Prefix(LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['user']}] {msg}", kwargs


Prefix(log, {"user": "bob"}).error("hi %s", "there")
print([message for _, message, *_ in collect.seen[1:]])

for style, text in (("%", "%(name)s %(message)s"), ("{", "{levelname:>7} {message}"), ("$", "$name: ${message}")):
    record = logging.LogRecord("n", logging.INFO, "file.py", 1, "text %s", ("x",), None)
    print(Formatter(text, style=style).format(record))
for bad in (lambda: log.setLevel("LOUD"), lambda: Formatter("{", style="{"), lambda: Formatter("x", style="?"), lambda: getLogger(3), lambda: log.log("x", "y")):
    try:
        bad()
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
print(logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLevelNamesMapping()["ERROR"], log, log.handlers[1].level, log.hasHandlers())
