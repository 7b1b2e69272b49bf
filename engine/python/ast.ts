/**
 * The syntax tree of a Python 3.14 module: the nodes and fields of CPython's `ast` module, with
 * strings for operators and contexts, `undefined` for what is absent, and typed constants.
 */

/** Where a node stands: lines from 1, columns from 0 in UTF-16 units, the end exclusive. */
export interface Span {
  readonly lineno: number;
  readonly col_offset: number;
  readonly end_lineno: number;
  readonly end_col_offset: number;
}

export type ConstantValue =
  | { readonly kind: "none" }
  | { readonly kind: "bool"; readonly value: boolean }
  /** A number when it is a safe integer, otherwise a bigint. */
  | { readonly kind: "int"; readonly value: number | bigint }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "complex"; readonly imag: number }
  | { readonly kind: "str"; readonly value: string }
  | { readonly kind: "bytes"; readonly value: Uint8Array }
  | { readonly kind: "ellipsis" };

export type ExprContext = "Load" | "Store" | "Del";
export type BoolOperator = "And" | "Or";
export type UnaryOperator = "Invert" | "Not" | "UAdd" | "USub";
export type Operator =
  | "Add"
  | "Sub"
  | "Mult"
  | "MatMult"
  | "Div"
  | "Mod"
  | "Pow"
  | "LShift"
  | "RShift"
  | "BitOr"
  | "BitXor"
  | "BitAnd"
  | "FloorDiv";
export type CompareOperator =
  | "Eq"
  | "NotEq"
  | "Lt"
  | "LtE"
  | "Gt"
  | "GtE"
  | "Is"
  | "IsNot"
  | "In"
  | "NotIn";

export interface Module {
  readonly nodeType: "Module";
  readonly body: readonly Stmt[];
}

// Statements

export type Stmt =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue;

