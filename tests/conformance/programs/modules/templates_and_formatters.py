# string: templates, formatters with rules of their own, and constants
import string
from string import Formatter, Template

greeting = Template("Dear $name, you owe $$${amount} since ${year}.")
print(greeting.substitute(name="Ann", amount=5, year=2024), greeting.safe_substitute({"name": "Bob"}))
print(greeting.get_identifiers(), greeting.is_valid(), Template("$ bad").is_valid(), Template("${a-b}").is_valid(), greeting.template[:9])
for text, values in (("$x $y", {"x": 1}), ("$x $", {"x": 1}), ("line\n$1", {})):
    try:
        print(Template(text).substitute(values))
    except (KeyError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


print(Percent("%user_name has 100%% of %other").safe_substitute(user_name="cid"), Percent("%a_b").get_identifiers())


class Polite(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str) and key not in kwargs:
            return f"<no {key}>"
        return super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)

    def format_field(self, value, spec):
        return value[::-1] if spec == "reversed" else super().format_field(value, spec)

    def check_unused_args(self, used, args, kwargs):
        unused = sorted(set(kwargs) - used)
        if unused:
            print("unused", unused)


polite = Polite()
print(polite.format("{0} {name!u} {gone} {word:reversed} {0:>4}", 7, name="ann", word="stressed", extra=1))
print(polite.vformat("{} {} {1[k]}".replace("{1[k]}", ""), ("a", "b"), {}), list(Formatter().parse("a{b!r:>{w}}c{{}}")))
print(Formatter().get_field("0.real", (3 + 4j,), {}), Formatter().format("{a[0]}{a[1]}", a="xy"))
for text in ("{", "{0} {}", "{!x}", "{0.nope}"):
    try:
        print(Formatter().format(text, 1))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
print(string.ascii_letters[24:28], string.digits, string.hexdigits[-6:], repr(string.whitespace), len(string.punctuation), len(string.printable))
print(string.capwords("the  quick\tbrown"), string.capwords("a-b-c", "-"))
