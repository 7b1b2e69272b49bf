try:
    if NotImplemented: print("x")
except TypeError as e: print(e)
try: print(not NotImplemented)
except TypeError as e: print(e)
try: print(NotImplemented and 1)
except TypeError as e: print(e)
try: print([1 for _ in "a" if NotImplemented])
except TypeError as e: print(e)
try: print(1 if NotImplemented else 2)
except TypeError as e: print(e)
try:
    while NotImplemented: break
except TypeError as e: print(e)
try: assert NotImplemented
except TypeError as e: print(e)
print(bool(...), not ...)
try: print(any([NotImplemented]), all([1, NotImplemented]))
except TypeError as e: print(e)
try: print(list(filter(None, [NotImplemented])))
except TypeError as e: print(e)
class A:
    def __bool__(self): return NotImplemented
    def __len__(self): return NotImplemented
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __contains__(self, o): return NotImplemented
for f in (lambda: bool(A()), lambda: len(A()), lambda: A() == A(), lambda: 1 in A(), lambda: A() < A(), lambda: max(A(), A()), lambda: sorted([A(), A()])):
    try: print(type(f()))
    except TypeError as e: print(e)
