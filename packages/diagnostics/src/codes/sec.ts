import type { CodeDefinition } from '../code-definition.ts'

/** Codes about safety. None of them can be suppressed. */
export const secCodes = {
  'sec/unknown-component': {
    severity: 'error',
    title: 'Unknown component',
    message: (data: { name: string; suggestion?: string | undefined }): string =>
      `\`<${data.name}>\` is not a component that a module may use`,
    hint: (data: { name: string; suggestion?: string | undefined }): string =>
      data.suggestion
        ? `Did you mean \`<${data.suggestion}>\`?`
        : 'Use one of the components in the author guide; to show the sign itself, write `\\<`',
    why: "Only known components are shown, so that a stranger's module can be built without fear.",
    example: { wrong: '<Calout>…</Calout>', right: '<Callout>…</Callout>' },
  },
  'sec/unknown-attribute': {
    severity: 'error',
    title: 'Unknown attribute',
    message: (data: { component: string; attribute: string; suggestion?: string | undefined }): string =>
      `\`${data.attribute}\` is not an attribute of \`<${data.component}>\``,
    hint: (data: { component: string; attribute: string; suggestion?: string | undefined }): string =>
      data.suggestion ? `Did you mean \`${data.suggestion}\`?` : `Delete \`${data.attribute}\``,
    why: 'Only known attributes pass, so that no style or script can hide in a module.',
    example: { wrong: '<Figure source="media/sms.svg" …/>', right: '<Figure src="media/sms.svg" …/>' },
  },
} as const
secCodes satisfies Record<`sec/${string}`, CodeDefinition>
