import { exceptionType, type PyException } from "../../objects/exception.ts";
import { method } from "../../vm/native.ts";
import { repr } from "../../vm/text.ts";
import { plainStr } from "./base-exception.ts";
import { fields } from "./fields.ts";

/** Exceptions that carry a value. Objects/exceptions.c */

fields("StopIteration", ["value"]);
fields("SystemExit", ["code"]);

/** A key says more when it is shown as it is written: `KeyError: ''`. */
method(exceptionType("KeyError"), "__str__", "self, /", (vm, self: PyException) => {
  const [only, ...others] = self.args.items;
  return only !== undefined && others.length === 0 ? repr(vm, only) : plainStr(vm, self);
});
