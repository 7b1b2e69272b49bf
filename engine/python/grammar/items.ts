import { KIND } from "../text/token.ts";
import { either, token, word } from "./peg.ts";

/** Items that many rules share. */

export const NAME = token(KIND.name);
export const NUMBER = token(KIND.number);
export const STRING = token(KIND.string);
export const NEWLINE = token(KIND.newline);
export const INDENT = token(KIND.indent);
export const DEDENT = token(KIND.dedent);
export const END = token(KIND.endMarker);
export const FSTRING_START = token(KIND.fstringStart);
export const FSTRING_MIDDLE = token(KIND.fstringMiddle);
export const FSTRING_END = token(KIND.fstringEnd);
export const TSTRING_START = token(KIND.tstringStart);
export const TSTRING_MIDDLE = token(KIND.tstringMiddle);
export const TSTRING_END = token(KIND.tstringEnd);

export const SOFT_KEYWORD = either(word("_"), word("case"), word("match"), word("type"));
