"""Did you mean …?"""

import sys


def report(action):
    try:
        action()
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__)


class Animal:
    legs = 4
    _secret = 1
    __private = 2

    def __init__(self):
        self.weight = 5
        self.Height = 6
        self.average_speed = 1

    def noise(self):
        return self.wieght

    def other(self):
        return weight

    def third(self):
        return nois

    def hidden(self):
        return self.secret

    def missing(self):
        return entirely_unknown_thing


animal = Animal()
counter = 10
some_long_variable_name = 1


@report
def attribute():
    animal.wight


@report
def attribute_case():
    animal.height


@report
def attribute_far():
    animal.zzzzzzzzz


@report
def attribute_underscore():
    animal._secrt


@report
def attribute_hidden():
    animal.secret


@report
def attribute_swapped():
    animal.noies()


@report
def attribute_on_self():
    animal.noise()


@report
def hidden_on_self():
    animal.hidden()


@report
def name_that_is_attribute():
    animal.other()


@report
def name_near_attribute():
    animal.third()


@report
def no_suggestion():
    animal.missing()


@report
def class_attribute():
    Animal.leg


@report
def builtin_attribute():
    [].appendd(1)


@report
def builtin_attribute_of_text():
    "a".uper()


@report
def builtin_attribute_of_number():
    (1).bit_lenght()


@report
def none():
    None.append


@report
def global_name():
    return countr


@report
def long_name():
    return some_long_varible_name


@report
def local_name():
    my_local = 1
    return my_locl


@report
def builtin_name():
    return pritn


@report
def builtin_exception():
    raise ValueErorr


@report
def builtin_constant():
    return true


@report
def module_name():
    return math.pi


@report
def module_name_near_variable():
    maths = 1
    return math


@report
def time_module():
    time.sleep(1)


@report
def closure():
    outer_value = 1

    def inner():
        return outer_valu + outer_value

    inner()


@report
def own_attribute_error():
    raise AttributeError("plain")


@report
def attribute_error_with_name():
    raise AttributeError("made", name="wieght", obj=animal)


@report
def name_error_with_name():
    raise NameError("made", name="countr")


@report
def getattr_function():
    getattr(animal, "wieght")


@report
def from_getattr():
    class Dynamic:
        known = 1

        def __getattr__(self, name):
            raise AttributeError(f"nothing called {name}")

    Dynamic().knwon


@report
def from_property():
    class Broken:
        values = [1]

        @property
        def total(self):
            return self.valus

    Broken().total


@report
def bad_dir():
    class BadDir:
        near = 1

        def __dir__(self):
            raise ValueError("no dir")

    BadDir().neer


@report
def own_dir():
    class OwnDir:
        def __dir__(self):
            return ["something", "somehow", 5]

    OwnDir().somthing


@report
def slots():
    class Slotted:
        __slots__ = ("first", "second")

    Slotted().frist


@report
def set_attribute():
    class Slotted:
        __slots__ = ("first", "second")

    Slotted().frist = 1


@report
def delete_attribute():
    del animal.wieght


@report
def delete_name():
    del countr


@report
def import_from():
    from sys import exut


@report
def import_from_far():
    from sys import zzzzzzzzz


@report
def import_missing():
    import colections


@report
def unbound():
    print(value_here)
    value_here = 1


@report
def method_name():
    class Thing:
        def run(self):
            return helper()

        def helper(self):
            return 1

    Thing().run()


@report
def too_long():
    a_name_that_is_much_longer_than_forty_characters_and_more = 1
    return a_name_that_is_much_longer_than_forty_characters_and_mor


@report
def unicode_name():
    größe = 1
    return grösse


@report
def single_letter():
    a = 1
    return b


@report
def in_class_body():
    class Body:
        first_value = 1
        second = first_valu


@report
def super_attribute():
    class Base:
        def greet(self):
            return 1

    class Derived(Base):
        def greet(self):
            return super().gret()

    Derived().greet()


@report
def module_attribute():
    sys.exut()


print("done")
