export type { Rule, RuleContext } from './rule.ts'
