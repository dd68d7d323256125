import { alignCourse } from '@paath/competency'
import type { AlignedCompetency, AlignedModule, AlignedObjective } from '@paath/competency'
import { exitCodes } from '../../command.ts'
import { counted } from '../../report/pretty.ts'
import { readCourse } from './files.ts'
import { modelNamed, modelOf, toJson } from './subcommand.ts'
import type { Subcommand } from './subcommand.ts'

/** `paath model align`: for each competency of a course its objectives, screens, questions and minutes. */
export const align: Subcommand = {
  usage: 'align <course>',
  count: [1, 1],
  run: ([name = ''], args, io) => {
    const { course } = readCourse(name, io)
    const pinned = args.options['model'] === undefined ? course.metadata.model : undefined
    const model = pinned === undefined ? modelOf(args, io) : modelNamed(pinned, io.cwd)
    const aligned = alignCourse(course, model)
    if (args.options['format'] === 'json') {
      io.out(toJson({ course: course.id, model: model.id, competencies: aligned.map(toData) }))
    } else {
      io.out(aligned.map(formatCompetency).join('\n'))
      if (aligned.length === 0) io.talk('No tag of this course means a competency of the model\n')
    }
    return Promise.resolve(exitCodes.clean)
  },
}

function toData({ item, ...rest }: AlignedCompetency): object {
  return { key: item.key, path: item.path.map(({ name }) => name), ...rest }
}

function formatCompetency({ item, level, minutes, questions, modules }: AlignedCompetency): string {
  const tag = level === undefined ? item.key : `${item.key}@${level}`
  const head = `${tag}  ${Math.round(minutes)} minutes, ${counted(questions, 'question')}\n`
  return head + (modules.length === 0 ? '  in no module\n' : modules.map(formatModule).join(''))
}

function formatModule({ id, minutes, objectives, otherQuestions }: AlignedModule): string {
  const others = otherQuestions.length > 0 ? `    for no objective: ${otherQuestions.join(', ')}\n` : ''
  return `  ${id}  ${Math.round(minutes)} minutes\n${objectives.map(formatObjective).join('')}${others}`
}

function formatObjective({ id, text, questions, screens }: AlignedObjective): string {
  const practice =
    questions.length === 0
      ? 'no question'
      : `${counted(questions.length, 'question')} (${questions.join(', ')}) on ${screens.join(', ')}`
  return `    ${id}  ${text}\n        ${practice}\n`
}
