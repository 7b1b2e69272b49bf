import type { Value } from "../objects/object.ts";
import { boolType } from "../objects/types.ts";
import { method } from "../vm/native.ts";
import { arithmetic } from "../vm/numbers.ts";
import { truth } from "../vm/operators.ts";
import { newMethod } from "./new-method.ts";
import { arithmeticMethods } from "./number-methods.ts";

/** Objects/boolobject.c */

newMethod(boolType, "cls, x=?, /", (vm, _cls: Value, x: Value = false) => truth(vm, x));

// Bitwise operators of two bools give a bool; with an int, or any other operand, it is int's affair.
arithmeticMethods(boolType, "& | ^", (index, left, right) => arithmetic(index, left, right));

method(boolType, "__repr__", "self, /", (_vm, self: boolean) => (self ? "True" : "False"));
