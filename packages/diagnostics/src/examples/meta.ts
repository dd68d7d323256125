import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/meta.ts`. */
export const metaExamples: Examples = {
  'meta/duration-missing': {
    example: {
      wrong: 'title: Spot a scam message',
      right: 'title: Spot a scam message\nminutes: 8',
    },
    hindi: {
      wrong: 'title: ठगी का संदेश पहचानें',
      right: 'title: ठगी का संदेश पहचानें\nminutes: 8',
    },
  },
  'meta/no-description': {
    example: {
      wrong: 'title: Cyber safety',
      right:
        'title: Cyber safety\ndescription: Recognise a scam before it costs money, and know whom to call afterwards.',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा\ndescription: पैसे जाने से पहले ठगी पहचानें, और जानें कि बाद में किसे फ़ोन करें।',
    },
  },
  'meta/no-keywords': {
    example: {
      wrong: 'title: Cyber safety',
      right: 'title: Cyber safety\nkeywords: [scam, phishing, password, 1930]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा\nkeywords: [ठगी, फ़िशिंग, पासवर्ड, 1930]',
    },
  },
  'meta/no-licence': {
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
    example: {
      wrong: 'title: Cyber safety',
      right: 'title: Cyber safety\ncover: media/cover.png',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा\ncover: media/cover.png',
    },
  },
  'meta/thumbnail': {
    example: {
      wrong: 'cover: media/cover.svg',
      right: 'cover: media/cover.png   # 1280 × 720 pixels, 210 kB',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\ncover: media/cover.svg',
      right: 'title: साइबर सुरक्षा\ncover: media/cover.png   # 1280 × 720 पिक्सेल, 210 kB',
    },
  },
  'meta/repeated-title': {
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
}
