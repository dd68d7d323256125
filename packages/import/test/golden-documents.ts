/**
 * Twenty-one documents as people write them, each with what may be made of it: its words in their order, and its questions.
 */
import { readFileSync } from 'node:fs'
import { element } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import { docx, heading, noteSign, p, picture, png, run, table } from './docx-builder.ts'
import type { DocxParts } from './docx-builder.ts'

/** A document, and what must come of it. */
export interface GoldenDocument {
  readonly name: string
  readonly bytes: () => Uint8Array
  /** Words of the document that become marks, in their order: labels of options, “Answer: b”. */
  readonly becomeMarks?: readonly string[]
  /** Words that a reader does not see: a table of contents, deleted text. */
  readonly unseen?: readonly string[]
  /** Stem and right options of each question. */
  readonly questions?: readonly (readonly [stem: string, ...right: string[]])[]
}

const word = (name: string, parts: DocxParts, more: Partial<GoldenDocument> = {}): GoldenDocument => ({
  name: `${name}.docx`,
  bytes: () => docx(parts),
  ...more,
})

const text = (name: string, content: string, more: Partial<GoldenDocument> = {}): GoldenDocument => ({
  name,
  bytes: () => new TextEncoder().encode(content),
  ...more,
})

const tracked = (name: 'ins' | 'del', words: string): XmlElement =>
  element(
    `w:${name}`,
    { 'w:id': '1', 'w:author': 'A' },
    element('w:r', {}, element(name === 'ins' ? 'w:t' : 'w:delText', { 'xml:space': 'preserve' }, words)),
  )

const box = (words: string): XmlElement =>
  element(
    'w:r',
    {},
    element(
      'mc:AlternateContent',
      {},
      element(
        'mc:Choice',
        { Requires: 'wps' },
        element(
          'w:drawing',
          {},
          element('wps:wsp', {}, element('wps:txbx', {}, element('w:txbxContent', {}, p(words)))),
        ),
      ),
      element(
        'mc:Fallback',
        {},
        element('w:pict', {}, element('v:textbox', {}, element('w:txbxContent', {}, p(words)))),
      ),
    ),
  )

const fraction = (top: string, bottom: string): XmlElement => {
  const part = (name: string, letters: string): XmlElement =>
    element(`m:${name}`, {}, element('m:r', {}, element('m:t', {}, letters)))
  return element('m:oMath', {}, element('m:f', {}, part('num', top), part('den', bottom)))
}

const bold = (words: string): XmlElement[] => [run(words, { b: true })]

