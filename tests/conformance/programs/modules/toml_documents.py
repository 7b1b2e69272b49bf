"""Documents of settings, right ones and wrong ones, and what numbers with a fraction become."""

import decimal
import io
import pprint
import tomllib

DOCUMENT = '''
title = "TOML Example"  # comment
[owner]
name = 'Tom "x"'
dob = 1979-05-27T07:32:00-08:00
d = 1979-05-27
t = 07:32:00.5
dt = 1979-05-27T07:32:00
z = 1979-05-27 07:32:00Z
[database]
enabled = true
ports = [ 8000, 8001, 8002, ]
data = [ ["delta", "phi"], [3.14] ]
temp_targets = { cpu = 79.5, case = 72.0, a.b.c = 1 }
[servers]
[servers.alpha]
ip = "10.0.0.1"
[servers.beta]
ip = "10\\u0030.0\\t"
a.b = 1
a.c = 0xff
[[products]]
name = "Hammer"
n = 1_000
[[products]]
[[products]]
name = """
multi
line \\
   joined ""quoted"" """
l = \'\'\'
raw \\n
lines\'\'\'
f = -inf
g = +nan
h = 1e6
i = 0b101
j = 6.626e-34
k = 0o17
'''
pprint.pprint(tomllib.loads(DOCUMENT))
WRONG_AND_RIGHT = [
    'a', 'a=', 'a = [1', 'a = {b=1', 'a="\\q"', 'a=1\na=2', '[x]\n[x]', 'a=2020-13-01', "x='''a", '=1',
    'a.b=1\na.b.c=2', '[a]\nb=1\n[a.b]', '[[a]]\n[a]', 'a={b=1}\na.c=2', 'a=[1]\n[[a]]', "a = 'x\ny'",
    'a = "x\ny"', 'a=1 b=2', 'a = 2021-02-30', '[a', '[[a]', '[a]]', 'a = {b=1,b=2}', 'a={b.c=1,b=2}',
    'a="\\ud800"', 'a="\\u12"', '# \x00', 'a = tru', 'a = 1__0', 'a = 01', 'a={x=1,}', 'a.b=1\n[a]\nc=1',
    '[a.b]\n[a]\nb.c=1', '[a]\nb.c=1\n[a.b]', 'a="""x\\ y"""', 'a="""""a"""""', "a=''''''", '"x y" = 1\n"" = 2',
    'a="x\\', 'a = [1 2]', 'a = [,]', 'x = """a\\', '\ufeffa=1',
]
for text in WRONG_AND_RIGHT:
    try:
        print(repr(text), tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print(repr(text), error, error.lineno, error.colno)

print(tomllib.load(io.BytesIO(b"x=1.50\r\ny=2")), tomllib.loads("x=1.50\ny=1", parse_float=decimal.Decimal))
for wrong in (
    lambda: tomllib.loads(b"x"),
    lambda: tomllib.loads(3),
    lambda: tomllib.load(io.StringIO("x=1")),
    lambda: tomllib.loads("a=1.5", parse_float=lambda text: [text]),
):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(error)
