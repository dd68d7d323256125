/** Looks of a page that a person can choose instead of those of the device. */
export const themes = ['auto', 'light', 'dark', 'contrast'] as const

/** One of the looks. */
export type Theme = (typeof themes)[number]

/** Is this a look that can be chosen? */
export function isTheme(text: string | undefined): text is Theme {
  return themes.some((theme) => theme === text)
}

/** Holds in every browser, and in none. */
const always = '(min-width:0)'
const never = '(max-width:0)'

/**
 * Styles that show a page as a device would that asks for a look.
 *
 * @param css Styles of a page, which ask the device.
 */
export function themeStyles(css: string, theme: Theme): string {
  if (theme === 'auto') return css
  const isDark = theme === 'dark'
  return css
    .replaceAll(/\(prefers-color-scheme:\s*dark\)/g, isDark ? always : never)
    .replaceAll(/\(prefers-color-scheme:\s*light\)/g, isDark ? never : always)
    .replaceAll(/\(prefers-contrast:\s*more\)/g, theme === 'contrast' ? always : never)
    .replaceAll(/color-scheme:\s*light dark/g, `color-scheme:${isDark ? 'dark' : 'light'}`)
}
