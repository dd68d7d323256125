/** Pictures of the screens that a change touches. */
import { needTool } from '@paath/testkit'
import { expect, test } from 'vitest'
import { reviewChange, startCamera } from '../src/index.ts'
import type { ScreenChange } from '../src/index.ts'
import { makeRepository } from './repository.ts'

const module = 'courses/cyber-safety/modules/spot-the-scam/module.mdx'

test(
  'changed screens have a picture before and after as wide as a phone, and those that look the same have none',
  { timeout: 120_000 },
  async (context) => {
    const { photograph, close } = needTool(context, await startCamera(), 'a Chrome, Edge or Chromium')
    const repository = makeRepository({ withSample: true })
    const kept = new Map<string, Uint8Array>()
    const asked: string[] = []
    try {
      repository.edit(module, 'In 2025, people', 'In 2026, people')
      repository.edit(module, 'alt="Three pictures in a row', 'alt="Three drawings in a row')
      repository.edit('courses/cyber-safety/assessment.mdx', 'pass: 60', 'pass: 50')
      repository.commit({})
      const report = await reviewChange({
        cwd: repository.folder,
        base: 'HEAD~1',
        pictures: {
          camera: {
            photograph: (files, screens) => {
              asked.push(...screens)
              return photograph(files, screens)
            },
            close,
          },
          keep: (name, png) => void kept.set(name, png),
        },
      })
      const pictures = report.courses[0]?.screens.map(({ id, pictures: both }: ScreenChange) => [
        id,
        both === undefined ? [] : Object.keys(both),
      ])
      expect(pictures).toEqual([
        ['a-buzz', ['before', 'after']],
        ['three-signs', []],
      ])
      expect(asked).toEqual(['a-buzz', 'three-signs', 'a-buzz', 'three-signs'])
      expect(kept.size).toBe(2)
      for (const png of kept.values()) {
        expect(Buffer.from(png).readUInt32BE(16)).toBe(360)
        expect(Buffer.from(png).readUInt32BE(20)).toBeGreaterThan(640)
      }
    } finally {
      await close()
      repository.remove()
    }
  },
)
