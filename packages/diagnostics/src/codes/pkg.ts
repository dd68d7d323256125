import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the packages that are made, and about zip files that are read. */
export const pkgCodes = {
  'pkg/filename-charset': {
    severity: 'error',
    title: 'File name that the platform refuses',
    message: (data: { name: string }): string => `\`${data.name}\` cannot be a file name in a package`,
    hint: (): string =>
      'Use only `a-z A-Z 0-9 . _ -`, at most 100 characters, no space, no other script, and no name that Windows keeps for itself (`con`, `nul`, `com1` …)',
    why: 'The upload form of iGOT refuses a package in which any file or folder has a space or a special character in its name.',
    source: 'iGOT authoring portal, check of zip entries on upload',
  },
  'pkg/duplicate-name': {
    severity: 'error',
    title: 'Two files with the same name in a package',
    message: (data: { name: string; other: string }): string =>
      data.name === data.other
        ? `\`${data.name}\` is in the package twice`
        : `\`${data.name}\` and \`${data.other}\` differ only in capital letters`,
    hint: (): string => 'Rename one of them',
    why: 'Windows and many servers do not tell capital letters apart, and the platform fails to unpack a zip that has a name twice.',
  },
  'pkg/size': {
    severity: 'error',
    title: 'Package is large',
    message: (data: { bytes: number; limit: number }): string =>
      `The package has ${megabytes(data.bytes)} MB; ${data.limit > 100_000_000 ? 'the platform takes at most' : 'keep it below'} ${megabytes(data.limit)} MB`,
    hint: (): string => 'Compress or shorten its video and sound, or split the module in two',
    why: 'The upload form of iGOT refuses more than 200 MB. Above 100 MB uploads often break, and learners on a slow link wait for minutes.',
    source: 'iGOT user manual, upload of zip files',
    sample: { bytes: 250_000_000, limit: 200_000_000 },
  },
  'pkg/over-budget': {
    severity: 'error',
    title: 'Package over the budget of the course',
    message: (data: { name: string; kilobytes: number; budget: number; heaviest: string }): string =>
      `\`${data.name}\` has ${data.kilobytes} kB; the course allows ${data.budget} kB. Heaviest: ${data.heaviest}`,
    hint: (): string => 'Make the files that are named here smaller, or raise `budgets: package_kb`',
    why: 'The course set this limit so that it opens on slow links. A package that outgrows it unnoticed costs its learners minutes.',
  },
  'pkg/large-single-file': {
    severity: 'warning',
    title: 'Module too large to be sent as one file',
    message: (data: { name: string; bytes: number; limit: number }): string =>
      `\`${data.name}\` has ${megabytes(data.bytes)} MB; keep it below ${megabytes(data.limit)} MB`,
    hint: (): string => 'Compress the pictures and sound of the module, or build without `--single-file`',
    why: 'With `--single-file` everything stands in one page, and a phone must read all of it before it shows the first line. Messengers also refuse or shrink large files.',
    sample: { name: '01-spot-a-scam.en.html', bytes: 5_400_000, limit: 2_000_000 },
  },
  'pkg/too-many-files': {
    severity: 'error',
    title: 'Too many files in a package',
    message: (data: { count: number; limit: number }): string =>
      `The package has ${data.count} files; a zip holds at most ${data.limit}`,
    hint: (): string => 'Split the module',
    why: 'More files need an extension of the zip format that many platforms cannot read.',
  },
  'pkg/zip-slip': {
    severity: 'error',
    title: 'File name that leaves the package',
    message: (data: { name: string }): string => `\`${data.name}\` points to a place outside the package`,
    hint: (): string => 'Make the package again from its sources; do not unpack this one',
    why: 'Whoever unpacks such a file could have files of their own overwritten.',
  },
  'pkg/zip-broken': {
    severity: 'error',
    title: 'Zip file is damaged',
    message: (data: { reason: ZipDamage }): string => `The zip file cannot be read: ${damages[data.reason]}`,
    hint: (): string => 'Download or make the file again',
    why: 'A file that breaks off or contradicts itself cannot be unpacked reliably: two programs may see two different contents.',
    sample: { reason: 'truncated' },
  },
  'pkg/zip-bomb': {
    severity: 'error',
    title: 'Zip file unpacks to far too much',
    message: (data: { reason: 'ratio' | 'total' | 'count'; name: string }): string =>
      data.reason === 'ratio'
        ? `\`${data.name}\` would unpack to many hundred times its size`
        : data.reason === 'total'
          ? 'The files would unpack to more than is allowed in all'
          : 'The zip holds more files than are allowed',
    hint: (): string => 'Do not unpack this file; ask where it comes from',
    why: 'A small file that unpacks to gigabytes can stop the computer that opens it.',
  },
  'pkg/zip-symlink': {
    severity: 'error',
    title: 'Link inside a zip file',
    message: (data: { name: string }): string => `\`${data.name}\` is a link to another file, not a file`,
    hint: (): string => 'Put the file itself into the package',
    why: 'A link can point to any file of the computer that unpacks it.',
  },
  'pkg/zip-encrypted': {
    severity: 'error',
    title: 'Zip file is locked with a password',
    message: (data: { name: string }): string => `\`${data.name}\` is encrypted`,
    hint: (): string => 'Make the zip without a password',
    why: 'No learning platform can open a package that needs a password.',
  },
  'pkg/zip64': {
    severity: 'error',
    title: 'Zip file in the format for huge files',
    message: (): string => 'The zip uses the extended format (zip64)',
    hint: (): string => 'Make a zip below 4 GB with fewer than 65,535 files, without zip64',
    why: 'Packages are far below these sizes, and many platforms cannot read the extended format.',
  },
  'pkg/zip-method': {
    severity: 'error',
    title: 'Unusual compression in a zip file',
    message: (data: { name: string; method: number }): string =>
      `\`${data.name}\` is packed with method ${data.method}`,
    hint: (): string =>
      'Make the zip with plain “deflate” compression, which every program writes by default',
    why: 'Learning platforms read only stored and deflated files.',
  },
  'pkg/entry-page': {
    severity: 'error',
    title: 'Package without a start page',
    message: (data: { name: string }): string => `\`${data.name}\` is missing`,
    hint: (): string => 'The start page must be `index.html` at the top of the package',
    why: 'Every platform of the iGOT family opens `index.html` at the top if nothing else is set.',
    source: 'Sunbird knowledge platform, HTML archive',
  },
  'pkg/missing-file': {
    severity: 'error',
    title: 'Page refers to a file that is not in the package',
    message: (data: { reference: string }): string => `\`${data.reference}\` is not in the package`,
    hint: (): string => 'Put the file into the module, or take the reference out',
    why: 'The learner would see a gap, or a page without its styles.',
  },
  'pkg/csp': {
    severity: 'error',
    title: 'Page without a strict content security policy',
    message: (data: { directive: string; expected: string; actual: string }): string =>
      data.actual === ''
        ? `The policy of this page lacks \`${data.directive}\`, expected \`${data.expected}\``
        : `The policy of this page has \`${data.directive} ${data.actual}\`, expected \`${data.expected}\``,
    hint: (): string => 'Give the page the policy of the toolkit, as the first `<meta>` after `charset`',
    why: 'The policy makes sure that a page loads nothing from elsewhere and runs no code but its own, even if something slips through.',
  },
  'pkg/inline-code': {
    severity: 'error',
    title: 'Code or style written into a page',
    message: (data: { what: string }): string => `\`${data.what}\` stands in the page itself`,
    hint: (): string => 'Move scripts and styles into files',
    why: 'The content security policy of the page blocks scripts and styles that are not files, so this would never run.',
  },
  'pkg/eval': {
    severity: 'error',
    title: 'Code that makes code from text',
    message: (data: { what: string }): string => `\`${data.what}\` turns text into code`,
    hint: (): string => 'Write the code out; never build it from text',
    why: 'Uploaders on iGOT must declare that a package does not use eval or the like.',
    source: 'iGOT authoring portal, declarations before an upload',
  },
  'pkg/iframe': {
    severity: 'error',
    title: 'Page inside a page',
    message: (data: { element: string }): string => `\`<${data.element}>\` puts another page into this one`,
    hint: (): string => 'Show the content directly, or link to it',
    why: 'iGOT accepts embedded pages only with leave of its administrators.',
    source: 'iGOT authoring portal, declarations before an upload',
  },
  'pkg/external-reference': {
    severity: 'error',
    title: 'File loaded from the internet',
    message: (data: { url: string }): string => `\`${data.url}\` would be loaded from outside the package`,
    hint: (): string => 'Put the file into the package. Links that a learner follows by a tap are fine',
    why: 'iGOT asks that a package holds all it needs, and a learner without a link would see a gap.',
    source: 'iGOT authoring portal, declarations before an upload',
  },
  'pkg/service-worker': {
    severity: 'error',
    title: 'Background worker in a package',
    message: (): string => 'The script registers a service worker',
    hint: (): string => 'Take it out: the toolkit never needs one',
    why: 'A service worker would stay on the platform’s own address and could serve old pages to other courses.',
  },
  'pkg/manifest-matches': {
    severity: 'error',
    title: 'Manifest and files differ',
    message: (data: { name: string; problem: ManifestProblem }): string =>
      `\`${data.name}\` ${manifestProblems[data.problem]}`,
    hint: (): string => 'Make the package again',
    why: 'Platforms check that each file named in `imsmanifest.xml` is there, and some copy only the files that it names.',
    source: 'SCORM 1.2 Content Aggregation Model, resources',
    sample: { problem: 'not-there' },
  },
  'pkg/forbidden-character': {
    severity: 'warning',
    title: 'Character that a manifest cannot hold',
    message: (data: { field: string; character: string }): string =>
      `\`${data.field}\` holds the control character ${data.character}, which was left out`,
    hint: (): string => 'Delete the character; it is invisible, so type the words around it again',
    why: 'Invisible control characters come with text pasted from other programs. XML forbids them.',
  },
  'pkg/long-title': {
    severity: 'warning',
    title: 'Title too long for a manifest',
    message: (data: { title: string; limit: number }): string =>
      `The title “${data.title}” was cut to ${data.limit} characters in the manifest`,
    hint: (data: { limit: number }): string => `Give a title of at most ${data.limit} characters`,
    why: 'SCORM 1.2 allows 200 characters in a title.',
    source: 'SCORM 1.2, imscp_rootv1p1p2.xsd, titleType',
  },
} as const
pkgCodes satisfies Record<`pkg/${string}`, CodeDefinition>

