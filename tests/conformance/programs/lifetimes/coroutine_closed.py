"""Closing a coroutine says that it is not wanted: no warning."""


async def work():
    try:
        await other()
    finally:
        print("cleaned up")


async def other():
    print("other runs")


c = work()
c.close()
c = None
print("closed before it was started")
c = work()
try:
    c.send(None)
except StopIteration:
    print("ran to its end")
try:
    c.send(None)
except RuntimeError as error:
    print(error)
d = work()
del d
print("dropped")
