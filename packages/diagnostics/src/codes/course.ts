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
} as const
courseCodes satisfies Record<`course/${string}`, CodeDefinition>
