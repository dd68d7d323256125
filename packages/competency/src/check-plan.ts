import type { Mandate, PlanFile } from '@paath/schemas'
import type { Plan, PlanContext } from './resolve-plan.ts'

/**
 * Look over a resolved plan: hours of a day and in all, order of sessions, what each role misses, and mandated subjects.
 *
 * @param context Its `report` receives `plan/*` codes.
 */
export function checkPlan(
  file: PlanFile,
  plan: Plan,
  {
    mandates,
    context,
  }: { mandates: readonly Mandate[]; context: Pick<PlanContext, 'report' | 'source' | 'model'> },
): void {
  checkHours(file, plan, context)
  checkOrder(file, context)
  checkDesignations(plan, context)
  checkMandates(file, plan, { mandates, context })
}

type Context = Pick<PlanContext, 'report' | 'source' | 'model'>

function checkHours(file: PlanFile, { days }: Plan, { report, source }: Context): void {
  const { hours_a_day: most, hours_in_all: least } = file
  for (const [at, { title, minutes }] of days.entries()) {
    if (most !== undefined && minutes > most * 60) {
      report('plan/long-day', { day: title, minutes: Math.round(minutes), most }, source.place(['days', at]))
    }
  }
  const all = days.reduce((sum, { minutes }) => sum + minutes, 0)
  if (least !== undefined && all < least * 60) {
    report('plan/too-few-hours', { minutes: Math.round(all), least }, source.place(['hours_in_all']))
  }
}

function checkOrder({ days }: PlanFile, { report, source }: Context): void {
  const before = new Set<string>()
  const all = new Set(days.flatMap(({ sessions }) => sessions.flatMap(namesOf)))
  for (const [day, { sessions }] of days.entries()) {
    for (const [at, session] of sessions.entries()) {
      for (const [number, wanted] of (session.after ?? []).entries()) {
        if (before.has(wanted)) continue
        const place = source.place(['days', day, 'sessions', at, 'after', number])
        report('plan/wrong-order', { wanted, later: all.has(wanted) }, place)
      }
      for (const name of namesOf(session)) before.add(name)
    }
  }
}

function namesOf({ id, course, portal }: PlanFile['days'][number]['sessions'][number]): string[] {
  return [id, course, portal].filter((name) => name !== undefined)
}

function checkDesignations({ designations }: Plan, { report, source }: Context): void {
  for (const [at, { name, missing }] of designations.entries()) {
    if (missing.length === 0) continue
    const keys = missing.map(({ key }) => key)
    report(
      'plan/uncovered-competencies',
      { designation: name, missing: keys },
      source.place(['designations', at]),
    )
  }
}

function checkMandates(
  file: PlanFile,
  { days }: Plan,
  { mandates, context: { report, source } }: { mandates: readonly Mandate[]; context: Context },
): void {
  const taught = days.flatMap(({ sessions }) => sessions.flatMap(({ competencies }) => competencies))
  const keys = new Set(
    taught.flatMap(({ path, formerKeys }) => [...path.map(({ key }) => key), ...formerKeys]),
  )
  for (const wanted of file.mandates ?? mandates.map(({ id }) => id)) {
    const mandate = mandates.find(({ id }) => id === wanted)
    if (!mandate) {
      const known = mandates.map(({ id }) => id)
      report('plan/unknown-mandate', { mandate: wanted, known }, source.place(['mandates']))
    } else if (!mandate.any_of.some((key) => keys.has(key))) {
      report(
        'plan/missing-mandate',
        { title: mandate.title, keys: mandate.any_of },
        source.place(['days'], 'key'),
      )
    }
  }
}
