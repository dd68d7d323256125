import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the folder of a course and how its files fit together. */
export const courseCodes = {
  'course/no-course': {
    severity: 'error',
    title: 'No course found',
    message: (data: { path: string }): string => `No \`course.yaml\` in \`${data.path}\``,
    hint: (): string => 'Name a folder that holds a `course.yaml`, or make one with `paath new course`',
    why: 'A course is a folder with a `course.yaml`. Everything else is found from there.',
  },
  'course/missing-module': {
    severity: 'error',
    title: 'Module file missing',
    message: (data: { module: string }): string =>
      `\`${data.module}\` is listed here, but \`modules/${data.module}/module.mdx\` does not exist`,
    hint: (data: { module: string }): string =>
      `Write the module (\`paath new module ${data.module}\`) or take it out of the list`,
    why: 'Every module in the list becomes one package. A missing one would leave a hole in the course.',
  },
  'course/duplicate-module': {
    severity: 'error',
    title: 'Module listed twice',
    message: (data: { module: string }): string => `\`${data.module}\` stands in the list a second time`,
    hint: (): string => 'Keep one of the two',
    why: 'Every module in the list becomes one package.',
  },
  'course/unlisted-module': {
    severity: 'warning',
    title: 'Module folder that is not in the list',
    message: (data: { module: string }): string =>
      `\`modules/${data.module}\` exists, but \`course.yaml\` does not list it`,
    hint: (data: { module: string }): string =>
      `Add \`- ${data.module}\` to \`modules:\` in \`course.yaml\`, or remove the folder`,
    why: 'A module that is not listed is not checked, built or translated.',
  },
  'course/duplicate-reference': {
    severity: 'error',
    title: 'Two references with the same id',
    message: (data: { id: string }): string => `The reference id \`${data.id}\` is used twice`,
    hint: (): string => 'Give one of them another id',
    why: 'Modules refer to sources by id.',
  },
  'course/duplicate-term': {
    severity: 'warning',
    title: 'Glossary entry written twice',
    message: (data: { term: string }): string => `\`${data.term}\` is explained twice`,
    hint: (): string => 'Keep one of the two',
    why: 'Learners would find two entries and would not know which one counts.',
  },
  'course/wrong-encoding': {
    severity: 'error',
    title: 'File that is not UTF-8',
    message: (data: { encoding: string }): string => `The file is saved as ${data.encoding}, not as UTF-8`,
    hint: (): string => 'In your editor choose "Save with encoding" or "Save as", and there UTF-8',
    why: 'UTF-8 is the only encoding that holds all Indian scripts and is read the same everywhere.',
  },
  'course/nul-character': {
    severity: 'error',
    title: 'NUL character in a text file',
    message: (): string => 'A NUL character stands here',
    hint: (): string => 'Delete it, or save the file again as UTF-8 text',
    why: 'Text holds no NUL characters: the file is damaged or is no text.',
  },
} as const
courseCodes satisfies Record<`course/${string}`, CodeDefinition>
