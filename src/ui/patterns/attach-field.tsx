import type { VNode } from 'preact'
import { classes } from '../classes.ts'
import { FileUpload } from '../govuk/file-upload.tsx'
import { Icon } from '../pictures/icon.tsx'
import { PictureSymbol } from '../pictures/symbol.tsx'
import { useWords } from '../text.ts'
import { ChoiceGroup } from './form-choice.tsx'
import { controlOf, type FieldProps } from './form-field.ts'
import { HeldFile } from './held-file.tsx'

type Props = FieldProps & {
  accept: string
  /** The most a file may hold: an island says so before it is sent. */
  most: number
  /** What the form says of a file that was sent before and is held. */
  held?: string | undefined
  /** Large, with pictures: in a young person's own space. */
  inviting?: boolean | undefined
  /** Its question is a heading of its own. */
  asHeading?: boolean | undefined
}

/**
 * A file to add: chosen, drawn here, or spoken here. Without script it is an ordinary file input, which on a telephone
 * offers camera and recorder by itself; drawing and recording come with a script and put what was made into that input.
 */
export function AttachField({ name, label, hint, problem, accept, most, held, inviting, asHeading }: Props): VNode {
  const words = useWords().attach
  return (
    <div
      class={classes('t-attach', inviting && 't-attach--inviting')}
      data-t-attach
      data-t-most={most}
      data-t-chosen={words.chosen}
      data-t-too-large={words.tooLarge}
      data-t-heic={words.heic}
    >
      <ChoiceGroup name={`${name}-ways`} label={label} hint={hint} asHeading={asHeading}>
        <HeldFile name={name} held={held} />
        <div class="t-attach__ways" role="group" aria-label={words.ways} data-t-ways hidden>
          {(['draw', 'say'] as const).map(way => (
            <button key={way} type="button" class="t-button t-button--quiet" data-t-way={way} aria-expanded="false">
              {inviting ? (
                <PictureSymbol name={way === 'draw' ? 'draw' : 'talk'} size="s" />
              ) : (
                <Icon name={way === 'draw' ? 'pen' : 'speaker'} size="s" />
              )}
              {words[way]}
            </button>
          ))}
        </div>
        <Pad />
        <Recorder />
        <FileUpload {...controlOf({ name, label: words.choose, problem })} attributes={{ accept }} />
        <p class="t-attach__said" role="status" data-t-attached />
      </ChoiceGroup>
    </div>
  )
}

const colours = ['ink', 'sky', 'pine', 'coral', 'sun', 'rub'] as const

type WaysProps = { readonly href: string }

/** The same ways as large links, leading to where they are: a young person's page invites to draw and to speak. */
export function AttachWays({ href }: WaysProps): VNode {
  const words = useWords().attach
  return (
    <div class="t-attach t-attach--inviting">
      <div class="t-attach__ways">
        {(['draw', 'say'] as const).map(way => (
          <a key={way} class="t-button t-button--quiet" href={`${href}#${way}`}>
            <PictureSymbol name={way === 'draw' ? 'draw' : 'talk'} size="s" />
            {words[way]}
          </a>
        ))}
      </div>
    </div>
  )
}

/** Paper, six pens and an eraser. Everything in it is a button, and the pen goes by the arrow keys too. */
function Pad(): VNode {
  const words = useWords().attach
  return (
    <div class="t-pad" data-t-pad data-t-drawn={words.drawn} hidden>
      <p class="t-small" id="t-pad-how">
        {words.padHow}
      </p>
      <canvas
        class="t-pad__paper"
        width="960"
        height="600"
        tabindex={0}
        role="application"
        aria-label={words.pad}
        aria-describedby="t-pad-how"
      />
      <div class="t-pad__pens" role="group" aria-label={words.colour}>
        {colours.map(colour => (
          <button
            key={colour}
            type="button"
            class={`t-pad__pen t-pad__pen--${colour}`}
            data-t-pen={colour}
            aria-pressed={colour === 'ink' ? 'true' : 'false'}
          >
            {words.colours[colour]}
          </button>
        ))}
      </div>
      <div class="t-acts">
        <button type="button" class="t-button t-button--quiet t-button--slim" data-t-back>
          <Icon name="undo" size="s" />
          {words.back}
        </button>
        <button type="button" class="t-button t-button--quiet t-button--slim" data-t-clear>
          {words.clear}
        </button>
      </div>
    </div>
  )
}

/** One button to begin and to stop, and the recording to hear before it goes anywhere. */
function Recorder(): VNode {
  const words = useWords().attach
  return (
    <div
      class="t-say"
      data-t-say
      data-t-record={words.record}
      data-t-stop={words.stop}
      data-t-recording={words.recording}
      data-t-recorded={words.recorded}
      data-t-no-microphone={words.noMicrophone}
      hidden
    >
      <button type="button" class="t-button" data-t-recorder aria-pressed="false">
        <Icon name="speaker" size="s" />
        <span>{words.record}</span>
      </button>
      <audio controls aria-label={words.heard} data-t-heard hidden />
    </div>
  )
}
