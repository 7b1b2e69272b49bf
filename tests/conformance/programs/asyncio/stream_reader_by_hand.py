import asyncio


async def main():
    reader = asyncio.StreamReader(limit=16)
    reader.feed_data(b"one\ntwo\nthr")
    print(await reader.readline(), await reader.readline())
    task = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    print(task.done())
    reader.feed_data(b"ee\nrest")
    print(await task, reader.at_eof())
    reader.feed_eof()
    print(reader.at_eof(), await reader.readline(), reader.at_eof(), await reader.read(), await reader.readline())
    reader = asyncio.StreamReader()
    reader.feed_data(b"abcdef")
    print(await reader.read(2), await reader.readexactly(3))
    reader.feed_eof()
    try:
        await reader.readexactly(3)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected)
    try:
        await reader.readexactly(-1)
    except ValueError as error:
        print(error)
    print(await reader.read(0), await reader.read(-1), await reader.readexactly(0))
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"key=value;k2=v2;tail")
    print(await reader.readuntil(b"="), await reader.readuntil((b";", b"=")))
    reader.feed_data(b"x" * 20)
    try:
        await reader.readuntil(b"!")
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    try:
        await reader.readline()
    except ValueError as error:
        print(error)
    reader = asyncio.StreamReader()
    reader.feed_data(b"a\nb\nc")
    reader.feed_eof()
    print([line async for line in reader])
    try:
        await reader.readuntil(b"")
    except ValueError as error:
        print(error)
    reader = asyncio.StreamReader()
    first = asyncio.create_task(reader.read(1))
    await asyncio.sleep(0)
    try:
        await reader.read(1)
    except RuntimeError as error:
        print(error)
    reader.set_exception(ConnectionResetError("gone"))
    try:
        await first
    except ConnectionResetError as error:
        print(repr(error), repr(reader.exception()))
    for wrong in 0, -1:
        try:
            asyncio.StreamReader(limit=wrong)
        except ValueError as error:
            print(error)


asyncio.run(main())
