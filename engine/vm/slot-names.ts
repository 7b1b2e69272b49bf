const OPERATORS =
  "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor".split(" ");

const OTHERS =
  "repr hash call str getattribute setattr delattr lt le eq ne gt ge iter next get set delete init del await aiter anext neg pos abs bool invert int float index len getitem setitem delitem contains buffer release_buffer";

/** Special methods that are slots of the type in C. `slotdefs` in Objects/typeobject.c */
const SLOTS: ReadonlySet<string> = new Set(
  [
    ...OTHERS.split(" "),
    ...OPERATORS,
    ...OPERATORS.map((name) => `r${name}`),
    ...OPERATORS.map((name) => `i${name}`),
  ].map((name) => `__${name}__`),
);

/** Slots that are plain methods all the same: METH_COEXIST. */
const METHODS: ReadonlySet<string> = new Set([
  "dict.__getitem__",
  "dict.__contains__",
  "list.__getitem__",
  "set.__contains__",
  "frozenset.__contains__",
]);

/** Whether CPython has a slot wrapper for this method of a builtin class, and not a method. */
export const isSlot = (owner: string, name: string): boolean =>
  SLOTS.has(name) && !METHODS.has(`${owner}.${name}`);
