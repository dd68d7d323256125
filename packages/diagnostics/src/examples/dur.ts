import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/dur.ts`. */
export const durExamples: Examples = {
  'dur/declared-vs-computed': {
    example: {
      wrong: 'minutes: 20\n\n(reading, media and questions take 8 minutes)',
      right: 'minutes: 8',
    },
    hindi: {
      wrong: 'minutes: 20\n\n(पढ़ने, मीडिया और प्रश्नों में 8 मिनट लगते हैं)',
      right: 'minutes: 8',
    },
  },
  'dur/resource-length': {
    example: {
      wrong: 'minutes: 18',
      right: 'Two modules: minutes: 9 and minutes: 9',
    },
    hindi: {
      wrong: 'minutes: 18',
      right: 'दो मॉड्यूल: minutes: 9 और minutes: 9',
    },
  },
  'dur/video-length': {
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
  },
}
