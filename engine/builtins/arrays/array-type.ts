import { PyArray } from "../../objects/array.ts";
import { builtinType, classOf, objectType } from "../../objects/types.ts";

export const arrayType = builtinType("array", [objectType], {
  module: "array",
  hasWeakref: true,
});
classOf(PyArray, arrayType);
