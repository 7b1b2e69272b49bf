/**
 * A Python exception on its way from a native to the machine, which turns it into the exception
 * object. Thrown, but not an `Error`: no host stack is captured, so it is cheap.
 */
export class Raise {
  readonly type: string;
  readonly message: string | undefined;

  constructor(type: string, message?: string) {
    this.type = type;
    this.message = message;
  }
}
