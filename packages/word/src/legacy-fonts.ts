/**
 * Names of fonts from before Unicode that draw Indian letters over the codes of Latin ones: a text in one of them is
 * Latin nonsense to every other program.
 *
 * @spec facts/translation.md, exchange: legacy fonts are rejected by row
 */
const families: readonly RegExp[] = [
  /^kruti\s*(dev|pad|dv)/,
  /^dev\s*lys/,
  /^(walkman|w-)?\s*chanakya/,
  /^(4c)?gandhi/,
  /^agra\b/,
  /^aps[\s-]*(dv|c|prakash|priyanka)/,
  /^akruti/,
  /^shree[\s-]*(lipi|dev|ban|guj|kan|mal|ori|pun|tam|tel|asm|san)/,
  /^shusha|^susha/,
  /^(dv|gj|bn|or|pn|kn|ml|tm|tl|as)b?w?[\s-]*tt/,
  /^(isfoc|ism)\b/,
  /^(bamini|tscii|tab[\s-]|tam[\s-]|sri[\s-]?tsc|vanavil|senthamil|kalaham|mylai|elango|tace)/,
  /^(anu|anupama|vasundhara|eenadu|hemalatha|suguna|priya)(\b|-)/,
  /^(nudi|baraha|brh\b|brh\s|kgp|sirigannada)/,
  /^(revathi|karthika|ml[wb]?[\s-]*tt|thoolika|panchami|fml)/,
  /^(bijoy|sutonny|boishakhi|alpona|amar\s*bangla|geetanjali|geetanjalilight|luit|ramdhenu|prodip)/,
  /^(lmg|hari[\s-]*krishna|nilkanth|terafont|saumil|krishna|gopika|bharati?vijay|vakil)/,
  /^(anmol|asees|gurbani|gurmukhilys|joy\b|satluj|drchatrik|dr\s*chatrik|amritlipi|punjabi)/,
  /^(sambalpuri|kalinga\s*old|jagannath|odia\s*old)/,
  /^(inpage|noori|pakdata)/,
  /^(himal[bli]|preeti|kantipur|sagarmatha|pcs\s*nepali|fontasy|ganess|aakriti|shangrila)/,
]

/** Is a font one whose letters are not Unicode? */
export function isLegacyFont(name: string): boolean {
  const plain = name.trim().toLowerCase()
  return families.some((family) => family.test(plain))
}

/** Letters and signs that such fonts draw as Indian letters. Digits, spaces and marks of tags are no proof. */
const drawnOver = /[A-Za-z\u00A1-\u00FF\u0152-\u0192\uF020-\uF0FF]/u

/** Would the letters of a text mean something else in such a font? Text with real Indian letters would not. */
export function isDrawnOver(text: string): boolean {
  return drawnOver.test(text) && !/(?!\p{Script=Latin})\p{L}/u.test(text)
}
