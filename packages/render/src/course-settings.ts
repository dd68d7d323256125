import type { QuestionSettings, ScreenSettings, Settings } from '@paath/protocol'
import { fingerprintOf } from './fingerprint.ts'
import type { ModuleSettings } from './settings.ts'

/** Id in the settings of a page that holds a whole course. No module can have it. */
const wholeCourse = '_course'

/**
 * One set of settings for all modules of a course as chapters of one page, with one state.
 *
 * With a final test, which is the last chapter, only that is handed in, scored, passed or failed. Without one nothing
 * is passed or failed: pass marks of single modules do not count.
 */
export function mergeSettings(chapters: readonly ModuleSettings[]): Settings {
  const parts = chapters.map(({ settings }) => settings)
  const [first] = parts
  if (!first) throw new Error('A course has at least one module')
  const test = parts.find(({ role }) => role === 'test')
  const pools = parts.flatMap((part) => part.pools ?? [])
  const { version, course, language, strings, folding } = first
  return {
    version,
    course,
    module: wholeCourse,
    language,
    complete: 'answered',
    ...(test && rulesOf(test)),
    ...(pools.length > 0 && { pools }),
    screens: parts.flatMap(screensOf),
    questions: parts.flatMap(({ questions, role }) =>
      test && role !== 'test' ? questions.map(toPractice) : questions,
    ),
    checklists: parts.flatMap(({ checklists }) => checklists),
    scenarios: parts.flatMap(({ scenarios }) => scenarios),
    reflections: parts.flatMap(({ reflections }) => reflections),
    strings,
    folding,
    fingerprint: fingerprintOf(JSON.stringify(chapters.map(({ identity }) => identity))),
  }
}

function rulesOf({ role, pass, attempts, shuffle }: Settings): Partial<Settings> {
  return {
    ...(role && { role }),
    ...(pass !== undefined && { pass }),
    ...(attempts !== undefined && { attempts }),
    ...(shuffle && { shuffle }),
  }
}

function screensOf({ screens, complete }: Settings): readonly ScreenSettings[] {
  return complete === 'seen' ? screens.map((screen) => ({ ...screen, complete })) : screens
}

function toPractice(question: QuestionSettings): QuestionSettings {
  return { ...question, practice: true }
}
