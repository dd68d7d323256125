/** The kinds of things that are added as one folder, and how their names are written. */

/** One kind of extension. */
export interface ExtensionKind {
  /** Folder that holds one folder for each, and the `_template`. */
  readonly folder: string
  /** What a name looks like, for people. */
  readonly form: string
  readonly pattern: RegExp
}

/** Every kind, by the word for it on the command line. */
export const extensionKinds: Readonly<Record<string, ExtensionKind>> = {
  component: {
    folder: 'packages/components/src',
    form: 'PascalCase, as authors will write it: `Timeline`',
    pattern: /^[A-Z][A-Za-z0-9]*$/,
  },
  rule: {
    folder: 'packages/check/src/rules',
    form: 'area/bad-thing: `a11y/alt-generic`',
    pattern: /^[a-z0-9]+\/[a-z][a-z0-9-]*$/,
  },
  target: {
    folder: 'packages/packager/src/targets',
    form: 'small letters, digits, dots and hyphens: `scorm12`',
    pattern: /^[a-z][a-z0-9.-]*$/,
  },
  profile: {
    folder: 'packages/lms/src/profiles',
    form: 'small letters, digits, dots and hyphens: `moodle-like`',
    pattern: /^[a-z][a-z0-9.-]*$/,
  },
  scenario: {
    folder: 'packages/prove/src/scenarios',
    form: 'small letters, digits and hyphens: `second-device`',
    pattern: /^[a-z][a-z0-9-]*$/,
  },
}

/** One name in every way that code writes it. */
export interface NameForms {
  /** As it was given, and as the id in code. */
  readonly id: string
  /** Folder below that of the kind. */
  readonly path: string
  readonly camel: string
  readonly pascal: string
}

/** Write a name in every way. */
export function toNameForms(name: string): NameForms {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
  const pascal = words
    .split(/[-./]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
  return { id: name, path: words, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), pascal }
}

/**
 * Put a name in the place of the template's own: `area/template`, `'template'` and `'Template'` are ids, `template`, `templateProfile`
 * and the like the constant, `Template` a part of other names.
 */
export function fillTemplate(text: string, { id, camel, pascal }: NameForms): string {
  return text
    .replaceAll('area/template', id)
    .replaceAll(/'[Tt]emplate'/g, `'${id}'`)
    .replaceAll(/\btemplate(?:Profile)?\b/g, camel)
    .replaceAll('Template', pascal)
}
