/** The letter of an option, a right side or a line by its position in the author's text: `a`, `b`, … */
export function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index)
}
