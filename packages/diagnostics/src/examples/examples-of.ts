import type { Code } from '../registry.ts'
import { a11yExamples } from './a11y.ts'
import { a11yTextExamples } from './a11y-text.ts'
import { alignExamples } from './align.ts'
import { assessExamples } from './assess.ts'
import { compExamples } from './comp.ts'
import { componentExamples } from './component.ts'
import { courseExamples } from './course.ts'
import { durExamples } from './dur.ts'
import { exchangeExamples } from './exchange.ts'
import { gateExamples } from './gate.ts'
import { i18nExamples } from './i18n.ts'
import { idExamples } from './id.ts'
import { ignoreExamples } from './ignore.ts'
import { importExamples } from './import.ts'
import { inclExamples } from './incl.ts'
import { itemExamples } from './item.ts'
import { itemWordingExamples } from './item-wording.ts'
import { kitExamples } from './kit.ts'
import { kitQuestionExamples } from './kit-questions.ts'
import { l10nExamples } from './l10n.ts'
import { l10nQualityExamples } from './l10n-quality.ts'
import { langExamples } from './lang.ts'
import { linkExamples } from './link.ts'
import { mdxExamples } from './mdx.ts'
import { mediaExamples } from './media.ts'
import { metaExamples } from './meta.ts'
import { modelExamples } from './model.ts'
import { moduleExamples } from './module.ts'
import { objExamples } from './obj.ts'
import { pkgExamples } from './pkg.ts'
import { planExamples } from './plan.ts'
import { questionExamples } from './question.ts'
import { readabilityExamples } from './readability.ts'
import { renderExamples } from './render.ts'
import { scenarioExamples } from './scenario.ts'
import { schemaExamples } from './schema.ts'
import { secExamples } from './sec.ts'
import { signatureExamples } from './signature.ts'
import { stateExamples } from './state.ts'
import { yamlExamples } from './yaml.ts'
import type { CodeExamples, Examples } from './examples.ts'

const byCode: Examples = {
  ...a11yExamples,
  ...a11yTextExamples,
  ...alignExamples,
  ...assessExamples,
  ...compExamples,
  ...componentExamples,
  ...courseExamples,
  ...durExamples,
  ...exchangeExamples,
  ...gateExamples,
  ...i18nExamples,
  ...idExamples,
  ...ignoreExamples,
  ...importExamples,
  ...inclExamples,
  ...itemExamples,
  ...itemWordingExamples,
  ...kitExamples,
  ...kitQuestionExamples,
  ...l10nExamples,
  ...l10nQualityExamples,
  ...langExamples,
  ...linkExamples,
  ...mdxExamples,
  ...mediaExamples,
  ...metaExamples,
  ...modelExamples,
  ...moduleExamples,
  ...objExamples,
  ...pkgExamples,
  ...planExamples,
  ...questionExamples,
  ...readabilityExamples,
  ...renderExamples,
  ...scenarioExamples,
  ...schemaExamples,
  ...secExamples,
  ...signatureExamples,
  ...stateExamples,
  ...yamlExamples,
}

/** The examples of a code: none where no source could show it. */
export function examplesOf(code: Code): CodeExamples | undefined {
  return byCode[code]
}
