"""What kind of file it is, by its name; lines of several files as one; translations that are none."""

import contextlib
import fileinput
import gettext
import io
import mimetypes
import os
import sys

for name in ("page.html", "PHOTO.JPG", "data.tar.gz", "archive.tgz", "notes.txt.bz2", "script.py", "unknown.xyz", "none",
             "http://example.org/a/b.json?x=1", "data:text/csv;charset=utf-8,a", "data:,hello", "x.rtf", "x.webp", "x.md", ".css", "a.Z"):
    print(name, mimetypes.guess_type(name), mimetypes.guess_type(name, strict=False))
print(mimetypes.guess_extension("text/html"), mimetypes.guess_extension("IMAGE/jpeg"), mimetypes.guess_extension("a/b"))
print(mimetypes.guess_all_extensions("application/octet-stream"), mimetypes.guess_file_type("/a.b/c.png"))
mimetypes.add_type("application/x-lesson", ".lesson")
print(mimetypes.guess_type("one.lesson"), mimetypes.types_map[".pdf"], mimetypes.encodings_map[".gz"])
own = mimetypes.MimeTypes()
own.readfp(io.StringIO("# types\nchemical/x-pdb pdb ent # two\n\ntext/x-none\n"))
print(own.guess_type("x.ent"), own.guess_extension("chemical/x-pdb"), mimetypes.guess_type("x.ent"))

for name, lines in (("one.txt", "a\nb\n"), ("two.txt", "c"), ("empty.txt", ""), ("three.txt", "d\ne\nf\n")):
    with open(name, "w") as file:
        file.write(lines)
with fileinput.input(["one.txt", "two.txt", "empty.txt", "three.txt"]) as lines:
    print(lines.filename(), lines.lineno())
    for line in lines:
        print(fileinput.filename(), lines.lineno(), lines.filelineno(), lines.isfirstline(), lines.isstdin(), repr(line))
        if line == "d\n":
            fileinput.nextfile()
for line in fileinput.input("one.txt", inplace=True, backup=".old"):
    print(line.upper(), end="!")
print(open("one.txt").read(), sorted(name for name in os.listdir(".") if name.startswith("one")))
sys.stdin = io.StringIO("typed\nlines\n")
print([line for line in fileinput.FileInput(["-", "two.txt"])])
with contextlib.suppress(RuntimeError):
    fileinput.close()
    fileinput.lineno()
for wrong in ({"mode": "w"}, {"inplace": True, "openhook": open}, {"openhook": 3}):
    try:
        fileinput.FileInput("one.txt", **wrong)
    except ValueError as error:
        print(error)
for name in ("one.txt", "one.txt.old", "two.txt", "empty.txt", "three.txt"):
    os.remove(name)

_ = gettext.gettext
print(_("Hello"), gettext.ngettext("%d file", "%d files", 1) % 1, gettext.ngettext("%d file", "%d files", 2) % 2)
print(gettext.pgettext("menu", "Open"), gettext.textdomain(), gettext.textdomain("shop"), gettext.dgettext("x", "y"))
print(gettext.find("shop"), gettext.translation("shop", fallback=True).gettext("Bye"))
try:
    gettext.translation("shop")
except FileNotFoundError as error:
    print(error.strerror, error.filename)
gettext.install("shop")
print(__builtins__._("installed"))
