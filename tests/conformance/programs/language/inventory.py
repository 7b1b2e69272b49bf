"""An inventory kept in dicts, with reports in tables."""

items = [
    {"name": "pen", "price": 1.5, "qty": 100, "tags": {"office", "small"}},
    {"name": "notebook", "price": 4.25, "qty": 20, "tags": {"office"}},
    {"name": "lamp", "price": 39.99, "qty": 3, "tags": {"home"}},
    {"name": "chair", "price": 120, "qty": 0, "tags": {"home", "office"}},
]

print(f"{'Name':<12}{'Price':>10}{'Qty':>6}{'Total':>12}")
print("-" * 40)
for item in items:
    total = item["price"] * item["qty"]
    print(f"{item['name']:<12}{item['price']:>10.2f}{item['qty']:>6}{total:>12,.2f}")
print("=" * 40)
print(f"{'Sum':<28}{sum(i['price'] * i['qty'] for i in items):>12,.2f}")

by_tag = {}
for item in items:
    for tag in sorted(item["tags"]):
        by_tag.setdefault(tag, []).append(item["name"])
for tag, names in sorted(by_tag.items()):
    print(f"{tag:>8}: {', '.join(names)}")

in_stock = {i["name"]: i["qty"] for i in items if i["qty"]}
print(in_stock)
cheapest, *middle, dearest = sorted(items, key=lambda i: i["price"])
print(cheapest["name"], [m["name"] for m in middle], dearest["name"])
print(sorted(items, key=lambda i: (-len(i["tags"]), i["name"]))[0]["name"])


def restock(stock, **changes):
    for name, change in changes.items():
        stock[name] = stock.get(name, 0) + change
    return stock


print(restock(dict(in_stock), pen=-10, lamp=2, desk=1))
print(in_stock | {"pen": 1}, in_stock.keys() & {"pen", "desk"})
for key in ("pen", "sofa"):
    try:
        print(in_stock[key])
    except KeyError as error:
        print("no such item:", error, error.args)
del in_stock["pen"]
print(in_stock.pop("pen", None), in_stock.popitem(), len(in_stock))
try:
    in_stock.pop("nothing")
except KeyError as error:
    print(repr(error))
try:
    for name in in_stock:
        in_stock[name + "!"] = 1
except RuntimeError as error:
    print(error)
