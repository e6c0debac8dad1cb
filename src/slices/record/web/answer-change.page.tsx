import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Voice, Voices } from '../../../ui/patterns/voice.tsx'
import { entryAnswers } from '../domain/change-events.ts'
import type { EntryChangeRow } from '../store/entry-changes.ts'
import type { BesideProps } from './differ.page.tsx'
import { ChosenWords } from './parts/chosen-words.tsx'
import { colourOf, nameAndIs, Words, whoseWords } from './parts/entry.tsx'
import { KeepOrBack } from './parts/keep-or-back.tsx'

type Props = BesideProps & {
  readonly asked: EntryChangeRow
  /** Where whoever may changes the words first; nothing for someone else's. */
  readonly change: string | undefined
}

/** A change that was asked for, beside what is written: the answer is one of three, with reasons (RCD-12). */
export function AnswerChangePage({ view, text, filled, entry, space, back, asked, change }: Props): VNode {
  const words = text.together.answering
  const title = words.title(text.parts[entry.part].title)
  const who = view.nameOf(asked.askedBy)
  return (
    <Page title={title} space={space} width="mid">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head
          above={<a href={back}>{space === 'desk' ? view.child.fullName : view.child.knownAs}</a>}
          title={title}
          lead={asked.answer ? words.answered : words.due(asked.dueOn)}
        />
        <Voices
          voices={[
            {
              key: 'written',
              of: colourOf(entry.voice),
              who: whoseWords(view, text, entry),
              meta: words.said,
              children: <Words words={entry.words} />,
            },
            {
              key: 'asked',
              of: `${asked.askedBy}` === `${view.child.child}` ? 'own' : 'family',
              who: nameAndIs(who.name, who.is),
              meta: text.together.ask.asked(who.called, asked.askedOn),
              children: asked.words,
            },
          ]}
        />
        {asked.answer ? (
          <Empty>
            <Voice of="professional" who={view.nameOf(asked.answer.by).name}>
              {`${text.together.ask.answer[asked.answer.is]}. ${asked.answer.words}`}
            </Voice>
          </Empty>
        ) : (
          <>
            {space !== 'desk' && <p>{words.lead}</p>}
            <ChosenWords view={view} text={text} />
            {change && <Go href={change}>{words.changeFirst}</Go>}
            <Form draft keptAt={filled.keptAt}>
              <ChoiceField
                {...from(filled, 'answer')}
                label={words.answer}
                options={entryAnswers.map(each => ({ value: each, label: text.together.ask.answer[each] }))}
              />
              <WordsField
                {...from(filled, 'words')}
                label={space === 'desk' ? words.words.work : words.words.home}
                max={2000}
                rows={4}
              />
              <KeepOrBack send={words.send} href={back} back={text.actions.back} />
            </Form>
          </>
        )}
      </Stack>
    </Page>
  )
}
