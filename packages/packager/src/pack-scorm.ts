import type { StageContext } from '@paath/model'
import { serializeChecksums, sha256 } from './checksums.ts'
import type { ManifestInput } from './manifest/manifest-input.ts'
import { packModules } from './pack-modules.ts'
import type { PackInput, ScormEdition } from './target.ts'

/** Pack a course for any LMS of one edition: the zips, with the schemas of the edition in them, and their checksums. */
export function packScorm(
  input: PackInput,
  context: StageContext,
  form: {
    readonly edition: ScormEdition
    readonly createManifest: (input: ManifestInput) => string
  },
): ReadonlyMap<string, Uint8Array> {
  const { edition, createManifest } = form
  const controlFiles = input.controlFiles?.(edition)
  if (controlFiles === undefined) throw new Error(`The control documents of ${edition} are missing`)
  const shared = Array.from(controlFiles, ([name, bytes]) => {
    return [name, { bytes, sharedKey: `${edition}/${name}` }] as const
  })
  const packed = packModules(input, context, { createManifest, controlFiles: new Map(shared) })
  const checksums = serializeChecksums(new Map(packed.map(({ name, zip }) => [name, sha256(zip)])))
  return new Map([
    ...packed.map(({ name, zip }) => [name, zip] as const),
    ['SHA256SUMS', new TextEncoder().encode(checksums)],
  ])
}
