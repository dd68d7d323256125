/** What the bytes of a PDF tell without drawing it. */
export interface PdfFacts {
  /** It uses a font, so it has text. Unknown if its objects are packed together. */
  readonly hasText: boolean | undefined
  readonly isTagged: boolean | undefined
  readonly hasLanguage: boolean | undefined
}

/**
 * Look for the marks of text, tags and language in a PDF.
 *
 * @spec ISO 32000-1, 7.5.7: objects may be packed into compressed streams, where their names cannot be seen from outside
 */
export function readPdfFacts(bytes: Uint8Array): PdfFacts {
  const text = asciiOf(bytes)
  const isPacked = text.includes('/ObjStm')
  const seen = (name: RegExp): boolean | undefined => name.test(text) || (isPacked ? undefined : false)
  return {
    hasText: seen(/\/Font\b/),
    isTagged: seen(/\/MarkInfo\b|\/StructTreeRoot\b/),
    hasLanguage: seen(/\/Lang\s{0,5}[(<]/),
  }
}

function asciiOf(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}
