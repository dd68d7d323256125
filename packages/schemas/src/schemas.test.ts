import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { schemas, validators } from './index.ts'
import type { FileTypes, JsonSchema } from './index.ts'

type Name = keyof FileTypes
const names = Object.keys(schemas) as Name[]

/** Sound data with every key, and data that breaks each kind of rule. */
const samples: Readonly<
  Record<Name, { readonly good: readonly unknown[]; readonly bad: readonly unknown[] }>
> = {
  profile: {
    good: [
      {
        id: 'state-2027',
        title: 'A state',
        source: 'A circular',
        points: 5,
        grades: [{ name: 'Good', above: 0, below: 101 }],
        underMinimum: 'Weak',
        gateFailed: 'not accepted',
        noGrade: 'no grade',
        groups: [
          {
            id: 'MR',
            title: 'Gates',
            gate: true,
            notApplicable: true,
            statements: [
              { id: 'MR_001', text: 'Decent', by: 'person', sign: 'gate/attest-decent', minutes: 5 },
            ],
          },
          {
            id: 'LE',
            title: 'Engagement',
            weight: 1,
            minimum: 50,
            statements: [
              { id: 'LE_001', text: 'A way', by: 'player', guarantee: 'There is one', minutes: 0 },
              {
                id: 'LE_002',
                text: 'Clear',
                by: 'rule',
                rules: ['media/quality'],
                needs: ['video'],
                minutes: 5,
              },
            ],
          },
        ],
      },
    ],
    bad: [{}, { id: 'a', title: 'b', source: 'c', points: 0, grades: [], groups: [] }],
  },
  course: {
    good: [
      { title: 'Safety', language: 'en', modules: ['scam'] },
      {
        title: 'सुरक्षा',
        description: 'Two sentences.',
        audience: 'Clerks',
        language: 'hi',
        languages: ['or', 'ks-Deva'],
        objectives: [{ id: 'c1', text: 'Name the signs' }, { text: 'Call the bank' }],
        competencies: ['functional/digital-fluency/digital-tools-and-platforms@operational', 'FUN-072'],
        authors: ['Meena Kumari'],
        sign_off: [{ role: 'language:hi', people: ['Asha Devi'], accounts: ['asha'] }],
        keywords: ['scam', '1930'],
        support: { name: 'Desk', email: 'desk@example.org', phone: '+91 1930' },
        license: 'CC BY 4.0',
        publisher: 'Ministry',
        model: 'kcm/2024-25',
        profile: 'igot-2024',
        modules: ['spot-the-scam', 'lock-the-door'],
        policy: { untranslated: 'source-fallback', drafts: false, languages: { hi: { drafts: true } } },
        budgets: { package_kb: 500, image_kb: 80, media_mb: 8 },
        cover: 'media/cover.png',
        certificates: { plagiarism: 'evidence/plagiarism.pdf' },
        review_by: '2027-10-31',
      },
    ],
    bad: [
      [],
      null,
      { title: 'x', language: 'en' },
      { title: ' ', language: 'en', modules: ['a'] },
      { title: 'x', language: 'English', modules: ['a'] },
      { title: 'x', language: 'en', modules: [] },
      { title: 'x', language: 'en', modules: ['A'] },
      { title: 'x', language: 'en', modules: ['a'], colour: 'red' },
      { title: 'x', language: 'en', modules: ['a'], policy: { languages: { hi: { draft: true } } } },
      { title: 'x', language: 'en', modules: ['a'], review_by: '2027-13-01' },
      { title: 'x', language: 'en', modules: ['a'], support: { phone: '1930' } },
    ],
  },
  module: {
    good: [
      { title: 'Spot a scam' },
      {
        title: 'Spot a scam',
        description: 'x',
        minutes: 8,
        language: 'hi',
        competencies: ['a/b'],
        objectives: [{ id: 'o1', course: 'c1', text: 'Name', bloom: 'analyse' }],
        keywords: ['x'],
        complete: 'seen',
        attempts: 2,
        pass: 60,
      },
    ],
    bad: [
      {},
      { title: 'x', minutes: 0 },
      { title: 'x', attempts: 0 },
      { title: 'x', pass: 0 },
      { title: 'x', complete: 'opened' },
    ],
  },
  assessment: {
    good: [
      { title: 'Test', pass: 60 },
      {
        title: 'Test',
        pass: 60,
        attempts: 3,
        minutes: 30,
        instructions: 'x',
        language: 'en',
        shuffle: { questions: true, options: false },
      },
    ],
    bad: [{ title: 'Test' }, { title: 'Test', pass: 101 }, { title: 'Test', pass: 60, shuffle: true }],
  },
  glossary: {
    good: [{}, { terms: [{ term: 'OTP', meaning: 'x' }], abbreviations: [{ short: 'KYC', long: 'y' }] }],
    bad: [{ terms: [{ term: 'OTP' }] }, { words: [] }],
  },
  theme: {
    good: [
      {},
      {
        colors: {
          light: {
            paper: '#21407f',
            card: '#21407f',
            ink: '#21407f',
            muted: '#21407f',
            'line-colour': '#21407f',
            edge: '#21407f',
            brand: '#21407f',
            'brand-deep': '#21407f',
            'on-brand': '#21407f',
            'on-deep': '#21407f',
            'on-deep-muted': '#21407f',
            'brand-soft': '#21407f',
            accent: '#21407f',
            'accent-soft': '#21407f',
            right: '#21407f',
            'right-soft': '#21407f',
            again: '#21407f',
            'again-soft': '#21407f',
            focus: '#21407f',
          },
          dark: {},
          contrast: { ink: '#FFFFFF' },
        },
      },
      { logo: { file: 'media/logo.svg', alt: 'State institute' } },
    ],
    bad: [
      { colors: { light: { brand: 'navy' } } },
      { colors: { light: { background: '#ffffff' } } },
      { colors: { brand: '#21407f' } },
      { logo: { file: 'media/logo.svg' } },
      { styles: '.x{}' },
    ],
  },
  references: {
    good: [
      { references: [{ id: 'a', title: 'A' }] },
      {
        references: [
          { id: 'a', title: 'A', publisher: 'B', url: 'https://x.in/?a=b', date: '2024-05', note: 'c' },
        ],
      },
    ],
    bad: [
      { references: [{ id: 'a', title: 'A', url: 'http://x.in' }] },
      { references: [{ id: 'a', title: 'A', url: 'javascript:alert(1)' }] },
      { references: [{ id: 'a', title: 'A', url: 'https://x.in/"><script>' }] },
      { references: [{ id: 'a', title: 'A', date: 'May 2024' }] },
    ],
  },
  assets: {
    good: [
      {
        assets: [
          {
            file: 'a.svg',
            kind: 'map',
            license: 'own',
            creator: 'x',
            source: 'y',
            synthetic: true,
            note: 'z',
          },
        ],
      },
    ],
    bad: [
      { assets: [{ file: 'a.svg' }] },
      { assets: [{ file: 'a', kind: 'x', license: 'y', creator: 'z', source: 'w' }] },
    ],
  },
  attestations: {
    good: [
      { attestations: [] },
      {
        attestations: [
          {
            rule: 'gate/attest-sentiments',
            answer: 'not-applicable',
            name: 'A. Person',
            role: 'Director',
            date: '2026-11-21',
            hash: 'a'.repeat(64),
            evidence: ['evidence/a.pdf'],
            note: 'x',
          },
        ],
      },
    ],
    bad: [{ attestations: [{ rule: 'x', answer: 'maybe', name: 'A', date: 'today', hash: 'abc' }] }],
  },
  plan: {
    good: [
      { title: 'Week', language: 'hi', days: [{ title: 'Monday', sessions: [{ course: 'scam' }] }] },
      {
        title: 'Week',
        description: 'For clerks',
        language: 'en',
        model: 'kcm/2026',
        hours_a_day: 1.5,
        hours_in_all: 4,
        mandates: ['ai'],
        designations: [{ name: 'Clerk', competencies: ['FUN-072'] }],
        days: [
          {
            title: 'Monday',
            date: '2026-12-07',
            sessions: [
              { course: 'scam', module: 'one', minutes: 8, after: ['welcome'] },
              { portal: 'do_1', title: 'Files', minutes: 30 },
              {
                id: 'welcome',
                classroom: 'Welcome',
                minutes: 30,
                facilitator: 'Asha',
                note: 'Room 4',
                competencies: ['FUN-072'],
              },
            ],
          },
        ],
      },
    ],
    bad: [
      { title: 'Week', language: 'hi', days: [] },
      { title: 'Week', language: 'hi', days: [{ title: 'Monday', sessions: [] }] },
      { title: 'Week', language: 'hi', hours_a_day: 25, days: [{ title: 'M', sessions: [{ course: 'x' }] }] },
      { title: 'Week', language: 'hi', days: [{ title: 'M', date: 'today', sessions: [{ course: 'x' }] }] },
    ],
  },
  mandates: {
    good: [
      { mandates: [] },
      {
        mandates: [{ id: 'ai', title: 'AI', any_of: ['domain/artificial-intelligence'], source: 'Order 7' }],
      },
    ],
    bad: [{}, { mandates: [{ id: 'AI', title: 'AI', any_of: [] }] }],
  },
  published: {
    good: [
      {
        published: [
          {
            platform: 'igot',
            language: 'hi',
            module: '_course',
            id: 'do_1',
            sha256: 'b'.repeat(64),
            date: '2026-11-21',
            fingerprint: 'f',
            kept: { screens: ['start'], questions: ['q1 single 3.12', 'q2 fill-in', 'q3 match 1.2/3.4'] },
          },
        ],
      },
    ],
    bad: [{ published: [{ platform: 'igot', language: 'hi', module: '_other', sha256: 'b', date: 'x' }] }],
  },
  contacts: {
    good: [
      {
        source: 'Institute of Rural Administration',
        reviewers: [{ name: 'Meena Kumari', email: 'meena@example.org', id: 'u-1' }],
        publishers: [{ name: 'R. Das' }],
        creators: [],
      },
    ],
    bad: [
      { reviewers: [{ email: 'meena@example.org' }] },
      { creators: [{ name: 'R. Das', email: 'nobody' }] },
    ],
  },
  lock: {
    good: [{ version: 1, units: [{ id: 'u1', hash: 'abc', context: 'why/paragraph', text: 'Call' }] }],
    bad: [{ units: [] }, { version: 1, units: [{ id: 'u1' }] }],
  },
  component: {
    good: [
      {
        name: 'OfficeNote',
        summary: 'x',
        content: 'flow',
        kind: 'do',
        props: {
          tone: {
            type: 'string',
            title: 'Tone',
            description: 'x',
            enum: ['calm'],
            default: 'calm',
            required: true,
          },
          picture: { type: 'string', description: 'x', file: 'image', translatable: false },
        },
      },
    ],
    bad: [
      { name: 'officeNote', summary: 'x' },
      { name: 'A', summary: 'x', script: 'alert(1)' },
    ],
  },
}

