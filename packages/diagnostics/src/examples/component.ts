import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/component.ts`. */
export const componentExamples: Examples = {
  'component/missing-attribute': {
    example: {
      wrong: '<KeyTerm>A message that steals a password</KeyTerm>',
      right: '<KeyTerm term="Phishing">A message that steals a password</KeyTerm>',
    },
    hindi: {
      wrong: '<KeyTerm>संदेश जो पासवर्ड चुराता है</KeyTerm>',
      right: '<KeyTerm term="फ़िशिंग">संदेश जो पासवर्ड चुराता है</KeyTerm>',
    },
  },
  'component/bad-attribute': {
    example: { wrong: '<Callout type="danger">', right: '<Callout type="warning">' },
    hindi: {
      wrong: '<Callout type="danger">\n\nPIN किसी को न बताएँ।',
      right: '<Callout type="warning">\n\nPIN किसी को न बताएँ।',
    },
  },
  'component/repeated-attribute': {
    example: { wrong: '<Callout type="tip" type="note">', right: '<Callout type="tip">' },
    hindi: {
      wrong: '<Callout type="tip" type="note">\n\n1930 सहेज लें।',
      right: '<Callout type="tip">\n\n1930 सहेज लें।',
    },
  },
  'component/in-sentence': {
    example: {
      wrong: 'This is <KeyTerm term="Phishing">a trick</KeyTerm> to know.',
      right: 'This is a trick to know.\n\n<KeyTerm term="Phishing">a trick</KeyTerm>',
    },
    hindi: {
      wrong: 'यह एक <KeyTerm term="फ़िशिंग">चाल</KeyTerm> है।',
      right: 'यह एक चाल है।\n\n<KeyTerm term="फ़िशिंग">चाल</KeyTerm>',
    },
  },
  'component/empty': {
    example: {
      wrong: '<Callout type="tip">\n\n</Callout>',
      right: '<Callout type="tip">\n\nSave 1930 in your phone.\n\n</Callout>',
    },
    hindi: {
      wrong: '<Callout type="tip">\n\n</Callout>',
      right: '<Callout type="tip">\n\n1930 अपने फ़ोन में सहेज लें।\n\n</Callout>',
    },
  },
  'component/unexpected-content': {
    example: {
      wrong: '<Download file="media/form.pdf" title="The form">Take it along</Download>',
      right: '<Download file="media/form.pdf" title="The form"/>\n\nTake it along.',
    },
    hindi: {
      wrong: '<Download file="media/form.pdf" title="प्रपत्र">साथ ले जाएँ</Download>',
      right: '<Download file="media/form.pdf" title="प्रपत्र"/>\n\nसाथ ले जाएँ।',
    },
  },
  'component/wrong-content': {
    example: {
      wrong: '<Steps>\n\nOpen the app, then press Report.\n\n</Steps>',
      right: '<Steps>\n\n1. Open the app.\n2. Press Report.\n\n</Steps>',
    },
    hindi: {
      wrong: '<Steps>\n\nऐप खोलें, फिर शिकायत दबाएँ।\n\n</Steps>',
      right: '<Steps>\n\n1. ऐप खोलें।\n2. शिकायत दबाएँ।\n\n</Steps>',
    },
  },
  'component/duplicate-id': {
    example: {
      wrong: '<Checklist id="steps"> … <Checklist id="steps">',
      right: '<Checklist id="steps"> … <Checklist id="steps-2">',
    },
    hindi: {
      wrong: '<Checklist id="steps"> … पहली सूची …\n<Checklist id="steps"> … दूसरी सूची …',
      right: '<Checklist id="steps"> … पहली सूची …\n<Checklist id="steps-2"> … दूसरी सूची …',
    },
  },
  'component/own-no-template': {
    example: {
      wrong: 'components/office-note/component.yaml',
      right: 'components/office-note/component.yaml\ncomponents/office-note/template.hbs',
    },
    hindi: {
      wrong: 'components/karyalay-tippani/component.yaml',
      right: 'components/karyalay-tippani/component.yaml\ncomponents/karyalay-tippani/template.hbs',
    },
  },
  'component/own-name-taken': {
    example: {
      wrong: 'name: Callout\nsummary: A note of the office',
      right: 'name: OfficeNote\nsummary: A note of the office',
    },
    hindi: {
      wrong: 'name: Callout\nsummary: कार्यालय की टिप्पणी',
      right: 'name: OfficeNote\nsummary: कार्यालय की टिप्पणी',
    },
  },
  'component/own-unreadable': {
    example: { wrong: '<p>{{title}}<br>', right: '<p>{{title}}<br/></p>' },
    hindi: { wrong: '<p>क्रमांक {{number}}', right: '<p>क्रमांक {{number}}</p>' },
  },
  'component/own-unknown-value': {
    example: { wrong: '<p>{{titel}}</p>', right: '<p>{{title}}</p>' },
    hindi: { wrong: '<p>क्रमांक {{numbr}}</p>', right: '<p>क्रमांक {{number}}</p>' },
  },
  'component/own-template-syntax': {
    example: { wrong: '{{#each items}}…{{/each}}', right: '{{#if note}}<p>{{note}}</p>{{/if}}' },
    hindi: { wrong: '{{> टिप्पणी}}', right: '<p>टिप्पणी: {{note}}</p>' },
  },
}
