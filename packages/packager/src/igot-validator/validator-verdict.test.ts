import { createCollector } from '@paath/diagnostics'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fakeCourse, fakeSite } from '../../test/fake-site.ts'
import { igot } from '../targets/igot/target.ts'
import { validatorVerdict } from './validator-verdict.ts'

const adlcp =
  'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"'

function manifest(resources: string, organizations = '<organizations/>', start = ''): string {
  const head = '<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>'
  return `${start}<manifest ${adlcp}>${head}${organizations}<resources>${resources}</resources></manifest>`
}

const sco = (href: string) => `<resource identifier="r" adlcp:scormtype="sco" href="${href}"/>`
const good = manifest(sco('index.html'))

function probe(files: Readonly<Record<string, string>>) {
  const encoded = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])
  return validatorVerdict(zipSync(Object.fromEntries(encoded)))
}

test.each<[string, Record<string, string>, string, boolean, string[]]>([
  [
    'manifest at the top whose reference exists',
    { 'imsmanifest.xml': good, 'index.html': '' },
    'VALID',
    true,
    [],
  ],
  ['a manifest in capital letters', { 'IMSMANIFEST.XML': good, 'index.html': '' }, 'VALID', true, []],
  ['a manifest in a folder', { 'a/imsmanifest.xml': good, 'a/index.html': '' }, 'VALID', true, []],
  [
    'the attribute of SCORM 2004',
    { 'imsmanifest.xml': good.replace('scormtype', 'scormType'), 'index.html': '' },
    'VALID',
    false,
    [],
  ],
  [
    'the same with resume in a script',
    {
      'imsmanifest.xml': good.replace('scormtype', 'scormType'),
      'index.html': '',
      'a.js': 'x="cmi.location"',
    },
    'VALID',
    true,
    [],
  ],
  [
    'two manifests: the one in a folder that comes first',
    { 'a/imsmanifest.xml': '<broken', 'imsmanifest.xml': good, 'index.html': '' },
    'ENHANCED',
    true,
    ['REBUILT_MANIFEST'],
  ],
  ['no manifest but a page', { 'story.html': '' }, 'ENHANCED', true, ['CREATED_MANIFEST']],
  ['no manifest and no page', { 'a.txt': '' }, 'INVALID', false, []],
  [
    'prefixed elements',
    {
      'imsmanifest.xml': `<i:manifest xmlns:i="u"><i:organizations/><i:resources><i:resource href="index.html"/></i:resources></i:manifest>`,
      'index.html': '',
    },
    'INVALID',
    false,
    [],
  ],
  [
    'no organizations',
    { 'imsmanifest.xml': manifest(sco('index.html'), ''), 'index.html': '' },
    'INVALID',
    false,
    [],
  ],
  [
    'a DOCTYPE',
    { 'imsmanifest.xml': `<!DOCTYPE manifest>${good}`, 'index.html': '' },
    'ENHANCED',
    true,
    ['REBUILT_MANIFEST'],
  ],
  [
    'a missing launch file',
    { 'imsmanifest.xml': manifest(sco('gone.html')), 'index.html': '' },
    'ENHANCED',
    true,
    ['FIXED_LAUNCH_FILE'],
  ],
  [
    'another missing file',
    { 'imsmanifest.xml': manifest(sco('index.html') + sco('gone.html')), 'index.html': '' },
    'INVALID',
    false,
    [],
  ],
  [
    'a plus sign in a reference',
    { 'imsmanifest.xml': manifest(sco('a+b.html')), 'a+b.html': '' },
    'INVALID',
    false,
    [],
  ],
  [
    'xml:base, which it does not know',
    {
      'imsmanifest.xml': manifest('<resource xml:base="c/" adlcp:scormtype="sco" href="a.html"/>'),
      'c/a.html': '',
    },
    'ENHANCED',
    true,
    ['FIXED_LAUNCH_FILE'],
  ],
  [
    'a query and a fragment',
    { 'imsmanifest.xml': manifest(sco('index.html?a=1#b')), 'index.html': '' },
    'VALID',
    true,
    [],
  ],
  ['a byte order mark', { 'imsmanifest.xml': `\uFEFF${good}`, 'index.html': '' }, 'VALID', true, []],
  [
    'names in another script',
    { 'imsmanifest.xml': manifest(sco('पाठ.html')), 'पाठ.html': '' },
    'VALID',
    true,
    [],
  ],
  [
    'no resources',
    { 'imsmanifest.xml': manifest(''), 'index.html': '' },
    'ENHANCED',
    true,
    ['CREATED_RESOURCES_BLOCK'],
  ],
  [
    'a name that leaves the package',
    { 'imsmanifest.xml': good, 'index.html': '', '../x': '' },
    'INVALID',
    false,
    [],
  ],
])('%s', (_, files, ...[verdict, resumeCapable, repairs]) => {
  expect(probe(files)).toMatchObject({ verdict, resumeCapable, repairs })
})

test('a stored entry with its size behind it cannot be read', () => {
  const zip = Buffer.from(
    zipSync({
      'imsmanifest.xml': [new TextEncoder().encode(good), { level: 0 }],
      'index.html': new Uint8Array(),
    }),
  )
  const central = zip.indexOf('PK\u0001\u0002')
  zip.writeUInt16LE(8, 6)
  zip.writeUInt16LE(8, central + 8)
  expect(validatorVerdict(zip)).toMatchObject({
    verdict: 'INVALID',
    errors: [expect.stringContaining('EXT descriptor')],
  })
})

test('every package of ours is valid, resumable and needs no repair [IGOT-VAL-1]', () => {
  const { report } = createCollector()
  const files = igot.pack({ course: fakeCourse(), site: fakeSite() }, { report })
  const zips = [...files].filter(([name]) => name.endsWith('.zip'))
  expect(zips.length).toBe(2)
  for (const [, zip] of zips) {
    expect(validatorVerdict(zip)).toEqual({
      verdict: 'VALID',
      resumeCapable: true,
      repairs: [],
      errors: [],
      schemaVersion: '1.2',
      title: expect.stringMatching(/^(Spot a scam message|Keep passwords safe)$/),
    })
  }
})
