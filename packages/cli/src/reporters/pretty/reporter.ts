import { formatFindings, formatOutputs } from '../../report/pretty.ts'
import type { Reporter } from '../reporter.ts'

/** For people at a terminal: place, what is wrong, the source with a marker, what to do. */
export const pretty: Reporter = {
  name: 'pretty',
  summary: 'for people at a terminal',
  write: ({ command, findings, outputs }, { colours, width }) => {
    // The findings are the result of a check; the result of a build are its folders.
    if (command !== 'check') {
      return {
        out: formatOutputs(outputs),
        talk: formatFindings(findings, { colours: colours.talk, width }),
      }
    }
    return { out: formatFindings(findings, { colours: colours.out, width }) + formatOutputs(outputs) }
  },
}
