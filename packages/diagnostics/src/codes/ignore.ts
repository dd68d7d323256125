import type { CodeDefinition } from '../code-definition.ts'

/** Codes about comments that silence a finding. None of them can be silenced itself. */
export const ignoreCodes = {
  'ignore/missing-reason': {
    severity: 'error',
    title: 'Finding silenced without a reason',
    message: (data: { code: string }): string =>
      `\`${data.code}\` is silenced here, and nothing says why in at least ten letters`,
    hint: (data: { code: string }): string =>
      `Write the reason after a colon: \`paath-ignore ${data.code}: the law uses this very word\``,
    why: 'The next reader has to judge whether the reason still holds. Without one, nobody dares to take the comment out.',
  },
  'ignore/not-allowed': {
    severity: 'error',
    title: 'Finding that cannot be silenced',
    message: (data: { code: string }): string => `\`${data.code}\` cannot be silenced`,
    hint: (): string => 'Mend what it says, and take this comment out',
    why: 'What keeps a learner or a reader of the course safe, what the platform makes a condition, and what a package cannot be made with is not a matter of taste.',
  },
  'ignore/unknown-rule': {
    severity: 'error',
    title: 'Silenced rule that does not exist',
    message: (data: { code: string; suggestion?: string | undefined }): string =>
      data.code === '' ? 'The comment names no rule' : `There is no rule \`${data.code}\``,
    hint: (data: { code: string; suggestion?: string | undefined }): string =>
      data.suggestion === undefined
        ? 'Write the code that stands beside the finding: `paath-ignore item/true-false: why`'
        : `Did you mean \`${data.suggestion}\`?`,
    why: 'A comment with a wrong name silences nothing, and looks as if it did.',
  },
  'ignore/unused': {
    severity: 'warning',
    title: 'Comment that silences nothing',
    message: (data: { code: string }): string => `\`${data.code}\` is silenced here, but nothing here has it`,
    hint: (): string => 'Take the comment out, or put it right before what it is about',
    why: 'What was wrong has been mended or has moved. The comment would silence the next mistake at this place.',
  },
} as const
ignoreCodes satisfies Record<`ignore/${string}`, CodeDefinition>
