import csv, json, io, collections, statistics, datetime, pathlib, tempfile, os
CSV = '''id,name,price,qty,date
1,Widget,9.99,10,2024-01-15
2,"Gadget, large",24.50,3,2024-02-20
3,Doohickey,4.25,100,2024-02-28
4,"Thing ""X""",100,0,2024-03-01
'''
rows = [{**r, "price": float(r["price"]), "qty": int(r["qty"]), "date": datetime.date.fromisoformat(r["date"])} for r in csv.DictReader(io.StringIO(CSV))]
for r in rows: print(f"{r['id']:>3} {r['name']:<15} {r['price']:>8.2f} {r['qty']:>4} {r['date']:%d %b}")
print(sum(r["price"] * r["qty"] for r in rows), statistics.mean(r["price"] for r in rows), max(rows, key=lambda r: r["price"])["name"])
by = collections.defaultdict(list); [by[r["date"].month].append(r["name"]) for r in rows]; print(dict(by))
print(json.dumps(rows, default=str, indent=1)[:120]); back = json.loads(json.dumps(rows, default=str)); print(back[1]["name"], back[0]["date"], type(back[0]["price"]).__name__)
out = io.StringIO(); w = csv.DictWriter(out, fieldnames=["name", "total"], extrasaction="ignore"); w.writeheader(); w.writerows({**r, "total": r["price"] * r["qty"]} for r in rows); print(out.getvalue())
with tempfile.TemporaryDirectory() as d:
    p = pathlib.Path(d) / "inv.json"; p.write_text(json.dumps({"items": rows}, default=str, sort_keys=True)); data = json.loads(p.read_text()); print(len(data["items"]), p.suffix, p.stem, p.stat().st_size > 100)
    c = pathlib.Path(d) / "o.csv"
    with c.open("w", newline="") as f: csv.writer(f, delimiter=";", quoting=csv.QUOTE_NONNUMERIC).writerows([["a", 1], ["b;c", 2.5]])
    print(c.read_text().encode()); print(list(csv.reader(c.open(), delimiter=";")))
    log = pathlib.Path(d, "log.txt")
    for i in range(3):
        with log.open("a") as f: f.write(f"{i}: entry\n")
    print([l.split(": ") for l in log.read_text().splitlines()], sorted(x.name for x in pathlib.Path(d).iterdir()))
    try: json.loads((pathlib.Path(d) / "missing.json").read_text())
    except FileNotFoundError as e: print("missing", os.path.basename(e.filename))
try: json.loads('{"bad": }')
except json.JSONDecodeError as e: print(f"{e.msg} at {e.lineno}:{e.colno}")
class Money:
    def __init__(self, a): self.a = a
class Enc(json.JSONEncoder):
    def default(self, o): return {"$": o.a} if isinstance(o, Money) else super().default(o)
print(json.dumps({"m": Money(5), "l": [Money(1)]}, cls=Enc), json.loads('{"m": {"$": 5}}', object_hook=lambda d: Money(d["$"]).a if "$" in d else d))
