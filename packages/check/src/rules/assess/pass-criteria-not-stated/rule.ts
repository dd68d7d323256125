import { countAsked, toPlainText } from '@paath/model'
import { readNumbers } from '../../../words/numbers.ts'
import type { Rule } from '@paath/rules'

/** The instructions or the opening of the final test name its pass mark: in percent, or as the number of right answers. */
export const assessPassCriteriaNotStated: Rule<'assess/pass-criteria-not-stated'> = {
  id: 'assess/pass-criteria-not-stated',
  check({ assessment }, { report }) {
    if (!assessment) return
    const { metadata, module } = assessment
    const { pass, instructions = '' } = metadata
    const said = readNumbers(`${instructions} ${toPlainText(module.screens[0]?.nodes ?? [])}`)
    const needed = Math.ceil((pass * countAsked(module)) / 100 - 1e-9)
    if (!said.has(pass) && !said.has(needed)) report({ pass }, module.source.place(['pass']))
  },
}
