def everything(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(everything(1, d=4), everything(1, 2, 3, 4, 5, d=6, f=7), everything(*[1, 2], **{"d": 3}), everything(*"ab", *"cd", d=0, **{"x": 1}, **{"y": 2}))


def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c=1): pass
def fk(*, k): pass
def fkk(*, k, l, m=1): pass
def fp(a, b, /): pass
def fpd(a, b=1, /, c=2): pass
def fargs(a, *args): pass
class K:
    def m(self, x): pass
    @classmethod
    def c(cls, x): pass
    @staticmethod
    def s(x): pass
    def nothing(): pass


attempts = """
f0(1)
f0(1, 2)
f0(x=1)
f1()
f1(1, 2)
f1(b=1)
f1(1, a=1)
f2()
f2(1)
f2(b=1)
f2(1, 2, 3)
f2(1, 2, c=3)
f2(1, a=2)
f3()
f3(1, 2, 3, 4)
f3(1, c=2)
fk()
fk(1)
fk(1, k=2)
fk(k=1, j=2)
fkk()
fkk(l=1)
fp(1)
fp(a=1, b=2)
fp(1, b=2)
fpd(c=1)
fpd(1, a=1)
fpd(1, 2, 3, 4)
fargs()
K().m()
K().m(1, 2)
K.m(1)
K.c()
K().c(1, 2)
K.s()
K().nothing()
f2(*[1, 2, 3])
f2(*5)
f2(**5)
f2(**{1: 2})
f1(**{"a": 1}, **{"a": 2})
f1(a=1, **{"a": 2})
len()
len(1, 2)
len(5)
int("x", "y", "z")
print(foo=1)
sorted()
sorted([1], 2)
max()
max(1)
isinstance(1)
[].append()
[].append(1, 2)
{}.get()
"".join()
"".join(1, 2)
"a".split(1)
"a".replace("a")
range()
range(1, 2, 3, 4)
dict([1])
dict([(1, 2, 3)])
abs()
abs("x")
sum(5)
sum(["a"])
chr("x")
ord("ab")
(1)(2)
"text"()
None()
K.m.x()
lambda_ = (lambda x, y: x)(1)
"""
for line in attempts.strip().splitlines():
    try:
        exec(line)
        print(f"{line}: ok")
    except Exception as error:
        print(f"{line}: {type(error).__name__}: {error}")


def defaults(x, acc=[]):
    acc.append(x)
    return acc


print(defaults(1), defaults(2), defaults(3, []), defaults.__defaults__, everything.__kwdefaults__)
def order():
    def say(x):
        print(x, end=" ")
        return x
    everything(say(1), *[say(2)], d=say(3), **{"z": say(4)})
    print()
    {say("k"): say("v"), say("k2"): say("v2")}
    print()
    [say(i) for i in (1, 2)]; print()
    say(1) + say(2) * say(3); print()
    x = [0, 0]
    x[say(0)], x[say(1)] = say("a"), say("b"); print(x)
    say(1) < say(0) < say(5); print()
order()
everything.__defaults__ = (20, 30)
print(everything(1, d=0))
make = [lambda: i for i in range(3)]
keep = [lambda i=i: i for i in range(3)]
print([m() for m in make], [k() for k in keep])
def counter(start=0):
    def increment(by=1):
        nonlocal start
        start += by
        return start
    return increment
c1, c2 = counter(), counter(10)
print(c1(), c1(5), c2(), c1.__closure__[0].cell_contents, c1.__code__.co_freevars)
compose = lambda *fs: (lambda x: compose(*fs[:-1])(fs[-1](x)) if fs else x)
print(compose(str, abs, lambda x: x - 5)(2))
