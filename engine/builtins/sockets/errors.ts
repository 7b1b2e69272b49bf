import { type PyException, Raised } from "../../objects/exception.ts";
import type { VM } from "../../vm/machine.ts";
import { osError } from "../exceptions/os-error.ts";

/** The numbers of what goes wrong with sockets, as Linux counts, and its words for them. */
export const ERRNO = {
  EBADF: [9, "Bad file descriptor"],
  EAGAIN: [11, "Resource temporarily unavailable"],
  EINVAL: [22, "Invalid argument"],
  EPIPE: [32, "Broken pipe"],
  EDESTADDRREQ: [89, "Destination address required"],
  EOPNOTSUPP: [95, "Operation not supported"],
  EADDRINUSE: [98, "Address already in use"],
  EADDRNOTAVAIL: [99, "Cannot assign requested address"],
  ECONNRESET: [104, "Connection reset by peer"],
  EISCONN: [106, "Transport endpoint is already connected"],
  ENOTCONN: [107, "Transport endpoint is not connected"],
  ECONNREFUSED: [111, "Connection refused"],
  EALREADY: [114, "Operation already in progress"],
  EINPROGRESS: [115, "Operation now in progress"],
} as const satisfies Record<string, readonly [number: number, words: string]>;

export type ErrorName = keyof typeof ERRNO;

function errorOf(vm: VM, name: ErrorName): PyException {
  const [number, words] = ERRNO[name];
  return osError(vm, number, words);
}

/** Raises the OSError of that name. */
export function fail(vm: VM, name: ErrorName): never {
  throw new Raised(errorOf(vm, name));
}
