import type { CodeDefinition } from '../code-definition.ts'

/** Codes about words that leave people out. */
export const inclCodes = {
  'incl/gendered-term': {
    severity: 'warning',
    title: 'Word that leaves out a gender',
    message: (data: { term: string; better: string }): string =>
      `"${data.term}" names one gender where all are meant`,
    hint: (data: { term: string; better: string }): string => `Better: ${data.better}`,
    why: 'The posts, jobs and duties of a course belong to everyone. The scorecard has a point for gender-inclusive words.',
    source:
      'Guide on Gender-Inclusive Communication, 2023; Handbook on Combating Gender Stereotypes, 2023; iGOT content scorecard, DI_013',
  },
  'incl/disability-term': {
    severity: 'warning',
    title: 'Word that belittles a disability',
    message: (data: { term: string; better: string }): string =>
      `"${data.term}" is not how the law names people`,
    hint: (data: { term: string; better: string }): string => `Better: ${data.better}`,
    why: 'The Act of 2016 speaks of persons first.',
    source: 'Rights of Persons with Disabilities Act, 2016',
  },
} as const
inclCodes satisfies Record<`incl/${string}`, CodeDefinition>
