"""complex(): from numbers, texts and objects of the program."""


class Complex:
    def __complex__(self):
        return 1 + 2j


class Wrong:
    def __complex__(self):
        return 1.5


class Real:
    def __float__(self):
        return 2.5


class Index:
    def __index__(self):
        return 7


class Sub(complex):
    pass


class Answers(complex):
    def __complex__(self):
        return 9j


class Fussy(float):
    def __float__(self):
        return 1


def attempt(label, function, *args, **kwargs):
    try:
        value = function(*args, **kwargs)
        print(label, repr(value), type(value).__name__)
    except Exception as error:
        print(label, type(error).__name__, error)


attempt("()", complex)
for value in [5, True, 2.5, -0.0, 1j, 10**400, Complex(), Wrong(), Real(), Index(), Sub(3, 4), Answers(1), Fussy(2), None, [], b"1", "1j"]:
    attempt(f"({type(value).__name__})", complex, value)
    attempt(f"(real={type(value).__name__})", complex, real=value)
    attempt(f"(imag={type(value).__name__})", complex, imag=value)
    attempt(f"(1, {type(value).__name__})", complex, 1, value)
    attempt(f"({type(value).__name__}, 1)", complex, value, 1)
    attempt(f"from_number({type(value).__name__})", complex.from_number, value)
for text in ["1", "1j", "j", "-j", "+j", "1+j", "1-2j", "1+2J", " 1+2j ", "(1+2j)", " ( 1+2j ) ", "((1))", "1 + 2j", "1+2", "1j+2", "j1", "1+2j3",
             "", " ", "()", "inf", "infj", "nan+nanj", "-inf-infj", "1e5+1e-5j", "1_0+1_0j", "1__0", "_1", "1_j", ".5j", "5.j", "1e", "1ej", "0x1", "1+-2j", "1--2j", "\u0661j"]:
    attempt(repr(text), complex, text)
attempt("three", complex, 1, 2, 3)
attempt("foo", complex, foo=1)
attempt("both", complex, 1, real=2)
attempt("keywords", complex, imag=2, real=1)
attempt("Sub", Sub, 1, 2)
attempt("Sub text", Sub, "1+2j")
attempt("Sub from_number", Sub.from_number, 3)
attempt("new", complex.__new__, Sub)
attempt("new int", complex.__new__, int)
print(complex(1.0, -0.0), complex(-0.0, -0.0), complex(-0.0, 1j), complex(1, 2 + 3j), complex(1 + 2j, 3 + 4j), -0j, -(0j), complex(0, -0.0))
for value in [0j, 1j, -1j, 1 + 0j, complex(-0.0, 0), complex(0.0, -0.0), 1.5 - 2.25j, 1e16 + 1e-5j, complex(float("nan"), float("inf"))]:
    print(repr(value), str(value), f"{value}", [value], value.__getnewargs__(), value.__complex__())
sub = Sub(1, 2)
sub.note = "hi"
print(sub, sub + 1, type(sub + 1), sub == 1 + 2j, hash(sub) == hash(1 + 2j), sub.note, sub.__dict__, type(sub.conjugate()), {1 + 2j: "here"}[sub])
for name, value in (("real", 1), ("missing", 2)):
    try:
        setattr(1j, name, value)
    except AttributeError as error:
        print(error)