const ajv = new Ajv2020({ allErrors: true, strict: false })

test.each(names)('the validator of %s says what its schema says', (name) => {
  const validate = ajv.compile(schemas[name])
  const { good, bad } = samples[name]
  for (const data of good) {
    expect(validators[name](data), JSON.stringify(validators[name].errors)).toBe(true)
    expect(validate(data)).toBe(true)
  }
  for (const data of bad) {
    expect(validators[name](data), JSON.stringify(data)).toBe(false)
    expect(validate(data)).toBe(false)
  }
})

test.each(names)('every key of %s is explained and no unknown key passes', (name) => {
  const faults: string[] = []
  checkKeys(schemas[name], name, faults)
  expect(faults).toEqual([])
})

test.each(names)('the sound samples of %s use every key', (name) => {
  const used = new Set<string>()
  for (const data of samples[name].good) collectKeys(data, used)
  const declared = new Set<string>()
  declaredKeys(schemas[name], declared)
  expect([...declared].filter((key) => !used.has(key))).toEqual([])
})

test('the schema files are the schemas', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json'))
  expect(files.map((file) => file.replace('.schema.json', '')).toSorted()).toEqual(names.toSorted())
  for (const file of files) {
    expect(JSON.parse(readFileSync(folder + file, 'utf8'))).toEqual(
      schemas[file.replace('.schema.json', '') as Name],
    )
  }
})

