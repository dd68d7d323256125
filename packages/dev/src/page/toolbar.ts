import { profiles } from '@paath/lms'
import type { DevState } from '../course/dev-state.ts'
import type { Choices } from './choices.ts'
import { element, fill } from './element.ts'

/** What can be chosen, as value and words. */
type Options = readonly (readonly [value: string, text: string])[]

const themeOptions: Options = [
  ['auto', 'As this device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
]

const widthOptions: Options = [
  ['full', 'Full width'],
  ['320', '320 px: old phone'],
  ['768', '768 px: tablet'],
  ['1280', '1280 px: computer'],
]

/** The bar above the module. */
export interface Toolbar {
  readonly node: HTMLElement
  readonly show: (state: DevState, choices: Choices) => void
}

/** Make the bar. */
export function createToolbar(choose: (choice: Partial<Choices>) => void): Toolbar {
  const title = element('h1', { class: 'course' })
  const pickers = element('div', { class: 'pickers' })
  const more = element(
    'details',
    { class: 'more', open: window.innerWidth >= 900 },
    element('summary', {}, 'What to show'),
    pickers,
  )
  const say = element('a', { class: 'say-link', href: '/say' }, 'What only you can say')
  return {
    node: element('header', { class: 'toolbar' }, title, more, say),
    show: (state, choices) => {
      fill(title, element('strong', {}, 'Preview'), ` ${state.title}`)
      document.title = `${state.title} · Preview`
      const picker = (label: string, name: keyof Choices, options: Options): HTMLElement =>
        createPicker(label, options, { value: choices[name], choose: (value) => choose({ [name]: value }) })
      const modules = state.modules.map(({ id, title }, index) => [id, `${index + 1}. ${title}`] as const)
      const languages = state.languages.map(({ tag, name }) => [tag, name] as const)
      if (pickers.contains(document.activeElement) && document.activeElement?.tagName === 'SELECT') return
      fill(
        pickers,
        picker('Module', 'module', modules),
        picker('Language', 'language', languages),
        picker(
          'Platform',
          'profile',
          profiles.map(({ id, title }) => [id, title] as const),
        ),
        picker('Width', 'width', widthOptions),
        picker('Theme', 'theme', themeOptions),
      )
    },
  }
}

interface Picking {
  readonly value: string
  readonly choose: (value: string) => void
}

function createPicker(label: string, options: Options, { value, choose }: Picking): HTMLElement {
  const select = element(
    'select',
    { name: label.toLowerCase(), onchange: () => choose(select.value) },
    ...options.map(([own, text]) =>
      element('option', { value: own, selected: own === value, dir: 'auto' }, text),
    ),
  )
  return element('label', {}, element('span', {}, label), select)
}
