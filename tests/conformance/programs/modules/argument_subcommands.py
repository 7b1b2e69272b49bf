# argparse: subcommands, groups, choices, counting, defaults, and what it says when it refuses
import argparse
import contextlib
import io


def build():
    parser = argparse.ArgumentParser(prog="box", description="Puts things in boxes.", epilog="Be careful.")
    parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
    parser.add_argument("--version", action="version", version="%(prog)s 1.2")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add = commands.add_parser("add", help="put in", aliases=["a"])
    add.add_argument("things", nargs="+", metavar="THING")
    add.add_argument("-n", "--number", type=int, default=1, choices=range(1, 4), help="how many (default: %(default)s)")
    add.add_argument("--no-lid", dest="lid", action="store_false")
    kind = add.add_mutually_exclusive_group()
    kind.add_argument("--big", action="store_const", const="big", dest="size")
    kind.add_argument("--small", action="store_const", const="small", dest="size")
    show = commands.add_parser("show")
    show.add_argument("where", nargs="?", default="here")
    show.add_argument("--only", action="append")
    show.add_argument("--colour", action=argparse.BooleanOptionalAction, default=True)
    return parser


def run(line):
    caught = io.StringIO()
    try:
        with contextlib.redirect_stderr(caught), contextlib.redirect_stdout(caught):
            found = vars(build().parse_args(line.split()))
        print(line, "->", sorted(found.items(), key=str))
    except SystemExit as leave:
        print(line, "-> exit", leave.code)
        print(caught.getvalue().strip())


run("-vv add cup plate -n 2 --no-lid --big")
run("a cup")
run("show")
run("show there --only x --only=y --no-colour")
run("add")
run("add cup -n 7")
run("add cup -n two")
run("add cup --big --small")
run("move cup")
run("")
run("show here there")
run("--version")
run("add --help")
run("-h")
