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
    example: { wrong: 'model: kcm-2024', right: 'model: kcm/2024-25' },
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
    example: {
      wrong: 'competencies: [digital skills]',
      right: 'competencies: [functional/digital-fluency/digital-tools@operational]',
    },
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
} as const
modelCodes satisfies Record<`model/${string}`, CodeDefinition>

function listOf(texts: readonly string[]): string {
  const quoted = texts.map((text) => `\`${text}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
