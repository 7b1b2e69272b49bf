# copy asks an object what pickle would: registered reducers, __reduce_ex__, __getnewargs_ex__, slots, state.
import copy
import copyreg
import functools


class Coin:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"Coin({self.value})"


def mint(coin):
    print("minting", coin)
    return Coin, (coin.value + 1,)


class Recipe:
    def __reduce_ex__(self, protocol):
        print("asked with protocol", protocol)
        return Recipe, (), {"steps": ["mix", "bake"]}


class Angle:
    def __new__(cls, *, degrees):
        made = super().__new__(cls)
        made.degrees = degrees
        return made

    def __getnewargs_ex__(self):
        return (), {"degrees": self.degrees}


class Pair:
    __slots__ = ("left", "right")


class Tagged(tuple):
    pass


class Crate(set):
    pass


copyreg.pickle(Coin, mint)
coin = Coin(1)
print(copy.copy(coin), copy.deepcopy([coin, coin]))
print(copy.copy(Recipe()).steps, copy.copy(Angle(degrees=90)).degrees)
pair = Pair()
pair.left = ["a"]
shallow, deep = copy.copy(pair), copy.deepcopy(pair)
print(shallow.left is pair.left, deep.left is pair.left, deep.left, hasattr(deep, "right"))
tagged = Tagged((1, [2]))
tagged.note = "kept"
again = copy.deepcopy(tagged)
print(again, type(again).__name__, again.note, again[1] is tagged[1])
crate = Crate("abc")
crate.label = ["fruit"]
packed = copy.deepcopy(crate)
print(sorted(packed), packed.label, packed.label is crate.label)
double = functools.partial(pow, 2, mod=1000)
print(copy.copy(double)(11), copy.deepcopy(double).keywords, copy.copy(double) is double)
shout = "quiet".upper
print(copy.copy([].append).__name__, copy.copy(coin.__repr__)())
for odd in (zip, (n for n in ()), {}.keys(), {}.items()):
    try:
        print(copy.copy(odd))
    except TypeError as error:
        print(error)
