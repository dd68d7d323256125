import type { CodeDefinition } from '../code-definition.ts'

/** Codes about what was seen when a package was played in a browser. */
export const proveCodes = {
  'prove/broken-promise': {
    severity: 'error',
    title: 'Package that loses or misreports progress',
    message: (data: { platform: string; scenario: string; reason: string }): string =>
      `On ${data.platform}, in “${data.scenario}”: ${data.reason}`,
    hint: (): string =>
      'Do not upload this package; look at the call log in the evidence page, and report it to the makers of Paath',
    why: 'Each package is played in a browser, in the player of each platform, before it is called done. A learner would meet there what was met here: lost answers, or a course that is never complete.',
    sample: {
      platform: 'iGOT Karmayogi web portal, 2026',
      scenario: 'Tab killed on every screen',
      reason: 'The answer to q1 is gone',
    },
  },
  'prove/static': {
    severity: 'error',
    title: 'Package that the platform’s validator does not take as it is',
    message: (data: { verdict: string; reason: string }): string =>
      `The validator of iGOT would say ${data.verdict}: ${data.reason}`,
    hint: (): string => 'Make the package again from its sources, with the tool that made it',
    why: 'iGOT runs a validator over each package. What it refuses cannot be published; what it “enhances” it changes, and then the package is no longer the one that was tested.',
    source: 'iGOT SCORM validation service, August 2026',
    sample: { verdict: 'INVALID', reason: 'Missing <organizations> block in manifest' },
  },
  'prove/not-resumable': {
    severity: 'warning',
    title: 'Package that iGOT takes for one that cannot be resumed',
    message: (): string =>
      'The validator of iGOT would mark this package as one that cannot be left and resumed',
    hint: (): string =>
      'Mark its first resource with `adlcp:scormtype="sco"`, in lower-case letters, and keep progress in `cmi.suspend_data`',
    why: 'Learners are told then that they must finish in one go, or lose their progress.',
    source: 'iGOT SCORM validation service, August 2026',
  },
  'prove/silent': {
    severity: 'warning',
    title: 'Package that does not talk to the platform in time',
    message: (data: { platform: string }): string =>
      `On ${data.platform} the package did not open its session before its page had loaded`,
    hint: (): string => 'Call LMSInitialize at the very start of the page, before anything else is loaded',
    why: 'The player of iGOT takes such a package off the screen and tells the learner that progress will not be saved.',
    source: 'iGOT web portal, player for SCORM',
    sample: { platform: 'iGOT Karmayogi web portal, 2024' },
  },
  'prove/page-error': {
    severity: 'warning',
    title: 'Errors in the page of a package',
    message: (data: { text: string }): string => `The browser reports: ${data.text}`,
    hint: (): string => 'Ask the maker of the package to look into it',
    why: 'What a browser complains of often shows as something that does not react, or a file that is missing.',
  },
  'prove/inaccessible': {
    severity: 'error',
    title: 'Part of a page that some people cannot use',
    message: (data: { screen: string; state: string; rule: string; what: string; where: string }): string =>
      `Screen \`${data.screen}\`, ${data.state}: ${data.what} (\`${data.rule}\`) at \`${data.where}\``,
    hint: (data: { rule: string }): string =>
      `See https://dequeuniversity.com/rules/axe/4.14/${data.rule} for what the rule asks`,
    why: 'Each screen is looked at in each of its states by axe-core, with the rules of WCAG 2.2 up to level AA and its best practices. GIGW 3.0 and the RPwD Act ask for the same.',
    sample: {
      screen: 'read-it',
      state: 'unanswered',
      rule: 'color-contrast',
      what: 'Elements must meet minimum color contrast ratio thresholds',
      where: '.hint',
    },
  },
  'prove/look-yourself': {
    severity: 'warning',
    title: 'Something that only a person can judge',
    message: (data: { screen: string; rule: string; what: string; where: string }): string =>
      `Screen \`${data.screen}\`: axe-core cannot tell whether this is so: ${data.what} (\`${data.rule}\`) at \`${data.where}\``,
    hint: (): string => 'Look at the place in the evidence page, and judge',
    why: 'Text over a picture, for example, may or may not have enough contrast. A program cannot tell; what it cannot tell is never counted as good.',
    sample: {
      screen: 'start',
      rule: 'color-contrast',
      what: 'Elements must meet minimum color contrast ratio thresholds',
      where: '.cover h1',
    },
  },
  'prove/keyboard': {
    severity: 'error',
    title: 'Part of a page that the keyboard cannot use',
    message: (data: { screen: string; what: string }): string => `Screen \`${data.screen}\`: ${data.what}`,
    hint: (): string => 'Report it to the makers of Paath, with the evidence page',
    why: 'Many people cannot use a mouse or a touch screen. Everything must be reached with Tab, used with the keys, and show where the focus is; and the keys must lead out again.',
    source: 'WCAG 2.2, 2.1.1, 2.1.2 and 2.4.7',
    sample: { screen: 'read-it', what: 'the button “Check” is never reached with Tab' },
  },
  'prove/too-wide': {
    severity: 'error',
    title: 'Page that must be scrolled sideways',
    message: (data: { screen: string; width: string; what: string }): string =>
      `Screen \`${data.screen}\` at ${data.width}: ${data.what}`,
    hint: (): string =>
      'Shorten the longest word or table of this screen, or report it with the evidence page',
    why: 'On a small phone, or enlarged to 400 %, text that runs out of the window cannot be read line by line.',
    source: 'WCAG 2.2, 1.4.10',
    sample: { screen: 'read-it', width: '320 px', what: 'The page is 412 px wide in a window of 320' },
  },
} as const
proveCodes satisfies Record<`prove/${string}`, CodeDefinition>
