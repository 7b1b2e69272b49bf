import { describe, expect, test } from "vitest";
import { printed } from "../support/printed.ts";

/** Compared with CPython 3.11 over real sockets; closing a server is as in 3.12 and later. */

const SERVER = `
import asyncio
async def echo(reader, writer):
    try:
        async for line in reader:
            writer.write(b"echo " + line)
            await writer.drain()
    except ConnectionError as error:
        print("server:", type(error).__name__)
    finally:
        writer.close()
`;

describe("streams", () => {
  test("a client and a server talk line by line", () => {
    const lines = printed(`${SERVER}
async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        for line in (b"one\\n", b"two\\n"):
            writer.write(line)
            print(await reader.readline())
        writer.write(b"no end")
        writer.write_eof()
        print(await reader.read(), reader.at_eof(), writer.is_closing())
        writer.close()
        await writer.wait_closed()
        print(writer.is_closing(), server.is_serving())
    print(server.is_serving(), server.sockets)
asyncio.run(main())`);
    expect(lines).toEqual([
      "b'echo one\\n'",
      "b'echo two\\n'",
      "b'echo no end' True False",
      "True True",
      "False ()",
    ]);
  });

  test("a reader gives just what is asked for, or says what is missing", () => {
    const lines = printed(`
import asyncio
async def main():
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"abc-defg;")
    print(await reader.readuntil(b"-"), await reader.readexactly(2), await reader.read(1), reader)
    for data, ask in (
        (b"0123456789\\n", lambda: reader.readline()),
        (b"x" * 20, lambda: reader.readuntil(b"!")),
    ):
        reader.feed_data(data)
        try: await ask()
        except (ValueError, asyncio.LimitOverrunError) as error: print(type(error).__name__, error)
    await reader.readexactly(20)
    reader.feed_data(b"rest"); reader.feed_eof()
    try: await reader.readexactly(9)
    except asyncio.IncompleteReadError as error: print(error, error.partial)
    print(await reader.read(), reader.at_eof())
asyncio.run(main())`);
    expect(lines).toEqual([
      "b'abc-' b'de' b'f' <StreamReader 2 bytes limit=8>",
      "ValueError Separator is found, but chunk is longer than limit",
      "LimitOverrunError Separator is not found, and chunk exceed the limit",
      "4 bytes read on a total of 9 expected bytes b'rest'",
      "b'' True",
    ]);
  });

  test("where nobody listens the connection is refused, and names that mean nothing are not found", () => {
    const lines = printed(`
import asyncio, socket
async def main():
    for host, port in (("127.0.0.1", 9), ("nowhere.invalid", 80)):
        try: await asyncio.open_connection(host, port)
        except OSError as error: print(type(error).__name__, error)
asyncio.run(main())`);
    expect(lines).toEqual([
      "ConnectionRefusedError [Errno 111] Connect call failed ('127.0.0.1', 9)",
      "gaierror [Errno -2] Name or service not known",
    ]);
  });

  test("drain waits while the other end does not read", () => {
    const lines = printed(`
import asyncio
async def slow(reader, writer):
    await asyncio.sleep(1)
    size = 0
    while data := await reader.read(65536):
        size += len(data)
    print("received", size)
    writer.close()
async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(slow, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(bytes(1_000_000))
    print(writer.transport.get_write_buffer_size() > 65536)
    await writer.drain()
    print("drained", loop.time() >= 1)
    writer.close()
    await writer.wait_closed()
    await reader.read()
    server.close()
asyncio.run(main())`);
    expect(lines).toEqual(["True", "drained True", "received 1000000"]);
  });
});

