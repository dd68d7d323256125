import { fromHtml } from 'hast-util-from-html'
import type { Element, Nodes } from 'hast'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { courseWith, pageOf, parseFiles, renderCourse } from './sites.ts'

const hostile = [
  `"><script>alert(1)</script>`,
  `</title><script>alert(1)</script>`,
  `]]><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `{{constructor}} {{{raw}}} <!-- -->`,
  `\u2028</script><script>alert(1)//`,
]

/** One text in every field that reaches the page. */
function pageWith(text: string): string {
  const yaml = JSON.stringify(text)
  const attribute = text.replaceAll('"', '&quot;')
  const prose = text.replaceAll(/[<{\\]/g, '\\$&')
  const { site } = renderCourse(
    parseFiles({
      'course.yaml': `title: ${yaml}\nlanguage: en\naudience: ${yaml}\nsupport: { name: ${yaml}, email: "a@b.example", phone: ${yaml} }\nlicense: ${yaml}\npublisher: ${yaml}\nmodules: [scam]\n`,
      'glossary.yaml': `terms: [{ term: ${yaml}, meaning: ${yaml} }]\nabbreviations: [{ short: ${yaml}, long: ${yaml} }]\n`,
      'references.yaml': `references: [{ id: one, title: ${yaml}, publisher: ${yaml}, note: ${yaml}, url: "https://example.org/" }]\n`,
      'modules/scam/module.mdx': [
        `---\ntitle: ${yaml}\ndescription: ${yaml}\nobjectives: [{ id: o1, text: ${yaml} }]\n---`,
        `Before ${prose}`,
        `## Heading ${prose}`,
        `<Callout type="message" title="${attribute}">Inside ${prose}</Callout>`,
        `<Figure src="media/a.svg" alt="${attribute}" caption="${attribute}"/>`,
        `<KeyTerm term="${attribute}">Meaning</KeyTerm>`,
        `| ${prose.replaceAll('|', '')} | b |\n| --- | --- |\n| c | d |`,
        `<Question id="q1">\n\nAsked ${prose}\n\n- [ ] Wrong ${prose}\n  > Because ${prose}\n- [x] Right ${prose}\n\n</Question>`,
      ].join('\n\n'),
      'modules/scam/media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    }),
  )
  return pageOf(site)
}

function elementsIn(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap((child) => elementsIn(child)) : []
  return node.type === 'element' ? [node, ...below] : below
}

function expectHarmless(html: string): void {
  const elements = elementsIn(fromHtml(html))
  const scripts = elements.filter(({ tagName }) => tagName === 'script')
  expect(scripts.map(({ properties }) => properties['src'] ?? properties['id'])).toEqual([
    'paath-start.js',
    'paath.js',
    'paath-settings',
  ])
  for (const { tagName, properties } of elements) {
    expect(['iframe', 'object', 'embed', 'style', 'base']).not.toContain(tagName)
    for (const [name, value] of Object.entries(properties)) {
      expect(name).not.toMatch(/^on|^style$|^srcDoc$/)
      if (name === 'href' || name === 'src') {
        expect(String(value)).not.toMatch(/^\s*(?:javascript|data|vbscript):/i)
      }
    }
  }
}

test.each(hostile)('keeps %j as words in every field', (text) => {
  const html = pageWith(text)
  expectHarmless(html)
  const data = elementsIn(fromHtml(html)).find(({ properties }) => properties['id'] === 'paath-settings')
  const json = data?.children.map((child) => (child.type === 'text' ? child.value : '')).join('') ?? ''
  expect(() => JSON.parse(json) as unknown).not.toThrow()
})

test('keeps any text as words', () => {
  const signs = ['<', '>', '"', "'", '&', '/', 'script', 'onload=', 'a', ' ', ']]>', '--', '=', '`']
  const text = fc
    .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (words) => expectHarmless(pageWith(words))),
    { numRuns: 40, seed: 20261121 },
  )
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#10;script:alert(1)',
  'data:text/html,<b>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example/x.js',
])('lets no link lead to %s', (url) => {
  const html = pageOf(
    renderCourse(
      parseFiles({
        'course.yaml': 'title: A\nlanguage: en\nmodules: [scam]\n',
        'modules/scam/module.mdx': `---\ntitle: A\n---\n\n## One\n\n[words](<${url.replace('<', '%3C').replace('>', '%3E')}>) and ![alt](<${url.replace('<', '%3C').replace('>', '%3E')}>)\n`,
      }),
    ).site,
  )
  expect(html).toContain('words')
  expectHarmless(html)
  const links = elementsIn(fromHtml(html)).flatMap(({ properties }) => properties['href'] ?? [])
  expect(links.filter((href) => !/^(#|styles\.css$)/.test(href as string))).toEqual([])
})

test('a component of the provider shows every element that its template may hold, and no other', () => {
  const names =
    'abbr aside b bdi blockquote cite code del div em figure h3 i ins kbd p q s section small span strong sub sup u'.split(
      ' ',
    )
  const allowed = names.map((name) => `<${name} class="own">{{title}}</${name}>`)
  const course = courseWith(
    '---\ntitle: A\n---\n\n## One\n\n<Own title="&quot;><script>alert(1)</script>">Words.</Own>\n',
    {
      'components/own/component.yaml':
        'name: Own\nsummary: Ours\nprops:\n  title: { type: string, description: A title }\n',
      'components/own/template.hbs': `${allowed.join('')}<script>alert(2)</script><p onclick="alert(3)">x</p>{{content}}`,
    },
  )
  const page = pageOf(renderCourse(course).site)
  for (const name of names) expect(page).toContain(`<${name} class="own">`)
  expect(page).not.toMatch(/<script>alert|onclick/)
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})
