import type { CodeDefinition } from '../code-definition.ts'

/** Codes about competency tags and the competency model. */
export const modelCodes = {
  'model/unknown-model': {
    severity: 'error',
    title: 'Unknown edition of the competency model',
    message: (data: { model: string; known: readonly string[] }): string =>
      `\`${data.model}\` is not an edition of the competency model that is known here`,
    hint: (data: { model: string; known: readonly string[] }): string => `Use ${listOf(data.known)}`,
    why: 'Tags mean something only within one edition: names and keys change from one to the next.',
  },
  'model/unknown-competency': {
    severity: 'error',
    title: 'Unknown competency',
    message: (data: { tag: string; suggestions: readonly string[] }): string =>
      `\`${data.tag}\` is not in the competency model`,
    hint: (data: { tag: string; suggestions: readonly string[] }): string =>
      data.suggestions.length > 0
        ? `Did you mean ${listOf(data.suggestions)}?`
        : 'Look it up in the folder `competency-model/` and write its key path: area/theme/sub-theme',
    why: 'A course is found, counted and credited on iGOT through its competency tags. A wrong tag loses all three.',
  },
  'model/ambiguous-competency': {
    severity: 'error',
    title: 'Competency name with several meanings',
    message: (data: { tag: string; choices: readonly string[] }): string =>
      `\`${data.tag}\` is the name of ${data.choices.length} competencies`,
    hint: (data: { tag: string; choices: readonly string[] }): string =>
      `Write the one you mean: ${listOf(data.choices)}`,
    why: 'Several themes have a sub-theme of the same name. Only the key path says which one a course teaches.',
  },
  'model/too-broad-competency': {
    severity: 'error',
    title: 'Competency tag without a sub-theme',
    message: (data: { tag: string; level: 'area' | 'theme'; choices: readonly string[] }): string =>
      `\`${data.tag}\` is a whole ${data.level}; a course is tagged with sub-themes`,
    hint: (data: { tag: string; level: 'area' | 'theme'; choices: readonly string[] }): string =>
      `Write the ${data.level === 'area' ? 'theme and sub-theme' : 'sub-theme'} too, such as ${listOf(data.choices)}`,
    why: 'The platform stores area, theme and sub-theme together for each tag of a course.',
  },
  'model/unknown-level': {
    severity: 'error',
    title: 'Unknown level of proficiency',
    message: (data: { level: string; suggestion: string | undefined; known: readonly string[] }): string =>
      `\`@${data.level}\` is not a level of this model`,
    hint: (data: { level: string; suggestion: string | undefined; known: readonly string[] }): string =>
      data.suggestion === undefined
        ? `Use ${listOf(data.known)}, or leave the level out`
        : `Did you mean \`@${data.suggestion}\`?`,
    why: 'The level says how far the course takes a learner. Plans and coverage reports count by it.',
  },
  'model/deprecated-competency': {
    severity: 'warning',
    title: 'Competency that was replaced',
    message: (data: { tag: string; replacement: string | undefined }): string =>
      `\`${data.tag}\` is no longer used in the competency model`,
    hint: (data: { tag: string; replacement: string | undefined }): string =>
      data.replacement === undefined ? 'Choose another competency' : `Write \`${data.replacement}\``,
    why: 'Courses with an old tag fall out of searches and plans once the platform drops it.',
  },
  'model/name-instead-of-key': {
    severity: 'warning',
    title: 'Competency written by its name',
    message: (data: { tag: string; key: string }): string =>
      `\`${data.tag}\` is understood, but a name may get a second meaning in a later edition of the model`,
    hint: (data: { tag: string; key: string }): string => `Write \`${data.key}\``,
    why: 'Key paths stay the same and are unique. Names are neither.',
  },
  'model/file-too-large': {
    severity: 'error',
    title: 'File too large to read',
    message: (data: { limit: string }): string => `The file is larger than ${data.limit}`,
    hint: (): string =>
      'Check that it is the file you mean; a framework has a few megabytes, a catalogue some tens',
    why: 'A file of this size would fill the memory of the machine, and no real one is that large.',
  },
  'model/unreadable-framework': {
    severity: 'error',
    title: 'Framework that is no JSON',
    message: (data: { cut: boolean }): string =>
      data.cut ? 'The file ends in the middle: it is not whole' : 'The file is not JSON',
    hint: (): string => 'Fetch it again, and check that the download was complete',
    why: 'Half a framework would look as if half of the competencies had been dropped.',
  },
  'model/no-framework': {
    severity: 'error',
    title: 'File without a competency framework',
    message: (data: { missing: readonly string[] }): string => `The file has no ${listOf(data.missing)}`,
    hint: (): string => 'Use the answer of the platform to a read of its framework, as it came',
    why: 'A competency framework has areas, themes and sub-themes, each as a category with terms.',
  },
  'model/bad-term': {
    severity: 'warning',
    title: 'Term without a name or an identifier',
    message: (data: { category: string; number: number }): string =>
      `Term ${data.number} of \`${data.category}\` has no name or no identifier and was left out`,
    hint: (): string => 'Ask whoever keeps the framework to complete it',
    why: 'Without a name nobody can choose it, and without an identifier no course can be tagged with it.',
    sample: { number: 7 },
  },
  'model/duplicate-term': {
    severity: 'warning',
    title: 'Identifier of two terms',
    message: (data: { identifier: string; first: string; second: string }): string =>
      `\`${data.identifier}\` is the identifier of "${data.first}" and of "${data.second}"; the first was kept`,
    hint: (): string => 'Ask whoever keeps the framework which of the two is meant',
    why: 'A tag with this identifier could mean either.',
  },
  'model/broken-association': {
    severity: 'warning',
    title: 'Link to a term of the wrong kind or to none',
    message: (data: { from: string; to: string }): string =>
      `"${data.from}" leads to \`${data.to}\`, which is no term one level below it`,
    hint: (): string => 'The link was left out; ask whoever keeps the framework to mend it',
    why: 'An area leads to themes and a theme to sub-themes. A link that leads back or nowhere would make a circle.',
  },
  'model/loose-term': {
    severity: 'warning',
    title: 'Term that stands under nothing',
    message: (data: { name: string; rank: 'theme' | 'sub-theme' }): string =>
      `The ${data.rank} "${data.name}" stands under no ${data.rank === 'theme' ? 'area' : 'theme'} and was left out`,
    hint: (): string => 'Ask whoever keeps the framework where it belongs',
    why: 'The key of a competency is its path from the area down. Without one it cannot be named.',
    sample: { rank: 'theme' },
  },
  'model/edition-exists': {
    severity: 'error',
    title: 'Edition that exists already',
    message: (data: { edition: string }): string => `\`${data.edition}\` exists already and was not touched`,
    hint: (): string => 'Choose another name with `--edition`',
    why: 'Courses are pinned to an edition, so one that exists never changes.',
  },
  'model/unknown-platform-id': {
    severity: 'error',
    title: 'Competency without a platform code',
    message: (data: { key: string }): string =>
      `\`${data.key}\` has no identifier and reference of the platform in this edition`,
    hint: (): string =>
      'Import the framework of the platform with `paath model import`, and export from that edition',
    why: 'The portal credits a competency by its identifiers. Guessed ones would credit something else.',
  },
  'model/too-many-rows': {
    severity: 'error',
    title: 'Table with more rows than the portal takes',
    message: (data: { rows: number; most: number }): string =>
      `The table has ${data.rows} rows; the portal takes ${data.most} at once`,
    hint: (): string => 'Split it into several tables, for example one for each group of designations',
    why: 'The bulk sheet for designations is refused as a whole if it is longer.',
    sample: { rows: 1001, most: 1000 },
  },
  'model/unreadable-catalogue': {
    severity: 'error',
    title: 'Catalogue that cannot be read',
    message: (): string => 'The file is neither a search answer of the portal nor a table of courses',
    hint: (): string =>
      'Save the answer of the search as JSON, or a table with the columns identifier, name, duration, language and competencies_v6',
    why: 'Coverage that silently left out the portal would show gaps that are none.',
  },
  'model/missing-column': {
    severity: 'error',
    title: 'Table without a needed column',
    message: (data: { missing: readonly string[]; found: readonly string[] }): string =>
      `The table has no column ${listOf(data.missing)}; its first line says ${listOf(data.found)}`,
    hint: (): string => 'Name the columns in the first line of the table',
    why: 'Columns are found by their names, so that their order does not matter.',
  },
  'model/unknown-row': {
    severity: 'warning',
    title: 'Row that names no competency',
    message: (data: { row: number; text: string }): string =>
      `Row ${data.row} of the table, \`${data.text}\`, names no designation or no sub-theme of this edition`,
    hint: (): string => 'Write area, theme and sub-theme as `paath model show` names them',
    why: 'The portal checks each row against its framework and refuses what it does not find.',
    sample: { row: 7 },
  },
  'model/unknown-catalogue-competencies': {
    severity: 'warning',
    title: 'Tags of the catalogue that this edition does not have',
    message: (data: { tags: number; examples: readonly string[]; model: string }): string =>
      `${data.tags} tags of the catalogue are not in ${data.model}, such as ${listOf(data.examples)}`,
    hint: (): string =>
      'Import the framework of the platform, and measure against that edition with `--model`',
    why: 'Courses with these tags count as if they taught nothing, so gaps may be shown that are none.',
    sample: { tags: 12 },
  },
} as const
modelCodes satisfies Record<`model/${string}`, CodeDefinition>

function listOf(texts: readonly string[]): string {
  const quoted = texts.map((text) => `\`${text}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
