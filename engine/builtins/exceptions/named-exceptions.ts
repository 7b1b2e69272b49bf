import { exceptionType, type PyException } from "../../objects/exception.ts";
import { method } from "../../vm/native.ts";
import { plainStr, reduced } from "./base-exception.ts";
import { fields, keywordFields, textField } from "./fields.ts";

/** Exceptions that say what was asked for by name. Objects/exceptions.c */

keywordFields("AttributeError", ["name", "obj"]);
fields("AttributeError", ["name", "obj"]);

keywordFields("NameError", ["name"]);
fields("NameError", ["name"]);

keywordFields("ImportError", ["name", "path", "name_from"]);
fields("ImportError", ["msg", "name", "path", "name_from"]);

method(
  exceptionType("ImportError"),
  "__str__",
  "self, /",
  (vm, self: PyException) => textField(self, "msg") ?? plainStr(vm, self),
);

method(exceptionType("ImportError"), "__reduce__", "self, /", (vm, self: PyException) =>
  reduced(vm, self, given(self, ["name", "path", "name_from"])),
);

const given = (self: PyException, names: readonly string[]) =>
  [...self.fields].filter(([name]) => names.includes(name));
