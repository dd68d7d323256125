import type { Translator } from '../translator.ts'

/** Replace: what it is, where it runs, and where its interface is described. */
export const template: Translator = {
  id: '_template',
  title: '',
  keys: [],
  start: () => ({ reason: 'missing', detail: '' }),
}
