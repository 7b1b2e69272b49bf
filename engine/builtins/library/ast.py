"""Lib/ast.py, over our own parser"""

import _ast as _parser

PyCF_ONLY_AST, PyCF_TYPE_COMMENTS, PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x400, 0x1000, 0x2000
PyCF_OPTIMIZED_AST = 0x8400


class AST:
    _fields = ()
    _attributes = ()
    _field_types = {}
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        if len(args) > len(self._fields):
            plural = "" if len(self._fields) == 1 else "s"
            raise TypeError(f"{type(self).__name__} constructor takes at most {len(self._fields)} positional "
                            f"argument{plural}")
        for name, value in zip(self._fields, args):
            if name in kwargs:
                raise TypeError(f"{type(self).__name__} got multiple values for argument {name!r}")
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)
        for name in self._fields:
            if name not in self.__dict__:
                kind = self._kinds.get(name, "")
                if kind == "*":
                    setattr(self, name, [])
                elif name == "ctx":
                    self.ctx = Load()
                elif kind == "?":
                    setattr(self, name, None)

    _kinds = {}

    def __repr__(self):
        return _shown(self, 3)

    def __replace__(self, /, **changes):
        values = {name: getattr(self, name) for name in (*self._fields, *self._attributes) if hasattr(self, name)}
        return type(self)(**{**values, **changes})

    def __reduce_ex__(self, protocol):
        return type(self), (), dict(self.__dict__)


def _shown(value, depth):
    """The text of a node, three deep. Parser/asdl_c.py, ast_repr_max_depth"""
    if isinstance(value, AST):
        if depth <= 0:
            return f"{type(value).__name__}(...)"
        parts = [f"{name}={_shown(getattr(value, name), depth - 1)}" for name in value._fields if hasattr(value, name)]
        return f"{type(value).__name__}({', '.join(parts)})"
    if isinstance(value, list):
        shown = [_shown(value[0], depth)] if value else []
        if len(value) > 2:
            shown.append("...")
        if len(value) > 1:
            shown.append(_shown(value[-1], depth))
        return f"[{', '.join(shown)}]"
    return repr(value)


# Each kind of node: its fields, with * for a list and ? for what may be missing. Parser/Python.asdl
_GRAMMAR = {
    "mod": "Module body* type_ignores*; Interactive body*; Expression body; FunctionType argtypes* returns",
    "stmt": "FunctionDef name args body* decorator_list* returns? type_comment? type_params*;"
            "AsyncFunctionDef name args body* decorator_list* returns? type_comment? type_params*;"
            "ClassDef name bases* keywords* body* decorator_list* type_params*; Return value?; Delete targets*;"
            "Assign targets* value type_comment?; TypeAlias name type_params* value; AugAssign target op value;"
            "AnnAssign target annotation value? simple; For target iter body* orelse* type_comment?;"
            "AsyncFor target iter body* orelse* type_comment?; While test body* orelse*; If test body* orelse*;"
            "With items* body* type_comment?; AsyncWith items* body* type_comment?; Match subject cases*;"
            "Raise exc? cause?; Try body* handlers* orelse* finalbody*; TryStar body* handlers* orelse* finalbody*;"
            "Assert test msg?; Import names*; ImportFrom module? names* level?; Global names*; Nonlocal names*;"
            "Expr value; Pass; Break; Continue",
    "expr": "BoolOp op values*; NamedExpr target value; BinOp left op right; UnaryOp op operand; Lambda args body;"
            "IfExp test body orelse; Dict keys* values*; Set elts*; ListComp elt generators*; SetComp elt generators*;"
            "DictComp key value generators*; GeneratorExp elt generators*; Await value; Yield value?; YieldFrom value;"
            "Compare left ops* comparators*; Call func args* keywords*; FormattedValue value conversion format_spec?;"
            "Interpolation value str conversion format_spec?; JoinedStr values*; TemplateStr values*;"
            "Constant value kind?; Attribute value attr ctx; Subscript value slice ctx; Starred value ctx;"
            "Name id ctx; List elts* ctx; Tuple elts* ctx; Slice lower? upper? step?",
    "expr_context": "Load; Store; Del",
    "boolop": "And; Or",
    "operator": "Add; Sub; Mult; MatMult; Div; Mod; Pow; LShift; RShift; BitOr; BitXor; BitAnd; FloorDiv",
    "unaryop": "Invert; Not; UAdd; USub",
    "cmpop": "Eq; NotEq; Lt; LtE; Gt; GtE; Is; IsNot; In; NotIn",
    "excepthandler": "ExceptHandler type? name? body*",
    "pattern": "MatchValue value; MatchSingleton value; MatchSequence patterns*; MatchMapping keys* patterns* rest?;"
               "MatchClass cls patterns* kwd_attrs* kwd_patterns*; MatchStar name?; MatchAs pattern? name?;"
               "MatchOr patterns*",
    "type_param": "TypeVar name bound? default_value?; ParamSpec name default_value?; TypeVarTuple name default_value?",
    "type_ignore": "TypeIgnore lineno tag",
}
_ALONE = ("comprehension target iter ifs* is_async; arg arg annotation? type_comment?;"
          "arguments posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*;"
          "keyword arg? value; alias name asname?; withitem context_expr optional_vars?; match_case pattern guard? body*")
