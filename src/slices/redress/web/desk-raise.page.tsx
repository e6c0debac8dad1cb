import type { VNode } from 'preact'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField, SegField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, dayParts, from } from '../../../ui/patterns/form-field.ts'
import { DateField } from '../../../ui/patterns/form-more.tsx'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { recordPaths } from '../../record/index.ts'
import type { Source } from '../store/about.ts'
import type { RaiseView } from '../store/raise-view.ts'
import { mostWords } from './forms.ts'
import { AboutCard } from './raise.page.tsx'
import type { Words } from './text/text.ts'

type Props = { view: RaiseView; source: Source; words: Words; filled: Filled; me: PersonId; today: string }

/** Someone who works with the child raises a concern of their own, or writes down a family's (R12.13, P13). */
export function DeskRaisePage({ view, source, words, filled, me, today }: Props): VNode {
  const { child } = view
  const { raise } = words.desk
  const said = dayFrom(filled, 'saidOn')
  const who = from(filled, 'who')
  const how = from(filled, 'how')
  const untouched = Object.keys(filled.typed).length === 0
  return (
    <Page title={raise.title(child.knownAs)} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={recordPaths.deskChild.to({ child: child.child })}>{child.fullName}</a>}
          title={raise.title(child.knownAs)}
          lead={raise.lead}
        />
        <AboutCard view={view} words={{ ...words.my.raise, goesTo: raise.goesTo, answer: raise.answer }} />
        <Form draft keptAt={filled.keptAt}>
          {source.commitment && <input type="hidden" name="commitment" value={source.commitment} />}
          {source.need && <input type="hidden" name="need" value={source.need} />}
          <ChoiceField
            {...who}
            label={raise.for}
            options={[
              { value: me, label: raise.mine },
              ...view.family.map(each => ({
                value: String(each.person),
                label: view.people.get(each.person)?.fullName ?? '',
                words: each.relationship,
              })),
            ]}
          />
          {view.family.length > 0 && (
            <>
              <SegField
                {...how}
                label={raise.channel}
                options={Object.entries(raise.channels).map(([value, label]) => ({ value, label }))}
              />
              <DateField
                {...said}
                label={raise.saidOn}
                hint={raise.saidOnHint}
                day={untouched ? dayParts(today) : said.day}
              />
            </>
          )}
          <WordsField {...from(filled, 'words')} label={raise.words} max={mostWords} />
          <Button>{raise.send}</Button>
        </Form>
      </Stack>
    </Page>
  )
}
