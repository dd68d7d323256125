import { visibleText } from '../../report/visible-text.ts'
import type { Reporter } from '../reporter.ts'

/** Say in one sentence who reads this format. */
export const template: Reporter = {
  name: 'template',
  summary: 'what it is for',
  write: ({ findings }) => ({
    out: findings.map(({ file, message }) => `${visibleText(file)} ${visibleText(message)}\n`).join(''),
  }),
}
