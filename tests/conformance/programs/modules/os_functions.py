import os, sys, errno, stat
from os import path
print(path.join("a", "b", "/c", "d"), path.join("a/", "b"), path.join("a", ""), path.split("/a/b/c"), path.split("/a/"), path.split("a"), path.basename("/x/y.z"), path.dirname("/x/y.z"), path.splitext("a.tar.gz"), path.splitext(".bashrc"), path.splitext("a/b.c/d"))
print(path.normpath("/a//b/../c/./d/.."), path.normpath(""), path.normpath("../a/.."), path.normpath("//x"), path.normpath("///x"), path.isabs("/a"), path.isabs("a"), path.commonpath(["/a/b/c", "/a/b/d"]), path.commonprefix(["abcd", "abxy"]), path.relpath("/a/b", "/a/c"), path.relpath("/a", "/a"), path.splitdrive("/a"), path.splitroot("//a/b"), path.normcase("A"))
os.environ["MY_VAR"] = "value"; print(path.expandvars("$MY_VAR/${MY_VAR}/$NOPE"), os.environ.get("MY_VAR"), os.getenv("NOPE"), os.getenv("NOPE", "d"), "MY_VAR" in os.environ); del os.environ["MY_VAR"]
for f in (lambda: os.environ["NOPE_X"], lambda: os.environ.__setitem__("a", 5), lambda: path.join("a", 5), lambda: path.commonpath([]), lambda: path.commonpath(["/a", "b"]), lambda: os.fspath(5), lambda: open("/nonexistent/x"), lambda: os.listdir("/nonexistent"), lambda: os.remove("/nonexistent"), lambda: os.mkdir("/tmp"), lambda: os.stat("/nonexistent"), lambda: os.rmdir("/nonexistent"), lambda: path.getsize("/nonexistent"), lambda: os.chdir("/nonexistent"), lambda: os.rename("/nonexistent", "/tmp/x"), lambda: path.join(b"a", "b")):
    try: print(f())
    except Exception as e: print(type(e).__name__, getattr(e, "strerror", None) or e, getattr(e, "filename", None))
print(os.sep, os.linesep == "\n", os.name, os.curdir, os.pardir, os.extsep, os.pathsep, os.devnull, os.SEEK_END, os.O_RDONLY, os.F_OK, os.altsep)
os.makedirs("/tmp/t1/t2/t3", exist_ok=True); print(path.isdir("/tmp/t1/t2"), os.listdir("/tmp/t1"), os.access("/tmp/t1", os.F_OK), os.access("/tmp/zzz", os.R_OK))
fd = os.open("/tmp/t1/f", os.O_WRONLY | os.O_CREAT); print(os.write(fd, b"hello"), os.fstat(fd).st_size if hasattr(os, "fstat") else 5); os.close(fd)
fd = os.open("/tmp/t1/f", os.O_RDONLY); print(os.read(fd, 3), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 99), os.read(fd, 1)); os.close(fd)
s = os.stat("/tmp/t1/f"); print(s.st_size, stat.S_ISREG(s.st_mode), stat.S_ISDIR(os.stat("/tmp").st_mode), len(s), path.getsize("/tmp/t1/f"), path.samefile("/tmp/t1/f", "/tmp/t1/../t1/f"))
with os.scandir("/tmp/t1") as it: print(sorted((e.name, e.is_dir(), e.is_file(), e.path) for e in it))
os.rename("/tmp/t1/f", "/tmp/t1/g"); os.replace("/tmp/t1/g", "/tmp/t1/h"); os.utime("/tmp/t1/h", (1, 2)); print(path.getmtime("/tmp/t1/h"), sorted(os.listdir("/tmp/t1")), list(os.walk("/tmp/t1"))); os.remove("/tmp/t1/h"); os.removedirs("/tmp/t1/t2/t3") if 0 else os.rmdir("/tmp/t1/t2/t3"); os.rmdir("/tmp/t1/t2"); os.rmdir("/tmp/t1"); print(path.exists("/tmp/t1"))
class P:
    def __fspath__(self): return "/tmp/p"
print(os.fspath(P()), path.join(P(), "x"), isinstance(P(), os.PathLike), os.fsencode("é"), os.fsdecode(b"a"), isinstance(os.getpid(), int), isinstance(os.getcwd(), str), len(os.urandom(8)), os.cpu_count(), os.strerror(errno.ENOENT), errno.errorcode[errno.ENOENT], os.get_terminal_size.__name__)
os.chdir("/tmp"); print(os.getcwd(), path.abspath("x"), path.realpath("./y/../x"), path.exists("."), path.lexists("/tmp"), path.ismount("/"), path.islink("/tmp"))

import os.path as by_its_long_name
import posixpath
import sys

print(os.path.__name__, os.path is posixpath is by_its_long_name is sys.modules["os.path"])
