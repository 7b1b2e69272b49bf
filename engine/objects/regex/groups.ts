import { reprText } from "../text-repr.ts";
import { type RegexNode, type Width, widthOf } from "./nodes.ts";
import { lengthOf, type Reader } from "./reader.ts";

/** The groups of a pattern while it is read. Lib/re/_parser.py, State */
export class Groups {
  readonly names = new Map<string, number>();
  /** Where groups that may not be there are first asked for. */
  readonly asked = new Map<number, number>();
  /** How many groups there were where the outermost lookbehind began. */
  lookbehind: number | undefined;
  /** None for a group that is still open. */
  readonly #widths: (Width | undefined)[] = [undefined];

  get count(): number {
    return this.#widths.length;
  }

  open(reader: Reader, name: string | undefined): number {
    const group = this.count;
    this.#widths.push(undefined);
    if (name === undefined) return group;
    const other = this.names.get(name);
    if (other !== undefined) {
      const what = `redefinition of group name ${reprText(name)} as group ${group}; was group ${other}`;
      throw reader.error(what, lengthOf(name) + 1);
    }
    this.names.set(name, group);
    return group;
  }

  close(group: number, body: RegexNode): void {
    this.#widths[group] = widthOf(body);
  }

  /** The number of a group, by a name that stands just before in the pattern. */
  numberOf(reader: Reader, name: string): number {
    const group = this.names.get(name);
    if (group !== undefined) return group;
    throw reader.error(`unknown group name ${reprText(name)}`, lengthOf(name) + 1);
  }

  checkClosed(reader: Reader, group: number, offset: number): void {
    if (this.#widths[group] === undefined) {
      throw reader.error("cannot refer to an open group", offset);
    }
  }

  checkLookbehind(reader: Reader, group: number): void {
    if (this.lookbehind === undefined) return;
    this.checkClosed(reader, group, 0);
    if (group >= this.lookbehind) {
      throw reader.error("cannot refer to group defined in the same lookbehind subpattern");
    }
  }

  reference(reader: Reader, group: number): RegexNode {
    this.checkLookbehind(reader, group);
    return { kind: "reference", group, width: this.#widths[group] ?? [0, Number.MAX_SAFE_INTEGER] };
  }
}
