import { exceptionType } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { boolType } from "../objects/types.ts";
import { method } from "../vm/native.ts";
import { arithmetic } from "../vm/numbers.ts";
import { truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { newMethod } from "./new-method.ts";
import { arithmeticMethods } from "./number-methods.ts";
import { warn } from "./warn.ts";

/** Objects/boolobject.c */

newMethod(boolType, "cls, x=?, /", (vm, _cls: Value, x: Value = false) => truth(vm, x));

// Bitwise operators of two bools give a bool; with an int, or any other operand, it is int's affair.
arithmeticMethods(boolType, "& | ^", (index, left, right) => arithmetic(index, left, right));

method(boolType, "__repr__", "self, /", (_vm, self: boolean) => (self ? "True" : "False"));

const INVERSION =
  "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the " +
  "bitwise inversion of the underlying int object and is usually not what you expect from negating a " +
  "bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise " +
  "inversion of the underlying int.";

method(boolType, "__invert__", "self, /", (vm, self: boolean) =>
  chain(
    vm,
    () => warn(vm, exceptionType("DeprecationWarning"), INVERSION),
    () => (self ? -2 : -1),
  ),
);
