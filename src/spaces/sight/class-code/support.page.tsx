import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { type ClassSession, supportText, WhatCame } from '../../../slices/support/index.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button, ButtonLink, PostButton } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

/** What is on today in this class, by its time: one press says that it happened, a page says anything else (ACC-24). */
export function SupportToday({
  sessions,
  text,
}: {
  readonly sessions: readonly ClassSession[]
  readonly text: Text
}): VNode | null {
  const t = text.classCode.support
  if (sessions.length === 0) return null
  return (
    <div class="t-noprint">
      <Card title={t.title} id="support" small>
        <p class="t-small">{t.lead}</p>
        <Rows
          rows={sessions.map(each => ({
            key: `${each.commitment} ${each.day}`,
            title: t.line(each.childName, each.name),
            words: [each.time, each.place].filter(Boolean).join(' · '),
            below: <Telling session={each} text={text} />,
          }))}
        />
      </Card>
    </div>
  )
}

function Telling({ session, text }: { readonly session: ClassSession; readonly text: Text }): VNode {
  const t = text.classCode.support
  const to = { commitment: session.commitment, day: session.day }
  if (session.told)
    return (
      <p class="t-small">
        <Tag is={session.told === 'happened' ? 'yes' : 'info'}>{toldWords(session.told, text)}</Tag>{' '}
        {session.toldBy && t.by(session.toldBy)}
      </p>
    )
  if (session.inGroup) return <p class="t-small">{t.group}</p>
  return (
    <Acts>
      <PostButton action={paths.classTell.to(to)} hidden={{ what: 'happened' }} slim>
        {t.happened}
        <span class="t-vh">: {t.line(session.childName, session.name)}</span>
      </PostButton>
      <ButtonLink href={paths.classTell.to(to)} quiet slim>
        {t.other}
        <span class="t-vh">: {t.line(session.childName, session.name)}</span>
      </ButtonLink>
    </Acts>
  )
}

const toldWords = (told: string, text: Text): string =>
  Object.entries(text.classCode.support.told).find(([known]) => known === told)?.[1] ?? ''

type Props = {
  readonly session: ClassSession
  readonly who: string
  readonly filled: Filled
  readonly text: Text
}

/** One session told by whoever came in by a code: what happened, why not, and a good thing if there was one. */
export function ClassTellPage({ session, who, filled, text }: Props): VNode {
  const t = text.classCode.support
  const { tell } = supportText('en').desk
  const title = t.line(session.childName, session.name)
  return (
    <Page title={title} space="public" ground="desk" nav={[]} who={who} width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={paths.classToday.to()}>{t.back}</a>}
          title={title}
          lead={[session.time, session.place].filter(Boolean).join(' · ')}
          below={t.credited}
        />
        <Form>
          <WhatCame filled={filled} tell={tell} />
          <WordsField {...from(filled, 'good')} label={tell.good} hint={tell.goodHint} max={500} rows={3} />
          <Button wide>{tell.save}</Button>
        </Form>
      </Stack>
    </Page>
  )
}
