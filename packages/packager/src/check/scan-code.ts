import type { FileScan, Finding, Reference } from './finding.ts'
import { judgeUrl } from './reference.ts'

const evaluators =
  /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]|\bdocument\s*\.\s*write\w*\s*\(/g
const workers = /\bserviceWorker\b|\bimportScripts\b/g

/** Look at one script: code made from text, and background workers. */
export function scanScript(text: string): FileScan {
  const evals = [...text.matchAll(evaluators)].map(({ 0: what, index }): Finding => ({
    code: 'pkg/eval',
    data: { what },
    at: { offset: index, length: what.length },
  }))
  const background = [...text.matchAll(workers)].map(({ 0: what, index }): Finding => ({
    code: 'pkg/service-worker',
    data: undefined,
    at: { offset: index, length: what.length },
  }))
  return { findings: [...evals, ...background], references: [] }
}

const urls = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))|@import\s+(?:"([^"]*)"|'([^']*)')/gi

/** Look at one style sheet: every URL in it. */
export function scanStyles(text: string): FileScan {
  const findings: Finding[] = []
  const references: Reference[] = []
  // Comments become spaces, so that offsets stay.
  const code = text.replace(/\/\*[\s\S]*?(\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '))
  for (const match of code.matchAll(urls)) {
    const url = match.slice(1).find((group) => group !== undefined) ?? ''
    const judged = judgeUrl({ url, use: 'load', at: { offset: match.index, length: match[0].length } })
    if (judged && 'finding' in judged) findings.push(judged.finding)
    else if (judged) references.push(judged.reference)
  }
  return { findings, references }
}
