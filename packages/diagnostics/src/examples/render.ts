import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/render.ts`. */
export const renderExamples: Examples = {
  'render/low-contrast': {
    hindi: {
      wrong: '# हल्के भूरे अक्षर\ncolours: { text: "#999999", page: "#ffffff" }',
      right: '# गहरे अक्षर\ncolours: { text: "#333333", page: "#ffffff" }',
    },
    example: { wrong: "brand: '#7aa7ff'", right: "brand: '#21407f'" },
  },
  'render/missing-logo': {
    example: {
      wrong: 'logo: media/loggo.png',
      right: 'logo: media/logo.png',
    },
    hindi: {
      wrong: '# कार्यालय का चिह्न\nlogo: media/loggo.png',
      right: '# कार्यालय का चिह्न\nlogo: media/logo.png',
    },
  },
}
