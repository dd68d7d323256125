import type { Rule } from '@paath/rules'

/** Every screen that the author starts has something on it. */
export const idEmptyScreen: Rule<'id/empty-screen'> = {
  id: 'id/empty-screen',
  check(course, { report }) {
    for (const module of course.modules) {
      for (const { id, title, nodes, place } of module.screens) {
        if (id !== 'start' && id !== 'end' && nodes.length === 0) report({ title }, place)
      }
    }
  },
}
