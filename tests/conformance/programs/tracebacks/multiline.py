"""Expressions over several lines."""

import sys


def report(action):
    try:
        action()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


def function(*args, **kwargs):
    raise ValueError("called")


items, text, number = [1, 2], "text", 5


@report
def call_over_lines():
    return function(
        1,
        2,
    )


@report
def call_over_lines_in_expression():
    return 1 + function(
        1,
        2,
        3,
        4,
        5,
    ) + 2


@report
def statement_call_over_lines():
    function(
        1,
        key=2,
    )


@report
def assigned_call_over_lines():
    value = function(
        1,
        2,
    )
    return value


@report
def operator_over_lines():
    return (
        number
        + text
    )


@report
def operator_at_the_end():
    return (
        number +
        text
    )


@report
def long_operator():
    return (
        number * 1 * 1
        + 2
        + 3
        + 4
        + text
        + 5
    )


@report
def long_operator_with_comments():
    return (
        number  # the first
        # between
        + # behind
        # again
        text
    )


@report
def continuation_lines():
    return number \
        + \
        text


@report
def subscript_over_lines():
    return items[
        10
    ]


@report
def subscript_of_call_over_lines():
    return sorted(
        items,
        reverse=True,
    )[
        10
    ]


@report
def method_chain():
    return (
        text
        .upper()
        .lower()
        .missing()
        .strip()
    )


@report
def nested_calls():
    return print(
        "a",
        function(
            1,
        ),
    )


@report
def nested_brackets():
    return [
        1,
        items[5],
        2,
    ]


@report
def call_in_the_middle_of_arguments():
    return function(1,
                    2, items[7],
                    3)


@report
def raise_over_lines():
    raise ValueError(
        "one"
        "two",
    )


@report
def assertion_over_lines():
    assert (
        number
        == 6
    ), "message"


@report
def condition_over_lines():
    if (
        number
        and number + text
    ):
        return 1


@report
def dictionary_over_lines():
    return {
        "a": 1,
        "b": items[9],
        "c": 3,
    }


@report
def comprehension_over_lines():
    return [
        item / 0
        for item in items
        if item
    ]


@report
def lambda_over_lines():
    return (
        lambda value:
        value + text
    )(
        number
    )


@report
def triple_quoted():
    return int("""
    no
    number
    """)


@report
def triple_quoted_operator():
    return """
    text
""" + number


@report
def blank_lines_inside():
    return function(

        1,

        2

    )


@report
def decorated_definition():
    @function(
        1,
    )
    def inner():
        pass


@report
def with_over_lines():
    with (
        function(1) as a,
        function(2) as b,
    ):
        pass


@report
def many_arguments():
    return function(
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
    )[0]


@report
def conditional_expression():
    return (
        text
        if number
        else None
    )(
        1
    )


print("done")
