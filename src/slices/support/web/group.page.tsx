import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { SegField, TicksField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { OfflineNote } from '../../../ui/patterns/offline-note.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import type { GroupView } from '../store/group-view.ts'
import { GroupLinks } from './groups.page.tsx'
import * as paths from './paths.ts'
import { bodyName, personName, timeWords } from './say.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: GroupView
  readonly filled: Filled
  readonly words: Text
  /** To try it out: all invented, and nothing is kept. */
  readonly isPretend?: boolean | undefined
}

/** One session of a group: all ticked, untick who was not there, one save. */
export function GroupPage({ view, filled, words, isPretend }: Props): VNode {
  const t = words.desk.group
  const { group, day, members, told } = view
  const leads = group.ledBy.person === view.me ? '' : personName(view, group.ledBy.person)
  const held = told?.movedTo ?? day
  return (
    <Page title={`${group.name}, ${longDay(held)}`} space="desk" width="narrow">
      <Stack>
        {isPretend ? <Notice kind="info">{words.desk.pretend.note}</Notice> : <OfflineNote />}
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<span class="t-soft">{`${longDay(held)}, ${timeWords(group.time)}`}</span>}
          title={group.name}
          below={leads ? t.with(leads, group.place) : group.place}
        />
        {told && <AlreadyTold view={view} filled={filled} words={words} />}
        {isToTell(view) && <SessionForm view={view} filled={filled} words={words} isPretend={isPretend} />}
        {view.left.length > 0 && (
          <Notice>
            <p>{t.left(bodyName(view, group.heldAt))}</p>
            <RowsLink
              links={view.left.map(({ child, commitment, name }) => ({
                href: paths.deskCommitment.to({ child, commitment }),
                words: name,
              }))}
            />
          </Notice>
        )}
        {members.length === 0 && !told && (
          <Card>
            <Empty title={t.nobodyIn.title}>{t.nobodyIn.words}</Empty>
          </Card>
        )}
        {view.alsoToday.length > 0 && (
          <Card title={words.desk.groups.also}>
            <GroupLinks groups={view.alsoToday} me={view.me} words={words} />
          </Card>
        )}
      </Stack>
    </Page>
  )
}

/** Whether there is somebody still to be told of: a session that is told has no form any more. */
const isToTell = ({ members, told }: GroupView): boolean => members.length > 0 && (!told || told.outcome === 'moved')

/** Whether it was told for everyone: as a group, or one by one (SUP-8). */
export const isTold = (view: GroupView): boolean =>
  !isToTell(view) && (view.told !== undefined || view.toldAlready.length > 0)

function AlreadyTold({ view, filled, words }: Props): VNode | null {
  const t = words.desk.group
  const { told } = view
  const { value: good } = from(filled, 'good')
  if (!told) return null
  return (
    <>
      <Notice kind="ok">
        <p>
          {told.outcome === 'held' && t.toldHeld(told.there ?? 0)}
          {told.outcome === 'did-not-happen' && t.toldNot}
          {told.outcome === 'moved' && told.movedTo && t.toldMoved(longDay(told.movedTo))}
        </p>
      </Notice>
      {good && !isToTell(view) && (
        <Card title={t.yours}>
          <p dir="auto">{good}</p>
          <p class="t-small t-soft">{t.yoursKept}</p>
        </Card>
      )}
    </>
  )
}

function SessionForm({ view, filled, words, isPretend }: Props): VNode {
  const t = words.desk.group
  const { members, group, day } = view
  const count = members.length
  // Whoever leads it sees everybody in it; anyone else only the children they work with.
  const seesAll = group.ledBy.person === view.me
  return (
    <Form group={isPretend ? undefined : `${group.group} ${day}`}>
      <SegField
        {...from(filled, 'did')}
        value={from(filled, 'did').value ?? 'happened'}
        label={t.did}
        asHeading
        options={[
          { value: 'happened', label: t.options.happened },
          {
            value: 'moved',
            label: t.options.moved,
            more: <DateField {...dayFrom(filled, 'to')} label={t.to} />,
          },
          {
            value: 'did-not-happen',
            label: t.options['did-not-happen'],
            more: (
              <SegField
                {...from(filled, 'why')}
                label={t.why}
                options={Object.entries(t.short).map(([value, label]) => ({ value, label }))}
              />
            ),
          },
        ]}
      />
      <input type="hidden" name="listed" value={members.map(member => member.commitment).join(' ')} />
      <TicksField
        {...ticksFrom(
          filled,
          'present',
          members.map(member => member.commitment),
        )}
        label={t.who}
        hint={seesAll ? t.ticked(count) : t.tickedSeen(count)}
        asHeading
        options={members.map(member => ({
          value: member.commitment,
          label: member.name,
          whenOff: (
            <SegField
              {...from(filled, `absent-${member.commitment}`)}
              value={from(filled, `absent-${member.commitment}`).value ?? 'away'}
              label={<span class="t-vh">{t.whyNot(member.name)}</span>}
              options={Object.entries(t.absent).map(([value, label]) => ({ value, label }))}
            />
          ),
        }))}
      />
      <WordsField {...from(filled, 'good')} label={t.good} hint={t.goodHint} max={500} rows={3} />
      <SelectField
        {...from(filled, 'about')}
        label={t.about}
        choose={t.nobody}
        options={members.map(member => ({ value: member.commitment, label: t.aboutOnly(member.knownAs) }))}
      />
      <Button wide>{seesAll ? t.save(count) : t.saveSeen(count)}</Button>
      <p class="t-small t-soft">{t.once(count)}</p>
    </Form>
  )
}
