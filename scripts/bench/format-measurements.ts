import type { Measurement } from './measurement.ts'

/** Is the value above its limit, or below the least that it may be? */
export function isOutside({ value, limit, least }: Measurement): boolean {
  return (limit !== undefined && value > limit) || (least !== undefined && value < least)
}

/** A table of what was measured: value, limit, verdict, and how many times its floor it costs. */
export function formatMeasurements(measurements: readonly Measurement[]): string {
  const rows = [
    ['', 'value', 'limit', '', 'floor', 'ratio'],
    ...measurements.map((measurement) => {
      const { name, value, unit, floor } = measurement
      return [
        name,
        Number.isNaN(value) ? 'not run' : `${value.toFixed(decimalsOf(unit))} ${unit}`,
        limitOf(measurement),
        limitOf(measurement) === '' || Number.isNaN(value) ? '' : isOutside(measurement) ? 'FAIL' : 'pass',
        floor ? `${floor.value.toFixed(floor.value < 10 ? 2 : 0)} ${unit} (${floor.name})` : '',
        floor ? ratioOf(value / floor.value) : '',
      ]
    }),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function limitOf({ limit, least, unit }: Measurement): string {
  if (least !== undefined) return `at least ${least} ${unit}`
  return limit === undefined ? '' : `${limit} ${unit}`
}

/** A small part of the floor is told in thousandths: it is what stays the same when the host is slow. */
function ratioOf(ratio: number): string {
  return `${ratio.toFixed(ratio < 1 ? 3 : 1)}x`
}

function decimalsOf(unit: Measurement['unit']): number {
  if (unit === 'of the screen') return 3
  if (unit === 'ms a module') return 2
  return unit === '%' || unit === 'KB' || unit === 'MB' || unit === 'in 1,000 words' ? 1 : 0
}
