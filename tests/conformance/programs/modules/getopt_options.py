# Options of a command line, as getopt reads them
import getopt


def read(args, short, long=(), reader=getopt.getopt):
    try:
        options, rest = reader(args, short, long)
        print(options, rest)
    except getopt.GetoptError as error:
        print(f"{error} (option {error.opt!r}, message {error.msg!r})")


read("-a -b -cfoo -d bar a1 a2".split(), "abc:d:")
read("--condition=foo --testing --output-file abc.def -x a1".split(), "x", ["condition=", "output-file=", "testing"])
read("-ab1 -- -c rest".split(), "ab:c")
read(["file", "-v", "--name", "x", "other"], "v", ["name="])
read(["file", "-v", "--name", "x", "other"], "v", ["name="], getopt.gnu_getopt)
read(["file", "-v"], "+v", [], getopt.gnu_getopt)
read(["one", "-v", "two"], "-v", [], getopt.gnu_getopt)
read(["-", "-v"], "v")

read(["-x"], "ab")
read(["-a"], "a:")
read(["--name"], "", ["name="])
read(["--quiet=1"], "", ["quiet"])
read(["--ver"], "", ["version", "verbose"])
read(["--vers"], "", ["version", "verbose"])
read(["--unknown"], "", ["known"])
read(["-ofile", "-o", "--log", "--log=x"], "o::", ["log=?"])


def main(argv):
    level, output = 0, None
    options, files = getopt.gnu_getopt(argv, "ho:v", ["help", "output="])
    for option, value in options:
        match option:
            case "-v":
                level += 1
            case "-h" | "--help":
                return "usage: prog [-hv] [-o FILE] FILE..."
            case "-o" | "--output":
                output = value
    return level, output, files


print(main(["-vv", "in.txt", "--out", "out.txt"]), main(["-h"]))
