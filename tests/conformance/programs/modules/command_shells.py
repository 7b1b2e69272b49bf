"""A shell of one's own: commands, their help, and what is typed at it."""

import cmd
import io


class Turtle(cmd.Cmd):
    intro = "Welcome. Type help or ? to list commands."
    prompt = "(turtle) "
    use_rawinput = False

    def do_forward(self, arg):
        """Move forward:  FORWARD 10"""
        print("forward by", int(arg), file=self.stdout)

    def do_home(self, arg):
        """
        Go back to the middle.

            HOME
        """
        print("home", repr(arg), file=self.stdout)

    def do_bye(self, arg):
        print("Thank you", file=self.stdout)
        return True

    def help_colours(self):
        print("red, green and blue", file=self.stdout)

    def do_shell(self, arg):
        print("would run", arg, file=self.stdout)

    def precmd(self, line):
        return line.lower()

    def postcmd(self, stop, line):
        print("done:", line, file=self.stdout)
        return stop

    def preloop(self):
        print("before", file=self.stdout)

    def postloop(self):
        print("after", file=self.stdout)


TYPED = """help
FORWARD 10

home sweet home
? forward
help home
help colours
help nothing
help bye
!ls -l
jump 3
2 3
bye now
forward 1
"""
screen = io.StringIO()
Turtle(stdin=io.StringIO(TYPED), stdout=screen).cmdloop()
print(screen.getvalue())

shell = Turtle(stdin=io.StringIO(""), stdout=io.StringIO())
for line in ("forward 3", "  home  ", "?x y", "!", "3 x", "", "a.b c", "EOF"):
    print(repr(line), shell.parseline(line))
print(shell.completenames("h"), sorted(shell.complete_help("c")), shell.completedefault("x"))

quiet = cmd.Cmd(stdin=io.StringIO("?\nwhat\nEOF\n"), stdout=io.StringIO())
quiet.use_rawinput = 0
quiet.cmdqueue = ["help", "help help"]
quiet.default = lambda line: quiet.stdout.write(f"no {line}\n") and line == "EOF"
quiet.cmdloop("an intro")
print(quiet.stdout.getvalue())

columns = cmd.Cmd(stdout=io.StringIO())
for words in ([], ["one"], [f"word{n}" * (n % 4 + 1) for n in range(30)], ["x" * 90, "y"], list("abcdef")):
    columns.columnize(words, 60)
try:
    columns.columnize(["a", 1, None])
except TypeError as error:
    print(error)
columns.print_topics("Topics", ["b", "a"], 15, 40)
print(columns.stdout.getvalue())
