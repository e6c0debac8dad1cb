import { Fragment, type VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { EndedPlace } from '../../../platform/identity/ended-places.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { redressPaths } from '../../../slices/redress/index.ts'
import { reviewPaths } from '../../../slices/reviews/index.ts'
import { useAround } from '../../../ui/around.ts'
import { Page, type PageProps } from '../../../ui/page.tsx'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Across, Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import { isOther, ownNameOf } from '../language/own-name.ts'
import * as languagePaths from '../language/paths.ts'
import { AgreedPart, GoodPart } from './agreed-part.tsx'
import { CountOnPart } from './count-on-part.tsx'
import { EmergencyPart } from './emergency-part.tsx'
import { EndedPart } from './ended-part.tsx'
import { homePlaces } from './home-places.ts'
import type { HomeView } from './home-view.ts'
import { MeetingPart } from './meeting-part.tsx'
import { MovePart } from './move-part.tsx'
import { NewsPart } from './news-part.tsx'
import { NextPart } from './next-part.tsx'
import { StartsPart } from './starts-part.tsx'
import type { Text } from './text/text.ts'

export type HomeProps = {
  readonly view: HomeView
  readonly ended: readonly EndedPlace[]
  readonly called: string
  readonly words: Text
  readonly language: Language
}

/** The family's page: what happens next, what we agreed and what happened, what you can count on, what you can do. */
export function HomePage(props: HomeProps): VNode {
  const { view, words, called } = props
  const t = words.my
  if (view.child.diedOn) return <Remembering {...props} />
  return (
    <Page title={t.title} space="my" homeLanguage={spokenAtHome(view)}>
      <Head
        above={longDay(view.today)}
        title={greeting(view.hour, called, words, useAround().demo)}
        lead={<About {...props} />}
      />
      <Stack>
        <Columns
          side={
            <Stack>
              <MeetingPart {...props} />
              <MovePart {...props} />
              <CountOnPart {...props} />
              <Doing {...props} />
            </Stack>
          }
        >
          <Stack>
            <EndedPart {...props} />
            <EmergencyPart {...props} />
            <NextPart {...props} />
            <NewsPart {...props} />
            <StartsPart {...props} />
            <AgreedPart {...props} />
            <GoodPart {...props} />
          </Stack>
        </Columns>
        <Places {...props} />
      </Stack>
    </Page>
  )
}

/** The language of whoever reads it, by its own name, leading to how we speak it together (P12). */
function spokenAtHome({ people, me }: HomeView): PageProps['homeLanguage'] {
  const language = people.get(me)?.homeLanguage
  return isOther(language) ? { ...ownNameOf(language), href: languagePaths.language.to() } : undefined
}

/** A child of theirs has died: nothing is asked, nothing is to come, and what was written is there (IDT-5). */
function Remembering(props: HomeProps): VNode {
  const { view, words } = props
  const { child } = view
  const t = words.my.remembering
  return (
    <Page title={child.fullName} space="my" width="narrow">
      <Stack>
        <Head title={child.fullName} lead={<About {...props} />} />
        <Card>
          <p>{t.sorry(child.knownAs)}</p>
          <p>{t.stays}</p>
          <RowsLink
            links={[
              { href: recordPaths.record.to({ child: child.child }), words: t.record, icon: 'doc' },
              { href: recordPaths.story.to({ child: child.child }), words: t.story, icon: 'cal' },
              { href: recordPaths.copy.to({ child: child.child }), words: words.my.copy, icon: 'doc' },
            ]}
          />
        </Card>
      </Stack>
    </Page>
  )
}

/** By the hour in London; where the hour is a demonstration's, and not theirs, by no hour at all. */
function greeting(hour: number, name: string, { my }: Text, isDemo: boolean): string {
  if (isDemo) return my.hello(name)
  if (hour < 12) return my.morning(name)
  return hour < 17 ? my.afternoon(name) : my.evening(name)
}

/** Whose page it is, and the other children of this family, each with what is new for them. */
function About({ view, words }: HomeProps): VNode {
  const { child, children } = view
  return (
    <>
      {words.my.about(child.fullName, child.age)}{' '}
      {children
        .filter(each => each.child !== child.child)
        .map(each => {
          const news = view.answers.get(each.child) ?? 0
          return (
            <Fragment key={each.child}>
              <a href={`/my?child=${each.child}`}>{words.my.show(each.knownAs)}</a>{' '}
              {news > 0 && <Tag is="info">{words.my.newAnswers(news)}</Tag>}{' '}
            </Fragment>
          )
        })}
    </>
  )
}

/** The two things a family does. */
function Doing({ view, words }: HomeProps): VNode {
  const { child } = view.child
  const t = words.my
  return (
    <Stack gap="small">
      <ButtonLink href={reviewPaths.askForChange.to({ child })} wide>
        {t.change}
      </ButtonLink>
      <ButtonLink href={redressPaths.concerns.to({ child })} quiet wide>
        {t.wrong}
      </ButtonLink>
    </Stack>
  )
}

/** Where the rest is, under both columns. */
function Places({ view, words }: HomeProps): VNode {
  const t = words.my
  const places = homePlaces(view, t)
  return (
    <Across count={2}>
      <Card title={t.placesSay} noPrint>
        <RowsLink links={places.say} />
      </Card>
      <Card title={t.placesAbout(view.child.knownAs)} noPrint>
        <RowsLink links={places.about} />
      </Card>
    </Across>
  )
}
