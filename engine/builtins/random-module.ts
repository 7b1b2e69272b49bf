import { PyTuple } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import { instanceOf } from "../objects/instance.ts";
import { normalise, type PyInt } from "../objects/int.ts";
import { PyObject, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import { withIndex } from "../vm/conversions.ts";
import { hash } from "../vm/hashing.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { method, PyNative } from "../vm/native.ts";
import { asInt } from "../vm/numbers.ts";
import { chain } from "../vm/sequencing.ts";
import { MersenneTwister } from "./mersenne-twister.ts";

/** The base of `random.Random`. Modules/_randommodule.c */
class PyRandom extends PyObject {
  readonly twister = new MersenneTwister();
}

const randomType = builtinType("Random", [objectType], { module: "_random" });
classOf(PyRandom, randomType);

function newRandom(vm: VM, cls: PyType): Value {
  const made = instanceOf(cls, new PyRandom());
  made.twister.seed(wordsOf(vm.options.seed));
  return made;
}
randomType.namespace.set("__new__", new PyNative("__new__", "cls, *args, **keywords", newRandom));

/** Nothing is left to chance: where CPython asks the system for a seed, it is that of the run. */
method(randomType, "seed", "self, n=?, /", (vm, self: PyRandom, given: Value = null) => {
  const settle = (value: Value): null => {
    self.twister.seed(wordsOf(asInt(value) ?? 0));
    return null;
  };
  if (given === null) return settle(vm.options.seed);
  if (asInt(given) !== undefined) return settle(given);
  return chain(
    vm,
    () => hash(vm, given),
    (_vm, value) => settle(value),
  );
});

/** The absolute value in pieces of 32 bits, the lowest first. */
function wordsOf(seed: PyInt): number[] {
  const words: number[] = [];
  for (let rest = seed < 0 ? -BigInt(seed) : BigInt(seed); rest > 0n; rest >>= 32n) {
    words.push(Number(rest & 0xffffffffn));
  }
  return words.length === 0 ? [0] : words;
}

method(
  randomType,
  "random",
  "self, /",
  (_vm, self: PyRandom) => new PyFloat(self.twister.random()),
);

method(randomType, "getrandbits", "self, k, /", (vm, self: PyRandom, count: Value) =>
  withIndex(vm, count, (_vm, bits) => {
    if (bits < 0) throw new Raise("ValueError", "Cannot convert negative int");
    return normalise(self.twister.bits(Number(bits)));
  }),
);

method(
  randomType,
  "getstate",
  "self, /",
  (_vm, { twister }: PyRandom) => new PyTuple([...twister.state, twister.index]),
);

method(randomType, "setstate", "self, state, /", (_vm, { twister }: PyRandom, state: Value) => {
  if (!(state instanceof PyTuple)) throw new Raise("TypeError", "state vector must be a tuple");
  const words = state.items.map((item) => Number(asInt(item) ?? 0));
  if (words.length !== twister.state.length + 1)
    throw new Raise("ValueError", "state vector is the wrong size");
  twister.state.set(words.slice(0, -1));
  twister.index = words.at(-1) ?? 0;
  return null;
});

/** The module `_random`. */
export function randomModule(_vm: VM): PyModule {
  const module = new PyModule("_random");
  module.namespace.set("Random", randomType);
  return module;
}
