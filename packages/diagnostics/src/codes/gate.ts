import type { CodeDefinition } from '../code-definition.ts'

/** Codes about what the platform asks of every course before anything else. None of them can be suppressed. */
export const gateCodes = {
  'gate/asset-without-licence': {
    severity: 'error',
    title: 'Picture, sound or video without a licence',
    message: (data: { file: string; isListed?: boolean }): string =>
      `\`${data.file}\` is used here, but ${data.isListed === true ? 'its licence in `assets.yaml` is still to be filled in' : '`assets.yaml` does not list it'}`,
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
  'gate/profanity': {
    severity: 'warning',
    title: 'Insult or obscenity',
    message: (data: { word: string }): string => `"${data.word}" is on the list of insults and obscenities`,
    hint: (): string => 'Take it out, or let a reviewer sign that the text needs it',
    why: 'A course with hateful, abusive or obscene words is refused. The list only points at words; a person decides.',
    source: 'iGOT content scorecard, MR_001',
  },
  'gate/map-without-source': {
    severity: 'error',
    title: 'Map or historical figure without a source',
    message: (data: { file: string; kind: string; source: string }): string =>
      `\`${data.file}\` is a ${data.kind}, and "${data.source}" does not say where it comes from`,
    hint: (): string =>
      'Write as `source:` the edition of the map or the archive of the picture. A map of India must follow the Survey of India',
    why: 'A map that does not show the borders of the Survey of India is punishable, and pictures of historical persons are looked at by a reviewer.',
    source: 'iGOT content scorecard, MR_005; Survey of India, instructions for publication of maps',
  },
  'gate/missing-plagiarism-certificate': {
    severity: 'info',
    title: 'No plagiarism certificate',
    message: (data: { file: string | undefined }): string =>
      data.file === undefined
        ? 'The course names no plagiarism certificate'
        : `The plagiarism certificate \`${data.file}\` is not there`,
    hint: (): string =>
      'When the text is finished, put the certificate into `evidence/` and name it: `certificates: { plagiarism: evidence/plagiarism.pdf }`',
    why: 'The platform asks for it with the upload. It is the last paper of a course, so it is no error while the course is written.',
    source: 'iGOT content scorecard, MR_007',
  },
  'gate/module-without-references': {
    severity: 'warning',
    title: 'No references',
    message: (): string => 'The course names no source, so its modules end without a list of references',
    hint: (): string =>
      'Write `references.yaml` with the acts, circulars, pages and books that the course rests on',
    why: 'Each module must end with its references. The player shows those of `references.yaml` on the last screen of every module.',
    source: 'iGOT content scorecard, MR_008',
  },
} as const
gateCodes satisfies Record<`gate/${string}`, CodeDefinition>
