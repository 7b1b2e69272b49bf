"""Examples in docstrings, right ones and wrong ones, and what doctest tells of them.

>>> double(4)
8
"""

import doctest
import sys
import unittest


def double(n):
    """Gives twice the number.

    >>> double(2)
    4
    >>> double("ab")
    'abab'
    >>> double(3)
    7
    >>> double(None)
    0
    """
    return n + n


def divide(a, b):
    """
    >>> divide(1, 0)
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    >>> divide(1, 2)   # doctest: +ELLIPSIS
    0...
    >>> for x in range(2):
    ...     print(x)
    ...
    0
    1
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    """
    return a / b


class Account:
    """
    >>> account = Account()
    >>> account.balance
    0
    """

    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        """
        >>> account = Account(); account.deposit(3); account.balance
        3
        >>> account.deposit()
        """
        self.balance += amount

    @property
    def rich(self):
        """
        >>> Account().rich
        False
        """
        return self.balance > 10

    @staticmethod
    def nothing():
        """
        >>> Account.nothing()
        """


if __name__ == "__main__":
    print(doctest.testmod())
    print(doctest.testmod(verbose=True))
    doctest.run_docstring_examples(divide, globals(), verbose=True)
    unittest.TextTestRunner(stream=sys.stdout).run(doctest.DocTestSuite())
