import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the upload kit: the portal's form, the final test as a table, companions, and what was uploaded before. */
export const kitCodes = {
  'kit/field-missing': {
    severity: 'warning',
    title: 'Field of the form that nobody has filled',
    message: (data: { field: string; level: string }): string =>
      `The portal demands \`${data.field}\` of the ${data.level}, and the course files do not give it`,
    hint: (data: { field: string; level: string }): string =>
      `Write it into the file that this points to, or fill in \`${data.field}\` in the portal by hand`,
    why: 'The portal does not send a course to review while a field that it demands is empty. The person who uploads seldom knows what to write there.',
    source: 'iGOT authoring portal, auth-meta-form.json',
  },
  'kit/field-limit': {
    severity: 'error',
    title: 'Field that does not fit the form',
    message: (data: { field: string; level: string; actual: string; limit: string }): string =>
      `\`${data.field}\` of the ${data.level} has ${data.actual}; the portal takes ${data.limit}`,
    hint: (): string => 'Change the text or number in the file that this points to',
    why: 'The portal refuses or cuts what does not fit, and the person who uploads finds out in the middle of the form.',
    source: 'Sunbird content schema; iGOT authoring portal',
  },
  'kit/cover-unusable': {
    severity: 'warning',
    title: 'Cover picture that cannot be uploaded',
    message: (data: { file: string; fault: string }): string =>
      `\`${data.file}\` ${data.fault}, so the kit holds a cover made from the title`,
    hint: (): string => 'Use a JPG or PNG of 16 by 9, such as 1280 × 720 pixels, and at most 1 MB',
    why: 'The portal takes JPG and PNG pictures of 16 by 9 up to 1 MB and refuses all others.',
    source: 'iGOT authoring portal, auth-create.json',
    sample: { file: 'cover.webp', fault: 'is a WebP picture' },
  },
  'kit/no-browser': {
    severity: 'warning',
    title: 'Parts of the kit that need a browser',
    message: (data: { missing: readonly string[] }): string =>
      `No Chrome, Edge or Chromium was found, so the kit lacks ${data.missing.join(', ')}`,
    hint: (): string => 'Install one of them, or name one in `PAATH_BROWSER`, and make the kit again',
    why: 'PDFs and the cover are drawn by a browser. All else is in the kit and can be uploaded.',
    sample: { missing: ['the PDFs', 'the cover'] },
  },
  'kit/pdf-words': {
    severity: 'warning',
    title: 'PDF that gives too few of its words back',
    message: (data: { file: string; percent: number }): string =>
      `Only ${data.percent} % of the words in \`${data.file}\` can be searched; it should be 98 %`,
    hint: (): string => 'Make the kit again with a newer Chrome, Edge or Chromium',
    why: 'The services of the platform that answer questions about a course read its PDF, not the package. Words that they cannot read do not exist for them.',
    sample: { file: '01-spot-a-scam.ur.pdf', percent: 40 },
  },
  'kit/key-leak': {
    severity: 'error',
    title: 'Question of the final test outside its file',
    message: (data: { question: string; file: string }): string =>
      `Question \`${data.question}\` of the final test also stands in \`${data.file}\``,
    hint: (): string => 'Use another question for practice, or take this one out of the final test',
    why: 'What a package, a PDF or a page holds can be read by every learner, with the right answer beside it. A final test that is known beforehand tests nothing.',
    sample: { question: 'f3', file: '01-spot-a-scam.en.zip' },
  },
  'kit/question-type': {
    severity: 'error',
    title: 'Question that the portal has no kind for',
    message: (data: { question: string; type: string }): string =>
      `Question \`${data.question}\` is of the kind \`${data.type}\`, which the portal’s table of questions does not know`,
    hint: (): string => 'Ask it as a choice, a match or a gap',
    why: 'The final test of iGOT is uploaded as a table. It knows choices, true or false, gaps and matching, and nothing else.',
    source: 'iGOT, QW_template_new.csv',
  },
  'kit/question-limit': {
    severity: 'error',
    title: 'Question with too many or too few parts',
    message: (data: { question: string; part: string; count: number; least: number; most: number }): string =>
      `Question \`${data.question}\` has ${data.count} ${data.part}; the portal takes ${data.least} to ${data.most}`,
    hint: (data: { question: string; part: string; count: number; least: number; most: number }): string =>
      data.count > data.most ? 'Take some out, or make two questions of it' : 'Add some',
    why: 'The portal refuses a table of questions with a row beyond its limits, and says only that the file is wrong.',
    source: 'iGOT, QW_template_new.csv; iGOT authoring portal',
    sample: { part: 'options', count: 9, least: 2, most: 7 },
  },
  'kit/question-tagging': {
    severity: 'warning',
    title: 'Question of the final test without a difficulty',
    message: (data: { question: string }): string =>
      `Question \`${data.question}\` does not say how hard it is; the table says \`Medium\``,
    hint: (): string => 'Write `difficulty="easy"`, `"medium"` or `"hard"` at the question',
    why: 'The portal’s table has a column for it that must not be empty.',
    source: 'iGOT, QW_template_new.csv',
  },
  'kit/answers-dropped': {
    severity: 'warning',
    title: 'Gap with more than one accepted answer',
    message: (data: { question: string; gap: number; dropped: number }): string =>
      `The portal takes only the first accepted answer to gap ${data.gap} of question \`${data.question}\`, and drops ${data.dropped}`,
    hint: (): string => 'Ask it so that there is one way to write the answer, or as a choice',
    why: 'The portal’s table has room for one answer a gap, and compares letter by letter.',
    source: 'iGOT, QW_template_new.csv',
    sample: { gap: 1, dropped: 2 },
  },
  'kit/question-content': {
    severity: 'warning',
    title: 'Question whose picture or list the table cannot hold',
    message: (data: { question: string; what: string }): string =>
      `Question \`${data.question}\` has ${data.what}, which the portal’s table cannot hold`,
    hint: (): string => 'Say it in words, or add it in the portal by hand',
    why: 'A cell of the table holds plain text. What is lost may be what the question asks about.',
    source: 'iGOT, QW_template_new.csv',
    sample: { what: 'a picture' },
  },
  'kit/formula-text': {
    severity: 'info',
    title: 'Text that a spreadsheet would reckon with',
    message: (data: { question: string }): string =>
      `A text in question \`${data.question}\` begins like a formula; a space was put before it`,
    hint: (): string => 'Begin the text with another character',
    why: 'Who opens the table in a spreadsheet would see the result of a formula instead of the text, and a hostile one could send data away.',
    source: 'OWASP, CSV Injection',
  },
  'kit/many-questions': {
    severity: 'warning',
    title: 'Final test with very many questions',
    message: (data: { count: number; limit: number }): string =>
      `The final test has ${data.count} questions; try a table of at most ${data.limit} first`,
    hint: (): string => 'Group the questions in pools: each pool gets a table of its own',
    why: 'No public source says how many rows the portal takes in one table. A long one may stop in the middle.',
    sample: { count: 1001, limit: 1000 },
  },
  'kit/lone-module': {
    severity: 'warning',
    title: 'Course of a single part',
    message: (): string =>
      'The course has one module and no final test; a course of the portal has at least two parts',
    hint: (): string =>
      'Add a second module or a final test (`assessment.mdx`), or put the module into a course that is already there',
    why: 'The configuration of the portal asks for at least two parts in a course: modules, single resources or the final test.',
    source: 'iGOT authoring portal, auth-collection-editor.json',
  },
  'kit/contacts-tracked': {
    severity: 'error',
    title: 'Contacts of people in the repository',
    message: (data: { file: string }): string =>
      `\`${data.file}\` holds names and addresses of people and is under version control, so it was not used`,
    hint: (data: { file: string }): string =>
      `Run \`git rm --cached ${data.file}\` and add the file to \`.gitignore\``,
    why: 'What is once in a repository is copied with it for ever. Reviewers have not agreed to have their addresses published.',
    sample: { file: '.paath/contacts.yaml' },
  },
  'kit/answers-lost': {
    severity: 'warning',
    title: 'Edit that learners lose answers by',
    message: (data: { module: string; question: string; loss: AnswerLoss }): string =>
      `Learners who have begun \`${data.module}\` lose their answer to \`${data.question}\`: ${losses[data.loss]}`,
    hint: (): string => 'Keep the id of a question that still asks the same; give a new question a new id',
    why: 'Kept answers belong to ids of questions. What was uploaded before is known from `published.yaml`, so this is said before the new package goes up.',
    sample: { loss: 'removed' },
  },
  'kit/ledger-unknown': {
    severity: 'warning',
    title: 'Upload of something that the course does not have',
    message: (data: { what: string; name: string }): string =>
      `\`published.yaml\` has an upload of the ${data.what} \`${data.name}\`, which the course does not have`,
    hint: (): string =>
      'Mend the name if it is a slip. If it was taken out of the course, retire it in the portal and take the entry out',
    why: 'What is live on the platform and no longer in the course keeps reaching learners.',
    sample: { what: 'module', name: 'old-module' },
  },
  'kit/ledger-duplicate': {
    severity: 'warning',
    title: 'Upload that is listed twice',
    message: (data: { name: string; language: string }): string =>
      `\`${data.name}\` in \`${data.language}\` is in \`published.yaml\` twice for the same platform; the last entry counts`,
    hint: (): string => 'Take the older entry out',
    why: 'One module in one language is one content on the platform, with one id.',
  },
} as const
kitCodes satisfies Record<`kit/${string}`, CodeDefinition>

/** Why an answer cannot be kept. */
export type AnswerLoss = 'removed' | 'another-kind' | 'option-removed'

const losses: Readonly<Record<AnswerLoss, string>> = {
  removed: 'the question is gone',
  'another-kind': 'it is now a question of another kind',
  'option-removed': 'an option that they may have chosen is gone',
}
