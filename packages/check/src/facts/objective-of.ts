import type { Module, Question } from '@paath/model'

/** The objective that a question tests. A sole objective of the module is the default. */
export function objectiveOf(question: Question, module: Module): string | undefined {
  if (question.objective !== undefined) return question.objective
  return module.objectives.length === 1 ? module.objectives[0]?.id : undefined
}
