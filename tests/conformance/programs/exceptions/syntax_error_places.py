# What a caught SyntaxError says of its place: line, offset, the end, and the line as it was read.
def place(text, mode="exec"):
    try:
        compile(text, "<lesson>", mode)
    except SyntaxError as error:
        print(f"{text!r}: {error.msg}")
        print(f"    {error.lineno}:{error.offset} to {error.end_lineno}:{error.end_offset} in {error.text!r}")
    else:
        print(f"{text!r}: fine")


# The parser knows both ends.
place("total = = 1")
place("if x = 3: pass")
place("f() = 3")
place("foo(a=1, 2)\n")
# The tokenizer knows one place and has not yet seen the line feed.
place("x = 'abc")
place("x = 0777")
place("1__0")
place("(1, 2]")
place("price = 5€")
# Nobody knows the end.
place("(1, 2")
place("x = [1,\n2")
place("try: pass")
place("if x:\n  pass\n else:\n  pass")
place("{1: 2, 3}")
place("x = \\ y")
place("from math import")
# An expression has no line feed at its end.
place("1 +", "eval")
place("1 +\n", "eval")
place("", "eval")
place("1 2", "eval")
