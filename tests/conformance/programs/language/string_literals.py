print('single', "double", '''triple
single''', """triple "double" 'single'""", 'it\'s', "a\
b", r'raw\n', R"\t", b'bytes\x41', B"\n", rb'\n', Rb"\x", bR'\q', u'unicode', f'{1+1}', fR'{1}\n', 'con' 'cat' "enate" f"{1}" r'\d')
print(len('\n'), len(r'\n'), '\a\b\f\v'.encode(), '\0\x00\u0041\U00000041\101\N{BULLET}', '\\', '\'', "\"", '\t|', ascii('\xe9'))
print("""
  indented
    more
""", end="|")
print('''a''' """b""" 'c', "" '' """""" == "", 'a' 'b' * 2, ('long '
      'string'), "tab\tseparated", "new\nline", 'mixed "quotes" and \'escapes\'')
print(0, 00, 0x1F, 0b101, 0o17, 1_000, 0xFF_FF, 1e3, 1E-3, 1.5e+3, .5, 5., 1_0.5_0, 3j, 1.5J, 1e2j, 0_0, 0xabc, 0B1, 0O7, 0XF)
print(None, True, False, ..., Ellipsis, NotImplemented, __name__, __debug__)
print([1, 2,], (1,), (), [], {}, {1}, {1: 2,}, {'a': 1, **{'b': 2}}, [*[1], *[2]], (*'ab',), {*[1]})
x = (1 +
     2 +  # comment
     3)
y = 1 + \
    2
if (x > 5 and
        y < 5):
    print("continued", x, y)
print(1 if x else 2, (yield_ := 3), lambda: 0 if 0 else 1, sep=" | ") if False else print("semi"); print("colon")
def f(): """doc
    string"""; return f.__doc__
class C: "class doc"; x = 1
print(repr(f()), C.__doc__, f.__name__, C.x)
for source in ["'abc", '"abc', "'''abc", "'\\x4'", "'\\u12'", "'\\N{no}'", "b'é'", "f'{'", "f'}'", "'a' b'b'", "0777", "0b12", "0o8", "0x", "1__0", "1_", "1e", "0xg", "1abc", "'a''b", "\\", "x = 'a\nb'", "$", "a?b", "“x”", "x = 5 5", "print 'a'", "a = = 1", "é = 1", "１ = 2", "'\\8'", "01.5", "1.e", "1.2.3", "0_7", "0b", "5..real", "1 .real", "1.real"]:
    try:
        compile(source, "s", "exec")
        print(repr(source), "ok")
    except SyntaxError as e:
        print(repr(source), e.msg, e.lineno, e.offset)
