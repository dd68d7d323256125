import type { CodeDefinition } from './code-definition.ts'
import { a11yCodes } from './codes/a11y.ts'
import { componentCodes } from './codes/component.ts'
import { courseCodes } from './codes/course.ts'
import { gateCodes } from './codes/gate.ts'
import { ignoreCodes } from './codes/ignore.ts'
import { itemCodes } from './codes/item.ts'
import { langCodes } from './codes/lang.ts'
import { linkCodes } from './codes/link.ts'
import { mdxCodes } from './codes/mdx.ts'
import { mediaCodes } from './codes/media.ts'
import { modelCodes } from './codes/model.ts'
import { moduleCodes } from './codes/module.ts'
import { pkgCodes } from './codes/pkg.ts'
import { questionCodes } from './codes/question.ts'
import { schemaCodes } from './codes/schema.ts'
import { secCodes } from './codes/sec.ts'
import { stateCodes } from './codes/state.ts'
import { yamlCodes } from './codes/yaml.ts'

/** Every code there is. A code is permanent: it is never renamed and never used again for another thing. */
export const codes: AllCodes = {
  ...a11yCodes,
  ...componentCodes,
  ...courseCodes,
  ...gateCodes,
  ...ignoreCodes,
  ...itemCodes,
  ...langCodes,
  ...linkCodes,
  ...mdxCodes,
  ...mediaCodes,
  ...modelCodes,
  ...moduleCodes,
  ...pkgCodes,
  ...questionCodes,
  ...schemaCodes,
  ...secCodes,
  ...stateCodes,
  ...yamlCodes,
}

type AllCodes = typeof a11yCodes &
  typeof componentCodes &
  typeof courseCodes &
  typeof gateCodes &
  typeof ignoreCodes &
  typeof itemCodes &
  typeof langCodes &
  typeof linkCodes &
  typeof mdxCodes &
  typeof mediaCodes &
  typeof modelCodes &
  typeof moduleCodes &
  typeof pkgCodes &
  typeof questionCodes &
  typeof schemaCodes &
  typeof secCodes &
  typeof stateCodes &
  typeof yamlCodes

type Codes = AllCodes

/** A diagnostic code, `area/bad-thing`. It is also the rule's id and the name of its page. */
export type Code = keyof Codes

/** The data that a code carries. One whose message needs none takes `{}`. */
export type DataOf<C extends Code> =
  Parameters<Codes[C]['message']> extends [infer D, ...unknown[]] ? D : NoData

type NoData = object | undefined

/** Is this text a code of the registry? */
export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text)
}

/** Look up what the registry says of a code. */
export function definitionOf<C extends Code>(code: C): CodeDefinition<DataOf<C>> {
  return codes[code] as unknown as CodeDefinition<DataOf<C>>
}
