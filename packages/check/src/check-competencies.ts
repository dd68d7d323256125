import { loadModel, modelIds, resolveTag } from '@paath/competency'
import type { CompetencyModel } from '@paath/competency'
import type { Report } from '@paath/diagnostics'
import type { Course, YamlSource } from '@paath/model'

/** Check that every competency tag of a course and its modules means a sub-theme of the model it pins. */
export function checkCompetencies(course: Course, report: Report): void {
  const { metadata, source } = course
  const model = loadModel(metadata.model)
  if (!model) {
    report('model/unknown-model', { model: metadata.model ?? '', known: modelIds }, source.place(['model']))
    return
  }
  checkTags(metadata.competencies, { source, model, report })
  for (const module of course.modules) {
    checkTags(module.metadata.competencies, { source: module.source, model, report })
  }
}

interface TagContext {
  readonly source: YamlSource
  readonly model: CompetencyModel
  readonly report: Report
}

function checkTags(tags: readonly string[] | undefined, { source, model, report }: TagContext): void {
  for (const [index, tag] of (tags ?? []).entries()) {
    const { problem } = resolveTag(tag, model)
    if (problem) report(problem.code, problem.data, source.place(['competencies', index]))
  }
}