function checkKeys(schema: JsonSchema, path: string, faults: string[]): void {
  if (schema.$ref) return
  if (!schema.title || !schema.description) faults.push(`${path} has no title or description`)
  if (schema.pattern && schema.pattern !== '\\S' && !schema['x-form'])
    faults.push(`${path} has a form without words`)
  if (schema.type === 'object' && schema.additionalProperties === undefined)
    faults.push(`${path} takes any key`)
  for (const [key, child] of childrenOf(schema)) checkKeys(child, `${path}.${key}`, faults)
}

function childrenOf(schema: JsonSchema): [string, JsonSchema][] {
  const { properties = {}, items, additionalProperties, $defs = {} } = schema
  return [
    ...Object.entries(properties),
    ...Object.entries($defs),
    ...(items ? [['items', items] as [string, JsonSchema]] : []),
    ...(typeof additionalProperties === 'object'
      ? [['*', additionalProperties] as [string, JsonSchema]]
      : []),
  ]
}

function declaredKeys(schema: JsonSchema, keys: Set<string>): void {
  for (const key of Object.keys(schema.properties ?? {})) keys.add(key)
  for (const [, child] of childrenOf(schema)) declaredKeys(child, keys)
}

function collectKeys(data: unknown, keys: Set<string>): void {
  if (typeof data !== 'object' || data === null) return
  for (const [key, value] of Object.entries(data)) {
    keys.add(key)
    collectKeys(value, keys)
  }
}
