/**
 * A training note as an office writes it, in Hindi and English: the example of the first hour. Its text was made for it.
 */
import { deflateSync, crc32 } from 'node:zlib'
import type { XmlElement } from '@paath/xml'
import { docx, heading, noteSign, p, picture, run, table } from './docx-builder.ts'

/** The note as a Word document of about twenty pages. */
export function trainingNote(): Uint8Array {
  return docx({
    hasPages: true,
    pictures: { rId21: register(), rId22: shelf() },
    footnotes: {
      2: [p('Counted from the day of receipt, not from the date of the letter.')],
      3: [p('न्यायालय के मामले अलग पंजी में रहते हैं।')],
    },
    body: [
      p('Record keeping in a block office / खंड कार्यालय में अभिलेख', { style: 'Title' }),
      ...chapters.flat(),
    ],
  })
}

const bold = (text: string): XmlElement => run(text, { b: true })
const item = (text: string): XmlElement => p(text, { list: ['1'] })
const step = (text: string): XmlElement => p(text, { list: ['2'] })
const firstStep = (text: string, list: string): XmlElement => p(text, { list: [list] })

const why = [
  p(
    'Training note for clerks and record keepers. Prepared for a two-day course; keep it on your desk afterwards.',
  ),
  heading(1, 'Why records matter'),
  heading(2, 'A letter that nobody found'),
  p(
    'Savitri Bai wrote to the block office in June. She asked why the hand pump in her lane was not repaired. In September she came herself, with the receipt of her letter in a plastic cover. The clerk looked on three tables and in two almirahs. The letter had come; the stamp on her receipt showed it. But nobody could say where it was, who had read it, or what had been decided.',
  ),
  p(
    'सावित्री बाई ने जून में पत्र लिखा था। सितंबर में वे स्वयं आईं। पत्र कार्यालय में आया था, पर किसी को नहीं पता था कि वह कहाँ है। हैंडपंप की मरम्मत में दो घंटे लगते। पत्र खोजने में तीन दिन लग गए।',
  ),
  p([run('The work was small. '), bold('What was missing was one line in a register.')]),
  heading(2, 'What a record is'),
  p(
    'A record is anything that shows what the office knew, decided or did: a letter, a note on a file, a bill, a photograph of a site, an e-mail, an entry in a register. अभिलेख वह है जो दिखाए कि कार्यालय ने क्या जाना, क्या तय किया और क्या किया।',
  ),
  p('A record is good when it is:'),
  item('complete: all pages are there, with dates and signatures'),
  item('true: it was written when the thing happened, not weeks later'),
  item('findable: another person can find it without asking you'),
  item('safe: it does not get wet, torn, eaten or lost'),
  p('सबसे कठिन तीसरी शर्त है। जिस अभिलेख को केवल एक व्यक्ति खोज सकता है, वह उसके तबादले के दिन खो जाता है।'),
  heading(2, 'Who uses our records'),
  table([
    ['Who / कौन', 'What they look for', 'How fast'],
    ['A visitor', 'What became of my letter?', 'While she waits'],
    ['The officer', 'What did we decide last year?', 'The same day'],
    ['Audit', 'Why was this paid?', 'Within a week'],
    ['न्यायालय', 'मूल आदेश और उसकी तारीख', 'जिस दिन माँगा जाए'],
  ]),
  p('All four are served by the same habit: write it down on the day it happens.'),
]

const registers = [
  heading(1, 'The three registers / तीन पंजियाँ'),
  heading(2, 'The diary register'),
  p(
    'Everything that comes in is written into the diary register on the day it comes, before it goes to any desk. आने वाला हर पत्र उसी दिन आवक पंजी में लिखा जाता है, किसी मेज़ पर जाने से पहले।',
  ),
  p([picture('rId21', 'An open register with four columns: number, date, sender and subject.')]),
  p('Figure 1: A page of the diary register / आवक पंजी का एक पृष्ठ', { style: 'Caption' }),
  table([
    ['Column', 'What stands there', 'Example'],
    ['Number', 'Running number of the year', '412/2026'],
    ['Date', 'Day on which it came, not the date of the letter', '12.06.2026'],
    ['Sender', 'Name and place', 'Savitri Bai, Rampura'],
    ['Subject', 'Six to ten words', 'Repair of the hand pump in lane 4'],
    ['To', 'Desk that gets it', 'Works section'],
  ]),
  p([
    run('A reply is due in 30 days'),
    noteSign('2'),
    run('. The diary shows every morning which replies are due today.'),
  ]),
  heading(2, 'The dispatch register'),
  p(
    'What leaves the office is written into the dispatch register: number, date, to whom, subject, how it was sent. The number goes onto the letter and onto the office copy. जावक पंजी का क्रमांक पत्र पर भी लिखिए और कार्यालय प्रति पर भी।',
  ),
  item('By post: keep the receipt, and paste it beside the entry.'),
  item('By hand: the person who takes it signs in the register.'),
  item('By e-mail: print the sent mail with its date, or note where it is kept.'),
  heading(2, 'The movement register'),
  p(
    'A file moves from desk to desk. The movement register says where it is now. फ़ाइल जिस मेज़ पर जाए, वहाँ जाने से पहले लिखी जाए।',
  ),
  firstStep('Write the file number, the date and the desk that gets it.', '12'),
  step('Let the desk sign for it.'),
  step('When it comes back, write the date in the last column.'),
  step('On the first working day of the month, look for files that did not come back in 15 days.'),
  p('यह काम दस मिनट का है। इसे छोड़ देने पर एक फ़ाइल खोजने में आधा दिन लग सकता है।'),
]

