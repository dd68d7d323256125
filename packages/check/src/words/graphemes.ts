/** How long a text looks: letters without the marks that stand on them, signs and spaces. */
export function lengthOf(text: string): number {
  return text.replaceAll(/[\p{M}\u200c\u200d]/gu, '').length
}
