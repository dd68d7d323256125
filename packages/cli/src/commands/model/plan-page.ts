import type { Plan, PlannedDay, PlannedSession } from '@paath/competency'
import { formatMessage } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { languageName } from './coverage-page.ts'

const kinds = { course: 'course', portal: 'portal course', classroom: 'classroom' } as const

/**
 * Turn a plan into the plain data of its page.
 *
 * @param findings What is still to settle: an officer should not learn it from the terminal only.
 */
export function toPlanPage(plan: Plan, findings: readonly AnyDiagnostic[]): object {
  const minutes = plan.days.reduce((sum, day) => sum + day.minutes, 0)
  const [, ...facilitators] = toFacilitators(plan)
  return {
    title: plan.title,
    description: plan.description,
    language: 'en',
    facts: [
      { value: plan.days.length, label: 'days' },
      { value: lengthOf(minutes), label: 'in all' },
      { value: languageName(plan.language), label: 'language' },
    ],
    findings: findings.map((finding) => formatMessage(finding).replaceAll('`', '')),
    days: plan.days.map(toDay),
    facilitators: facilitators.map(([name, sessions, total]) => ({ name, sessions, minutes: total })),
    designations: plan.designations.map(({ name, covered, missing }) => ({
      name,
      covered: covered.map((item) => item.name).join('; '),
      missing: missing.map((item) => item.name).join('; '),
    })),
  }
}

/** Such as "1 h 10 min". */
function lengthOf(minutes: number): string {
  const whole = Math.round(minutes)
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** Such as "Monday 7 December 2026". */
function dayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  const [weekday, month] = [weekdays[day.getUTCDay()] ?? '', months[day.getUTCMonth()] ?? '']
  return `${weekday} ${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`
}

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

function toDay({ title, date, minutes, sessions }: PlannedDay): object {
  return {
    title,
    date: date === undefined ? '' : dayOf(date),
    length: lengthOf(minutes),
    sessions: sessions.map((session) => ({
      title: session.title,
      note: session.note,
      kind: kinds[session.kind],
      minutes: Math.round(session.minutes),
      competencies: namesOf(session),
      facilitator: session.facilitator,
    })),
  }
}

/** One row for each session. */
export function toPlanRows({ days }: Plan): (string | number)[][] {
  const rows = days.flatMap(({ title, date, sessions }) =>
    sessions.map((session) => [
      title,
      date ?? '',
      session.title,
      kinds[session.kind],
      Math.round(session.minutes),
      namesOf(session),
      session.facilitator,
      session.note,
    ]),
  )
  return [['Day', 'Date', 'Session', 'Kind', 'Minutes', 'Competencies', 'Facilitator', 'Note'], ...rows]
}

/** Who leads what: one row for each person. */
export function toFacilitators({ days }: Plan): (string | number)[][] {
  const people = new Map<string, { sessions: string[]; minutes: number }>()
  for (const { title, sessions } of days) {
    for (const { facilitator, title: session, minutes } of sessions) {
      if (facilitator === '') continue
      const person = people.get(facilitator) ?? { sessions: [], minutes: 0 }
      people.set(facilitator, person)
      person.sessions.push(`${title}: ${session}`)
      person.minutes += minutes
    }
  }
  const rows = [...people].map(([name, { sessions, minutes }]) => [
    name,
    sessions.join('; '),
    Math.round(minutes),
  ])
  return [['Facilitator', 'Sessions', 'Minutes'], ...rows]
}

function namesOf({ competencies }: PlannedSession): string {
  return competencies.map(({ name }) => name).join('; ')
}
