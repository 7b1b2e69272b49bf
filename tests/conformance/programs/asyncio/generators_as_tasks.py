"""Coroutines driven by hand: send, throw, close, and the states that inspect tells."""
import asyncio
import inspect
import types


@types.coroutine
def ask(question):
    answer = yield question
    return answer


async def talk():
    name = await ask("name?")
    try:
        age = await ask(f"age of {name}?")
    except ValueError as error:
        age = await ask(f"{error}: age?")
    finally:
        print("   finally")
    return f"{name} is {age}"


def state(coroutine):
    return inspect.getcoroutinestate(coroutine)


def drive(*answers):
    coroutine = talk()
    print(state(coroutine), coroutine.cr_await, coroutine.cr_frame.f_lineno - coroutine.cr_code.co_firstlineno)
    question = coroutine.send(None)
    for answer in answers:
        print("  ", question, "<-", repr(answer), state(coroutine), coroutine.cr_await.__name__)
        try:
            if isinstance(answer, Exception):
                question = coroutine.throw(answer)
            else:
                question = coroutine.send(answer)
        except StopIteration as stop:
            print("  ", stop.value, state(coroutine), coroutine.cr_frame)
            return
        except Exception as error:
            print("  ", repr(error), state(coroutine))
            return
    print("   closing", state(coroutine))
    coroutine.close()
    print("  ", state(coroutine))


drive("Ann", 30)
drive("Bob", ValueError("too old"), 29)
drive("Cem", KeyError("?"))
drive("Dan")
drive()
coroutine = talk()
for value in (1, None):
    try:
        print(coroutine.send(value))
    except TypeError as error:
        print(error)
coroutine.close()
for action in (lambda: coroutine.send(None), lambda: coroutine.throw(ValueError), lambda: next(coroutine), coroutine.close):
    try:
        print(action())
    except (RuntimeError, TypeError) as error:
        print(error)


async def in_a_task():
    try:
        await talk()
    except RuntimeError as error:
        print(error)
    task = asyncio.current_task()
    print(state(task.get_coro()), task.get_coro().cr_running, inspect.iscoroutine(task.get_coro()))


asyncio.run(in_a_task())
