import argparse, sys
p = argparse.ArgumentParser(prog="prog", description="A tool that does things and has a rather long description so that it wraps around the line at eighty columns.", epilog="The end.")
p.add_argument("file", help="the input file")
p.add_argument("rest", nargs="*", help="others", type=int)
p.add_argument("-v", "--verbose", action="store_true", help="be verbose")
p.add_argument("-n", "--count", type=int, default=3, metavar="N", help="count (default: %(default)s)")
p.add_argument("--mode", choices=["fast", "slow"], default="fast", help="the mode of operation for the thing, which can be either of the two and has a long help")
p.add_argument("-q", action="count", default=0)
p.add_argument("--version", action="version", version="%(prog)s 1.0")
p.add_argument("--items", nargs="+", type=float)
p.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True, help="a flag")
g = p.add_mutually_exclusive_group()
g.add_argument("--foo", action="store_const", const=5)
g.add_argument("--bar", action="append")
p.print_help(); p.print_usage()
for a in (["x"], ["x", "1", "2", "-v"], ["-qqq", "x", "--count=7"], ["x", "-n5", "--items", "1", "2.5", "--mode", "slow"], ["--no-flag", "x"], ["x", "--bar", "a", "--bar=b"], ["--verb", "x"], ["x", "--", "1"], ["-vqn", "4", "f"], ["x", "--items", "1", "--", "5"]):
    print(a, p.parse_args(a))
for a in ([], ["x", "--count", "abc"], ["x", "--mode", "fsat"], ["x", "--unknown"], ["x", "--foo", "--bar", "1"], ["x", "y"], ["x", "--count"], ["--version"], ["-h"], ["x", "--v"], ["x", "--items"], ["x", "-v=3"]):
    try:
        p.parse_args(a)
    except SystemExit as e:
        print(a, "exit", e.code)
print(p.parse_known_args(["x", "--zzz", "1"]))
sub = argparse.ArgumentParser(prog="git")
sub.add_argument("--debug", action="store_true")
s = sub.add_subparsers(dest="command", required=True, help="the command", title="commands")
a = s.add_parser("add", help="add files", aliases=["a"]); a.add_argument("path", nargs="+"); a.set_defaults(func=len)
c = s.add_parser("commit", help="commit it"); c.add_argument("-m", "--message", required=True)
sub.print_help(); a.print_help(); c.print_help()
print(sub.parse_args(["add", "x", "y"]), sub.parse_args(["--debug", "commit", "-m", "hi"]))
for x in ([], ["bogus"], ["commit"]):
    try: sub.parse_args(x)
    except SystemExit as e: print("exit", e.code)
q = argparse.ArgumentParser(prog="q", formatter_class=argparse.ArgumentDefaultsHelpFormatter, exit_on_error=False)
q.add_argument("--alpha", default=1, type=int, help="alpha"); q.add_argument("--beta", help="beta", required=True); q.add_argument("pos", nargs="?", default="d", help="p")
gg = q.add_argument_group("special", "special things"); gg.add_argument("--gamma", action="append_const", const=3, dest="gam", help="g")
q.print_help()
for x in (["--alpha", "x"], ["--beta"], ["--beta", "1", "z", "--gamma", "--gamma"]):
    try: print(q.parse_args(x))
    except argparse.ArgumentError as e: print("ArgumentError", e, "|", e.argument_name)
def positive(s):
    n = int(s)
    if n <= 0: raise argparse.ArgumentTypeError(f"{s} is not positive")
    return n
r = argparse.ArgumentParser(prog="r", add_help=False, usage="%(prog)s [options]", formatter_class=argparse.RawTextHelpFormatter, description="line 1\n  line 2")
r.add_argument("--n", type=positive, help="one\ntwo"); r.add_argument("--e", action="extend", nargs="*"); r.add_argument("--hidden", help=argparse.SUPPRESS); r.add_argument("--pair", nargs=2, metavar=("A", "B"))
r.print_help()
try: r.parse_args(["--n", "-3"])
except SystemExit: pass
try: r.parse_args(["--n=-3"])
except SystemExit: pass
print(r.parse_args(["--e", "1", "2", "--e", "3", "--pair", "x", "y"]), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1), vars(r.parse_args([])))
w = argparse.ArgumentParser(prog="a-program-with-a-long-name")
for n in range(8): w.add_argument(f"--option-number-{n}", metavar="VALUE")
w.add_argument("first_positional"); w.add_argument("second", nargs="+")
w.print_usage(); 
child = argparse.ArgumentParser(prog="child", parents=[r]); print(child.format_usage()); child.print_help()
for bad in (lambda: p.add_argument("-v"), lambda: p.add_argument("zz", required=True), lambda: p.add_argument("--k", action="bogus"), lambda: p.add_argument("--z", type=5)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print(p.parse_args(["x"]).count, argparse.ArgumentParser(prog="z").parse_args([]), p)
