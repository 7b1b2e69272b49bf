"""Files in small programs: notes, appended and read by lines, records, binary data, what is not there."""

import csv
import json
import os
from pathlib import Path

with open("notes.txt", "w") as file:
    print(file.write("first\n"), file.writelines(["second\n", "third"]), file.name, file.mode, file.closed)
    print("by print", 4, sep="|", file=file)
print(file.closed)

with open("notes.txt") as file:
    print(repr(file.readline()), file.tell(), [line.rstrip() for line in file], repr(file.read()))
    file.seek(0)
    print(file.read(3), file.readlines(4), next(file, "end"))

with open("notes.txt", "a+") as file:
    file.write("\nlast ünï\n")
    file.seek(0)
    for number, line in enumerate(file, 1):
        print(f"{number:>2} {line}", end="")

with open("notes.txt", "rb") as file:
    data = file.read()
print(len(data), data[-8:], data.decode()[-6:-1], os.path.getsize("notes.txt"))

for path, mode in (("nowhere.txt", "r"), ("notes.txt", "x"), ("notes.txt", "rw"), ("no/such/place", "w"), (".", "r")):
    try:
        open(path, mode)
    except (OSError, ValueError) as error:
        print(type(error).__name__, str(error).replace("Errno 44", "Errno 2").replace("Errno 20", "Errno 17").replace("Errno 31", "Errno 21"))
try:
    with open("notes.txt") as file:
        file.write("no")
except OSError as error:
    print(type(error).__name__, error)
try:
    file.read()
except ValueError as error:
    print(error)

folder = Path("records")
folder.mkdir()
for year, total in ((2023, 5), (2024, 8)):
    (folder / f"{year}.json").write_text(json.dumps({"year": year, "total": total}, indent=1))
print(sorted(path.name for path in folder.iterdir()), (folder / "2024.json").read_text().splitlines()[1])
print(sum(json.loads(path.read_text())["total"] for path in sorted(folder.glob("*.json"))))
print([(path.stem, path.suffix, path.parent.name, path.exists()) for path in (folder / "2024.json", folder / "x.csv")])

with (folder / "all.csv").open("w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["name", "note"])
    writer.writerows([["Ann", 'says "hi"'], ["Bob", "a, b"], ["Cy", "two\nlines"]])
print(repr((folder / "all.csv").read_text()))
with (folder / "all.csv").open(newline="") as file:
    print([row["note"] for row in csv.DictReader(file)])

with open("bits.bin", "wb") as file:
    file.write(bytes(range(5)))
    file.seek(2)
    file.write(b"\xff")
with open("bits.bin", "r+b") as file:
    print(file.read(2), file.seek(-1, os.SEEK_END), file.read(), file.truncate(3))
print(Path("bits.bin").read_bytes(), Path("bits.bin").stat().st_size)

os.rename("bits.bin", "moved.bin")
os.remove("moved.bin")
print(os.path.exists("moved.bin"), sorted(os.listdir("records")), os.path.splitext("a/b.tar.gz"), os.path.join("a", "b", "c.txt"))
for path in folder.iterdir():
    path.unlink()
folder.rmdir()
print(folder.exists(), Path("a/../b").parts, Path("/x/y").relative_to("/x"), Path("p.txt").with_suffix(".md"))
