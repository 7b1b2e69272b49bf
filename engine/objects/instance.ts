import type { PyObject } from "./object.ts";
import type { PyType } from "./type.ts";

/** Makes an object of a builtin shape an instance of `cls`, which may be a class of the program's. */
export function instanceOf<Shape extends PyObject>(cls: PyType, object: Shape): Shape {
  if (cls === object.cls) return object;
  object.cls = cls;
  if (cls.hasDict) object.dict = new Map();
  return object;
}
