import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { memoryFiles } from '@paath/testkit'
import type { Assets } from '../src/assets.ts'

/** A small course as texts, by path. */
export const safeHands: Readonly<Record<string, string>> = {
  'course.yaml': [
    'title: Safe hands',
    'language: en',
    'description: How a health worker keeps her phone safe',
    'audience: Health workers',
    'competencies: [behavioural/service-orientation/responsiveness]',
    'support: { name: Training section, email: training@example.org }',
    'modules: [phone, tablet]',
    '',
  ].join('\n'),
  'modules/phone/module.mdx': moduleText('Keep your phone safe', 'q1'),
  'modules/tablet/module.mdx': moduleText('Keep your tablet safe', 'q2'),
}

/** A module with one screen and one question. */
export function moduleText(title: string, question: string): string {
  return [
    '---',
    `title: ${title}`,
    'minutes: 6',
    'competencies: [behavioural/service-orientation/responsiveness]',
    'objectives:',
    '  - id: o1',
    '    text: Lock the device after each visit',
    '---',
    '',
    'A lock takes a second.',
    '',
    '## The lock',
    '',
    `<Question id="${question}" objective="o1" bloom="apply" difficulty="easy">`,
    '',
    'When do you lock it?',
    '',
    '- [ ] At night',
    '  > Too late.',
    '- [x] After each visit',
    '  > Right.',
    '',
    '</Question>',
    '',
  ].join('\n')
}

/** Stand-ins for what `pnpm build` makes, so that these tests need no build. */
export const testAssets: Assets = {
  id: 'test',
  files: memoryFiles({
    'runtime/paath-start.js': '/* start */',
    'runtime/paath.js': '/* cmi.suspend_data */',
    'fonts/noto-sans-latin-400-normal.woff2': 'regular',
    'fonts/noto-sans-latin-700-normal.woff2': 'bold',
  }),
}

/** An empty folder, whose path has spaces and letters of another script. */
export function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'सुरक्षा course ')))
}

/** Write texts below a folder. */
export function writeTexts(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
