"""Contexts that a program has tied into a ring: raising goes on, and ends."""


class First(Exception):
    pass


class Second(Exception):
    pass


class Third(Exception):
    pass


def chain(error, limit=6):
    names = []
    while error is not None and len(names) < limit:
        names.append(type(error).__name__)
        error = error.__context__
    return " <- ".join(names)


def its_own_context():
    try:
        raise First("first")
    except First as error:
        error.__context__ = error
        raise Second("second")


try:
    its_own_context()
except Second as error:
    print(chain(error))
    print(error.__context__ is error.__context__.__context__)


def ring_that_it_closes():
    """The exception that is raised again is taken out of its own past."""
    try:
        raise First
    except First as first:
        try:
            raise Second
        except Second as second:
            first.__context__ = second
            raise Third from None


try:
    ring_that_it_closes()
except Third as error:
    print(chain(error), error.__suppress_context__)


def raised_again():
    try:
        raise First
    except First as first:
        try:
            raise Second
        except Second:
            raise first


try:
    raised_again()
except First as error:
    print(chain(error))


def raised_in_a_ring(times):
    kept = First()
    for _ in range(times):
        try:
            try:
                raise kept
            except First:
                raise Second
        except Second as second:
            kept.__context__ = second
    try:
        raise Third
    except Third as third:
        third.__context__ = kept
        raise ValueError("after the ring")


try:
    raised_in_a_ring(3)
except ValueError as error:
    print(chain(error))
