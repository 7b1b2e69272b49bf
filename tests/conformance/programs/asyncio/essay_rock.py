"""What travels up from a yield, and what comes back down."""


class Rock:
    def __await__(self):
        value_sent_in = yield 7
        print(f"rock is given {value_sent_in} and goes on")
        return value_sent_in


async def main():
    print("main begins")
    result = await Rock()
    print(f"main got {result} from the rock")
    return 23


coroutine = main()
intermediate = coroutine.send(None)
print(f"main gave {intermediate} up")
try:
    coroutine.send(42)
except StopIteration as stop:
    print(f"main returned {stop.value}")
