import { decodeBytes } from "../objects/decode.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { strType, typeName } from "../objects/types.ts";
import { str } from "../vm/text.ts";
import { asBytes } from "./bytes-arguments.ts";
import { newMethod } from "./new-method.ts";
import { asText, optionalText } from "./text-arguments.ts";

/** Objects/unicodeobject.c, unicode_new */
newMethod(
  strType,
  "cls, object=?, encoding=?, errors=?",
  (vm, _cls: Value, object?: Value, encoding?: Value, errors?: Value) => {
    const codec = optionalText(encoding, "str() argument 'encoding'");
    const handler = optionalText(errors, "str() argument 'errors'");
    if (object === undefined) return "";
    if (codec === undefined && handler === undefined) return str(vm, object);
    return decoded(object, codec, handler);
  },
  { wording: "counted" },
);

/** PyUnicode_FromEncodedObject */
function decoded(object: Value, codec: string | undefined, handler: string | undefined): string {
  const bytes = asBytes(object);
  if (bytes !== undefined) return decodeBytes(bytes, codec, handler);
  if (asText(object) !== undefined) throw new Raise("TypeError", "decoding str is not supported");
  const what = `decoding to str: need a bytes-like object, ${typeName(object)} found`;
  throw new Raise("TypeError", what);
}
