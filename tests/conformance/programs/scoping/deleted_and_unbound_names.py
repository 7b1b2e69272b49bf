# Names that are deleted, not yet bound, or bound in another scope.
counter = 0


def local_before_assignment():
    print(counter)
    counter = 1


def deleted():
    x = 1
    del x
    return x


def free_not_yet_bound():
    def inner():
        return later

    result = inner()
    later = 1
    return result


def conditional(bind):
    if bind:
        y = 1
    return y


def handler_name():
    try:
        1 / 0
    except ZeroDivisionError as error:
        pass
    return error


def loop_never_runs():
    for item in []:
        pass
    return item


def delete_twice():
    x = 1
    del x
    del x


def delete_free():
    value = 1

    def inner():
        nonlocal value
        del value

    inner()
    return value


def delete_global():
    global counter
    del counter
    return counter


def augmented():
    total += 1


def comprehension_is_its_own_scope():
    squares = [n * n for n in range(3)]
    return squares, n


def walrus_leaks():
    found = [last := n for n in range(3)]
    return found, last


def class_scope():
    x = "function"

    class Inner:
        y = x
        x = "class"
        z = [x for _ in range(2)]
        w = (lambda: x)()

    return Inner.y, Inner.z, Inner.w


for function in (
    local_before_assignment, deleted, free_not_yet_bound, lambda: conditional(True), lambda: conditional(False),
    handler_name, loop_never_runs, delete_twice, delete_free, augmented, comprehension_is_its_own_scope,
    walrus_leaks, class_scope, delete_global,
):
    try:
        print(function.__name__, function())
    except NameError as error:
        print(function.__name__, type(error).__name__, error, error.name)
