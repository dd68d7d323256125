import { languageOf } from '@paath/languages'
import { renderReport } from '@paath/render'
import type { UnitStatus } from '@paath/translate'
import { countOf, draftWords, statusWords, sumOf } from './count-status.ts'
import type { CourseStatus } from './count-status.ts'

/** One page with every course in every language: what is ready, and what is left. */
export function statusPage(all: readonly CourseStatus[]): string {
  const languages = [...new Set(all.map(({ language }) => language))].sort()
  const courses = [...new Map(all.map(({ course, title }) => [course, title]))]
  const ready = all.filter(isReady).length
  const drafted = all.filter(isDrafted).length
  return renderReport('readiness', {
    title: 'Which courses are ready in which languages',
    facts: [
      { value: String(courses.length), label: courses.length === 1 ? 'course' : 'courses' },
      { value: String(languages.length), label: languages.length === 1 ? 'language' : 'languages' },
      { value: `${ready} of ${all.length}`, label: 'translations are finished' },
      ...(drafted > 0
        ? [{ value: `${drafted} of ${all.length}`, label: 'are drafts that people have to read' }]
        : []),
    ],
    notes: languages.flatMap(availabilityNote),
    languages: languages.map((tag) => ({ name: languageOf(tag)?.name ?? tag })),
    courses: courses.map(([id, title]) => ({
      id,
      title,
      cells: languages.map((language) =>
        toCell(all.find((one) => one.course === id && one.language === language)),
      ),
    })),
  })
}

function isReady({ documents }: CourseStatus): boolean {
  return documents.every(({ wordsLeft }) => wordsLeft === 0)
}

/** Nothing is missing, and some of it nobody has read yet. */
function isDrafted({ documents }: CourseStatus): boolean {
  return countOf(documents, 'draft') > 0 && documents.every((one) => one.wordsLeft === one.wordsDrafted)
}

/** What a person must know before the upload. */
function availabilityNote(tag: string): string[] {
  const language = languageOf(tag)
  if (!language || language.availability.portalAuthoring) return []
  return [
    `The form of the portal has no ${language.name}: ask the administrator of the platform how to publish it.`,
  ]
}

function toCell(status: CourseStatus | undefined): object {
  if (!status) return {}
  const { documents } = status
  const [words, left] = [sumOf(documents, 'words'), sumOf(documents, 'wordsLeft')]
  // Rounded down: 100 % is said only of what is finished.
  const share = words === 0 ? 100 : Math.floor(((words - left) / words) * 100)
  const drafts = draftWords(documents)
  const detail = (Object.keys(statusWords) as UnitStatus[])
    .map((name) => ({ name, count: countOf(documents, name) }))
    .filter(({ name, count }) => count > 0 && name !== 'draft')
    .map(({ name, count }) => `${count} ${statusWords[name]}`)
  return { share: `${share} %`, drafts, detail: detail.join(', ') }
}
