/**
 * A mark of what a row said when it left: eight hexadecimal digits over source and translation.
 *
 * It tells a row that came back as it left from one that was changed on either side; it protects against nobody.
 */
export function rowBase(source: string, target = ''): string {
  const text = `${source}\u0000${target}`
  let [a, b] = [0x811c9dc5, 0x9e3779b9]
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193)
    b = Math.imul(b + text.charCodeAt(at), 0x85ebca6b) ^ (b >>> 13)
  }
  return ((a ^ (b >>> 7)) >>> 0).toString(16).padStart(8, '0')
}
