import { callRules } from "./call-rules.ts";
import { compoundStatementRules } from "./compound-statement-rules.ts";
import { definitionRules } from "./definition-rules.ts";
import { displayRules } from "./display-rules.ts";
import { expressionMistakes } from "./expression-mistakes.ts";
import { expressionRules } from "./expression-rules.ts";
import { importRules } from "./import-rules.ts";
import { linkGrammar } from "./machine.ts";
import { parameterRules } from "./parameter-rules.ts";
import { patternRules } from "./pattern-rules.ts";
import type { Rule } from "./peg.ts";
import type { RuleTypes } from "./rule-types.ts";
import { simpleStatementRules } from "./simple-statement-rules.ts";
import { stringRules } from "./string-rules.ts";
import { targetRules } from "./target-rules.ts";
import { tryRules } from "./try-rules.ts";

const RULES: { readonly [Name in keyof RuleTypes]: Rule<RuleTypes[Name]> } = {
  ...compoundStatementRules,
  ...tryRules,
  ...definitionRules,
  ...parameterRules,
  ...patternRules,
  ...simpleStatementRules,
  ...importRules,
  ...expressionRules,
  ...expressionMistakes,
  ...displayRules,
  ...callRules,
  ...stringRules,
  ...targetRules,
};

/** The grammar of Python 3.14, with the rules that say what is wrong. */
export const PYTHON = linkGrammar(RULES, "file");

/** The same, of an expression on its own. */
export const PYTHON_EXPRESSION = linkGrammar(RULES, "eval");
