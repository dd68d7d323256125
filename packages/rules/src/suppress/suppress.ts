import { codes, createCollector, isCode, suggest } from '@paath/diagnostics'
import type { AnyDiagnostic, Report } from '@paath/diagnostics'
import { readText } from '@paath/model'
import type { Course } from '@paath/model'
import type { Directive } from './directive.ts'
import { directivesInMdx } from './directives-in-mdx.ts'
import { directivesInYaml } from './directives-in-yaml.ts'
import { isSuppressible } from './is-suppressible.ts'

/** Findings, parted by what the course says of them. */
export interface Suppressed {
  /** Those that nobody silenced, with those about the comments themselves. */
  readonly open: readonly AnyDiagnostic[]
  readonly silenced: readonly SilencedDiagnostic[]
}

/** A finding that a comment silences, and why. */
export interface SilencedDiagnostic {
  readonly diagnostic: AnyDiagnostic
  readonly reason: string
}

/** Files beside the modules and the final test that people write. */
const yamlFiles = ['course.yaml', 'glossary.yaml', 'references.yaml', 'assets.yaml', 'attestations.yaml']

/** The shortest reason that can say anything, in letters. */
const shortestReason = 10

/**
 * Take out the findings that `paath-ignore` comments of the course silence, and add what is wrong with the comments.
 *
 * @param diagnostics Findings of every stage. Only those of this list can be silenced.
 */
export function suppressDiagnostics(diagnostics: readonly AnyDiagnostic[], course: Course): Suppressed {
  const { report, diagnostics: faults } = createCollector()
  const directives = directivesOf(course).filter((directive) => isSound(directive, report))
  const used = new Set<Directive>()
  const open: AnyDiagnostic[] = []
  const silenced: SilencedDiagnostic[] = []
  for (const diagnostic of diagnostics) {
    const meant = directives.filter((directive) => isMeant(directive, diagnostic))
    for (const directive of meant) used.add(directive)
    if (meant[0]) silenced.push({ diagnostic, reason: meant[0].reason })
    else open.push(diagnostic)
  }
  for (const directive of directives) {
    if (!used.has(directive)) report('ignore/unused', { code: directive.code }, directive.place)
  }
  return { open: [...open, ...faults], silenced }
}

const known = new WeakMap<Course, readonly Directive[]>()

/** The comments of a course. It is asked twice: before its packages are made, and for what they add. */
function directivesOf(course: Course): readonly Directive[] {
  const directives = known.get(course) ?? findDirectives(course)
  known.set(course, directives)
  return directives
}

function findDirectives({ modules, assessment, files }: Course): Directive[] {
  // What is wrong with the text of these files was reported when the course was parsed.
  const { report } = createCollector()
  const inFiles = yamlFiles.flatMap((file) => {
    const text = readText(files, file, 'yaml', report)
    return text === undefined ? [] : directivesInYaml({ text, file })
  })
  const texts = assessment ? [...modules, assessment.module] : modules
  return [...inFiles, ...texts.flatMap(directivesInMdx)]
}

function isSound({ code, reason, place }: Directive, report: Report): boolean {
  if (!isCode(code))
    report('ignore/unknown-rule', { code, suggestion: suggest(code, Object.keys(codes)) }, place)
  else if (!isSuppressible(code)) report('ignore/not-allowed', { code }, place)
  else if (Array.from(reason).length < shortestReason) report('ignore/missing-reason', { code }, place)
  else return true
  return false
}

function isMeant({ code, covers, place }: Directive, found: AnyDiagnostic): boolean {
  const at = found.place.span?.start.offset
  if (code !== found.code || place.file !== found.place.file || at === undefined || !covers) return false
  return covers.start <= at && at < covers.end
}
