import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("one"); warnings.warn("two", DeprecationWarning); warnings.warn(FutureWarning("three"))
    print([(str(x.message), x.category.__name__) for x in w], w[0].lineno, w[0].filename.endswith("warnings_course.py"), w[0])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for c in (UserWarning, RuntimeWarning):
        try: warnings.warn("raised", c)
        except c as e: print(type(e).__name__, e)
with warnings.catch_warnings(record=True) as w:
    warnings.filterwarnings("ignore", message="skip.*"); warnings.filterwarnings("always", category=DeprecationWarning); warnings.warn("skip this"); warnings.warn("keep", DeprecationWarning); print(len(w))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("default")
    for _ in range(3): warnings.warn("repeated")
    print(len(w)); warnings.simplefilter("once")
    for i in range(3): warnings.warn("once only")
    print(len(w))
def old():
    warnings.warn("old() is deprecated", DeprecationWarning, stacklevel=2)
with warnings.catch_warnings(record=True, action="always") as w: old(); print(w[0].lineno, w[0].message)
@warnings.deprecated("use new")
def dep(): return 5
with warnings.catch_warnings(record=True, action="always") as w: print(dep(), w[0].message, w[0].category.__name__, dep.__deprecated__)
@warnings.deprecated("cls gone")
class C: pass
with warnings.catch_warnings(record=True, action="always") as w: C(); print(w[0].message)
for f in (lambda: warnings.warn("x", int), lambda: warnings.simplefilter("bogus"), lambda: warnings.filterwarnings("ignore", category=5)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(warnings.formatwarning("msg", UserWarning, "f.py", 3, "code"), issubclass(DeprecationWarning, Warning), [c.__name__ for c in Warning.__subclasses__() if c.__module__ == "builtins"][:5] != [])
class MyW(UserWarning): pass
shown = []; orig = warnings.showwarning; warnings.showwarning = lambda *a, **k: shown.append(str(a[0])); warnings.warn("custom", MyW); warnings.showwarning = orig; print(shown)
warnings.warn_explicit("explicit", UserWarning, "file.py", 7)
