"""Options of a command line as they were read before argparse."""

import sys
from optparse import OptionError, OptionGroup, OptionParser, TitledHelpFormatter, Option, OptionValueError, Values

sys.stderr = sys.stdout


def parser(**options):
    made = OptionParser(usage="usage: %prog [options] FILE", prog="tool", version="%prog 2.1",
                        description="Does things to files, and tells at some length what it has done to each of them.",
                        epilog="That is all.", **options)
    made.add_option("-o", "--output", metavar="FILE", help="write to FILE [default: %default]", default="out.txt")
    made.add_option("-n", "--number", type="int", dest="count", default=3, help="how many times")
    made.add_option("-q", "--quiet", action="store_false", dest="verbose", default=True)
    made.add_option("-v", action="count", dest="level", help="more of it, and this is a text that is wrapped to the next line")
    made.add_option("-I", "--include-this-directory", action="append", help="a directory")
    made.add_option("--mode", choices=["fast", "slow"], help="how")
    made.add_option("--point", type=float, nargs=2, help="two numbers")
    group = OptionGroup(made, "Dangerous options", "Use them with care.")
    group.add_option("-g", action="store_const", const="gg", help="Group option.")
    made.add_option_group(group)
    return made


def attempt(line, one=None):
    try:
        values, rest = (one or parser()).parse_args(line.split())
        print(vars(values), rest)
    except SystemExit as leaving:
        print("exit", leaving.code)


parser().print_help()
parser(formatter=TitledHelpFormatter(), add_help_option=False).print_help()
for line in ("a b", "-o x --number 0x10 a -vvq", "--num=5 -Ia -I b", "--point 1 2.5 rest", "--mode=fast -- -q", "-g -", "--version", "-h"):
    attempt(line)
for line in ("--number x", "--mode quick", "--nothing", "-z", "--o", "--in", "--quiet=1", "--point 1", "-o", "-n 08", "-vx"):
    attempt(line)

first = parser()
first.disable_interspersed_args()
attempt("-v a -q", first)
first.set_defaults(count="7", verbose="no")
attempt("", first)
print(first.has_option("-q"), first.get_option("--mode"), first.get_option_group("-g").title, first.get_usage(), end="")
first.remove_option("--mode")
attempt("--mode fast", first)


def between(option, opt, value, parser, low, high):
    if not low <= value <= high:
        raise OptionValueError(f"{opt} is to be from {low} to {high}")
    setattr(parser.values, option.dest, value)


second = OptionParser(prog="second", conflict_handler="resolve")
second.add_option("-p", "--percent", type="int", action="callback", callback=between, dest="percent",
                  callback_kwargs={"low": 0, "high": 100})
second.add_option("-p", "--plain", action="store_true")
attempt("--percent 50 -p", second)
attempt("--percent 500", second)
for arguments, options in (
    (("x",), {}), (("-xy",), {}), (("--",), {}), (("-x",), {"action": "jump"}), (("-x",), {"type": "date"}),
    (("-x",), {"action": "store_true", "type": "int"}), (("-x",), {"type": "choice"}), (("-x",), {"colour": 1}),
    (("-x",), {"action": "callback"}), (("-x",), {"nargs": 2, "action": "count"}), (("-x",), {"choices": "ab"}), ((), {}),
):
    try:
        print(Option(*arguments, **options))
    except (OptionError, TypeError) as error:
        print(type(error).__name__, error)
print(Values({"a": 1}) == {"a": 1}, str(Values({"b": 2})))