_PLACED = {"stmt", "expr", "excepthandler", "pattern", "type_param", "arg", "keyword", "alias"}
_ATTRIBUTES = ("lineno", "col_offset", "end_lineno", "end_col_offset")


def _define(name, base, fields):
    names = tuple(field.rstrip("*?") for field in fields)
    kinds = {field.rstrip("*?"): field[-1] for field in fields if field[-1] in "*?"}
    made = type(name, (base,), {"_fields": names, "_kinds": kinds, "__match_args__": names, "__module__": "ast"})
    made._attributes = _ATTRIBUTES if name in _PLACED or base.__name__ in _PLACED else ()
    globals()[name] = made


for _group, _text in _GRAMMAR.items():
    _define(_group, AST, ())
    for _entry in _text.split(";"):
        _name, *_rest = _entry.split()
        _define(_name, globals()[_group], _rest)
for _entry in _ALONE.split(";"):
    _name, *_rest = _entry.split()
    _define(_name, AST, _rest)
del _group, _text, _entry, _name, _rest

_OUR_NAMES = {"Comprehension": "comprehension", "Arguments": "arguments", "Arg": "arg", "Keyword": "keyword",
              "Alias": "alias", "WithItem": "withitem", "MatchCase": "match_case"}


def _built(value, field=""):
    if isinstance(value, tuple):
        name, fields = value
        if "constant" in fields:
            fields = {**fields, "value": fields["constant"]}
        made = object.__new__(globals()[_OUR_NAMES.get(name, name)])
        for key in made._fields:
            if key in fields:
                setattr(made, key, _built(fields[key], key))
            elif made._kinds.get(key) == "*":
                setattr(made, key, [])
            else:
                setattr(made, key, None)
        for key in made._attributes:
            if key in fields:
                setattr(made, key, fields[key])
        return _adjusted(made)
    if isinstance(value, list):
        return [_built(item, field) for item in value]
    if field in ("op", "ops", "ctx") and isinstance(value, str):
        return globals()[value]()
    return value


def _adjusted(node):
    """What our trees say in another way."""
    if isinstance(node, (AnnAssign, comprehension)):
        name = "simple" if isinstance(node, AnnAssign) else "is_async"
        setattr(node, name, int(getattr(node, name) or 0))
    elif isinstance(node, ImportFrom):
        node.level = node.level or 0
    elif isinstance(node, FormattedValue):
        node.conversion = -1 if node.conversion is None else node.conversion
    return node


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None, optimize=-1):
    if isinstance(source, AST):
        return source
    if isinstance(source, (bytes, bytearray)):
        source = source.decode("utf-8")
    if mode not in ("exec", "eval", "single", "func_type"):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    tree = _built(_parser.parse(source, filename, mode))
    if mode == "eval":
        return Expression(tree.body[0].value)
    return Interactive(tree.body) if mode == "single" else tree


# ── reading values ──


