from _asyncio import get_running_loop


class LoopBound:
    """What binds itself to the loop in which it is first waited for."""

    _loop = None

    def _get_loop(self):
        loop = get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f"{self!r} is bound to a different event loop")
        return loop
