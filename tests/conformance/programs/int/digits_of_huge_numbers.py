# Turning huge numbers into text and back: the limit on decimal digits, and how to lift it.
import sys


def attempt(label, action):
    try:
        result = action()
        print(label, "->", result if not isinstance(result, str) else f"text of {len(result)}")
    except ValueError as error:
        print(label, "->", error)


print(sys.get_int_max_str_digits(), sys.int_info.str_digits_check_threshold)
big = 10**5000
attempt("str", lambda: str(big))
attempt("repr", lambda: repr(big))
attempt("f-string", lambda: f"{big}")
attempt("with commas", lambda: f"{big:,}")
attempt("in a list", lambda: str([big]))
attempt("int of text", lambda: int("9" * 5000) > 0)
attempt("int in base 7", lambda: int("6" * 5000, 7) > 0)
attempt("hex has no limit", lambda: hex(big))
attempt("int of hex digits", lambda: int("f" * 5000, 16) > 0)
attempt("exactly the limit", lambda: str(10**4299))
attempt("one more", lambda: str(10**4300))

sys.set_int_max_str_digits(0)
attempt("unlimited", lambda: str(big))
attempt("unlimited commas", lambda: f"{big:,}")
attempt("unlimited list", lambda: str([big, -big]))
attempt("there and back", lambda: int(str(big)) == big)

sys.set_int_max_str_digits(700)
attempt("700 digits", lambda: str(10**699))
attempt("701 digits", lambda: str(10**700))
attempt("minus does not count", lambda: str(-(10**699)))
attempt("underscores do not count", lambda: int("1_000" * 140) > 0)

for limit in (639, -1, "many"):
    try:
        sys.set_int_max_str_digits(limit)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
sys.set_int_max_str_digits(maxdigits=4300)
print(sys.get_int_max_str_digits())
