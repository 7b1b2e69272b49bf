"""Names of a class body that hold None, and falsy values, are found again in the body."""


def outer(value=None):
    class Local:
        default = None
        copied = default
        zero = 0
        also = zero
        captured = value
        value = captured
        seen = value

    return Local


class A:
    x = None
    y = x
    z = [x] * 2
    if x is None:
        w = "none"


print(A.y, A.z, A.w, outer().copied, outer().also, outer().captured, outer(3).seen)