/** The documents. */
export const goldenDocuments: readonly GoldenDocument[] = [
  word('headings-and-lists', {
    body: [
      p('Keeping records', { style: 'Title' }),
      p([
        run('For '),
        run('clerks', { b: true }),
        run(' of the block office. Price {₹500}, less than <5 mm, 2 * 3 = 6.'),
      ]),
      heading(1, 'The three registers'),
      p('Diary', { list: ['1'] }),
      p('Dispatch', { list: ['1'] }),
      p('by post', { list: ['1', 1] }),
      p('by hand', { list: ['1', 1] }),
      p('Movement', { list: ['1'] }),
      heading(2, 'What each holds'),
      p('Write the date.', { list: ['2'] }),
      p('Write the number.', { list: ['2'] }),
      p('Then go on.'),
      p('Sign.', { list: ['2'] }),
    ],
  }),
  word(
    'answer-in-bold',
    {
      body: [
        heading(1, 'Test'),
        p('1. Who signs the register?'),
        p('a) The visitor'),
        p([run('b) '), run('The clerk', { b: true })]),
        p('c) Nobody'),
        p('2. Which of these is a register?'),
        p(bold('A. The diary')),
        p('B. The pen'),
      ],
    },
    {
      becomeMarks: ['1', 'a', 'b', 'c', '2', 'A', 'B'],
      questions: [
        ['Who signs the register?', 'The clerk'],
        ['Which of these is a register?', 'The diary'],
      ],
    },
  ),
  word(
    'answer-with-a-tick',
    {
      body: [
        heading(1, 'जाँच'),
        p('प्रश्न 1: उत्तर कितने दिन में देना है?'),
        p('क) 10 दिन'),
        p('ख) 30 दिन ✓'),
        p('ग) 90 दिन'),
        p('प्रश्न 2: डायरी में क्या लिखते हैं?'),
        p('✔ (क) तारीख'),
        p('(ख) मौसम'),
        p('✔ (ग) भेजने वाला'),
        p('3. Which copy is kept?'),
        p([
          run('a) The office copy '),
          element('w:r', {}, element('w:sym', { 'w:font': 'Wingdings', 'w:char': 'F0FC' })),
        ]),
        p('b) The fair copy'),
      ],
    },
    {
      becomeMarks: ['प्रश्न', '1', 'क', 'ख', 'ग', 'प्रश्न', '2', 'क', 'ख', 'ग', '3', 'a', 'b'],
      questions: [
        ['उत्तर कितने दिन में देना है?', '30 दिन'],
        ['डायरी में क्या लिखते हैं?', 'तारीख', 'भेजने वाला'],
        ['Which copy is kept?', 'The office copy'],
      ],
    },
  ),
  word(
    'answer-in-colour',
    {
      body: [
        heading(1, 'Test'),
        p('1) When is a file closed?'),
        p('a. At once'),
        p([run('b. When all is done', { color: 'FF0000' })]),
        p('2) Who may open it?'),
        p([run('i) '), run('The section officer', { highlight: 'yellow' })]),
        p('ii) Anyone'),
      ],
    },
    {
      becomeMarks: ['1', 'a', 'b', '2', 'i', 'ii'],
      questions: [
        ['When is a file closed?', 'When all is done'],
        ['Who may open it?', 'The section officer'],
      ],
    },
  ),
  word(
    'answer-in-a-line',
    {
      body: [
        heading(1, 'Test'),
        p('Q1. Where does a letter go first?'),
        p('(a) To the diary'),
        p('(b) To the shelf'),
        p('Answer: (a)'),
        p('Q2. What is written in the diary?'),
        p('(a) The date'),
        p('(b) The sender'),
        p('(c) The weather'),
        p('Ans. a and b'),
        p('Q3. How many days?'),
        p('A) 10'),
        p('B) 30'),
        p('Correct answer: 30'),
        p('Q4. कौन हस्ताक्षर करता है?'),
        p('अ) आगंतुक'),
        p('ब) लिपिक'),
        p('सही उत्तर – ब'),
      ],
    },
    {
      becomeMarks: [
        'Q1',
        'a',
        'b',
        'Answer',
        'a',
        'Q2',
        'a',
        'b',
        'c',
        'Ans',
        'a',
        'and',
        'b',
        'Q3',
        'A',
        'B',
        'Correct',
        'answer',
        '30',
        'Q4',
        'अ',
        'ब',
        'सही',
        'उत्तर',
        'ब',
      ],
      questions: [
        ['Where does a letter go first?', 'To the diary'],
        ['What is written in the diary?', 'The date', 'The sender'],
        ['How many days?', '30'],
        ['कौन हस्ताक्षर करता है?', 'लिपिक'],
      ],
    },
  ),
  word(
    'answer-in-a-table',
    {
      body: [
        heading(1, 'Test'),
        p('What should the clerk do first?'),
        table([
          ['Option', 'Answer', 'Correct', 'Feedback'],
          ['A', 'Wait for the officer', '', 'The letter would lie unseen.'],
          ['B', 'Write it into the diary', 'x', 'Right: what is written cannot be lost.'],
        ]),
        p('Which are registers?'),
        table([
          ['Option', 'Correct'],
          ['Diary', '✓'],
          ['Pen', ''],
          ['Dispatch', 'yes'],
        ]),
      ],
    },
    {
      becomeMarks: ['Option', 'Answer', 'Correct', 'Feedback', 'A', 'B', 'x', 'Option', 'Correct', 'yes'],
      questions: [
        ['What should the clerk do first?', 'Write it into the diary'],
        ['Which are registers?', 'Diary', 'Dispatch'],
      ],
    },
  ),
  word(
    'answers-at-the-end',
    {
      body: [
        heading(1, 'Test'),
        p('1. First?'),
        p('a) one'),
        p('b) two'),
        p('2. Second?'),
        p('a) three'),
        p('b) four'),
        p('Answer key'),
        p('1. b'),
        p('2. a'),
      ],
    },
    {
      becomeMarks: ['1', 'a', 'b', '2', 'a', 'b', 'Answer', 'key', '1', 'b', '2', 'a'],
      questions: [
        ['First?', 'two'],
        ['Second?', 'three'],
      ],
    },
  ),
  word(
    'options-side-by-side',
    {
      body: [
        heading(1, 'Test'),
        p('1. Which month does the office year begin in?'),
        p('(a) January\t(b) April\t(c) July'),
        p('Answer: b'),
        p('2. Who keeps the key?\n(a) The clerk\n(b) The guard\nAnswer: (a)'),
      ],
    },
    {
      becomeMarks: ['1', 'a', 'b', 'c', 'Answer', 'b', '2', 'a', 'b', 'Answer', 'a'],
      questions: [
        ['Which month does the office year begin in?', 'April'],
        ['Who keeps the key?', 'The clerk'],
      ],
    },
  ),
  word(
    'questions-in-lists-of-word',
    {
      body: [
        heading(1, 'Test'),
        p('Which of these is kept for ever?', { list: ['2'] }),
        p(bold('The land record'), { list: ['2', 1] }),
        p('The tea bill', { list: ['2', 1] }),
        p('Which of these is weeded?', { list: ['2'] }),
        p('The land record', { list: ['2', 1] }),
        p([run('The tea bill', { color: '00B050' })], { list: ['2', 1] }),
        p('Who weeds?'),
        p('☐ The visitor'),
        p('☒ The record keeper'),
      ],
    },
    {
      questions: [
        ['Which of these is kept for ever?', 'The land record'],
        ['Which of these is weeded?', 'The tea bill'],
        ['Who weeds?', 'The record keeper'],
      ],
    },
  ),
  word('pictures-and-captions', {
    pictures: { r1: png(1), r2: png(2) },
    body: [
      heading(1, 'The desk'),
      p([picture('r1', 'A desk with three registers on it.')]),
      p('Figure 1: The desk of the record keeper', { style: 'Caption' }),
      p([run('Beside it '), picture('r2', 'A shelf.'), run(' stands a shelf.')]),
      table([
        ['What', 'Picture'],
        ['Desk', [p([picture('r1', 'A desk.')])]],
      ]),
    ],
  }),
  word('footnotes', {
    footnotes: { 2: [p('Counted from the day of receipt.')], 3: [p('अपवाद: न्यायालय के मामले।')] },
    body: [
      heading(1, 'Time'),
      p([
        run('A reply is due in 30 days'),
        noteSign('2'),
        run(', and sooner in some cases'),
        noteSign('3'),
        run('.'),
      ]),
    ],
  }),
  word('tracked-changes', {
    body: [
      heading(1, 'Time'),
      p([run('A reply is due in '), tracked('del', 'sixty'), tracked('ins', 'thirty'), run(' days.')]),
      element(
        'w:p',
        {},
        element('w:pPr', {}, element('w:rPr', {}, element('w:del', { 'w:id': '2' }))),
        run('This line '),
      ),
      p('goes on here.'),
    ],
  }),
  word('tables', {
    body: [
      heading(1, 'Registers'),
      table([
        ['Register', 'What stands in it | and where'],
        ['Diary', [p('Date'), p('Sender', { list: ['1'] }), p('Subject', { list: ['1'] })]],
        [
          'Dispatch',
          [
            p('Before'),
            table([
              ['x', 'y'],
              ['z', 'w'],
            ]),
            p('after'),
          ],
        ],
      ]),
      p('Below it.'),
      table([['A box with one cell.']]),
    ],
  }),
  word('equations-and-boxes', {
    body: [
      heading(1, 'Numbers'),
      p([run('The share is '), fraction('a', 'b'), run(' of the total.')]),
      p([run('Look at the box.'), box('Words in a box.')]),
      p([
        run('H'),
        run('2', { vertAlign: 'subscript' }),
        run('O and x'),
        run('2', { vertAlign: 'superscript' }),
      ]),
    ],
  }),
  word(
    'contents-and-headers',
    {
      parts: {
        'word/header1.xml':
          '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Training cell</w:t></w:r></w:p></w:hdr>',
      },
      body: [
        p('Keeping records', { style: 'Title' }),
        p('The diary 2', { style: 'TOC1' }),
        heading(1, 'The diary'),
        p([run('Seen. '), run('Not seen.', { vanish: true })]),
      ],
    },
    { unseen: ['The', 'diary', '2', 'Not', 'seen'] },
  ),
  word(
    'no-styles-at-all',
    {
      body: [
        p(bold('What a register is')),
        p('A book in which the office writes what happens.'),
        p(bold('What it is good for')),
        p('• so that nothing is lost'),
        p('• so that everything is found'),
        p('1. Open it.'),
        p('2. Write.'),
        p('3. Close it.'),
      ],
    },
    { becomeMarks: ['1', '2', '3'] },
  ),
  word('hindi-and-english', {
    body: [
      heading(1, 'अभिलेख रखना'),
      p([
        run('कार्यालय में हर '),
        run('letter', { i: true }),
        run(' डायरी में लिखा जाता है। '),
        run('डायरी:', { b: true }),
        run('पहला रजिस्टर।'),
      ]),
      heading(2, 'File and movement'),
      p('The file moves from desk to desk; फ़ाइल का हर कदम लिखा जाता है।'),
      p([run('क्ष'), run('ज्ञ', { b: true }), run('त्र')]),
    ],
  }),
  word('links-and-fields', {
    links: {
      h1: { type: 'hyperlink', target: 'https://pgportal.gov.in/' },
      h2: { type: 'hyperlink', target: 'javascript:alert(1)' },
    },
    body: [
      heading(1, 'Where to look'),
      p([
        run('See '),
        element('w:hyperlink', { 'r:id': 'h1' }, run('the portal')),
        run(' or '),
        element('w:hyperlink', { 'r:id': 'h2' }, run('this page')),
        run(', page '),
        element('w:fldSimple', { 'w:instr': 'PAGE' }, run('7')),
        run('.'),
      ]),
    ],
  }),
  {
    // Written by LibreOffice 7.4 from a page that was made for it.
    name: 'written-by-libreoffice.docx',
    bytes: () => readFileSync(new URL('documents/written-by-libreoffice.docx', import.meta.url)),
    becomeMarks: [
      '1',
      'a',
      'b',
      'c',
      '2',
      'क',
      'ख',
      'उत्तर',
      'ख',
      '3',
      'Option',
      'Answer',
      'Correct',
      'Feedback',
      'A',
      'B',
    ],
    questions: [
      ['A visitor has lost her receipt. What do you do?', 'Look in the diary by name and day'],
      ['आवक पंजी में पहली प्रविष्टि कब की जाती है?', 'पत्र आते ही'],
      ['What is shown to a visitor?', 'The line with her own letter'],
    ],
  },
  text(
    'page.html',
    `<!doctype html><title>Records</title><style>p{color:red}</style>
<h1>Keeping records</h1><p>For <b>clerks</b> &amp; officers.<script>alert(1)</script></p>
<h2>Two lists</h2><ul><li>Diary<ul><li>by post</li></ul></li><li>Dispatch</li></ul>
<table><tr><th>Register</th><th>Use</th></tr><tr><td>Diary</td><td>What comes <br>in</td></tr></table>
<h2>Test</h2><p>1. Who signs?</p><ol type="a"><li>The visitor</li><li style="font-weight:bold">The clerk</li></ol>`,
    {
      becomeMarks: ['1'],
      questions: [['Who signs?', 'The clerk']],
      unseen: ['Records', 'p', 'color', 'red', 'alert', '1'],
    },
  ),
  text(
    'note.md',
    `# Keeping records

For **clerks**[^1]. Less than <5 mm and {this}.

## Two lists

1. Diary
2. Dispatch

| Register | Use |
|---|---|
| Diary | What comes in |

## Test

Who signs the register?

- [ ] The visitor
- [x] The clerk

[^1]: And officers.
`,
    { questions: [['Who signs the register?', 'The clerk']] },
  ),
]
