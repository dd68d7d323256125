export type { AnyRule, Rule, RuleContext } from './rule.ts'
export { runRules } from './run-rules.ts'
export { settleDiagnostics } from './settle.ts'
