# Tables in several dialects: guessed, with spaces, quoted, and with errors
import csv
import io

SAMPLES = [
    "name,age\nann,30\nbob,25\n",
    "a;b;c\n1;2;3\n4;\"5;5\";6\n",
    "'x'|'y'\n'1'|'2'\n",
    "one\ttwo\n1\t2\n",
    "a, b, c\n1, 2, 3\n",
    '"he said ""hi""",1\n"x",2\n',
]
sniffer = csv.Sniffer()
for sample in SAMPLES:
    found = sniffer.sniff(sample)
    print(repr(found.delimiter), found.quotechar, found.doublequote, found.skipinitialspace, list(csv.reader(io.StringIO(sample), found)))
print(sniffer.has_header(SAMPLES[0]), sniffer.has_header("a,b\nc,d\n"), repr(sniffer.sniff("a:b;c\nd:e;f\n", ";").delimiter))
try:
    sniffer.sniff("word")
except csv.Error as error:
    print(error)

print(list(csv.reader(['a b "c d"', "e  f"], delimiter=" ")), list(csv.reader(["a b  c"], delimiter=" ", skipinitialspace=True)))
out = io.StringIO()
writer = csv.writer(out, delimiter=" ", lineterminator="|")
writer.writerows([["a", "b c", ""], [1, 2.5, None]])
print(repr(out.getvalue()))


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    escapechar = "\\"
    doublequote = False
    lineterminator = "\n"
    quoting = csv.QUOTE_NONNUMERIC


csv.register_dialect("pipes", Pipes)
out = io.StringIO()
csv.writer(out, "pipes").writerow(["it's", 3, "x|y"])
print(out.getvalue().strip(), list(csv.reader(["'a'|2|'c'"], "pipes")), "pipes" in csv.list_dialects())
csv.unregister_dialect("pipes")
for options in ({"delimiter": "ab"}, {"delimiter": "\n"}, {"quotechar": ",", "delimiter": ","}, {"quoting": 9}, {"delimiter": 1}, {"dialect": "pipes"}):
    try:
        print(list(csv.reader(["a"], **options)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
