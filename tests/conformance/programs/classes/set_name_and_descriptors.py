# Descriptors told their names, data and non-data, deleted and set; and what fails while a class is made.
class Field:
    def __set_name__(self, owner, name):
        print(f"  {owner.__name__}.{name}")
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return f"<field {self.name}>"
        return instance.__dict__.get(self.name, "unset")

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        if instance.__dict__.pop(self.name, None) is None:
            raise AttributeError(f"{self.name} is not set")


class NonData:
    def __get__(self, instance, owner=None):
        return "computed"


class SetOnly:
    def __set__(self, instance, value):
        instance.log = value


class Record:
    size = Field()
    weight = Field()
    extra = NonData()
    only = SetOnly()


record = Record()
print(Record.size, record.size, record.extra)
record.size = 3
record.extra = "own"
record.only = "logged"
record.__dict__["weight"] = "hidden"
print(record.size, record.extra, record.log, type(record.only).__name__, record.weight, sorted(vars(record)))
del record.size, record.extra
print(record.size, record.extra)
for statement in ("del record.size", "del record.only", "del Record.nothing", "record.__class__ = 3", "del record.__dict__['x']"):
    try:
        exec(statement)
    except (AttributeError, TypeError, KeyError) as error:
        print(statement, "->", type(error).__name__, error)

late = Field()
Record.late = late
try:
    record.late
except AttributeError as error:
    print(error)


class Picky:
    def __set_name__(self, owner, name):
        raise ValueError("bad name")


try:

    class Broken:
        attribute = Picky()

except ValueError as error:
    print(error, error.__notes__)


class Meta(type):
    @property
    def shown(cls):
        return f"property of {cls.__name__}"

    def __getattr__(cls, name):
        return f"{cls.__name__} lacks {name}"


class Made(metaclass=Meta):
    pass


print(Made.shown, Made.anything, hasattr(Made(), "shown"))
print(type(Record.__dict__["extra"]).__name__, Record.__dict__["size"].name, "size" in vars(Record))


class Cached:
    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        print("  computing")
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Circle:
    def __init__(self, radius):
        self.radius = radius

    @Cached
    def area(self):
        return self.radius**2 * 3


circle = Circle(2)
print(circle.area, circle.area)
