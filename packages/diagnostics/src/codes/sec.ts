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
  },
  'sec/unknown-attribute': {
    severity: 'error',
    title: 'Unknown attribute',
    message: (data: { component: string; attribute: string; suggestion?: string | undefined }): string =>
      `\`${data.attribute}\` is not an attribute of \`<${data.component}>\``,
    hint: (data: { component: string; attribute: string; suggestion?: string | undefined }): string =>
      data.suggestion ? `Did you mean \`${data.suggestion}\`?` : `Delete \`${data.attribute}\``,
    why: 'Only known attributes pass, so that no style or script can hide in a module.',
  },
  'sec/asset-type': {
    severity: 'error',
    title: 'File of the wrong type',
    message: (data: { file: string; extension: string; found: string | undefined }): string =>
      data.found === undefined
        ? `\`${data.file}\` has ${data.extension === '' ? 'no ending such as `.png`' : `the ending \`${data.extension}\`, which a course may not hold`}`
        : `\`${data.file}\` ends in \`${data.extension}\`, but it is ${data.found}`,
    hint: (data: { file: string; extension: string; found: string | undefined }): string =>
      data.found === undefined
        ? 'Use PNG, JPEG, WebP, GIF or SVG for pictures, MP3, M4A, OGG or WAV for sound, MP4 or WebM for video, VTT for captions, PDF or office files without macros for downloads'
        : 'Save it in the format that its ending says, or correct the ending',
    why: 'A file that is not what it says may fail on phones, or carry a program where a picture is expected.',
    source: 'docs/promises.md, promise 3; a program can stand in a file named as a picture',
  },
  'sec/svg-active': {
    severity: 'error',
    title: 'Drawing that does more than draw',
    message: (data: { what: string }): string => `The drawing holds ${data.what}, which is not allowed`,
    hint: (): string =>
      'Take it out, or save the drawing as plain SVG without scripts, links and outside files',
    why: "A drawing can run a program or call home from a learner's phone. Nothing is repaired silently, so that what was drawn is what is shown.",
    source: 'SVG 2, processing modes: scripts run in a drawing that is opened by itself',
  },
  'sec/template-active': {
    severity: 'error',
    title: 'Component template that does more than show',
    message: (data: { what: string }): string => `The template holds ${data.what}`,
    hint: (): string =>
      'Take it out. A template is made of plain HTML with `class`, `lang`, `dir`, `title`, `role` and `aria-…`; `src` is the value of a picture, `href` a value or an `https://` address',
    why: 'A component of a provider is data. Scripts, styles, frames, controls and addresses that run code have no place in it, so that a stranger’s course can be built and played without fear.',
  },
  'sec/template-raw': {
    severity: 'error',
    title: 'Value that would become HTML',
    message: (data: { text: string }): string => `\`${data.text}\` would put a value into the page as HTML`,
    hint: (): string =>
      'Write `{{name}}`: the value becomes text. What authors write between the tags is `{{content}}`',
    why: 'Text that is taken for HTML can carry a script. Values always become text.',
  },
  'sec/image-bomb': {
    severity: 'error',
    title: 'Picture with too many pixels',
    message: (data: { file: string; width: number; height: number; millions: number }): string =>
      `\`${data.file}\` is ${data.width} × ${data.height} pixels, more than ${data.millions} million in all`,
    hint: (): string => 'Make it smaller: 1,600 pixels wide is enough for every screen',
    why: 'An old phone runs out of memory on such a picture and closes the course.',
    source: 'docs/promises.md, promise 3; the number is a setting of the toolkit',
  },
  'sec/mdx-esm': {
    severity: 'error',
    title: 'Import or export of code',
    message: (): string => 'This line imports or exports code',
    hint: (): string => 'Take the line out: components need no import, and courses hold no code',
    why: 'A course is text. Code in it would run on the machine of everyone who builds it.',
    source: 'CVE-2026-0969: code in MDX that was compiled ran on the server; docs/promises.md, promise 3',
  },
  'sec/mdx-expression': {
    severity: 'error',
    title: 'Code in curly brackets',
    message: (data: { text: string }): string => `\`{${data.text}}\` is code, and courses hold no code`,
    hint: (): string =>
      'Write the value itself; an attribute takes a text in quotes, or a number, `true`, or a list in curly brackets. To show a curly bracket write `\\{`',
    why: 'A course is text. Code in it would run on the machine of everyone who builds it.',
    source: 'CVE-2026-0969: code in MDX that was compiled ran on the server; docs/promises.md, promise 3',
  },
  'sec/mdx-spread': {
    severity: 'error',
    title: 'Attributes taken from code',
    message: (data: { text: string }): string => `\`{${data.text}}\` is code in the place of an attribute`,
    hint: (): string => 'Write each attribute as `name="value"`',
    why: 'A course is text. Code in it would run on the machine of everyone who builds it.',
    source: 'CVE-2026-0969: code in MDX that was compiled ran on the server; docs/promises.md, promise 3',
  },
  'sec/unknown-tag': {
    severity: 'error',
    title: 'HTML tag that is not allowed',
    message: (data: { name: string; advice: string }): string =>
      data.name === ''
        ? 'A tag without a name cannot be used'
        : `The HTML tag \`<${data.name}>\` cannot be used`,
    hint: (data: { name: string; advice: string }): string => `Instead, ${data.advice}`,
    why: "Only a few harmless HTML tags pass, so that a stranger's module can be built without fear and looks right everywhere.",
  },
  'sec/tag-attribute': {
    severity: 'error',
    title: 'HTML attribute that is not allowed',
    message: (data: { name: string; attribute: string }): string =>
      `\`${data.attribute}\` cannot be used on \`<${data.name}>\``,
    hint: (): string => 'Take it out; HTML tags take only `lang`, `dir` and `title`',
    why: 'Only known attributes pass, so that no style or script can hide in a module.',
  },
  'sec/url-scheme': {
    severity: 'error',
    title: 'Address of a kind that is not allowed',
    message: (data: { url: string }): string => `\`${data.url}\` is not an address that a course may link to`,
    hint: (): string =>
      'Use an address that starts with `https://`, `mailto:` or `tel:`, a file of the module, or `#` and the id of a screen',
    why: 'Other addresses can run code or read files on the machine of the learner.',
  },
  'sec/http-url': {
    severity: 'warning',
    title: 'Address without encryption',
    message: (data: { url: string }): string => `\`${data.url}\` is not encrypted`,
    hint: (): string => 'Use `https://` if the site answers there',
    why: 'Anyone on the way can read and change a page that comes over `http://`.',
    source: 'Carpentries pegboard: addresses use HTTPS',
  },
  'sec/bidi-control': {
    severity: 'error',
    title: 'Hidden character that turns the direction of text',
    message: (data: { character: string }): string => `The hidden character ${data.character} stands here`,
    hint: (): string => 'Delete it; mark a passage in another direction with `<bdi>…</bdi>`',
    why: 'Such a character makes text look different from what it is, so that a reviewer approves something else.',
    source: 'Unicode Technical Standard #39, security mechanisms; Unicode Standard Annex #9',
  },
  'sec/invisible-character': {
    severity: 'warning',
    title: 'Invisible character',
    message: (data: { character: string }): string => `The invisible character ${data.character} stands here`,
    hint: (): string => 'Delete it; it often comes along when text is pasted from a web page or messenger',
    why: 'Two texts that look the same are then not the same: searches, glossary and answers miss them.',
    source: 'Unicode Technical Standard #39, security mechanisms',
  },
  'sec/file-limits': {
    severity: 'error',
    title: 'Too large or too deep',
    message: (data: { what: string; limit: string }): string =>
      `${data.what} is more than the limit of ${data.limit}`,
    hint: (): string => 'Split it into smaller parts',
    why: "Limits keep a stranger's course from stopping the machine that builds it. A module of ten minutes is far below them.",
    source: 'docs/promises.md, promise 3; the numbers are settings of the toolkit',
  },
  'sec/symlink-in-tree': {
    severity: 'error',
    title: 'Symbolic link in the course folder',
    message: (data: { path: string }): string => `\`${data.path}\` is a symbolic link`,
    hint: (): string => 'Put the file itself there',
    why: 'A link can lead outside of the course and bring a private file into the package.',
  },
  'sec/path-escape': {
    severity: 'error',
    title: 'Path that leaves the course',
    message: (data: { path: string }): string => `\`${data.path}\` leads out of the course`,
    hint: (): string =>
      'Copy the file into the `media` folder of the module and write the path from there, such as `media/sms.svg`',
    why: "A course is built on other people's machines. It may read nothing but its own folder.",
  },
  'sec/secret-in-content': {
    severity: 'error',
    title: 'Secret or identity number in the text',
    message: (data: { kind: string }): string => `This looks like ${data.kind}`,
    hint: (): string => 'Take it out, and change it where it is used: what was published once is known',
    why: 'Courses are public, and so is their history. Numbers of persons in an example should be clearly invented.',
  },
  'sec/homoglyph': {
    severity: 'error',
    title: 'Word with letters of two scripts that look alike',
    message: (data: { word: string }): string =>
      `"${data.word}" mixes Latin letters with Greek or Cyrillic ones that look like them`,
    hint: (): string => 'Type the word again on one keyboard',
    why: 'Such a word is not what it seems: no search finds it, a screen reader spells it, and a false address can hide in it.',
    source: 'Unicode Technical Standard #39, confusable and mixed-script words',
  },
} as const
secCodes satisfies Record<`sec/${string}`, CodeDefinition>
