import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/a11y-text.ts`. */
export const a11yTextExamples: Examples = {
  'a11y/heading-skip': {
    example: { wrong: '## The lock\n\n#### On a phone', right: '## The lock\n\n### On a phone' },
    hindi: {
      wrong: '## ताला\n\n#### फ़ोन पर',
      right: '## ताला\n\n### फ़ोन पर',
    },
  },
  'a11y/first-heading-level': {
    example: {
      wrong: '### The message',
      right: '## The message',
    },
    hindi: {
      wrong: '### संदेश',
      right: '## संदेश',
    },
  },
  'a11y/empty-heading': {
    example: {
      wrong: '##',
      right: '## What the message wants',
    },
    hindi: {
      wrong: '##',
      right: '## संदेश क्या चाहता है',
    },
  },
  'a11y/duplicate-heading': {
    example: {
      wrong: '### The message\n\n…\n\n### The message',
      right: '### The message arrives\n\n…\n\n### The message is answered',
    },
    hindi: {
      wrong: '### संदेश\n\n…\n\n### संदेश',
      right: '### संदेश आता है\n\n…\n\n### संदेश का जवाब',
    },
  },
  'a11y/emphasis-as-heading': {
    example: { wrong: '**On a phone**', right: '### On a phone' },
    hindi: {
      wrong: '**फ़ोन पर**',
      right: '### फ़ोन पर',
    },
  },
  'a11y/link-text': {
    example: {
      wrong: 'For complaints [click here](https://cybercrime.gov.in/).',
      right: 'Complain on the [national cyber crime portal](https://cybercrime.gov.in/).',
    },
    hindi: {
      wrong: 'शिकायत के लिए [यहाँ क्लिक करें](https://cybercrime.gov.in/)।',
      right: 'शिकायत [राष्ट्रीय साइबर अपराध पोर्टल](https://cybercrime.gov.in/) पर करें।',
    },
  },
  'a11y/same-text-different-target': {
    example: {
      wrong: '[The form](media/a.pdf) … [The form](media/b.pdf)',
      right: '[The complaint form](media/a.pdf) … [The refund form](media/b.pdf)',
    },
    hindi: {
      wrong: '[प्रपत्र](media/a.pdf) … [प्रपत्र](media/b.pdf)',
      right: '[शिकायत का प्रपत्र](media/a.pdf) … [वापसी का प्रपत्र](media/b.pdf)',
    },
  },
  'a11y/list-faked': {
    example: { wrong: '• the notice<br/>\n• the receipt', right: '- the notice\n- the receipt' },
    hindi: {
      wrong: '• सूचना<br/>\n• रसीद',
      right: '- सूचना\n- रसीद',
    },
  },
  'a11y/lang-of-part': {
    example: {
      wrong: 'आपका खाता बंद कर दिया गया है',
      right: 'The message says that the account was blocked (आपका खाता बंद कर दिया गया है).',
    },
    hindi: {
      wrong: 'Your account has been blocked',
      right: 'संदेश कहता है कि खाता बंद कर दिया गया है (Your account has been blocked)।',
    },
  },
  'a11y/sensory-instruction': {
    example: { wrong: 'Press the red button.', right: 'Press the red button **Block card**.' },
    hindi: { wrong: 'लाल बटन दबाएँ।', right: '**कार्ड ब्लॉक करें** वाला लाल बटन दबाएँ।' },
  },
  'a11y/ascii-art': {
    example: {
      wrong: '=====>>>>> 1930 <<<<<=====',
      right: 'Call **1930**.',
    },
    hindi: {
      wrong: '=====>>>>> 1930 <<<<<=====',
      right: '**1930** पर फ़ोन करें।',
    },
  },
  'a11y/emoji-meaning': {
    example: {
      wrong: '👍',
      right: '👍 Well done: you did not tap the link.',
    },
    hindi: {
      wrong: '👍',
      right: '👍 बहुत अच्छा: आपने लिंक नहीं खोला।',
    },
  },
  'a11y/abbr-undefined': {
    example: { wrong: 'Report it to the BDO.', right: 'Report it to the Block Development Officer (BDO).' },
    hindi: {
      wrong: 'इसकी सूचना BDO को दें।',
      right: 'इसकी सूचना खंड विकास अधिकारी (BDO) को दें।',
    },
  },
  'a11y/justified-or-allcaps': {
    example: {
      wrong: 'NEVER TELL ANYBODY YOUR PIN',
      right: '**Never** tell anybody your PIN.',
    },
    hindi: {
      wrong: 'NEVER TELL ANYBODY YOUR PIN',
      right: 'अपना PIN किसी को **कभी न** बताएँ।',
    },
  },
}
