/** Five pull requests with twenty faults, as careless or hostile people make them, and what a report must say of each. */
import { contentHash, diskFiles } from '@paath/build'
import { join } from 'node:path'
import { makeRepository } from '../../review/test/repository.ts'
import type { Repository } from '../../review/test/repository.ts'
import { run } from '../src/run.ts'
import { translateSample } from './translate-sample.ts'

/** One fault of a pull request. */
export interface SeededFault {
  readonly name: string
  /** How to make it. */
  readonly make: (repository: Repository) => void
  /** Words of one line of the report, each as it must stand there. */
  readonly told: readonly string[]
}

const course = 'courses/cyber-safety'
const moduleFile = (id: string): string => `${course}/modules/${id}/module.mdx`
const spot = moduleFile('spot-the-scam')
const lock = moduleFile('lock-the-door')
const first = moduleFile('first-hour')
const assets = `${course}/assets.yaml`
const test = `${course}/assessment.mdx`

const flip =
  (file: string, right: string, wrong: string): SeededFault['make'] =>
  ({ edit }) => {
    edit(file, `- [x] ${right}`, `- [ ] ${right}`)
    edit(file, `- [ ] ${wrong}`, `- [x] ${wrong}`)
  }
const change =
  (file: string, from: string, to: string): SeededFault['make'] =>
  ({ edit }) =>
    edit(file, from, to)

