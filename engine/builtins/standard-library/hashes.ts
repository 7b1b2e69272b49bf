import { hashesModule } from "../hashes-module.ts";
import hashlibText from "../library/hashlib.py?raw";
import hmacText from "../library/hmac.py?raw";
import { hidden, native, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Digests. */
export const HASHES_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_hashes", native(hashesModule)],
  ["hashlib", hidden("hashlib.py", hashlibText)],
  ["hmac", plain("hmac.py", hmacText)],
];
