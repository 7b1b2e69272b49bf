import configparser, io
text = """
[DEFAULT]
home = /home/u
debug : no
[server]
Host = localhost
port=8080
path = %(home)s/www
# comment
; other
long = first
    second
    third
[empty]
"""
c = configparser.ConfigParser(); c.read_string(text)
print(c.sections(), c["server"]["host"], c.get("server", "path"), c.getint("server", "port"), c.getboolean("server", "debug"), repr(c["server"]["long"]), c.options("server"), c.items("server"), "server" in c, "x" in c, c.has_option("server", "port"), c["server"].get("nope", "dflt"), c.get("server", "nope", fallback=3), dict(c["empty"]), c.defaults(), list(c), c["server"], c["server"].getint("port"), len(c), c["server"].name)
c["new"] = {"a": 1, "b": "x"}; c.set("server", "port", "9"); c.add_section("s2"); c["s2"]["k"] = "v"; c.remove_option("server", "long"); c.remove_section("empty")
out = io.StringIO(); c.write(out); print(out.getvalue())
for f in (lambda: c.get("nope", "x"), lambda: c.get("server", "zz"), lambda: c["nope"], lambda: c["server"]["zz"], lambda: c.add_section("server"), lambda: c.getint("server", "host"), lambda: c.getboolean("server", "host"), lambda: c.set("server", "k", 5), lambda: configparser.ConfigParser().read_string("x = 1"), lambda: configparser.ConfigParser().read_string("[a]\nb\n"), lambda: configparser.ConfigParser().read_string("[a]\n[a]\n"), lambda: configparser.ConfigParser().read_string("[a]\nx=1\nx=2\n"), lambda: c.set("server", "k", "100%"), lambda: c.add_section("DEFAULT")):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e))
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation()); e.read_string("[a]\nx = 1\n[b]\ny = ${a:x}-${z}\nz = $$5\n"); print(e["b"]["y"], e["b"]["z"])
r = configparser.RawConfigParser(allow_no_value=True); r.read_string("[a]\nflag\nx = %(y)s\n"); print(r["a"]["flag"], r["a"]["x"]); r.optionxform = str; r.read_dict({"Q": {"Key": "v"}}); print(r["Q"]["Key"], r.read("missing.ini"))
bad = configparser.ConfigParser(); bad.read_string("[a]\nx = %(nope)s\ny = 50%%\nz = %(z)s\n"); print(bad["a"]["y"])
for k in ("x", "z"):
    try: bad["a"][k]
    except configparser.Error as er: print(type(er).__name__, er)
i = configparser.ConfigParser(inline_comment_prefixes="#", delimiters=("=",)); i.read_string("[a]\nx = 1 # c\nk:v = 2\n"); print(dict(i["a"]))
