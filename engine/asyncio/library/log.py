import sys


class _Logger:
    """Writes to stderr what logging would; or lets logging do it, if the program uses that."""

    def error(self, text, *args, exc_info=False):
        self._log("error", text, args, exc_info)

    def warning(self, text, *args, exc_info=False):
        self._log("warning", text, args, exc_info)

    def info(self, text, *args):
        self._log("info", text, args, False)

    def debug(self, text, *args):
        self._log("debug", text, args, False)

    def _log(self, level, text, args, exc_info):
        logging = sys.modules.get("logging")
        if logging is not None:
            getattr(logging.getLogger("asyncio"), level)(text, *args, exc_info=exc_info)
        elif level in ("error", "warning"):
            print(text % args if args else text, file=sys.stderr)
            if exc_info:
                self._print_exception(exc_info)

    def _print_exception(self, exc_info):
        import traceback

        error = sys.exception() if exc_info is True else exc_info[1]
        traceback.print_exception(error)


logger = _Logger()


def _loop_made():
    logger.debug("Using selector: %s", "EpollSelector")


def _loop_closes(loop):
    logger.debug("Close %r", loop)
