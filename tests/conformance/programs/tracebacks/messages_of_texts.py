"""What is told of an exception: keywords that are misspelt in a text, and no names without a traceback."""
import traceback

TEXTS = [
    "switch x:",
    "switch x:\n  case 1: pass",
    "whth x: pass",
    "fro x in y: pass",
    "unless x: pass",
    "switc x:",
    "withh x:",
    "x = 1\nswitch x:\n pass",
    "switch (x):",
    "switch x",
    "do:\n pass",
    "until x:",
    "foreach x in y: pass",
    "function f(): pass",
    "def f() {",
    "int x = 5",
    "var x = 5",
    "const x = 5",
    "x = new Foo()",
    "try x:",
    "catch ValueError:",
    "try:\n pass\ncatch ValueError:\n pass",
    "throw ValueError()",
    "else if x: pass",
    "if x then: pass",
    "if x:\n pass\nelse if y:\n pass",
    "if x:\n pass\nelsif y:\n pass",
    "if x:\n pass\nelseif y:\n pass",
    "elif",
    "return x y",
    "imprt os",
    "form x import y",
    "from x imprt y",
    "import os form x",
    "calss A: pass",
    "clas A: pass",
    "def f():\n retrun 5",
    "def f():\n retur x",
    "fot i in range(3): pass",
    "for i n range(3): pass",
    "for i im range(3): pass",
    "whlie True: pass",
    "whille True:",
    "if x an y: pass",
    "if nto x: pass",
]
for text in TEXTS:
    try:
        compile(text, "text.py", "exec")
    except SyntaxError as error:
        print(repr(text), error.msg, error.offset, error.end_offset)
        print("".join(traceback.format_exception_only(error)))
    else:
        print(repr(text), "is a program")

try:
    pritn("x")
except NameError as error:
    print(traceback.format_exception_only(error), traceback.format_exception(error)[-1])
    print(traceback.format_exception(type(error), error, None))
try:
    "".uper()
except AttributeError as error:
    print(traceback.format_exception_only(error))
