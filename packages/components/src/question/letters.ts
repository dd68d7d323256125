/** The letter of an option or right side by its position on the page: `a`, `b`, … */
export function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index)
}
