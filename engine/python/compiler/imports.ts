import type { Alias, Import, ImportFrom } from "../ast.ts";
import { Op } from "../bytecode.ts";
import type { Register } from "./assembler.ts";
import type { Unit } from "./unit.ts";
import { storeName } from "./variables.ts";

/** Added to the level of a `from` import, which wants the module itself and not its root. */
const FROM = 256;

export function importing(unit: Unit, node: Import): void {
  for (const alias of node.names) {
    unit.during(() => {
      const module = unit.temporary();
      unit.reachLine(node);
      unit.emit(Op.IMPORT_NAME, module, unit.name(alias.name), 0, node);
      bindModule(unit, node, alias, module);
    });
  }
}

/** `import a.b` binds `a`; `import a.b as c` binds what `a.b` is. */
function bindModule(unit: Unit, node: Import, alias: Alias, module: Register): void {
  const [root = alias.name, ...path] = alias.name.split(".");
  if (alias.asname === undefined) {
    storeName(unit, root, module, node);
    return;
  }
  for (const part of path) unit.emit(Op.IMPORT_FROM, module, module, unit.name(part), node);
  storeName(unit, alias.asname, module, node);
}

export function importingFrom(unit: Unit, node: ImportFrom): void {
  const module = unit.temporary();
  unit.emit(Op.IMPORT_NAME, module, unit.name(node.module ?? ""), node.level + FROM, node);
  for (const alias of node.names) {
    if (alias.name === "*") unit.emit(Op.IMPORT_STAR, module, 0, 0, node);
    else bindMember(unit, node, alias, module);
  }
}

function bindMember(unit: Unit, node: ImportFrom, alias: Alias, module: Register): void {
  unit.during(() => {
    const member = unit.temporary();
    unit.emit(Op.IMPORT_FROM, member, module, unit.name(alias.name), node);
    storeName(unit, alias.asname ?? alias.name, member, node);
  });
}
