import { changedFiles, writePlan } from '@paath/build/translations'
import { planUpdate } from '@paath/translate'
import { exitCodes } from '../../command.ts'
import type { Subcommand } from '../model/subcommand.ts'
import { listWritten, openCourses } from './open-courses.ts'

/** `paath translate fmt`: write the files of translations in their one form, whatever tool saved them last. */
export const fmt: Subcommand = {
  usage: 'fmt [course…] [--check]',
  count: [0, Number.POSITIVE_INFINITY],
  run: (words, { options }, io) => {
    const courses = openCourses(words, io)
    if (!courses) return Promise.resolve(exitCodes.findings)
    let changed = 0
    for (const { folder, course, store } of courses) {
      if (store.languages.length === 0) continue
      const plan = planUpdate(store)
      const files = options['check'] === true ? changedFiles(folder, plan) : writePlan(folder, plan)
      changed += files.length
      if (files.length > 0) io.out(listWritten(course.id, files))
    }
    const isFine = options['check'] !== true || changed === 0
    if (!isFine) io.talk('These files are not in their form; `paath translate fmt` writes them\n')
    return Promise.resolve(isFine ? exitCodes.clean : exitCodes.findings)
  },
}
