import type { Course, Module, Question } from '@paath/model'
import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import { loadModel } from './load-model.ts'
import { resolveTag } from './tag.ts'

/** What a course does for one competency: from the tag to the objectives, screens, questions and minutes. */
export interface AlignedCompetency {
  readonly item: CompetencyItem
  /** Highest level that a tag of the course names. */
  readonly level?: string
  /** Is it a tag of the course itself, and not only of a module? */
  readonly ofCourse: boolean
  readonly modules: readonly AlignedModule[]
  /** Minutes of its modules. A module with several tags gives each the same share. */
  readonly minutes: number
  readonly questions: number
}

/** What one module does for a competency that it is tagged with. */
export interface AlignedModule {
  readonly id: string
  readonly minutes: number
  readonly objectives: readonly AlignedObjective[]
  /** Questions that name no objective. */
  readonly otherQuestions: readonly string[]
}

/** Where an objective is practised. */
export interface AlignedObjective {
  readonly id: string
  readonly text: string
  /** Objective of the course that it serves. */
  readonly course?: string
  readonly questions: readonly string[]
  /** Screens that hold these questions. */
  readonly screens: readonly string[]
}

/**
 * Line up what a course is tagged with and what it does: competency, objective, screens and questions, minutes.
 *
 * Every objective of a module counts for every tag of the module. Tags that mean nothing are left out: checks report them.
 */
export function alignCourse(
  course: Course,
  model: CompetencyModel | undefined = loadModel(course.metadata.model),
): AlignedCompetency[] {
  if (!model) return []
  const found = new Map<CompetencyItem, { ofCourse: boolean; levels: string[]; modules: AlignedModule[] }>()
  const entryOf = (item: CompetencyItem) => {
    const entry = found.get(item) ?? { ofCourse: false, levels: [], modules: [] }
    found.set(item, entry)
    return entry
  }
  for (const tag of resolveAll(course.metadata.competencies ?? [], model)) {
    const entry = entryOf(tag.item)
    entry.ofCourse = true
    if (tag.level !== undefined) entry.levels.push(tag.level)
  }
  for (const module of course.modules) {
    const tags = resolveAll(module.metadata.competencies ?? [], model)
    for (const { item, level } of tags) {
      const entry = entryOf(item)
      if (level !== undefined) entry.levels.push(level)
      entry.modules.push(alignModule(module, tags.length))
    }
  }
  return [...found].map(([item, { ofCourse, levels, modules }]) => {
    const level = highest(levels, model)
    return {
      item,
      ...(level !== undefined && { level }),
      ofCourse,
      modules,
      minutes: modules.reduce((sum, { minutes }) => sum + minutes, 0),
      questions: modules.reduce((sum, module) => sum + countQuestions(module), 0),
    }
  })
}

function resolveAll(
  tags: readonly string[],
  model: CompetencyModel,
): { item: CompetencyItem; level: string | undefined }[] {
  const resolved = tags.map((tag) => resolveTag(tag, model))
  return resolved.flatMap(({ item, ...rest }) =>
    item ? [{ item, level: 'level' in rest ? rest.level?.key : undefined }] : [],
  )
}

function alignModule(module: Module, tags: number): AlignedModule {
  const { id, metadata, objectives, questions } = module
  return {
    id,
    minutes: (metadata.minutes ?? 0) / tags,
    objectives: objectives.map((objective) => ({
      id: objective.id,
      text: objective.text,
      ...(objective.course !== undefined && { course: objective.course }),
      ...practiceOf(questions.filter((question) => question.objective === objective.id)),
    })),
    otherQuestions: questions
      .filter(({ objective }) => objective === undefined)
      .map((question) => question.id),
  }
}

function practiceOf(questions: readonly Question[]): Pick<AlignedObjective, 'questions' | 'screens'> {
  return {
    questions: questions.map(({ id }) => id),
    screens: [...new Set(questions.map(({ screen }) => screen))],
  }
}

function countQuestions({ objectives, otherQuestions }: AlignedModule): number {
  return objectives.reduce((sum, { questions }) => sum + questions.length, otherQuestions.length)
}

function highest(levels: readonly string[], { scale }: CompetencyModel): string | undefined {
  return scale.levels.findLast(({ key }) => levels.includes(key))?.key
}
