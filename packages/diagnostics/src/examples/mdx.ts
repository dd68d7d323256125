import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/mdx.ts`. */
export const mdxExamples: Examples = {
  'mdx/less-than': {
    example: { wrong: 'Marks <50 means fail', right: 'Marks &lt;50 means fail' },
    hindi: {
      wrong: 'अंक <50 हों तो अनुत्तीर्ण',
      right: 'अंक &lt;50 हों तो अनुत्तीर्ण',
    },
  },
  'mdx/autolink': {
    example: {
      wrong: '<https://cybercrime.gov.in>',
      right: '[cybercrime.gov.in](https://cybercrime.gov.in)',
    },
    hindi: {
      wrong: 'शिकायत: <https://cybercrime.gov.in>',
      right: 'शिकायत: [cybercrime.gov.in](https://cybercrime.gov.in)',
    },
  },
  'mdx/void-tag': {
    example: { wrong: 'Block Office<br>Ward 4', right: 'Block Office<br/>Ward 4' },
    hindi: {
      wrong: 'खंड कार्यालय<br>वार्ड 4',
      right: 'खंड कार्यालय<br/>वार्ड 4',
    },
  },
  'mdx/brace': {
    example: { wrong: 'Fee {₹500}', right: 'Fee \\{₹500}' },
    hindi: {
      wrong: 'शुल्क {₹500}',
      right: 'शुल्क \\{₹500}',
    },
  },
  'mdx/unclosed-brace': {
    example: { wrong: 'Set {1, 2', right: 'Set \\{1, 2' },
    hindi: {
      wrong: 'समूह {1, 2',
      right: 'समूह \\{1, 2',
    },
  },
  'mdx/html-comment': {
    example: { wrong: '<!-- check the date -->', right: '{/* check the date */}' },
    hindi: {
      wrong: '<!-- तारीख़ जाँचें -->',
      right: '{/* तारीख़ जाँचें */}',
    },
  },
  'mdx/unclosed-tag': {
    example: { wrong: '<Callout>\n\nMind the gap', right: '<Callout>\n\nMind the gap\n\n</Callout>' },
    hindi: {
      wrong: '<Callout>\n\nसावधान रहें',
      right: '<Callout>\n\nसावधान रहें\n\n</Callout>',
    },
  },
  'mdx/closing-name': {
    example: { wrong: '<Callout>\nKeep calm\n</callout>', right: '<Callout>\nKeep calm\n</Callout>' },
    hindi: {
      wrong: '<Callout>\nघबराएँ नहीं\n</callout>',
      right: '<Callout>\nघबराएँ नहीं\n</Callout>',
    },
  },
  'mdx/unclosed-comment': {
    example: { wrong: '{/* check the date }', right: '{/* check the date */}' },
    hindi: {
      wrong: '{/* तारीख़ जाँचें }',
      right: '{/* तारीख़ जाँचें */}',
    },
  },
  'mdx/unclosed-quote': {
    example: { wrong: '<Callout type="tip>', right: '<Callout type="tip">' },
    hindi: {
      wrong: '<Callout type="tip>\n\n1930 सहेज लें।',
      right: '<Callout type="tip">\n\n1930 सहेज लें।',
    },
  },
  'mdx/unopened-tag': {
    example: {
      wrong: 'Keep calm\n\n</Callout>',
      right: '<Callout>\n\nKeep calm\n\n</Callout>',
    },
    hindi: {
      wrong: 'घबराएँ नहीं\n\n</Callout>',
      right: '<Callout>\n\nघबराएँ नहीं\n\n</Callout>',
    },
  },
  'mdx/crossed-tags': {
    example: { wrong: '<Steps><Callout>x</Steps></Callout>', right: '<Steps><Callout>x</Callout></Steps>' },
    hindi: {
      wrong: '<Steps><Callout>रुकें</Steps></Callout>',
      right: '<Steps><Callout>रुकें</Callout></Steps>',
    },
  },
  'mdx/tag-line': {
    example: {
      wrong: '<Callout>Keep calm\nand call 1930\n</Callout>',
      right: '<Callout>\nKeep calm\nand call 1930\n</Callout>',
    },
    hindi: {
      wrong: '<Callout>घबराएँ नहीं\nऔर 1930 पर फ़ोन करें\n</Callout>',
      right: '<Callout>\nघबराएँ नहीं\nऔर 1930 पर फ़ोन करें\n</Callout>',
    },
  },
  'mdx/curly-quote': {
    example: { wrong: '<Callout type=“story”>', right: '<Callout type="story">' },
    hindi: {
      wrong: '<Callout type=“story”>\n\nमीना का फ़ोन बजता है।',
      right: '<Callout type="story">\n\nमीना का फ़ोन बजता है।',
    },
  },
  'mdx/attribute-quotes': {
    example: { wrong: '<Callout type=story>', right: '<Callout type="story">' },
    hindi: {
      wrong: '<Callout type=story>\n\nमीना का फ़ोन बजता है।',
      right: '<Callout type="story">\n\nमीना का फ़ोन बजता है।',
    },
  },
  'mdx/escaped-quote': {
    example: { wrong: '<Quote text="He said \\"no\\""/>', right: '<Quote text="He said &quot;no&quot;"/>' },
    hindi: {
      wrong: '<Quote text="उसने कहा \\"नहीं\\""/>',
      right: '<Quote text="उसने कहा &quot;नहीं&quot;"/>',
    },
  },
  'mdx/bad-tag': {
    example: {
      wrong: '<Callout, type="tip">',
      right: '<Callout type="tip">',
    },
    hindi: {
      wrong: '<Callout, type="tip"> 1930 सहेज लें।',
      right: '<Callout type="tip"> 1930 सहेज लें।',
    },
  },
  'mdx/tag-indent': {
    example: {
      wrong: '- <Callout>\nKeep calm\n  </Callout>',
      right: '- <Callout>\n  Keep calm\n  </Callout>',
    },
    hindi: {
      wrong: '- <Callout>\nघबराएँ नहीं\n  </Callout>',
      right: '- <Callout>\n  घबराएँ नहीं\n  </Callout>',
    },
  },
  'mdx/pipe-in-cell': {
    example: { wrong: '| <KeyTerm text="a|b"/> |', right: '| <KeyTerm text="a&#124;b"/> |' },
    hindi: {
      wrong: '| <KeyTerm text="क|ख"/> |',
      right: '| <KeyTerm text="क&#124;ख"/> |',
    },
  },
  'mdx/heading-id': {
    example: { wrong: '## Stay calm {#calm}', right: '## Stay calm\n\n<Screen id="calm"/>' },
    hindi: {
      wrong: '## घबराएँ नहीं {#calm}',
      right: '## घबराएँ नहीं\n\n<Screen id="calm"/>',
    },
  },
  'mdx/setext-heading': {
    example: { wrong: 'Keep the receipt\n---', right: 'Keep the receipt\n\n---' },
    hindi: {
      wrong: 'रसीद सँभालकर रखें\n---',
      right: 'रसीद सँभालकर रखें\n\n---',
    },
  },
  'mdx/checkbox': {
    example: { wrong: '- [x]Call 1930', right: '- [x] Call 1930' },
    hindi: {
      wrong: '- [x]1930 पर फ़ोन करना',
      right: '- [x] 1930 पर फ़ोन करना',
    },
  },
  'mdx/footnote': {
    example: {
      wrong: 'Call 1930.[^1]\n\n[^1]: Ministry of Home Affairs',
      right: 'Call 1930 (Ministry of Home Affairs).',
    },
    hindi: {
      wrong: '1930 पर फ़ोन करें।[^1]\n\n[^1]: गृह मंत्रालय',
      right: '1930 पर फ़ोन करें (गृह मंत्रालय)।',
    },
  },
  'mdx/broken-emphasis': {
    example: { wrong: '**(RTI)**ला', right: '<strong>(RTI)</strong>ला' },
    hindi: {
      wrong: '**(RTI)**के अनुसार',
      right: '<strong>(RTI)</strong>के अनुसार',
    },
  },
  'mdx/unreadable': {
    example: {
      wrong: '<Callout type="tip"\n\nSave 1930.',
      right: '<Callout type="tip">\n\nSave 1930.\n\n</Callout>',
    },
    hindi: {
      wrong: '<Callout type="tip"\n\n1930 सहेज लें।',
      right: '<Callout type="tip">\n\n1930 सहेज लें।\n\n</Callout>',
    },
  },
}
