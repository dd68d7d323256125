/** Make a function that takes the values of keys out of texts, however they are written there. */
export function createRedact(
  keys: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): (text: string) => string {
  const secrets = keys.flatMap((key) => {
    const value = environment[key] ?? ''
    return value.length < 4 || value.startsWith('http') ? [] : formsOf(value)
  })
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '•••'), text)
}

function formsOf(secret: string): string[] {
  const forms = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}
