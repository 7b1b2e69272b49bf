inventory = {}


class OutOfStock(LookupError):
    pass


def add(name, quantity=1, *, price=None):
    if quantity < 1:
        raise ValueError("quantity must be positive")
    item = inventory.setdefault(name, {"quantity": 0, "price": 0.0})
    item["quantity"] += quantity
    if price is not None:
        item["price"] = price


def remove(name, quantity=1):
    try:
        item = inventory[name]
    except KeyError as error:
        raise OutOfStock(f"no {name}") from error
    if item["quantity"] < quantity:
        raise OutOfStock(f"only {item['quantity']} {name} left")
    item["quantity"] -= quantity
    if not item["quantity"]:
        del inventory[name]


def report():
    print(f"{'item':<10}{'qty':>5}{'price':>9}{'total':>10}")
    print("-" * 34)
    for name, item in sorted(inventory.items()):
        print(f"{name:<10}{item['quantity']:>5}{item['price']:>9.2f}{item['quantity'] * item['price']:>10.2f}")
    print(f"{'sum':<10}{sum(i['quantity'] for i in inventory.values()):>5}{'':>9}{sum(i['quantity'] * i['price'] for i in inventory.values()):>10.2f}")


add("apple", 10, price=0.5)
add("pear", 3, price=0.75)
add("apple", 5)
report()
for action in (lambda: remove("apple", 15), lambda: remove("apple"), lambda: remove("pear", 9), lambda: add("fig", 0), lambda: add()):
    try:
        action()
        print("fine")
    except (OutOfStock, ValueError, TypeError) as error:
        print(type(error).__name__, error, repr(error.__cause__))
report()
