import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/i18n.ts`. */
export const i18nExamples: Examples = {
  'i18n/single-language': {
    example: {
      wrong: 'language: en',
      right: 'language: en\nlanguages: [hi]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\nlanguage: hi',
      right: 'title: साइबर सुरक्षा\nlanguage: hi\nlanguages: [en]',
    },
  },
  'i18n/mixed-language': {
    example: {
      wrong: '---\ntitle: Spot a scam message\nlanguage: en\n---\n\nयह पूरा पाठ हिंदी में है …',
      right: '---\ntitle: Spot a scam message\nlanguage: hi\n---\n\nयह पूरा पाठ हिंदी में है …',
    },
    hindi: {
      wrong: '---\ntitle: ठगी का संदेश\nlanguage: hi\n---\n\nThis whole module is in English …',
      right: '---\ntitle: ठगी का संदेश\nlanguage: en\n---\n\nThis whole module is in English …',
    },
  },
}
