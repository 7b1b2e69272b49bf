import type { PyException } from "../../objects/exception.ts";
import { must } from "../../support/assert.ts";
import { NativeFrame } from "../frame.ts";
import type { VM } from "../machine.ts";

/** Takes an exception on its way again, when what it has ended on it has had its last rites. */
export class UnwindingFrame extends NativeFrame {
  readonly exception: PyException;

  constructor(exception: PyException) {
    super();
    this.exception = exception;
  }

  override get transparent(): boolean {
    return true;
  }

  /** Takes its place below the rites, on top of the frame that raises. */
  slipUnder(vm: VM): void {
    const rites = must(vm.top, "rites are on top");
    this.back = rites.back;
    rites.back = this;
  }

  override step(vm: VM): undefined {
    vm.top = this.back;
    vm.unwind(this.exception, "reraise");
    return undefined;
  }
}
