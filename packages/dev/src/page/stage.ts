import { element, fill } from './element.ts'

/** Where the module is shown, as wide as a person wants. */
export interface Stage {
  readonly node: HTMLElement
  /** Holds the frames. */
  readonly frames: HTMLElement
  readonly setWidth: (width: string) => void
  readonly clear: () => void
  /** Say something in the place of the module. */
  readonly say: (...children: readonly Node[]) => void
}

/** Make the stage. A width that does not fit is shown smaller, as a whole. */
export function createStage(): Stage {
  const frames = element('div', { class: 'frames' })
  const node = element('div', { class: 'stage' }, frames)
  let width = 'full'
  const fit = (): void => {
    const wanted = Number(width)
    const scale = wanted > 0 ? Math.min(1, node.clientWidth / wanted) : 1
    frames.style.width = wanted > 0 ? `${wanted}px` : '100%'
    frames.style.height = `${100 / scale}%`
    frames.style.transform = scale < 1 ? `scale(${scale})` : ''
    frames.classList.toggle('narrow', wanted > 0)
  }
  new ResizeObserver(fit).observe(node)
  return {
    node,
    frames,
    setWidth: (wanted) => {
      width = wanted
      fit()
    },
    clear: () => fill(frames),
    say: (...children) => fill(frames, element('div', { class: 'said' }, ...children)),
  }
}
