"""sys.exit in the middle of everything."""

import sys


def leave():
    try:
        sys.exit(7)
    finally:
        print("cleanup")


print("before")
leave()
print("never")
