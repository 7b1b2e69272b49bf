"""Errors name files by text, whatever a path was given as; what a stream says of its encoding."""
import os
import tempfile
from pathlib import Path, PurePosixPath

here = Path(tempfile.mkdtemp())
os.chdir(here)
Path("full/inner").mkdir(parents=True)
Path("file").write_text("text")
for act in (
    lambda: Path("full").mkdir(),
    lambda: Path("no/where").mkdir(),
    lambda: Path("full").rmdir(),
    lambda: Path("nothing").unlink(),
    lambda: Path("nothing").read_text(),
    lambda: Path("nothing").rename(Path("else")),
    lambda: open(Path("full")),
    lambda: os.listdir(b"nothing"),
    lambda: os.stat(Path("nothing")),
):
    try:
        act()
    except OSError as problem:
        print(type(problem).__name__, repr(problem.filename), repr(problem.filename2))

with open("file") as plain, open("file", encoding="utf-8") as said:
    print(plain.encoding, said.encoding)
print(PurePosixPath("/a b").as_uri(), Path("/a b").as_uri())
