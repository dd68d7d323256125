import { usesAny } from '../../../facts/components.ts'
import type { Module } from '@paath/model'
import type { Rule } from '@paath/rules'

/** Somewhere in the course learners are asked to use what they learned. */
export const idNoApplication: Rule<'id/no-application'> = {
  id: 'id/no-application',
  check(course, { report }) {
    if (!course.modules.some(asksToApply)) report({}, course.source.place(['title'], 'key'))
  },
}

function asksToApply(module: Module): boolean {
  return usesAny(module, applying)
}

const applying: readonly string[] = ['Activity', 'Checklist']
