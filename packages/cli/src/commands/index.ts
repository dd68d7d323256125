import type { CommandEntry } from '../command.ts'

/** Every command, in the order of the help. Each is loaded only when it is called. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  init: {
    summary: 'make a folder for your own courses',
    load: async () => (await import('./init.ts')).initCommand,
  },
  new: {
    summary: 'make a course, or a module in a course',
    load: async () => (await import('./new.ts')).newCommand,
  },
  import: {
    summary: 'make modules of Word documents, web pages and Markdown',
    load: async () => (await import('./import.ts')).importCommand,
  },
  dev: {
    summary: 'show a course in the browser while it is written',
    load: async () => (await import('./dev.ts')).devCommand,
  },
  check: {
    summary: 'look for mistakes',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  score: {
    summary: 'say which quality grade a course would get, and what raises it',
    load: async () => (await import('./score.ts')).scoreCommand,
  },
  attest: {
    summary: 'sign what only a person can judge',
    load: async () => (await import('./attest.ts')).attestCommand,
  },
  build: {
    summary: 'make the packages to upload',
    load: async () => (await import('./build.ts')).buildCommand,
  },
  prove: {
    summary: 'play packages in a browser, and keep the evidence',
    load: async () => (await import('./prove.ts')).proveCommand,
  },
  kit: {
    summary: 'make the folder for the person who uploads',
    load: async () => (await import('./kit.ts')).kitCommand,
  },
  published: {
    summary: 'write down what was uploaded where',
    load: async () => (await import('./published.ts')).publishedCommand,
  },
  translate: {
    summary: 'bring a course into other languages',
    load: async () => (await import('./translate.ts')).translateCommand,
  },
  model: {
    summary: 'search the competency model, and see what courses cover of it',
    load: async () => (await import('./model.ts')).modelCommand,
  },
  review: {
    summary: 'say what a change of courses means, for the person who approves it',
    load: async () => (await import('./review.ts')).reviewCommand,
  },
  explain: {
    summary: 'say what a finding means and how to mend it',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
}