describe("protocols and sockets", () => {
  test("a protocol is told of a connection from its beginning to its end", () => {
    const lines = printed(`
import asyncio
class Told(asyncio.Protocol):
    def __init__(self, name): self.name = name
    def connection_made(self, transport): self.transport = transport; print(self.name, "made")
    def data_received(self, data):
        print(self.name, data)
        if self.name == "server": self.transport.write(data.upper())
    def eof_received(self): print(self.name, "eof")
    def connection_lost(self, exc): print(self.name, "lost", exc)
async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Told("server"), "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    transport, _ = await loop.create_connection(lambda: Told("client"), *address)
    transport.write(b"hello")
    await asyncio.sleep(0.1)
    transport.close()
    await asyncio.sleep(0.1)
    server.close()
asyncio.run(main())`);
    expect(lines).toEqual([
      "server made",
      "client made",
      "server b'hello'",
      "client b'HELLO'",
      "client lost None",
      "server eof",
      "server lost None",
    ]);
  });

  test("sockets wait in the loop, by sock_ methods and by readers", () => {
    const lines = printed(`
import asyncio, socket
async def main():
    loop = asyncio.get_running_loop()
    one, other = socket.socketpair()
    one.setblocking(False); other.setblocking(False)
    loop.call_later(0.5, other.send, b"late")
    print(await loop.sock_recv(one, 100))
    got = loop.create_future()
    loop.add_reader(one, lambda: got.done() or got.set_result(one.recv(100)))
    await loop.sock_sendall(other, b"watched")
    print(await got, loop.remove_reader(one), loop.remove_reader(one))
    listening = socket.create_server(("127.0.0.1", 0)); listening.setblocking(False)
    client = socket.socket(); client.setblocking(False)
    accepting = asyncio.create_task(loop.sock_accept(listening))
    await loop.sock_connect(client, listening.getsockname())
    connection, _ = await accepting
    await loop.sock_sendall(connection, b"accepted")
    print(await loop.sock_recv(client, 100))
asyncio.run(main())`);
    expect(lines).toEqual(["b'late'", "b'watched' True False", "b'accepted'"]);
  });

  test("blocking sockets let other threads run", () => {
    const lines = printed(`
import socket, threading
server = socket.create_server(("127.0.0.1", 0))
def serve():
    for _ in range(2):
        connection, _ = server.accept()
        with connection, connection.makefile("rb") as lines:
            connection.sendall(lines.readline().upper())
threading.Thread(target=serve).start()
for word in (b"one\\n", b"two\\n"):
    with socket.create_connection(server.getsockname()) as client:
        client.sendall(word)
        print(client.recv(100), client.recv(100))
silent = socket.create_server(("127.0.0.1", 0)); silent.settimeout(0.5)
try: silent.accept()
except TimeoutError as error: print(error)`);
    expect(lines).toEqual(["b'ONE\\n' b''", "b'TWO\\n' b''", "timed out"]);
  });
});

describe("the options of the network", () => {
  const program = `${SERVER}
async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(echo, "127.0.0.1", 8888)
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        print("connected", loop.time())
        for _ in range(2):
            writer.write(b"hi\\n")
            print(await reader.readline(), round(loop.time(), 3))
            await asyncio.sleep(1)
    except OSError as error:
        print("client:", type(error).__name__)
    server.close()
asyncio.run(main())`;

  test("without any, the network takes no time", () => {
    expect(printed(program)).toEqual(["connected 0.0", "b'echo hi\\n' 0.0", "b'echo hi\\n' 1.0"]);
  });

  test("latency is taken each way, three times for a first answer; bandwidth adds to it", () => {
    const lines = printed(program, { latency: 0.1, bandwidth: 100 });
    expect(lines).toEqual(["connected 0.2", "b'echo hi\\n' 0.51", "b'echo hi\\n' 1.82"]);
  });

  test("a reset reaches both ends", () => {
    const faults = [{ kind: "reset", at: 0.5 }] as const;
    const lines = printed(program, { faults });
    expect(lines).toEqual([
      "connected 0.0",
      "b'echo hi\\n' 0.0",
      "server: ConnectionResetError",
      "client: ConnectionResetError",
    ]);
  });

  test("a port refuses connections from some moment on", () => {
    const refuse = (port: number) => [{ kind: "refuse", at: 0, port }] as const;
    expect(printed(program, { faults: refuse(8888) })).toEqual(["client: ConnectionRefusedError"]);
    expect(printed(program, { faults: refuse(80) })).toHaveLength(3);
  });
});
