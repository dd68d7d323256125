import { codeSpan } from '../../report/code-span.ts'
import type { Finding } from '../../report/finding.ts'
import { countsInWords } from '../../report/pretty.ts'
import { countFindings } from '../../report/report.ts'
import type { Reporter } from '../reporter.ts'

/** A comment on GitHub may have 65,536 characters; what posts it adds some of its own. */
const mostCharacters = 60_000

/** For a comment or a summary. Every text of the course stands in a code span. */
export const markdown: Reporter = {
  name: 'markdown',
  summary: 'for a comment or a summary',
  write: ({ findings }) => {
    const files = [...new Set(findings.map(({ file }) => file))]
    const blocks = files.flatMap((file) => [
      `\n### ${codeSpan(file)}\n\n`,
      ...findings.filter((finding) => finding.file === file).map(toItem),
    ])
    const head = `**${countsInWords(countFindings(findings))}**\n`
    return { out: head + fit(blocks, mostCharacters - head.length) }
  },
}

function toItem({ code, severity, message, hint, stretch }: Finding): string {
  const line = stretch ? ` line ${stretch.line}` : ''
  return `- **${severity}** \`${code}\`${line}: ${codeSpan(message)}\n  - ${codeSpan(hint)}\n`
}

function fit(blocks: readonly string[], room: number): string {
  let text = ''
  for (const [index, block] of blocks.entries()) {
    if (text.length + block.length > room - 100) {
      return `${text}\n${blocks.length - index} more lines are not shown: run \`paath check\`\n`
    }
    text += block
  }
  return text
}
