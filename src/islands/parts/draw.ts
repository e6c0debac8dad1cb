import { opens, type Put } from './ways.ts'

const colours: Readonly<Record<string, string>> = {
  ink: '#16333a',
  sky: '#1f6fb5',
  pine: '#0b7a63',
  coral: '#c9442a',
  sun: '#f0b429',
  rub: '#ffffff',
}
const pen = 8
const eraser = 40
const step = 16

type Spot = { readonly x: number; readonly y: number }
type Line = { readonly colour: string; readonly width: number; readonly spots: Spot[] }

/** Paper to draw on, with a finger, a mouse, a pen or the arrow keys. Each line is put into the form as soon as it is drawn. */
export function offerDrawing(field: HTMLElement, put: Put): boolean {
  const pad = field.querySelector<HTMLElement>('[data-t-pad]')
  const paper = pad?.querySelector('canvas')
  const brush = paper?.getContext('2d')
  if (!pad || !paper || !brush) return false
  const lines: Line[] = []
  let colour = 'ink'
  let drawing: Line | undefined
  let at: Spot = { x: paper.width / 2, y: paper.height / 2 }

  const begin = (spot: Spot): void => {
    drawing = { colour: colours[colour] ?? '#16333a', width: colour === 'rub' ? eraser : pen, spots: [spot] }
    lines.push(drawing)
    show()
  }
  const end = (): void => {
    if (!drawing) return
    drawing = undefined
    keep()
  }
  const show = (): void => {
    brush.fillStyle = '#ffffff'
    brush.fillRect(0, 0, paper.width, paper.height)
    for (const line of lines) stroke(brush, line)
  }
  const keep = (): void => {
    show()
    if (lines.length === 0) put(undefined)
    else
      paper.toBlob(blob => {
        if (blob) put(new File([blob], 'drawing.png', { type: 'image/png' }), pad.dataset.tDrawn)
      }, 'image/png')
  }
  const spotOf = (event: PointerEvent): Spot => {
    const { left, top, width, height } = paper.getBoundingClientRect()
    return { x: ((event.clientX - left) / width) * paper.width, y: ((event.clientY - top) / height) * paper.height }
  }

  paper.addEventListener('pointerdown', event => {
    paper.setPointerCapture(event.pointerId)
    begin(spotOf(event))
  })
  paper.addEventListener('pointermove', event => {
    if (!drawing || !paper.hasPointerCapture(event.pointerId)) return
    drawing.spots.push(spotOf(event))
    show()
  })
  for (const over of ['pointerup', 'pointercancel'] as const) paper.addEventListener(over, end)

  paper.addEventListener('keydown', event => {
    const moved = moveOf(event.key)
    if (event.key === ' ') {
      event.preventDefault()
      if (drawing) end()
      else begin(at)
    }
    if (!moved) return
    event.preventDefault()
    at = { x: within(at.x + moved.x, paper.width), y: within(at.y + moved.y, paper.height) }
    drawing?.spots.push(at)
    show()
    mark(brush, at)
  })
  paper.addEventListener('blur', () => {
    end()
    show()
  })

  for (const button of pad.querySelectorAll<HTMLButtonElement>('[data-t-pen]'))
    button.addEventListener('click', () => {
      colour = button.dataset.tPen ?? 'ink'
      for (const each of pad.querySelectorAll('[data-t-pen]'))
        each.setAttribute('aria-pressed', String(each === button))
    })
  pad.querySelector('[data-t-back]')?.addEventListener('click', () => {
    lines.pop()
    keep()
  })
  pad.querySelector('[data-t-clear]')?.addEventListener('click', () => {
    lines.length = 0
    keep()
  })
  show()
  opens(field, 'draw', pad)
  return true
}

const within = (value: number, most: number): number => Math.max(0, Math.min(most, value))

/** Where an arrow key moves the pen. */
export function moveOf(key: string): Spot | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { x: -step, y: 0 }
    case 'ArrowRight':
      return { x: step, y: 0 }
    case 'ArrowUp':
      return { x: 0, y: -step }
    case 'ArrowDown':
      return { x: 0, y: step }
    default:
      return undefined
  }
}

function stroke(brush: CanvasRenderingContext2D, { colour, width, spots }: Line): void {
  const [first, ...rest] = spots
  if (!first) return
  brush.strokeStyle = colour
  brush.lineWidth = width
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  brush.beginPath()
  brush.moveTo(first.x, first.y)
  // A touch without a move is a dot.
  brush.lineTo(first.x, first.y)
  for (const { x, y } of rest) brush.lineTo(x, y)
  brush.stroke()
}

/** Where the pen is, for whoever moves it by keys; not part of the drawing. */
function mark(brush: CanvasRenderingContext2D, { x, y }: Spot): void {
  brush.strokeStyle = '#6a2c70'
  brush.lineWidth = 2
  brush.beginPath()
  brush.arc(x, y, 10, 0, Math.PI * 2)
  brush.stroke()
}
