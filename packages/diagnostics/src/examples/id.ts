import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/id.ts`. */
export const idExamples: Examples = {
  'id/module-missing-watch': {
    example: {
      wrong: '## Two minutes on your own phone\n\n…',
      right: '## Two minutes on your own phone\n\n<Screen id="your-phone" kind="do"/>\n\n…',
    },
    hindi: {
      wrong: '## संदेश कैसा दिखता है\n\n…',
      right: '## संदेश कैसा दिखता है\n\n<Figure src="media/sms.png" alt="एक संदेश जो कोड माँगता है"/>',
    },
  },
  'id/module-missing-think': {
    example: {
      wrong: '## Two minutes on your own phone\n\n…',
      right: '## Two minutes on your own phone\n\n<Screen id="your-phone" kind="do"/>\n\n…',
    },
    hindi: {
      wrong: '## जासूस की तरह पढ़ें\n\n…',
      right: '## जासूस की तरह पढ़ें\n\n<Question id="q1">\n\nमीना सबसे पहले क्या करे?',
    },
  },
  'id/module-missing-do': {
    example: {
      wrong: '## Two minutes on your own phone\n\n…',
      right: '## Two minutes on your own phone\n\n<Screen id="your-phone" kind="do"/>\n\n…',
    },
    hindi: {
      wrong: '## अपने फ़ोन पर दो मिनट\n\n…',
      right: '## अपने फ़ोन पर दो मिनट\n\n<Screen id="your-phone" kind="do"/>\n\n…',
    },
  },
  'id/module-missing-explore': {
    example: {
      wrong: '## Two minutes on your own phone\n\n…',
      right: '## Two minutes on your own phone\n\n<Screen id="your-phone" kind="do"/>\n\n…',
    },
    hindi: {
      wrong: '## और जानिए\n\n…',
      right: '## और जानिए\n\n<Explore>\n\n- [साइबर अपराध पोर्टल](https://cybercrime.gov.in)\n\n</Explore>',
    },
  },
  'id/course-without-intro': {
    example: {
      wrong: 'title: Cyber safety',
      right:
        'title: Cyber safety\naudience: Clerks and field staff of block offices\nobjectives:\n  - { id: c1, text: Recognise a scam before it costs money }',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा',
      right:
        'title: साइबर सुरक्षा\naudience: खंड कार्यालयों के लिपिक और क्षेत्र के कर्मचारी\nobjectives:\n  - { id: c1, text: पैसे जाने से पहले ठगी पहचानना }',
    },
  },
  'id/module-without-objectives': {
    example: {
      wrong: 'title: Spot a scam message',
      right: 'title: Spot a scam message\nobjectives:\n  - text: Identify three signs of a scam message',
    },
    hindi: {
      wrong: 'title: ठगी का संदेश पहचानें',
      right: 'title: ठगी का संदेश पहचानें\nobjectives:\n  - text: ठगी वाले संदेश के तीन संकेत पहचानना',
    },
  },
  'id/module-objective-alone': {
    example: {
      wrong: '- id: o1\n  text: Identify three signs of a scam message',
      right: '- id: o1\n  course: c1\n  text: Identify three signs of a scam message',
    },
    hindi: {
      wrong: '- id: o1\n  text: ठगी के संदेश के तीन संकेत पहचानना',
      right: '- id: o1\n  course: c1\n  text: ठगी के संदेश के तीन संकेत पहचानना',
    },
  },
  'id/single-media-type': {
    example: {
      wrong: 'The message has a link, a hurry and a mistake.',
      right:
        'The message has a link, a hurry and a mistake:\n\n<Figure src="media/sms.png" alt="A message: your account is blocked, tap here"/>',
    },
    hindi: {
      wrong: 'संदेश में लिंक है, जल्दी है और ग़लती है।',
      right:
        'संदेश में लिंक है, जल्दी है और ग़लती है:\n\n<Figure src="media/sms.png" alt="संदेश: आपका खाता बंद है, यहाँ दबाएँ"/>',
    },
  },
  'id/practice-gap': {
    example: {
      wrong: '## Screen 1 … ## Screen 9\n\n(no question)',
      right: '## Screen 1 … ## Screen 5\n\n<Question id="q1"> … </Question>\n\n## Screen 6 … ## Screen 9',
    },
    hindi: {
      wrong: '## स्क्रीन 1 … ## स्क्रीन 9\n\n(कोई प्रश्न नहीं)',
      right: '## स्क्रीन 1 … ## स्क्रीन 5\n\n<Question id="q1"> … </Question>\n\n## स्क्रीन 6 … ## स्क्रीन 9',
    },
  },
  'id/no-active-learning': {
    example: {
      wrong: '## Remember this\n\nNever tell anybody your PIN.',
      right:
        '<Activity title="Two minutes on your own phone">\n\nOpen the settings and switch on the second lock.\n\n</Activity>',
    },
    hindi: {
      wrong: '## याद रखें\n\nPIN किसी को न बताएँ।',
      right: '<Activity title="अपने फ़ोन पर दो मिनट">\n\nसेटिंग खोलें और दूसरा ताला लगाएँ।\n\n</Activity>',
    },
  },
  'id/no-application': {
    example: {
      wrong: 'Now you know how a scam begins.',
      right:
        '<Activity title="Tomorrow at your desk">\n\nPut the number 1930 on the notice board of your office.\n\n</Activity>',
    },
    hindi: {
      wrong: 'अब आप जानते हैं कि ठगी कैसे शुरू होती है।',
      right: '<Activity title="कल अपने कार्यालय में">\n\nअपने कार्यालय के सूचना पट पर 1930 लिखें।\n\n</Activity>',
    },
  },
  'id/no-visual-summary': {
    example: {
      wrong: '## In the end\n\nMany things matter.',
      right: '<Summary>\n\n- Look at the sender.\n- Do not hurry.\n- Call 1930.\n\n</Summary>',
    },
    hindi: {
      wrong: '## अंत में\n\nबहुत सी बातें ज़रूरी हैं।',
      right: '<Summary>\n\n- भेजने वाले को देखें।\n- जल्दी न करें।\n- 1930 पर फ़ोन करें।\n\n</Summary>',
    },
  },
  'id/no-further-resources': {
    example: {
      wrong: 'The end.',
      right:
        '<Explore>\n\n- [National Cyber Crime Reporting Portal](https://cybercrime.gov.in)\n\n</Explore>',
    },
    hindi: {
      wrong: 'समाप्त।',
      right: '<Explore>\n\n- [राष्ट्रीय साइबर अपराध पोर्टल](https://cybercrime.gov.in)\n\n</Explore>',
    },
  },
  'id/no-support-contact': {
    example: {
      wrong: 'title: Safe hands',
      right: 'title: Safe hands\nsupport:\n  name: Course desk\n  email: desk@example.org',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा\nsupport:\n  name: पाठ्यक्रम सहायता\n  email: desk@example.org',
    },
  },
  'id/no-glossary': {
    example: {
      wrong: '(no glossary.yaml)',
      right: '# glossary.yaml\nabbreviations:\n  - { short: OTP, long: one-time password }',
    },
    hindi: {
      wrong: '(glossary.yaml नहीं है)',
      right: '# glossary.yaml\nabbreviations:\n  - { short: OTP, long: एक बार का पासवर्ड }',
    },
  },
  'id/long-screen': {
    example: {
      wrong: '## Everything about scams\n\n(900 words)',
      right: '## How a scam begins\n\n(300 words)\n\n## How it goes on\n\n(300 words)',
    },
    hindi: {
      wrong: '## ठगी के बारे में सब कुछ\n\n(900 शब्द)',
      right: '## ठगी कैसे शुरू होती है\n\n(300 शब्द)\n\n## आगे क्या होता है\n\n(300 शब्द)',
    },
  },
  'id/empty-screen': {
    example: {
      wrong: '## Signs\n\n## Read it like a detective',
      right: '## Read it like a detective\n\nLook at the sender first.',
    },
    hindi: {
      wrong: '## संकेत\n\n## जासूस की तरह पढ़ें',
      right: '## जासूस की तरह पढ़ें\n\nपहले भेजने वाले को देखें।',
    },
  },
}
