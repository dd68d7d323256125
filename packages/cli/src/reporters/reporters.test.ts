import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import { codes as registry } from '@paath/diagnostics'
import { reporters } from './index.ts'
import type { ReporterOptions } from './reporter.ts'

const names = Object.keys(reporters)
const plain: ReporterOptions = { colours: { out: false, talk: false }, width: 80 }

const finding: Finding = {
  code: 'course/missing-module',
  severity: 'error',
  message: '`spot` is listed here, but `modules/spot/module.mdx` does not exist',
  hint: 'Write the module, or take it out of the list',
  file: 'courses/cyber/course.yaml',
  stretch: { line: 3, column: 5, endLine: 3, endColumn: 9 },
  related: [],
  source: 'title: Cyber\nmodules:\n  - spot\n',
}

async function write(format: string, report: Partial<Report>): Promise<string> {
  const reporter = await reporters[format]!()
  const { out, talk = '' } = reporter.write(
    { command: 'check', findings: [], outputs: [], silenced: [], ...report },
    plain,
  )
  return out + talk
}

/** What a stranger may put into a text, a name of a file or a line of source to steer whoever reads the report. */
const attacks = [
  '\n::error file=a.mdx::owned',
  '::stop-commands::x',
  '##[error]owned',
  '\u001b[31mred\u001b]0;title\u0007',
  '\u009b31m',
  '\u202ereversed',
  '\u2067turned\u200f \u061cand isolated',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</code></pre><iframe src=//x>',
  '@octocat please',
  '[click](javascript:alert(1))',
  '![x](https://x.example/a.png)',
  '``` `` ` [a](b) <b>',
  '#123 and https://x.example',
  '| a | b |',
  '{{x}} ${{ secrets.X }}',
  ']]>',
]

function hostile(text: string): Report {
  const worse: Finding = {
    ...finding,
    message: `before ${text} after`,
    hint: text,
    file: `courses/${text.replaceAll('/', '')}.mdx`,
    source: `\n\n${text}\n`,
    related: [{ file: text, line: 1, note: text }],
  }
  return {
    command: 'check',
    findings: [worse, { ...worse, stretch: { line: 3, column: 1, endLine: 3, endColumn: 4 } }],
    outputs: [],
    silenced: [{ finding: worse, reason: text }],
  }
}

/** Is anything in this output more than text? */
const isHarmless: Readonly<Record<string, (out: string) => void>> = {
  pretty: (out) => {
    expect(out).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u)
    expect(out).not.toMatch(/^\s*::|##\[/m)
  },
  json: (out) => {
    expect(out).not.toMatch(/\p{Cc}(?<!\n)/u)
    expect(out).not.toMatch(/^\s*::/m)
    JSON.parse(out)
  },
  sarif: (out) => {
    expect(out).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u)
    expectSarif(out)
  },
  github: (out) => {
    expect(out).not.toMatch(/\p{Cc}(?<!\n)/u)
    for (const line of out.trimEnd().split('\n')) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^:,]*,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=course\/missing-module::/,
      )
    }
  },
  markdown: (out) => {
    expect(out).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u)
    expect(outsideCodeSpans(out)).not.toMatch(/[<@[\]#!|{}](?<!^### *)/m)
  },
  html: (out) => {
    const main = /<main>[\s\S]*<\/main>/.exec(out)?.[0] ?? ''
    for (const [tag] of main.matchAll(/<[^>]*>/g)) {
      expect(tag).toMatch(/^<\/?(?:main|h1|h2|h3|p|section|article|pre|code)>$/)
    }
    expect(out).toContain('Content-Security-Policy" content="default-src &#x27;none&#x27;')
  },
}

/** What is left of Markdown without its code spans, as CommonMark pairs runs of backticks. */
function outsideCodeSpans(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, '').replace(/^### /, ''))
    .join('\n')
}

let validate: ReturnType<Ajv['compile']> | undefined

function expectSarif(text: string): void {
  if (!validate) {
    const file = createRequire(import.meta.url).resolve(
      '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
    )
    const {
      $schema: _,
      id: __,
      ...schema
    } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    validate = new Ajv({
      strict: false,
      validateFormats: false,
      allErrors: true,
      unicodeRegExp: false,
    }).compile(schema)
  }
  void validate(JSON.parse(text))
  expect(validate.errors ?? []).toEqual([])
}

