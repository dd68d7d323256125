/**
 * Format a duration as SCORM 1.2 wants it, `HHHH:MM:SS.SS`.
 *
 * @spec SCORM 1.2 RTE, data type CMITimespan: two to four digits of hours, one or two decimals
 */
export function toCmiTimespan(milliseconds: number): string {
  const hundredths = toHundredths(milliseconds, 10_000 * 360_000 - 1)
  const hours = Math.floor(hundredths / 360_000)
  const minutes = Math.floor(hundredths / 6000) % 60
  return `${pad(hours, 4)}:${pad(minutes, 2)}:${secondsOf(hundredths % 6000)}`
}

/**
 * Format a duration as SCORM 2004 wants it, `PT1H2M3.45S`, with at most two decimals.
 *
 * @spec SCORM 2004 4th RTE, data type timeinterval (second,10,2)
 */
export function toIsoDuration(milliseconds: number): string {
  const hundredths = toHundredths(milliseconds, Number.MAX_SAFE_INTEGER)
  const hours = Math.floor(hundredths / 360_000)
  const minutes = Math.floor(hundredths / 6000) % 60
  const seconds = (hundredths % 6000) / 100
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds}S`
}

function toHundredths(milliseconds: number, most: number): number {
  const hundredths = Math.round(milliseconds / 10)
  return hundredths > 0 ? Math.min(hundredths, most) : 0
}

function secondsOf(hundredths: number): string {
  return `${pad(Math.floor(hundredths / 100), 2)}.${pad(hundredths % 100, 2)}`
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}
