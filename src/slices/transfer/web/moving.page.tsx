import type { VNode } from 'preact'
import { fullDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { dayFrom, from } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Ladder } from '../../../ui/patterns/ladder.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { recordPaths } from '../../record/index.ts'
import type { OpeningRow } from '../store/openings.ts'
import type { OtherSetting } from '../store/other-areas.ts'
import type { TransferView } from '../store/transfer-view.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = { readonly view: TransferView; readonly words: Text }

/** We are moving: before it is said a form, then what happens next, and once the record is here that it is (DES-5). */
export function MovingPage({
  view,
  words,
  filled,
  settings,
  openings,
}: Props & {
  readonly filled: Filled
  readonly settings: readonly OtherSetting[]
  readonly openings: readonly OpeningRow[]
}): VNode {
  const { child, moving } = view
  const t = words.my
  return (
    <Page title={t.title} space="my" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={recordPaths.record.to({ child: child.child })}>{child.fullName}</a>}
          title={t.title}
          lead={t.lead(child.knownAs)}
        />
        {!moving && <SayForm words={words} filled={filled} settings={settings} />}
        {moving && !moving.from && <Steps view={view} words={words} />}
        {moving?.from && <Here words={words} openings={openings} />}
      </Stack>
    </Page>
  )
}

type SayProps = { readonly words: Text; readonly filled: Filled; readonly settings: readonly OtherSetting[] }

const SayForm = ({ words: { my: t }, filled, settings }: SayProps): VNode => (
  <>
    <Notice>
      <p>{t.hidden}</p>
    </Notice>
    <Form draft keptAt={filled.keptAt}>
      <SelectField
        {...from(filled, 'setting')}
        label={t.setting}
        hint={t.settingHint}
        choose={t.choose}
        options={settings.map(each => ({ value: each.body, label: `${each.name} (${each.council})` }))}
      />
      <DateField {...dayFrom(filled, 'on')} label={t.on} hint={t.onHint} />
      <Button>{t.say}</Button>
    </Form>
  </>
)

function Steps({ view, words }: Props): VNode | null {
  const { child, moving, officer, confirmBy } = view
  const t = words.my
  if (!moving) return null
  const to = { child: child.child }
  const isReviewed = moving.status !== 'said'
  const isConfirmed = moving.status === 'confirmed'
  const done = 'done' as const
  const here = 'here' as const
  return (
    <>
      <Card title={t.steps.title}>
        <Ladder
          label={t.steps.title}
          steps={[
            { title: t.steps.said, words: t.steps.saidWords(fullDay(moving.on)), state: done },
            { title: t.steps.people, words: '', state: isReviewed ? done : here },
            {
              title: t.steps.confirmed,
              words: confirmBy ? t.steps.confirmedBy(officer, fullDay(confirmBy)) : officer,
              ...(isConfirmed ? { state: done } : isReviewed ? { state: here } : {}),
            },
            {
              title: t.steps.taken,
              words: t.steps.takenWords(fullDay(moving.on)),
              ...(isConfirmed && { state: here }),
            },
          ]}
        />
      </Card>
      {!isConfirmed && (
        <ButtonLink href={paths.people.to(to)} quiet={isReviewed} wide>
          {isReviewed ? t.people.again : t.people.open}
        </ButtonLink>
      )}
      <ButtonLink href={paths.callOff.to(to)} quiet wide>
        {t.callOff.open}
      </ButtonLink>
    </>
  )
}

const Here = ({ words: { my: t }, openings }: { words: Text; openings: readonly OpeningRow[] }): VNode => (
  <>
    <Notice>
      <p class="t-b">{t.here}</p>
      <p>{t.hereWords}</p>
    </Notice>
    <Card title={t.openings} small>
      {openings.length === 0 ? (
        <Empty>{t.noOpenings}</Empty>
      ) : (
        <Rows
          rows={openings.map(each => ({
            key: each.opening,
            title: t.opening(fullDay(each.on)),
            words: `${t.reasons[each.reason]}. ${each.words}`,
          }))}
        />
      )}
    </Card>
  </>
)
