import type { CodeDefinition } from '../code-definition.ts'

/** Codes about one module: its front matter and its screens. */
export const moduleCodes = {
  'module/empty': {
    severity: 'error',
    title: 'Empty module',
    message: (): string => 'The module has no text',
    hint: (): string =>
      'Write a title between two `---` lines, then `## ` and the heading of the first screen',
    why: 'An empty module would become a package in which nothing can be learned.',
    example: {
      wrong: '(an empty file)',
      right: '---\ntitle: Spot a scam message\n---\n\n## Why this matters',
    },
    hindi: {
      wrong: '(ख़ाली फ़ाइल)',
      right: '---\ntitle: ठगी का संदेश पहचानें\n---\n\n## यह क्यों ज़रूरी है',
    },
  },
  'module/missing-frontmatter': {
    severity: 'error',
    title: 'Module without a title block',
    message: (): string => 'The module does not begin with a block between two `---` lines',
    hint: (): string => 'Begin the file with `---`, `title: …`, `---`, each on a line of its own',
    why: 'The block holds the title of the module. Nothing can be built without it.',
    example: {
      wrong: '## Why this matters',
      right: '---\ntitle: Spot a scam message\n---\n\n## Why this matters',
    },
    hindi: {
      wrong: '## यह क्यों ज़रूरी है',
      right: '---\ntitle: ठगी का संदेश पहचानें\n---\n\n## यह क्यों ज़रूरी है',
    },
  },
  'module/frontmatter-not-first': {
    severity: 'error',
    title: 'Something before the title block',
    message: (): string => 'The block between the `---` lines is not at the very start of the file',
    hint: (): string => 'Take out the empty lines or spaces above the first `---`',
    why: 'Only a block on the first line is read as metadata. Further down it would be shown as text.',
    example: {
      wrong: '\n---\ntitle: Spot a scam message\n---',
      right: '---\ntitle: Spot a scam message\n---',
    },
    hindi: {
      wrong: '\n---\ntitle: ठगी का संदेश पहचानें\n---',
      right: '---\ntitle: ठगी का संदेश पहचानें\n---',
    },
  },
  'module/unclosed-frontmatter': {
    severity: 'error',
    title: 'Title block that never ends',
    message: (): string => 'The block that begins with `---` has no second `---`',
    hint: (): string => 'Write `---` on a line of its own after the last key',
    why: 'Without its end the whole module would be read as metadata.',
    example: {
      wrong: '---\ntitle: Spot a scam message\n\n## Why this matters',
      right: '---\ntitle: Spot a scam message\n---\n\n## Why this matters',
    },
    hindi: {
      wrong: '---\ntitle: ठगी का संदेश पहचानें\n\n## यह क्यों ज़रूरी है',
      right: '---\ntitle: ठगी का संदेश पहचानें\n---\n\n## यह क्यों ज़रूरी है',
    },
  },
  'module/no-screens': {
    severity: 'warning',
    title: 'Module without screens',
    message: (): string => 'No line begins with `## `, so the module is one long screen',
    hint: (): string => 'Begin each screen with `## ` and its heading',
    why: 'Learners take in one thing at a time. A screen of a minute or two is easy to leave and to come back to.',
    example: {
      wrong: '---\ntitle: Spot a scam message\n---\n\nLook at the sender first.',
      right:
        '---\ntitle: Spot a scam message\n---\n\n## Read it like a detective\n\nLook at the sender first.',
    },
    hindi: {
      wrong: '---\ntitle: ठगी का संदेश पहचानें\n---\n\nपहले भेजने वाले को देखें।',
      right: '---\ntitle: ठगी का संदेश पहचानें\n---\n\n## जासूस की तरह पढ़ें\n\nपहले भेजने वाले को देखें।',
    },
  },
  'module/top-heading': {
    severity: 'error',
    title: 'Heading with a single number sign',
    message: (): string => '`#` is the level of the module title, which stands in the block at the top',
    hint: (): string => 'Use `##` for a screen and `###` inside it',
    why: 'A page has one heading of the first level. Screen readers use it to name the page.',
    example: {
      wrong: '# Why this matters',
      right: '## Why this matters',
    },
    hindi: {
      wrong: '# यह क्यों ज़रूरी है',
      right: '## यह क्यों ज़रूरी है',
    },
  },
  'module/nested-screen-heading': {
    severity: 'warning',
    title: 'Screen heading inside something else',
    message: (data: { text: string }): string =>
      `\`## ${data.text}\` stands inside another element and starts no screen`,
    hint: (): string => 'Move it out, or use `###` for a heading inside',
    why: 'Only a `##` at the top level of the text starts a screen.',
    example: {
      wrong: '> ## Read it like a detective',
      right: '## Read it like a detective',
    },
    hindi: {
      wrong: '> ## जासूस की तरह पढ़ें',
      right: '## जासूस की तरह पढ़ें',
    },
  },
  'module/duplicate-screen': {
    severity: 'error',
    title: 'Two screens with the same id',
    message: (data: { id: string }): string => `The screen id \`${data.id}\` is taken by an earlier screen`,
    hint: (data: { id: string }): string =>
      `Change the heading, or write \`<Screen id="${data.id}-2"/>\` under it`,
    why: "The id is the address of the screen, and a learner's progress is kept under it.",
    example: {
      wrong: '## Signs\n\n…\n\n## Signs',
      right: '## Signs\n\n…\n\n## More signs',
    },
    hindi: {
      wrong: '## संकेत\n\n<Screen id="signs"/>\n\n## और संकेत\n\n<Screen id="signs"/>',
      right: '## संकेत\n\n<Screen id="signs"/>\n\n## और संकेत\n\n<Screen id="signs-2"/>',
    },
  },
  'module/reserved-screen-id': {
    severity: 'error',
    title: 'Reserved screen id',
    message: (data: { id: string }): string => `\`${data.id}\` is the id of a screen that the tool makes`,
    hint: (): string => 'Choose another heading, or give the screen an id with `<Screen id="…"/>` under it',
    why: 'Every module gets a first screen `start` and a last screen `end`.',
    example: {
      wrong: '## Start',
      right: '## How it begins',
    },
    hindi: {
      wrong: '## शुरुआत\n\n<Screen id="start"/>',
      right: '## शुरुआत\n\n<Screen id="how-it-begins"/>',
    },
  },
  'module/bad-screen-id': {
    severity: 'error',
    title: 'Screen id of the wrong form',
    message: (data: { id: string }): string => `\`${data.id}\` cannot be a screen id`,
    hint: (): string => 'Use small letters, digits and hyphens, starting with a letter: `id="stay-calm"`',
    why: 'The id becomes part of an address.',
    example: {
      wrong: '<Screen id="Stay Calm"/>',
      right: '<Screen id="stay-calm"/>',
    },
    hindi: {
      wrong: '## घबराएँ नहीं\n\n<Screen id="घबराएँ-नहीं"/>',
      right: '## घबराएँ नहीं\n\n<Screen id="stay-calm"/>',
    },
  },
  'module/bad-screen-kind': {
    severity: 'error',
    title: 'Unknown kind of screen',
    message: (data: { kind: string; suggestion?: string | undefined }): string =>
      `\`${data.kind}\` is not a kind of screen`,
    hint: (data: { kind: string; suggestion?: string | undefined }): string =>
      data.suggestion
        ? `Did you mean \`${data.suggestion}\`?`
        : 'Write one of `watch`, `think`, `do`, `explore`, `test`',
    why: 'The five kinds are those of the learning framework of iGOT Karmayogi.',
    example: {
      wrong: '<Screen id="signs" kind="read"/>',
      right: '<Screen id="signs" kind="watch"/>',
    },
    hindi: {
      wrong: '## संकेत\n\n<Screen id="signs" kind="देखें"/>',
      right: '## संकेत\n\n<Screen id="signs" kind="watch"/>',
    },
  },
  'module/misplaced-screen': {
    severity: 'error',
    title: 'Screen tag in the wrong place',
    message: (): string => '`<Screen/>` counts only right under a `##` heading',
    hint: (): string => 'Move it to the line under the heading of its screen',
    why: 'It names the screen whose heading stands above it.',
    example: {
      wrong: '## Signs\n\nLook at the sender.\n\n<Screen id="signs"/>',
      right: '## Signs\n\n<Screen id="signs"/>\n\nLook at the sender.',
    },
    hindi: {
      wrong: '## संकेत\n\nभेजने वाले को देखें।\n\n<Screen id="signs"/>',
      right: '## संकेत\n\n<Screen id="signs"/>\n\nभेजने वाले को देखें।',
    },
  },
  'module/missing-objective-id': {
    severity: 'info',
    title: 'Objective without an id',
    message: (data: { id: string }): string =>
      `This objective has no id yet and is called \`${data.id}\` for now`,
    hint: (): string => '`paath check --fix` writes it',
    why: 'Questions refer to objectives by id. A written id stays when objectives are moved.',
    example: {
      wrong: 'objectives:\n  - text: Identify three signs of a scam message',
      right: 'objectives:\n  - id: o1\n    text: Identify three signs of a scam message',
    },
    hindi: {
      wrong: 'objectives:\n  - text: ठगी के संदेश के तीन संकेत पहचानना',
      right: 'objectives:\n  - id: o1\n    text: ठगी के संदेश के तीन संकेत पहचानना',
    },
  },
  'module/duplicate-objective': {
    severity: 'error',
    title: 'Two objectives with the same id',
    message: (data: { id: string }): string => `The objective id \`${data.id}\` is used twice`,
    hint: (): string => 'Give one of them another id',
    why: 'Questions refer to objectives by id.',
    example: {
      wrong:
        'objectives:\n  - { id: o1, text: Identify three signs of a scam }\n  - { id: o1, text: Report a loss }',
      right:
        'objectives:\n  - { id: o1, text: Identify three signs of a scam }\n  - { id: o2, text: Report a loss }',
    },
    hindi: {
      wrong:
        'objectives:\n  - { id: o1, text: ठगी के तीन संकेत पहचानना }\n  - { id: o1, text: शिकायत दर्ज करना }',
      right:
        'objectives:\n  - { id: o1, text: ठगी के तीन संकेत पहचानना }\n  - { id: o2, text: शिकायत दर्ज करना }',
    },
  },
  'module/unknown-course-objective': {
    severity: 'error',
    title: 'Unknown course objective',
    message: (data: { id: string; suggestion?: string | undefined }): string =>
      `\`${data.id}\` is not the id of a course objective`,
    hint: (data: { id: string; suggestion?: string | undefined }): string =>
      data.suggestion
        ? `Did you mean \`${data.suggestion}\`?`
        : 'Use an id of `objectives` in `course.yaml`, or take the key out',
    why: 'Each module objective serves an objective of the course.',
    example: {
      wrong: '- id: o1\n  course: c11\n  text: Identify three signs of a scam message',
      right: '- id: o1\n  course: c1\n  text: Identify three signs of a scam message',
    },
    hindi: {
      wrong: '- id: o1\n  course: c11\n  text: ठगी के संदेश के तीन संकेत पहचानना',
      right: '- id: o1\n  course: c1\n  text: ठगी के संदेश के तीन संकेत पहचानना',
    },
  },
} as const
moduleCodes satisfies Record<`module/${string}`, CodeDefinition>
