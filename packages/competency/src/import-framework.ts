import { compareText } from '@paath/diagnostics'
import type { Report } from '@paath/diagnostics'
import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import { parseFramework } from './framework.ts'
import type { Framework, Term } from './framework.ts'
import { toKeySlug } from './key-slug.ts'
import { matchTerm } from './match-term.ts'
import type { AreaData, IdData, ItemData, ModelData, ThemeData } from './model-data.ts'

/** What an import found out about the other edition that it was compared with. */
export interface ImportReport {
  readonly counts: { readonly areas: number; readonly themes: number; readonly subThemes: number }
  /** Key paths that the older edition does not have. */
  readonly added: readonly string[]
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
  /** Key paths that only the older edition has. */
  readonly removed: readonly string[]
  /** What a person should look at, each with the reason. */
  readonly ambiguous: readonly { readonly key: string; readonly reason: string }[]
}

/** A new edition made from the platform's own framework. */
export interface ImportedFramework {
  readonly data: ModelData
  readonly report: ImportReport
}

/** How to import. */
export interface ImportOptions {
  /** Id of the new edition, such as `kcm/2026-11`. */
  readonly edition: string
  /** Day of the export, `2026-11-22`. */
  readonly released: string
  /** Edition to compare with, and to take definitions and other names from. */
  readonly base: CompetencyModel
  /** Installation that the ids are from. Default: `unknown`. */
  readonly environment?: 'production' | 'dev' | 'unknown'
  /** Name of the file, for findings. */
  readonly file: string
  readonly report: Report
}

/** Make an edition from the platform's answer, and compare it with an older one. */
export function importFramework(text: string, options: ImportOptions): ImportedFramework | undefined {
  const framework = parseFramework(text, options.file, options.report)
  return framework && new Importer(framework, options).run()
}

class Importer {
  readonly #framework: Framework
  readonly #options: ImportOptions
  readonly #matched = new Set<string>()
  readonly #added: string[] = []
  readonly #renamed: { from: string; to: string }[] = []
  readonly #ambiguous: { key: string; reason: string }[] = []

  constructor(framework: Framework, options: ImportOptions) {
    this.#framework = framework
    this.#options = options
  }

  run(): ImportedFramework {
    const { areas: areaTerms, themes, subThemes } = this.#framework
    const { base, edition, released } = this.#options
    const themesById = byIdentifier(themes)
    const subThemesById = byIdentifier(subThemes)
    this.#reportLoose(areaTerms, themes, 'theme')
    this.#reportLoose(themes, subThemes, 'sub-theme')
    const areas = this.#level(areaTerms, '', (term, path): AreaData => {
      const children = this.#below(term, themesById)
      const themesOf = this.#level(children, path, (theme, themePath): ThemeData => ({
        ...this.#item(theme, themePath),
        subThemes: this.#level(this.#below(theme, subThemesById), themePath, (subTheme, subPath) =>
          this.#item(subTheme, subPath),
        ),
      }))
      return { ...this.#item(term, path), themes: themesOf }
    })
    const { title, publisher, scale, values } = base
    return {
      data: {
        id: edition,
        title,
        publisher,
        released,
        status: 'official-export',
        supersedes: base.id,
        scale,
        ...(values && { values }),
        areas,
      },
      report: {
        counts: { areas: areaTerms.length, themes: themes.length, subThemes: subThemes.length },
        added: this.#added.sort(compareText),
        renamed: this.#renamed,
        removed: base.items
          .filter(({ key, deprecated }) => !deprecated && !this.#matched.has(key))
          .map(({ key }) => key),
        ambiguous: this.#ambiguous,
      },
    }
  }

  /** Items of one level; terms whose names say the same become one item that has the ids of all. */
  #level<Data extends ItemData>(
    terms: readonly Term[],
    parent: string,
    make: (term: Term, path: string) => Data,
  ): Data[] {
    const bySlug = new Map<string, Data>()
    for (const term of terms) {
      const slug = slugOf(term)
      const path = parent === '' ? slug : `${parent}/${slug}`
      const known = bySlug.get(slug)
      if (known === undefined) bySlug.set(slug, make(term, path))
      else {
        this.#ambiguous.push({
          key: path,
          reason: `"${known.name}" and "${term.name}" differ only in spelling`,
        })
        bySlug.set(slug, joined(known, make(term, path)))
      }
    }
    return [...bySlug.values()]
  }

  #below(term: Term, terms: ReadonlyMap<string, Term>): Term[] {
    return term.below.flatMap((id) => {
      const found = terms.get(id)
      if (found) return [found]
      const { file, report } = this.#options
      report('model/broken-association', { from: term.name, to: id }, { file })
      return []
    })
  }

  #reportLoose(parents: readonly Term[], terms: readonly Term[], rank: 'theme' | 'sub-theme'): void {
    const reached = new Set(parents.flatMap(({ below }) => below))
    for (const { identifier, name } of terms) {
      if (reached.has(identifier)) continue
      this.#options.report('model/loose-term', { name, rank }, { file: this.#options.file })
    }
  }

  #item(term: Term, path: string): ItemData {
    const { base, environment = 'unknown' } = this.#options
    const match = matchTerm(term, path, base)
    if (match.item) this.#note(match.item, path)
    else this.#added.push(path)
    if (match.reason !== undefined) this.#ambiguous.push({ key: path, reason: match.reason })
    const ids: IdData[] = []
    if (term.identifier.startsWith('kcmfinal_fw_')) ids.push(['sunbird', term.identifier, environment])
    if (term.refId !== '') ids.push(['igot-refid', term.refId, environment])
    return {
      ...inherited(match.item, path),
      key: slugOf(term),
      name: term.name,
      ids: [...ids, ...oldIds(match.item)],
      platform: term.fields,
    }
  }

  #note(item: CompetencyItem, path: string): void {
    this.#matched.add(item.key)
    if (item.key !== path) this.#renamed.push({ from: item.key, to: path })
  }
}

/** The last part of the key. A name without Latin letters has only its identifier to make one from. */
function slugOf({ name, identifier }: Term): string {
  return toKeySlug(name) || `term-${toKeySlug(identifier).slice(-8)}`
}

function byIdentifier(terms: readonly Term[]): Map<string, Term> {
  return new Map(terms.map((term) => [term.identifier, term]))
}

function inherited(item: CompetencyItem | undefined, path: string): Partial<ItemData> {
  if (!item) return {}
  const { en: _en, ...names } = item.names
  return {
    ...(Object.keys(names).length > 0 && { names }),
    ...(item.definition !== undefined && { definition: item.definition }),
    ...(item.status !== 'platform' && { status: item.status }),
    ...(item.kind && { kind: item.kind }),
    ...(item.key !== path && { formerKeys: [...item.formerKeys, item.key] }),
  }
}

/** Ids of systems that the framework says nothing of. */
function oldIds(item: CompetencyItem | undefined): IdData[] {
  return (item?.externalIds ?? [])
    .filter(({ scheme }) => scheme === 'cbp-tool' || scheme === 'igot-v5')
    .map(({ scheme, value, environment }) => [scheme, value, environment])
}

function joined<Data extends ItemData>(one: Data, other: Data): Data {
  const lists =
    'themes' in one && 'themes' in other ? { themes: [...(one.themes as []), ...(other.themes as [])] } : {}
  const below =
    'subThemes' in one && 'subThemes' in other
      ? { subThemes: [...(one.subThemes as []), ...(other.subThemes as [])] }
      : {}
  return { ...one, ...lists, ...below, ids: [...(one.ids ?? []), ...(other.ids ?? [])] }
}
