import type { PlayerStrings } from '../player-keys.ts'

/** What the player says in Odia: a draft of the words that stand on every screen. The longer notices are still missing. */
export const odia: PlayerStrings = {
  tag: 'or',
  reviewed: false,
  texts: {
    back: 'ପଛକୁ',
    next: 'ଆଗକୁ',
    menu: 'ସୂଚୀ',
    closeMenu: 'ବନ୍ଦ କରନ୍ତୁ',
    progress: 'ଅଗ୍ରଗତି',
    position: 'ସ୍କ୍ରିନ {0}, ମୋଟ {1}',
    minuteLeft: 'ପ୍ରାୟ 1 ମିନିଟ ବାକି',
    minutesLeft: 'ପ୍ରାୟ {0} ମିନିଟ ବାକି',

    watch: 'ଦେଖନ୍ତୁ',
    think: 'ଭାବନ୍ତୁ',
    do: 'କରନ୍ତୁ',
    explore: 'ଅଧିକ ଜାଣନ୍ତୁ',

    start: 'ଆରମ୍ଭ',
    competencies: 'ଦକ୍ଷତା',
    minute: '1 ମିନିଟ',
    minutes: '{0} ମିନିଟ',

    yourScore: 'ଆପଣଙ୍କ ଉତ୍ତର',
    references: 'ସନ୍ଦର୍ଭ',
    glossary: 'ଶବ୍ଦାବଳୀ',
    contact: 'ଯୋଗାଯୋଗ',
    phone: 'ଫୋନ',
    email: 'ଇମେଲ',

    question: 'ପ୍ରଶ୍ନ',
    chooseOne: 'ଗୋଟିଏ ଉତ୍ତର ବାଛନ୍ତୁ',
    tryAgain: 'ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ',
    chooseFirst: 'ପ୍ରଥମେ ଉତ୍ତର ଦିଅନ୍ତୁ।',
    right: 'ଠିକ',
    correctAnswer: 'ଠିକ ଉତ୍ତର',
    answers: 'ଉତ୍ତର',

    figure: 'ଚିତ୍ର {0}',
    download: 'ଡାଉନଲୋଡ କରନ୍ତୁ, {0}',
    kilobytes: '{0} KB',
    megabytes: '{0} MB',

    summary: 'ସଂକ୍ଷେପରେ',
    story: 'ଗଳ୍ପ',
    example: 'ଉଦାହରଣ',
    message: 'ବାର୍ତ୍ତା',
    note: 'ଧ୍ୟାନ ଦିଅନ୍ତୁ',
    tip: 'ପରାମର୍ଶ',
    warning: 'ସାବଧାନ ରୁହନ୍ତୁ',
  },
}
