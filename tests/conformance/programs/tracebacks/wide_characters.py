"""Carets under characters that take two columns."""

import sys


def report(action):
    try:
        action()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


名前 = "テキスト"
größe = 5


@report
def wide_names():
    return 名前 + 1


@report
def wide_text_before():
    return ("漢字", größe / 0)


@report
def wide_text_after():
    return (größe / 0, "漢字")


@report
def wide_subscript():
    return {"鍵": 1}["漢字"]


@report
def wide_call():
    return int("漢字") + 1


@report
def emoji():
    return ["😀😀", größe + "😀"]


@report
def combining():
    return ("é́", größe + "é")


@report
def wide_over_lines():
    return (
        名前
        + größe
        + "漢字"
    )


@report
def wide_message():
    raise ValueError("漢字 😀 é")


print("done")
