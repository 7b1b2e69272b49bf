import textwrap, html, graphlib, sched, fnmatch, time
t = "The quick-brown fox jumps -- over the lazy dog's well-known back; e.g. state-of-the-art e-mail it's 1-2-3 foo--bar. Hello there! What?  Two spaces."
for w in (10, 15, 20, 33, 70):
    print(textwrap.wrap(t, w))
    print(textwrap.wrap(t, w, break_on_hyphens=False, initial_indent="* ", subsequent_indent="  "))
    print(textwrap.shorten(t, w, placeholder="..."))
    print(textwrap.wrap(t, w, max_lines=2, fix_sentence_endings=True))
print(textwrap.fill("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbb-cccccccccccccccccccccccccccc", 10), textwrap.wrap("abcdefghijklmn", 5, break_long_words=False))
print(textwrap.wrap("", 10), textwrap.wrap("  a\tb\n c  ", 10, drop_whitespace=False), textwrap.wrap("a\tb\nc", 20, expand_tabs=False, replace_whitespace=False))
for kw in ({"width": 0}, {"width": 5, "max_lines": 1, "placeholder": "[........]"}):
    try: textwrap.wrap("hello world", **kw)
    except ValueError as e: print(e)
print(textwrap.dedent("""
    a
      b

    c"""), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb\n", "> ", lambda l: True)))
w = textwrap.TextWrapper(width=30, tabsize=4); print(w.fill(t)); 
try: textwrap.dedent(5)
except TypeError as e: print(e)
print(html.escape("<a href='x'>&\"</a>"), html.escape("'\"", quote=False), html.unescape("&lt;p&gt; &amp; &#39; &#x41; &eacute; &copy; &nbsp; &notit; &bogus; &#128; &#0; &amp &rarr;"))
ts = graphlib.TopologicalSorter({"D": {"B", "C"}, "B": {"A"}, "C": {"A"}})
ts.prepare()
while ts.is_active():
    r = sorted(ts.get_ready()); print(r); ts.done(*r)
print(list(graphlib.TopologicalSorter({3: [1, 2], 2: [1]}).static_order()))
try: list(graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order())
except graphlib.CycleError as e: print(e, e.args)
g = graphlib.TopologicalSorter(); g.add("a", "b")
for f in (lambda: g.get_ready(), lambda: g.done("x"), lambda: (g.prepare(), g.done("q")), lambda: g.add("z"), lambda: g.done("a")):
    try: f()
    except ValueError as e: print(e)
s = sched.scheduler(time.monotonic, time.sleep)
s.enter(3, 1, print, ("three",)); s.enter(1, 2, print, ("one b",)); e = s.enter(1, 1, print, ("one a",), {"end": "!\n"}); c = s.enter(2, 1, print, ("never",))
s.cancel(c); print(s.empty(), len(s.queue), e.priority); s.run(); print(s.empty(), time.monotonic())
for p in ("*.py", "a?c", "[abc]x", "[!a]*", "*", "a*b*c", "[", "[]]", "[a-c]z", "[z-a]", "[!z-a]", "a.b", "[^x]"):
    print(p, fnmatch.translate(p), [n for n in ("a.py", "abc", "bx", "dx", "axbyc", "[", "]", "bz", "a.b", "^") if fnmatch.fnmatch(n, p)])
print(fnmatch.filter(["a.txt", "b.py"], "*.py"), fnmatch.filterfalse(["a.txt", "b.py"], "*.py"))
