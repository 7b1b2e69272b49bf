"""Accounts as a first course on classes has them: properties, class methods, inheritance, comparison."""


class Account:
    opened = 0

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self._balance = balance
        self.history = []
        Account.opened += 1

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError(f"{self.owner} cannot owe {-value:.2f}")
        self._balance = value

    def deposit(self, amount):
        self.balance += amount
        self.history.append(("deposit", amount))
        return self

    def __str__(self):
        return f"{self.owner:<8}|{self.balance:>10.2f}"

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"

    def __eq__(self, other):
        return isinstance(other, Account) and self.owner == other.owner

    def __lt__(self, other):
        return self.balance < other.balance

    @classmethod
    def count(cls):
        return cls.opened

    @staticmethod
    def is_valid(amount):
        return amount > 0


class Savings(Account):
    def __init__(self, *args, rate=0.05, **kwargs):
        super().__init__(*args, **kwargs)
        self.rate = rate

    def add_interest(self):
        return self.deposit(self.balance * self.rate)


ann = Account("Ann", 100)
bob = Savings("Bob", 50, rate=0.1)
ann.deposit(5).deposit(10.5)
bob.add_interest()

for account in sorted([ann, bob]):
    print(account)
print([ann, bob], Account.count(), Savings.count())
print(ann == bob, ann != bob, ann == Account("Ann"), Account.is_valid(-1))
print(vars(bob), [cls.__name__ for cls in Savings.__mro__])
print(isinstance(bob, Account), hasattr(ann, "rate"), getattr(ann, "rate", None))

try:
    ann.balance = -1
except ValueError as error:
    print("refused:", error)

try:
    hash(ann)
except TypeError as error:
    print("refused:", error)

del ann.history
try:
    print(ann.history)
except AttributeError as error:
    print("refused:", error)

try:
    ann.deposit()
except TypeError as error:
    print("refused:", error)
