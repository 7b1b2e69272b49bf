class Rock:
    def __await__(self):
        received = yield 7
        print("the rock was sent", received)
        return received


async def carry():
    print("carry() is about to await a rock")
    rock = Rock()
    value = await rock
    print("the await has the value", value)
    return value + 1


coroutine = carry()
print("nothing has run yet")

yielded = coroutine.send(None)
print("send() gave back", yielded)

try:
    coroutine.send(42)
except StopIteration as end:
    print("carry() returned", end.value)
