/** The value of an attribute as a text for messages. */
export function asWritten(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
