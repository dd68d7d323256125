import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/ignore.ts`. */
export const ignoreExamples: Examples = {
  'ignore/missing-reason': {
    example: {
      wrong: '{/* paath-ignore item/true-false */}',
      right: '{/* paath-ignore item/true-false: the form itself asks yes or no */}',
    },
    hindi: {
      wrong: '{/* paath-ignore item/true-false */}',
      right: '{/* paath-ignore item/true-false: प्रपत्र में ही हाँ या नहीं पूछा जाता है */}',
    },
  },
  'ignore/not-allowed': {
    example: {
      wrong: '# paath-ignore gate/no-competency: we have none yet',
      right: 'competencies: [functional/digital-fluency/digital-tools-and-platforms]',
    },
    hindi: {
      wrong: '# paath-ignore gate/no-competency: अभी कोई योग्यता नहीं चुनी',
      right: 'competencies: [functional/digital-fluency/digital-tools@operational]',
    },
  },
  'ignore/unknown-rule': {
    example: {
      wrong: '{/* paath-ignore true-or-false: the form itself asks yes or no */}',
      right: '{/* paath-ignore item/true-false: the form itself asks yes or no */}',
    },
    hindi: {
      wrong: '{/* paath-ignore true-or-false: प्रपत्र में ही हाँ या नहीं पूछा जाता है */}',
      right: '{/* paath-ignore item/true-false: प्रपत्र में ही हाँ या नहीं पूछा जाता है */}',
    },
  },
  'ignore/unused': {
    example: {
      wrong:
        '{/* paath-ignore item/true-false: the form itself asks yes or no */}\n\n<Question id="q1"> … four options …',
      right: '<Question id="q1"> … four options …',
    },
    hindi: {
      wrong:
        '{/* paath-ignore item/true-false: प्रपत्र में ही हाँ या नहीं पूछा जाता है */}\n\n<Question id="q1"> … चार विकल्प …',
      right: '<Question id="q1"> … चार विकल्प …',
    },
  },
}
