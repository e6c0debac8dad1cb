import type { VNode } from 'preact'
import { isRefusal } from '../../kernel/decider.ts'
import { addDays } from '../../kernel/plain-date.ts'
import type { Filled } from '../../platform/web/form-contract.ts'
import { useFields } from '../../platform/web/forms/fields.tsx'
import type { LinkRow } from '../../slices/sharing/index.ts'
import { Checkboxes } from '../../ui/govuk/checkboxes.tsx'
import { Input } from '../../ui/govuk/input.tsx'
import { Page } from '../../ui/page.tsx'
import { Acts, Button, Go, PostButton } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Empty } from '../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../ui/patterns/form.tsx'
import { ChoiceField } from '../../ui/patterns/form-choice.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import { Rows } from '../../ui/patterns/rows.tsx'
import { shareForm, terms } from './share.form.ts'
import { mayTakeBack, type ShareView } from './share-view.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: ShareView
  readonly text: Text
  readonly filled: Filled
  readonly isOwn: boolean
  readonly today: LinkRow['givenOn']
  readonly back: string
  readonly hrefOf: (link: string) => string
}

/** Showing a record to somebody without an account: the links there are, and a new one (RCD-16). */
export function SharePage(props: Props): VNode {
  const { view, text, filled, isOwn, back } = props
  const words = text.my
  const title = isOwn ? words.own : words.title(view.child.knownAs)
  const open = view.links.filter(link => !link.over)
  const past = view.links.filter(link => link.over)
  const why = isRefusal(view.may) ? view.may : undefined
  return (
    <Page title={title} space={isOwn ? 'own' : 'my'} width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head above={<a href={back}>{words.back}</a>} title={title} lead={words.lead} />
        <Guessed {...props} />
        {(open.length > 0 || (past.length === 0 && !why)) && (
          <Card title={words.links.title}>
            {open.length === 0 ? <Empty>{words.links.none}</Empty> : <LinkRows {...props} links={open} />}
          </Card>
        )}
        {why && (
          <Notice kind="plain">
            <p class="t-b">{why.because}</p>
            {why.instead && <p>{why.instead}</p>}
          </Notice>
        )}
        {!why && !view.child.diedOn && <NewLink {...props} />}
        {past.length > 0 && (
          <Card title={words.links.past} small>
            <LinkRows {...props} links={past} />
          </Card>
        )}
      </Stack>
    </Page>
  )
}

/** For as long as a decision is news at home, so is a link that was ended by guessing. */
const newFor = 14

/** A link that somebody tried to guess their way into: the family is told before anything else (RCD-17). */
function Guessed({ view, text, today }: Props): VNode | null {
  const words = text.my.links
  const link = view.links.find(
    each => each.over === 'passcodes' && each.endedOn && each.endedOn >= addDays(today, -newFor),
  )
  return link ? (
    <Notice kind="stuck">
      <p class="t-b">{link.label ? words.guessed(link.label) : words.guessedOther}</p>
      <p>{words.guessedWords}</p>
    </Notice>
  ) : null
}

const LinkRows = ({ view, text, links, hrefOf }: Props & { readonly links: readonly LinkRow[] }): VNode => {
  const words = text.my.links
  return (
    <Rows
      rows={links.map(link => ({
        key: link.link,
        title: `${link.label ? words.forWhom(link.label) : words.someone}: ${words.what[link.what]}`,
        words: [
          link.by !== view.me.person && words.by(view.nameOf(link.by)?.fullName ?? view.child.knownAs),
          link.over ? words.over[link.over] : words.until(link.until),
          words.opened(link.opened),
          link.wrong > 0 && !link.over && words.wrong(link.wrong, link.mostWrong),
        ]
          .filter(Boolean)
          .join(' '),
        below: (
          <Acts>
            <Go href={hrefOf(link.link)}>{words.see}</Go>
            {mayTakeBack(view, link) && (
              <PostButton action={hrefOf(link.link)} quiet slim icon="cross">
                {words.stop(link.label)}
              </PostButton>
            )}
          </Acts>
        ),
      }))}
    />
  )
}

function NewLink({ view, text, filled, isOwn }: Props): VNode {
  const words = text.my.form
  const ask = useFields(shareForm, filled)
  const problemOf = (field: string) => filled.problems.find(each => each.field === field)?.message
  return (
    <Card title={words.title} id="new">
      <Form>
        <input type="hidden" {...ask.link} />
        <Input {...ask.label} {...(isOwn && { hint: { text: words.ownLabelHint } })} autocomplete="off" />
        <ChoiceField
          name="what"
          label={words.what}
          problem={problemOf('what')}
          value={ask.what.value}
          options={[
            { value: 'page', label: words.page, words: isOwn ? words.ownPageWords : words.pageWords },
            { value: 'record', label: words.record, words: words.recordWords },
          ]}
        />
        <p class="t-small">{words.files}</p>
        {isOwn && <Checkboxes {...ask.private} fieldset={{ legend: { text: words.private } }} />}
        <ChoiceField
          name="term"
          label={words.term}
          problem={problemOf('term')}
          value={ask.term.value}
          options={terms.map(value => ({ value, label: words.days(view.days[value]) }))}
        />
        <Input {...ask.passcode} autocomplete="off" classes="govuk-input--width-10" />
        <Acts>
          <Button>{words.make}</Button>
        </Acts>
      </Form>
    </Card>
  )
}
