import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/gate.ts`. */
export const gateExamples: Examples = {
  'gate/asset-without-licence': {
    example: {
      wrong: '# assets.yaml\nassets: []',
      right:
        '# assets.yaml\nassets:\n  - { file: modules/calls/media/sms.png, license: CC BY 4.0, creator: our office, source: own work }',
    },
    hindi: {
      wrong: '# assets.yaml\nassets: []',
      right:
        '# assets.yaml\nassets:\n  - { file: modules/calls/media/sms.png, license: CC BY 4.0, creator: हमारा कार्यालय, source: अपना काम }',
    },
  },
  'gate/no-competency': {
    example: {
      wrong: 'title: Cyber safety',
      right: 'title: Cyber safety\ncompetencies: [functional/digital-fluency/digital-tools@operational]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा\ncompetencies: [functional/digital-fluency/digital-tools@operational]',
    },
  },
  'gate/profanity': {
    example: {
      wrong: 'The caller is a bastard.',
      right: 'The caller is a criminal.',
    },
    hindi: {
      wrong: 'फ़ोन करने वाला हरामी है।',
      right: 'फ़ोन करने वाला अपराधी है।',
    },
  },
  'gate/map-without-source': {
    example: {
      wrong:
        '- { file: modules/relief/media/flood-map.png, kind: map, license: CC BY 4.0, creator: our office, source: internet }',
      right:
        '- { file: modules/relief/media/flood-map.png, kind: map, license: CC BY 4.0, creator: Survey of India, source: Political Map of India, 10th edition }',
    },
    hindi: {
      wrong:
        '- { file: modules/relief/media/flood-map.png, kind: map, license: CC BY 4.0, creator: हमारा कार्यालय, source: इंटरनेट }',
      right:
        '- { file: modules/relief/media/flood-map.png, kind: map, license: CC BY 4.0, creator: भारतीय सर्वेक्षण विभाग, source: भारत का राजनीतिक मानचित्र, 10वाँ संस्करण }',
    },
  },
  'gate/missing-plagiarism-certificate': {
    example: {
      wrong: 'title: Cyber safety',
      right: 'title: Cyber safety\ncertificates: { plagiarism: evidence/plagiarism.pdf }',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा\ncertificates: { plagiarism: evidence/plagiarism.pdf }',
    },
  },
  'gate/module-without-references': {
    example: {
      wrong: 'references: []',
      right:
        'references:\n  - id: rbi-2022\n    title: "BE(A)WARE: a booklet"\n    publisher: Reserve Bank of India',
    },
    hindi: {
      wrong: 'references: []',
      right:
        'references:\n  - id: rbi-2022\n    title: "सावधान रहें: एक पुस्तिका"\n    publisher: भारतीय रिज़र्व बैंक',
    },
  },
}
