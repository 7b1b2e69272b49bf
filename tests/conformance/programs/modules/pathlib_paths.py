from pathlib import *
import os
p = PurePosixPath("/a/b/../c.tar.gz"); print(p, repr(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, list(p.parents), p.anchor, p.root, p.drive, p.is_absolute(), p.as_posix(), bytes(p))
q = PurePosixPath("x") / "y" / "z.txt"; print(q, "root" / q, q.with_name("n.py"), q.with_suffix(".md"), q.with_suffix(""), q.with_stem("w"), q.joinpath("/abs"), q.joinpath("a", "b"), q.relative_to("x"), q.is_relative_to("x"), q.match("*.txt"), q.match("y/*.txt"), q.full_match("x/**/*.txt"), q.full_match("*.txt"))
print(PurePosixPath("a//b/./c/"), PurePosixPath("."), PurePosixPath(""), PurePosixPath("//a"), PurePosixPath("///a"), PurePosixPath("a") == PurePosixPath("a/"), PurePosixPath("a") < PurePosixPath("b"), sorted([PurePosixPath("b"), PurePosixPath("a/z"), PurePosixPath("a")]), len({PurePosixPath("a"), PurePosixPath("a/")}), PurePosixPath("a", "b", "/c", "d"))
for f in (lambda: q.relative_to("z"), lambda: q.with_name(""), lambda: q.with_name("a/b"), lambda: PurePosixPath("/").with_name("x"), lambda: q.with_suffix("txt"), lambda: PurePosixPath(5), lambda: q / 5, lambda: q.match(""), lambda: PurePosixPath("x").with_stem(""), lambda: q.relative_to("/a", walk_up=True)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(PurePosixPath("/a/b/c").relative_to("/a/d", walk_up=True), PurePosixPath(".bashrc").suffix, PurePosixPath("a.").suffix, PurePosixPath("..").name, PurePosixPath("a/..").name, PurePosixPath(".x.y").stem, q.parents[0], q.parents[-1], q.parents[:2], len(q.parents), repr(q.parents))
w = PureWindowsPath("C:\\Users\\me/file.txt"); print(w, repr(w), w.parts, w.drive, w.root, w.anchor, w.parent, w.as_posix(), w.name, w == PureWindowsPath("c:/users/ME/FILE.TXT"), w.is_absolute(), PureWindowsPath("c:x").is_absolute(), PureWindowsPath("//srv/share/x").parts, w / "..", w.with_suffix(".md"))
print(type(Path("x")).__name__, isinstance(Path("x"), PurePosixPath), Path("x"), os.fspath(Path("a/b")), os.path.join(Path("a"), "b"), str(Path("~/x").expanduser())[-2:], Path("a") == PurePosixPath("a"), hash(Path("a")) == hash(Path("a")))
class MyPath(PurePosixPath): pass
print(MyPath("a") / "b", type(MyPath("a") / "b").__name__, MyPath("a").parent)
