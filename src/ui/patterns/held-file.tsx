import type { VNode } from 'preact'
import { PictureSymbol } from '../pictures/symbol.tsx'
import { useWords } from '../text.ts'
import { TicksField } from './form-choice.tsx'

type Props = {
  /** The field the file was sent under. */
  readonly name: string
  /** What the form says of it: `picture.` and an opaque id; nothing or empty where no file is held. */
  readonly held: string | undefined
}

/** A file that was sent already and is held meanwhile: said, so that nobody chooses it again, and to be left out. */
export function HeldFile({ name, held }: Props): VNode | null {
  const words = useWords().attach.held
  if (!held) return null
  const kind = held.startsWith('picture.') ? 'picture' : held.startsWith('voice.') ? 'voice' : 'paper'
  return (
    <div class="t-attach__held">
      <PictureSymbol name={symbols[kind]} size="s" />
      <div>
        <input type="hidden" name={`${name}-held`} value={held} />
        <p>
          <b>{words.still[kind]}</b> {words.why}
        </p>
        <TicksField
          name={`${name}-held-off`}
          values={[]}
          problem={undefined}
          label={words.or}
          options={[{ value: 'yes', label: words.leaveOut }]}
        />
      </div>
    </div>
  )
}

const symbols = { picture: 'picture', voice: 'talk', paper: 'book' } as const
