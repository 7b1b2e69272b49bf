import logging, sys, io, logging.handlers
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(asctime)s %(levelname)-8s [%(name)s] %(message)s (%(funcName)s:%(lineno)d)", datefmt="%H:%M:%S", force=True)
log = logging.getLogger("app"); log.debug("debug %s", 1); log.info("info %(a)s", {"a": 2}); log.warning("warn"); log.error("err"); log.critical("crit")
def inner():
    try: 1 / 0
    except ZeroDivisionError: log.exception("failed"); log.error("again", exc_info=True)
inner()
child = logging.getLogger("app.db"); child.setLevel(logging.ERROR); child.warning("no"); child.error("yes"); print(child.parent.name, child.getEffectiveLevel(), log.isEnabledFor(10), logging.getLevelName(20), logging.getLevelName("ERROR"), child.name, log.level, logging.root.level, child.propagate)
buf = io.StringIO(); h = logging.StreamHandler(buf); h.setFormatter(logging.Formatter("{levelname}:{message}", style="{")); h.setLevel("WARNING"); log.addHandler(h); log.info("x"); log.warning("y"); print(repr(buf.getvalue())); log.removeHandler(h)
class F(logging.Filter):
    def filter(self, r): r.extra = r.msg.upper(); return "skip" not in r.msg
h2 = logging.StreamHandler(sys.stdout); h2.setFormatter(logging.Formatter("%(extra)s|%(user)s")); h2.addFilter(F()); l2 = logging.getLogger("f"); l2.propagate = False; l2.addHandler(h2); l2.warning("hello", extra={"user": "bob"}); l2.warning("skip me", extra={"user": "x"})
ad = logging.LoggerAdapter(logging.getLogger("ad"), {"req": 7}); ad.info("adapted"); 
class Ad(logging.LoggerAdapter):
    def process(self, msg, kw): return f"[{self.extra['req']}] {msg}", kw
Ad(logging.getLogger("ad"), {"req": 8}).warning("processed"); logging.disable(logging.WARNING); log.warning("disabled"); log.error("enabled"); logging.disable(logging.NOTSET)
class H(logging.Handler):
    def emit(self, r): print("H", r.getMessage(), r.levelno, r.name, r.args, r.funcName, r.module)
l3 = logging.getLogger("custom"); l3.addHandler(H()); l3.propagate = False; l3.error("a %d", 5); l3.handlers.clear(); logging.addLevelName(25, "NOTICE"); log.log(25, "notice"); log.warning("bad %d", "x") if 0 else None
mh = logging.handlers.MemoryHandler(10, target=H()); l4 = logging.getLogger("mem"); l4.propagate = False; l4.addHandler(mh); l4.warning("kept"); print(len(mh.buffer)); l4.error("flush"); mh.flush(); print(log, l3, logging.getLogger(), h, logging.NullHandler(), log.hasHandlers())
try: log.setLevel("NOPE")
except ValueError as e: print(e)
try: logging.Formatter("%(x", style="?")
except ValueError as e: print(e)
log.info("multi\nline"); log.info("no args %"); log.info({"a": 1}); log.info("tuple %s %s", *("a", "b")); log.info("stack", stack_info=False); print(logging.DEBUG, logging.WARN, logging.FATAL, logging.getLevelNamesMapping()["INFO"])
r = logging.makeLogRecord({"msg": "made", "levelno": 30, "levelname": "WARNING"}); print(r.getMessage(), logging.Formatter("%(message)s %(levelname)s").format(r), logging.BASIC_FORMAT)
