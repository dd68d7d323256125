import type { CodeDefinition } from '../code-definition.ts'

/** Codes about how a course is built for learning. */
export const idCodes = {
  'id/module-missing-watch': {
    severity: 'warning',
    title: 'Module with nothing to watch',
    message: (): string => 'No screen of this module is for watching',
    hint: (): string => 'Add a `<Figure>` or a `<Video>`, or write `<Screen kind="watch"/>` under a heading',
    why: 'The learning framework of the platform asks every module for something to watch, to think about, to do and to explore, and gives a point for each.',
    example: {
      wrong: '## Two minutes on your own phone\n\n…',
      right: '## Two minutes on your own phone\n\n<Screen id="your-phone" kind="do"/>\n\n…',
    },
    hindi: {
      wrong: '## संदेश कैसा दिखता है\n\n…',
      right: '## संदेश कैसा दिखता है\n\n<Figure src="media/sms.png" alt="एक संदेश जो कोड माँगता है"/>',
    },
    source: 'iGOT content scorecard, IM_002',
  },
  'id/module-missing-think': {
    severity: 'warning',
    title: 'Module with nothing to think about',
    message: (): string => 'No screen of this module asks the learner to think',
    hint: (): string => 'Add a `<Question>`, or write `<Screen kind="think"/>` under a heading',
    why: 'The learning framework of the platform asks every module for something to watch, to think about, to do and to explore, and gives a point for each.',
    example: {
      wrong: '## Two minutes on your own phone\n\n…',
      right: '## Two minutes on your own phone\n\n<Screen id="your-phone" kind="do"/>\n\n…',
    },
    hindi: {
      wrong: '## जासूस की तरह पढ़ें\n\n…',
      right: '## जासूस की तरह पढ़ें\n\n<Question id="q1">\n\nमीना सबसे पहले क्या करे?',
    },
    source: 'iGOT content scorecard, IM_003',
  },
  'id/module-missing-do': {
    severity: 'warning',
    title: 'Module with nothing to do',
    message: (): string => 'No screen of this module is for doing',
    hint: (): string =>
      'Add an `<Activity>` or a `<Checklist>`, or write `<Screen kind="do"/>` under a heading',
    why: 'The learning framework of the platform asks every module for something to watch, to think about, to do and to explore, and gives a point for each.',
    example: {
      wrong: '## Two minutes on your own phone\n\n…',
      right: '## Two minutes on your own phone\n\n<Screen id="your-phone" kind="do"/>\n\n…',
    },
    hindi: {
      wrong: '## अपने फ़ोन पर दो मिनट\n\n…',
      right: '## अपने फ़ोन पर दो मिनट\n\n<Screen id="your-phone" kind="do"/>\n\n…',
    },
    source: 'iGOT content scorecard, IM_004',
  },
  'id/module-missing-explore': {
    severity: 'warning',
    title: 'Module with nothing to explore',
    message: (): string => 'No screen of this module leads further',
    hint: (): string => 'Add `<Explore>` with links, or write `<Screen kind="explore"/>` under a heading',
    why: 'The learning framework of the platform asks every module for something to watch, to think about, to do and to explore, and gives a point for each.',
    example: {
      wrong: '## Two minutes on your own phone\n\n…',
      right: '## Two minutes on your own phone\n\n<Screen id="your-phone" kind="do"/>\n\n…',
    },
    hindi: {
      wrong: '## और जानिए\n\n…',
      right: '## और जानिए\n\n<Explore>\n\n- [साइबर अपराध पोर्टल](https://cybercrime.gov.in)\n\n</Explore>',
    },
    source: 'iGOT content scorecard, IM_005',
  },
  'id/course-without-intro': {
    severity: 'warning',
    title: 'Course that does not say what for or for whom',
    message: (data: { missing: readonly string[] }): string =>
      `The course does not state its ${data.missing.join(' and ')}`,
    hint: (): string =>
      'Write `objectives:` and `audience:` in `course.yaml`; the player shows them at the start',
    why: 'Learners decide on the first screen whether a course is for them.',
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
    source: 'iGOT content scorecard, IM_006',
  },
  'id/module-without-objectives': {
    severity: 'warning',
    title: 'Module without objectives',
    message: (): string => 'The module does not say what a learner can do after it',
    hint: (): string => 'Write one to five `objectives:` at the top of the module',
    why: 'Objectives steer what to teach and what to ask, and the player shows them on the first screen.',
    example: {
      wrong: 'title: Spot a scam message',
      right: 'title: Spot a scam message\nobjectives:\n  - text: Identify three signs of a scam message',
    },
    hindi: {
      wrong: 'title: ठगी का संदेश पहचानें',
      right: 'title: ठगी का संदेश पहचानें\nobjectives:\n  - text: ठगी वाले संदेश के तीन संकेत पहचानना',
    },
    source: 'iGOT content scorecard, IM_007',
  },
  'id/module-objective-alone': {
    severity: 'warning',
    title: 'Module objective that serves no course objective',
    message: (data: { id: string }): string =>
      `The objective \`${data.id}\` serves no objective of the course`,
    hint: (): string => 'Write `course:` with the id of a course objective under it',
    why: 'The scorecard asks that objectives of modules follow from those of the course.',
    example: {
      wrong: '- id: o1\n  text: Identify three signs of a scam message',
      right: '- id: o1\n  course: c1\n  text: Identify three signs of a scam message',
    },
    hindi: {
      wrong: '- id: o1\n  text: ठगी के संदेश के तीन संकेत पहचानना',
      right: '- id: o1\n  course: c1\n  text: ठगी के संदेश के तीन संकेत पहचानना',
    },
    source: 'iGOT content scorecard, IM_007',
  },
  'id/single-media-type': {
    severity: 'warning',
    title: 'Text only',
    message: (): string => 'The course has text and nothing else',
    hint: (): string => 'Add a picture, a sound, a film or something to do where it explains more than words',
    why: 'A point of the scorecard: at least two kinds of media in a course.',
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
    source: 'iGOT content scorecard, IM_008',
  },
  'id/practice-gap': {
    severity: 'warning',
    title: 'Many screens without a question',
    message: (data: { count: number; most: number }): string =>
      `Here ends a run of ${data.count} screens without a question, expected at most ${data.most}`,
    hint: (): string => 'Ask something about what was just explained',
    why: 'Practice soon after an explanation is what makes it stay. The scorecard asks for a question at least every seven screens.',
    example: {
      wrong: '## Screen 1 … ## Screen 9\n\n(no question)',
      right: '## Screen 1 … ## Screen 5\n\n<Question id="q1"> … </Question>\n\n## Screen 6 … ## Screen 9',
    },
    hindi: {
      wrong: '## स्क्रीन 1 … ## स्क्रीन 9\n\n(कोई प्रश्न नहीं)',
      right: '## स्क्रीन 1 … ## स्क्रीन 5\n\n<Question id="q1"> … </Question>\n\n## स्क्रीन 6 … ## स्क्रीन 9',
    },
    source: 'iGOT content scorecard, IM_009',
  },
  'id/no-active-learning': {
    severity: 'warning',
    title: 'No active learning',
    message: (): string => 'The course has no task, case, scenario or checklist',
    hint: (): string => 'Add an `<Activity>`, a `<Checklist>` or a case that learners decide',
    why: 'A point of the scorecard: at least one discussion, project, case study or game.',
    example: {
      wrong: '## Remember this\n\nNever tell anybody your PIN.',
      right:
        '<Activity title="Two minutes on your own phone">\n\nOpen the settings and switch on the second lock.\n\n</Activity>',
    },
    hindi: {
      wrong: '## याद रखें\n\nPIN किसी को न बताएँ।',
      right: '<Activity title="अपने फ़ोन पर दो मिनट">\n\nसेटिंग खोलें और दूसरा ताला लगाएँ।\n\n</Activity>',
    },
    source: 'iGOT content scorecard, IM_011',
  },
  'id/no-application': {
    severity: 'info',
    title: 'Nothing to take to the own desk',
    message: (): string => 'No module asks learners to use what they learned in their own office',
    hint: (): string =>
      'End a module with a small task for the own desk, in an `<Activity>` or a `<Checklist>`',
    why: 'Training counts when work changes. The scorecard has a point for it.',
    example: {
      wrong: 'Now you know how a scam begins.',
      right:
        '<Activity title="Tomorrow at your desk">\n\nPut the number 1930 on the notice board of your office.\n\n</Activity>',
    },
    hindi: {
      wrong: 'अब आप जानते हैं कि ठगी कैसे शुरू होती है।',
      right: '<Activity title="कल अपने कार्यालय में">\n\nअपने कार्यालय के सूचना पट पर 1930 लिखें।\n\n</Activity>',
    },
    source: 'iGOT content scorecard, IM_013',
  },
  'id/no-visual-summary': {
    severity: 'info',
    title: 'Module without a figure and without a summary',
    message: (): string => 'The module has neither a figure nor a summary',
    hint: (): string =>
      'Add a `<Summary>` of three or four lines at the end, or a `<Figure>` where it explains',
    why: 'Learners remember the shape of a page. The scorecard has a point for visual summaries.',
    example: {
      wrong: '## In the end\n\nMany things matter.',
      right: '<Summary>\n\n- Look at the sender.\n- Do not hurry.\n- Call 1930.\n\n</Summary>',
    },
    hindi: {
      wrong: '## अंत में\n\nबहुत सी बातें ज़रूरी हैं।',
      right: '<Summary>\n\n- भेजने वाले को देखें।\n- जल्दी न करें।\n- 1930 पर फ़ोन करें।\n\n</Summary>',
    },
    source: 'iGOT content scorecard, LE_003',
  },
  'id/no-further-resources': {
    severity: 'warning',
    title: 'Nothing to read further',
    message: (): string => 'The course leads to no further resource',
    hint: (): string => 'Add `<Explore>` with links, or addresses to `references.yaml`',
    why: 'A point of the scorecard: additional resources are listed.',
    example: {
      wrong: 'The end.',
      right:
        '<Explore>\n\n- [National Cyber Crime Reporting Portal](https://cybercrime.gov.in)\n\n</Explore>',
    },
    hindi: {
      wrong: 'समाप्त।',
      right: '<Explore>\n\n- [राष्ट्रीय साइबर अपराध पोर्टल](https://cybercrime.gov.in)\n\n</Explore>',
    },
    source: 'iGOT content scorecard, LS_002',
  },
  'id/no-support-contact': {
    severity: 'warning',
    title: 'No contact for help',
    message: (): string => 'The course does not say whom to ask when something does not work',
    hint: (): string => 'Write `support:` with a name and an e-mail address or telephone number',
    why: 'A learner who finds a mistake or is stuck needs a person. The player shows the contact on the last screen.',
    example: {
      wrong: 'title: Safe hands',
      right: 'title: Safe hands\nsupport:\n  name: Course desk\n  email: desk@example.org',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा\nsupport:\n  name: पाठ्यक्रम सहायता\n  email: desk@example.org',
    },
    source: 'iGOT content scorecard, LS_003',
  },
  'id/no-glossary': {
    severity: 'warning',
    title: 'No glossary',
    message: (): string => 'The course explains no terms and no abbreviations',
    hint: (): string => 'Write `glossary.yaml` with the words that a newcomer may not know',
    why: 'A point of the scorecard: abbreviations and glossary. The player shows them on the last screen.',
    example: {
      wrong: '(no glossary.yaml)',
      right: '# glossary.yaml\nabbreviations:\n  - { short: OTP, long: one-time password }',
    },
    hindi: {
      wrong: '(glossary.yaml नहीं है)',
      right: '# glossary.yaml\nabbreviations:\n  - { short: OTP, long: एक बार का पासवर्ड }',
    },
    source: 'iGOT content scorecard, LS_005',
  },
  'id/long-screen': {
    severity: 'info',
    title: 'Long screen',
    message: (data: { words: number; most: number }): string =>
      `This screen has ${data.words} words, expected at most ${data.most}`,
    hint: (): string =>
      'Cut it in two with another `##`, or move a part into an `<Accordion>` of a later screen',
    why: 'On a phone this is more than five pages of scrolling before anything is asked. No official source has a number; this one is a setting of the toolkit.',
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
    severity: 'warning',
    title: 'Screen without content',
    message: (data: { title: string }): string => `The screen "${data.title}" is empty`,
    hint: (): string => 'Write its content, or use `###` if the heading only opens the next part',
    why: 'Learners would see a heading and nothing below it.',
    example: {
      wrong: '## Signs\n\n## Read it like a detective',
      right: '## Read it like a detective\n\nLook at the sender first.',
    },
    hindi: {
      wrong: '## संकेत\n\n## जासूस की तरह पढ़ें',
      right: '## जासूस की तरह पढ़ें\n\nपहले भेजने वाले को देखें।',
    },
  },
} as const
idCodes satisfies Record<`id/${string}`, CodeDefinition>
