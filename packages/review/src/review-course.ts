import type { InspectedCourse } from '@paath/build'
import type { Prediction } from '@paath/check'
import { sortChanges } from './change.ts'
import type { Change } from './change.ts'
import { toChecklist } from './checklist.ts'
import { compareAnswerKeys } from './compare/answer-keys.ts'
import { compareAssets } from './compare/assets.ts'
import { compareFindings, moduleOfFile } from './compare/findings.ts'
import { compareLinks } from './compare/links.ts'
import { compareMetadata } from './compare/metadata.ts'
import { compareScreens } from './compare/screens.ts'
import type { ScreenChange } from './compare/screens.ts'
import { compareSignatures } from './compare/signatures.ts'
import { compareTexts } from './compare/texts.ts'
import { changesOfTranslations, compareTranslations } from './compare/translations.ts'
import { compareWeights } from './compare/weights.ts'
import type { CourseReview, ModuleRow, ScoreRange, Verdict } from './report.ts'
import { signOffOfCourse } from './sign-off.ts'
import { pairModules } from './sides.ts'
import type { ModulePair, Sides } from './sides.ts'

/** Where a course lies, and which of its files are the same on both sides. */
export interface CoursePlace {
  readonly id: string
  readonly folder: string
  readonly isSameFile: (path: string) => boolean
}

/** Say what a change of one course means. */
export function reviewCourse(sides: Sides, { id, folder, isSameFile }: CoursePlace): CourseReview {
  const { before, after } = sides
  const modules = pairModules(sides)
  const screens = modules.flatMap(compareScreens)
  const languages = compareTranslations(sides)
  const { changes: found, settled } = compareFindings(sides)
  const isWhole = before?.course !== undefined && after?.course !== undefined
  const differences = isWhole
    ? [
        ...modules.flatMap(compareAnswerKeys),
        ...compareTexts(screens),
        ...compareMetadata(sides, modules),
        ...compareSignatures(sides),
        ...compareWeights(sides),
        ...changesOfTranslations(languages),
      ]
    : []
  const shown = after ? [...compareAssets(sides, isSameFile), ...compareLinks(sides)] : []
  const changes = sortChanges([...found, ...differences, ...shown])
  const change = after ? (before ? 'changed' : 'new') : 'removed'
  return {
    id,
    folder,
    title: (after ?? before)?.course?.metadata.title ?? id,
    change,
    verdict: verdictOf(changes, screens, change),
    score: {
      ...(before?.prediction && { before: rangeOf(before.prediction) }),
      ...(after?.prediction && { after: rangeOf(after.prediction) }),
    },
    modules: modules.map((pair) => toRow(pair, { screens, changes, after, isSameFile })),
    changes,
    screens,
    languages,
    checklist: toChecklist(changes, screens, after?.prediction?.statements ?? []),
    signOff: after?.course ? signOffOfCourse(after.course, after.contentHash) : [],
    findings: countFindings(after),
    settled,
    weight: { ...weightOf('before', before), ...weightOf('after', after) },
  }
}

/** Kinds of changes that nobody has to judge one by one. */
const harmless = new Set<Change['kind']>(['metadata', 'order', 'weight', 'added', 'warning', 'duration'])

function verdictOf(
  changes: readonly Change[],
  screens: readonly ScreenChange[],
  change: CourseReview['change'],
): Verdict {
  if (changes.some(({ kind }) => kind === 'danger' || kind === 'error')) return 'stop'
  if (change !== 'changed' || changes.some(({ kind }) => !harmless.has(kind))) return 'judge'
  return changes.length + screens.length > 0 ? 'glance' : 'nothing'
}

function rangeOf({ worst, best }: Prediction): ScoreRange {
  return {
    worst: { score: worst.score, grade: worst.grade },
    best: { score: best.score, grade: best.grade },
  }
}

interface RowFacts {
  readonly screens: readonly ScreenChange[]
  readonly changes: readonly Change[]
  readonly after: InspectedCourse | undefined
  readonly isSameFile: (path: string) => boolean
}

function toRow(
  { id, before, after: now }: ModulePair,
  { screens, changes, after, isSameFile }: RowFacts,
): ModuleRow {
  const mine = screens.filter(({ module }) => module === id)
  const findings = (after?.diagnostics ?? []).filter(({ place }) => moduleOfFile(place.file) === id)
  const file = (now ?? before)?.file ?? ''
  const isTouched = mine.length > 0 || changes.some(({ module }) => module === id)
  return {
    id,
    title: (now ?? before)?.metadata.title ?? id,
    change: !before ? 'new' : !now ? 'removed' : isTouched ? 'changed' : isSameFile(file) ? 'same' : 'form',
    screens: mine.length,
    error: findings.filter(({ severity }) => severity === 'error').length,
    warning: findings.filter(({ severity }) => severity === 'warning').length,
  }
}

function countFindings(side: InspectedCourse | undefined): CourseReview['findings'] {
  const count = (wanted: string): number =>
    (side?.diagnostics ?? []).filter(({ severity }) => severity === wanted).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

function weightOf(
  name: 'before' | 'after',
  side: InspectedCourse | undefined,
): Partial<Record<'before' | 'after', number>> {
  if (!side || side.weights.size === 0) return {}
  return { [name]: [...side.weights.values()].reduce((sum, bytes) => sum + bytes, 0) }
}
