class Stop(BaseException):
    pass


def generator():
    yield 1
    yield 2


for value in generator():
    if value == 2:
        raise Stop
