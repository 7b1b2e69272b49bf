import csv, io
data = 'name,age,city\r\nAlice,30,"New York, NY"\nBob,25,"He said ""hi"""\n\n"multi\nline",,x\n'
for row in csv.reader(io.StringIO(data)): print(row)
for row in csv.DictReader(io.StringIO(data), restkey="rest", restval="none"): print(row)
r = csv.reader(["a;b;c", "1; 2;'x;y'"], delimiter=";", quotechar="'", skipinitialspace=True)
for row in r: print(row, r.line_num)
out = io.StringIO()
w = csv.writer(out); print(w.writerow(["a", 1, None, 2.5, 'q"q', "c,d", "line\nbreak", ""])); w.writerows([[1, 2], ("x", "y")]); w.writerow([""]); w.writerow([]); print(repr(out.getvalue()))
for q in range(6):
    out = io.StringIO(); w = csv.writer(out, quoting=q, escapechar="\\", lineterminator="\n")
    try:
        w.writerow(["a", 1, None, "b,c", 2.5, 'x"y', True]); print(q, repr(out.getvalue()))
    except csv.Error as e: print(q, e)
out = io.StringIO(); w = csv.DictWriter(out, ["x", "y"], restval="-", lineterminator="\n"); w.writeheader(); w.writerow({"x": 1}); w.writerows([{"x": 2, "y": 3}])
try: w.writerow({"z": 1})
except ValueError as e: print(e)
print(out.getvalue()); print(csv.list_dialects())
class pipes(csv.Dialect):
    delimiter = "|"; quotechar = '"'; doublequote = True; skipinitialspace = False; lineterminator = "\n"; quoting = csv.QUOTE_MINIMAL
csv.register_dialect("pipes", pipes); print(list(csv.reader(["a|b|\"c|d\""], "pipes"))); csv.register_dialect("semi", delimiter=";"); print(csv.get_dialect("semi").delimiter)
csv.unregister_dialect("semi")
for f in (lambda: csv.reader([], delimiter=";;"), lambda: csv.writer(5), lambda: csv.get_dialect("nope"), lambda: csv.reader([], foo=1), lambda: csv.reader([], quotechar=5), lambda: next(csv.reader([b"x"])), lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"]), lambda: csv.DictWriter(io.StringIO(), [], extrasaction="x"), lambda: list(csv.reader(['"a"b'], strict=True)), lambda: list(csv.reader(['"abc'], strict=True)), lambda: csv.reader([], quoting=9), lambda: csv.reader(5), lambda: csv.reader([], delimiter="\n"), lambda: list(csv.reader(["a\rb"]))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(list(csv.reader(["1,a,\"2\",3.5"], quoting=csv.QUOTE_NONNUMERIC)) if 0 else list(csv.reader(['"a",2,3.5'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['a\\,b,c'], escapechar="\\")), list(csv.reader(['"unterminated'])), list(csv.reader(["x,'y'"], quoting=csv.QUOTE_NONE)), list(csv.reader(['a,"",'], quoting=csv.QUOTE_NOTNULL)))
d = csv.Sniffer().sniff("a;b;c\n1;2;3\n4;5;6\n"); print(d.delimiter, csv.Sniffer().has_header("name,age\nbob,3\nalice,5\n"))
print(csv.field_size_limit(), csv.excel.delimiter, csv.unix_dialect.quoting)
