import { expect, test } from "vitest";
import { printed } from "../support/printed.ts";

/** Compared with CPython 3.13 on Linux; Pyodide has no sockets. */
test("what is received can be put into a buffer, also by its view", () => {
  const lines = printed(`
import asyncio, socket
async def main():
    loop = asyncio.get_running_loop()
    left, right = socket.socketpair()
    for end in (left, right): end.setblocking(False)
    buffer = bytearray(8)
    await loop.sock_sendall(left, b"tea and milk")
    print(await loop.sock_recv_into(right, memoryview(buffer)[2:5]), buffer)
    print(right.recv_into(buffer, 2), buffer)
    print(await loop.sock_recv_into(right, buffer), buffer)
    one, other = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(2))
    for end in (one, other):
        end.bind(("127.0.0.1", 0))
        end.setblocking(False)
    await loop.sock_sendto(one, b"hello", other.getsockname())
    size, address = await loop.sock_recvfrom_into(other, buffer)
    print(size, address == one.getsockname(), buffer)
    await loop.sock_sendto(one, b"hello", other.getsockname())
    print((await loop.sock_recvfrom_into(other, memoryview(buffer)[4:], 3))[0], buffer)
asyncio.run(main())`);
  expect(lines).toEqual([
    String.raw`3 bytearray(b'\x00\x00tea\x00\x00\x00')`,
    String.raw`2 bytearray(b' atea\x00\x00\x00')`,
    String.raw`7 bytearray(b'nd milk\x00')`,
    String.raw`5 True bytearray(b'hellolk\x00')`,
    String.raw`3 bytearray(b'hellhel\x00')`,
  ]);
});
