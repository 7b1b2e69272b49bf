"""Standard error is an object of the program's."""

import sys


class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        sys.stdout.write(f"<{text}>" if text else "")

    def flush(self):
        pass


sys.stderr = Collector()
print("to stderr", file=sys.stderr)
sys.exit("goodbye")
