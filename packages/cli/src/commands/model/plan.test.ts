import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Io } from '../../io.ts'
import { run } from '../../run.ts'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))
const plans = readdirSync(join(root, 'plans')).filter((name) => name !== 'mandates.yaml')

test('there are two sample plans', () => {
  expect(plans).toEqual(['learning-week.yaml', 'seven-days.yaml'])
})

test.each(plans)(
  'the sample plan %s has no findings, and its page, table and list are written',
  async (plan) => {
    const out = mkdtempSync(join(tmpdir(), 'paath-plan-'))
    const id = plan.replace('.yaml', '')
    let said = ''
    const io: Io = {
      cwd: root,
      env: {},
      out: () => undefined,
      talk: (text) => void (said += text),
      colours: { out: false, talk: false },
      width: 80,
    }
    expect(await run(['model', 'plan', id, '--out', out], io)).toBe(0)
    expect(said).toBe('')
    expect(readdirSync(join(out, id))).toEqual(['facilitators.csv', 'plan.csv', 'plan.html'])
    expect(readFileSync(join(out, id, 'plan.csv'), 'utf8').split('\r\n').length).toBeGreaterThan(6)
  },
)

test('moving the pin of the sample course is one command with a report', async () => {
  let said = ''
  const hear = (text: string): void => void (said += text)
  const io: Io = {
    cwd: root,
    env: {},
    out: hear,
    talk: hear,
    colours: { out: false, talk: false },
    width: 80,
  }
  expect(await run(['model', 'move', 'cyber-safety', 'kcm/2026', '--dry-run'], io)).toBe(0)
  expect(said).toMatch(/^kcm\/2024-25 to kcm\/2026\n {2}course\.yaml:\d+ {2}functional\//u)
  expect(said).not.toContain('unclear')
})
