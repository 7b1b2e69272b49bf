import difflib
a = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n".splitlines(True); b = "ore\ntree\nemu\nfour\nfive\nsix and more\nseven\neight\nnine\n".splitlines(True)
print("".join(difflib.ndiff(a, b))); print("".join(difflib.unified_diff(a, b, "a.txt", "b.txt", n=1))); print("".join(difflib.context_diff(a, b, "a.txt", "b.txt", "2020", "2021")))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", ["abc"]))
s = difflib.SequenceMatcher(None, "abcd bcde", "bcd abcde"); print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match())
s = difflib.SequenceMatcher(lambda x: x == " ", "private Thread currentThread;", "private volatile Thread currentThread;"); print(round(s.ratio(), 3), s.get_matching_blocks())
print(list(difflib.restore(difflib.ndiff(a, b), 1)) == a, list(difflib.restore(difflib.ndiff(a, b), 2)) == b)
d = difflib.Differ(); print(list(d.compare(["hello world\n", "x\n"], ["hello there world\n", "y\n", "z\n"])))
for f in (lambda: difflib.get_close_matches("a", [], n=0), lambda: difflib.get_close_matches("a", [], cutoff=2), lambda: list(difflib.restore([], 3)), lambda: list(difflib.unified_diff("ab", "cd")) , lambda: list(difflib.unified_diff([b"ab"], [b"cd"]))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(list(difflib.diff_bytes(difflib.unified_diff, [b"a\n"], [b"b\n"], b"x", b"y")))
s = difflib.SequenceMatcher(None, ["a"] * 150 + ["b"] * 100, ["a"] * 100 + ["b"] * 150); print(s.ratio(), s.get_opcodes(), s.bpopular)
print(list(difflib.SequenceMatcher(None, list("abcdefghijklmnopqrstuvwxyz"), list("abcxefghijklmnopqrstuvyz")).get_grouped_opcodes(2)))
