/** What is needed to find a bug. */
export interface ErrorContext {
  readonly command: string
  readonly version: string
  readonly cwd: string
}

/**
 * The text for an error that should not have been possible: whose fault it is, and what to send to whom.
 * Folders of this machine are taken out of it.
 */
export function formatInternalError(error: unknown, { command, version, cwd }: ErrorContext): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const cause = error instanceof Error && error.cause instanceof Error ? `\nCause: ${error.cause.stack}` : ''
  const where = `paath ${version} ${command}, Node ${process.versions.node}, ${process.platform} ${process.arch}`
  return [
    'This is a bug in Paath. Your files are not at fault, and nothing that was there has been changed.',
    "  Please send the lines below to the project's issue tracker, with the module that you were working on if it is not secret.",
    '',
    where,
    `${stack}${cause}`.replaceAll(cwd, '.').replaceAll(/file:\/\/\S*\/(?=(?:node_modules|packages)\/)/g, ''),
    '',
  ].join('\n')
}
