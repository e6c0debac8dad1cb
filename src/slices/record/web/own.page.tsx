import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { useAround } from '../../../ui/around.ts'
import { Page } from '../../../ui/page.tsx'
import { AttachWays } from '../../../ui/patterns/attach-field.tsx'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { HelpNow } from '../../../ui/patterns/help-now.tsx'
import { hasPortrait, Portrait } from '../../../ui/pictures/portrait.tsx'
import { useWords } from '../../../ui/text.ts'
import { destinationText } from '../../destinations/index.ts'
import { identificationPaths } from '../../identification/index.ts'
import { MyWeek, supportText } from '../../support/index.ts'
import type { AgeChange } from '../domain/ages.ts'
import type { CountOn } from '../store/count-on.ts'
import type { OwnAround } from '../store/own-around.ts'
import type { RecordView } from '../store/record-view.ts'
import { SoonNotice } from './parts/ages.tsx'
import { CountOnCard } from './parts/count-on.tsx'
import { InMyWords, JustForMe, SayIt } from './parts/in-my-words.tsx'
import { OwnActs, OwnMore } from './parts/own-acts.tsx'
import { OwnEmergencies } from './parts/own-emergencies.tsx'
import { OwnMeeting, OwnNext } from './parts/own-next.tsx'
import { OwnSees } from './parts/own-sees.tsx'
import { isYounger, madeEntries, OwnWordCards, writtenParts } from './parts/own-words.tsx'
import { WhoCanSee } from './parts/who-can-see.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: RecordView
  readonly text: Text
  /** The young person themself; a parent sees the page and does not change it. */
  readonly isTheirs: boolean
  /** What they are owed next, their week and their meeting: on their own page alone. */
  readonly around?: OwnAround | undefined
  /** Where their next move stands, when there is one. */
  readonly move?: string
  /** What they can count on, and what changes at each age: on their own page alone. */
  readonly counted?: CountOn | undefined
  readonly changes?: readonly AgeChange[]
}

/** A young person's own page: their words first, read aloud; a younger child's large and with pictures. */
export const OwnPage = (props: Props): VNode =>
  isYounger(props.view.child) ? <YoungerPage {...props} /> : <OlderPage {...props} />

/** For a younger child one thing under another, everything large, pictures they chose (board 02a). */
function YoungerPage(props: Props): VNode {
  const { view, text, isTheirs, around, changes } = props
  const words = text.own
  const { child } = view
  const hasWords = writtenParts(view).length > 0
  return (
    <Page title={words.hello(child.knownAs)} space="own" width="narrow" {...(isTheirs && { brand: words.brand })}>
      <Stack>
        <Head
          title={words.hello(child.knownAs)}
          below={[words.age(child.age), child.sayIt && words.sayIt(child.sayIt)].filter(Boolean).join(' ')}
          portrait={portraitOf(props)}
        />
        {around && <OwnEmergencies text={text} emergencies={around.emergencies} />}
        {around?.asked && <OwnNext view={view} text={text} asked={around.asked} />}
        <Deciding {...props} />
        {hasWords && <p>{words.know}</p>}
        {!hasWords && madeEntries(view).length === 0 && <Empty>{words.none}</Empty>}
        <OwnWordCards {...props} fileAt={fileAtOf(props)} />
        {view.chosen.some(each => each.whose === view.facts.child) && (
          <Card title={text.wording.own}>
            <SayIt {...props} />
          </Card>
        )}
        {isTheirs && (
          <Card title={words.drawOrSay}>
            <AttachWays href={paths.meWrite.to({}, { part: 'about-me' })} />
          </Card>
        )}
        <Agreed {...props} />
        {isTheirs && <OwnActs view={view} text={text} />}
        {isTheirs && changes && <SoonNotice text={text} changes={changes} today={view.today} />}
        <OwnSees view={view} text={text} isTheirs={isTheirs} />
        {isTheirs && <OwnMore view={view} text={text} />}
      </Stack>
    </Page>
  )
}

/** From twelve: what they are owed, their words in one place, what was agreed; beside it who sees what (board 03). */
function OlderPage(props: Props): VNode {
  const { view, text, isTheirs, around, counted, changes = [] } = props
  const words = text.own
  const help = useWords().help.title
  const { child } = view
  const title = isTheirs ? words.hi(child.knownAs) : words.hello(child.knownAs)
  return (
    <Page
      title={title}
      space="own"
      width={isTheirs ? 'wide' : 'narrow'}
      {...(isTheirs && { brand: words.brandOlder(child.knownAs) })}
    >
      <Head
        title={title}
        below={
          isTheirs
            ? [longDay(view.today), child.yearGroup].filter(Boolean).join(' · ')
            : [words.age(child.age), child.sayIt && words.sayIt(child.sayIt)].filter(Boolean).join(' ')
        }
        portrait={portraitOf(props)}
      />
      {isTheirs ? (
        <Columns
          wideSide
          side={
            <>
              <SoonNotice text={text} changes={changes} today={view.today} />
              <WhoCanSee view={view} text={text} lookers={around?.lookers ?? []} changes={changes} />
              <OwnActs view={view} text={text} />
              {counted && view.held !== 'family' && <CountOnCard view={view} text={text} counted={counted} of="own" />}
              <OwnMore view={view} text={text} />
              <HelpNow title={help} />
            </>
          }
        >
          {around && <OwnEmergencies text={text} emergencies={around.emergencies} />}
          {around?.asked && <OwnNext view={view} text={text} asked={around.asked} />}
          <Deciding {...props} />
          <InMyWords {...props} fileAt={fileAtOf(props)} />
          <JustForMe {...props} fileAt={fileAtOf(props)} />
          <Agreed {...props} />
        </Columns>
      ) : (
        <Stack>
          <InMyWords {...props} fileAt={fileAtOf(props)} />
          <OwnSees view={view} text={text} isTheirs={false} />
        </Stack>
      )}
    </Page>
  )
}

const portraitOf = ({ view: { child } }: Props) =>
  child.portrait && hasPortrait(child.portrait) && <Portrait of={child.portrait} size="l" />

const fileAtOf =
  ({ view, isTheirs }: Props) =>
  (file: string): string =>
    isTheirs ? paths.meFile.to({ file }) : paths.file.to({ child: view.child.child, file })

/** While something is being decided about them: what they want to say. */
function Deciding({ view, text, isTheirs }: Props): VNode | null {
  const need = view.needs.find(each => each.status === 'open')
  if (!isTheirs || !need) return null
  return (
    <ButtonLink href={identificationPaths.myNeed.to({ need: need.need })} wide icon="pen">
      {text.own.needs}
    </ButtonLink>
  )
}

/** Their week, their meeting and their next move: what was agreed with them. */
function Agreed({ view, text, around, move }: Props): VNode {
  const { language } = useAround()
  return (
    <>
      {around?.agreed && <MyWeek view={around.agreed} words={supportText(language)} />}
      {around?.meeting && <OwnMeeting view={view} text={text} meeting={around.meeting} />}
      {move && (
        <ButtonLink href={move} quiet wide icon="right">
          {destinationText(language).my.ownTitle}
        </ButtonLink>
      )}
    </>
  )
}
