"""A traffic light, a vending machine and a turnstile: enums, dicts of transitions, generators."""
from enum import Enum, Flag, auto


class Light(Enum):
    RED = 1
    GREEN = 2
    AMBER = 3

    def next(self):
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]

    @property
    def seconds(self):
        return {"RED": 30, "GREEN": 25}.get(self.name, 5)

    def __str__(self):
        return self.name.title()


class Access(Flag):
    READ = auto()
    WRITE = auto()
    ALL = READ | WRITE


class Turnstile:
    transitions = {("locked", "coin"): "open", ("open", "push"): "locked"}

    def __init__(self):
        self.state, self.coins = "locked", 0

    def handle(self, event):
        key = self.state, event
        if key not in self.transitions:
            raise LookupError(f"no {event!r} while {self.state}")
        self.state = self.transitions[key]
        self.coins += event == "coin"
        return self.state


def vending(price):
    paid, sold = 0, 0
    while True:
        action = yield paid, sold
        match action:
            case ("insert", int(amount)) if amount > 0:
                paid += amount
            case ("insert", amount):
                raise ValueError(f"bad coin {amount!r}")
            case "buy" if paid >= price:
                paid -= price
                sold += 1
            case "buy":
                print(f"needs {price - paid} more")
            case "stop":
                return f"sold {sold}"
            case None:
                continue
            case other:
                print("ignored", other)


light = Light.RED
for _ in range(4):
    print(light, light.value, light.seconds, repr(light), end=" -> ")
    light = light.next()
print(Light["AMBER"], Light(2), Light.RED is Light(1), Light.RED == 1, Light.RED in Light, len(Light), [m.name for m in Light])
for bad in (lambda: Light(9), lambda: Light["BLUE"], lambda: Light.BLUE, lambda: setattr(Light, "RED", 5), lambda: Light.RED < Light.GREEN, lambda: Light()):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(Access.READ | Access.WRITE, Access.ALL & Access.READ, Access.READ in Access.ALL, ~Access.READ, Access(0), bool(Access(0)), list(Access.ALL), Access(3))
gate = Turnstile()
for event in ("push", "coin", "coin", "push", "kick"):
    try:
        print(event, "->", gate.handle(event))
    except LookupError as error:
        print(type(error).__name__, error)
print(gate.coins, vars(gate))
machine = vending(50)
print(next(machine))
for action in (("insert", 20), "buy", ("insert", 40), "buy", "shake", None):
    print(action, machine.send(action))
try:
    machine.send(("insert", "button"))
except ValueError as error:
    print(error)
try:
    machine.send("buy")
except StopIteration as stop:
    print("stopped", stop.value)
machine = vending(1)
next(machine)
try:
    machine.send("stop")
except StopIteration as stop:
    print(stop.value)
