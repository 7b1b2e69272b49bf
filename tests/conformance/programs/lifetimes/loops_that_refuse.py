# What a loop refuses to run lives as long as the refusal, and is told of when that is gone.
import asyncio


async def chore(name):
    print("never done:", name)


def ask(loop, name):
    try:
        loop.run_until_complete(chore(name))
    except RuntimeError as error:
        print(error)
        print("the refusal still holds", name)
    print("and now it does not")


async def main():
    ask(asyncio.get_running_loop(), "nested")


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.close()
ask(loop, "late")
kept = None
try:
    loop.run_until_complete(chore("kept"))
except RuntimeError as error:
    kept = error
print("kept:", kept)
kept = kept.with_traceback(None)
print("without its traceback")
