/**
 * Make the part of a key path from an English name: lower case, `&` as `and`, parentheses dropped, other runs as
 * hyphens. "Digital Tools (MS office) & Platforms" is `digital-tools-and-platforms`.
 */
export function toKeySlug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/\([^)]*\)/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
