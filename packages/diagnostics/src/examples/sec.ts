import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/sec.ts`. */
export const secExamples: Examples = {
  'sec/unknown-component': {
    example: { wrong: '<Calout>…</Calout>', right: '<Callout>…</Callout>' },
    hindi: {
      wrong: '<Calout>सावधान रहें</Calout>',
      right: '<Callout>सावधान रहें</Callout>',
    },
  },
  'sec/unknown-attribute': {
    example: { wrong: '<Figure source="media/sms.svg" …/>', right: '<Figure src="media/sms.svg" …/>' },
    hindi: {
      wrong: '<Figure source="media/sms.svg" alt="एक संदेश"/>',
      right: '<Figure src="media/sms.svg" alt="एक संदेश"/>',
    },
  },
  'sec/asset-type': {
    example: {
      wrong: 'media/photo.png   (a JPEG picture)',
      right: 'media/photo.jpg',
    },
    hindi: {
      wrong: 'media/photo.png   (असल में JPEG चित्र)',
      right: 'media/photo.jpg',
    },
  },
  'sec/svg-active': {
    example: {
      wrong: '<svg xmlns="…" viewBox="0 0 640 360"><script>…</script></svg>',
      right: '<svg xmlns="…" viewBox="0 0 640 360"><text x="20" y="40">1930</text></svg>',
    },
    hindi: {
      wrong: '<svg xmlns="…" viewBox="0 0 640 360" onload="…"><text>मदद</text></svg>',
      right: '<svg xmlns="…" viewBox="0 0 640 360"><text>मदद</text></svg>',
    },
  },
  'sec/image-bomb': {
    example: {
      wrong: 'media/map.png   12,000 × 9,000 pixels',
      right: 'media/map.png   1,600 × 1,200 pixels',
    },
    hindi: {
      wrong: 'media/map.png   12,000 × 9,000 पिक्सेल',
      right: 'media/map.png   1,600 × 1,200 पिक्सेल',
    },
  },
  'sec/mdx-esm': {
    example: { wrong: "import Chart from './chart.js'", right: '<Figure src="media/chart.svg" alt="…"/>' },
    hindi: {
      wrong: "import Chart from './chart.js'",
      right: '<Figure src="media/chart.svg" alt="जून में 95 शिकायतें, अप्रैल में 40"/>',
    },
  },
  'sec/mdx-expression': {
    example: { wrong: '<Blank answers={helplines}/>', right: '<Blank answers={["1930"]}/>' },
    hindi: {
      wrong: '<Blank answers={helplines}/> पर फ़ोन करें।',
      right: '<Blank answers={["1930"]}/> पर फ़ोन करें।',
    },
  },
  'sec/mdx-spread': {
    example: {
      wrong: '<Callout {...props}>',
      right: '<Callout type="tip">',
    },
    hindi: {
      wrong: '<Callout {...props}>\n\n1930 सहेज लें।',
      right: '<Callout type="tip">\n\n1930 सहेज लें।',
    },
  },
  'sec/unknown-tag': {
    example: { wrong: '<b>Stop</b>', right: '**Stop**' },
    hindi: {
      wrong: '<b>रुकें</b>',
      right: '**रुकें**',
    },
  },
  'sec/tag-attribute': {
    example: {
      wrong: '<br class="big"/>',
      right: '<br/>',
    },
    hindi: {
      wrong: '<span class="big">मदद</span>',
      right: '<span lang="hi">मदद</span>',
    },
  },
  'sec/url-scheme': {
    example: { wrong: '[Open](javascript:alert(1))', right: '[Open](https://cybercrime.gov.in)' },
    hindi: {
      wrong: '[खोलें](javascript:alert(1))',
      right: '[खोलें](https://cybercrime.gov.in)',
    },
  },
  'sec/http-url': {
    example: {
      wrong: '[Cyber crime portal](http://cybercrime.gov.in)',
      right: '[Cyber crime portal](https://cybercrime.gov.in)',
    },
    hindi: {
      wrong: '[साइबर अपराध पोर्टल](http://cybercrime.gov.in)',
      right: '[साइबर अपराध पोर्टल](https://cybercrime.gov.in)',
    },
  },
  'sec/bidi-control': {
    example: {
      wrong: 'Call ‹U+202E›0391.',
      right: 'Call 1930.',
    },
    hindi: {
      wrong: '‹U+202E›0391 पर फ़ोन करें।',
      right: '1930 पर फ़ोन करें।',
    },
  },
  'sec/invisible-character': {
    example: {
      wrong: 'Call 19‹U+200B›30.',
      right: 'Call 1930.',
    },
    hindi: {
      wrong: '19‹U+200B›30 पर फ़ोन करें।',
      right: '1930 पर फ़ोन करें।',
    },
  },
  'sec/file-limits': {
    example: {
      wrong: 'module.mdx   1.4 MB',
      right: 'part-one/module.mdx   40 kB\npart-two/module.mdx   38 kB',
    },
    hindi: {
      wrong: 'module.mdx   1.4 MB',
      right: 'part-one/module.mdx   40 kB\npart-two/module.mdx   38 kB',
    },
  },
  'sec/symlink-in-tree': {
    example: {
      wrong: 'media/notice.png → /home/meena/notice.png',
      right: 'media/notice.png   (the picture itself)',
    },
    hindi: {
      wrong: 'media/notice.png → /home/meena/notice.png',
      right: 'media/notice.png   (चित्र की फ़ाइल)',
    },
  },
  'sec/path-escape': {
    example: {
      wrong: '![A notice](../../../notice.png)',
      right: '![A notice](media/notice.png)',
    },
    hindi: {
      wrong: '![सूचना](../../../notice.png)',
      right: '![सूचना](media/notice.png)',
    },
  },
  'sec/secret-in-content': {
    example: { wrong: 'Her PAN is BNZPM2501F.', right: 'Her PAN is ABCDE1234F.' },
    hindi: {
      wrong: 'उनका PAN BNZPM2501F है।',
      right: 'उनका PAN ABCDE1234F है।',
    },
  },
  'sec/homoglyph': {
    example: {
      wrong: 'pаyment   (the second letter is Cyrillic)',
      right: 'payment',
    },
    hindi: {
      wrong: 'pаyment   (दूसरा अक्षर सिरिलिक है)',
      right: 'payment',
    },
  },
  'sec/template-active': {
    example: { wrong: '<p onclick="alert(1)">{{title}}</p>', right: '<p class="note">{{title}}</p>' },
    hindi: {
      wrong: '<p style="color:red">चेतावनी: {{title}}</p>',
      right: '<p class="note">चेतावनी: {{title}}</p>',
    },
  },
  'sec/template-raw': {
    example: { wrong: '<p>{{{title}}}</p>', right: '<p>{{title}}</p>' },
    hindi: { wrong: '<p>विषय: {{{title}}}</p>', right: '<p>विषय: {{title}}</p>' },
  },
}
