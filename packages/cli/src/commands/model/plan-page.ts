import type { Plan, PlannedDay, PlannedSession } from '@paath/competency'
import { languageName } from './coverage-page.ts'

const kinds = { course: 'course', portal: 'portal course', classroom: 'classroom' } as const

/** Turn a plan into the plain data of its page. */
export function toPlanPage(plan: Plan): object {
  const minutes = plan.days.reduce((sum, day) => sum + day.minutes, 0)
  const [, ...facilitators] = toFacilitators(plan)
  return {
    title: plan.title,
    description: plan.description,
    language: 'en',
    facts: [
      { value: plan.days.length, label: 'days' },
      { value: (minutes / 60).toFixed(1), label: 'hours' },
      { value: languageName(plan.language), label: 'language' },
    ],
    days: plan.days.map(toDay),
    facilitators: facilitators.map(([name, sessions, total]) => ({ name, sessions, minutes: total })),
    designations: plan.designations.map(({ name, covered, missing }) => ({
      name,
      covered: covered.map((item) => item.name).join('; '),
      missing: missing.map((item) => item.name).join('; '),
    })),
  }
}

function toDay({ title, date, minutes, sessions }: PlannedDay): object {
  return {
    title,
    date: date ?? '',
    hours: `${(minutes / 60).toFixed(1)} hours`,
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
