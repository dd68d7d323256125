import { createCollector } from '@paath/diagnostics'
import { parseModule } from '@paath/model'
import { hash4 } from '@paath/protocol'
import { expect, test } from 'vitest'
import { keptParts } from './kept-parts.ts'
import type { KeptParts } from './kept-parts.ts'

function keptIn(...blocks: string[]): KeptParts {
  const text = ['---\ntitle: Doors\n---', ...blocks].join('\n\n')
  const { report } = createCollector()
  const module = parseModule(text, { id: 'doors', file: 'module.mdx', language: 'en', report })
  return keptParts(module, { prefix: 'm1.', digitOf: hash4 })
}

const scenario = [
  '<Scenario id="door">',
  '### At the door',
  '- [x] Wait <Go to="end" />\n- [ ] Push <Go to="end" />',
  '### The end',
  '<Scene id="end" end />',
  '</Scenario>',
]

test('keeps what stands before the first screen, in a screen, and in something else', () => {
  const kept = keptIn(
    '<Reflection id="before" />',
    '## One',
    '<Callout>',
    '<Checklist id="inside">',
    '- Key\n- Lamp',
    '</Checklist>',
    '</Callout>',
    '## Two',
    ...scenario,
    '<Reflection id="after" />',
  )
  expect(kept.reflections.map(({ id }) => id)).toEqual(['m1.before', 'm1.after'])
  expect(kept.checklists).toMatchObject([{ id: 'm1.inside', items: 2 }])
  expect(kept.scenarios).toMatchObject([
    {
      id: 'm1.door',
      screen: 'm1.two',
      scenes: [
        { id: 'at-the-door', key: 'a', isEnding: false },
        { id: 'end', key: '', isEnding: true },
      ],
    },
  ])
})

test('leaves out what has no id, and what stands in the heading of a screen', () => {
  const kept = keptIn('## One <Reflection id="heading" />', '<Reflection />', '<Reflection id={3} />')
  expect(kept).toEqual({ checklists: [], scenarios: [], reflections: [] })
})
