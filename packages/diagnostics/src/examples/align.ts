import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/align.ts`. */
export const alignExamples: Examples = {
  'align/objective-not-assessed': {
    example: {
      wrong:
        'objectives:\n  - { id: o1, text: Identify three signs of a scam message }\n  - { id: o2, text: Report a loss }\n\n<Question id="q1" objective="o1">',
      right:
        'objectives:\n  - { id: o1, text: Identify three signs of a scam message }\n  - { id: o2, text: Report a loss }\n\n<Question id="q1" objective="o1">\n<Question id="q2" objective="o2">',
    },
    hindi: {
      wrong:
        'objectives:\n  - { id: o1, text: ठगी के तीन संकेत पहचानना }\n  - { id: o2, text: नुक़सान की शिकायत दर्ज करना }\n\n<Question id="q1" objective="o1">',
      right:
        'objectives:\n  - { id: o1, text: ठगी के तीन संकेत पहचानना }\n  - { id: o2, text: नुक़सान की शिकायत दर्ज करना }\n\n<Question id="q1" objective="o1">\n<Question id="q2" objective="o2">',
    },
  },
  'align/objective-not-taught': {
    example: {
      wrong: 'text: Configure two-factor authentication\n\n(the module speaks only of "a second lock")',
      right: 'text: Switch on a second lock for an account',
    },
    hindi: {
      wrong: 'text: द्वि-कारक प्रमाणीकरण सक्रिय करना\n\n(मॉड्यूल में केवल "दूसरा ताला" है)',
      right: 'text: खाते पर दूसरा ताला लगाना',
    },
  },
  'align/item-without-objective': {
    example: { wrong: '<Question id="q1">', right: '<Question id="q1" objective="o1">' },
    hindi: {
      wrong: '<Question id="q1">\n\nमीना सबसे पहले क्या करे?',
      right: '<Question id="q1" objective="o1">\n\nमीना सबसे पहले क्या करे?',
    },
  },
  'align/competency-without-objective': {
    example: {
      wrong:
        '# course.yaml\ncompetencies: [functional/digital-fluency/digital-tools@operational]\n\n# module.mdx\ntitle: Spot a scam message',
      right:
        '# course.yaml\ncompetencies: [functional/digital-fluency/digital-tools@operational]\n\n# module.mdx\ntitle: Spot a scam message\ncompetencies: [functional/digital-fluency/digital-tools@operational]',
    },
    hindi: {
      wrong:
        '# course.yaml\ncompetencies: [functional/digital-fluency/digital-tools@operational]\n\n# module.mdx\ntitle: ठगी का संदेश पहचानें',
      right:
        '# course.yaml\ncompetencies: [functional/digital-fluency/digital-tools@operational]\n\n# module.mdx\ntitle: ठगी का संदेश पहचानें\ncompetencies: [functional/digital-fluency/digital-tools@operational]',
    },
  },
  'align/course-objective-not-served': {
    example: {
      wrong: 'objectives:\n  - id: o1\n    text: Identify three signs of a scam message',
      right: 'objectives:\n  - id: o1\n    course: c1\n    text: Identify three signs of a scam message',
    },
    hindi: {
      wrong: 'objectives:\n  - id: o1\n    text: ठगी के संदेश के तीन संकेत पहचानना',
      right: 'objectives:\n  - id: o1\n    course: c1\n    text: ठगी के संदेश के तीन संकेत पहचानना',
    },
  },
  'align/bloom-inversion': {
    example: {
      wrong:
        'objectives:\n  - { id: o1, text: Choose the right office for a complaint, bloom: apply }\n\n<Question id="q1" objective="o1" bloom="remember">',
      right:
        'objectives:\n  - { id: o1, text: Choose the right office for a complaint, bloom: apply }\n\n<Question id="q1" objective="o1" bloom="apply">',
    },
    hindi: {
      wrong:
        'objectives:\n  - { id: o1, text: शिकायत के लिए सही कार्यालय चुनना, bloom: apply }\n\n<Question id="q1" objective="o1" bloom="remember">',
      right:
        'objectives:\n  - { id: o1, text: शिकायत के लिए सही कार्यालय चुनना, bloom: apply }\n\n<Question id="q1" objective="o1" bloom="apply">',
    },
  },
  'align/bloom-distribution': {
    example: {
      wrong: '<Question id="q1" bloom="remember">\n\nWhich number is the helpline?',
      right:
        '<Question id="q1" bloom="apply">\n\nMeena lost 5,000 rupees ten minutes ago. What should she do first?',
    },
    hindi: {
      wrong: '<Question id="q1" bloom="remember">\n\nहेल्पलाइन का नंबर क्या है?',
      right: '<Question id="q1" bloom="apply">\n\nदस मिनट पहले मीना के 5,000 रुपये चले गए। वह सबसे पहले क्या करे?',
    },
  },
  'align/level-gap': {
    example: {
      wrong:
        '# course.yaml\ncompetencies: [functional/digital-fluency/digital-tools@advanced]\n\n# module.mdx\ncompetencies: [functional/digital-fluency/digital-tools@operational]',
      right:
        '# course.yaml\ncompetencies: [functional/digital-fluency/digital-tools@operational]\n\n# module.mdx\ncompetencies: [functional/digital-fluency/digital-tools@operational]',
    },
    hindi: {
      wrong: 'title: ठगी का संदेश पहचानें\ncompetencies: [functional/digital-fluency/digital-tools@advanced]',
      right: 'title: ठगी का संदेश पहचानें\ncompetencies: [functional/digital-fluency/digital-tools@operational]',
    },
  },
}
