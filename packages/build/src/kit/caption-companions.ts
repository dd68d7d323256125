import type { Report } from '@paath/diagnostics'
import { readWebVtt, serializeMobileVtt, toTranscript } from '@paath/media'
import type { KitCompanion } from '@paath/packager'
import type { UnpackedModule } from './unpack-modules.ts'

/** A companion with its content. */
export interface MadeCompanion extends KitCompanion {
  readonly bytes: Uint8Array
}

/** The captions of a module in the form that the mobile app reads, and their words as a text. */
export function makeCaptionCompanions({ id, name, files }: UnpackedModule): MadeCompanion[] {
  const companions: MadeCompanion[] = []
  for (const [path, bytes] of files) {
    if (!path.endsWith('.vtt')) continue
    const captions = readWebVtt(new TextDecoder().decode(bytes), path, heardBefore)
    if (captions.cues.length === 0) continue
    const file = `companions/${name}/${path.slice(path.lastIndexOf('/') + 1).replace(/\.vtt$/, '')}`
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
    companions.push(
      { module: id, kind: 'captions', file: `${file}.vtt`, bytes: encode(serializeMobileVtt(captions)) },
      { module: id, kind: 'transcript', file: `${file}.txt`, bytes: encode(toTranscript(captions)) },
    )
  }
  return companions
}

/** The check of the course has told what is wrong with captions. */
const heardBefore: Report = () => undefined
