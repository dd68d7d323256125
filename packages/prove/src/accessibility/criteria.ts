/** One success criterion of WCAG 2.2, level A or AA. */
export interface Criterion {
  readonly number: string
  readonly name: string
  readonly level: 'A' | 'AA'
  /**
   * How it is looked at here. `runtime`: the player keeps it for every course, with tests of its own.
   * `content rules`: `paath check` looks for it in the source. `a person`: nobody else can.
   */
  readonly by:
    | 'axe-core'
    | 'keyboard walk'
    | '320 px and 400 %'
    | 'runtime'
    | 'content rules'
    | 'a person'
    | 'not there'
  /** Chapter 5.2 of GIGW 3.0 has the criteria of WCAG 2.1 word for word; those of 2.2 go beyond it. */
  readonly gigw: '5.2' | 'beyond'
}

type Row = readonly [number: string, name: string, level: 'A' | 'AA', by: Criterion['by'], gigw?: 'beyond']

/** @spec review.md §2.1 and §2.4: which method can tell what */
const rows: readonly Row[] = [
  ['1.1.1', 'Non-text Content', 'A', 'axe-core'],
  ['1.2.1', 'Audio-only and Video-only', 'A', 'content rules'],
  ['1.2.2', 'Captions', 'A', 'content rules'],
  ['1.2.3', 'Audio Description or Media Alternative', 'A', 'content rules'],
  ['1.2.4', 'Captions (Live)', 'AA', 'not there'],
  ['1.2.5', 'Audio Description', 'AA', 'content rules'],
  ['1.3.1', 'Info and Relationships', 'A', 'axe-core'],
  ['1.3.2', 'Meaningful Sequence', 'A', 'runtime'],
  ['1.3.3', 'Sensory Characteristics', 'A', 'content rules'],
  ['1.3.4', 'Orientation', 'AA', 'runtime'],
  ['1.3.5', 'Identify Input Purpose', 'AA', 'axe-core'],
  ['1.4.1', 'Use of Color', 'A', 'axe-core'],
  ['1.4.2', 'Audio Control', 'A', 'axe-core'],
  ['1.4.3', 'Contrast (Minimum)', 'AA', 'axe-core'],
  ['1.4.4', 'Resize Text', 'AA', '320 px and 400 %'],
  ['1.4.5', 'Images of Text', 'AA', 'a person'],
  ['1.4.10', 'Reflow', 'AA', '320 px and 400 %'],
  ['1.4.11', 'Non-text Contrast', 'AA', 'runtime'],
  ['1.4.12', 'Text Spacing', 'AA', 'axe-core'],
  ['1.4.13', 'Content on Hover or Focus', 'AA', 'runtime'],
  ['2.1.1', 'Keyboard', 'A', 'keyboard walk'],
  ['2.1.2', 'No Keyboard Trap', 'A', 'keyboard walk'],
  ['2.1.4', 'Character Key Shortcuts', 'A', 'not there'],
  ['2.2.1', 'Timing Adjustable', 'A', 'not there'],
  ['2.2.2', 'Pause, Stop, Hide', 'A', 'axe-core'],
  ['2.3.1', 'Three Flashes or Below Threshold', 'A', 'a person'],
  ['2.4.1', 'Bypass Blocks', 'A', 'axe-core'],
  ['2.4.2', 'Page Titled', 'A', 'axe-core'],
  ['2.4.3', 'Focus Order', 'A', 'keyboard walk'],
  ['2.4.4', 'Link Purpose (In Context)', 'A', 'axe-core'],
  ['2.4.5', 'Multiple Ways', 'AA', 'runtime'],
  ['2.4.6', 'Headings and Labels', 'AA', 'content rules'],
  ['2.4.7', 'Focus Visible', 'AA', 'keyboard walk'],
  ['2.4.11', 'Focus Not Obscured (Minimum)', 'AA', 'runtime', 'beyond'],
  ['2.5.1', 'Pointer Gestures', 'A', 'runtime'],
  ['2.5.2', 'Pointer Cancellation', 'A', 'runtime'],
  ['2.5.3', 'Label in Name', 'A', 'axe-core'],
  ['2.5.4', 'Motion Actuation', 'A', 'not there'],
  ['2.5.7', 'Dragging Movements', 'AA', 'runtime', 'beyond'],
  ['2.5.8', 'Target Size (Minimum)', 'AA', 'axe-core', 'beyond'],
  ['3.1.1', 'Language of Page', 'A', 'axe-core'],
  ['3.1.2', 'Language of Parts', 'AA', 'axe-core'],
  ['3.2.1', 'On Focus', 'A', 'keyboard walk'],
  ['3.2.2', 'On Input', 'A', 'keyboard walk'],
  ['3.2.3', 'Consistent Navigation', 'AA', 'runtime'],
  ['3.2.4', 'Consistent Identification', 'AA', 'runtime'],
  ['3.2.6', 'Consistent Help', 'A', 'runtime', 'beyond'],
  ['3.3.1', 'Error Identification', 'A', 'runtime'],
  ['3.3.2', 'Labels or Instructions', 'A', 'axe-core'],
  ['3.3.3', 'Error Suggestion', 'AA', 'runtime'],
  ['3.3.4', 'Error Prevention', 'AA', 'not there'],
  ['3.3.7', 'Redundant Entry', 'A', 'not there', 'beyond'],
  ['3.3.8', 'Accessible Authentication', 'AA', 'not there', 'beyond'],
  ['4.1.2', 'Name, Role, Value', 'A', 'axe-core'],
  ['4.1.3', 'Status Messages', 'AA', 'runtime'],
]

/** All criteria of levels A and AA, in order. */
export const criteria: readonly Criterion[] = rows.map(([number, name, level, by, gigw]): Criterion => ({
  number,
  name,
  level,
  by,
  gigw: gigw ?? '5.2',
}))
