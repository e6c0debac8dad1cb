import type { VNode } from 'preact'
import { longDay } from '../../../../kernel/plain-date.ts'
import { type VoiceProps, Voices } from '../../../../ui/patterns/voice.tsx'
import { isFamily, type Party, partyKey } from '../../domain/party.ts'
import type { NeedView } from '../../store/need-view.ts'
import type { VoiceRow } from '../../store/voices.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly view: NeedView; readonly text: Text }

/** Every voice side by side: who spoke, in whole; who was asked and has not replied; who has not been asked yet. */
export function NeedVoices({ view, text }: Props): VNode {
  const spoken = latestWords(view).map(voice => spokenVoice(voice, view, text))
  const heard = new Set(view.voices.map(voice => partyKey(voice.party)))
  const silent = partiesOf(view).filter(party => !heard.has(partyKey(party)) && !isWorrier(party, view))
  const aloud = [...worryVoice(view, text), ...spoken].toSorted((a, b) => order.indexOf(a.of) - order.indexOf(b.of))
  return <Voices voices={[...aloud, ...silent.map(party => silentVoice(party, view, text))]} />
}

// The child speaks first, then the family, then those who work with them; each group in the order it spoke.
const order: readonly VoiceProps['of'][] = ['own', 'family', 'professional', 'other', 'waiting']

/** The worry itself is the first view of whoever raised it. */
function worryVoice(view: NeedView, text: Text): readonly (VoiceProps & { key: string })[] {
  const { need } = view
  const isSaidAgain = view.voices.some(voice => voice.words === need.words)
  if (!need.words || isSaidAgain) return []
  const who = view.nameOfParty(need.raisedBy)
  return [
    {
      key: 'worry',
      of: colourOf(need.raisedBy),
      who: nameAndIs(who.name, who.is || text.role[need.raisedBy.as]),
      meta: (
        <>
          {text.voice.theWorry}. {translatedMeta(saidIn(need), longDay(need.saidOn), text)}
        </>
      ),
      children: <Said words={need.words} original={need.original} text={text} />,
    },
  ]
}

/** Words that were put into English were said in the language of the home. */
const saidIn = ({ language, homeLanguage, original, translatedBy }: NeedView['need']): Given => ({
  language: original ? homeLanguage : language,
  translatedBy,
})

function spokenVoice(voice: VoiceRow, view: NeedView, text: Text): VoiceProps & { key: string } {
  const named = view.nameOfParty(voice.party)
  const isChild = voice.party.as === 'young-person'
  const { ways, withHelpOf } = howItWasSaid(voice, view)
  const who = isChild
    ? [named.name, ways.length > 0 && text.voice.by(ways.map(way => text.ways[way]).join(', '))]
        .filter(Boolean)
        .join(' · ')
    : nameAndIs(named.name, named.is || text.role[voice.party.as])
  return {
    key: `${voice.version}`,
    of: colourOf(voice.party),
    who,
    differs: differs(voice, view) && (isMine(voice.party, view) ? 'you' : true),
    meta: metaOf({ ...voice, withHelpOf }, text),
    children: (
      <>
        {voice.pictures.length > 0 && (
          <p>{text.voice.chose(voice.pictures.map(name => pictureWords(name, text)).join(', '))}</p>
        )}
        {voice.words && <Said words={voice.words} original={voice.original} text={text} />}
      </>
    ),
  }
}

/** What somebody said twice in the same words is shown once, as they said it last. */
const latestWords = ({ voices }: NeedView): readonly VoiceRow[] =>
  voices.filter(
    (voice, index) =>
      !voices.some(
        (later, at) => at > index && later.words === voice.words && partyKey(later.party) === partyKey(voice.party),
      ) || voice.pictures.length > 0,
  )

/** How it was said, and who helped: where the same words were written down again without it, as it was said first. */
function howItWasSaid(
  voice: VoiceRow,
  { voices }: NeedView,
): Pick<VoiceRow, 'ways'> & { withHelpOf: string | undefined } {
  const same = voices.filter(each => each.words === voice.words && partyKey(each.party) === partyKey(voice.party))
  const told = [voice, ...same].find(each => each.ways.length > 0)
  return { ways: told?.ways ?? [], withHelpOf: voice.withHelpOf ?? told?.withHelpOf }
}

