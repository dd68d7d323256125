import type { CodeDefinition } from '../code-definition.ts'

/** Codes about links and references inside a course. */
export const linkCodes = {
  'link/missing-file': {
    severity: 'error',
    title: 'File not found',
    message: (data: { path: string; suggestion?: string | undefined }): string =>
      `\`${data.path}\` does not exist beside the module`,
    hint: (data: { path: string; suggestion?: string | undefined }): string =>
      data.suggestion
        ? `Did you mean \`${data.suggestion}\`?`
        : 'Put the file into the `media` folder of the module, or mend the path',
    why: 'Everything that a module shows travels inside its package. What is not there cannot be shown.',
    source: 'iGOT content scorecard, LE_005 and LS_001',
  },
  'link/missing-target': {
    severity: 'error',
    title: 'Link to a place that is not there',
    message: (data: { target: string; suggestion?: string | undefined }): string =>
      `No screen of this module is called \`${data.target}\``,
    hint: (data: { target: string; suggestion?: string | undefined }): string =>
      data.suggestion
        ? `Did you mean \`#${data.suggestion}\`?`
        : 'Link to the id of a screen, such as `#why-this-matters`',
    why: 'The link would lead nowhere.',
    source: 'iGOT content scorecard, LE_005',
  },
} as const
linkCodes satisfies Record<`link/${string}`, CodeDefinition>
