"""An exit code that is an object of the program's is printed."""


class Code:
    def __str__(self):
        print("asked for text")
        return "the code"


raise SystemExit(Code())
