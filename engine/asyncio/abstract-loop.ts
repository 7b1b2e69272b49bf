import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { method } from "../vm/native.ts";
import type { Keywords } from "../vm/signature.ts";
import { callAttribute, callLibrary } from "./library-call.ts";
import { abstractLoopType, type PyLoop } from "./objects.ts";

/** Lib/asyncio/events.py, AbstractEventLoop: what every loop has, for each to do in its own way. */

const PLAIN = `run_forever run_until_complete stop is_running is_closed close time call_later call_at
  create_future create_task call_soon_threadsafe run_in_executor set_default_executor add_reader
  remove_reader add_writer remove_writer add_signal_handler remove_signal_handler set_task_factory
  get_task_factory get_exception_handler set_exception_handler default_exception_handler
  call_exception_handler get_debug set_debug _timer_handle_cancelled`;

const COROUTINES = `shutdown_asyncgens shutdown_default_executor getaddrinfo getnameinfo
  create_connection create_server sendfile start_tls create_unix_connection create_unix_server
  connect_accepted_socket create_datagram_endpoint connect_read_pipe connect_write_pipe sock_recv
  sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall sock_sendto sock_connect sock_accept
  sock_sendfile subprocess_shell subprocess_exec`;

const ANY = "self, *args, **kwargs";

for (const name of PLAIN.split(/\s+/)) {
  method(abstractLoopType, name, ANY, () => {
    throw new Raise("NotImplementedError");
  });
}
for (const name of COROUTINES.split(/\s+/)) {
  method(abstractLoopType, name, ANY, (vm) => callLibrary(vm, "events._not_implemented", []));
}
method(
  abstractLoopType,
  "call_soon",
  "self, callback, *args, context=?",
  (
    vm,
    self: PyLoop,
    callback: Value,
    context: Value | undefined,
    args: readonly Value[],
  ): Value | undefined => {
    const named: Keywords = new Map([["context", context ?? null]]);
    return callAttribute(vm, self, "call_later", [0, callback, ...args], named);
  },
);
