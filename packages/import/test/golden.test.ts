import { expect, test } from 'vitest'
import { goldenDocuments } from './golden-documents.ts'
import { judgeDocument } from './judge-document.ts'

test('there are at least twenty golden documents', () => {
  expect(goldenDocuments.length).toBeGreaterThanOrEqual(20)
})

test.each(goldenDocuments.map((document) => [document.name, document] as const))(
  '%s loses no word, keeps their order, and gives every marked question',
  async (name, document) => {
    const { text, errors, isInOrder, left, mayBeLeft, questions, wantedQuestions } = judgeDocument(document)
    await expect(text).toMatchFileSnapshot(`golden/${name}.mdx`)
    expect(errors).toEqual([])
    expect(isInOrder).toBe(true)
    expect(left).toEqual(mayBeLeft)
    expect(questions).toEqual(wantedQuestions)
  },
)
