import type { CodeDefinition } from './code-definition.ts'
import { a11yCodes } from './codes/a11y.ts'
import { a11yTextCodes } from './codes/a11y-text.ts'
import { alignCodes } from './codes/align.ts'
import { assessCodes } from './codes/assess.ts'
import { compCodes } from './codes/comp.ts'
import { componentCodes } from './codes/component.ts'
import { courseCodes } from './codes/course.ts'
import { durCodes } from './codes/dur.ts'
import { exchangeCodes } from './codes/exchange.ts'
import { gateCodes } from './codes/gate.ts'
import { ignoreCodes } from './codes/ignore.ts'
import { i18nCodes } from './codes/i18n.ts'
import { idCodes } from './codes/id.ts'
import { importCodes } from './codes/import.ts'
import { inclCodes } from './codes/incl.ts'
import { itemCodes } from './codes/item.ts'
import { itemWordingCodes } from './codes/item-wording.ts'
import { kitCodes } from './codes/kit.ts'
import { l10nCodes } from './codes/l10n.ts'
import { l10nQualityCodes } from './codes/l10n-quality.ts'
import { langCodes } from './codes/lang.ts'
import { linkCodes } from './codes/link.ts'
import { mdxCodes } from './codes/mdx.ts'
import { mediaCodes } from './codes/media.ts'
import { metaCodes } from './codes/meta.ts'
import { modelCodes } from './codes/model.ts'
import { moduleCodes } from './codes/module.ts'
import { objCodes } from './codes/obj.ts'
import { pkgCodes } from './codes/pkg.ts'
import { planCodes } from './codes/plan.ts'
import { proveCodes } from './codes/prove.ts'
import { questionCodes } from './codes/question.ts'
import { readabilityCodes } from './codes/readability.ts'
import { scenarioCodes } from './codes/scenario.ts'
import { renderCodes } from './codes/render.ts'
import { schemaCodes } from './codes/schema.ts'
import { secCodes } from './codes/sec.ts'
import { signatureCodes } from './codes/signature.ts'
import { stateCodes } from './codes/state.ts'
import { yamlCodes } from './codes/yaml.ts'

/** Every code there is. A code is permanent: it is never renamed and never used again for another thing. */
export const codes: AllCodes = {
  ...a11yCodes,
  ...a11yTextCodes,
  ...alignCodes,
  ...assessCodes,
  ...compCodes,
  ...componentCodes,
  ...courseCodes,
  ...durCodes,
  ...exchangeCodes,
  ...gateCodes,
  ...ignoreCodes,
  ...i18nCodes,
  ...idCodes,
  ...importCodes,
  ...inclCodes,
  ...itemCodes,
  ...itemWordingCodes,
  ...kitCodes,
  ...l10nCodes,
  ...l10nQualityCodes,
  ...langCodes,
  ...linkCodes,
  ...mdxCodes,
  ...mediaCodes,
  ...metaCodes,
  ...modelCodes,
  ...moduleCodes,
  ...objCodes,
  ...pkgCodes,
  ...planCodes,
  ...proveCodes,
  ...questionCodes,
  ...readabilityCodes,
  ...scenarioCodes,
  ...renderCodes,
  ...schemaCodes,
  ...secCodes,
  ...signatureCodes,
  ...stateCodes,
  ...yamlCodes,
}

type AllCodes = typeof a11yCodes &
  typeof a11yTextCodes &
  typeof alignCodes &
  typeof assessCodes &
  typeof compCodes &
  typeof componentCodes &
  typeof courseCodes &
  typeof durCodes &
  typeof exchangeCodes &
  typeof gateCodes &
  typeof ignoreCodes &
  typeof i18nCodes &
  typeof idCodes &
  typeof importCodes &
  typeof inclCodes &
  typeof itemCodes &
  typeof itemWordingCodes &
  typeof kitCodes &
  typeof l10nCodes &
  typeof l10nQualityCodes &
  typeof langCodes &
  typeof linkCodes &
  typeof mdxCodes &
  typeof mediaCodes &
  typeof metaCodes &
  typeof modelCodes &
  typeof moduleCodes &
  typeof objCodes &
  typeof pkgCodes &
  typeof planCodes &
  typeof proveCodes &
  typeof questionCodes &
  typeof readabilityCodes &
  typeof scenarioCodes &
  typeof renderCodes &
  typeof schemaCodes &
  typeof secCodes &
  typeof signatureCodes &
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
