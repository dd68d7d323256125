import type { RootContent } from 'mdast'
import { componentNodeOf } from '../src/index.ts'
import type { Course, Module, Question } from '../src/index.ts'

/** A course as a text that a person can compare: metadata, then each module. */
export function outlineCourse(course: Course): string {
  const { metadata, glossary, references, assets, assessment } = course
  const data = JSON.stringify({ metadata, glossary, references, assets }, null, 1)
  const test = assessment
    ? `\n${JSON.stringify(assessment.metadata)}\n${outlineModule(assessment.module)}`
    : ''
  return `${data}\n\n${course.modules.map(outlineModule).join('\n')}${test}`
}

/** A module: its screens with their trees, its questions. */
export function outlineModule(module: Module): string {
  const head = `module ${module.id}: ${module.metadata.title} (${module.language})\n`
  const objectives = module.objectives.map(({ id, text }) => `objective ${id}: ${text}\n`)
  const screens = module.screens.map(
    ({ id, kind = '-', title, nodes }) => `screen ${id} [${kind}] ${title}\n${outlineNodes(nodes, '  ')}`,
  )
  const pools = module.pools.map(
    ({ id, draw, questions }) => `pool ${id}: ${draw} of ${questions.join(', ')}\n`,
  )
  return [head, ...objectives, ...screens, ...module.questions.map(outlineQuestion), ...pools].join('')
}

function outlineNodes(nodes: readonly RootContent[], indent: string): string {
  return nodes.map((node) => outlineNode(node, indent)).join('')
}

function outlineNode(node: RootContent, indent: string): string {
  const line = `${indent}${node.type}${detailOf(node)}\n`
  return 'children' in node ? line + outlineNodes(node.children, `${indent}  `) : line
}

function detailOf(node: RootContent): string {
  const component = componentNodeOf(node, '')
  if (component) return ` ${component.name} ${JSON.stringify(component.attributes)}`
  const parts = ['depth', 'checked', 'url', 'alt', 'value'].flatMap((key) => {
    const value = (node as unknown as Record<string, unknown>)[key]
    return value === undefined || value === null ? [] : [` ${JSON.stringify(value)}`]
  })
  return parts.join('')
}

function outlineQuestion(question: Question): string {
  const { id, type, screen, objective = '-', bloom = '-', difficulty = '-' } = question
  const head = `question ${id} ${type} on ${screen} for ${objective}, ${bloom}, ${difficulty}\n`
  const prompt = `  prompt\n${outlineNodes(question.prompt, '    ')}`
  return head + prompt + bodyOf(question)
}

function bodyOf(question: Question): string {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options
        .map(
          ({ right, text, feedback }) =>
            `  ${right ? 'right' : 'wrong'}: ${text}\n${outlineNodes(feedback, '    ')}`,
        )
        .join('')
    case 'match': {
      const { columns, pairs, feedback } = question
      const rows = pairs.map(({ left, right }) => `  pair: ${left?.text ?? '-'} = ${right.text}\n`)
      return [`  columns: ${columns.left.text} = ${columns.right.text}\n`, ...rows, outcomes(feedback)].join(
        '',
      )
    }
    case 'order': {
      const lines = question.items.map(({ text }, index) => `  line ${index + 1}: ${text}\n`)
      return [...lines, outcomes(question.feedback)].join('')
    }
    case 'numeric': {
      const blanks = question.blanks.map(
        ({ id, number, tolerance }) => `  blank ${id}: ${number} ± ${tolerance}\n`,
      )
      return [...blanks, outcomes(question.feedback)].join('')
    }
    case 'fill-in': {
      const blanks = question.blanks.map(({ id, answers }) => `  blank ${id}: ${answers.join(' | ')}\n`)
      return [...blanks, outcomes(question.feedback)].join('')
    }
  }
}

function outcomes({
  right,
  wrong,
}: {
  right: readonly RootContent[]
  wrong: readonly RootContent[]
}): string {
  return `  if right\n${outlineNodes(right, '    ')}  if wrong\n${outlineNodes(wrong, '    ')}`
}
