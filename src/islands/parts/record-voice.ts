import { opens, type Put } from './ways.ts'

/** Long enough for a story; about 2 MB. */
const longest = 5 * 60_000
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

/**
 * Records a voice where this browser can: one button begins and stops, and what was said is heard before it is sent. The
 * browser asks for the microphone when the button is pressed, and it is let go of as soon as the recording stops.
 */
export function offerRecording(field: HTMLElement, put: Put, say: (words: string | undefined) => void): boolean {
  const part = field.querySelector<HTMLElement>('[data-t-say]')
  const button = part?.querySelector<HTMLButtonElement>('[data-t-recorder]')
  const heard = part?.querySelector<HTMLAudioElement>('[data-t-heard]')
  const hideWay = (): boolean => {
    field.querySelector('[data-t-way="say"]')?.remove()
    return false
  }
  if (!part || !button || !heard) return false
  if (!('MediaRecorder' in window) || !navigator.mediaDevices) return hideWay()
  const kind = kinds.find(each => MediaRecorder.isTypeSupported(each))
  if (!kind) return hideWay()
  let recorder: MediaRecorder | undefined
  let timer: number | undefined

  const shows = (isRecording: boolean): void => {
    const words = button.querySelector('span')
    if (words) words.textContent = (isRecording ? part.dataset.tStop : part.dataset.tRecord) ?? ''
    button.setAttribute('aria-pressed', String(isRecording))
  }
  const start = async (): Promise<void> => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    const pieces: Blob[] = []
    recorder = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: 48_000 })
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
    recorder.addEventListener('stop', () => {
      for (const track of stream.getTracks()) track.stop()
      const type = kind.split(';')[0] ?? kind
      const file = new File(pieces, `voice.${type.slice('audio/'.length)}`, { type })
      URL.revokeObjectURL(heard.src)
      heard.src = URL.createObjectURL(file)
      heard.hidden = false
      put(file, part.dataset.tRecorded)
      shows(false)
    })
    recorder.start()
    timer = window.setTimeout(stop, longest)
    shows(true)
    say(part.dataset.tRecording)
  }
  const stop = (): void => {
    window.clearTimeout(timer)
    if (recorder?.state === 'recording') recorder.stop()
    recorder = undefined
  }
  button.addEventListener('click', () => {
    if (recorder) stop()
    else start().catch(() => say(part.dataset.tNoMicrophone))
  })
  window.addEventListener('pagehide', stop)
  opens(field, 'say', part)
  return true
}
