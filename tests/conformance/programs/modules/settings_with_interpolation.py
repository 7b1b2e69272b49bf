# configparser: sections, defaults, values that refer to others, and what goes wrong
import configparser
import io

TEXT = """
[DEFAULT]
root = /srv
debug: no

[paths]
data = %(root)s/data
logs = %(data)s/logs
; a comment
[server]
port = 8080
ratio = 0.5
debug = on
hosts =
    alpha
    beta
empty =
"""
config = configparser.ConfigParser()
config.read_string(TEXT)
print(config.sections(), config["paths"]["logs"], config.get("paths", "logs", raw=True), "root" in config["server"])
server = config["server"]
print(server.getint("port"), server.getfloat("ratio"), server.getboolean("debug"), server["hosts"].split(), repr(server["empty"]))
print(server.get("missing"), server.get("missing", "fallback"), config.getint("server", "nope", fallback=3), config.has_option("paths", "ROOT"))
print(list(config["paths"]), dict(config["paths"].items())["data"], config.defaults())

config["client"] = {"name": "x", "retries": "2"}
config.set("client", "name", "100%%")
config.add_section("extra")
config.remove_option("client", "retries")
print(config.get("client", "name"), config.remove_section("extra"), config.remove_section("extra"), config.options("client"))
out = io.StringIO()
config.write(out, space_around_delimiters=False)
print(out.getvalue())

extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_dict({"common": {"home": "/h"}, "user": {"dir": "${common:home}/me", "file": "${dir}/f"}})
print(extended["user"]["file"])
bare = configparser.ConfigParser(allow_no_value=True, interpolation=None)
bare.read_string("[flags]\nfast\nrate = 50%\n")
print(bare["flags"]["fast"], bare["flags"]["rate"])


def attempt(action):
    try:
        print(action())
    except configparser.Error as error:
        print(f"{type(error).__name__}: {error}".replace("\n", " / "))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def parse(text):
    configparser.ConfigParser().read_string(text)


attempt(lambda: config.get("nowhere", "x"))
attempt(lambda: config.get("server", "x"))
attempt(lambda: config["nowhere"])
attempt(lambda: server.getboolean("port"))
attempt(lambda: config.add_section("server"))
attempt(lambda: config.set("server", "port", 1))
attempt(lambda: parse("x = 1\n"))
attempt(lambda: parse("[a]\nx = 1\nx = 2\n"))
attempt(lambda: parse("[a]\n[a]\n"))
attempt(lambda: parse("[a]\nnonsense\n"))
config["paths"]["loop"] = "%(loop)s"
attempt(lambda: config["paths"]["loop"])
config["paths"]["lost"] = "%(gone)s"
attempt(lambda: config["paths"]["lost"])
