import { alignmentOf } from '../../../facts/alignment.ts'
import type { Rule } from '@paath/rules'

/** A module and its course name one level of a competency. */
export const alignLevelGap: Rule<'align/level-gap'> = {
  id: 'align/level-gap',
  check(course, { report }) {
    for (const { item, ofCourse, modules } of alignmentOf(course)) {
      for (const { id, tag } of modules) {
        const source = course.modules.find((module) => module.id === id)?.source
        const [here, there] = [tag?.level, ofCourse?.level]
        if (!source || !tag || here === undefined || there === undefined || here === there) continue
        report({ competency: item.key, module: here, course: there }, source.place(['competencies', tag.at]))
      }
    }
  },
}
