"""A protocol with pause_writing and resume_writing: drain waits while the other side is slow."""
import asyncio


class SlowTransport(asyncio.Transport):
    """Sends one byte a second, and says when too much is waiting."""

    def __init__(self, loop, protocol, high, low):
        super().__init__()
        self.loop, self.protocol = loop, protocol
        self.high, self.low = high, low
        self.waiting = bytearray()
        self.paused = self.closed = False

    def write(self, data):
        if not self.waiting:
            self.loop.call_later(1, self.send)
        self.waiting += data
        if len(self.waiting) > self.high and not self.paused:
            self.paused = True
            print(f"{self.loop.time():g} pause at {len(self.waiting)}")
            self.protocol.pause_writing()

    def send(self):
        del self.waiting[:1]
        if self.paused and len(self.waiting) <= self.low:
            self.paused = False
            print(f"{self.loop.time():g} resume")
            self.protocol.resume_writing()
        if self.waiting:
            self.loop.call_later(1, self.send)

    def is_closing(self):
        return self.closed

    def get_write_buffer_size(self):
        return len(self.waiting)

    def abort(self):
        self.closed = True
        self.protocol.connection_lost(ConnectionResetError("aborted"))


async def write(writer, name, count):
    loop = asyncio.get_running_loop()
    for n in range(count):
        writer.write(name.encode() * 3)
        try:
            await writer.drain()
        except ConnectionError as error:
            print(f"{loop.time():g} {name}: {error!r}")
            return
        print(f"{loop.time():g} {name}{n} drained")


async def main():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    transport = SlowTransport(loop, protocol, high=5, low=2)
    protocol.connection_made(transport)
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    await asyncio.gather(write(writer, "a", 3), write(writer, "b", 2))
    print(loop.time(), transport.get_write_buffer_size())
    task = asyncio.create_task(write(writer, "c", 9))
    await asyncio.sleep(3)
    transport.abort()
    await task
    try:
        await writer.drain()
    except ConnectionError as error:
        print(repr(error))
    try:
        await reader.read()
    except ConnectionError as error:
        print("reader:", repr(error))
    try:
        await writer.wait_closed()
    except ConnectionError as error:
        print("wait_closed:", repr(error))


asyncio.run(main())
