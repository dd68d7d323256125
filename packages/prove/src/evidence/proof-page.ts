import { formatMessage } from '@paath/diagnostics'
import { findProfile } from '@paath/lms'
import type { LmsCall } from '@paath/lms'
import { renderReport } from '@paath/render'
import type { Cell } from '../cell.ts'
import type { Proof } from '../prove-package.ts'
import { scenarios } from '../scenarios/index.ts'
import { verdictWords } from './verdict-words.ts'

/** More calls than this of one visit are not shown: the page must open on a small computer. */
const mostCalls = 400

/** Make the page of evidence: what was played where, what was seen, with every call and a picture of every screen. */
export function toProofPage({
  subject,
  depth,
  browser,
  cells,
  accessibility,
  oldest,
  diagnostics,
}: Proof): string {
  const profiles = [...new Set(cells.map(({ profile }) => profile))]
  const played = scenarios.filter(({ id }) => cells.some(({ scenario }) => scenario === id))
  return renderReport('proof', {
    title: `Proof of ${subject.name}`,
    sha256: subject.sha256,
    depth,
    browser,
    oldest: oldest ?? 'not part of a quick proof',
    findings: diagnostics.map((diagnostic) => `${diagnostic.severity}: ${formatMessage(diagnostic)}`),
    heads: played.map(({ title, promise }) => ({ title, promise })),
    rows: profiles.map((profile) => ({
      platform: titleOf(profile),
      cells: played.map(({ id }) =>
        toCellWords(cells.find((cell) => cell.profile === profile && cell.scenario === id)),
      ),
    })),
    notes: cells.filter(({ reason }) => reason !== '').map(toNote),
    pictures: accessibility?.pictures.map(({ screen, jpeg }) => ({
      screen,
      address: `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`,
    })),
    logs: cells.filter(({ visits }) => visits.length > 0).map(toLog),
  })
}

function toCellWords(cell: Cell | undefined): { words: string; mark: string } {
  return cell === undefined
    ? { words: 'not played', mark: 'none' }
    : { words: verdictWords[cell.verdict], mark: cell.verdict }
}

function toNote({ profile, scenario, verdict, reason, notices }: Cell): object {
  return {
    platform: titleOf(profile),
    scenario: scenarios.find(({ id }) => id === scenario)?.title ?? scenario,
    verdict: verdictWords[verdict],
    reason,
    notices: notices.join(' · '),
  }
}

function toLog({ profile, scenario, visits }: Cell): object {
  return {
    platform: titleOf(profile),
    scenario: scenarios.find(({ id }) => id === scenario)?.title ?? scenario,
    visits: visits.map((calls, index) => ({
      number: index + 1,
      count: calls.length,
      calls: calls.slice(0, mostCalls).map(toLine),
    })),
  }
}

function toLine({ method, args, result }: LmsCall): string {
  return `${method}(${args.map((arg) => JSON.stringify(arg)).join(', ')}) → ${JSON.stringify(result)}`
}

function titleOf(profile: string): string {
  return findProfile(profile)?.title ?? profile
}
