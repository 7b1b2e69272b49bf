import ast
for t in ("1", "[1, 2.5, 'x', None, True]", "{'a': (1, -2), 'b': {3}}", "-1+2j", "b'x'", "set()", "  {}", "1_000", "('a' 'b')"): print(repr(ast.literal_eval(t)))
for bad in ("a", "1+1", "f()", "[x for x in y]", "{'a': b}", "", "1 +", "__import__('os')", "lambda: 1"):
    try: print(ast.literal_eval(bad))
    except (ValueError, SyntaxError) as e: print(type(e).__name__, str(e).split(" at 0x")[0][:60])
src = '''
import os
from a import b as c
@deco
def f(a, b: int = 1, *args, k=2, **kw) -> str:
    """doc"""
    x = [i for i in range(10) if i % 2]
    if x and not a or b < 3 <= 4:
        return f"{x!r:>10} {a}"
    for q, w in z:
        q.y[0:1] += 1
    else:
        pass
    while True:
        break
    try:
        raise ValueError("x") from None
    except (A, B) as e:
        del e
    finally:
        global g
    with open("f") as h, k: yield 1
    assert x, "m"
class C(Base, metaclass=M):
    attr: int
    async def m(self): await self; return lambda u: u if u else {1: 2, **d}
match v:
    case [1, *rest] | {"k": x}: pass
    case P(a=1) if y: ...
'''
tree = ast.parse(src); print(ast.dump(tree)); print(ast.dump(tree, indent=2)[:3000]); print(len(list(ast.walk(tree))))
print(ast.dump(ast.parse("x = 1", mode="exec"), include_attributes=True), ast.dump(ast.parse("a + b", mode="eval"), annotate_fields=False), ast.dump(ast.parse("x"), show_empty=True))
class V(ast.NodeVisitor):
    def visit_Name(self, n): print("Name", n.id, type(n.ctx).__name__, n.lineno, n.col_offset)
    def visit_FunctionDef(self, n): print("def", n.name, [a.arg for a in n.args.args], ast.get_docstring(n)); self.generic_visit(n)
V().visit(ast.parse("def f(a):\n    'd'\n    return a + y"))
print([n.name for n in tree.body if isinstance(n, (ast.FunctionDef, ast.ClassDef))], isinstance(tree.body[0], ast.stmt), ast.FunctionDef._fields, ast.BinOp._fields, ast.Name("x", ast.Load()).id, ast.Constant(5).value)
print(ast.get_source_segment("a = b + c", ast.parse("a = b + c").body[0].value), tree.body[2].lineno, tree.body[2].end_lineno)
class T(ast.NodeTransformer):
    def visit_Constant(self, n): return ast.copy_location(ast.Constant(n.value * 2), n)
print(ast.dump(T().visit(ast.parse("x = 2 + 3"))))
try: ast.parse("def f(:")
except SyntaxError as e: print(e.msg, e.lineno)
