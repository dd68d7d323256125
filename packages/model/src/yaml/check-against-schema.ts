import type { Document } from 'yaml'
import { schemas, validators } from '@paath/schemas'
import type { FileTypes } from '@paath/schemas'
import { reportSchemaFault } from './report-schema-fault.ts'
import type { FaultContext } from './report-schema-fault.ts'
import { soundPart } from './sound-part.ts'
import type { SoundPart } from './sound-part.ts'

/** Check a document's data against a schema, report each fault at its key, and give back what is sound. */
export function checkAgainstSchema<Name extends keyof FileTypes>(
  document: Document,
  name: Name,
  context: Pick<FaultContext, 'scope' | 'report'>,
): SoundPart<FileTypes[Name]> {
  const validate = validators[name]
  const data: unknown = document.toJS({ maxAliasCount: 0 })
  if (validate(data)) {
    const sound = data as FileTypes[Name]
    return { data: sound, partial: sound, origins: new Map() }
  }
  for (const error of validate.errors ?? []) {
    reportSchemaFault(error, { ...context, data, document, root: schemas[name] })
  }
  return soundPart(data, validate)
}
