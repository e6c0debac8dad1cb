const [lowest, octaves, seconds] = [220, 2, 0.35]

/** How many times a second a tone swings for a height from 0 to 1: two octaves, each step as far as the next to the ear. */
export const pitchOf = (height: number): number => lowest * 2 ** (octaves * Math.min(1, Math.max(0, height)))

/** Short tones, made here and by no file. The sound opens at the first of them: a browser wants a press before it. */
export function openTones(): { readonly canSound: boolean; readonly sound: (height: number) => void } {
  let context: AudioContext | undefined
  return {
    canSound: 'AudioContext' in window,
    sound: height => {
      context ??= new AudioContext()
      const from = context.currentTime
      const swing = context.createOscillator()
      const loud = context.createGain()
      swing.frequency.value = pitchOf(height)
      // In and out softly: a tone cut short clicks.
      loud.gain.setValueAtTime(0, from)
      loud.gain.linearRampToValueAtTime(0.2, from + 0.03)
      loud.gain.linearRampToValueAtTime(0, from + seconds)
      swing.connect(loud).connect(context.destination)
      swing.start(from)
      swing.stop(from + seconds)
    },
  }
}
