"""Options among positional arguments that belong together."""

import argparse

parser = argparse.ArgumentParser(prog="copy", exit_on_error=False)
parser.add_argument("--to")
parser.add_argument("-n", "--number", type=int, default=2)
parser.add_argument("command")
parser.add_argument("rest", nargs="*", type=int)

LINES = (
    "doit 1 --to bar 2 3", "doit --to a 1 --number 3 2", "--to z", "a 1 --bad x 2", "a 1 -- --number 3",
    "a 1 --bad=3 4", "", "--to 1 -- a 2", "a 1 -n4 2 -x 3 --unknown",
)
for line in LINES:
    for parse in (parser.parse_intermixed_args, parser.parse_known_intermixed_args, parser.parse_known_args):
        try:
            print(repr(line), parse(line.split()))
        except argparse.ArgumentError as error:
            print(repr(line), "refused:", error)

parser.add_argument("last", nargs="...")
try:
    parser.parse_intermixed_args([])
except TypeError as error:
    print(error)