const files = [
  heading(1, 'Files and notes'),
  heading(2, 'Opening a file'),
  p(
    'Open a file when a matter will need more than one letter. Look first whether there is one already: two files for one matter are worse than none, because each seems complete. एक विषय की दो फ़ाइलें न खोलें।',
  ),
  p(
    'The cover carries the number, the subject in plain words, the year, and the number of the file before it.',
  ),
  table([
    ['Part of the number', 'Meaning'],
    ['BDO', 'the office'],
    ['WK', 'the section: works'],
    ['17', 'running number in the section'],
    ['2026', 'the year in which it was opened'],
  ]),
  heading(2, 'Two sides of a file'),
  p(
    'On the right stand the letters, the oldest at the bottom, each page numbered. On the left stand the notes: what we think, propose and decide. दाईं ओर पत्र, बाईं ओर टिप्पणियाँ। पृष्ठ संख्या लाल स्याही से ऊपर दाएँ कोने में लिखिए।',
  ),
  heading(2, 'A note that can be decided on'),
  p('A good note fits on one page. It has four parts:'),
  firstStep('What is the matter? Two lines, with the page of the letter.', '12'),
  step('What do the rules say? Name the rule, do not copy it.'),
  step('What can be done, and what does each way cost?'),
  step('What do you propose? One sentence that can be signed.'),
  p(
    'अच्छी टिप्पणी पढ़कर अधिकारी को कुछ और पूछना न पड़े। “विचारार्थ प्रस्तुत” कोई प्रस्ताव नहीं है; “चार हज़ार रुपये तक की मरम्मत स्वीकृत की जाए” प्रस्ताव है।',
  ),
  p(
    'Never tear out a note, never write over it. If it was wrong, strike it through with one line so that it can still be read, and sign beside it.',
  ),
]

const keeping = [
  heading(1, 'Keeping and finding'),
  heading(2, 'The record room'),
  p([picture('rId22', 'A steel shelf with numbered bundles of files, the lowest board empty.')]),
  p('Figure 2: A shelf in the record room; the lowest board stays empty', { style: 'Caption' }),
  p(
    'Nothing stands on the floor. The lowest board is a hand above it, because water comes from below first. खिड़की बंद रखिए, पर कमरे में हवा आने दीजिए। नीम की सूखी पत्तियाँ काग़ज़ को कीड़ों से बचाती हैं; कीटनाशक सीधे काग़ज़ पर न डालें।',
  ),
  item('One bundle, one label: section, year, first and last number.'),
  item('A list at the door says which bundle lies on which board.'),
  item('No eating, no smoking, no loose wires.'),
  heading(2, 'How long to keep / कब तक रखें'),
  table([
    ['Class', 'For example', 'Keep for'],
    ['A', 'Orders, land, buildings', 'ever / सदा'],
    ['B', 'Service books, accounts under audit', '10 years, or until audit is settled'],
    ['C', 'Routine letters', '3 years'],
    ['D', 'Reminders, copies', '1 year'],
  ]),
  p([
    run('The class is written on the cover when the file is closed, not years later'),
    noteSign('3'),
    run('.'),
  ]),
  heading(2, 'Weeding'),
  p(
    'Once a year the record keeper makes a list of what may go. The officer signs the list. Only then are the papers torn and sold; the list itself is class A. सूची पर हस्ताक्षर से पहले एक भी काग़ज़ नष्ट न करें।',
  ),
  heading(2, 'Scanned and digital records'),
  p(
    'A scan helps to find and to share. It does not replace the paper of class A. Name a scan as the file is named: BDO-WK-17-2026_p012.pdf. A name such as scan0001.pdf is a letter without a diary number. स्कैन का नाम फ़ाइल संख्या से शुरू हो।',
  ),
  p('Keep two copies in two places. A pen drive in a drawer is one copy in one place.'),
]

