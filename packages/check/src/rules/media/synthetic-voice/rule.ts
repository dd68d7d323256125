import type { Rule } from '@paath/rules'

/** A machine voice is shown to whoever answers the scorecard. */
export const mediaSyntheticVoice: Rule<'media/synthetic-voice'> = {
  id: 'media/synthetic-voice',
  check(course, { report }) {
    for (const { file, kind, synthetic } of course.assets.assets ?? []) {
      if (synthetic && (kind === 'narration' || kind === 'audio')) report({ file }, { file: 'assets.yaml' })
    }
  },
}
