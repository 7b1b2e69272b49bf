# dictConfig makes formatters by classes and factories of one's own, and calls their format fmt if need be.
import logging
import logging.config


class Shouting(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()


def bracketed(fmt, mark="*"):
    return logging.Formatter(f"[{mark}] {fmt}")


logging.config.dictConfig({
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "loud": {"()": Shouting, "format": "%(name)s: %(message)s"},
        "marked": {"()": bracketed, "fmt": "%(levelname)s %(message)s", "mark": "!"},
        "plain": {"class": "logging.Formatter", "format": "{message}", "style": "{"},
    },
    "handlers": {
        name: {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": name}
        for name in ("loud", "marked", "plain")
    },
    "root": {"level": "INFO", "handlers": ["loud", "marked", "plain"]},
})
logging.getLogger("kitchen").warning("%d plates", 3)
logging.info("done")
try:
    logging.config.dictConfig({"version": 1, "formatters": {"bad": {"()": bracketed, "colour": "red"}}})
except ValueError as error:
    print(error, "|", type(error.__cause__).__name__)
