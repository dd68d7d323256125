import type { CodeDefinition } from '../code-definition.ts'

/** Codes about what the platform asks of every course before anything else. None of them can be suppressed. */
export const gateCodes = {
  'gate/asset-without-licence': {
    severity: 'error',
    title: 'Picture, sound or video without a licence',
    message: (data: { file: string }): string =>
      `\`${data.file}\` is used here, but \`assets.yaml\` does not list it`,
    hint: (data: { file: string }): string =>
      `Add it to \`assets.yaml\` with \`file: ${data.file}\`, its licence, who made it and where it comes from`,
    why: 'A course may show only what its publisher may use. The scorecard of the platform has this as a condition, not as a point.',
    source: 'iGOT content scorecard, MR_006',
  },
  'gate/no-competency': {
    severity: 'error',
    title: 'No competency',
    message: (): string => 'The course names no competency',
    hint: (): string =>
      'Add `competencies:` with at least one key, such as `functional/digital-fluency/digital-tools-and-platforms`',
    why: 'A course on iGOT is found, counted and credited through its competencies.',
    source: 'iGOT content scorecard, MR_009',
  },
} as const
gateCodes satisfies Record<`gate/${string}`, CodeDefinition>
