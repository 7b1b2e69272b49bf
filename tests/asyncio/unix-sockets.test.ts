import { expect, test } from "vitest";
import { printed } from "../support/printed.ts";

/** Compared with CPython 3.13 on Linux; Pyodide has no sockets. */

test("streams over a socket with a path", () => {
  const lines = printed(`
import asyncio, os, stat
async def serve(reader, writer):
    print(repr(writer.get_extra_info("peername")), writer.get_extra_info("sockname"))
    async for line in reader:
        writer.write(line.upper())
    writer.close()
async def main():
    server = await asyncio.start_unix_server(serve, "/tmp/shop")
    print(server.sockets[0].getsockname(), stat.S_ISSOCK(os.stat("/tmp/shop").st_mode))
    reader, writer = await asyncio.open_unix_connection("/tmp/shop")
    writer.write(b"tea\\nmilk\\n")
    writer.write_eof()
    print(await reader.read(), writer.get_extra_info("peername"))
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    print(os.path.exists("/tmp/shop"))
    try: await asyncio.open_unix_connection("/tmp/shop")
    except OSError as error: print(repr(error))
asyncio.run(main())`);
  expect(lines).toEqual([
    "/tmp/shop True",
    "'' /tmp/shop",
    "b'TEA\\nMILK\\n' /tmp/shop",
    "False",
    "FileNotFoundError(2, 'No such file or directory')",
  ]);
});

test("names are taken, left behind, and replaced by a server", () => {
  const lines = printed(`
import asyncio, os, socket
one = socket.socket(socket.AF_UNIX)
one.bind("/tmp/name")
for attempt in (socket.socket(socket.AF_UNIX).bind, socket.socket(socket.AF_UNIX).connect):
    try: attempt("/tmp/name")
    except OSError as error: print(repr(error))
one.close()
print(os.path.exists("/tmp/name"))
async def main():
    async with await asyncio.start_unix_server(print, "/tmp/name"):
        try: await asyncio.start_unix_server(print, "/tmp/none/name")
        except OSError as error: print(repr(error))
asyncio.run(main())
hidden = socket.socket(socket.AF_UNIX)
hidden.bind("\\0hidden")
hidden.listen()
client = socket.socket(socket.AF_UNIX)
client.connect("\\0hidden")
print(hidden.getsockname(), repr(hidden.accept()[1]))
left, right = socket.socketpair()
left.sendall(b"to the right")
print(right.recv(100), int(left.family))`);
  expect(lines).toEqual([
    "OSError(98, 'Address already in use')",
    "ConnectionRefusedError(111, 'Connection refused')",
    "True",
    "FileNotFoundError(2, 'No such file or directory')",
    "b'\\x00hidden' ''",
    "b'to the right' 1",
  ]);
});

test("files are sent behind what a transport still has to send", () => {
  const lines = printed(`
import asyncio
class Sink(asyncio.Protocol):
    size = 0
    def connection_made(self, transport): self.over = asyncio.get_running_loop().create_future()
    def data_received(self, data): self.size += len(data)
    def connection_lost(self, exc): self.over.set_result(self.size)
async def main():
    loop = asyncio.get_running_loop()
    sink = Sink()
    server = await loop.create_server(lambda: sink, "127.0.0.1", 80)
    with open("data", "wb") as file: file.write(bytes(1_000_000))
    with open("data", "rb") as file:
        transport, _ = await loop.create_connection(asyncio.Protocol, "127.0.0.1", 80)
        transport.write(bytes(1_200_000))
        print(await loop.sendfile(transport, file, 100, 900_000), file.tell())
        transport.close()
        await asyncio.sleep(1)
        print(await sink.over)
        for wrong in ((-1, None), (0, 0), (0, "x")):
            try: await loop.sock_sendfile(server.sockets[0], file, *wrong)
            except (TypeError, ValueError) as error: print(repr(error))
        try: await loop.sendfile(transport, file)
        except RuntimeError as error: print(repr(error))
asyncio.run(main())`);
  expect(lines).toEqual([
    "900000 900100",
    "2100000",
    "ValueError('offset must be a non-negative integer (got -1)')",
    "ValueError('count must be a positive integer (got 0)')",
    `TypeError("count must be a positive integer (got 'x')")`,
    "RuntimeError('Transport is closing')",
  ]);
});