/** What can be wrong with the structure of a zip file. */
export type ZipDamage =
  | 'no-end'
  | 'truncated'
  | 'entry-mismatch'
  | 'overlap'
  | 'crc'
  | 'size'
  | 'data'
  | 'too-long'
  | 'stored-with-descriptor'

const damages: Readonly<Record<ZipDamage, string>> = {
  'no-end': 'it has no list of contents, so it is cut off or not a zip at all',
  truncated: 'it breaks off in the middle',
  'entry-mismatch': 'its list of contents contradicts its entries',
  overlap: 'two of its entries lie over each other',
  crc: 'the checksum of an entry is wrong',
  size: 'an entry has another size than it says',
  data: 'the compressed data of an entry is garbage',
  'too-long': 'it is larger than this program reads',
  'stored-with-descriptor': 'an entry is stored without its size in front, which Java programs cannot read',
}

/** How manifest and files can differ. */
export type ManifestProblem = 'not-listed' | 'not-there' | 'no-manifest' | 'second-manifest'

const manifestProblems: Readonly<Record<ManifestProblem, string>> = {
  'not-listed': 'is in the package but not in the manifest',
  'not-there': 'is named in the manifest but is not in the package',
  'no-manifest': 'is missing at the top of the package',
  'second-manifest': 'is a second manifest: a platform may take the wrong one',
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10)
}
