/** Look over the value that a JSON text holds; a text that is none is the only fault. */
export function faultsOfJson(text: string, faultsOf: (value: unknown) => string[]): string[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return ['the text is no JSON']
  }
  return faultsOf(value)
}
