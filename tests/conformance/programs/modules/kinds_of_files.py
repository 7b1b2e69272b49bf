"""What kind of file it is, by its name; translations that are none."""

import gettext
import io
import mimetypes

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
