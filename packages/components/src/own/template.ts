/** One piece of a provider's template, as it is read. Values and content come in when a component is used. */
export type TemplateNode = TemplateElement | TemplateText | TemplateValue | TemplateCondition

/** An element with attributes whose texts may hold values. */
export interface TemplateElement {
  readonly kind: 'element'
  readonly name: string
  readonly attributes: readonly (readonly [name: string, parts: readonly AttributePart[]])[]
  readonly children: readonly TemplateNode[]
}

/** A text, or the name of a value. */
export type AttributePart = string | { readonly value: string }

export interface TemplateText {
  readonly kind: 'text'
  readonly text: string
}

/** `{{title}}`; `{{content}}` is what an author writes between the tags. */
export interface TemplateValue {
  readonly kind: 'value'
  readonly name: string
}

/** `{{#if title}}…{{else}}…{{/if}}`. */
export interface TemplateCondition {
  readonly kind: 'condition'
  readonly name: string
  readonly nodes: readonly TemplateNode[]
  readonly otherwise: readonly TemplateNode[]
}

/** Name of the value that stands for what is between the tags. */
export const contentName = 'content'
