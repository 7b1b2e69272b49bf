"""Transports, protocols and streams over a pipe of our own, without a network."""
import asyncio


class Pipe(asyncio.Transport):
    def __init__(self, protocol, loop):
        super().__init__({"peername": "nobody"})
        self.protocol, self.loop = protocol, loop
        self.other = None
        self.closing = False

    def write(self, data):
        if not self.closing:
            self.loop.call_soon(self.other.protocol.data_received, bytes(data))

    def write_eof(self):
        self.loop.call_soon(self.other.protocol.eof_received)

    def can_write_eof(self):
        return True

    def is_closing(self):
        return self.closing

    def close(self):
        if not self.closing:
            self.closing = True
            self.loop.call_soon(self.protocol.connection_lost, None)
            self.loop.call_soon(self.other.protocol.eof_received)

    def pause_reading(self):
        print("paused")

    def resume_reading(self):
        print("resumed")


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("server: made", transport.get_extra_info("peername"), transport.get_extra_info("missing", "default"))

    def data_received(self, data):
        print("server:", data)
        self.transport.writelines([b"<", data, b">\n"])

    def eof_received(self):
        print("server: eof")
        self.transport.close()

    def connection_lost(self, error):
        print("server: lost", error)


async def main():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(loop=loop)
    client_protocol = asyncio.StreamReaderProtocol(reader, loop=loop)
    client, server = Pipe(client_protocol, loop), Pipe(Echo(), loop)
    client.other, server.other = server, client
    server.protocol.connection_made(server)
    client_protocol.connection_made(client)
    writer = asyncio.StreamWriter(client, client_protocol, reader, loop)
    writer.write(b"hello")
    await writer.drain()
    print(await reader.readline())
    writer.writelines([b"a", b"b"])
    print(await reader.readline())
    print(writer.can_write_eof(), writer.get_extra_info("peername"), writer.is_closing(), writer.transport is client)
    writer.write_eof()
    print(await reader.read())
    writer.close()
    print(writer.is_closing())
    await writer.wait_closed()
    try:
        await writer.drain()
    except ConnectionResetError as error:
        print(error)
    for method in asyncio.Transport().write, asyncio.Transport().pause_reading:
        try:
            method(b"") if method.__name__ == "write" else method()
        except NotImplementedError:
            print(method.__name__, "is not implemented")


asyncio.run(main())
