import ipTextsText from "../library/_ip_texts.py?raw";
import ipaddressText from "../library/ipaddress.py?raw";
import mimetypesText from "../library/mimetypes.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Addresses of machines, and kinds of what they send. */
export const INTERNET_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_ip_texts", plain("_ip_texts.py", ipTextsText)],
  ["ipaddress", plain("ipaddress.py", ipaddressText)],
  ["mimetypes", plain("mimetypes.py", mimetypesText)],
];
