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
  'sec/asset-type': {
    severity: 'error',
    title: 'File of the wrong type',
    message: (data: { file: string; extension: string; found: string | undefined }): string =>
      data.found === undefined
        ? `\`${data.file}\` has the ending \`${data.extension}\`, which a course may not hold`
        : `\`${data.file}\` ends in \`${data.extension}\`, but it is ${data.found}`,
    hint: (data: { file: string; extension: string; found: string | undefined }): string =>
      data.found === undefined
        ? 'Use PNG, JPEG, WebP, GIF or SVG for pictures, MP3, M4A, OGG or WAV for sound, MP4 or WebM for video, VTT for captions, PDF or office files without macros for downloads'
        : 'Save it in the format that its ending says, or correct the ending',
    why: 'A file that is not what it says may fail on phones, or carry a program where a picture is expected.',
  },
  'sec/svg-active': {
    severity: 'error',
    title: 'Drawing that does more than draw',
    message: (data: { what: string }): string => `The drawing holds ${data.what}, which is not allowed`,
    hint: (): string =>
      'Take it out, or save the drawing as plain SVG without scripts, links and outside files',
    why: "A drawing can run a program or call home from a learner's phone. Nothing is repaired silently, so that what was drawn is what is shown.",
  },
  'sec/image-bomb': {
    severity: 'error',
    title: 'Picture with too many pixels',
    message: (data: { file: string; width: number; height: number; millions: number }): string =>
      `\`${data.file}\` is ${data.width} × ${data.height} pixels, more than ${data.millions} million in all`,
    hint: (): string => 'Make it smaller: 1,600 pixels wide is enough for every screen',
    why: 'An old phone runs out of memory on such a picture and closes the course.',
  },
} as const
secCodes satisfies Record<`sec/${string}`, CodeDefinition>
