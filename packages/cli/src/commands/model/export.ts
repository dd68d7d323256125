import { loadModel, modelExports, resolveTag } from '@paath/competency'
import type { CompetencyModel, ExportedTag } from '@paath/competency'
import { UsageError, createCollector } from '@paath/diagnostics'
import type { Course } from '@paath/model'
import { unknownChoice } from '../../args.ts'
import { exitCodes } from '../../command.ts'
import { optionOf, readCourse, sayFindings, writeResult } from './files.ts'
import { modelNamed, modelOf } from './subcommand.ts'
import type { Subcommand } from './subcommand.ts'

/** `paath model export`: the model, or the tags of a course, in the form of another system. */
export const exportCommand: Subcommand = {
  usage: `export ${modelExports.map(({ id }) => id).join('|')} [course]`,
  count: [1, 2],
  run: ([form = '', name], args, io) => {
    const chosen = modelExports.find(({ id }) => id === form)
    if (!chosen)
      throw unknownChoice(
        'The form of an export',
        form,
        modelExports.map(({ id }) => id),
      )
    if (chosen.needsDesignation && optionOf(args.options, 'designation') === undefined) {
      throw new UsageError(
        'Each row of this sheet names a designation',
        'Add `--designation "Block clerk"`, as your organisation names the post',
      )
    }
    const found = name === undefined ? undefined : readCourse(name, io)
    const pinned = found?.course.metadata.model
    const model =
      args.options['model'] === undefined && pinned !== undefined
        ? modelNamed(pinned, io.cwd)
        : modelOf(args, io)
    const { text, problems } = chosen.write({
      model,
      ...(found && { tags: tagsOf(found.course, model) }),
      designation: optionOf(args.options, 'designation') ?? '',
      changed: `${model.released}T00:00:00+00:00`,
    })
    if (text === undefined) {
      const { report, diagnostics } = createCollector()
      for (const { code, data } of problems.slice(0, mostShown))
        report(code, data as never, { file: name ?? model.id })
      sayFindings(diagnostics, io)
      if (problems.length > mostShown) io.talk(`… and ${problems.length - mostShown} more\n`)
      return Promise.resolve(exitCodes.findings)
    }
    const out = optionOf(args.options, 'out')
    if (out === undefined) io.out(text)
    else writeResult(out, text, io)
    return Promise.resolve(exitCodes.clean)
  },
}

const mostShown = 10

function tagsOf({ metadata, modules }: Course, model: CompetencyModel): ExportedTag[] {
  const written = [metadata, ...modules.map((module) => module.metadata)].flatMap(
    ({ competencies = [] }) => competencies,
  )
  const pinned = loadModel(metadata.model) ?? model
  return written.flatMap((tag) => {
    const resolved = resolveTag(tag, pinned)
    // The tag may mean its item under another key in the edition that is exported.
    const item = resolved.item && (resolveTag(resolved.item.key, model).item ?? resolved.item)
    return item ? [{ item, ...('level' in resolved && resolved.level && { level: resolved.level.key }) }] : []
  })
}
