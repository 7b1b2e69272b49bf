import type {
  Alias,
  Arguments,
  Comprehension,
  ExceptHandler,
  Expr,
  Keyword,
  MatchCase,
  Module,
  Name,
  Operator,
  Pattern,
  Stmt,
  TypeParam,
  WithItem,
} from "../ast.ts";

/** What stands in the parentheses of a call or a class. */
export interface CallArguments {
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
}

export interface KeyValue {
  readonly key: Expr | undefined;
  readonly value: Expr;
}

export type Block = readonly Stmt[];

/** A rule that only explains has no value: it fails, or it ends the parse. */
type Explanation = never;

/** What a match of each rule is. The names are those of CPython's Grammar/python.gram. */
export interface RuleTypes {
  readonly file: Module;
  readonly eval: Module;
  readonly statements: Block;
  readonly block: Block;
  readonly invalid_block: Explanation;
  readonly simple_stmts: Block;
  readonly simple_stmt: Stmt;
  readonly compound_stmt: Stmt;

  readonly assignment: Stmt;
  readonly annotated_rhs: Expr;
  readonly augassign: Operator;
  readonly invalid_assignment: Explanation;
  readonly invalid_ann_assign_target: Expr;
  readonly pass_stmt: Stmt;
  readonly break_stmt: Stmt;
  readonly continue_stmt: Stmt;
  readonly invalid_del_stmt: Explanation;

  readonly import_stmt: Stmt;
  readonly import_from_targets: readonly Alias[];
  readonly import_from_as_names: readonly Alias[];
  readonly dotted_name: Name;
  readonly invalid_import: Explanation;
  readonly invalid_dotted_as_name: Explanation;
  readonly invalid_import_from_as_name: Explanation;
  readonly invalid_import_from_targets: Explanation;

  readonly decorators: readonly Expr[];
  readonly class_def: Stmt;
  readonly class_def_raw: Stmt;
  readonly function_def: Stmt;
  readonly function_def_raw: Stmt;
  readonly invalid_class_def_raw: Explanation;
  readonly invalid_def_raw: Explanation;
  readonly params: Arguments;
  readonly lambda_params: Arguments;

  readonly if_stmt: Stmt;
  readonly elif_stmt: Stmt;
  readonly else_block: Block;
  readonly while_stmt: Stmt;
  readonly for_stmt: Stmt;
  readonly with_stmt: Stmt;
  readonly with_item: WithItem;
  readonly try_stmt: Stmt;
  readonly except_block: ExceptHandler;
  readonly except_star_block: ExceptHandler;
  readonly finally_block: Block;
  readonly invalid_if_stmt: Explanation;
  readonly invalid_elif_stmt: Explanation;
  readonly invalid_else_stmt: Explanation;
  readonly invalid_while_stmt: Explanation;
  readonly invalid_for_stmt: Explanation;
  readonly invalid_for_target: Explanation;
  readonly invalid_with_stmt: Explanation;
  readonly invalid_with_stmt_indent: Explanation;
  readonly invalid_with_item: Explanation;
  readonly invalid_try_stmt: Explanation;
  readonly invalid_except_stmt: Explanation;
  readonly invalid_except_stmt_indent: Explanation;
  readonly invalid_except_star_stmt: Explanation;
  readonly invalid_except_star_stmt_indent: Explanation;
  readonly invalid_finally_stmt: Explanation;

  readonly match_stmt: Stmt;
  readonly subject_expr: Expr;
  readonly case_block: MatchCase;
  readonly patterns: Pattern;
  readonly pattern: Pattern;
  readonly or_pattern: Pattern;
  readonly closed_pattern: Pattern;
  readonly star_pattern: Pattern;
  readonly maybe_sequence_pattern: readonly Pattern[];
  readonly open_sequence_pattern: readonly Pattern[];
  readonly attr: Expr;
  readonly name_or_attr: Expr;
  readonly invalid_match_stmt: Explanation;
  readonly invalid_case_block: Explanation;
  readonly invalid_as_pattern: Explanation;
  readonly invalid_class_pattern: Explanation;

  readonly type_alias: Stmt;
  readonly type_params: readonly TypeParam[];
  readonly type_param: TypeParam;
  readonly invalid_type_params: Explanation;
  readonly invalid_type_param: Explanation;

  readonly expressions: Expr;
  readonly expression: Expr;
  readonly expression_without_invalid: Expr;
  readonly yield_expr: Expr;
  readonly star_expressions: Expr;
  readonly star_expression: Expr;
  readonly star_named_expressions: readonly Expr[];
  readonly star_named_expression: Expr;
  readonly assignment_expression: Expr;
  readonly named_expression: Expr;
  readonly disjunction: Expr;
  readonly conjunction: Expr;
  readonly inversion: Expr;
  readonly comparison: Expr;
  readonly bitwise_or: Expr;
  readonly bitwise_xor: Expr;
  readonly bitwise_and: Expr;
  readonly shift_expr: Expr;
  readonly sum: Expr;
  readonly term: Expr;
  readonly factor: Expr;
  readonly power: Expr;
  readonly await_primary: Expr;
  readonly primary: Expr;
  readonly slices: Expr;
  readonly slice: Expr;
  readonly atom: Expr;
  readonly group: Expr;
  readonly lambdef: Expr;
  readonly list: Expr;
  readonly tuple: Expr;
  readonly invalid_expression: Explanation;
  readonly invalid_legacy_expression: Explanation;
  readonly invalid_named_expression: Explanation;
  readonly invalid_group: Explanation;
  readonly invalid_arithmetic: Explanation;
  readonly invalid_factor: Explanation;

  readonly strings: Expr;
  readonly fstring: Expr;
  readonly tstring: Expr;
  readonly fstring_replacement_field: Expr;
  readonly tstring_replacement_field: Expr;
  readonly tstring_format_spec_replacement_field: Expr;
  readonly invalid_string_tstring_concat: Explanation;
  readonly invalid_fstring_replacement_field: Explanation;
  readonly invalid_tstring_replacement_field: Explanation;

  readonly set: Expr;
  readonly dict: Expr;
  readonly double_starred_kvpair: KeyValue;
  readonly kvpair: KeyValue;
  readonly for_if_clauses: readonly Comprehension[];
  readonly for_if_clause: Comprehension;
  readonly listcomp: Expr;
  readonly setcomp: Expr;
  readonly genexp: Expr;
  readonly dictcomp: Expr;
  readonly invalid_double_starred_kvpairs: Explanation;
  readonly invalid_kvpair: Explanation;
  readonly invalid_comprehension: Explanation;
  readonly invalid_dict_comprehension: Explanation;
  readonly invalid_for_if_clause: Explanation;

  readonly arguments: CallArguments;
  readonly args: CallArguments;
  readonly kwargs: readonly (Expr | Keyword)[];
  readonly starred_expression: Expr;
  readonly kwarg_or_starred: Expr | Keyword;
  readonly kwarg_or_double_starred: Keyword;
  readonly invalid_arguments: Explanation;
  readonly invalid_kwarg: Explanation;
  readonly invalid_starred_expression: Explanation;
  readonly invalid_starred_expression_unpacking: Explanation;

  readonly star_targets: Expr;
  readonly star_target: Expr;
  readonly target_with_star_atom: Expr;
  readonly single_target: Expr;
  readonly single_subscript_attribute_target: Expr;
  readonly t_primary: Expr;
  readonly del_targets: readonly Expr[];
  readonly del_target: Expr;
}
