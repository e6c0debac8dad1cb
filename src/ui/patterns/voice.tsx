import type { ComponentChildren, VNode } from 'preact'
import { classes } from '../classes.ts'
import { useWords } from '../text.ts'
import type { VoiceOf } from './person.tsx'

export type VoiceProps = {
  /** Plum, moss, sky or grey; `waiting` is somebody who was asked and has not replied. */
  of: VoiceOf | 'waiting'
  /** Who says it: `Farzaneh Rahimi, her mother`. */
  who: ComponentChildren
  /** When, through whom: `Said in Dari. Put into English by Nasrin Haidari, interpreter, 24 November.` */
  meta?: ComponentChildren
  /** Marks the difference; the words themselves are the same size as everybody's. `you`: it is the reader's own. */
  differs?: boolean | 'you' | undefined
  /** The language of the words, where it is not the page's. */
  lang?: string | undefined
  /** The words. A text is written in quotation marks when `quoted`. */
  quoted?: boolean | undefined
  children: ComponentChildren
}

/** Somebody's words, whole, with who and when. Nobody edits another's. */
export function Voice(props: VoiceProps): VNode {
  return (
    <div class={voiceClass(props)}>
      <VoiceInside {...props} />
    </div>
  )
}

/** Voices side by side, with equal weight. Each may be a list item of its own. */
export const Voices = ({ voices }: { voices: readonly (VoiceProps & { key?: string })[] }): VNode => (
  <ul class="t-voices">
    {voices.map((voice, index) => (
      <li key={voice.key ?? index} class={voiceClass(voice)}>
        <VoiceInside {...voice} />
      </li>
    ))}
  </ul>
)

const voiceClass = ({ of }: VoiceProps): string => classes('t-voice', of !== 'professional' && `t-voice--${of}`)

function VoiceInside({ who, meta, differs, lang, quoted, children }: VoiceProps): VNode {
  const words = useWords()
  const isText = typeof children === 'string'
  return (
    <>
      <p class="t-voice__who">
        {who}{' '}
        {differs && (
          <span class="t-voice__differs">{differs === 'you' ? words.voice.youDiffer : words.voice.differs}</span>
        )}
      </p>
      {isText ? (
        // `auto`, so that words in Dari or Urdu run from the right without anybody saying so.
        <p lang={lang} dir="auto" class="t-readback">
          {quoted ? `“${children}”` : children}
        </p>
      ) : (
        children
      )}
      {meta && <p class="t-voice__meta">{meta}</p>}
    </>
  )
}
