/** Width and height of a picture in CSS pixels, where its bytes tell. */
export function measurePicture(bytes: Uint8Array, name: string): { width?: number; height?: number } {
  if (/\.svg$/i.test(name)) return measureSvg(new TextDecoder().decode(bytes.subarray(0, 4096)))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (/\.png$/i.test(name) && bytes.length > 24)
    return { width: view.getUint32(16), height: view.getUint32(20) }
  return {}
}

function measureSvg(text: string): { width?: number; height?: number } {
  const box = /viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(text)
  return box ? { width: Math.round(Number(box[1])), height: Math.round(Number(box[2])) } : {}
}