test('each format has a test that hostile content stays text', () => {
  expect(Object.keys(isHarmless).sort()).toEqual([...names].sort())
})

/** Signs that turn the direction of a text. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

describe.each(names)('%s', (format) => {
  test.each(attacks)('keeps %j a text', async (attack) => {
    const out = await write(format, hostile(attack))
    isHarmless[format]!(out)
    expect(out).not.toMatch(turning)
  })

  test('keeps any text a text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        isHarmless[format]!(await write(format, hostile(text)))
      }),
      { numRuns: 60 },
    )
  })

  test('writes a report without findings', async () => {
    expect(await write(format, {})).not.toContain('undefined')
  })
})

test('SARIF has the rules that were broken, places that exclude the end, and what is silenced', async () => {
  const text = await write('sarif', {
    findings: [finding],
    silenced: [
      { finding: { ...finding, code: 'item/option-order', severity: 'warning' }, reason: 'as on the poster' },
    ],
  })
  expectSarif(text)
  const {
    runs: [run],
  } = JSON.parse(text) as {
    runs: [
      {
        columnKind: string
        tool: { driver: { rules: { id: string }[] } }
        results: Record<string, unknown>[]
      },
    ]
  }
  expect(run.columnKind).toBe('utf16CodeUnits')
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['course/missing-module', 'item/option-order'])
  expect(run.results[0]).toMatchObject({
    ruleId: 'course/missing-module',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'courses/cyber/course.yaml' },
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
        },
      },
    ],
  })
  expect(run.results[1]).toMatchObject({
    suppressions: [{ kind: 'inSource', justification: 'as on the poster' }],
  })
})

test('a fingerprint of SARIF stays when lines move, and tells equal lines apart', async () => {
  const prints = async (findings: Finding[]): Promise<string[]> => {
    const log = JSON.parse(await write('sarif', { findings })) as {
      runs: [{ results: { partialFingerprints: { primaryLocationLineHash: string } }[] }]
    }
    return log.runs[0].results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)
  }
  const moved: Finding = {
    ...finding,
    source: `# new\n${finding.source}`,
    stretch: { line: 4, column: 5, endLine: 4, endColumn: 9 },
  }
  const [first, second] = await prints([finding, finding])
  expect(await prints([moved])).toEqual([first])
  expect(second).toBe(first?.replace(/1$/, '2'))
})

test('SARIF names files in other scripts by a URI', async () => {
  const text = await write('sarif', { findings: [{ ...finding, file: 'courses/सुरक्षा/a b.mdx' }] })
  expect(text).toContain(
    '"uri": "courses/%E0%A4%B8%E0%A5%81%E0%A4%B0%E0%A4%95%E0%A5%8D%E0%A4%B7%E0%A4%BE/a%20b.mdx"',
  )
})

test('SARIF keeps to 5,000 results, the worst first', async () => {
  const many = Array.from({ length: 5001 }, (): Finding => ({ ...finding, severity: 'warning' }))
  const log = JSON.parse(await write('sarif', { findings: [...many, finding] })) as {
    runs: [{ results: { level: string }[] }]
  }
  expect(log.runs[0].results).toHaveLength(5000)
  expect(log.runs[0].results[0]?.level).toBe('error')
})

test('SARIF keeps to the other limits of GitHub, however long the texts of a course are', async () => {
  // Every rule there is, and letters without a pattern, which pack worst.
  const letters = (length: number, from: number, range: number): string =>
    Array.from({ length }, (_, n) => String.fromCharCode(from + ((n * 7919 + n * n * 104_729) % range))).join(
      '',
    )
  const long = `${letters(3000, 0x905, 48)} 😀`
  const codes = Object.keys(registry) as Finding['code'][]
  const findings = Array.from({ length: 5000 }, (_, n): Finding => {
    const message = `${letters(20, 97 + (n % 20), 26)} ${long.slice(n % 900)}`
    return { ...finding, code: codes[n % codes.length]!, message, hint: long }
  })
  const silenced = [{ finding, reason: long }]
  const text = await write('sarif', { findings, silenced })
  expect(gzipSync(text).length).toBeLessThan(10_000_000)
  const { runs } = JSON.parse(text) as {
    runs: {
      tool: { driver: { rules: SarifRule[] } }
      results: { message: { text: string }; locations: unknown[] }[]
    }[]
  }
  expect(runs).toHaveLength(1)
  const [{ tool, results } = { tool: { driver: { rules: [] } }, results: [] }] = runs
  expect(tool.driver.rules.length).toBe(codes.length)
  for (const { id, shortDescription, fullDescription, help, properties } of tool.driver.rules) {
    expect(id.length).toBeLessThan(255)
    expect(properties.tags.length).toBeLessThanOrEqual(10)
    for (const { text: description } of [shortDescription, fullDescription, help]) {
      expect(description).not.toBe('')
      expect(description.length).toBeLessThanOrEqual(1024)
    }
  }
  for (const { message, locations } of results) {
    expect(message.text.length).toBeLessThanOrEqual(1000)
    expect(locations).toHaveLength(1)
  }
})

interface SarifRule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string }
  readonly properties: { readonly tags: readonly string[] }
}

test('GitHub gets at most thirty annotations of a step, each on one line with a column only where it ends there', async () => {
  const many = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    Array.from({ length: 40 }, (): Finding => ({ ...finding, severity })),
  )
  const across = { line: 3, column: 5, endLine: 4, endColumn: 2 }
  const lines = (await write('github', { findings: [{ ...finding, stretch: across }, ...many] }))
    .trimEnd()
    .split('\n')
  expect(lines).toHaveLength(30)
  for (const level of ['error', 'warning', 'notice']) {
    const own = lines.filter((line) => line.startsWith(`::${level} `))
    expect(own).toHaveLength(10)
  }
  expect(lines[0]).toMatch(/^::error file=[^:]*,line=3,endLine=4,title=/)
})

test('GitHub gets ten annotations of a level, and the tenth says how many are left', async () => {
  const warning: Finding = { ...finding, severity: 'warning' }
  const lines = (await write('github', { findings: [...Array.from({ length: 12 }, () => warning), finding] }))
    .trimEnd()
    .split('\n')
  expect(lines).toHaveLength(11)
  expect(lines[0]).toMatch(/^::error /)
  expect(lines.at(-1)).toBe('::warning title=paath::3 more are not shown here: run `paath check`')
})

test('Markdown stays under the size of a comment', async () => {
  const text = await write('markdown', { findings: Array.from({ length: 2000 }, () => finding) })
  expect(text.length).toBeLessThan(60_000)
  expect(text).toMatch(/\d+ more lines are not shown: run `paath check`\n$/)
})

test('Markdown fits a comment and the summary of a job with one finding of any length, in any script', async () => {
  const text = await write('markdown', {
    findings: [
      { ...finding, message: 'पाठ '.repeat(50_000) },
      ...Array.from({ length: 3000 }, () => ({ ...finding, message: 'सुरक्षा '.repeat(9) })),
    ],
  })
  expect(text.length).toBeLessThan(60_000)
  expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20)
  expect(text).toContain('more lines are not shown')
})

test('HTML shows the source under the message', async () => {
  expect(await write('html', { findings: [finding] })).toContain(
    '&gt; 3 |   - spot\n    |     ^^^^'.replace('&gt;', '>'),
  )
})

test.each([
  ['Devanagari', 'प्रश्न: <Quiz lvl="कठिन" competency=x>', 'competency', '^^^^^^^^^^'],
  ['Tamil', 'கேள்வி: <Quiz lvl="கடினம்" competency=x>', 'competency', '^^^^^^^^^^'],
])('the marker stands under the word behind %s', async (_, line, word, marker) => {
  const column = line.indexOf(word) + 1
  const stretch = { line: 1, column, endLine: 1, endColumn: column + word.length }
  const out = await write('pretty', { findings: [{ ...finding, source: `${line}\n`, stretch }] })
  const lines = out.split('\n')
  const marked = lines.findIndex((text) => text.includes(marker))
  const before = lines[marked - 1]!.slice(0, lines[marked - 1]!.indexOf(word))
  // Marks above and below a letter take no column; a vowel sign beside it takes one.
  const columns = [...before].filter((character) => !/\p{Mn}/u.test(character)).length
  expect(lines[marked]!.indexOf('^')).toBe(columns)
})
