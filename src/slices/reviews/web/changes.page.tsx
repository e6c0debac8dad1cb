import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { SelectField } from '../../../ui/patterns/form-more.tsx'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Thread } from '../../../ui/patterns/thread.tsx'
import type { ChangesView } from '../store/views.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = { readonly view: ChangesView; readonly words: Text; readonly own: boolean }

/** Asking for something to be different, in one question. `about` is what it began from. */
export function AskForChangePage({
  view,
  words,
  own,
  filled,
  about,
  answerBy,
}: Props & { filled: Filled; about?: string | undefined; answerBy: string }): VNode {
  const t = words.my.change
  const setting = view.child.setting && view.bodies.get(view.child.setting)?.shortName
  const which = from(filled, 'commitment')
  return (
    <Page title={t.title} space={own ? 'own' : 'my'} width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={own ? '/my' : `/my?child=${view.child.child}`}>{view.child.knownAs}</a>}
          title={t.title}
          lead={setting ? t.lead(setting, answerBy) : t.noSetting}
        />
        {setting && (
          <Form draft keptAt={filled.keptAt}>
            {view.goingOn.length > 0 && (
              <SelectField
                {...which}
                value={which.value ?? about}
                label={t.which}
                choose={t.something}
                options={view.goingOn.map(each => ({ value: each.commitment, label: each.name }))}
              />
            )}
            <WordsField {...from(filled, 'words')} label={t.words} hint={t.hint} max={2000} rows={4} />
            <Button own={own}>{t.send}</Button>
          </Form>
        )}
      </Stack>
    </Page>
  )
}

/** What was asked to be different, and what came back. */
export function ChangesPage({ view, words, own }: Props): VNode {
  const t = words.my.change
  const title = own ? t.ownList : t.list
  return (
    <Page title={title} space={own ? 'own' : 'my'} width="narrow">
      <Stack>
        <Head title={title} />
        <Card>
          {view.changes.length === 0 ? (
            <Empty>{t.none}</Empty>
          ) : (
            <Thread
              days={view.changes.map(change => ({
                day: longDay(change.askedOn),
                entries: [
                  {
                    kind: 'voice' as const,
                    of: change.voice === 'child' ? ('own' as const) : ('family' as const),
                    who: view.people.get(change.askedBy)?.fullName ?? '',
                    quoted: true,
                    children: change.words,
                  },
                  change.answer
                    ? {
                        kind: 'voice' as const,
                        of: 'professional' as const,
                        who: (change.answer.by && view.people.get(change.answer.by)?.fullName) ?? '',
                        meta: t.answer[change.answer.answer],
                        children: change.answer.words || t.answer[change.answer.answer] || '',
                      }
                    : {
                        kind: 'event' as const,
                        words: t.due(view.bodies.get(change.owedBy)?.shortName ?? '', longDay(change.dueOn)),
                      },
                ],
              }))}
            />
          )}
        </Card>
        <ButtonLink href={paths.askForChange.to({ child: view.child.child })} own={own} wide>
          {t.title}
        </ButtonLink>
      </Stack>
    </Page>
  )
}
