"""Where the carets stand below the source line."""

import sys


def report(action, *args):
    try:
        action(*args)
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


class Thing:
    attribute = 1

    def method(self, *args, **kwargs):
        return args[0]

    def __getitem__(self, key):
        raise LookupError(key)


thing = Thing()
number, text, items, table = 5, "text", [1, 2, 3], {"a": {"b": None}}


@report
def binary_operator():
    return number + text


@report
def binary_operator_with_spaces():
    return number    +    text + 1


@report
def binary_operator_parenthesised():
    return (number) + (text)


@report
def binary_operator_two_characters():
    value = number // 0
    return value


@report
def binary_operator_in_the_middle():
    return 1 + 2 * (number ** text) - 4


@report
def binary_operator_shift():
    return number << text


@report
def nested_binary():
    return number * 2 + items * 3 + table


@report
def augmented():
    value = 1
    value += text
    return value


@report
def augmented_attribute():
    thing.attribute -= text


@report
def unary():
    return -text


@report
def unary_not_whole_line():
    value = [-text]
    return value


@report
def comparison():
    return number < text


@report
def comparison_chain():
    return 1 < number < text


@report
def contains():
    return number in number


@report
def subscript():
    return items[10]


@report
def subscript_of_call():
    return list(items)[10]


@report
def subscript_nested():
    return table["a"]["b"]["c"]


@report
def subscript_with_spaces():
    return table [ "zz" ]


@report
def subscript_store():
    items[10] = 1


@report
def subscript_store_in_nested():
    table["a"]["b"]["c"] = 1


@report
def subscript_delete():
    del items[10]


@report
def subscript_slice():
    return number[1:2]


@report
def subscript_of_attribute():
    return thing.attribute[0]


@report
def attribute():
    return thing.missing


@report
def attribute_chain():
    return thing.attribute.real.missing.more


@report
def attribute_of_call():
    return Thing().missing + 1


@report
def attribute_store():
    number.attribute = 1


@report
def attribute_delete():
    del thing.missing


@report
def call_whole_line():
    int("x")


@report
def call_in_return():
    return int("x")


@report
def call_in_assignment():
    value = int("x")
    return value


@report
def call_in_tuple_assignment():
    a, b = int("x"), 1
    return a, b


@report
def call_of_method():
    return thing.method()


@report
def call_of_method_assigned():
    value = thing.method()
    return value


@report
def call_of_method_statement():
    thing.method()


@report
def call_with_arguments():
    return 1 + int("x", base=10)


@report
def call_nested():
    return str(len(int("x")))


@report
def call_inside_argument():
    return print(len(5), end="")


@report
def call_of_subscript():
    return items[0]()


@report
def call_with_spaces():
    return number  (  1, 2  )


@report
def call_of_parenthesised():
    return (number)(1)


@report
def call_wrong_arguments():
    return thing.method(1)[0]


@report
def name():
    return undefined_name


@report
def name_in_expression():
    return 1 + undefined_name * 2


@report
def name_alone():
    undefined_name


@report
def local_name():
    print(later)
    later = 1


@report
def raising():
    raise ValueError("here")


@report
def raising_from():
    raise ValueError("here") from KeyError("cause")


@report
def asserting():
    assert number == 6, "not six"


@report
def asserting_expression():
    assert items[0] + text


@report
def iterating():
    for item in number:
        pass


@report
def iterating_comprehension():
    return [item for item in number]


@report
def inside_comprehension():
    return [item + text for item in items]


@report
def inside_generator():
    return sum(item / 0 for item in items)


@report
def inside_dict_comprehension():
    return {item: table[item] for item in items}


@report
def in_lambda():
    return (lambda value: value + text)(number)


@report
def unpacking():
    a, b = items
    return a, b


@report
def unpacking_few():
    a, b, c, d = items
    return a, b, c, d


@report
def unpacking_number():
    a, b = number
    return a, b


@report
def starred_call():
    return print(*number)


@report
def keyword_call():
    return print(**number)


@report
def condition():
    if number + text:
        return 1


@report
def while_condition():
    while items[10]:
        pass


@report
def ternary():
    return number + text if number else 0


@report
def boolean():
    return number and text and table["zz"] or 1


@report
def format_string():
    return f"value: {number + text!r:>5} and {items[1]}"


@report
def format_spec():
    return f"{number:xyz}"


@report
def with_statement():
    with number:
        pass


@report
def with_several():
    with thing, number as y:
        pass


@report
def importing():
    import no_such_module


@report
def importing_from():
    from sys import no_such_name


@report
def default_argument():
    def inner(value=items[10]):
        pass


@report
def decorator():
    @number
    def inner():
        pass


@report
def class_body():
    class Inner:
        value = items[10]


@report
def class_base():
    class Inner(number):
        pass


@report
def delete_name():
    value = 1
    del value
    del value


@report
def walrus():
    return (value := items[10])


@report
def semicolons():
    a = 1; b = items[10]; return a, b


@report
def one_line_if():
    if number: raise KeyError("one line")


@report
def matrix():
    return number @ text


@report
def set_display():
    return {items, 1}


@report
def dict_display():
    return {items: 1}


@report
def matching():
    match Thing():
        case Thing(1):
            pass


@report
def getitem_in_python():
    return thing[1]


@report
def string_method():
    return "a,b".split(1)


@report
def tabs():
	value = items[10]
	return value


print("done")
