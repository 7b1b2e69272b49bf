import { expect, test } from "vitest";
import { parseModule } from "../../engine/python/parse.ts";
import { syntaxWarnings } from "../../engine/python/syntax-warnings.ts";
import { cpython } from "../support/cpython.ts";

/** The line and the words of each warning that CPython prints. */
const JUDGE = `
import warnings

def answer(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source.encode(), "program.py", "exec")
    return [[warning.lineno, str(warning.message)] for warning in caught]
`;

const PROGRAMS = [
  "'\\d'",
  "x = '\\w+' + \"\\s\\d\"",
  "b'\\d'",
  "'\\400' + '\\377' + b'\\777'",
  "r'\\d' + rb'\\w'",
  "f'\\d{x}\\w'",
  "f'\\{x}'",
  "rf'\\d{x}'",
  "f'{x:\\d}'",
  "'''a\nb\\d\n'''",
  "print('a')\nprint('\\c')\n\ndef f():\n    return '\\.'",
  "'\\é'",
  "1if x else 2",
  "[0x1for x in y]",
  "1or 2",
  "x = 1and 2",
  "x is 1",
  "x is not 'a'",
  "1 is x",
  "x is b'a' is y",
  "x is None is not True",
  "x is ()",
  "x is (1, 2)",
  "x is (a,)",
  "x is 'a' 'b'",
  "x is ... or x is -1",
  "x == 1 is y",
  "x is 1.5\ny is 2j",
  "(1, 2)()",
  "[1, 2](3)",
  "{1: 2}(3)",
  "{1, 2}(3)",
  "'a'(1)",
  "1(2)",
  "None()",
  "f'{x}'(1)",
  "(x for x in y)()",
  "[x for x in y]()",
  "(lambda: 1)()",
  "[(1, 2)\n (3, 4)]",
  "1[2]",
  "None[0]",
  "{1}[0]",
  "(x for x in y)[0]",
  "(lambda: 1)[0]",
  "'a'['b']",
  "(1, 2)['a']",
  "[1, 2]['a']",
  "[1, 2][3, 4]",
  "[1, 2][1:2]",
  "[1, 2][True]",
  "[1, 2][None]",
  "[1, 2][1.5]",
  "b'a'['b']",
  "f'{x}'['a']",
  "{1: 2}['a']",
  "1.5[0] = 2",
  "assert (x, 'y')",
  "assert ()",
  "assert (x), 'y'",
  "def f():\n    try:\n        x\n    finally:\n        return 1",
  "for x in y:\n    try:\n        x\n    finally:\n        break",
  "for x in y:\n    try:\n        x\n    finally:\n        continue",
  "def f():\n    try:\n        x\n    finally:\n        for a in b:\n            break\n        def g():\n            return 1\n        if c:\n            return 2",
  "def f():\n    try:\n        x\n    finally:\n        try:\n            y\n        except:\n            return 1",
  "def f():\n    try:\n        x\n    finally:\n        for a in b:\n            return 1",
  "def f():\n    try:\n        x\n    finally:\n        while a:\n            try:\n                b\n            finally:\n                return 1",
  "for x in y:\n    try:\n        x\n    finally:\n        match b:\n            case 1:\n                continue",
  "def f():\n    try:\n        x\n    finally:\n        for a in b:\n            c\n        else:\n            return 1",
  "x is 1\nassert (x, '\\d')\n(1)()",
];

test.each(PROGRAMS)("warns as CPython does: %j", async (source) => {
  const [theirs] = (await cpython()).answers<[number, string][]>(JUDGE, [source]);
  expect(warningsOf(source).map(({ line, message }) => [line, message])).toEqual(theirs);
});

test("points at what it warns of", () => {
  expect(warningsOf("x = 1\ny = (x, '\\d', x is 5)")).toMatchObject([
    { line: 2, column: 9, endLine: 2, endColumn: 11 },
    { line: 2, column: 14, endLine: 2, endColumn: 20 },
  ]);
});

function warningsOf(source: string) {
  const parsed = parseModule(source, "program.py");
  return parsed.kind === "parsed" ? syntaxWarnings(parsed.tree, source) : [];
}
