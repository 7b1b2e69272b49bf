# Flags: how they are listed, combined, named and refused
from enum import CONFORM, EJECT, KEEP, Flag, IntFlag, STRICT, auto, show_flag_values


class Permission(Flag):
    READ = 4
    WRITE = 2
    RUN = 1
    ALL = READ | WRITE | RUN


both = Permission.READ | Permission.RUN
print(both, repr(both), list(both), len(both), both.value, both.name)
print(list(Permission), Permission.ALL, repr(Permission(0)), ~Permission.READ, Permission(6))
print(Permission.READ in both, Permission.WRITE in both, both & Permission.READ, both ^ Permission.ALL, bool(Permission(0)))
print(list(Permission.__members__), Permission["ALL"], show_flag_values(11))


class Style(Flag):
    BOLD = auto()
    ITALIC = auto()
    TITLE = BOLD | ITALIC


print([style.name for style in Style], Style.TITLE, Style(3) is Style.TITLE, Style.BOLD | Style.ITALIC)


class Bits(IntFlag):
    LOW = 1
    HIGH = 8


print(Bits(12), repr(Bits(12)), Bits.LOW + 1, Bits.LOW | 2, Bits(9) == 9, f"{Bits.HIGH:>4}|", ~Bits.LOW)

for boundary in (STRICT, CONFORM, EJECT, KEEP):
    Limited = Flag("Limited", "ONE TWO", boundary=boundary)
    try:
        print(boundary, repr(Limited(5)))
    except ValueError as error:
        print(boundary, "refuses", error)
for action in (lambda: Permission.READ | 1, lambda: Permission("READ"), lambda: 1 in Permission.READ):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