/** Whether these are the words of whoever reads the page. */
export const isMine = (party: Party, { facts, child }: NeedView): boolean =>
  party.as === 'young-person' ? `${facts.me.person}` === `${child.child}` : party.person === facts.me.person

/**
 * Before a decision a view is different where it leans another way than the family does; after it, where its owner
 * sees the decision differently.
 */
function differs(voice: VoiceRow, { decisions, voices }: NeedView): boolean {
  const [decision] = decisions
  if (!decision) {
    const family = voices.filter(each => isFamily(each.party) && each.leaning).map(each => each.leaning)
    return voice.leaning !== undefined && family.length > 0 && !family.includes(voice.leaning)
  }
  const held = decision.views.find(each => partyKey(each.party) === partyKey(voice.party))
  return held?.view === 'sees-differently'
}

function silentVoice(party: Party, view: NeedView, text: Text): VoiceProps & { key: string } {
  const asked = view.asked.filter(each => partyKey(each.party) === partyKey(party))
  return {
    key: partyKey(party),
    of: 'waiting',
    who: partyLabel(party, view, text),
    children: (
      <>
        {asked.map(each => (
          <p key={each.on}>{text.voice.asked(longDay(each.on), text.means[each.means])}</p>
        ))}
        <p>{asked.length > 0 ? text.voice.noReply : text.voice.notAsked}</p>
      </>
    ),
    meta: asked.length > 0 ? text.voice.canWait : undefined,
  }
}

/** The words, and under them the same in the language they were said in. */
function Said({ words, original, text }: { words: string; original: string | undefined; text: Text }): VNode {
  return (
    <>
      <p dir="auto" class="t-readback">{`“${words}”`}</p>
      {original && (
        <details>
          <summary>{text.voice.original}</summary>
          <p dir="auto">{original}</p>
        </details>
      )}
    </>
  )
}

type Given = { readonly language?: string | undefined; readonly translatedBy?: string | undefined }

const translatedMeta = ({ language, translatedBy }: Given, on: string, text: Text): string =>
  translatedBy && language
    ? text.voice.saidIn(language, translatedBy, on)
    : language && language !== 'English'
      ? text.voice.inLanguage(language, on)
      : on

function metaOf(voice: Omit<VoiceRow, 'withHelpOf'> & { withHelpOf: string | undefined }, text: Text) {
  const on = voice.afterDeciding ? text.voice.later(longDay(voice.on)) : longDay(voice.on)
  return (
    <>
      {voice.withHelpOf ? text.voice.withHelp(voice.withHelpOf, on) : translatedMeta(voice, on, text)}
      {voice.leaning && ` · ${text.voice.would[voice.leaning]}`}
    </>
  )
}

const isWorrier = (party: Party, { need }: NeedView): boolean => partyKey(party) === partyKey(need.raisedBy)

/** Everyone whose view is heard or awaited: the parties of today, and anyone else who was asked. */
export function partiesOf({ facts, asked }: NeedView): readonly Party[] {
  const known = new Set(facts.parties.map(partyKey))
  const others = asked.map(each => each.party).filter(party => !known.has(partyKey(party)))
  return [...facts.parties, ...new Map(others.map(party => [partyKey(party), party])).values()]
}

const colourOf = (party: Party): VoiceProps['of'] =>
  party.as === 'young-person' ? 'own' : isFamily(party) ? 'family' : party.as === 'other' ? 'other' : 'professional'

/** `Farzaneh Rahimi, mother`; where nobody is named for a part yet, who it will be: `Someone from health`. */
export function partyLabel(party: Party, view: NeedView, text: Text): string {
  const { name, is } = view.nameOfParty(party)
  if (name) return nameAndIs(name, is || text.role[party.as])
  return party.as === 'health-lead' ? text.my.worry.health : text.role[party.as]
}

/** `Farzaneh Rahimi, mother`. */
export const nameAndIs = (name: string, is: string): string => (is ? `${name}, ${is}` : name)

/** The word beside a picture a child chose. */
export function pictureWords(name: string, text: Text): string {
  const found = Object.entries(text.own.pictureWords).find(([picture]) => picture === name)
  return found?.[1] ?? name
}
