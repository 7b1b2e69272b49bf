from asyncio.events import get_running_loop
from asyncio.exceptions import CancelledError
from asyncio.futures import future_add_to_awaited_by, future_discard_from_awaited_by
from asyncio.locks import Event
from asyncio.tasks import current_task, wait_for

__all__ = ("staggered_race",)


async def staggered_race(coro_fns, delay, *, loop=None):
    loop = loop or get_running_loop()
    parent = current_task(loop)
    entrants = enumerate(coro_fns)
    result = winner = over = cancelled = None
    exceptions, unhandled = [], []
    running = set()

    def task_done(task):
        running.discard(task)
        future_discard_from_awaited_by(task, parent)
        if over is not None and not over.done() and not running:
            over.set_result(None)
        if not task.cancelled() and task.exception() is not None:
            unhandled.append(task.exception())

    def enter(previous_failed):
        """Begins a task that starts the next one; it waits until it is known here."""
        known = Event()
        task = loop.create_task(run_one_coro(known, previous_failed))
        future_add_to_awaited_by(task, parent)
        running.add(task)
        task.add_done_callback(task_done)
        known.set()

    async def run_one_coro(known, previous_failed):
        await known.wait()
        if previous_failed is not None:
            try:
                await wait_for(previous_failed.wait(), delay)
            except TimeoutError:
                pass
        index, coro_fn = next(entrants, (None, None))
        if coro_fn is None:
            return
        failed = Event()
        enter(failed)
        exceptions.append(None)
        try:
            value = await coro_fn()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            exceptions[index] = exc
            failed.set()
        else:
            win(index, value)

    def win(index, value):
        nonlocal winner, result
        assert winner is None
        winner, result = index, value
        for task in running:
            if task is not current_task(loop):
                task.cancel()

    enter(None)
    while running:
        over = loop.create_future()
        try:
            await over
        except CancelledError as exc:
            cancelled = exc
            for task in running:
                task.cancel(*exc.args)
        over = None
    if unhandled:
        raise ExceptionGroup("staggered race failed", unhandled)
    if cancelled is not None:
        raise cancelled
    return result, winner, exceptions
