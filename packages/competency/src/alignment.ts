import type { Course, Module, Objective, Question } from '@paath/model'
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
  const ofCourse = resolveAll(course.metadata.competencies ?? [], model)
  for (const { item, tag } of ofCourse) entryOf(item, found).ofCourse = tag
  const isTagged = course.modules.some(hasTags)
  for (const module of course.modules) {
    const tags = isTagged ? resolveAll(module.metadata.competencies ?? [], model) : ofCourse
    for (const { item, tag } of tags) {
      const own = isTagged ? { tag } : {}
      entryOf(item, found).modules.push(alignModule(module, { share: tags.length, ...own }))
    }
  }
  const aligned: AlignedCompetency[] = []
  for (const [item, entry] of found) aligned.push(alignCompetency(item, entry, model))
  return aligned
}

function hasTags({ metadata }: Module): boolean {
  return (metadata.competencies ?? []).length > 0
}

function entryOf(item: CompetencyItem, found: Map<CompetencyItem, Entry>): Entry {
  const before = found.get(item)
  if (before) return before
  const entry: Entry = { modules: [] }
  found.set(item, entry)
  return entry
}

function alignCompetency(
  item: CompetencyItem,
  { ofCourse, modules }: Entry,
  model: CompetencyModel,
): AlignedCompetency {
  const levels = new Set([ofCourse?.level])
  let minutes = 0
  let questions = 0
  for (const module of modules) {
    levels.add(module.tag?.level)
    minutes += module.minutes
    questions += countQuestions(module)
  }
  const level = highest(levels, model)
  return {
    item,
    ...(level !== undefined && { level }),
    ...(ofCourse && { ofCourse }),
    modules,
    minutes,
    questions,
  }
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
  const practice = new Map<string, Practice>()
  for (const objective of objectives) practice.set(objective.id, { questions: [], screens: new Set() })
  const otherQuestions: string[] = []
  for (const question of questions) {
    const objective = objectiveOf(question, module)
    if (objective === undefined) otherQuestions.push(question.id)
    else addQuestion(question, practice.get(objective))
  }
  const aligned: AlignedObjective[] = []
  for (const objective of objectives) aligned.push(alignObjective(objective, practice.get(objective.id)))
  return { id, ...tagged, minutes: (metadata.minutes ?? 0) / share, objectives: aligned, otherQuestions }
}

/** The questions of an objective, and the screens that hold them. */
interface Practice {
  readonly questions: string[]
  readonly screens: Set<string>
}

function addQuestion({ id, screen }: Question, to: Practice | undefined): void {
  to?.questions.push(id)
  to?.screens.add(screen)
}

function alignObjective({ id, text, course }: Objective, practice: Practice | undefined): AlignedObjective {
  return {
    id,
    text,
    ...(course !== undefined && { course }),
    questions: practice?.questions ?? [],
    screens: [...(practice?.screens ?? [])],
  }
}

function countQuestions({ objectives, otherQuestions }: AlignedModule): number {
  return objectives.reduce((sum, { questions }) => sum + questions.length, otherQuestions.length)
}

function highest(levels: ReadonlySet<string | undefined>, { scale }: CompetencyModel): string | undefined {
  return scale.levels.findLast(({ key }) => levels.has(key))?.key
}