def literal_eval(node_or_string):
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _malformed(node):
    place = f" on line {node.lineno}" if getattr(node, "lineno", None) else ""
    raise ValueError(f"malformed node or string{place}: {node!r}")


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        number = _number(node.operand)
        return +number if isinstance(node.op, UAdd) else -number
    return _number(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_literal, node.elts))
    if isinstance(node, List):
        return list(map(_literal, node.elts))
    if isinstance(node, Set):
        return set(map(_literal, node.elts))
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == "set" and not node.args \
            and not node.keywords:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _signed(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


# ── walking ──


def iter_fields(node):
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    for _, field in iter_fields(node):
        if isinstance(field, AST):
            yield field
        elif isinstance(field, list):
            yield from (item for item in field if isinstance(item, AST))


def walk(node):
    waiting = [node]
    for each in waiting:
        waiting.extend(iter_child_nodes(each))
        yield each


class NodeVisitor:
    def visit(self, node):
        return getattr(self, f"visit_{node.__class__.__name__}", self.generic_visit)(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                made = []
                for value in old:
                    if isinstance(value, AST):
                        value = self.visit(value)
                        if value is None:
                            continue
                        if not isinstance(value, AST):
                            made.extend(value)
                            continue
                    made.append(value)
                old[:] = made
            elif isinstance(old, AST):
                value = self.visit(old)
                if value is None:
                    delattr(node, name)
                else:
                    setattr(node, name, value)
        return node


def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    first = node.body[0].value
    if not (isinstance(first, Constant) and isinstance(first.value, str)):
        return None
    if not clean:
        return first.value
    import inspect

    return inspect.cleandoc(first.value)


def copy_location(new_node, old_node):
    for name in _ATTRIBUTES:
        if name in old_node._attributes and name in new_node._attributes and hasattr(old_node, name):
            setattr(new_node, name, getattr(old_node, name))
    return new_node


def fix_missing_locations(node):
    def fix(node, place):
        for name, value in zip(_ATTRIBUTES, place):
            if name in node._attributes and not hasattr(node, name):
                setattr(node, name, value)
        place = tuple(getattr(node, name, value) for name, value in zip(_ATTRIBUTES, place))
        for child in iter_child_nodes(node):
            fix(child, place)

    fix(node, (1, 0, 1, 0))
    return node


def increment_lineno(node, n=1):
    for child in walk(node):
        for name in ("lineno", "end_lineno"):
            if name in child._attributes and getattr(child, name, None) is not None:
                setattr(child, name, getattr(child, name) + n)
    return node


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    if not isinstance(node, AST):
        raise TypeError(f"expected AST, got {node.__class__.__name__!r}")
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent

    def shown(node, level):
        if indent is not None:
            level += 1
            prefix = "\n" + indent * level
            separator = ",\n" + indent * level
        else:
            prefix, separator = "", ", "
        if isinstance(node, AST):
            return shown_node(node, level, prefix, separator)
        if isinstance(node, list):
            if not node:
                return "[]", True
            return f"[{prefix}{separator.join(shown(item, level)[0] for item in node)}]", False
        return repr(node), True

    def shown_node(node, level, prefix, separator):
        args, simple, by_name = [], True, annotate_fields
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                by_name = True
                continue
            kind = node._kinds.get(name)
            empty = value is None and kind == "?" or value == [] and kind == "*"
            if not show_empty and empty:
                by_name = True
                continue
            text, is_simple = shown(value, level)
            simple = simple and is_simple
            args.append(f"{name}={text}" if by_name else text)
        if include_attributes:
            for name in node._attributes:
                if hasattr(node, name):
                    text, is_simple = shown(getattr(node, name), level)
                    simple = simple and is_simple
                    args.append(f"{name}={text}")
        if simple and len(args) <= 3:
            return f"{node.__class__.__name__}({', '.join(args)})", not args
        return f"{node.__class__.__name__}({prefix}{separator.join(args)})", False

    return shown(node, 0)[0]


def get_source_segment(source, node, *, padded=False):
    if None in (getattr(node, "lineno", None), getattr(node, "end_lineno", None)):
        return None
    lines = source.splitlines(keepends=True)
    first, last = node.lineno - 1, node.end_lineno - 1
    if first == last:
        return lines[first].encode()[node.col_offset : node.end_col_offset].decode()
    begin = lines[first].encode()[node.col_offset :].decode()
    if padded:
        begin = " " * node.col_offset + begin
    end = lines[last].encode()[: node.end_col_offset].decode()
    return "".join([begin, *lines[first + 1 : last], end])
