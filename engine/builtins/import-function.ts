import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { importName, importsFrom } from "../vm/imports.ts";
import { asInt } from "../vm/numbers.ts";
import { truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { builtin } from "./functions.ts";
import { asText } from "./text-arguments.ts";

/** Python/bltinmodule.c, builtin___import__ */
builtin(
  "__import__",
  "name, globals=?, locals=?, fromlist=?, level=?",
  (
    vm,
    name: Value,
    globals: Value = null,
    _locals: Value,
    list: Value = null,
    level: Value = 0,
  ) => {
    const title = asText(name);
    if (title === undefined) {
      throw new Raise("TypeError", "module name must be a string");
    }
    const dict = globals instanceof PyDict ? globals : new PyDict();
    const frame = { globals: dict.map as Map<string, Value> };
    return chain(
      vm,
      () => truth(vm, list),
      (_vm, some) => {
        const how = Number(asInt(level) ?? 0) + (some === true ? importsFrom : 0);
        return importName(vm, frame, title, how);
      },
    );
  },
);
