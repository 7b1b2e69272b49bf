import type { PyType } from "./type.ts";

/** A Python float. Boxed, so that `1.0` and `1` stay two things. */
export class PyFloat {
  declare cls: PyType;
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}
