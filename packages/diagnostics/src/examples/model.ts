import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/model.ts`. */
export const modelExamples: Examples = {
  'model/unknown-model': {
    example: { wrong: 'model: kcm-2024', right: 'model: kcm/2024-25' },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\nmodel: kcm-2024',
      right: 'title: साइबर सुरक्षा\nmodel: kcm/2024-25',
    },
  },
  'model/unknown-competency': {
    example: {
      wrong: 'competencies: [digital skills]',
      right: 'competencies: [functional/digital-fluency/digital-tools@operational]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\ncompetencies: [डिजिटल कौशल]',
      right: 'title: साइबर सुरक्षा\ncompetencies: [functional/digital-fluency/digital-tools@operational]',
    },
  },
  'model/ambiguous-competency': {
    example: {
      wrong: 'competencies: [Communication]',
      right: 'competencies: [behavioural/communication/written-communication]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\ncompetencies: [Communication]',
      right: 'title: साइबर सुरक्षा\ncompetencies: [behavioural/communication/written-communication]',
    },
  },
  'model/too-broad-competency': {
    example: {
      wrong: 'competencies: [functional/digital-fluency]',
      right: 'competencies: [functional/digital-fluency/digital-tools-and-platforms]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\ncompetencies: [functional/digital-fluency]',
      right: 'title: साइबर सुरक्षा\ncompetencies: [functional/digital-fluency/digital-tools-and-platforms]',
    },
  },
  'model/unknown-level': {
    example: {
      wrong: 'competencies: [functional/digital-fluency/digital-tools@expert-plus]',
      right: 'competencies: [functional/digital-fluency/digital-tools@advanced]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\ncompetencies: [functional/digital-fluency/digital-tools@विशेषज्ञ]',
      right: 'title: साइबर सुरक्षा\ncompetencies: [functional/digital-fluency/digital-tools@advanced]',
    },
  },
  'model/deprecated-competency': {
    example: {
      wrong: 'competencies: [functional/digital-fluency/old-name]',
      right: 'competencies: [functional/digital-fluency/digital-tools-and-platforms]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\ncompetencies: [functional/digital-fluency/old-name]',
      right: 'title: साइबर सुरक्षा\ncompetencies: [functional/digital-fluency/digital-tools-and-platforms]',
    },
  },
  'model/name-instead-of-key': {
    example: {
      wrong: 'competencies: [Digital Tools and Platforms]',
      right: 'competencies: [functional/digital-fluency/digital-tools-and-platforms]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\ncompetencies: [Digital Tools and Platforms]',
      right: 'title: साइबर सुरक्षा\ncompetencies: [functional/digital-fluency/digital-tools-and-platforms]',
    },
  },
  'model/file-too-large': {
    example: {
      wrong: 'paath model import everything.json   (900 MB)',
      right: 'paath model import framework.json   (4 MB)',
    },
    hindi: {
      wrong: 'paath model import everything.json   (900 MB)',
      right: 'paath model import framework.json   (4 MB)',
    },
  },
  'model/unreadable-framework': {
    example: {
      wrong: '{ "framework": { "categories": [ …   (the file ends here)',
      right: '{ "framework": { "categories": [ … ] } }',
    },
    hindi: {
      wrong: '{ "framework": { "categories": [ …   (फ़ाइल यहीं समाप्त)',
      right: '{ "framework": { "categories": [ … ] } }',
    },
  },
  'model/no-framework': {
    example: {
      wrong: '{ "courses": [ … ] }',
      right: '{ "framework": { "categories": [ … ] } }',
    },
    hindi: {
      wrong: '{ "courses": [ … ] }',
      right: '{ "framework": { "categories": [ … ] } }',
    },
  },
  'model/bad-term': {
    example: {
      wrong: '{ "identifier": "t-7" }',
      right: '{ "identifier": "t-7", "name": "Digital Fluency" }',
    },
    hindi: {
      wrong: '{ "identifier": "t-7" }',
      right: '{ "identifier": "t-7", "name": "डिजिटल दक्षता" }',
    },
  },
  'model/duplicate-term': {
    example: {
      wrong:
        '{ "identifier": "t-7", "name": "Digital Fluency" }\n{ "identifier": "t-7", "name": "Communication" }',
      right:
        '{ "identifier": "t-7", "name": "Digital Fluency" }\n{ "identifier": "t-8", "name": "Communication" }',
    },
    hindi: {
      wrong: '{ "identifier": "t-7", "name": "डिजिटल दक्षता" }\n{ "identifier": "t-7", "name": "संवाद" }',
      right: '{ "identifier": "t-7", "name": "डिजिटल दक्षता" }\n{ "identifier": "t-8", "name": "संवाद" }',
    },
  },
  'model/broken-association': {
    example: {
      wrong: '{ "name": "Digital Fluency", "associations": [{ "identifier": "t-99" }] }',
      right: '{ "name": "Digital Fluency", "associations": [{ "identifier": "t-8" }] }',
    },
    hindi: {
      wrong: '{ "name": "डिजिटल दक्षता", "associations": [{ "identifier": "t-99" }] }',
      right: '{ "name": "डिजिटल दक्षता", "associations": [{ "identifier": "t-8" }] }',
    },
  },
  'model/loose-term': {
    example: {
      wrong: 'themes: Digital Fluency   (no area names it)',
      right: 'areas: Functional\n  themes: Digital Fluency',
    },
    hindi: {
      wrong: 'themes: डिजिटल दक्षता   (किसी क्षेत्र में नहीं)',
      right: 'areas: कार्यात्मक\n  themes: डिजिटल दक्षता',
    },
  },
  'model/edition-exists': {
    example: {
      wrong: 'paath model import framework.json --edition kcm/2024-25',
      right: 'paath model import framework.json --edition kcm/2025-26',
    },
    hindi: {
      wrong: 'paath model import framework.json --edition kcm/2024-25',
      right: 'paath model import framework.json --edition kcm/2025-26',
    },
  },
  'model/unknown-platform-id': {
    example: {
      wrong: 'paath model export --model kcm/2024-25   (no codes of the platform in it)',
      right:
        'paath model import framework.json --edition kcm/platform\npaath model export --model kcm/platform',
    },
    hindi: {
      wrong: 'paath model export --model kcm/2024-25   (इसमें पोर्टल के कोड नहीं)',
      right:
        'paath model import framework.json --edition kcm/platform\npaath model export --model kcm/platform',
    },
  },
  'model/too-many-rows': {
    example: {
      wrong: 'roles.csv   1,001 rows',
      right: 'roles-a.csv   600 rows\nroles-b.csv   401 rows',
    },
    hindi: {
      wrong: 'roles.csv   1,001 पंक्तियाँ',
      right: 'roles-a.csv   600 पंक्तियाँ\nroles-b.csv   401 पंक्तियाँ',
    },
  },
  'model/unreadable-catalogue': {
    example: {
      wrong: 'catalogue.json: "no results"',
      right: 'catalogue.csv: identifier,name,duration,language,competencies_v6',
    },
    hindi: {
      wrong: 'catalogue.json: "कुछ नहीं मिला"',
      right: 'catalogue.csv: identifier,name,duration,language,competencies_v6',
    },
  },
  'model/missing-column': {
    example: {
      wrong: 'designation,theme',
      right: 'designation,area,theme,sub-theme',
    },
    hindi: {
      wrong: 'पद,विषय',
      right: 'designation,area,theme,sub-theme',
    },
  },
  'model/unknown-row': {
    example: {
      wrong: 'Clerk,Functional,Digital Fluency,Typing fast',
      right: 'Clerk,Functional,Digital Fluency,Digital Tools and Platforms',
    },
    hindi: {
      wrong: 'लिपिक,Functional,Digital Fluency,तेज़ टाइपिंग',
      right: 'लिपिक,Functional,Digital Fluency,Digital Tools and Platforms',
    },
  },
  'model/unknown-catalogue-competencies': {
    example: {
      wrong: 'paath model coverage --catalogue catalogue.csv --model kcm/2024-25',
      right: 'paath model coverage --catalogue catalogue.csv --model kcm/platform',
    },
    hindi: {
      wrong: 'paath model coverage --catalogue catalogue.csv --model kcm/2024-25',
      right: 'paath model coverage --catalogue catalogue.csv --model kcm/platform',
    },
  },
}
