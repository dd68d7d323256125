export { visibleText } from '@paath/diagnostics'

/**
 * Text for the log of a CI run, where lines that begin with `::`, and `##[` anywhere, are commands.
 *
 * @spec GitHub Actions, workflow commands
 */
export function neutralCommands(text: string): string {
  return text.replaceAll(/^(\s*)::/gm, '$1: :').replaceAll('##[', '## [')
}
