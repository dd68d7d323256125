import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import type { Course } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import { sourceDocuments } from '../units/source-documents.ts'
import { translateCourse } from './translate-course.ts'

const courseFile = 'title: Safe at the counter\nlanguage: en\nmodules: [counter]\n'

function courseOf(body: string, more: Record<string, string> = {}): Course {
  const { report, diagnostics } = createCollector()
  const files = memoryFiles({
    'course.yaml': courseFile,
    'modules/counter/module.mdx': `---\ntitle: At the counter\n---\n\n${body}`,
    ...more,
  })
  const course = parseCourse(files, 'counter-course', { report })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  if (!course) throw new Error('no course')
  return course
}

/** The body of the module after its texts were replaced, by their source. */
function translated(
  body: string,
  words: Record<string, string>,
): { text: string; damaged: string[]; errors: string[] } {
  const course = courseOf(body)
  const {
    course: result,
    damaged,
    errors,
  } = translateCourse(course, sourceDocuments(course), {
    language: 'mr',
    target: ({ source }) => words[source],
  })
  const text = result?.modules[0]?.text ?? ''
  return {
    text: text.slice(text.indexOf('\n\n') + 2),
    damaged: damaged.map(({ source }) => source),
    errors: errors.map(({ diagnostic, slot }) => `${diagnostic.code} in ${slot?.source}`),
  }
}

test('replaces the words of a paragraph and keeps its markup', () => {
  expect(
    translated('## Call\n\nCall **1930** or [write](https://x.org "Portal") `now`.\n', {
      Call: 'फोन करा',
      'Call <1>1930</1> or <2>write</2> <3/>.': '<3/> <1>1930</1> वर फोन करा किंवा <2>लिहा</2>.',
      Portal: 'पोर्टल',
    }),
  ).toEqual({
    text: '## फोन करा\n\n`now` **1930** वर फोन करा किंवा [लिहा](https://x.org "पोर्टल").\n',
    damaged: [],
    errors: [],
  })
})

// Each of these shows its asterisks on the page when it is written in Markdown.
test.each([
  ['**RTI** is', '<1>RTI</1> is', '<1>(आरटीआय)</1>ला', '<strong>(आरटीआय)</strong>ला'],
  ['**RTI** is', '<1>RTI</1> is', '<1>"आरटीआय"</1>ला', '<strong>"आरटीआय"</strong>ला'],
  ['**RTI** is', '<1>RTI</1> is', '<1>महत्वपूर्ण।</1>यह', '<strong>महत्वपूर्ण।</strong>यह'],
  ['**RTI** is', '<1>RTI</1> is', '<1>১০%</1>এর', '<strong>১০%</strong>এর'],
  ['_RTI_ is', '<1>RTI</1> is', 'शब्द<1>शब्द</1>में', 'शब्द<em>शब्द</em>में'],
  ['**`Form A`** is', '<1><2/></1> is', '<1><2/></1>ला', '<strong>`Form A`</strong>ला'],
  ['**[word](#a)** is', '<1><2>word</2></1> is', '<1><2>दुवा</2></1>ला', '<strong>[दुवा](#a)</strong>ला'],
  ['~~old~~ is', '<1>old</1> is', '<1>(जुने)</1>ला', '<del>(जुने)</del>ला'],
])('bold and italic survive an ending that is glued to them: %s', (source, unit, target, result) => {
  expect(translated(`## A\n\n${source}\n`, { [unit]: target })).toEqual({
    text: `## A\n\n${result}\n`,
    damaged: [],
    errors: [],
  })
})

test.each([
  ['**RTI** is', '<1>RTI</1> is', '<1>RTI</1>-এর', '**RTI**-এর'],
  ['*RTI* is', '<1>RTI</1> is', '<1>शब्द</1>में', '*शब्द*में'],
  ['**RTI** is', '<1>RTI</1> is', '<1> शब्द </1>में', '**शब्द** में'],
])('what Markdown reads stays Markdown: %s', (source, unit, target, result) => {
  expect(translated(`## A\n\n${source}\n`, { [unit]: target }).text).toBe(`## A\n\n${result}\n`)
})

test.each([
  ['{10}', '\\{10\\}'],
  ['x &lt;5 y', 'x \\<5 y'],
  ['1. one', '1\\. one'],
  ['- one', '\\- one'],
  ['# one', '\\# one'],
  ['> one', '\\> one'],
  ['*one*_two_', '\\*one\\*\\_two\\_'],
  ['[one](two)', '\\[one\\](two)'],
  ['&amp;nbsp; x', '\\&nbsp; x'],
  ['`one`', '\\`one\\`'],
  ['===', '\\==='],
  ['--- x', '--- x'],
  ['<!-- x', '\\<!-- x'],
])('words that are signs of Markdown or MDX stay words: %s', (target, written) => {
  expect(translated('## A\n\nText here.\n', { 'Text here.': target })).toEqual({
    text: `## A\n\n${written}\n`,
    damaged: [],
    errors: [],
  })
})

