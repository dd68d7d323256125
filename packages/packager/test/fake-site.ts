import type { Course, ModuleSite, Site, SiteFile } from '@paath/model'
import { file, noise } from '@paath/testkit'

/** The policy that the toolkit gives each page. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
].join('; ')

/** A small page as `render` would make it. */
export function page(title: string, body = '<p>Read the message twice.</p>', head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<link rel="stylesheet" href="assets/paath.css">
<script src="assets/start.js"></script>${head}
</head>
<body>
${body}
</body>
</html>
`
}

/** The files of one module. */
export function moduleFiles(title: string): Map<string, SiteFile> {
  return new Map([
    ['assets/font.woff2', file(noise(3000), 'font')],
    ['assets/paath.css', file('body { margin: 0 }\n'.repeat(20), 'styles')],
    ['assets/start.js', file("window.key = 'cmi.suspend_data'\n", 'start')],
    ['index.html', file(page(title))],
    ['media/message.svg', file('<svg xmlns="http://www.w3.org/2000/svg"><title>A message</title></svg>\n')],
  ])
}

/** A module of the small course that the tests of this package pack. */
export function fakeModule(changes: Partial<ModuleSite> = {}): ModuleSite {
  return {
    moduleId: 'spot-a-scam',
    number: 1,
    language: 'en',
    title: 'Spot a scam message',
    description: 'Three signs that give a false message away.',
    minutes: 8,
    objectives: ['Name three signs of a scam message', 'Call 1930 when money is gone'],
    keywords: ['phishing', 'OTP'],
    competencies: [{ key: 'functional/material-management/inventory-management', level: 'operational' }],
    files: moduleFiles('Spot a scam message'),
    ...changes,
  }
}

/** A site of two modules. */
export function fakeSite(changes: Partial<Site> = {}): Site {
  return {
    courseId: 'cyber-safety',
    language: 'en',
    title: 'Cyber safety at the block office',
    description: 'For clerks and field staff.',
    modules: [
      fakeModule(),
      fakeModule({
        moduleId: 'safe-passwords',
        number: 2,
        title: 'Keep passwords safe',
        minutes: 7.5,
        pass: 60,
        keywords: [],
        competencies: [{ key: 'functional/digital-fluency/digital-tools-and-platforms' }],
        files: moduleFiles('Keep passwords safe'),
      }),
    ],
    ...changes,
  }
}

/** The course behind the site: packages use only what `course.yaml` says. */
export function fakeCourse(metadata: object = {}): Course {
  return {
    id: 'cyber-safety',
    language: 'en',
    metadata: {
      title: 'Cyber safety at the block office',
      audience: 'Clerks and field staff',
      objectives: [{ id: 'c1', text: 'Act safely online at work' }],
      competencies: ['functional/material-management/inventory-management@operational'],
      keywords: ['cyber safety'],
      license: 'CC BY 4.0',
      ...metadata,
    },
  } as unknown as Course
}
