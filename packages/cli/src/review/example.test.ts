import { contentHash, diskFiles } from '@paath/build'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { long } from '@paath/testkit'
import { expect, test } from 'vitest'
import { makeRepository } from '../../../review/test/repository.ts'
import type { Repository } from '../../../review/test/repository.ts'
import { hindiFile, translateSample } from '../../test/translate-sample.ts'
import { run } from '../run.ts'

const course = 'courses/cyber-safety'
const spot = `${course}/modules/spot-the-scam/module.mdx`
const lock = `${course}/modules/lock-the-door/module.mdx`
const example = fileURLToPath(new URL('../../../../docs/review-example.md', import.meta.url))

/** What stood there before: a signed course, with some Hindi. */
function prepare(repository: Repository): void {
  const { edit, commit, folder } = repository
  translateSample(repository, {
    'Scam messages are written for good people':
      'ठगी के संदेश दिन भर के थके अच्छे लोगों के लिए लिखे जाते हैं। 2025 में भारत में पाँच लाख से ज़्यादा शिकायतें आईं।',
    'Scams change their clothes': 'ठगी हर महीने कपड़े बदलती है। कपड़ों के नीचे तीन बातें वही रहती हैं।',
    'Chakshu on Sanchar Saathi': 'संचार साथी पर चक्षु',
  })
  edit(
    `${course}/course.yaml`,
    'review_by:',
    'sign_off:\n  - { role: subject, people: [Asha Devi] }\n  - { role: "language:hi", people: [Ravi Kumar] }\n  - { role: accessibility, people: [Farida Khatoon] }\n  - { role: quality, people: [Meena Kumari] }\nreview_by:',
  )
  const hash = contentHash(diskFiles(join(folder, course)))
  const signed = `answer: yes, name: Asha Devi, role: Cyber cell, date: "2026-11-20", hash: ${hash}`
  commit({
    [`${course}/attestations.yaml`]: `attestations:\n  - { rule: sign/subject, ${signed} }\n  - { rule: gate/attest-sentiments, ${signed} }\n`,
  })
}

/** A change as people make it: some of it right, some of it careless. */
function change({ edit, write }: Repository): void {
  edit(
    spot,
    'In 2025, people in India reported more than five lakh',
    'In 2026, people in India reported more than eight lakh',
  )
  edit(
    spot,
    '- [x] Call the bank on the number printed in her',
    '- [ ] Call the bank on the number printed in her',
  )
  edit(spot, '- [ ] Search online for a helpline', '- [x] Search online for a helpline')
  edit(spot, 'answers={["1930"]}', 'answers={["1930", "112"]}')
  edit(
    spot,
    'Keep your phone beside you.',
    '\n\n{/* paath-ignore lang/placeholder: the sentence is quoted from a real message */}\n\nLorem ipsum dolor, said the message. Read [what CERT-In says](https://cert-in.example/advice).',
  )
  edit(lock, 'minutes: 10', 'minutes: 8')
  edit(
    lock,
    'competencies: [functional/digital-fluency/digital-tools-and-platforms@operational]',
    'competencies: [functional/digital-fluency/digital-tools-and-platforms@tactical]',
  )
  edit(
    lock,
    'Secure a shared computer before leaving it',
    'Secure a shared computer and a phone before leaving them',
  )
  edit(
    `${course}/assets.yaml`,
    'known-road.svg, kind: illustration, license: CC BY 4.0, creator: Paath contributors',
    'known-road.svg, kind: illustration, license: CC BY-SA 4.0, creator: Ravi Kumar',
  )
  const dots = Array.from(
    { length: 12_000 },
    (_, at) => `M${(at * 7919) % 997} ${(at * 104_729) % 991}h1`,
  ).join('')
  write(
    `${course}/modules/spot-the-scam/media/known-road.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000"><path stroke="#123" d="${dots}"/></svg>`,
  )
  edit(hindiFile('spot-the-scam'), 'ठगी हर महीने कपड़े बदलती है।', 'ठगी हर महीने नया रूप लेती है।')
  edit(hindiFile('spot-the-scam'), 'msgstr "संचार साथी पर चक्षु"', 'msgstr "चक्षु पोर्टल"')
  edit(`${course}/assessment.mdx`, 'pass: 60', 'pass: 50')
}

async function markdownOf(cwd: string): Promise<string> {
  let text = ''
  await run(['review', '--base', 'HEAD~1'], {
    cwd,
    env: { SOURCE_DATE_EPOCH: '1795000000' },
    out: (said) => void (text += said),
    talk: () => undefined,
    colours: { out: false, talk: false },
    width: 80,
  })
  return text
}

/** Names of commits and weights of packages differ where nothing else does. */
const steady = (text: string): string =>
  text.replaceAll(/\b[0-9a-f]{10}\b/g, '0000000000').replaceAll(/[\d,]+ KB/g, '000 KB')

test(
  'the example in the docs is what a review of that change says, and holds everything that a review can say',
  { timeout: 120_000, ...long },
  async () => {
    const repository = makeRepository({ withSample: true })
    try {
      prepare(repository)
      change(repository)
      repository.commit({})
      const shown = steady(await markdownOf(repository.folder))
      await expect(shown).toMatchFileSnapshot(example)
      for (const told of [
        '**Answer key**',
        'accepted answers',
        'accepted answer of a translation',
        '**Number**',
        '**Rule of a test**',
        '**Signature** that no longer holds',
        '**Competency**',
        '**Objective**',
        '**Licence**',
        '**Picture or file**',
        '**Address**',
        '**Translation** 1 text changed and its translation did not',
        '**Silenced finding**',
        '**Duration**',
        '**Weight**',
        '**Predicted grade:**',
        '**Sign-off:** signed 0 of 4',
        'the translation still says',
        '<ins>`2026`</ins>',
      ]) {
        expect(shown).toContain(told)
      }
    } finally {
      repository.remove()
    }
  },
)
