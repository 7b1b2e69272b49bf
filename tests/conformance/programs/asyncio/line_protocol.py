"""A protocol class fed by hand: what comes in pieces is put together into lines."""
import asyncio


class LineProtocol(asyncio.Protocol):
    def __init__(self, on_line):
        self.on_line = on_line
        self.buffer = b""
        self.closed = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport
        transport.write(b"hello\n")

    def data_received(self, data):
        self.buffer += data
        *lines, self.buffer = self.buffer.split(b"\n")
        for line in lines:
            self.on_line(line.decode())

    def eof_received(self):
        print("eof with", self.buffer)
        return None

    def connection_lost(self, exc):
        if not self.closed.done():
            if exc is None:
                self.closed.set_result("closed")
            else:
                self.closed.set_exception(exc)


class Sink(asyncio.WriteTransport):
    def __init__(self):
        super().__init__({"peername": ("test", 1)})
        self.written = []

    def write(self, data):
        self.written.append(data)

    def close(self):
        self.written.append("closed")


async def feed(protocol, pieces):
    loop = asyncio.get_running_loop()
    for n, piece in enumerate(pieces):
        loop.call_later(n, protocol.data_received, piece)
    loop.call_later(len(pieces), protocol.eof_received)
    loop.call_later(len(pieces) + 1, protocol.connection_lost, None)
    print(await protocol.closed, loop.time())


async def main():
    lines = asyncio.Queue()
    protocol, sink = LineProtocol(lines.put_nowait), Sink()
    protocol.connection_made(sink)
    await feed(protocol, [b"on", b"e\ntwo\n", b"", b"three\nfour\nfi", b"ve"])
    print([lines.get_nowait() for _ in range(lines.qsize())], protocol.buffer)
    sink.writelines([b"a", b"b", memoryview(b"c")])
    sink.close()
    print(sink.written, sink.get_extra_info("peername"), sink.get_extra_info("none"))
    broken = LineProtocol(print)
    broken.connection_lost(ConnectionAbortedError("cut"))
    try:
        await broken.closed
    except ConnectionAbortedError as error:
        print(repr(error))
    for method, args in (("get_write_buffer_size", ()), ("abort", ()), ("set_write_buffer_limits", ()), ("can_write_eof", ())):
        try:
            getattr(sink, method)(*args)
        except NotImplementedError:
            print(method, "is not implemented")
    base = asyncio.Protocol()
    print(base.data_received(b"x"), base.eof_received(), base.connection_made(None), base.pause_writing())
    print([c.__name__ for c in asyncio.Transport.__mro__], asyncio.DatagramProtocol().error_received(None))


asyncio.run(main())
