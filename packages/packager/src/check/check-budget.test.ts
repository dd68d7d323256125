import { createCollector } from '@paath/diagnostics'
import type { Course } from '@paath/model'
import { expect, test } from 'vitest'
import { fakeCourse, fakeSite } from '../../test/fake-site.ts'
import { igot } from '../targets/igot/target.ts'

function codesWith(budget: number | undefined): string[] {
  const { report, diagnostics } = createCollector()
  const source = { place: (path: readonly unknown[]) => ({ file: `course.yaml ${path.join('.')}` }) }
  const metadata = { budgets: budget === undefined ? undefined : { package_kb: budget } }
  const course: Course = { ...fakeCourse(metadata), source }
  igot.pack({ course, site: fakeSite() }, { report })
  return diagnostics.map(({ code, place }) => `${place.file} ${code}`)
}

test('a package over the budget of its course is reported at the budget', () => {
  expect(codesWith(undefined)).toEqual([])
  expect(codesWith(100)).toEqual([])
  const over = 'course.yaml budgets.package_kb pkg/over-budget'
  expect(codesWith(1)).toEqual([over, over])
})
