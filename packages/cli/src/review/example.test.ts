import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { makeRepository } from '../../../review/test/repository.ts'
import { run } from '../run.ts'

const course = 'courses/cyber-safety'
const spot = `${course}/modules/spot-the-scam/module.mdx`
const example = fileURLToPath(new URL('../../../../docs/review-example.md', import.meta.url))

test('the example in the docs is what a review of that change says', { timeout: 120_000 }, async () => {
  const repository = makeRepository({ withSample: true })
  try {
    const { edit, write, commit, folder } = repository
    commit({
      [`${course}/l10n/hi/spot-the-scam.po`]: 'msgid ""\nmsgstr ""\n',
      [`${course}/l10n/hi/lock-the-door.po`]: 'msgid ""\nmsgstr ""\n',
    })
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
    write(
      `${course}/modules/spot-the-scam/media/known-road.svg`,
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>',
    )
    edit(`${course}/l10n/hi/lock-the-door.po`, 'msgstr ""', 'msgstr ""\n"Language: hi\\n"')
    commit({})
    let text = ''
    await run(['review', '--base', 'HEAD~1'], {
      cwd: folder,
      env: { SOURCE_DATE_EPOCH: '1795000000' },
      out: (said) => void (text += said),
      talk: () => undefined,
      colours: { out: false, talk: false },
      width: 80,
    })
    const shown = text.replaceAll(/\b[0-9a-f]{10}\b/g, '0000000000').replaceAll(/\d+ KB/g, '000 KB')
    await expect(shown).toMatchFileSnapshot(example)
  } finally {
    repository.remove()
  }
})
