import { hash16, hash4, page } from '@paath/protocol'
import type { QuestionSettings, Settings } from '@paath/protocol'

/** A module about a ration shop, written by hand as `page` wants it: four screens, one question of each type. */
export const fixtureSettings: Settings = {
  version: 1,
  course: 'ration-shop',
  module: 'counter',
  language: 'en',
  fingerprint: 'abcd2345',
  complete: 'answered',
  screens: ['start', 'greet', 'weigh', 'end'].map((id) => ({ id, hash: hash16(id), title: id, seconds: 90 })),
  questions: [
    choice('q1', { type: 'single', screen: 'greet', key: 'a' }, ['Say namaste', 'Look away', 'Shout']),
    choice('q2', { type: 'multiple', screen: 'greet', key: 'ab' }, ['Card', 'Bag', 'Umbrella']),
    {
      ...choice('q3', { type: 'match', screen: 'weigh', key: 'ba' }, ['5 kg', '35 kg']),
      lefts: ['Family', 'One person'].map(hash4),
    },
    {
      ...choice('q4', { type: 'fill-in', screen: 'weigh', key: '' }, []),
      key: [['1967', 'one nine six seven']],
    },
  ],
  checklists: [{ id: 'morning', hash: hash16('morning'), items: 3 }],
  scenarios: [],
  reflections: [],
  strings: {
    position: 'Screen {0} of {1}',
    minutesLeft: 'about {0} minutes left',
    minuteLeft: 'about 1 minute left',
    right: 'Right',
    notYet: 'Not yet',
    chooseFirst: 'Give an answer first.',
    scoreLine: '{0} of {1} right at the first try',
    finished: 'Finished.',
    stillOpen: 'Still open: {0}',
    notConnected: 'Not connected.',
    savedHere: 'Kept on this phone.',
    continueQuestion: 'Someone was on screen {0}. Was it you?',
    continueYes: 'Yes, continue',
    continueNo: 'No, start afresh',
    untracked: 'Not recorded.',
    savesOnLeaving: 'Kept on leaving.',
    reopen: 'Open again.',
    movedTo: '{0}: place {1} of {2}',
    correctAnswer: 'Right answer',
    answered: '{0} of {1} answered',
    testPassed: 'Passed: {0} % of {1} %.',
    testFailed: 'Not passed: {0} % of {1} %.',
    attemptsLeft: 'Attempts left: {0}',
  },
  folding: { map: { '१': '1', '९': '9', '६': '6', '७': '7' } },
}

function choice(
  id: string,
  { type, screen, key }: Pick<QuestionSettings, 'type' | 'screen' | 'key'>,
  texts: readonly string[],
): QuestionSettings {
  return { id, hash: hash16(id), type, screen, text: `Question ${id}`, options: texts.map(hash4), key }
}

/** The whole page. Scripts are expected beside it. */
export function fixturePage(settings: Settings = fixtureSettings): string {
  const links = settings.screens.map(
    ({ id }) =>
      `<li><a href="#${id}" ${page.screenLink}="${id}">${id}<span ${page.doneMark} hidden>done</span></a></li>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Counter</title>
<script src="paath-start.js"></script>
<style>.js [${page.screen}]:not([${page.current}]) { display: none } [hidden] { display: none !important }</style>
<script src="paath.js" defer></script></head><body>
<p ${page.position}></p><div ${page.progress} role="progressbar" aria-label="Progress"></div>
<button ${page.menuButton} aria-expanded="false" aria-controls="menu">Menu</button>
<div ${page.notice} hidden></div>
<nav id="menu" ${page.menu}><ol>${links.join('')}</ol></nav>
<main>
<section id="start" ${page.screen}="start" ${page.current}><h2>Start</h2><p>Go to <a href="#scales">the scales</a>.</p></section>
<section id="greet" ${page.screen}="greet"><h2>Greet</h2>
${choiceForm('q1', 'radio', ['Say namaste', 'Look away', 'Shout'])}${choiceForm('q2', 'checkbox', ['Card', 'Bag', 'Umbrella'])}
<ul ${page.checklist}="morning">${[0, 1, 2].map((tick) => `<li><input type="checkbox" id="tick${tick}"><label for="tick${tick}">Tick ${tick}</label></li>`).join('')}</ul></section>
<section id="weigh" ${page.screen}="weigh"><h2>Weigh</h2><h3 id="scales">Scales</h3>
${form('q3', 'match', [0, 1].map((left) => `<select aria-label="left ${left}" ${page.left}="${left}"><option value=""></option><option value="a">5 kg</option><option value="b">35 kg</option></select>`).join(''), outcomes)}
${form('q4', 'fill-in', `<input ${page.blank}="b1" aria-label="number">`, outcomes)}
<details open ${page.accordion}><summary>More</summary>More about scales</details></section>
<section id="end" ${page.screen}="end"><h2>End</h2><p ><span ${page.score}></span></p></section>
</main>
<button ${page.back}>Back</button><button ${page.next}>Next</button>
<div ${page.announce} role="status"></div>
<script type="application/json" id="${page.settingsId}">${JSON.stringify(settings)}</script>
</body></html>`
}

const outcomes = ['right', 'wrong']
  .map(
    (when) =>
      `<details ${page.feedback}="${when}"><summary>If ${when}</summary><p>It is ${when}</p></details>`,
  )
  .join('')

function choiceForm(id: string, type: 'radio' | 'checkbox', texts: readonly string[]): string {
  const options = texts.map((text, index) => {
    const letter = 'abc'.charAt(index)
    return `<div ${page.option}="${letter}"><input type="${type}" name="${id}" value="${letter}" id="${id}${letter}">
<label for="${id}${letter}"><span>${text}</span></label><details ${page.feedback}="${letter}"><summary>Feedback</summary><p>About ${text}</p></details></div>`
  })
  return form(id, type === 'radio' ? 'single' : 'multiple', options.join(''))
}

function form(id: string, type: string, controls: string, after = ''): string {
  return `<form ${page.question}="${id}" ${page.type}="${type}"><fieldset><legend>${id}</legend>${controls}</fieldset>${after}
<p ${page.verdict} role="status"></p><button type="submit" ${page.checkAnswer}>Check</button><button type="button" ${page.retry} hidden>Try again</button></form>`
}
