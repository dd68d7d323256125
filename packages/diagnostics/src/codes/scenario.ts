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
  },
  'scenario/unreachable-scene': {
    severity: 'error',
    title: 'Scene that no choice leads to',
    message: (data: { scene: string }): string => `No way leads to the scene \`${data.scene}\``,
    hint: (data: { scene: string }): string =>
      `Let a choice end in \`<Go to="${data.scene}"/>\`, or delete the scene`,
    why: 'The story begins with the first scene and follows the choices. Nobody would ever see this one.',
  },
  'scenario/no-way-out': {
    severity: 'error',
    title: 'Scenes that go round in a circle',
    message: (data: { scenes: string }): string => `From ${data.scenes} no choice ever leads to an ending`,
    hint: (): string => 'Let one of the choices in them lead to an ending, or make one of them an ending',
    why: 'A learner who comes here could never finish the module.',
  },
  'scenario/duplicate-scene': {
    severity: 'error',
    title: 'Two scenes of one name',
    message: (data: { id: string }): string =>
      `Another scene of this scenario is already called \`${data.id}\``,
    hint: (data: { id: string }): string => `Write \`<Scene id="${data.id}-2"/>\` under this heading`,
    why: 'A `<Go>` could not tell the two apart.',
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
  },
  'scenario/question-inside': {
    severity: 'error',
    title: 'Question inside a scenario',
    message: (data: { component: string }): string => `\`<${data.component}>\` stands inside a scenario`,
    hint: (): string => 'Move it below the scenario; inside, a list with boxes is a decision',
    why: 'A learner who goes another way never sees it, and could not finish the module.',
  },
} as const
scenarioCodes satisfies Record<`scenario/${string}`, CodeDefinition>
