"""A bank with accounts, as courses write it."""


class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.needed = needed
        self.available = available


class Account:
    interest = 0.02
    _count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []
        Account._count += 1
        self.number = Account._count

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("balance cannot be negative")
        self._balance = value

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"bad amount: {amount!r}")
        self._balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))
        return self

    @classmethod
    def count(cls):
        return cls._count

    @staticmethod
    def valid(amount):
        return isinstance(amount, (int, float)) and amount > 0

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self._balance})"

    def __eq__(self, other):
        if not isinstance(other, Account):
            return NotImplemented
        return self.number == other.number

    def __lt__(self, other):
        return self._balance < other._balance


class Savings(Account):
    interest = 0.05

    def add_interest(self):
        gain = round(self._balance * self.interest, 2)
        self.deposit(gain)
        return gain


class Checking(Account):
    def __init__(self, owner, balance=0, *, overdraft=100):
        super().__init__(owner, balance)
        self.overdraft = overdraft

    def withdraw(self, amount):
        if amount > self._balance + self.overdraft:
            raise InsufficientFunds(amount, self._balance + self.overdraft)
        self._balance -= amount
        return self


ann, bob, cy = Account("Ann", 100), Savings("Bob", 1000), Checking("Cy", 50, overdraft=25)
print(ann, bob, cy, Account.count(), Savings.count())
print(ann.deposit(50).withdraw(30).balance, ann.history)
print(bob.add_interest(), bob.balance)
for account, amount in [(ann, 500), (cy, 80), (cy, 60)]:
    try:
        account.withdraw(amount)
    except InsufficientFunds as error:
        print(f"{account.owner}: {error} ({error.needed - error.available} short)", error.args)
    else:
        print(f"{account.owner}: ok, {account.balance}")
for bad in (0, -5):
    try:
        ann.deposit(bad)
    except ValueError as error:
        print(error)
try:
    ann.balance = -1
except ValueError as error:
    print(error)
print(sorted([ann, bob, cy]), max([ann, bob, cy]), ann == bob, ann != "x", ann.__eq__(5))
print(Account.valid(3), Account.valid("3"), isinstance(bob, Account), issubclass(Checking, Account), Savings.__mro__)
try:
    hash(ann)
except TypeError as error:
    print(error)
try:
    Account()
except TypeError as error:
    print(error)
try:
    Checking("x", 1, 2)
except TypeError as error:
    print(error)