/** Each list is one pull request. */
export const seededFaults: readonly (readonly SeededFault[])[] = [
  [
    {
      name: 'number changed',
      make: change(spot, '**Call 1930 now', '**Call 1903 now'),
      told: ['Number', 'money-gone', '1903'],
    },
    {
      name: 'key flipped',
      make: flip(spot, 'Call the bank on the number printed in her', 'Open the link to see whether'),
      told: ['Answer key', 'first-step', 'Open the link'],
    },
    {
      name: 'words for a picture removed',
      make: change(
        spot,
        ' alt="A woman sits at an office desk with an open register and looks at the phone in her hand. Behind her hangs a wall clock."',
        '',
      ),
      told: ['Words for a picture', 'a-buzz', 'gone'],
    },
    {
      name: 'denial removed',
      make: change(first, 'what you saw, not what you remember', 'what you saw, and what you remember'),
      told: ['Meaning', 'not'],
    },
  ],
  [
    {
      name: 'map without source',
      make: ({ edit, write }) => {
        write(
          `${course}/modules/first-hour/media/map.svg`,
          '<svg xmlns="http://www.w3.org/2000/svg"><title>Map</title></svg>',
        )
        edit(
          assets,
          'assets:\n',
          'assets:\n  - { file: modules/first-hour/media/map.svg, kind: map, license: CC BY 4.0, creator: X, source: internet }\n',
        )
      },
      told: ['gate/map-without-source'],
    },
    {
      name: 'licence changed',
      make: change(
        assets,
        'closing-time.svg, kind: illustration, license: CC BY 4.0',
        'closing-time.svg, kind: illustration, license: copied',
      ),
      told: ['Licence', 'closing-time.svg', 'copied'],
    },
    {
      name: 'picture replaced',
      make: ({ write }) =>
        write(
          `${course}/modules/spot-the-scam/media/known-road.svg`,
          '<svg xmlns="http://www.w3.org/2000/svg"><title>Other</title></svg>',
        ),
      told: ['Picture or file', 'known-road.svg', 'other content'],
    },
    {
      name: 'new file without licence',
      make: ({ write }) => {
        write(
          `${course}/modules/first-hour/media/found.svg`,
          '<svg xmlns="http://www.w3.org/2000/svg"><title>Found</title></svg>',
        )
      },
      told: ['Licence', 'found.svg', 'without licence'],
    },
  ],
  [
    {
      name: 'competency swapped',
      make: change(
        lock,
        'functional/digital-fluency/digital-tools-and-platforms@operational',
        'functional/office-management/e-office@operational',
      ),
      told: ['Competency', 'lock-the-door', 'office-management/e-office'],
    },
    {
      name: 'objective changed',
      make: change(lock, 'Secure a shared computer before leaving it', 'Know about shared computers'),
      told: ['Objective', 'lock-the-door', 'o2'],
    },
    {
      name: 'minutes changed',
      make: change(lock, 'minutes: 10', 'minutes: 4'),
      told: ['Duration', 'minutes', '4'],
    },
    {
      name: 'question removed',
      make: ({ edit, read }) =>
        edit(
          first,
          /<Question id="good-proof"[^]*?<\/Question>/.exec(read(first))?.[0] ?? 'no question',
          'Think about it.',
        ),
      told: ['Gone', 'good-proof', 'question'],
    },
  ],
  [
    {
      name: 'key of the final test flipped',
      make: flip(test, 'The card payment behind the link', 'The limit of two hours for an answer'),
      told: ['Answer key', 't-parcel', 'final test'],
    },
    {
      name: 'pass mark lowered',
      make: change(test, 'pass: 60', 'pass: 30'),
      told: ['Rule of a test', 'pass mark', '30'],
    },
    {
      name: 'finding silenced',
      make: change(
        spot,
        'A scam can reach anyone',
        '{/* paath-ignore lang/placeholder: it is meant to stand here like this */}\n\nLorem ipsum dolor.\n\nA scam can reach anyone',
      ),
      told: ['Silenced finding', 'meant to stand here'],
    },
    {
      name: 'Hindi left behind',
      make: change(lock, 'It takes three seconds. This module does', 'It takes a moment. This module does'),
      told: ['Translation', 'lock-the-door', 'hi', 'did not'],
    },
    {
      name: 'signature stale',
      make: () => undefined,
      told: ['Signature', 'gate/attest-sentiments', 'no longer holds'],
    },
  ],
  [
    {
      name: 'address of a stranger',
      make: change(spot, 'Keep your phone beside you.', 'Read [more](https://kyc-upd8.example/login).'),
      told: ['Address', 'https://kyc-upd8.example/login'],
    },
    {
      name: 'code in the text',
      make: change(lock, '## ', '{globalThis.process.exit(7)}\n\n## '),
      told: ['Danger', 'sec/mdx-expression'],
    },
    {
      name: 'script in a picture',
      make: ({ write }) =>
        write(
          `${course}/modules/lock-the-door/media/pen-drive.svg`,
          '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        ),
      told: ['Danger', 'sec/svg-active', 'pen-drive.svg'],
    },
  ],
]

/** What of the faults of one pull request the first lines of its report do not say. */
export async function missedFaults(faults: readonly SeededFault[], lines: number): Promise<string[]> {
  const repository = makeRepository({ withSample: true })
  try {
    sign(repository)
    for (const { make } of faults) make(repository)
    repository.commit({})
    const report = await markdownOf(repository.folder)
    const read = report.split('\n').slice(0, lines)
    return faults
      .filter(({ told }) => !read.some((line) => told.every((words) => line.includes(words))))
      .map(({ name }) => name)
  } finally {
    repository.remove()
  }
}

/** Before the change people signed the course, and translated a module. */
function sign(repository: Repository): void {
  const { commit, folder } = repository
  translateSample(repository, {
    'Every evening somebody in your office': 'हर शाम आपके दफ़्तर में कोई अलमारी बंद करता है।',
  })
  commit({})
  const hash = contentHash(diskFiles(join(folder, course)))
  commit({
    [`${course}/attestations.yaml`]: `attestations:\n  - { rule: gate/attest-sentiments, answer: yes, name: Asha Devi, date: "2026-11-20", hash: ${hash} }\n`,
  })
}

async function markdownOf(cwd: string): Promise<string> {
  let text = ''
  const out = (said: string): void => void (text += said)
  const io = { cwd, env: { SOURCE_DATE_EPOCH: '1795000000' }, out, talk: () => undefined }
  await run(['review', '--base', 'HEAD~1'], { ...io, colours: { out: false, talk: false }, width: 80 })
  return text
}
