/**
 * CPython's tree of a program as plain data: a list `[type, fields]` for a node, with places in
 * UTF-16 units; and ours in the same form.
 */

export const CPYTHON_TREE = `
import ast, warnings

CONTEXTS = (ast.expr_context, ast.boolop, ast.operator, ast.unaryop, ast.cmpop)
IGNORED = {"type_comment", "type_ignores", "kind"}

class Dump:
    def __init__(self, source):
        self.lines = ast._splitlines_no_ff(source)

    def column(self, line, offset):
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        if text.isascii():
            return offset
        return len(text.encode()[:offset].decode().encode("utf-16-le")) // 2

    def place(self, node):
        return [
            node.lineno, self.column(node.lineno, node.col_offset),
            node.end_lineno, self.column(node.end_lineno, node.end_col_offset),
        ]

    def constant(self, value):
        if value is None: return {"kind": "none"}
        if value is Ellipsis: return {"kind": "ellipsis"}
        if isinstance(value, bool): return {"kind": "bool", "value": value}
        if isinstance(value, int): return {"kind": "int", "value": str(value)}
        if isinstance(value, float): return {"kind": "float", "value": value.hex()}
        if isinstance(value, complex): return {"kind": "complex", "imag": value.imag.hex()}
        if isinstance(value, str): return {"kind": "str", "value": value}
        return {"kind": "bytes", "value": list(value)}

    def dump(self, value):
        if isinstance(value, list): return [self.dump(item) for item in value]
        if isinstance(value, CONTEXTS): return type(value).__name__
        if not isinstance(value, ast.AST): return value
        fields = {}
        if hasattr(value, "lineno"): fields["at"] = self.place(value)
        for name, field in ast.iter_fields(value):
            if name in IGNORED or field is None and name != "value": continue
            if name == "value" and isinstance(value, (ast.Constant, ast.MatchSingleton)):
                fields["constant"] = self.constant(field)
            elif field is not None:
                fields[name] = self.dump(field)
        return [type(value).__name__.lower(), fields]

def answer(source):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Dump(source.removeprefix("\\ufeff")).dump(ast.parse(source.encode()))
`;

type Plain = unknown;

const MATCH_CASE = "matchcase";

/** A tree of ours in the form of `CPYTHON_TREE`. */
export function plainTree(value: unknown): Plain {
  if (Array.isArray(value))
    return value.map((item) => (item === undefined ? null : plainTree(item)));
  if (typeof value === "object" && value !== null && "nodeType" in value) return plainNode(value);
  return value;
}

function plainNode(node: object): Plain {
  const fields: Record<string, Plain> & { at?: Plain } = {};
  for (const [name, field] of Object.entries(node)) {
    if (name === "nodeType" || /^(end_)?(lineno|col_offset)$/.test(name)) continue;
    if (name === "constant") fields[name] = plainConstant(field);
    else if (field !== undefined) fields[name] = plainField(name, field);
  }
  if ("lineno" in node) fields.at = placeOf(node);
  return [typeOf(node), fields];
}

const plainField = (name: string, field: unknown): Plain =>
  name === "is_async" || name === "simple" ? Number(field) : plainTree(field);

const typeOf = (node: object): string => {
  const type = "nodeType" in node ? String(node.nodeType).toLowerCase() : "";
  return type === MATCH_CASE ? "match_case" : type;
};

const placeOf = (node: object): Plain =>
  ["lineno", "col_offset", "end_lineno", "end_col_offset"].map(
    (name) => Object.entries(node).find(([key]) => key === name)?.[1],
  );

function plainConstant(constant: { kind: string; value?: unknown; imag?: number }): Plain {
  switch (constant.kind) {
    case "int":
      return { kind: "int", value: String(constant.value) };
    case "float":
      return { kind: "float", value: hexOf(Number(constant.value)) };
    case "complex":
      return { kind: "complex", imag: hexOf(Number(constant.imag)) };
    case "bytes":
      return { kind: "bytes", value: [...(constant.value as Uint8Array)] };
    default:
      return constant;
  }
}

/** float.hex of a float that is not negative. */
export function hexOf(value: number): string {
  if (!Number.isFinite(value)) return "inf";
  if (value === 0) return "0x0.0p+0";
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & 0xfffffffffffffn).toString(16).padStart(13, "0");
  const power = exponent === 0 ? -1022 : exponent - 1023;
  return `0x${exponent === 0 ? 0 : 1}.${mantissa}p${power < 0 ? "" : "+"}${power}`;
}
