"""Time that moves only when somebody waits for it; UTC, and 2025 by default."""

import time


class VirtualClock:
    def __init__(self, epoch):
        self.now = 0.0
        self.epoch = epoch
        self.moved = lambda now: None

    def move_to(self, instant):
        if instant > self.now:
            self.now = float(instant)
            self.moved(self.now)

    def wall(self):
        return self.epoch + self.now

    def replacements(self):
        """What the module `time` holds while a program runs."""
        return {
            "monotonic": lambda: self.now,
            "perf_counter": lambda: self.now,
            "time": self.wall,
            "monotonic_ns": lambda: round(self.now * 1e9),
            "perf_counter_ns": lambda: round(self.now * 1e9),
            "time_ns": lambda: round(self.epoch * 1e9) + round(self.now * 1e9),
            "sleep": self._sleep(time.sleep),
            "gmtime": self._at_now(time.gmtime),
            "localtime": self._at_now(time.localtime),
            "ctime": self._at_now(time.ctime),
        }

    def _sleep(self, real):
        def sleep(seconds, /):
            if isinstance(seconds, (int, float)) and seconds > 0:
                self.move_to(self.now + seconds)
            else:
                # Nothing to wait for, or an error, which is CPython's to word.
                real(seconds)

        return sleep

    def _at_now(self, real):
        return lambda seconds=None, /: real(self.wall() if seconds is None else seconds)
