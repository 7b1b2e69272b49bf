# What a learner types by mistake, and what CPython answers: the line, the carets and the words.
import traceback

MISTAKES = '''
for i in range(10)
    print(i)
----
if x == 3
    print(x)
----
print "hello"
----
exec "code"
----
print('it's')
----
x = (1, 2
print(x)
----
x = [1, 2
y = 3
----
foo(1, 2))
----
x = (1, 2]
----
def f():
print("x")
----
def f():
    x = 1
      y = 2
----
def f():
    if x:
        y = 1
      z = 2
----
while x = 3:
    pass
----
f() = 3
----
x + 1 = 3
----
x, 1 = 3, 4
----
else:
    pass
----
if x:
    pass
else if y:
    pass
----
try:
    x = 1
except ValueError, e:
    pass
----
except ValueError:
    pass
----
def f(a=1, b): pass
----
def f(**k, a): pass
----
f(x for x in y, 1)
----
x = lambda: pass
----
x = if y: 3
----
x = y ? 1 : 2
----
++x
x--
----
if !x: pass
----
if x =< y: pass
----
do:
    x = 1
while x
----
def f(x) -> int
    pass
----
my-var = 3
----
for = 3
----
import class
----
x = 08
----
x = 5 y
----
[1 2 3]
----
{"a": 1 "b": 2}
----
{"a": , "b": 2}
----
f(1,, 2)
----
x = 1 +
----
x = y in
----
f"{}"
----
f"{a['b']}" 'c' d
----
x = 3；
----
@foo
x = 3
----
raise x, y
----
nonlocal x
----
match x:
case 1: pass
----
x = [i for in y]
----
print(*)
----
def f(): return 1; def g(): pass
----
try:
    pass
except:
    pass
except ValueError:
    pass
----
def f(a, b):
    return a +
f(1, 2)
----
d = {a=1}
----
class A(:
    pass
'''
for text in MISTAKES.strip("\n").split("\n----\n"):
    try:
        compile(text, "lesson.py", "exec")
        print("fine:", text)
    except SyntaxError as error:
        print("".join(traceback.format_exception_only(error)), end="")
