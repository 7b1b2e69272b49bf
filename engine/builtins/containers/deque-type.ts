import { PyDeque } from "../../objects/deque.ts";
import { builtinType, classOf, objectType } from "../../objects/types.ts";

export const dequeType = builtinType("deque", [objectType], {
  module: "collections",
  hasWeakref: true,
});
classOf(PyDeque, dequeType);
