/** Pull requests of strangers who want to be heard by more than the reviewer. */
import { long } from '@paath/testkit'
import { afterEach, expect, test, vi } from 'vitest'
import { makeRepository } from '../../../review/test/repository.ts'
import type { Repository } from '../../../review/test/repository.ts'
import { run } from '../run.ts'

// Each test starts git several times, and loads every stage.
vi.setConfig({ testTimeout: 120_000 })

const repositories: Repository[] = []
afterEach(() => repositories.splice(0).forEach(({ remove }) => remove()))

async function review(
  repository: Repository,
  format: string,
): Promise<{ out: string; talk: string; exit: number }> {
  let [out, talk] = ['', '']
  const exit = await run(['review', '--base', 'HEAD~1', '--format', format], {
    cwd: repository.folder,
    env: {},
    out: (text) => void (out += text),
    talk: (text) => void (talk += text),
    colours: { out: false, talk: false },
    width: 80,
  })
  return { out, talk, exit }
}

function repositoryWith(files: Readonly<Record<string, string>>): Repository {
  const repository = makeRepository()
  repositories.push(repository)
  repository.commit({ 'README.md': 'x' })
  repository.commit(files)
  return repository
}

/** Texts that mean something to a forge, a log or a browser. */
const attacks = [
  '@everyone-evil and #1 and org/evil#2',
  '![evil](https://evil.example/x.png) [evil](javascript:evil)',
  '</details></summary></code><script>evil()</script><img src=x onerror=evil()>',
  '`evil` ``evil`` ```evil',
  '<!-- evil --> --> <!-- tick evil -->',
  '- [x] evil | evil | https://evil.example evil@evil.example www.evil.example',
  '::error::evil ##[group]evil \u001b[31mevil \u202Eevil',
]

const course = 'courses/safe-hands'
const quoted = (text: string): string => JSON.stringify(text)

const hostile = repositoryFiles()
function repositoryFiles(): Record<string, string> {
  const body = attacks.map(
    (attack, at) =>
      `## Screen ${at} ${attack.replaceAll(/[<>{}]/g, '')}\n\n\\${attack.replaceAll(/[<{]/g, '\\$&')}\n\n<Callout title=${quoted(attack).replaceAll('\\"', '&quot;')}>\n\nx\n\n</Callout>\n`,
  )
  return {
    [`${course}/course.yaml`]: `title: ${quoted(attacks.join(' '))}\nlanguage: en\nmodules: [phone]\nkeywords: [${quoted(attacks[0] ?? '')}]\n`,
    [`${course}/modules/phone/module.mdx`]: `---\ntitle: ${quoted(attacks[2] ?? '')}\nobjectives:\n  - { id: o1, text: ${quoted(attacks.join(' '))} }\n---\n\n${body.join('\n')}`,
    [`${course}/modules/phone/media/@everyone-evil \`<script>evil.svg`]:
      '<svg xmlns="http://www.w3.org/2000/svg" onload="evil()"/>',
    '.github/workflows/`evil @evil.yml': 'on: push',
  }
}

/** Markdown without what stands in code, where nothing has a meaning. */
function outsideCode(markdown: string): string {
  return markdown
    .replaceAll(/(?<!`)(`+)(?!`)(?:(?!\n\n)[^])*?(?<!`)\1(?!`)/g, '')
    .replaceAll(/<code>[^<]*<\/code>/g, '')
}

test('nothing of a hostile course stands outside of code in a comment', async () => {
  const { out, talk } = await review(repositoryWith(hostile), 'markdown')
  expect(out).toContain('evil')
  expect(outsideCode(out)).not.toMatch(/evil|@|javascript|\u202E/iu)
  expect(out).not.toMatch(/^\s*::/mu)
  expect(talk).toBe('')
})

test('a page of a hostile course holds no tag, no handler and no script of it, and its policy allows none', async () => {
  const { out } = await review(repositoryWith(hostile), 'html')
  expect(out).toContain('evil')
  expect(out).toContain('content="default-src &#x27;none&#x27;; style-src')
  expect(out).not.toMatch(/<(?:script|img|a|iframe|object|svg)\b/iu)
  expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u)
  expect([...out.matchAll(/<[a-z][^>]*>/giu)].filter(([tag]) => tag.includes('evil'))).toEqual([])
})

test('annotations of a hostile course are one command a line, whatever its texts say', async () => {
  const { out } = await review(repositoryWith(hostile), 'github')
  expect(out).toMatch(/^::error file=courses\/safe-hands\/course\.yaml,line=1,/mu)
  expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(20)
  for (const line of out.trimEnd().split('\n'))
    expect(line).toMatch(/^::(?:error|warning) [^:]*::[^\p{Cc}\u202E]*$/u)
})

test('JSON of a hostile course is JSON, and holds no control character', async () => {
  const { out } = await review(repositoryWith(hostile), 'json')
  expect(JSON.parse(out)).toMatchObject({ version: 1 })
  expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u)
})

test('the reviewer is told of what is dangerous first', async () => {
  const { out, exit } = await review(repositoryWith(hostile), 'markdown')
  expect(exit).toBe(1)
  expect(out).toContain('## Do not approve yet')
  expect(out.split('\n').find((line) => line.startsWith('- '))).toMatch(/^- \*\*Danger\*\* .*`sec\//u)
})

test(
  'a change of ten thousand files is reviewed, cut to the size of a comment, and says so',
  { timeout: 120_000, ...long },
  async () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [
        `${course}/modules/phone/media/picture-${at}-of-a-very-long-name.txt`,
        `${at}`,
      ]),
    )
    const text = Array.from(
      { length: 3000 },
      (_, at) => `## Screen ${at}\n\nSome words of screen ${at}.\n`,
    ).join('\n')
    const repository = repositoryWith({
      [`${course}/course.yaml`]: 'title: Safe hands\nlanguage: en\nmodules: [phone]\n',
      [`${course}/modules/phone/module.mdx`]: `---\ntitle: Phone\n---\n\n${text}`,
      ...many,
    })
    const { out } = await review(repository, 'markdown')
    expect(out.length).toBeLessThan(60_000)
    expect(out).toMatch(/and [\d]+ more, less damaging/u)
    expect(out).toContain('**Cut off here:')
    expect(out).toContain('A machine wrote this; it approves nothing.')
  },
)

test('what a repository says about hooks, filters and attributes is not run', async () => {
  const repository = makeRepository()
  repositories.push(repository)
  const files = {
    [`${course}/course.yaml`]: 'title: Safe hands\nlanguage: en\nmodules: [phone]\n',
    [`${course}/modules/phone/module.mdx`]: '---\ntitle: Phone\n---\n\n## One\n\nText.\n',
  }
  repository.commit({ ...files, '.gitattributes': '*.mdx filter=evil diff=evil\n' })
  repository.commit({
    [`${course}/modules/phone/module.mdx`]: '---\ntitle: Phone\n---\n\n## One\n\nWords.\n',
  })
  repository.write(
    '.git/config',
    `${repository.read('.git/config')}[filter "evil"]\n\tsmudge = touch ran\n\tclean = touch ran\n[diff "evil"]\n\ttextconv = touch ran\n[core]\n\tfsmonitor = touch ran\n\thooksPath = hooks\n`,
  )
  const { exit } = await review(repository, 'json')
  expect(exit).toBe(0)
  expect(() => repository.read('ran')).toThrow(/ENOENT/u)
})
