import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createCollector } from '@paath/diagnostics'
import { parseModule } from '@paath/model'
import { expect, test } from 'vitest'
import { components } from './generated/components.ts'

interface Snippet {
  readonly body: readonly string[]
  readonly prefix: string
}

const file = new URL(
  '../../../templates/scaffolds/repository/dot-vscode/paath.code-snippets',
  import.meta.url,
)
const snippets = JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as Record<string, Snippet>

/** What an editor inserts. */
function inserted({ body }: Snippet): string {
  return body
    .join('\n')
    .replaceAll(/\$0/g, '')
    .replaceAll(/\\([\\$}])/g, '$1')
}

test('every component has a snippet', () => {
  const { 'Top of a module': _, ...rest } = snippets
  expect(Object.keys(rest).sort()).toEqual(components.map(({ name }) => name).sort())
})

test.each(Object.entries(snippets))('the snippet %s can be read as it stands', (name, snippet) => {
  // An answer to an outcome stands in a question that has outcomes.
  const text =
    name === 'Feedback'
      ? `<Question id="q">\n\nCall <Blank id="b" answers={["1930"]}/>.\n\n${inserted(snippet)}\n\n</Question>`
      : inserted(snippet)
  const whole =
    name === 'Top of a module'
      ? `${text}\n\n## Screen\n\nText.\n`
      : `---\ntitle: T\nobjectives:\n  - id: o1\n    text: Name it\n---\n\n## Screen\n\n${text}\n`
  const { report, diagnostics } = createCollector()
  parseModule(whole, { id: 'm', file: 'module.mdx', language: 'en', report })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
})
