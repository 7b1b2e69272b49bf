import typing, types, collections.abc as cabc
from typing import *
print(Optional[int], Union[int, str, None], List[int], Dict[str, List[int]], Tuple[int, ...], Tuple[()], Callable[[int, str], bool], Callable[..., Any], Type[int], Set[str], FrozenSet[int], Iterable[int], Iterator[str], Generator[int, str, bool], Awaitable[int], Coroutine[Any, Any, int], AsyncIterator[int], AsyncGenerator[int, None], Literal["a", 1], Final[int], ClassVar[int], Annotated[int, "meta"], Any, NoReturn, Never, Self, LiteralString, TypeAlias, DefaultDict[str, int], OrderedDict[str, int], Counter[str], ChainMap[str, int], Deque[int], Pattern[str], Match[str], Sequence[int], Mapping[str, int], MutableMapping[str, int])
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Callable[[int], str]), get_args(Callable[[int], str]), get_origin(int | str), get_args(Optional[int]), get_origin(Annotated[int, "x"]), get_args(Annotated[int, "x"]), get_origin(list[int]), get_args(tuple[int, ...]), get_origin(int), get_args(Literal[1, 2]), get_origin(Union[int, str]) is Union)
T = TypeVar("T"); K = TypeVar("K", bound=int); C = TypeVar("C", int, str); P = ParamSpec("P"); Ts = TypeVarTuple("Ts"); print(T, K, C, P, Ts, T.__name__, K.__bound__, C.__constraints__, TypeVar("X", covariant=True), P.args, P.kwargs, Unpack[Ts], Concatenate[int, P])
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
print(Stack[int], Stack[int]().items, Stack.__parameters__, Stack[T][str], Stack.__orig_bases__, get_origin(Stack[int]), Stack[int].__origin__, isinstance(Stack[int](), Stack))
class Two(Generic[T, K]): pass
class Sub(Two[str, K]): pass
print(Two[int, bool], Sub[bool], Sub.__parameters__)
def f(a: int, b: "str" = "x", *args: float, **kw: Optional[int]) -> list[int]: ...
print(get_type_hints(f), f.__annotations__)
class A:
    x: int; y: "A"; z: ClassVar[int] = 3
print(get_type_hints(A), A.__annotations__)
class TD(TypedDict, total=False):
    a: Required[int]; b: str
print(TD(a=1), TD.__required_keys__, TD.__optional_keys__, TD.__total__, TD.__annotations__, is_typeddict(TD))
class NT(NamedTuple):
    x: int; y: str = "d"
print(NT(1), NT._field_defaults, NT.__annotations__, NT(1)._asdict()); UserId = NewType("UserId", int); print(UserId(5), UserId, UserId.__supertype__, UserId.__name__)
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
print(isinstance([], HasLen), isinstance(5, HasLen), issubclass(list, HasLen), is_protocol(HasLen), get_protocol_members(HasLen))
class Proto(Protocol):
    x: int
for bad in (lambda: isinstance(5, Proto), lambda: Proto(), lambda: Union[()], lambda: Optional[1, 2], lambda: Stack[int, str], lambda: Literal[()] and 1, lambda: Generic[int], lambda: cast(int), lambda: TypeVar("T", int), lambda: isinstance(1, List[int]), lambda: issubclass(int, Union[int, List[int]]), lambda: Callable[int], lambda: Any(), lambda: ClassVar[int][str]):
    try: print(bad())
    except Exception as e: print(type(e).__name__, str(e)[:90])
print(cast(int, "x"), List[int] == list[int], Optional[int] == Union[int, None], int | None == Optional[int], hash(Union[int, str]) == hash(Union[str, int]), Union[int, int], Union[int, Union[str, bool]], isinstance(5, Union[int, str]), issubclass(bool, int | str), Literal[1, 1, 2], Optional[None])
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(len(get_overloads(g)), g(1)); 
@final
class Fin: pass
print(Fin.__final__, TYPE_CHECKING, assert_type(5, int), reveal_type.__name__)
@no_type_check
def n(x: "bad syntax here"): pass
print(get_type_hints(n)); class_hints = get_type_hints(type("Q", (), {"__annotations__": {"v": "int"}})); print(class_hints)
try: assert_never(5)
except AssertionError as e: print(e)
type Alias[X] = list[X] | None; print(Alias, Alias.__value__, Alias[int], Alias.__type_params__, type(Alias))
def gen[T: int](x: T) -> T: return x
print(gen.__type_params__, gen.__type_params__[0].__bound__); print(ForwardRef("int"), typing.get_type_hints(gen), SupportsInt, isinstance(5, SupportsInt), isinstance("x", SupportsAbs), SupportsIndex, TypeGuard[int], TypeIs[str], NotRequired[int], ReadOnly[int])
