/** Words by which people say which answer is right. */
export const answerLine: RegExp =
  /^\s*(?:the\s+)?(?:correct\s+|right\s+)?(?:answer|ans|key|सही\s+उत्तर|सही\s+जवाब|सही\s+विकल्प|उत्तर|जवाब|উত্তর|ઉત્તર|જવાબ|ଉତ୍ତର|ਉੱਤਰ|விடை|సమాధానం|ಉತ್ತರ|ഉത്തരം|उत्तरे)\s*(?:is\s+|है\s+)?(?:[.:=)\-–—]\s*)+(.+)$/isu

/** Words before the reason of an answer. */
export const reasonLine: RegExp =
  /^\s*(?:explanation|feedback|why|reason|rationale|व्याख्या|स्पष्टीकरण|कारण|टिप्पणी)\s*[:\-–—]\s*(.+)$/isu

/** The heading of a list of answers. */
export const answerKeyHeading: RegExp =
  /^\s*(?:answer\s*keys?|answers|key\s+to\s+(?:the\s+)?questions|उत्तर\s*-?\s*(?:कुंजी|माला|तालिका)|उत्तरमाला|सही\s+उत्तर)\s*:?\s*/iu

/** A right option that says so itself. */
export const rightNote: RegExp =
  /\s*[([]\s*(?:correct|right|correct\s+answer|right\s+answer|answer|सही|सही\s+उत्तर|उत्तर)\s*[)\]]\s*/iu

/** Signs before or behind a right option, a wrong one, and one of which nothing is said. */
export const ticks: RegExp = /[✓✔☑☒✅√🗸🗹]\uFE0F?/u
export const crosses: RegExp = /[✗✘❌☓✖]\uFE0F?/u
export const boxes: RegExp = /[☐□▢○◯❑❏]/u

/** A sign, or a box with or without one, that may stand before the label of an option: `✓ b) …`. */
export const tickBefore: RegExp = /^\s*(?:[✓✔☑☒✅√🗸🗹✗✘❌☐□*]\uFE0F?|\[[xX ]?\])\s*/u

/** A column of a table of options. */
export type OptionColumn = 'option' | 'answer' | 'correct' | 'feedback'

/** What a table of options calls its columns. */
export const columnWords: Readonly<Record<OptionColumn, RegExp>> = {
  option: /^(?:options?|choices?|no\.?|s\.?\s*no\.?|विकल्प|क्रम|क्र\.?(?:\s*सं\.?)?|#)$/iu,
  answer: /^(?:answers?|answer text|text|statement|उत्तर|जवाब|कथन)$/iu,
  correct: /^(?:correct|right|correct\?|is correct|correct answer|key|सही|सही\?|सही उत्तर|सही है)$/iu,
  feedback: /^(?:feedback|explanation|why|reason|remarks?|comment|प्रतिक्रिया|व्याख्या|स्पष्टीकरण|कारण|टिप्पणी)$/iu,
}

/** What stands in the column of right answers. */
export const yesWords: RegExp = /^(?:y|yes|x|true|t|1|correct|right|हाँ|हां|सही|✓|✔|☑|☒|✅|√|\*)$/iu

/** Does a text ask something? */
export function looksLikeQuestion(text: string): boolean {
  return /[?？؟]\s*(?:\([^)]*\)\s*)?$|_{2,}|\.{4,}|…{2,}|[:：]\s*$|[-–—]\s*$/u.test(text.trim())
}
