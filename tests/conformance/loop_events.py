"""The order in which a loop does what it does, as [event, subject] pairs; needs the pure asyncio."""

import functools


class LoopEvents:
    def __init__(self, asyncio, clock, ending):
        self.list = []
        self.ending = ending
        self.counts = {"task": 0, "future": 0}
        clock.moved = lambda now: self.record("clock.advanced", repr(now))
        self.watch(asyncio.base_events.BaseEventLoop, "_run_once", "tick.began", lambda loop: "")
        self.watch(asyncio.Handle, "_run", "handle.ran", self.callback_of)
        self.watch(asyncio.Task, "_Task__step", "task.stepped", self.name_of)
        self.watch(asyncio.Task, "_Task__wakeup", "task.woken", self.name_of)
        self.watch(asyncio.Future, "_Future__schedule_callbacks", "future.done", self.name_of)
        self.name_at_birth(asyncio.Future, lambda new: isinstance(new, asyncio.Task))

    def record(self, event, subject):
        if self.ending.exit is None:
            self.list.append([event, subject])

    def watch(self, owner, method, event, subject_of):
        original = getattr(owner, method)

        @functools.wraps(original)
        def recording(instance, *args, **kwargs):
            self.record(event, subject_of(instance))
            return original(instance, *args, **kwargs)

        setattr(owner, method, recording)

    def name_at_birth(self, Future, is_task):
        original = Future.__init__

        @functools.wraps(original)
        def naming(instance, *args, **kwargs):
            kind = "task" if is_task(instance) else "future"
            # Not in a weak dictionary, which forgets who is being collected.
            number = self.counts[kind] = self.counts[kind] + 1
            instance._loop_events_name = f"{kind} {number}"
            try:
                original(instance, *args, **kwargs)
            except BaseException:
                # None was made: the arguments were wrong.
                if self.counts[kind] == number:
                    self.counts[kind] -= 1
                raise

        Future.__init__ = naming

    def name_of(self, future):
        return future._loop_events_name

    def callback_of(self, handle):
        callback = handle._callback
        while isinstance(callback, functools.partial):
            callback = callback.func
        what = getattr(callback, "__qualname__", type(callback).__name__)
        owner = getattr(callback, "__self__", None)
        name = getattr(owner, "_loop_events_name", None)
        return what if name is None else f"{what} of {name}"