const people = [
  heading(1, 'Records and people'),
  heading(2, 'When someone asks'),
  p(
    'Many people come because they want to know what became of something. Answer with the register open: the number, the date, the desk, and until when the reply is due. पंजी खोलकर उत्तर दीजिए, याद से नहीं।',
  ),
  p(
    'If you do not find it, say so, write down the name and the telephone number, and say by when you will call.',
  ),
  heading(2, 'What must not be shown'),
  p(
    'Some records name illness, bank accounts, Aadhaar numbers or complaints. They are shown only to those who need them for their work. A file on a counter is read by everyone who waits there.',
  ),
  item('Turn the page round or close the cover when you get up.'),
  item('Do not send photographs of records by messenger.'),
  item('निजी जानकारी वाली फ़ाइल ताले में रखिए।'),
  heading(2, 'Handing over'),
  p(
    'On a transfer, the registers and the list of files go to the successor with a signature on every list. पद छोड़ते समय मौखिक सौंपना पर्याप्त नहीं है। Walk through the record room together; it takes an hour and saves a year.',
  ),
]

const options = (rows: readonly (readonly [text: string, right: string, feedback: string])[]): XmlElement =>
  table([
    ['Option', 'Answer', 'Correct', 'Feedback'],
    ...rows.map(([text, right, feedback], index) => [String.fromCharCode(65 + index), text, right, feedback]),
  ])

const test = [
  heading(1, 'Test yourself / स्वयं जाँचिए'),
  heading(2, 'Registers and dates'),
  p('1. When is a letter written into the diary register?'),
  options([
    ['When the officer has read it', '', 'Until then nobody could find it.'],
    ['On the day it comes', '✓', 'Right: before it goes to any desk.'],
    ['When the reply is sent', '', 'By then it has been on three desks without a trace.'],
  ]),
  p('2. उत्तर देने की अवधि कब से गिनी जाती है?'),
  options([
    ['पत्र पर लिखी तारीख से', '', 'डाक में बीते दिन कार्यालय के नहीं हैं।'],
    ['पत्र मिलने के दिन से', '✓', 'ठीक: आवक पंजी की तारीख से।'],
    ['अधिकारी के हस्ताक्षर से', '', 'तब तक कई दिन निकल सकते हैं।'],
  ]),
  p('3. Which register says where a file is that is not in its place?'),
  options([
    ['The diary register', '', 'It says what came in, not where it went later.'],
    ['The dispatch register', '', 'It says what left the office.'],
    ['The movement register', '✓', 'Right: it names the desk that has the file now.'],
  ]),
  heading(2, 'Notes and keeping'),
  p('4. A note was wrong. What do you do?'),
  options([
    ['Tear it out and write another', '', 'A missing page makes every other page doubtful.'],
    ['Strike it through and sign', '✓', 'Right: it can still be read, and everyone sees who changed it.'],
    ['Cover it with white fluid', '', 'Nobody can see what stood there.'],
  ]),
  p('5. Which of these may be destroyed without a signed list?'),
  options([
    ['Reminders of last year', '', 'They are class D, but they stand on the list, too.'],
    ['Copies of letters', '', 'A copy may be the only one that is left.'],
    ['No paper at all', '✓', 'Right: first the list and the signature, then the papers.'],
  ]),
  p('6. वर्ग A के अभिलेख कब तक रखे जाते हैं?'),
  options([
    ['तीन वर्ष तक', '', 'यह वर्ग C है।'],
    ['दस वर्ष तक', '', 'यह वर्ग B है।'],
    ['सदा के लिए', '✓', 'ठीक: आदेश, भूमि और भवन के अभिलेख कभी नष्ट नहीं होते।'],
  ]),
]

const chapters = [why, registers, files, keeping, people, test]

/** A picture drawn from boxes: left, top, width, height, grey. */
function draw(width: number, height: number, boxes: readonly (readonly number[])[]): Uint8Array {
  const rows = Array.from({ length: height }, () => new Uint8Array(width + 1).fill(250, 1))
  for (const [left = 0, top = 0, across = 0, down = 0, grey = 0] of boxes) {
    for (const row of rows.slice(top, top + down)) row.fill(grey, left + 1, left + 1 + across)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const parts = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return new Uint8Array(Buffer.concat(parts))
}

/** @spec PNG, third edition, 5.3: length, name, data, checksum */
function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

function register(): Uint8Array {
  const lines = Array.from({ length: 8 }, (_, index) => [20, 60 + index * 22, 440, 1, 150])
  const columns = [20, 90, 180, 300, 459].map((left) => [left, 30, 1, 185, 90])
  const entries = [0, 1, 2].flatMap((row) =>
    [30, 100, 190, 310].map((left) => [left, 66 + row * 22, 45, 6, 60]),
  )
  return draw(480, 240, [[20, 30, 440, 22, 205], ...lines, ...columns, ...entries])
}

function shelf(): Uint8Array {
  const boards = [20, 90, 160, 225].map((top) => [20, top, 440, 8, 90])
  const bundles = [0, 1].flatMap((row) =>
    Array.from({ length: 8 }, (_, index) => [
      34 + index * 52,
      38 + row * 70,
      40,
      52,
      140 + ((index * 17 + row * 9) % 80),
    ]),
  )
  return draw(480, 260, [[20, 20, 6, 235, 90], [454, 20, 6, 235, 90], ...boards, ...bundles])
}
