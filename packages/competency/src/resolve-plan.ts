import type { Report } from '@paath/diagnostics'
import { suggest } from '@paath/diagnostics'
import type { YamlSource } from '@paath/model'
import type { PlanDay, PlanFile, PlanSession } from '@paath/schemas'
import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import type { CourseSummary } from './course-summary.ts'
import { checkTag } from './tag.ts'

/** A plan with everything that its sessions name. */
export interface Plan {
  readonly title: string
  readonly description: string
  readonly language: string
  readonly days: readonly PlannedDay[]
  readonly designations: readonly PlannedDesignation[]
}

/** One day with its sessions, in order. */
export interface PlannedDay {
  readonly title: string
  readonly date?: string
  readonly minutes: number
  readonly sessions: readonly PlannedSession[]
}

/** One session as the page shows it. */
export interface PlannedSession {
  readonly kind: 'course' | 'portal' | 'classroom'
  /** Ids by which others may name it. */
  readonly ids: readonly string[]
  readonly title: string
  readonly minutes: number
  readonly facilitator: string
  readonly note: string
  readonly competencies: readonly CompetencyItem[]
}

/** A role, and what the plan gives it. */
export interface PlannedDesignation {
  readonly name: string
  readonly covered: readonly CompetencyItem[]
  readonly missing: readonly CompetencyItem[]
}

/** What a plan is resolved with. */
export interface PlanContext {
  readonly model: CompetencyModel
  /** Courses of this repository, with the minutes of their modules. */
  readonly courses: readonly PlannableCourse[]
  /** Courses of the portal. */
  readonly catalogue: readonly CourseSummary[]
  /** Where the keys of the plan stand. */
  readonly source: YamlSource
  readonly report: Report
}

/** A course that a plan may name, as a whole or a module of it. */
export interface PlannableCourse extends CourseSummary {
  readonly modules: readonly {
    readonly id: string
    readonly title: string
    readonly minutes: number
    readonly competencies: readonly CompetencyItem[]
  }[]
}

/**
 * Look up everything that a plan names.
 *
 * @param context Its `report` receives `plan/*` codes for what does not exist, and `model/*` codes for tags.
 */
export function resolvePlan(plan: PlanFile, context: PlanContext): Plan {
  const days = plan.days.map((day, at) => resolveDay(day, { plan, context, path: ['days', at] }))
  const taught = new Set(days.flatMap(({ sessions }) => sessions.flatMap(({ competencies }) => competencies)))
  const designations = (plan.designations ?? []).map(({ name, competencies }, at) => {
    const items = resolveTags(competencies, ['designations', at, 'competencies'], context)
    return {
      name,
      covered: items.filter((item) => taught.has(item)),
      missing: items.filter((item) => !taught.has(item)),
    }
  })
  const { title, description = '', language } = plan
  return { title, description, language, days, designations }
}

interface Scope {
  readonly plan: PlanFile
  readonly context: PlanContext
  readonly path: readonly (string | number)[]
}

function resolveDay({ title, date, sessions }: PlanDay, scope: Scope): PlannedDay {
  const resolved = sessions.map((session, at) =>
    resolveSession(session, { ...scope, path: [...scope.path, 'sessions', at] }),
  )
  return {
    title,
    ...(date !== undefined && { date }),
    minutes: resolved.reduce((sum, { minutes }) => sum + minutes, 0),
    sessions: resolved,
  }
}

function resolveSession(session: PlanSession, scope: Scope): PlannedSession {
  const { context, path } = scope
  const { course, portal, classroom } = session
  const kinds = [course, portal, classroom].filter((name) => name !== undefined)
  if (kinds.length !== 1)
    context.report('plan/unclear-session', { kinds: kinds.length }, context.source.place(path))
  const found = course !== undefined ? fromCourse(course, session, scope) : fromPortal(portal, session, scope)
  const tags = resolveTags(session.competencies ?? [], [...path, 'competencies'], context)
  const minutes = session.minutes ?? found?.minutes
  if (minutes === undefined && (found !== undefined || classroom !== undefined)) {
    context.report(
      'plan/missing-minutes',
      { session: classroom ?? portal ?? course ?? '' },
      context.source.place(path),
    )
  }
  return {
    kind: course !== undefined ? 'course' : portal !== undefined ? 'portal' : 'classroom',
    ids: [session.id, course, portal].filter((id) => id !== undefined),
    title: found?.title ?? session.title ?? classroom ?? portal ?? course ?? '',
    minutes: minutes ?? 0,
    facilitator: session.facilitator ?? '',
    note: session.note ?? '',
    competencies: [...new Set([...(found?.competencies ?? []), ...tags])],
  }
}

interface Found {
  readonly title: string
  readonly minutes?: number
  readonly competencies: readonly CompetencyItem[]
}

function fromCourse(id: string, session: PlanSession, { plan, context, path }: Scope): Found | undefined {
  const { courses, source, report } = context
  const course = courses.find((one) => one.id === id)
  if (!course) {
    const suggestion = suggest(
      id,
      courses.map((one) => one.id),
    )
    report('plan/unknown-course', { course: id, suggestion }, source.place([...path, 'course']))
    return undefined
  }
  checkLanguage(course, { plan, context, path })
  const whole = { title: course.title, minutes: course.minutes, competencies: itemsOf(course) }
  if (session.module === undefined) return whole
  const module = course.modules.find((one) => one.id === session.module)
  if (module) return { ...module, title: `${course.title}: ${module.title}` }
  const known = course.modules.map((one) => one.id)
  report(
    'plan/unknown-module',
    { module: session.module, course: id, known },
    source.place([...path, 'module']),
  )
  return whole
}

function fromPortal(
  id: string | undefined,
  session: PlanSession,
  { plan, context, path }: Scope,
): Found | undefined {
  if (id === undefined) return undefined
  const course = context.catalogue.find((one) => one.id === id)
  if (course) {
    checkLanguage(course, { plan, context, path })
    return { title: course.title, minutes: course.minutes, competencies: itemsOf(course) }
  }
  if (session.title === undefined || session.minutes === undefined) {
    context.report('plan/unknown-portal-course', { course: id }, context.source.place([...path, 'portal']))
    return undefined
  }
  return { title: session.title, minutes: session.minutes, competencies: [] }
}

function checkLanguage(course: CourseSummary, { plan, context, path }: Scope): void {
  if (course.languages.includes(plan.language)) return
  const { language } = plan
  const data = { course: course.title, language, languages: course.languages }
  context.report('plan/missing-language', data, context.source.place(path))
}

function itemsOf({ competencies }: CourseSummary): CompetencyItem[] {
  return competencies.map(({ item }) => item)
}

function resolveTags(
  tags: readonly string[],
  path: readonly (string | number)[],
  { model, source, report }: PlanContext,
): CompetencyItem[] {
  return tags.flatMap((tag, at) => {
    const resolved = checkTag(tag, source.place([...path, at]), { report, model })
    return resolved ? [resolved.item] : []
  })
}
