/** A framework answer of the platform in its real size (3 areas, 146 themes, 601 sub-themes), with every trap that the public lists have. */
import { loadModel } from '../src/index.ts'

/** A term as the platform answers it. */
export interface SyntheticTerm {
  identifier: string
  code: string
  name: string
  refId: string
  description: string
  status: string
  additionalProperties: { displayName: string; timeStamp: number }
  associations: { identifier: string; name: string }[]
}

/** The answer, open for tests that damage it. */
export interface SyntheticFramework {
  responseCode: string
  result: {
    framework: { identifier: string; name: string; categories: { code: string; terms: SyntheticTerm[] }[] }
  }
}

/** Make the same framework for the same seed. */
export function syntheticFramework(seed = 8): SyntheticFramework {
  const random = createRandom(seed)
  const uuid = (): string =>
    `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`
  const counters = { competencyarea: 0, theme: 0, subtheme: 0 }
  const prefixes = { competencyarea: 'COMAREA', theme: 'COMTHEME', subtheme: 'COMSUBTHEME' }
  const term = (category: keyof typeof counters, name: string): SyntheticTerm => {
    const code = uuid()
    const number = String(++counters[category]).padStart(6, '0')
    return {
      identifier: `kcmfinal_fw_${category}_${code}`,
      code,
      name,
      refId: `${prefixes[category]}-${number}`,
      description: `Text of ${name}`,
      status: 'Live',
      additionalProperties: { displayName: name, timeStamp: 1_724_000_000_000 + Number(number) },
      associations: [],
    }
  }
  const link = (parent: SyntheticTerm, child: SyntheticTerm): void => {
    parent.associations.push({ identifier: child.identifier, name: child.name })
  }
  const areas = ['Behavioural', 'Domain', 'Functional'].map((name) => term('competencyarea', name))
  const [behavioural, domain, functional] = areas as [SyntheticTerm, SyntheticTerm, SyntheticTerm]
  const themes: SyntheticTerm[] = []
  const subThemes: SyntheticTerm[] = []
  const addTheme = (area: SyntheticTerm, name: string): SyntheticTerm => {
    const theme = term('theme', name)
    themes.push(theme)
    link(area, theme)
    return theme
  }
  const addSubTheme = (theme: SyntheticTerm, name: string): SyntheticTerm => {
    const subTheme = term('subtheme', name)
    subThemes.push(subTheme)
    link(theme, subTheme)
    return subTheme
  }
  for (const item of loadModel()?.items ?? []) {
    if (item.rank !== 'theme' || item.key.startsWith('domain/')) continue
    const theme = addTheme(item.key.startsWith('behavioural/') ? behavioural : functional, variant(item.name))
    for (const child of item.children) {
      if (!Object.hasOwn(misplaced, child.name)) addSubTheme(theme, variant(child.name))
    }
  }
  for (const [name, { area, theme }] of Object.entries(misplaced)) {
    const parent = themes.find((one) => one.name === theme && !area)
    addSubTheme(parent ?? addTheme(functional, theme), name)
  }
  // One term in two areas, as on the platform.
  const shared = themes.find(({ name }) => name === 'Data Analytics')
  if (shared) link(domain, shared)
  addSubTheme(addTheme(domain, ',Financial Statements Analysis'), ',Financial Statements Analysis')
  addSubTheme(addTheme(domain, 'Cyber\u200B Security'), 'Cyber  Security ')
  while (themes.length < 146)
    addTheme(domain, `${pick(random, fields)} ${pick(random, works)} ${themes.length}`)
  const ofDomain = themes.filter((theme) =>
    domain.associations.some(({ identifier }) => identifier === theme.identifier),
  )
  while (subThemes.length < 601) {
    const theme = pick(
      random,
      ofDomain.filter((one) => one !== shared),
    )
    addSubTheme(theme, `${pick(random, works)} of ${theme.name.trim()} ${subThemes.length}`)
  }
  // Associations come twice, and terms in no order.
  for (const one of [...areas, ...themes])
    if (one.associations[0]) one.associations.push({ ...one.associations[0] })
  const categories = [
    { code: 'competencyarea', terms: areas },
    { code: 'theme', terms: shuffled(random, themes) },
    { code: 'subtheme', terms: shuffled(random, subThemes) },
  ]
  return {
    responseCode: 'OK',
    result: { framework: { identifier: 'kcmfinal_fw', name: 'Competency framework', categories } },
  }
}

/** Sub-themes that a list of the platform has in a wrong place. */
const misplaced: Readonly<Record<string, { readonly theme: string; readonly area?: 'functional' }>> = {
  'Sustainable mindset': { theme: 'Self-Awareness' },
  'Lateral Thinking': { theme: 'Creativity & Innovation', area: 'functional' },
  'Handling matters of Prevention of Sexual Harassment Policy': {
    theme: 'Ethical and Interpersonal Conduct',
    area: 'functional',
  },
}

/** The other spellings that files of the platform have. */
function variant(name: string): string {
  const others: Readonly<Record<string, string>> = {
    'Self Confidence': 'Self-Confidence',
    'Sound Judgement': 'Sound Judgment',
    'Solution Orientation': 'Solution Oriented',
    'Planning & Prioritization': 'Planning and Prioritization',
    'Global Mindset': 'Global mindset',
    'Digital Tools (MS office, Excel, PPT & AI tools) & Platforms':
      'Digital Tools (MS Office, Excel, PPT & AI Tools) and  Platforms',
  }
  return others[name] ?? name
}

const fields = [
  'Rail',
  'Forest',
  'Port',
  'Water',
  'Crop',
  'Road',
  'Mine',
  'Energy',
  'Health',
  'School',
  'Textile',
  'Dairy',
]
const works = [
  'Planning',
  'Safety',
  'Maintenance',
  'Finance',
  'Survey',
  'Design',
  'Inspection',
  'Licensing',
  'Research',
  'Training',
]

/** Mulberry32: small and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function hex(random: () => number, length: number): string {
  return Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
}

function pick<Value>(random: () => number, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value
}

function shuffled<Value>(random: () => number, values: readonly Value[]): Value[] {
  return values
    .map((value) => ({ value, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value)
}
