"""Streams over a transport written by hand: two ends in one process, no sockets."""
import asyncio


class End(asyncio.Transport):
    """One end of a line: what is written arrives at the other end a moment later."""

    def __init__(self, loop, delay):
        super().__init__({"name": "line"})
        self.loop, self.delay = loop, delay
        self.protocol = self.other = None
        self.closing = False

    def write(self, data):
        if not self.closing:
            self.loop.call_later(self.delay, self.other.protocol.data_received, bytes(data))

    def write_eof(self):
        self.loop.call_later(self.delay, self.other.protocol.eof_received)

    def can_write_eof(self):
        return True

    def is_closing(self):
        return self.closing

    def close(self):
        if not self.closing:
            self.closing = True
            self.loop.call_later(self.delay, self.other.protocol.connection_lost, None)
            self.loop.call_soon(self.protocol.connection_lost, None)

    def get_protocol(self):
        return self.protocol


def line(delay):
    loop = asyncio.get_running_loop()
    ends = [End(loop, delay), End(loop, delay)]
    streams = []
    for end, other in zip(ends, reversed(ends)):
        end.other = other
        reader = asyncio.StreamReader()
        end.protocol = asyncio.StreamReaderProtocol(reader)
        streams.append((reader, asyncio.StreamWriter(end, end.protocol, reader, loop)))
    for end in ends:
        end.protocol.connection_made(end)
    return streams


async def shouts(reader, writer):
    async for text in reader:
        writer.write(text.upper())
        await writer.drain()
    writer.write_eof()


async def main():
    loop = asyncio.get_running_loop()
    (reader, writer), other = line(0.5)
    server = asyncio.create_task(shouts(*other))
    for text in (b"one\n", b"two\nthree\n"):
        writer.write(text)
    writer.writelines([b"fo", b"ur\n"])
    print(await reader.readline(), loop.time())
    print(await reader.readexactly(4), await reader.readuntil(b"\n"), loop.time())
    writer.write(b"half a line")
    print(writer.can_write_eof(), writer.is_closing(), writer.get_extra_info("name"), writer.get_extra_info("x", "-"))
    writer.write_eof()
    print(await reader.read(), reader.at_eof(), loop.time())
    await server
    other[1].close()
    await asyncio.sleep(1)
    print(writer.is_closing(), reader.exception())
    writer.close()
    await writer.wait_closed()
    try:
        await reader.readexactly(3)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected)


asyncio.run(main())
