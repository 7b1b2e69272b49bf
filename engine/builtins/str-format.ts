import {
  type Accessor,
  parseTemplate,
  type TemplateField,
  type TemplatePiece,
} from "../objects/format-template.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { strType } from "../objects/types.ts";
import { getAttribute } from "../vm/attributes.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { chain, collect } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { getItem } from "../vm/subscripts.ts";
import { convert, format } from "../vm/text.ts";
import { remembered } from "./remembered.ts";
import { textOf } from "./text-arguments.ts";

/** `str.format` and `str.format_map`. Objects/stringlib/unicode_format.h */

/** Where fields get their values from. */
interface Arguments {
  numbered(index: number): Value;
  named(vm: VM, name: string): Value | undefined;
}

method(
  strType,
  "format",
  "self, *args, **keywords",
  (vm, self: Value, args: readonly Value[], keywords: Keywords) =>
    render(vm, self, {
      numbered: (index) => {
        const value = args[index];
        if (value !== undefined) return value;
        const what = `Replacement index ${index} out of range for positional args tuple`;
        throw new Raise("IndexError", what);
      },
      named: (_vm, name) => {
        const value = keywords.get(name);
        if (value === undefined) throw new Raise("KeyError", name);
        return value;
      },
    }),
);

method(strType, "format_map", "self, mapping, /", (vm, self: Value, mapping: Value) =>
  render(vm, self, {
    numbered: () => {
      throw new Raise("ValueError", "Format string contains positional fields");
    },
    named: (_vm, name) => getItem(vm, mapping, name),
  }),
);

const TEMPLATES = Symbol("templates of str.format");

function render(vm: VM, self: Value, args: Arguments): Value | undefined {
  const template = textOf(self);
  const pieces = remembered(vm, TEMPLATES, template, parseTemplate);
  return pieces.length === 1 && pieces[0] === template ? self : join(vm, pieces, args);
}

function join(vm: VM, pieces: readonly TemplatePiece[], args: Arguments): Value | undefined {
  return collect(
    vm,
    pieces.map((_, index) => index),
    (_vm, _index, index) => pieceText(vm, pieces[index] as TemplatePiece, args),
    (_vm, texts) => (texts.length === 1 ? (texts[0] ?? "") : texts.join("")),
  );
}

function pieceText(vm: VM, piece: TemplatePiece, args: Arguments): Value | undefined {
  if (typeof piece === "string") return piece;
  if (piece instanceof Raise) throw piece;
  return chain(
    vm,
    () => fieldValue(vm, piece, args),
    (_vm, value) =>
      typeof piece.spec === "string"
        ? format(vm, value, piece.spec)
        : chain(
            vm,
            () => join(vm, piece.spec as readonly TemplatePiece[], args),
            (_again, spec) => format(vm, value, textOf(spec)),
          ),
  );
}

/** What a field means, after its conversion. */
function fieldValue(vm: VM, field: TemplateField, args: Arguments): Value | undefined {
  return chain(
    vm,
    () => firstValue(vm, field.first, args),
    (_vm, first) =>
      chain(
        vm,
        () => follow(vm, first, field.path),
        (_again, value) => {
          if (field.conversion instanceof Raise) throw field.conversion;
          return convert(vm, value, field.conversion.charCodeAt(0) || 0);
        },
      ),
  );
}

function firstValue(vm: VM, first: TemplateField["first"], args: Arguments): Value | undefined {
  if (first instanceof Raise) throw first;
  return typeof first === "number" ? args.numbered(first) : args.named(vm, first);
}

function follow(vm: VM, value: Value, [step, ...rest]: TemplateField["path"]): Value | undefined {
  if (step === undefined) return value;
  if (step instanceof Raise) throw step;
  return chain(
    vm,
    () => access(vm, value, step),
    (_vm, next) => follow(vm, next, rest),
  );
}

const access = (vm: VM, value: Value, step: Accessor): Value | undefined =>
  step.kind === "attribute" ? getAttribute(vm, value, step.name) : getItem(vm, value, step.key);
