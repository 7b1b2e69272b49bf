import { ELLIPSIS, NOT_IMPLEMENTED } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { ellipsisType, noneType, notImplementedType } from "../objects/types.ts";
import { method } from "../vm/native.ts";
import type { Keywords } from "../vm/signature.ts";
import { newMethod } from "./new-method.ts";

/** `None`, `Ellipsis` and `NotImplemented`, each the only instance of its class. */
function singleton(type: PyType, name: string, value: Value): void {
  newMethod(type, "cls, *args, **keywords", (_vm, _cls, args: Value[], keywords: Keywords) => {
    if (args.length + keywords.size === 0) return value;
    throw new Raise("TypeError", `${name}Type takes no arguments`);
  });
  method(type, "__repr__", "self, /", () => name);
  method(type, "__reduce__", "self, /", () => name);
}

singleton(noneType, "None", null);
singleton(ellipsisType, "Ellipsis", ELLIPSIS);
singleton(notImplementedType, "NotImplemented", NOT_IMPLEMENTED);

method(noneType, "__bool__", "self, /", () => false);

method(notImplementedType, "__bool__", "self, /", () => {
  throw new Raise("TypeError", "NotImplemented should not be used in a boolean context");
});
