import { writePlan } from '@paath/build/translations'
import { UsageError } from '@paath/diagnostics'
import { approve, planUpdate } from '@paath/translate'
import type { Approved } from '@paath/translate'
import { answer } from '../../ask.ts'
import { exitCodes } from '../../command.ts'
import { visibleText } from '../../report/visible-text.ts'
import { today } from '../../today.ts'
import { toList } from '../course-options.ts'
import type { Subcommand } from '../model/subcommand.ts'
import { languagesFor, openCourses, wantedLanguages } from './open-courses.ts'

const reasons: Readonly<Record<Approved['refused'][number]['reason'], string>> = {
  unknown: 'there is no such text',
  untranslated: 'it is not translated yet',
  old: 'its source has changed since it was translated',
}

/** `paath translate approve`: a named person says that translations are right. */
export const approveCommand: Subcommand = {
  usage: 'approve <course> --lang or --name "Asha Rao" [--module id | --unit id,…]',
  count: [1, 1],
  run: async (words, args, io) => {
    const [language, ...more] = wantedLanguages(args) ?? []
    if (language === undefined || more.length > 0) {
      throw new UsageError('An approval is for one language', 'Write `--lang or`')
    }
    const name = (
      await answer(args, io, { option: 'name', text: 'Full name of who approves', fallback: '' })
    ).trim()
    if (name === '') throw new UsageError('An approval needs a name', 'Write `--name "Asha Rao"`')
    const [open] = openCourses(words, io) ?? []
    if (!open) return exitCodes.findings
    languagesFor(open, [language])
    const ids = toList(args.options['unit'])
    const documents = toList(args.options['module'])
    const { changes, refused } = approve(open.store, {
      language,
      by: name,
      on: today(io.env),
      ...(ids && { ids }),
      ...(documents && { documents }),
    })
    const plan = planUpdate(open.store, { changes: new Map([[language, changes]]) })
    writePlan(open.folder, plan)
    for (const { id, reason } of refused) io.talk(`${visibleText(id)} was not approved: ${reasons[reason]}\n`)
    io.out(`${changes.size} approved by ${visibleText(name)}\n`)
    return refused.some(({ reason }) => reason === 'unknown') ? exitCodes.findings : exitCodes.clean
  },
}
