import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { TicksField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, dayParts, from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { listExpectations } from '../../expectations/index.ts'
import type { AgreeView } from '../store/agree-view.ts'
import { ownerOptions } from './owner-field.ts'
import * as paths from './paths.ts'
import { RhythmFields } from './rhythm-fields.tsx'
import { personName } from './say.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: AgreeView
  readonly filled: Filled
  readonly words: Text
  /** Where it is sent, when the page stands at another address: left out, its own. */
  readonly action?: string
}

/** Agreeing support, so that anyone can see whether it happened. */
export function AgreePage({ view, filled, words, action }: Props): VNode {
  const { child } = view
  const t = words.desk.agree
  const starts = dayFrom(filled, 'from')
  return (
    <Page title={t.title(child.knownAs)} space="desk" width="mid">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={paths.deskAgreed.to({ child: child.child })}>{child.fullName}</a>}
          title={t.title(child.knownAs)}
          lead={t.lead}
        />
        <Form action={action} draft keptAt={filled.keptAt}>
          <TextField {...from(filled, 'name')} label={t.name} hint={t.nameHint} />
          <WordsField {...from(filled, 'what')} label={t.what} hint={t.whatHint} max={1000} rows={3} />
          <SelectField
            {...from(filled, 'owner')}
            label={t.owner}
            hint={t.ownerHint}
            options={ownerOptions(view.givers, t.nobodyYet)}
          />
          <RhythmFields filled={filled} words={words} />
          <DateField
            {...starts}
            label={t.from}
            day={starts.day.day === undefined && filled.problems.length === 0 ? dayParts(view.today) : starts.day}
          />
          <DateField {...dayFrom(filled, 'to')} label={t.to} hint={t.toHint} />
          {view.groups.length > 0 && (
            <SelectField
              {...from(filled, 'group')}
              label={t.group}
              hint={t.groupHint}
              choose={t.noGroup}
              options={view.groups.map(group => ({ value: group.group, label: group.name }))}
            />
          )}
          <WordsField {...from(filled, 'outcome')} label={t.outcome} hint={t.outcomeHint} max={500} rows={2} />
          <SelectField
            {...from(filled, 'expectation')}
            label={t.expectation}
            options={listExpectations().map(({ id, title, offer }) => ({
              value: id,
              label: `${offer.name}: ${title}`,
            }))}
          />
          {view.family.length > 0 && (
            <TicksField
              {...ticksFrom(filled, 'agreedWith')}
              label={t.agreedWith}
              hint={t.agreedWithHint}
              options={view.family.map(({ person, standing, relationship }) => ({
                value: person,
                label: personName(view, person),
                words: standing === 'child' ? t.theChild : relationship,
              }))}
            />
          )}
          <Acts>
            <Button>{t.save}</Button>
          </Acts>
        </Form>
      </Stack>
    </Page>
  )
}
