import { PyList, PyTuple } from "../../objects/containers.ts";
import { PyDict } from "../../objects/dict.ts";
import type { Value } from "../../objects/object.ts";
import type { VM } from "../../vm/machine.ts";
import { PyModule } from "../../vm/module.ts";
import { asText } from "../text-arguments.ts";
import type { Sources } from "./report.ts";

/** The source files of a run, and what a program has put into `linecache.cache`. */
export const sourcesOf =
  (vm: VM): Sources =>
  (file) =>
    remembered(vm.world.modules.get("linecache"), file) ?? vm.world.sourceOf(file);

/** An entry is size, time, lines and name. `linecache.getlines` */
function remembered(linecache: Value | undefined, file: string): string | undefined {
  if (!(linecache instanceof PyModule)) return undefined;
  const cache = linecache.namespace.get("cache");
  const entry = cache instanceof PyDict ? cache.get(file) : undefined;
  const lines = entry instanceof PyTuple ? entry.items[2] : undefined;
  if (!(lines instanceof PyList)) return undefined;
  return lines.items.map((line) => asText(line) ?? "").join("");
}
