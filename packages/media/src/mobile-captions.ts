import type { Captions, Cue } from './web-vtt.ts'

/**
 * Write captions in the form that the mobile app of the platform reads: every cue with a number, hours in every time,
 * thousandths after a dot, no settings, no inline tags.
 *
 * @spec iGOT mobile app 5.0 (2025-10), its reader of VTT files
 */
export function serializeMobileVtt({ cues }: Captions): string {
  const blocks = cues
    .filter((cue) => plainTextOf(cue) !== '')
    .map((cue, index) => `${index + 1}\n${toTime(cue.start)} --> ${toTime(cue.end)}\n${plainTextOf(cue)}\n`)
  return ['WEBVTT\n', ...blocks].join('\n')
}

/** The spoken words of captions as one text, a line for each change of caption. */
export function toTranscript({ cues }: Captions): string {
  const lines = cues.map((cue) => plainTextOf(cue).replaceAll('\n', ' ')).filter((line) => line !== '')
  return lines.map((line) => `${line}\n`).join('')
}

/** An arrow in the text would be read as a time. */
function plainTextOf({ text }: Cue): string {
  const plain = text
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll(/&(amp|lt|gt|nbsp|lrm|rlm);/gu, (_, name: string) => references[name] ?? '')
  return plain
    .split('\n')
    .map((line) => line.replaceAll('-->', '→').trim())
    .filter((line) => line !== '')
    .join('\n')
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '\u200e',
  rlm: '\u200f',
}

function toTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
  const clock = parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
  return `${clock}.${String(milliseconds % 1000).padStart(3, '0')}`
}
