import { readPlaybackFacts } from '@paath/media'
import type { PlaybackFacts } from '@paath/media'
import { fileReferences } from '../../../file-references.ts'
import { partsOf } from '../../../facts/parts.ts'
import type { Rule } from '@paath/rules'

/** Sound and films are not so coarse that a phone cannot help. The limits have no official source. */
export const mediaQuality: Rule<'media/quality'> = {
  id: 'media/quality',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { path, use, written, place } of fileReferences(module)) {
        if (path === undefined || (use !== 'audio' && use !== 'video')) continue
        const bytes = course.files.read(path)
        const fault = bytes && faultOf(readPlaybackFacts(bytes))
        if (fault !== undefined) report({ file: written, fault }, place)
      }
    }
  },
}

const least = { sampleRate: 22_050, kilobits: 48, height: 360 } as const

function faultOf({ sampleRate, kilobits, height }: PlaybackFacts): string | undefined {
  if (sampleRate !== undefined && sampleRate < least.sampleRate)
    return `has ${sampleRate} samples a second, expected at least ${least.sampleRate}`
  if (kilobits !== undefined && kilobits < least.kilobits)
    return `has ${kilobits} kbit/s, expected at least ${least.kilobits}`
  if (height !== undefined && height < least.height)
    return `has ${height} lines, expected at least ${least.height}`
  return undefined
}
