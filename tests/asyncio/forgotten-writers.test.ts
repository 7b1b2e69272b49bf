import { expect, test } from "vitest";
import { printed } from "../support/printed.ts";

/** Compared with CPython 3.13 over real sockets; Pyodide has none. */

const ASK = `
import asyncio, gc, warnings
warnings.simplefilter("error", ResourceWarning)
async def ask(handler):
    async with await asyncio.start_server(handler, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"hello\\n")
        try:
            print(await asyncio.wait_for(reader.read(), 0.5))
        except TimeoutError:
            print("still open", kept[0].is_closing())
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                kept.clear()
                gc.collect()
            print([str(warning.message)[:22] for warning in caught], await reader.read())
        writer.close()
        await writer.wait_closed()
kept = []
`;

test("a connection ends with a writer that its handler forgets to close", () => {
  const lines = printed(`${ASK}
async def forgetful(reader, writer):
    writer.write((await reader.readline()).upper())
    await writer.drain()
    warnings.simplefilter("ignore")
    print("handled")
asyncio.run(ask(forgetful))`);
  expect(lines).toEqual(["handled", "b'HELLO\\n'"]);
});

test("a writer that is still held keeps its connection open", () => {
  const lines = printed(`${ASK}
async def keeper(reader, writer):
    kept.append(writer)
    writer.write(b"kept\\n")
asyncio.run(ask(keeper))`);
  expect(lines).toEqual(["still open False", "['unclosed <StreamWriter'] b''"]);
});
