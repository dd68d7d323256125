import type { Rule } from '@paath/rules'

/** One sentence: what is true of a course that this rule finds nothing in. */
export const __camelName__: Rule<'__area__/__name__'> = {
  id: '__area__/__name__',
  check(course, { report }) {
    for (const module of course.modules) {
      // Look at module.tree, module.screens or module.questions, and report at the place of what is wrong.
      if (module.screens.length === 0) report({}, { file: module.file })
    }
  },
}