interface FunctionParts extends Span {
  readonly name: string;
  readonly args: Arguments;
  readonly body: readonly Stmt[];
  readonly decorator_list: readonly Expr[];
  readonly returns: Expr | undefined;
  readonly type_params: readonly TypeParam[];
}
export interface FunctionDef extends FunctionParts {
  readonly nodeType: "FunctionDef";
}
export interface AsyncFunctionDef extends FunctionParts {
  readonly nodeType: "AsyncFunctionDef";
}
export interface ClassDef extends Span {
  readonly nodeType: "ClassDef";
  readonly name: string;
  readonly bases: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly body: readonly Stmt[];
  readonly decorator_list: readonly Expr[];
  readonly type_params: readonly TypeParam[];
}
export interface Return extends Span {
  readonly nodeType: "Return";
  readonly value: Expr | undefined;
}
export interface Delete extends Span {
  readonly nodeType: "Delete";
  readonly targets: readonly Expr[];
}
export interface Assign extends Span {
  readonly nodeType: "Assign";
  readonly targets: readonly Expr[];
  readonly value: Expr;
}
export interface TypeAlias extends Span {
  readonly nodeType: "TypeAlias";
  readonly name: Name;
  readonly type_params: readonly TypeParam[];
  readonly value: Expr;
}
export interface AugAssign extends Span {
  readonly nodeType: "AugAssign";
  readonly target: Name | Attribute | Subscript;
  readonly op: Operator;
  readonly value: Expr;
}
export interface AnnAssign extends Span {
  readonly nodeType: "AnnAssign";
  readonly target: Name | Attribute | Subscript;
  readonly annotation: Expr;
  readonly value: Expr | undefined;
  /** False for a target in parentheses and for what is not a name. */
  readonly simple: boolean;
}
interface ForParts extends Span {
  readonly target: Expr;
  readonly iter: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
export interface For extends ForParts {
  readonly nodeType: "For";
}
export interface AsyncFor extends ForParts {
  readonly nodeType: "AsyncFor";
}
export interface While extends Span {
  readonly nodeType: "While";
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
export interface If extends Span {
  readonly nodeType: "If";
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
interface WithParts extends Span {
  readonly items: readonly WithItem[];
  readonly body: readonly Stmt[];
}
export interface With extends WithParts {
  readonly nodeType: "With";
}
export interface AsyncWith extends WithParts {
  readonly nodeType: "AsyncWith";
}
export interface Match extends Span {
  readonly nodeType: "Match";
  readonly subject: Expr;
  readonly cases: readonly MatchCase[];
}
export interface Raise extends Span {
  readonly nodeType: "Raise";
  readonly exc: Expr | undefined;
  readonly cause: Expr | undefined;
}
interface TryParts extends Span {
  readonly body: readonly Stmt[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Stmt[];
  readonly finalbody: readonly Stmt[];
}
export interface Try extends TryParts {
  readonly nodeType: "Try";
}
/** `try` with `except*`. */
export interface TryStar extends TryParts {
  readonly nodeType: "TryStar";
}
export interface Assert extends Span {
  readonly nodeType: "Assert";
  readonly test: Expr;
  readonly msg: Expr | undefined;
}
export interface Import extends Span {
  readonly nodeType: "Import";
  readonly names: readonly Alias[];
}
export interface ImportFrom extends Span {
  readonly nodeType: "ImportFrom";
  readonly module: string | undefined;
  readonly names: readonly Alias[];
  /** The number of leading dots. */
  readonly level: number;
}
export interface Global extends Span {
  readonly nodeType: "Global";
  readonly names: readonly string[];
}
export interface Nonlocal extends Span {
  readonly nodeType: "Nonlocal";
  readonly names: readonly string[];
}
/** CPython's `Expr`: an expression that stands as a statement. */
export interface ExprStmt extends Span {
  readonly nodeType: "Expr";
  readonly value: Expr;
}
export interface Pass extends Span {
  readonly nodeType: "Pass";
}
export interface Break extends Span {
  readonly nodeType: "Break";
}
export interface Continue extends Span {
  readonly nodeType: "Continue";
}

// Expressions

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | Interpolation
  | JoinedStr
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

export interface BoolOp extends Span {
  readonly nodeType: "BoolOp";
  readonly op: BoolOperator;
  readonly values: readonly Expr[];
}
export interface NamedExpr extends Span {
  readonly nodeType: "NamedExpr";
  readonly target: Name;
  readonly value: Expr;
}
export interface BinOp extends Span {
  readonly nodeType: "BinOp";
  readonly left: Expr;
  readonly op: Operator;
  readonly right: Expr;
}
export interface UnaryOp extends Span {
  readonly nodeType: "UnaryOp";
  readonly op: UnaryOperator;
  readonly operand: Expr;
}
export interface Lambda extends Span {
  readonly nodeType: "Lambda";
  readonly args: Arguments;
  readonly body: Expr;
}
export interface IfExp extends Span {
  readonly nodeType: "IfExp";
  readonly test: Expr;
  readonly body: Expr;
  readonly orelse: Expr;
}
export interface Dict extends Span {
  readonly nodeType: "Dict";
  /** `undefined` where the value is unpacked (`**value`). */
  readonly keys: readonly (Expr | undefined)[];
  readonly values: readonly Expr[];
}
/** CPython's `Set`. */
export interface SetDisplay extends Span {
  readonly nodeType: "Set";
  readonly elts: readonly Expr[];
}
interface ComprehensionParts extends Span {
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}
export interface ListComp extends ComprehensionParts {
  readonly nodeType: "ListComp";
}
export interface SetComp extends ComprehensionParts {
  readonly nodeType: "SetComp";
}
export interface GeneratorExp extends ComprehensionParts {
  readonly nodeType: "GeneratorExp";
}
export interface DictComp extends Span {
  readonly nodeType: "DictComp";
  readonly key: Expr;
  readonly value: Expr;
  readonly generators: readonly Comprehension[];
}
export interface Await extends Span {
  readonly nodeType: "Await";
  readonly value: Expr;
}
export interface Yield extends Span {
  readonly nodeType: "Yield";
  readonly value: Expr | undefined;
}
export interface YieldFrom extends Span {
  readonly nodeType: "YieldFrom";
  readonly value: Expr;
}
export interface Compare extends Span {
  readonly nodeType: "Compare";
  readonly left: Expr;
  readonly ops: readonly CompareOperator[];
  readonly comparators: readonly Expr[];
}
export interface Call extends Span {
  readonly nodeType: "Call";
  readonly func: Expr;
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
}
/** The character code of `!s`, `!r` or `!a`, or -1. */
export type Conversion = -1 | 97 | 114 | 115;
export interface FormattedValue extends Span {
  readonly nodeType: "FormattedValue";
  readonly value: Expr;
  readonly conversion: Conversion;
  readonly format_spec: JoinedStr | undefined;
}
export interface Interpolation extends Span {
  readonly nodeType: "Interpolation";
  readonly value: Expr;
  readonly str: string;
  readonly conversion: Conversion;
  readonly format_spec: JoinedStr | undefined;
}
export interface JoinedStr extends Span {
  readonly nodeType: "JoinedStr";
  readonly values: readonly (Constant | FormattedValue)[];
}
export interface TemplateStr extends Span {
  readonly nodeType: "TemplateStr";
  readonly values: readonly (Constant | Interpolation)[];
}
export interface Constant extends Span {
  readonly nodeType: "Constant";
  readonly constant: ConstantValue;
}
export interface Attribute extends Span {
  readonly nodeType: "Attribute";
  readonly value: Expr;
  readonly attr: string;
  readonly ctx: ExprContext;
}
export interface Subscript extends Span {
  readonly nodeType: "Subscript";
  readonly value: Expr;
  readonly slice: Expr;
  readonly ctx: ExprContext;
}
export interface Starred extends Span {
  readonly nodeType: "Starred";
  readonly value: Expr;
  readonly ctx: ExprContext;
}
export interface Name extends Span {
  readonly nodeType: "Name";
  readonly id: string;
  readonly ctx: ExprContext;
}
export interface List extends Span {
  readonly nodeType: "List";
  readonly elts: readonly Expr[];
  readonly ctx: ExprContext;
}
export interface Tuple extends Span {
  readonly nodeType: "Tuple";
  readonly elts: readonly Expr[];
  readonly ctx: ExprContext;
}
export interface Slice extends Span {
  readonly nodeType: "Slice";
  readonly lower: Expr | undefined;
  readonly upper: Expr | undefined;
  readonly step: Expr | undefined;
}

// Parts of statements and expressions

export interface Comprehension {
  readonly nodeType: "Comprehension";
  readonly target: Expr;
  readonly iter: Expr;
  readonly ifs: readonly Expr[];
  readonly is_async: boolean;
}
export interface ExceptHandler extends Span {
  readonly nodeType: "ExceptHandler";
  readonly type: Expr | undefined;
  readonly name: string | undefined;
  readonly body: readonly Stmt[];
}
export interface Arguments {
  readonly nodeType: "Arguments";
  readonly posonlyargs: readonly Arg[];
  readonly args: readonly Arg[];
  readonly vararg: Arg | undefined;
  readonly kwonlyargs: readonly Arg[];
  /** One for each of `kwonlyargs`, `undefined` where there is no default. */
  readonly kw_defaults: readonly (Expr | undefined)[];
  readonly kwarg: Arg | undefined;
  /** Of the last of `posonlyargs` and `args`. */
  readonly defaults: readonly Expr[];
}
export interface Arg extends Span {
  readonly nodeType: "Arg";
  readonly arg: string;
  readonly annotation: Expr | undefined;
}
export interface Keyword extends Span {
  readonly nodeType: "Keyword";
  /** `undefined` for `**value`. */
  readonly arg: string | undefined;
  readonly value: Expr;
}
export interface Alias extends Span {
  readonly nodeType: "Alias";
  readonly name: string;
  readonly asname: string | undefined;
}
export interface WithItem {
  readonly nodeType: "WithItem";
  readonly context_expr: Expr;
  readonly optional_vars: Expr | undefined;
}
export interface MatchCase {
  readonly nodeType: "MatchCase";
  readonly pattern: Pattern;
  readonly guard: Expr | undefined;
  readonly body: readonly Stmt[];
}

// Patterns

export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

export interface MatchValue extends Span {
  readonly nodeType: "MatchValue";
  readonly value: Expr;
}
export interface MatchSingleton extends Span {
  readonly nodeType: "MatchSingleton";
  /** None, True or False. */
  readonly constant: ConstantValue;
}
export interface MatchSequence extends Span {
  readonly nodeType: "MatchSequence";
  readonly patterns: readonly Pattern[];
}
export interface MatchMapping extends Span {
  readonly nodeType: "MatchMapping";
  readonly keys: readonly Expr[];
  readonly patterns: readonly Pattern[];
  readonly rest: string | undefined;
}
export interface MatchClass extends Span {
  readonly nodeType: "MatchClass";
  readonly cls: Expr;
  readonly patterns: readonly Pattern[];
  readonly kwd_attrs: readonly string[];
  readonly kwd_patterns: readonly Pattern[];
}
export interface MatchStar extends Span {
  readonly nodeType: "MatchStar";
  /** `undefined` for `*_`. */
  readonly name: string | undefined;
}
/** A capture, `pattern as name`, or, with neither, the wildcard. */
export interface MatchAs extends Span {
  readonly nodeType: "MatchAs";
  readonly pattern: Pattern | undefined;
  readonly name: string | undefined;
}
export interface MatchOr extends Span {
  readonly nodeType: "MatchOr";
  readonly patterns: readonly Pattern[];
}

// Type parameters

export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;

export interface TypeVar extends Span {
  readonly nodeType: "TypeVar";
  readonly name: string;
  readonly bound: Expr | undefined;
  readonly default_value: Expr | undefined;
}
export interface ParamSpec extends Span {
  readonly nodeType: "ParamSpec";
  readonly name: string;
  readonly default_value: Expr | undefined;
}
export interface TypeVarTuple extends Span {
  readonly nodeType: "TypeVarTuple";
  readonly name: string;
  readonly default_value: Expr | undefined;
}

/** Every node there is. */
export type Node =
  | Module
  | Stmt
  | Expr
  | Pattern
  | TypeParam
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase;
