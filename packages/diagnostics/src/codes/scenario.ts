import type { CodeDefinition } from '../code-definition.ts'

/** Codes about branching scenarios: scenes, the choices in them, and where these lead. */
export const scenarioCodes = {
  'scenario/unknown-scene': {
    severity: 'error',
    title: 'Choice that leads to a scene that is not there',
    message: (data: { to: string; suggestion: string | undefined }): string =>
      `No scene of this scenario is called \`${data.to}\``,
    hint: (data: { to: string; suggestion: string | undefined }): string =>
      data.suggestion === undefined
        ? 'Write the name of a scene: its `<Scene id="…"/>`, or its heading in small letters with hyphens'
        : `Did you mean \`${data.suggestion}\`?`,
    why: 'A learner who chose this way would stand before nothing.',
  },
  'scenario/choice-leads-nowhere': {
    severity: 'error',
    title: 'Choice that leads nowhere',
    message: (data: { choice: string }): string =>
      `The choice \`${data.choice}\` does not say where it leads`,
    hint: (): string => 'End it with `<Go to="name-of-a-scene"/>`',
    why: 'A learner who chose this way could not go on.',
  },
  'scenario/dead-end': {
    severity: 'error',
    title: 'Scene without a way on',
    message: (data: { scene: string }): string =>
      `The scene \`${data.scene}\` has no way on and is no ending`,
    hint: (): string =>
      'Add choices or a `<Go to="…"/>`. If the story ends here, write `<Scene end/>` under the heading',
    why: 'Only an ending may have no way on. It must be said, so that a forgotten link is not taken for one.',
  },
  'scenario/ending-goes-on': {
    severity: 'error',
    title: 'Ending that leads on',
    message: (data: { scene: string }): string =>
      `The scene \`${data.scene}\` is an ending, but it has choices or a \`<Go>\``,
    hint: (): string => 'Take `end` away, or take the choices and links away',
    why: 'The scenario counts as played once an ending is reached; what comes after would be skipped.',
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
    severity: 'error',
    title: 'Scene that no choice leads to',
    message: (data: { scene: string }): string => `No way leads to the scene \`${data.scene}\``,
    hint: (data: { scene: string }): string =>
      `Let a choice end in \`<Go to="${data.scene}"/>\`, or delete the scene`,
    why: 'The story begins with the first scene and follows the choices. Nobody would ever see this one.',
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
    severity: 'error',
    title: 'Scenes that go round in a circle',
    message: (data: { scenes: string }): string => `From ${data.scenes} no choice ever leads to an ending`,
    hint: (): string => 'Let one of the choices in them lead to an ending, or make one of them an ending',
    why: 'A learner who comes here could never finish the module.',
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
    severity: 'error',
    title: 'Two scenes of one name',
    message: (data: { id: string }): string =>
      `Another scene of this scenario is already called \`${data.id}\``,
    hint: (data: { id: string }): string => `Write \`<Scene id="${data.id}-2"/>\` under this heading`,
    why: 'A `<Go>` could not tell the two apart.',
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
    severity: 'error',
    title: 'Part of a scenario in the wrong place',
    message: (data: { component: string }): string =>
      data.component === 'Scene'
        ? '`<Scene>` does not stand right under a `###` heading of a `<Scenario>`'
        : '`<Go>` stands neither at the end of a choice nor on a line of its own in a scene',
    hint: (data: { component: string }): string =>
      data.component === 'Scene'
        ? 'Move it right under the heading of its scene'
        : 'Move it to the end of the choice, or onto a line of its own',
    why: 'It would be shown nowhere, and the story would miss it.',
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
    severity: 'error',
    title: 'Question inside a scenario',
    message: (data: { component: string }): string => `\`<${data.component}>\` stands inside a scenario`,
    hint: (): string => 'Move it below the scenario; inside, a list with boxes is a decision',
    why: 'A learner who goes another way never sees it, and could not finish the module.',
    example: {
      wrong: '<Scenario id="call">\n\n<Question id="q1"> … </Question>\n\n</Scenario>',
      right: '<Scenario id="call">\n\n…\n\n</Scenario>\n\n<Question id="q1"> … </Question>',
    },
    hindi: {
      wrong: '<Scenario id="call">\n\n<Question id="q1"> मीना क्या करे? … </Question>\n\n</Scenario>',
      right: '<Scenario id="call">\n\n…\n\n</Scenario>\n\n<Question id="q1"> मीना क्या करे? … </Question>',
    },
  },
} as const
scenarioCodes satisfies Record<`scenario/${string}`, CodeDefinition>
