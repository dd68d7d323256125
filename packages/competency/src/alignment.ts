import type { Course, Module, Question } from '@paath/model'
import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import { loadModel } from './load-model.ts'
import { resolveTag } from './tag.ts'

/** What a course does for one competency: from the tag to the objectives, screens, questions and minutes. */
export interface AlignedCompetency {
  readonly item: CompetencyItem
  /** Highest level that a tag of the course names. */
  readonly level?: string
  /** The tag of the course itself. Left out: only modules are tagged with it. */
  readonly ofCourse?: AlignedTag
  readonly modules: readonly AlignedModule[]
  /** Minutes of its modules. A module with several tags gives each the same share. */
  readonly minutes: number
  readonly questions: number
}

/** One tag as a course or a module has it. */
export interface AlignedTag {
  /** Place in the list of tags. */
  readonly at: number
  readonly level?: string
}

/** What one module does for a competency. */
export interface AlignedModule {
  readonly id: string
  /** Its tag. Left out: no module has tags, and all serve those of the course. */
  readonly tag?: AlignedTag
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
 * Every objective of a module counts for every tag of the module. Where no module has tags, all of them serve those of the
 * course. Tags that mean nothing are left out: checks report them.
 */
export function alignCourse(
  course: Course,
  model: CompetencyModel | undefined = loadModel(course.metadata.model),
): AlignedCompetency[] {
  if (!model) return []
  const found = new Map<CompetencyItem, Entry>()
  const entryOf = (item: CompetencyItem): Entry => {
    const entry = found.get(item) ?? { modules: [] }
    found.set(item, entry)
    return entry
  }
  const ofCourse = resolveAll(course.metadata.competencies ?? [], model)
  for (const { item, tag } of ofCourse) entryOf(item).ofCourse = tag
  const inherited = ofCourse.map(({ item }) => ({ item }))
  const isTagged = course.modules.some(({ metadata }) => (metadata.competencies ?? []).length > 0)
  for (const module of course.modules) {
    const tags = isTagged ? resolveAll(module.metadata.competencies ?? [], model) : inherited
    for (const { item, ...tagged } of tags) {
      entryOf(item).modules.push(alignModule(module, { ...tagged, share: tags.length }))
    }
  }
  return [...found].map(([item, { ofCourse: own, modules }]) => {
    const level = highest([own, ...modules.map(({ tag }) => tag)], model)
    return {
      item,
      ...(level !== undefined && { level }),
      ...(own && { ofCourse: own }),
      modules,
      minutes: modules.reduce((sum, { minutes }) => sum + minutes, 0),
      questions: modules.reduce((sum, module) => sum + countQuestions(module), 0),
    }
  })
}

/** The objective that a question tests. A sole objective of the module is the default. */
export function objectiveOf(question: Question, module: Module): string | undefined {
  if (question.objective !== undefined) return question.objective
  return module.objectives.length === 1 ? module.objectives[0]?.id : undefined
}

interface Entry {
  ofCourse?: AlignedTag
  readonly modules: AlignedModule[]
}

interface Resolved {
  readonly item: CompetencyItem
  readonly tag: AlignedTag
}

/** What the tags of one list mean, each once. */
function resolveAll(tags: readonly string[], model: CompetencyModel): Resolved[] {
  const found = new Map<CompetencyItem, Resolved>()
  for (const [at, text] of tags.entries()) {
    const { item, ...rest } = resolveTag(text, model)
    if (!item || found.has(item)) continue
    const level = 'level' in rest ? rest.level?.key : undefined
    found.set(item, { item, tag: { at, ...(level !== undefined && { level }) } })
  }
  return [...found.values()]
}

function alignModule(
  module: Module,
  { share, ...tagged }: { share: number; tag?: AlignedTag },
): AlignedModule {
  const { id, metadata, objectives, questions } = module
  const named = questions.map((question) => ({ question, objective: objectiveOf(question, module) }))
  return {
    id,
    ...tagged,
    minutes: (metadata.minutes ?? 0) / share,
    objectives: objectives.map((objective) => ({
      id: objective.id,
      text: objective.text,
      ...(objective.course !== undefined && { course: objective.course }),
      ...practiceOf(objective.id, named),
    })),
    otherQuestions: named.flatMap((one) => (one.objective === undefined ? [one.question.id] : [])),
  }
}

interface NamedQuestion {
  readonly question: Question
  readonly objective: string | undefined
}

function practiceOf(
  objective: string,
  named: readonly NamedQuestion[],
): Pick<AlignedObjective, 'questions' | 'screens'> {
  const questions: Question[] = []
  for (const one of named) if (one.objective === objective) questions.push(one.question)
  return {
    questions: questions.map(({ id }) => id),
    screens: [...new Set(questions.map(({ screen }) => screen))],
  }
}

function countQuestions({ objectives, otherQuestions }: AlignedModule): number {
  return objectives.reduce((sum, { questions }) => sum + questions.length, otherQuestions.length)
}

function highest(tags: readonly (AlignedTag | undefined)[], { scale }: CompetencyModel): string | undefined {
  return scale.levels.findLast(({ key }) => tags.some((tag) => tag?.level === key))?.key
}
