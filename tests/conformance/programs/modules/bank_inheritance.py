import functools, logging, decimal, enum, dataclasses, contextlib, abc, typing, uuid, itertools, operator
D = decimal.Decimal
class Kind(enum.Enum):
    DEPOSIT = "+"; WITHDRAW = "-"
    def apply(self, b, a): return b + a if self is Kind.DEPOSIT else b - a
class Insufficient(Exception):
    def __init__(self, need, have): self.need, self.have = need, have; super().__init__(f"need {need}, have {have}")
@dataclasses.dataclass(frozen=True)
class Tx:
    kind: Kind
    amount: D
    id: int = dataclasses.field(default_factory=itertools.count(1).__next__)
def audited(fn):
    @functools.wraps(fn)
    def inner(self, *a, **k):
        try: r = fn(self, *a, **k); self.log.append((fn.__name__, a, "ok")); return r
        except Exception as e: self.log.append((fn.__name__, a, type(e).__name__)); raise
    return inner
class Account(abc.ABC):
    _n = itertools.count(100)
    def __init__(self, owner): self.owner, self.balance, self.txs, self.log, self.no = owner, D(0), [], [], next(self._n)
    @property
    @abc.abstractmethod
    def limit(self) -> D: ...
    @audited
    def deposit(self, amount): self._do(Tx(Kind.DEPOSIT, D(str(amount)))); return self
    @audited
    def withdraw(self, amount):
        amount = D(str(amount))
        if self.balance - amount < -self.limit: raise Insufficient(amount, self.balance)
        self._do(Tx(Kind.WITHDRAW, amount)); return self
    def _do(self, tx): self.balance = tx.kind.apply(self.balance, tx.amount); self.txs.append(tx)
    def __str__(self): return f"#{self.no} {self.owner:<8}{self.balance:>10.2f}"
    def __lt__(self, o): return self.balance < o.balance
class Checking(Account):
    limit = D(100)
class Savings(Account):
    limit = D(0)
    def interest(self, rate): self.deposit((self.balance * D(str(rate))).quantize(D("0.01"), decimal.ROUND_HALF_EVEN))
a, b = Checking("alice"), Savings("bob"); a.deposit(50).withdraw(120.5); b.deposit("1000.10"); b.interest(0.0325); print(a, b, sep="\n"); print(sorted([b, a])[0].owner, max(a, b).owner)
for acc, amt in ((a, 100), (b, 99999)):
    try: acc.withdraw(amt)
    except Insufficient as e: print(type(e).__name__, e, e.need - e.have)
print(a.log, [(t.kind.name, str(t.amount), t.id) for t in a.txs + b.txs], functools.reduce(operator.add, (t.amount for t in b.txs)))
try: Account("x")
except TypeError as e: print(e)
@contextlib.contextmanager
def transaction(*accs):
    saved = [(x, x.balance, list(x.txs)) for x in accs]
    try: yield
    except Exception as e:
        for x, bal, txs in saved: x.balance, x.txs = bal, txs
        print("rolled back:", e)
with transaction(a, b): b.withdraw(10); a.deposit(10); a.withdraw(5000)
print(a, b, len(a.txs)); 
with transaction(a, b): b.withdraw(10); a.deposit(10)
print(a, b); print(isinstance(a, Account), Checking.__mro__[1].__name__, [c.__name__ for c in Account.__subclasses__()], dataclasses.astuple(Tx(Kind.DEPOSIT, D(1), 7)))
