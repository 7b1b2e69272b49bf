from urllib.parse import *
import colorsys, shlex, array, importlib, copyreg
for u in ("http://user:pw@Example.com:8080/a/b;p=1?q=1&r=2#frag", "//host/path", "mailto:a@b.c", "/rel?x", "", "https://[::1]:443/x", "file:///etc/passwd", "path;params", "HTTP://x", "a:b:c", "http://a b/c"):
    p = urlparse(u); print(p, p.geturl(), p.hostname, p.username, p.password)
    print(urlsplit(u), p.port)
for b, r in (("http://a/b/c/d;p?q", "g"), ("http://a/b/c/d;p?q", "../g"), ("http://a/b/c/d;p?q", "../../../g"), ("http://a/b/c/d;p?q", "/g"), ("http://a/b/c/d;p?q", "//g"), ("http://a/b/c/d;p?q", "?y"), ("http://a/b/c/d;p?q", "#s"), ("http://a/b/c/d;p?q", "g;x?y#s"), ("http://a/b/c/d;p?q", "./"), ("http://a/b/c/d;p?q", ".."), ("http://a", "b"), ("", "x"), ("x", ""), ("http://a/b/c/d;p?q", "g/./h"), ("http://a/b/", "ftp://z")):
    print(b, r, urljoin(b, r))
print(quote("a b/c?d&é~"), quote("a/b", safe=""), quote_plus("a b+c"), unquote("a%20b%C3%A9%zz+"), unquote_plus("a+b%2B"), unquote_to_bytes("%ff%41"), quote(b"\xff"), unquote("%ff"))
print(urlencode({"a": 1, "b": "x y", "c": [1, 2]}), urlencode({"c": [1, 2]}, doseq=True), urlencode([("a", "é"), ("a", b"b")]), urlencode({"q": "a/b"}, safe="/"))
print(parse_qs("a=1&b=2&a=3&c=&d"), parse_qsl("a=1&b=%20x+y"), parse_qs("a=&b", keep_blank_values=True))
for f in (lambda: parse_qs("a", strict_parsing=True), lambda: urlparse("http://a:b").port, lambda: urlparse("http://a:99999").port, lambda: urlencode("abc"), lambda: urlsplit("http://[::1"), lambda: parse_qsl("a=1&b=2", max_num_fields=1), lambda: quote("a", 5) if 0 else quote(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(urldefrag("http://x/#y"), urlunparse(("http", "x", "/p", "", "q=1", "")), urlunsplit(("http", "x", "p", "", "")), urlparse(b"http://x/y").netloc, urlparse("http://x/y?z")._replace(query="n=1").geturl())
print([round(x, 6) for x in colorsys.rgb_to_hsv(0.2, 0.4, 0.6)], [round(x, 6) for x in colorsys.hsv_to_rgb(0.5, 0.5, 0.4)], [round(x, 6) for x in colorsys.rgb_to_hls(0.2, 0.4, 0.6)], [round(x, 6) for x in colorsys.hls_to_rgb(0.6, 0.5, 0.4)], colorsys.rgb_to_yiq(0.1, 0.2, 0.3), colorsys.yiq_to_rgb(0.1, 0.2, 0.3))
print(shlex.split("a 'b c' \"d \\\" e\" f\\ g # x"), shlex.split("a # b", comments=True), shlex.join(["a b", "c'd", ""]), shlex.quote("x y"), shlex.split("''"), shlex.split("a\"b\"c"))
for bad in ("'a", "a\\", '"'):
    try: shlex.split(bad)
    except ValueError as e: print(e)
a = array.array("i", [3, 1, 2]); print(a, a[0], a[1:], a.typecode, a.itemsize, len(a), a + a, a * 2, sum(a), sorted(a), 3 in a, a.tobytes(), a.tolist())
a.append(9); a.extend([4]); a.insert(0, 7); a.pop(); a.remove(3); a.reverse(); print(a, a.index(7), a.count(1), a == array.array("i", [9, 2, 1, 7]), a < array.array("i", [10]))
print(array.array("d", [1, 2.5]), array.array("f", [0.1]), array.array("b"), array.array("B", b"abc"), array.array("w", "héy"))
for f in (lambda: array.array("z"), lambda: array.array("b", [200]), lambda: array.array("B", [-1]), lambda: array.array("i", ["a"]), lambda: array.array("i", [1.5]), lambda: a[99], lambda: array.array("i").pop(), lambda: a.remove(99), lambda: a.index(99), lambda: a + [1], lambda: array.array("h", [40000]), lambda: array.array("H", [-1]), lambda: array.array("H", [70000]), lambda: array.array("B", [300]), lambda: array.array("d", ["x"]), lambda: array.array("i", "abc"), lambda: array.array("q", [2**63])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a[1:2] = array.array("i", [5, 6]); del a[0]; print(a); a.byteswap(); print(a); a.frombytes(b"\x01\0\0\0"); print(a[-1])
m = importlib.import_module("math"); print(m.sqrt(4), importlib.import_module("collections.abc").__name__)
try: importlib.import_module("nope_nope")
except ModuleNotFoundError as e: print(e)
