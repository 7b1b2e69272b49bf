from typing import *
import contextvars

print(List[int], Dict[str, int], Optional[int], Union[int, str], Callable[[int], str], Callable[..., Any], Tuple[int, ...])
print(Any, ClassVar[int], Final, Literal["a", 1], Annotated[int, "doc"], Self, Never, List, Type[int], Iterable[str])
T = TypeVar("T")
print(T, TypeVar("K", bound=int), T.__name__, int | None, list[int] | None, Optional["Node"])


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)


stack = Stack[int]()
stack.push(1)
print(stack.items, Stack[int], Stack.__parameters__)


class Box[V]:
    def get(self, v: V) -> V:
        return v


print(Box[int]().get(3), Box.__type_params__)


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


class File:
    def close(self):
        pass


print(isinstance(File(), Closes), isinstance(3, Closes))


class Employee(NamedTuple):
    name: str
    id: int = 3

    def title(self):
        return f"{self.name}!"


print(Employee("a"), Employee("b", 5).title(), Employee._fields, Employee.__annotations__)


class Movie(TypedDict):
    title: str
    year: int


print(Movie(title="x", year=1), Movie.__annotations__)
UserId = NewType("UserId", int)
print(UserId(5), cast(int, "x"), TYPE_CHECKING, get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]))


@overload
def f(x: int) -> int: ...
def f(x):
    return x


print(f(2), get_type_hints(Employee), f.__name__)
try:
    Any()
except TypeError as e:
    print(e)

var = contextvars.ContextVar("var", default=1)
other = contextvars.ContextVar("other")
token = var.set(2)
print(var.get(), token.old_value is contextvars.Token.MISSING, var.name, token.var is var)
context = contextvars.copy_context()


def inside():
    print("inside", var.get())
    var.set(10)
    other.set("o")
    return var.get()


print(context.run(inside), var.get(), context[var], context.get(other), other in context, len(context) >= 2)
var.reset(token)
print(var.get(), other.get("none"))
with var.set(5):
    print(var.get())
print(var.get())
for action in (lambda: context.run(lambda: context.run(print)), lambda: contextvars.ContextVar(1)):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, str(e).split(":")[0][:40])
try:
    other.get()
except LookupError as e:
    print("LookupError", e.args[0] is other)
try:
    var.reset(token)
except RuntimeError as e:
    print("used once" in str(e))
