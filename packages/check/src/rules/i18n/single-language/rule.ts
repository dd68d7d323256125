import type { Rule } from '@paath/rules'

/** The course is offered in more than one language. */
export const i18nSingleLanguage: Rule<'i18n/single-language'> = {
  id: 'i18n/single-language',
  check({ metadata, source }, { report }) {
    const tags = new Set([metadata.language, ...(metadata.languages ?? [])])
    if (tags.size === 1) report({ tag: metadata.language }, source.place(['language']))
  },
}
