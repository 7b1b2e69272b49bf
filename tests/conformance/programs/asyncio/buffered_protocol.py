"""BufferedProtocol and the limits of a StreamReader, both without a network."""
import asyncio


class Frames(asyncio.BufferedProtocol):
    """Frames with one byte for their length, read into a buffer of its own."""

    def __init__(self):
        self.buffer = bytearray(8)
        self.filled = 0
        self.frames = []

    def get_buffer(self, sizehint):
        return memoryview(self.buffer)[self.filled:]

    def buffer_updated(self, nbytes):
        self.filled += nbytes
        while self.filled and self.filled > self.buffer[0]:
            size = self.buffer[0]
            self.frames.append(bytes(self.buffer[1 : size + 1]))
            rest = self.buffer[size + 1 : self.filled]
            self.buffer[: len(rest)] = rest
            self.filled = len(rest)


def receive(protocol, data):
    while data:
        buffer = protocol.get_buffer(-1)
        count = min(len(buffer), len(data))
        buffer[:count] = data[:count]
        protocol.buffer_updated(count)
        data = data[count:]


async def limits():
    reader = asyncio.StreamReader(limit=8)
    print(reader)
    reader.feed_data(b"0123456789abcdef\nshort\n")
    try:
        await reader.readline()
    except ValueError as error:
        print("readline:", error)
    reader.feed_data(b"tail without end " * 2)
    try:
        await reader.readuntil(b"\n\n")
    except asyncio.LimitOverrunError as error:
        print("readuntil:", error, error.consumed)
    print(await reader.read(5), await reader.readexactly(6))
    print(await reader.readuntil((b"without", b"end")))
    for wrong in (b"", (), -1):
        try:
            await (reader.readexactly(wrong) if wrong == -1 else reader.readuntil(wrong))
        except ValueError as error:
            print(error)
    waiting = asyncio.create_task(reader.readuntil(b"!"))
    await asyncio.sleep(0)
    try:
        await reader.read(100)
        await reader.read(100)
    except RuntimeError as error:
        print(error)
    reader.feed_eof()
    print(await asyncio.gather(waiting, return_exceptions=True), reader.at_eof())
    other = asyncio.StreamReader()
    other.set_exception(OSError("line is dead"))
    try:
        await other.read(1)
    except OSError as error:
        print(error, other.exception())


async def main():
    protocol = Frames()
    for data in (b"\x03abc\x02", b"de\x05vw", b"xyz\x01!", b"\x00\x00"):
        receive(protocol, data)
        print(protocol.frames, protocol.filled)
    await limits()
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print(error)


asyncio.run(main())
