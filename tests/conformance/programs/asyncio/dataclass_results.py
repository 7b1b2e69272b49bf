import asyncio
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class Timed(Generic[T]):
    value: T
    seconds: float = field(compare=False)


@dataclass
class Stats:
    ok: int = 0
    failed: int = 0
    times: list[float] = field(default_factory=list)

    def add(self, outcome: Timed | BaseException) -> None:
        match outcome:
            case Timed(seconds=s):
                self.ok += 1
                self.times.append(round(s, 3))
            case TimeoutError() | ValueError():
                self.failed += 1
            case BaseException():
                raise outcome


async def timed(awaitable):
    loop = asyncio.get_running_loop()
    start = loop.time()
    return Timed(await awaitable, loop.time() - start)


async def job(n: int) -> str:
    await asyncio.sleep(n / 4)
    if n == 3:
        raise ValueError(n)
    return "x" * n


async def main() -> None:
    stats = Stats()
    for outcome in await asyncio.gather(
        *(timed(asyncio.wait_for(job(n), 1.1)) for n in range(6)), return_exceptions=True
    ):
        stats.add(outcome)
    print(stats)
    first, second = await asyncio.gather(timed(job(1)), timed(asyncio.sleep(3, "x")))
    print(first == second, first)


asyncio.run(main())
