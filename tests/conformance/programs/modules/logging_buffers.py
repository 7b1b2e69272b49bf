"""A handler from a configuration that holds records back until one is bad enough."""
import logging
import logging.config

logging.config.dictConfig({
    "version": 1,
    "formatters": {"brief": {"format": "%(levelname)-8s %(name)s: %(message)s"}},
    "handlers": {
        "out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "brief"},
        "kept": {
            "class": "logging.handlers.MemoryHandler", "capacity": 3, "flushLevel": "CRITICAL", "target": "out",
        },
    },
    "loggers": {"buffered": {"handlers": ["kept"], "level": "DEBUG", "propagate": False}},
})
log = logging.getLogger("buffered")
for step in range(4):
    log.info("step %d", step)
print("three are out")
log.critical("now")
log.warning("kept to the end")
print("end")
