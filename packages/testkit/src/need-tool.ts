/** The part of a Vitest test context that `needTool` uses. */
export interface SkippingContext {
  readonly skip: (note?: string) => never
}

/**
 * Go on only if a tool of the machine is there.
 *
 * Without the tool the test is skipped and listed by name at the end of the run, as "not run: needs …".
 * With `PAATH_REQUIRE_TOOLS=1` it fails instead, so that CI cannot pass without it.
 *
 * @param tool What was found, or undefined.
 * @param name For people: "Chromium", "libxml2-utils".
 */
export function needTool<Tool>(context: SkippingContext, tool: Tool | undefined, name: string): Tool {
  if (tool !== undefined) return tool
  if (process.env['PAATH_REQUIRE_TOOLS'] === '1')
    throw new Error(`This test needs ${name}, which is not installed`)
  return context.skip(`needs ${name}`)
}
