"""A knock-out tournament as a tree of tasks, and a league as a grid of matches with shared players."""
import asyncio
import itertools
import random


async def match(one, other, chance):
    await asyncio.sleep(chance.choice((1, 1.5, 2)))
    return max(one, other, key=lambda name: (len(name), chance.random()))


async def knock_out(names, chance, depth=0):
    if len(names) == 1:
        return names[0]
    half = len(names) // 2
    async with asyncio.TaskGroup() as group:
        left = group.create_task(knock_out(names[:half], chance, depth + 1), name=f"left of {depth}")
        right = group.create_task(knock_out(names[half:], chance, depth + 1), name=f"right of {depth}")
    winner = await match(left.result(), right.result(), chance)
    print(f"{asyncio.get_running_loop().time():5g} {'  ' * depth}{left.result()} - {right.result()}: {winner}")
    return winner


async def league_match(one, other, courts, players, points, chance):
    first, second = sorted((one, other))
    async with courts, players[first], players[second]:
        winner = await match(one, other, chance)
    points[winner] += 2
    return f"{winner} beats {other if winner == one else one}"


async def league(names, chance):
    loop = asyncio.get_running_loop()
    begin = loop.time()
    courts, points = asyncio.Semaphore(2), dict.fromkeys(names, 0)
    players = {name: asyncio.Lock() for name in names}
    games = [league_match(*pair, courts, players, points, chance) for pair in itertools.combinations(names, 2)]
    async for game in asyncio.as_completed([asyncio.ensure_future(game) for game in games]):
        print(f"{loop.time() - begin:5g} {game.result()}")
    print(sorted(points.items(), key=lambda entry: (-entry[1], entry[0])))


async def main():
    names = ["ann", "bob", "cem", "dora", "emil", "fay", "gus", "hanna"]
    print(await knock_out(names, random.Random(5)), "wins")
    await league(names[:4], random.Random(6))


asyncio.run(main())
