import { writePlan } from '@paath/build/translations'
import { planUpdate } from '@paath/translate'
import { exitCodes } from '../../command.ts'
import type { Subcommand } from '../model/subcommand.ts'
import { listWritten, openCourses } from './open-courses.ts'

/** `paath translate update`: bring the files of translations in line with what the courses say now. */
export const update: Subcommand = {
  usage: 'update [course…]',
  count: [0, Number.POSITIVE_INFINITY],
  run: (words, _, io) => {
    const courses = openCourses(words, io)
    for (const { folder, course, store } of courses ?? []) {
      if (store.languages.length === 0) continue
      io.out(listWritten(course.id, writePlan(folder, planUpdate(store))))
    }
    return Promise.resolve(courses ? exitCodes.clean : exitCodes.findings)
  },
}
