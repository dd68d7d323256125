import type { CodeDefinition } from '../code-definition.ts'

/** Codes about what the catalogue shows of a course. */
export const metaCodes = {
  'meta/duration-missing': {
    severity: 'warning',
    title: 'Module without minutes',
    message: (data: { computed: number }): string =>
      `The module does not say how long it takes (about ${data.computed} minutes)`,
    hint: (data: { computed: number }): string =>
      `Write \`minutes: ${data.computed}\` at the top of the module`,
    why: 'The portal asks for the duration of every resource, and learners plan by it.',
    example: {
      wrong: 'title: Spot a scam message',
      right: 'title: Spot a scam message\nminutes: 8',
    },
    hindi: {
      wrong: 'title: ठगी का संदेश पहचानें',
      right: 'title: ठगी का संदेश पहचानें\nminutes: 8',
    },
    source: 'iGOT authoring portal',
  },
  'meta/no-description': {
    severity: 'warning',
    title: 'Course without a description',
    message: (): string => 'The course has no description',
    hint: (): string =>
      'Write `description:` with two or three sentences: what it is about and what it is good for',
    why: 'The portal asks for it, and it is all that learners see beside the title.',
    example: {
      wrong: 'title: Cyber safety',
      right:
        'title: Cyber safety\ndescription: Recognise a scam before it costs money, and know whom to call afterwards.',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा\ndescription: पैसे जाने से पहले ठगी पहचानें, और जानें कि बाद में किसे फ़ोन करें।',
    },
    source: 'iGOT authoring portal',
  },
  'meta/no-keywords': {
    severity: 'info',
    title: 'Course without keywords',
    message: (): string => 'The course has no keywords',
    hint: (): string => 'Write `keywords:` with the words that people would search for',
    why: 'The portal asks for keywords, and its search uses them.',
    example: {
      wrong: 'title: Cyber safety',
      right: 'title: Cyber safety\nkeywords: [scam, phishing, password, 1930]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा\nkeywords: [ठगी, फ़िशिंग, पासवर्ड, 1930]',
    },
    source: 'iGOT authoring portal',
  },
  'meta/no-licence': {
    severity: 'info',
    title: 'Course without a licence',
    message: (): string => 'The course does not say under which licence others may use it',
    hint: (): string => 'Write `license: CC BY 4.0`, which is the default of the platform, or another',
    why: 'Other institutes may translate and reuse only what is licensed.',
    example: {
      wrong: 'title: Cyber safety',
      right: 'title: Cyber safety\nlicense: CC BY 4.0',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा\nlicense: CC BY 4.0',
    },
  },
  'meta/no-cover': {
    severity: 'info',
    title: 'Course without a cover picture',
    message: (): string => 'The course names no cover picture',
    hint: (): string => 'Write `cover:` with a JPG or PNG of 760 × 400 pixels',
    why: 'The portal asks for a picture with every course.',
    example: {
      wrong: 'title: Cyber safety',
      right: 'title: Cyber safety\ncover: media/cover.png',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा\ncover: media/cover.png',
    },
    source: 'iGOT authoring portal',
  },
  'meta/thumbnail': {
    severity: 'warning',
    title: 'Cover picture that the portal may refuse',
    message: (data: { file: string; fault: string }): string => `\`${data.file}\` ${data.fault}`,
    hint: (): string => 'Use a JPG or PNG of 760 × 400 pixels and at most 1 MB',
    why: 'The portal takes JPG and PNG up to 1 MB. More than that is refused; other sizes are cut.',
    example: {
      wrong: 'cover: media/cover.svg',
      right: 'cover: media/cover.png   # 760 × 400 pixels, 210 kB',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\ncover: media/cover.svg',
      right: 'title: साइबर सुरक्षा\ncover: media/cover.png   # 760 × 400 पिक्सेल, 210 kB',
    },
    source: 'iGOT authoring portal',
  },
  'meta/repeated-title': {
    severity: 'info',
    title: 'Same text as title and description',
    message: (): string => 'The description says no more than the title',
    hint: (): string => 'Say what learners can do afterwards and who it is for',
    why: 'The catalogue shows both, one below the other.',
    example: {
      wrong: 'title: Cyber safety\ndescription: Cyber safety',
      right:
        'title: Cyber safety\ndescription: For clerks who work with phones and e-mail. Afterwards you can recognise a scam.',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\ndescription: साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा\ndescription: फ़ोन और ई-मेल से काम करने वालों के लिए। इसके बाद आप ठगी पहचान सकेंगे।',
    },
  },
} as const
metaCodes satisfies Record<`meta/${string}`, CodeDefinition>
