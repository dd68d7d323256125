import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/pkg.ts`. */
export const pkgExamples: Examples = {
  'pkg/filename-charset': {
    example: { wrong: 'media/my photo (1).png', right: 'media/my-photo-1.png' },
    hindi: { wrong: 'media/मेरा चित्र.png', right: 'media/mera-chitra.png' },
  },
  'pkg/duplicate-name': {
    example: {
      wrong: 'media/Notice.png\nmedia/notice.png',
      right: 'media/notice-front.png\nmedia/notice-back.png',
    },
    hindi: {
      wrong: 'media/Soochna.png\nmedia/soochna.png',
      right: 'media/soochna-1.png\nmedia/soochna-2.png',
    },
  },
  'pkg/size': {
    example: {
      wrong: 'media/training.mp4   230 MB',
      right: 'media/training-1.mp4   38 MB\nmedia/training-2.mp4   41 MB',
    },
    hindi: {
      wrong: 'media/training.mp4   230 MB',
      right: 'media/training-1.mp4   38 MB\nmedia/training-2.mp4   41 MB',
    },
  },
  'pkg/over-budget': {
    example: {
      wrong: 'budgets: { package_kb: 300 }   # a package has 640 kB',
      right: 'budgets: { package_kb: 300 }   # 210 kB, after the pictures were made smaller',
    },
    hindi: {
      wrong: 'budgets: { package_kb: 300 }   # पैकेज 640 kB का है',
      right: 'budgets: { package_kb: 300 }   # चित्र छोटे करने पर 210 kB',
    },
  },
  'pkg/large-single-file': {
    example: {
      wrong: 'paath build --target web --single-file   (a film of 5 MB in the module)',
      right: 'paath build --target web',
    },
    hindi: {
      wrong: 'paath build --target web --single-file   (मॉड्यूल में 5 MB की फ़िल्म)',
      right: 'paath build --target web',
    },
  },
  'pkg/too-many-files': {
    example: {
      wrong: 'modules/all-offices/media   70,000 pictures',
      right: 'modules/office-1/media … modules/office-9/media',
    },
    hindi: {
      wrong: 'modules/all-offices/media   70,000 चित्र',
      right: 'modules/office-1/media … modules/office-9/media',
    },
  },
  'pkg/zip-slip': {
    example: { wrong: '../../index.html', right: 'index.html' },
    hindi: { wrong: '../../index.html', right: 'index.html' },
  },
  'pkg/zip-broken': {
    example: {
      wrong: '01-spot-the-scam.en.zip   (the download broke off)',
      right: '01-spot-the-scam.en.zip   (downloaded again)',
    },
    hindi: {
      wrong: '01-spot-the-scam.hi.zip   (डाउनलोड बीच में रुक गया)',
      right: '01-spot-the-scam.hi.zip   (फिर डाउनलोड किया गया)',
    },
  },
  'pkg/zip-bomb': {
    example: { wrong: 'course.zip   90 kB, unpacks to 40 GB', right: 'course.zip   4 MB, unpacks to 6 MB' },
    hindi: { wrong: 'course.zip   90 kB, खोलने पर 40 GB', right: 'course.zip   4 MB, खोलने पर 6 MB' },
  },
  'pkg/zip-symlink': {
    example: { wrong: 'media/notice.png → /etc/passwd', right: 'media/notice.png   (the picture itself)' },
    hindi: { wrong: 'media/notice.png → /etc/passwd', right: 'media/notice.png   (चित्र की फ़ाइल)' },
  },
  'pkg/zip-encrypted': {
    example: { wrong: 'index.html   (asks for a password)', right: 'index.html' },
    hindi: { wrong: 'index.html   (पासवर्ड माँगता है)', right: 'index.html' },
  },
  'pkg/zip64': {
    example: { wrong: 'course.zip   5 GB', right: 'course-1.zip   40 MB\ncourse-2.zip   38 MB' },
    hindi: { wrong: 'course.zip   5 GB', right: 'course-1.zip   40 MB\ncourse-2.zip   38 MB' },
  },
  'pkg/zip-method': {
    example: { wrong: 'index.html   packed with LZMA', right: 'index.html   packed with deflate' },
    hindi: { wrong: 'index.html   LZMA से पैक', right: 'index.html   deflate से पैक' },
  },
  'pkg/entry-page': {
    example: { wrong: 'start.html', right: 'index.html' },
    hindi: { wrong: 'shuru.html', right: 'index.html' },
  },
  'pkg/missing-file': {
    example: {
      wrong: '<img src="media/sms.png">   (no such file in the zip)',
      right: '<img src="media/sms.png">   media/sms.png',
    },
    hindi: {
      wrong: '<img src="media/sms.png">   (zip में यह फ़ाइल नहीं)',
      right: '<img src="media/sms.png">   media/sms.png',
    },
  },
  'pkg/csp': {
    example: {
      wrong: '<meta http-equiv="Content-Security-Policy" content="default-src *">',
      right:
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'self\'; …">',
    },
    hindi: {
      wrong: '<html lang="hi"> … content="default-src *"',
      right: '<html lang="hi"> … content="default-src \'none\'; script-src \'self\'; …"',
    },
  },
  'pkg/inline-code': {
    example: {
      wrong: '<button onclick="next()">Next</button>',
      right: '<button data-go="next">Next</button>',
    },
    hindi: { wrong: '<button onclick="next()">आगे</button>', right: '<button data-go="next">आगे</button>' },
  },
  'pkg/eval': {
    example: { wrong: "eval('next()')", right: 'next()' },
    hindi: { wrong: "setTimeout('aage()', 100)", right: 'setTimeout(aage, 100)' },
  },
  'pkg/iframe': {
    example: {
      wrong: '<iframe src="https://example.org/film"></iframe>',
      right: '<Video src="media/film.mp4" title="The film" captions="media/film.vtt"/>',
    },
    hindi: {
      wrong: '<iframe src="https://example.org/film"></iframe>',
      right: '<Video src="media/film.mp4" title="फ़िल्म" captions="media/film.hi.vtt"/>',
    },
  },
  'pkg/external-reference': {
    example: { wrong: '<img src="https://example.org/sms.png">', right: '<img src="media/sms.png">' },
    hindi: {
      wrong: '<img src="https://example.org/sms.png" alt="संदेश">',
      right: '<img src="media/sms.png" alt="संदेश">',
    },
  },
  'pkg/service-worker': {
    example: { wrong: "navigator.serviceWorker.register('sw.js')", right: '(no background worker)' },
    hindi: { wrong: "navigator.serviceWorker.register('sw.js')", right: '(कोई पृष्ठभूमि स्क्रिप्ट नहीं)' },
  },
  'pkg/manifest-matches': {
    example: {
      wrong: '<file href="media/sms.png"/>   (no such file in the zip)',
      right: '<file href="media/sms.png"/>   media/sms.png',
    },
    hindi: {
      wrong: '<file href="media/sms.png"/>   (zip में यह फ़ाइल नहीं)',
      right: '<file href="media/sms.png"/>   media/sms.png',
    },
  },
  'pkg/forbidden-character': {
    example: { wrong: 'title: Cyber‹U+000B› safety', right: 'title: Cyber safety' },
    hindi: { wrong: 'title: साइबर‹U+000B› सुरक्षा', right: 'title: साइबर सुरक्षा' },
  },
  'pkg/long-title': {
    example: {
      wrong: 'title: (240 characters)',
      right: 'title: Cyber safety for the staff of block offices',
    },
    hindi: { wrong: 'title: (240 अक्षर)', right: 'title: खंड कार्यालयों के लिए साइबर सुरक्षा' },
  },
}
