import { toPlainText } from '@paath/model'
import type { Rule } from '@paath/rules'

/** The course ends with a test that says how it works. */
export const assessNoSummative: Rule<'assess/no-summative'> = {
  id: 'assess/no-summative',
  check({ assessment, source }, { report }) {
    if (!assessment) {
      report({ missing: 'test' }, source.place(['title'], 'key'))
      return
    }
    const { metadata, module } = assessment
    const opening = toPlainText(module.screens[0]?.nodes ?? [])
    if ((metadata.instructions ?? '').trim() !== '' || opening !== '') return
    report({ missing: 'instructions' }, module.source.place(['title'], 'key'), { severity: 'warning' })
  },
}
