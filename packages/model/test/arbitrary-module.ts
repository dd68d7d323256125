import fc from 'fast-check'

const word = fc.constantFrom(
  'Meena',
  'calls',
  '1930',
  'ଓଡ଼ିଶା',
  'क्‍षेत्र',
  'தமிழ்',
  'سلام',
  'é',
  '👩‍🌾',
  'don’t',
  '“yes”',
  'a&amp;b',
  '\\*',
  '5 &lt; 6',
)

const words: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((list) => list.join(' '))

const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: words },
  words.map((text) => `**${text}**`),
  words.map((text) => `*${text}*`),
  words.map((text) => `~~${text}~~`),
  words.map((text) => `[${text}](https://example.org/a?b=1)`),
  words.map((text) => `<KeyTerm term="OTP">${text}</KeyTerm>`),
  fc.constant('`<br> {x}`'),
  fc.constant('{/* a note */}'),
  fc.constant('<Blank id="b1" answers={["1930"]}/>'),
  fc.constant('line<br/>break'),
  fc.constant('~10~'),
)

const sentence: fc.Arbitrary<string> = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '))

const paragraph: fc.Arbitrary<string> = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'))

const list = (marker: string): fc.Arbitrary<string> =>
  fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `${marker} ${item}`).join('\n'))

const table: fc.Arbitrary<string> = fc
  .array(fc.tuple(words, words), { minLength: 1, maxLength: 3 })
  .map((rows) => ['| a | b |', '| --- | --- |', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'))

const { block } = fc.letrec<{ block: string; body: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    paragraph,
    sentence.map((text) => `### ${text}`),
    list('-'),
    list('1.'),
    list('- [ ]'),
    table,
    sentence.map((text) => `> ${text}`),
    fc.constant('```\ncode <b> {x}\n```'),
    fc.constant('---'),
    fc.constant('{/* a note\non two lines */}'),
    fc.constant('<Figure src="media/a.svg" alt="A &quot;b&quot;"/>'),
    words.map((text) => `<Callout type="tip">${text}</Callout>`),
    tie('body').map((body) => `<Callout type="story" minutes={2}>\n\n${body}\n\n</Callout>`),
    tie('body').map((body) => `<Question id="q1">\n\n${body}\n\n- [x] A\n  > Yes.\n- [ ] B\n\n</Question>`),
  ),
  body: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => blocks.join('\n\n')),
}))

/** The text of a module without mistakes, made from all that authors write. */
export const arbitraryModule: fc.Arbitrary<string> = fc
  .array(fc.tuple(words, fc.array(block, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 3 })
  .map((screens) => {
    const body = screens.map(([title, blocks]) => [`## ${title}`, ...blocks].join('\n\n'))
    return `---\ntitle: Spot a scam\n---\n\n${body.join('\n\n')}\n`
  })
