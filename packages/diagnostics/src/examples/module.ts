import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/module.ts`. */
export const moduleExamples: Examples = {
  'module/empty': {
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
    example: {
      wrong: '- id: o1\n  course: c11\n  text: Identify three signs of a scam message',
      right: '- id: o1\n  course: c1\n  text: Identify three signs of a scam message',
    },
    hindi: {
      wrong: '- id: o1\n  course: c11\n  text: ठगी के संदेश के तीन संकेत पहचानना',
      right: '- id: o1\n  course: c1\n  text: ठगी के संदेश के तीन संकेत पहचानना',
    },
  },
}
