import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/scenario.ts`. */
export const scenarioExamples: Examples = {
  'scenario/unknown-scene': {
    example: { wrong: '- [ ] Hang up <Go to="hangup"/>', right: '- [ ] Hang up <Go to="hung-up"/>' },
    hindi: {
      wrong: '- [ ] फ़ोन रखना <Go to="hangup"/>',
      right: '- [ ] फ़ोन रखना <Go to="hung-up"/>',
    },
  },
  'scenario/choice-leads-nowhere': {
    example: { wrong: '- [ ] Hang up', right: '- [ ] Hang up <Go to="hung-up"/>' },
    hindi: {
      wrong: '- [ ] फ़ोन रखना',
      right: '- [ ] फ़ोन रखना <Go to="hung-up"/>',
    },
  },
  'scenario/dead-end': {
    example: { wrong: '### The bank calls back', right: '### The bank calls back\n\n<Scene end/>' },
    hindi: {
      wrong: '### बैंक से फ़ोन आता है',
      right: '### बैंक से फ़ोन आता है\n\n<Scene end/>',
    },
  },
  'scenario/ending-goes-on': {
    example: {
      wrong: '### She hangs up\n\n<Scene end/>\n\n- [ ] Call 1930 <Go to="helpline"/>',
      right: '### She hangs up\n\n- [ ] Call 1930 <Go to="helpline"/>',
    },
    hindi: {
      wrong: '### वह फ़ोन रख देती है\n\n<Scene end/>\n\n- [ ] 1930 पर फ़ोन करना <Go to="helpline"/>',
      right: '### वह फ़ोन रख देती है\n\n- [ ] 1930 पर फ़ोन करना <Go to="helpline"/>',
    },
  },
  'scenario/unreachable-scene': {
    example: {
      wrong: '### The helpline\n\n(no choice leads here)',
      right: '- [ ] Call 1930 <Go to="the-helpline"/>\n\n### The helpline',
    },
    hindi: {
      wrong: '### हेल्पलाइन\n\n<Scene id="helpline"/>\n\n(कोई विकल्प यहाँ नहीं आता)',
      right: '- [ ] 1930 पर फ़ोन करना <Go to="helpline"/>\n\n### हेल्पलाइन\n\n<Scene id="helpline"/>',
    },
  },
  'scenario/no-way-out': {
    example: {
      wrong: '### The caller insists\n\n- [ ] Listen <Go to="the-caller-insists"/>',
      right:
        '### The caller insists\n\n- [ ] Listen <Go to="the-caller-insists"/>\n- [ ] Hang up <Go to="hung-up"/>',
    },
    hindi: {
      wrong: '### फ़ोन करने वाला ज़ोर देता है\n\n<Scene id="insists"/>\n\n- [ ] सुनना <Go to="insists"/>',
      right:
        '### फ़ोन करने वाला ज़ोर देता है\n\n<Scene id="insists"/>\n\n- [ ] सुनना <Go to="insists"/>\n- [ ] फ़ोन रखना <Go to="hung-up"/>',
    },
  },
  'scenario/duplicate-scene': {
    example: {
      wrong: '### The call\n\n<Scene id="call"/>\n\n### The second call\n\n<Scene id="call"/>',
      right: '### The call\n\n<Scene id="call"/>\n\n### The second call\n\n<Scene id="call-2"/>',
    },
    hindi: {
      wrong: '### फ़ोन\n\n<Scene id="call"/>\n\n### दूसरा फ़ोन\n\n<Scene id="call"/>',
      right: '### फ़ोन\n\n<Scene id="call"/>\n\n### दूसरा फ़ोन\n\n<Scene id="call-2"/>',
    },
  },
  'scenario/misplaced-part': {
    example: {
      wrong: '### The call\n\nThe phone rings.\n\n<Scene id="call"/>',
      right: '### The call\n\n<Scene id="call"/>\n\nThe phone rings.',
    },
    hindi: {
      wrong: '### फ़ोन\n\nफ़ोन बजता है।\n\n<Scene id="call"/>',
      right: '### फ़ोन\n\n<Scene id="call"/>\n\nफ़ोन बजता है।',
    },
  },
  'scenario/question-inside': {
    example: {
      wrong: '<Scenario id="call">\n\n<Question id="q1"> … </Question>\n\n</Scenario>',
      right: '<Scenario id="call">\n\n…\n\n</Scenario>\n\n<Question id="q1"> … </Question>',
    },
    hindi: {
      wrong: '<Scenario id="call">\n\n<Question id="q1"> मीना क्या करे? … </Question>\n\n</Scenario>',
      right: '<Scenario id="call">\n\n…\n\n</Scenario>\n\n<Question id="q1"> मीना क्या करे? … </Question>',
    },
  },
}
