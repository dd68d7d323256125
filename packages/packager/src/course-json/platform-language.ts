/** Name of a language as the platform writes it. The tag itself, if the platform has none. */
export function platformLanguage(tag: string): string {
  return names.of(tag) ?? tag
}

const names = new Intl.DisplayNames('en', { type: 'language' })
