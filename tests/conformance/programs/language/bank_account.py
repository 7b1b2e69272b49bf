"""Accounts with errors of their own, properties and class counters."""


class InsufficientFunds(Exception):
    def __init__(self, account, needed):
        super().__init__(f"{account.owner} lacks {needed - account.balance:.2f}")
        self.account = account
        self.needed = needed


class Account:
    interest = 0.02
    _opened = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []
        type(self)._opened += 1

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise InsufficientFunds(self, self._balance - value)
        self.history.append((self._balance, value))
        self._balance = value

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("Deposit must be positive")
        self.balance += amount
        return self

    def withdraw(self, amount):
        self.balance -= amount
        return self

    @classmethod
    def opened(cls):
        return cls._opened

    @staticmethod
    def is_valid(name):
        return bool(name) and name[0].isupper()

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"

    def __str__(self):
        return f"{self.owner:<10}|{self.balance:>10,.2f}"

    def __eq__(self, other):
        if not isinstance(other, Account):
            return NotImplemented
        return self.balance == other.balance

    def __lt__(self, other):
        return self.balance < other.balance

    def __add__(self, other):
        return Account(f"{self.owner} & {other.owner}", self.balance + other.balance)

    def __bool__(self):
        return self.balance > 0


class Savings(Account):
    interest = 0.05

    def add_interest(self):
        self.deposit(self.balance * self.interest)


ann = Account("Ann", 100)
bob = Savings("Bob", 2500.5)
print(ann, bob, sep="\n")
ann.deposit(50).withdraw(30)
bob.add_interest()
print(repr(ann), bob)
print(ann.history)
for action in (
    lambda: ann.withdraw(1000),
    lambda: ann.deposit(-5),
    lambda: ann.withdraw("ten"),
    lambda: ann + 5,
    lambda: ann < 5,
    lambda: ann.close(),
    lambda: Account(),
    lambda: Account("x", 1, 2),
    lambda: setattr(type(ann), "balance", 1) or ann.balance,
):
    try:
        print(action())
    except InsufficientFunds as error:
        print("funds:", error, error.needed, error.account is ann)
    except Exception as error:
        print(type(error).__name__, error)
print(Account.opened(), Savings.opened(), Account._opened, Savings._opened)
print(Account.is_valid("Ann"), Account.is_valid(""), ann.is_valid("bob"))
print(bool(Account("Eve")), Account("Eve") == Account("Zed"), ann == 1, ann != bob)
print(sorted([Savings("b", 3), Account("a", 2), Account("c", 1)]))
print(max(Account("a", 2), Account("c", 10)), hash is hash)
try:
    {ann}
except TypeError as error:
    print(error)
