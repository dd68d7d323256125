import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { makeRepository } from '../../../review/test/repository.ts'
import { run } from '../run.ts'
import { readReport } from './report-shape.ts'

const course = 'courses/safe-hands'
const module = (text: string): string => `---\ntitle: Phone\n---\n\n## One\n\n${text}\n`

afterEach(() => vi.unstubAllEnvs())

test(
  'a folder takes the report in every form, also where there is no browser for pictures',
  { timeout: 60_000 },
  async () => {
    const repository = makeRepository()
    try {
      repository.commit({
        [`${course}/course.yaml`]: 'title: Safe hands\nlanguage: en\nmodules: [phone]\n',
        [`${course}/modules/phone/module.mdx`]: module('Call 1930.'),
      })
      repository.commit({ [`${course}/modules/phone/module.mdx`]: module('Call 1903.') })
      vi.stubEnv('PAATH_BROWSER', join(repository.folder, 'no-browser'))
      let [said, told] = ['', '']
      const exit = await run(
        ['review', '--base', 'HEAD~1', '--screenshots', '--out', 'report', '--format', 'github'],
        {
          cwd: repository.folder,
          env: {},
          out: (text) => void (said += text),
          talk: (text) => void (told += text),
          colours: { out: false, talk: false },
          width: 80,
        },
      )
      expect([exit, said]).toEqual([0, ''])
      expect(told).toContain('There is no browser here')
      const folder = join(repository.folder, 'report')
      const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
      expect(readdirSync(folder).sort()).toEqual(['review.html', 'review.json', 'review.md', 'screenshots'])
      expect(readReport(read('review.json'))).toMatchObject({ verdict: 'judge' })
      expect(read('review.md')).toContain('1903')
      expect(read('review.html')).toContain('1903')
    } finally {
      repository.remove()
    }
  },
)