test('a bar in a cell does not end the cell', () => {
  const { text, damaged } = translated('## A\n\n| One | Two |\n| --- | --- |\n| a | b |\n', {
    a: 'x | y',
    Two: 'दो|तीन',
  })
  expect(text).toBe('## A\n\n| One | दो\\|तीन |\n| --- | --- |\n| x \\| y | b |\n')
  expect(damaged).toEqual([])
})

test('attributes, answers and the text of pictures are replaced in their own spelling', () => {
  const body = [
    '## A',
    '',
    '<Callout type="note" title="Mind the &quot;gap&quot;">',
    '',
    '![A door](media/door.svg) shut',
    '',
    '</Callout>',
    '',
    '<Question id="q1">',
    '',
    'Dial <Blank id="b1" answers={["nine", "1930"]}/> now.',
    '',
    '</Question>',
    '',
  ].join('\n')
  const { text, damaged } = translated(body, {
    'Mind the "gap"': 'देखो "यहाँ" & वहाँ',
    'A door': 'एक [दार]',
    '<1/> shut': '<1/> बंद',
    nine: 'नौ | ९',
    'Dial <1/> now.': 'अभी <1/> मिलाओ।',
  })
  expect(damaged).toEqual([])
  expect(text).toContain('title="देखो &quot;यहाँ&quot; &amp; वहाँ"')
  expect(text).toContain('![एक \\[दार\\]](media/door.svg) बंद')
  expect(text).toContain('अभी <Blank id="b1" answers={["नौ","९","1930"]}/> मिलाओ।')
})

test('a text that breaks its block stays in the source language and is named', () => {
  const { text, damaged } = translated('## A\n\nCall **1930** now.\n\nWait.\n', {
    'Call <1>1930</1> now.': 'अभी फोन करें।',
    'Wait.': 'रुकें।',
  })
  expect(text).toBe('## A\n\nCall **1930** now.\n\nरुकें।\n')
  expect(damaged).toEqual(['Call <1>1930</1> now.'])
})

test('two options that read the same after translation are an error at the second one', () => {
  const body = '## A\n\n<Question id="q1">\n\nWho?\n\n- [x] The bank\n- [ ] The shop\n\n</Question>\n'
  expect(translated(body, { 'The bank': 'बैंक', 'The shop': 'बैंक' }).errors).toEqual([
    'question/same-option in The shop',
  ])
})

test('screens keep the ids of the source', () => {
  const course = courseOf('## First\n\nOne.\n\n## Second\n\nTwo.\n')
  const { course: result, errors } = translateCourse(course, sourceDocuments(course), {
    language: 'hi',
    target: ({ source }) => (/First|Second/.test(source) ? 'एक ही' : undefined),
  })
  expect(errors).toEqual([])
  expect(result?.modules[0]?.screens.map(({ id, title }) => [id, title])).toEqual([
    ['start', ''],
    ['first', 'एक ही'],
    ['second', 'एक ही'],
    ['end', ''],
  ])
})

test('texts of YAML files and captions are replaced', () => {
  const course = courseOf('## A\n\nText.\n', {
    'course.yaml':
      'title: >-\n  Safe at\n  the counter\nkeywords: [post office, "1930"]\nlanguage: en\nmodules: [counter]\n',
    'glossary.yaml': 'terms:\n  - term: OTP\n    meaning: A number for one use.\n',
    'modules/counter/media/talk.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Meena>Who is\nthere?\n',
  })
  const words: Record<string, string> = {
    'Safe at the counter': 'काउंटर: सुरक्षित',
    'post office': 'डाक "घर"',
    'A number for one use.': 'एक बार का नंबर।',
    '<1/>Who is there?': '<1/>कौन है?',
  }
  const { course: result } = translateCourse(course, sourceDocuments(course), {
    language: 'hi',
    target: ({ source }) => words[source],
  })
  expect(result?.metadata.title).toBe('काउंटर: सुरक्षित')
  expect(result?.metadata.keywords).toEqual(['डाक "घर"', '1930'])
  expect(result?.glossary.terms?.[0]?.meaning).toBe('एक बार का नंबर।')
  expect(new TextDecoder().decode(result?.files.read('modules/counter/media/talk.vtt'))).toContain(
    '<v Meena>कौन है?\n',
  )
})

test('notes go to the next block, and what is switched off is no unit', () => {
  const course = courseOf(
    '## A\n\n{/* l10n: note Meena is a woman. */}\n\nMeena sits.\n\n{/* l10n: off */}\n\nLeave this.\n\n{/* l10n: on */}\n\nShe rises.\n',
  )
  const slots = sourceDocuments(course).flatMap((document) => document.slots)
  expect(
    slots.filter(({ form }) => form === 'paragraph').map(({ source, notes }) => [source, notes]),
  ).toEqual([
    ['Meena sits.', ['Meena is a woman.']],
    ['She rises.', []],
  ])
})
