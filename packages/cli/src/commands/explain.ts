import type { Code } from '@paath/diagnostics'
import { UsageError, codes, isCode, suggest } from '@paath/diagnostics'
import { describeCode } from '@paath/diagnostics/pages'
import type { CodeDescription } from '@paath/diagnostics/pages'
import pc from 'picocolors'
import type { Command } from '../command.ts'
import { exitCodes } from '../command.ts'
import { wrapText } from '../report/wrap-text.ts'

/** `paath explain`: the page of a code, without a network. */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'say what a finding means and how to mend it',
  examples: ['paath explain course/missing-module', 'paath explain            all codes'],
  args: { positionals: '[code]', count: [0, 1], options: {} },
  run: async ({ positionals: [wanted], options }, io) => {
    const asJson = options['format'] === 'json'
    const all = Object.keys(codes).sort() as Code[]
    if (wanted === undefined) {
      io.out(
        asJson ? toJson(all.map(describeCode)) : all.map((code) => formatRow(describeCode(code))).join(''),
      )
    } else {
      const description = describeCode(findCode(wanted, all))
      io.out(
        asJson
          ? toJson(description)
          : formatDescription(description, { colours: io.colours.out, width: io.width }),
      )
    }
    return exitCodes.clean
  },
}

/** The code that was meant: its area may be left out where the name is enough. */
function findCode(wanted: string, all: readonly Code[]): Code {
  if (isCode(wanted)) return wanted
  const sameName = all.filter((code) => nameOf(code) === wanted)
  if (sameName.length === 1) return sameName[0]!
  const near =
    suggest(wanted, all) ?? all.find((code) => nameOf(code) === suggest(nameOf(wanted), all.map(nameOf)))
  const hint = near === undefined ? 'See all codes with `paath explain`' : `Did you mean \`${near}\`?`
  throw new UsageError(`There is no code \`${wanted}\``, hint)
}

function nameOf(code: string): string {
  return code.slice(code.indexOf('/') + 1)
}

function formatRow({ code, severity, title }: CodeDescription): string {
  return `${code.padEnd(36)} ${severity.padEnd(8)} ${title}\n`
}

function formatDescription(
  { code, severity, strict, title, message, hint, why, example, hindi, source }: CodeDescription,
  { colours, width }: { colours: boolean; width: number },
): string {
  const paint = pc.createColors(colours)
  const columns = Math.min(width, 90) - 2
  const sections: [heading: string, lines: string[]][] = [
    ['What it says', wrapText(message, columns)],
    ['Why it matters', wrapText(why, columns)],
    ['What to do', wrapText(`${hint}.`, columns)],
  ]
  if (example) sections.push(['Wrong', toLines(example.wrong)], ['Right', toLines(example.right)])
  if (hindi) {
    sections.push(['Wrong, in Hindi', toLines(hindi.wrong)], ['Right, in Hindi', toLines(hindi.right)])
  }
  if (source !== undefined) sections.push(['Source', wrapText(source, columns)])
  const body = sections.map(([heading, lines]) => {
    return `\n${paint.bold(heading)}\n${lines.map((line) => `  ${line}\n`).join('')}`
  })
  return `${paint.bold(title)}\n${paint.dim(`${code} · ${severity}${strict ? ` (${strict} with --strict)` : ''}`)}\n${body.join('')}`
}

function toLines(text: string): string[] {
  return text.trimEnd().split('\n')
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
