import type { CodeDefinition } from '../code-definition.ts'

/** Codes about how long things take. */
export const durCodes = {
  'dur/declared-vs-computed': {
    severity: 'warning',
    title: 'Minutes that do not fit the content',
    message: (data: { declared: number; computed: number }): string =>
      `\`minutes\` is ${data.declared}, but reading, media and questions take about ${data.computed}`,
    hint: (data: { computed: number }): string =>
      `Write \`minutes: ${data.computed}\`, or change the content`,
    why: 'Learners plan a break by this number, and the platform adds it up to hours of learning. Reckoned with 200 words and one question a minute; reported from 40 % on.',
    example: {
      wrong: 'minutes: 20\n\n(reading, media and questions take 8 minutes)',
      right: 'minutes: 8',
    },
    hindi: {
      wrong: 'minutes: 20\n\n(पढ़ने, मीडिया और प्रश्नों में 8 मिनट लगते हैं)',
      right: 'minutes: 8',
    },
    source: 'Brysbaert 2019 for the speed of reading',
  },
  'dur/resource-length': {
    severity: 'warning',
    title: 'Module too short or too long',
    message: (data: { minutes: number }): string =>
      `The module takes ${data.minutes} minutes, expected 6 to 10`,
    hint: (data: { minutes: number }): string =>
      data.minutes > 10
        ? 'Cut it into two modules'
        : 'Join it with a neighbour, or leave it if it is complete',
    why: 'The scorecard asks for 6 to 10 minutes, an older form for 3 to 5. Inside 3 to 10 this is only a remark.',
    example: {
      wrong: 'minutes: 18',
      right: 'Two modules: minutes: 9 and minutes: 9',
    },
    hindi: {
      wrong: 'minutes: 18',
      right: 'दो मॉड्यूल: minutes: 9 और minutes: 9',
    },
    source: 'iGOT content scorecard, LE_001',
  },
  'dur/video-length': {
    severity: 'warning',
    title: 'Long film',
    message: (data: { minutes: number }): string =>
      `The film takes ${data.minutes} minutes, expected at most 10`,
    hint: (): string => 'Cut it into parts with a question between them',
    why: 'Few learners watch a long film to its end, and it costs them data.',
    example: {
      wrong: '<Video src="media/raid.mp4" title="The whole training" minutes={24}>',
      right:
        '<Video src="media/raid-1.mp4" title="The call" minutes={6}>\n\n<Question id="q3"> … </Question>\n\n<Video src="media/raid-2.mp4" title="The complaint" minutes={7}>',
    },
    hindi: {
      wrong: '<Video src="media/raid.mp4" title="पूरा प्रशिक्षण" minutes={24}>',
      right:
        '<Video src="media/raid-1.mp4" title="फ़ोन" minutes={6}>\n\n<Question id="q3"> … </Question>\n\n<Video src="media/raid-2.mp4" title="शिकायत" minutes={7}>',
    },
    source: 'Guo 2014; iGOT content scorecard, LE_001',
  },
} as const
durCodes satisfies Record<`dur/${string}`, CodeDefinition>
