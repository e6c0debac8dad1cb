import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { useAround } from '../../../ui/around.ts'
import { Page } from '../../../ui/page.tsx'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import { recordPaths } from '../../record/index.ts'
import type { ChildListView } from '../store/list-view.ts'
import type { ConcernRow } from '../store/queries.ts'
import { calledOf, titleOf } from './names.ts'
import * as paths from './paths.ts'
import { StepsInPictures } from './steps-in-pictures.tsx'
import type { Words } from './text/text.ts'

type Props = { view: ChildListView; words: Words['my']; own: boolean }

/** If support is not right: ask, raise, and what was raised before. */
export function ListPage({ view, words, own }: Props): VNode {
  const { child, concerns, contact } = view
  const { list } = words
  const open = concerns.filter(each => each.status === 'waiting' || each.status === 'answered')
  const over = concerns.filter(each => !open.includes(each))
  const ids = { child: child.child }
  const isPictured = useAround().language === 'en-easy' || (own && child.age < picturesUntil)
  const title = list.title(own ? 'you' : child.knownAs)
  return (
    <Page title={title} space={own ? 'own' : 'my'} width="narrow">
      <Stack>
        <Head
          above={<a href={own ? recordPaths.me.to() : recordPaths.record.to(ids)}>{child.fullName}</a>}
          title={title}
          lead={list.lead}
        />
        <Stack gap="small">
          <ButtonLink href={paths.raise.to(ids)} wide icon="hand">
            {list.raise}
          </ButtonLink>
          {contact && (
            <ButtonLink href={paths.questions.to(ids)} wide quiet icon="message">
              {list.ask(calledOf(view, contact.person))}
            </ButtonLink>
          )}
        </Stack>
        {open.length > 0 && (
          <Card title={list.open}>
            <Links concerns={open} words={words} />
          </Card>
        )}
        {isPictured && <StepsInPictures words={list.steps} answerIn={view.answerIn} />}
        {open.length === 0 && (
          <Card title={list.open}>
            <Empty>{list.none}</Empty>
          </Card>
        )}
        {over.length > 0 && (
          <Card title={list.over} small>
            <Links concerns={over} words={words} />
          </Card>
        )}
      </Stack>
    </Page>
  )
}

/** A younger child finds the way by pictures; an older one would find them childish. */
const picturesUntil = 12

const Links = ({ concerns, words }: { concerns: readonly ConcernRow[]; words: Words['my'] }): VNode => (
  <RowsLink
    links={concerns.map(each => ({
      href: paths.concern.to({ child: each.child, concern: each.concern }),
      words: titleOf(each, words.title),
      tag: <State concern={each} words={words.list} />,
    }))}
  />
)

function State({ concern, words }: { concern: ConcernRow; words: Words['my']['list'] }): VNode {
  if (concern.status === 'waiting') return <Tag is="info">{words.due(longDay(concern.answerDueOn))}</Tag>
  if (concern.status === 'answered') return <Tag is="today">{words.yourTurn}</Tag>
  return <Tag>{words.closedOn(longDay(concern.overOn ?? concern.raisedOn))}</Tag>
}
