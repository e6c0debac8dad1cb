import { refuse } from '../../../kernel/decider.ts'
import { type StreamId, streamOf } from '../../../kernel/ids.ts'
import { Page } from '../../../ui/page.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { append } from '../../events/append.ts'
import { loadStream } from '../../events/run-command.ts'
import type { Slice } from '../../slice.ts'
import { wrenshire } from '../../testing/test-platform.ts'
import { busy, notFound, page, refused, seeOther } from '../answer.ts'
import type { Filled, ReadableForm } from '../form-contract.ts'
import { path } from '../path.ts'
import type { Routes } from '../routes.ts'

/** A slice for the tests of the platform: one greeting a child, with every kind of "no" to be had. */
export const hello = {
  start: path('/hello'),
  greetings: path('/my/children/:child/greetings'),
  greet: path('/my/children/:child/greetings/new'),
  wave: path('/my/children/:child/greetings/wave'),
  breaks: path('/hello/breaks'),
  busy: path('/hello/busy'),
  work: path('/desk/hello'),
}

const form: ReadableForm<{ readonly words: string }> = {
  read: body => {
    const words = typeof body.words === 'string' ? body.words : ''
    if (words === '') return { ok: false, problems: [{ field: 'words', message: 'Say something kind' }] }
    if (words.length > 2000) return { ok: false, problems: [{ field: 'words', message: 'Use up to 2,000 letters' }] }
    return { ok: true, fields: { words } }
  },
}

const GreetPage = ({ filled }: { filled: Filled }) => (
  <Page title="A greeting" space="my">
    <ProblemSummary problems={filled.problems} />
    <h1>A greeting</h1>
    <Form draft keptAt={filled.keptAt}>
      <textarea name="words">{filled.typed.words}</textarea>
      <button type="submit">Say it</button>
    </Form>
  </Page>
)

const routes = (on: Routes): void => {
  on.get(hello.start, 'anyone', ask =>
    page(<Page title="Hello" space="public">{`Hello, ${ask.me?.called ?? 'you'}`}</Page>),
  )
  on.get(hello.work, 'practitioner', () =>
    page(
      <Page title="At work" space="desk">
        At work
      </Page>,
    ),
  )
  on.get(hello.breaks, 'anyone', () => {
    throw new Error('Kofi Mensah has no greeting')
  })
  on.get(hello.busy, 'anyone', () => busy(10))
  on.get(hello.greetings, 'family', async ask => {
    const greetings = await ask.read(({ tx }) =>
      tx
        .selectFrom('timeline')
        .select('data')
        .where('area', '=', wrenshire)
        .where('child', '=', ask.params.child)
        .execute(),
    )
    return page(
      <Page title="Greetings" space="my">
        {greetings.map(({ data }, index) => (
          <p key={index}>{JSON.stringify(data)}</p>
        ))}
      </Page>,
    )
  })
  on.get(hello.greet, 'family', async ask => page(<GreetPage filled={await ask.filled()} />))
  on.post(hello.greet, 'family', form, async (ask, { words }) => {
    if (words === 'lost') return notFound()
    return ask.write(wrenshire, async act => {
      const stream = streamFor(ask.params.child)
      const { version } = await loadStream(act, wrenshire, stream)
      const meta = { happenedOn: act.today, receivedOn: act.today, channel: 'typed' } as const
      const events = [{ type: 'Greeted', data: { words } }]
      const expected = words === 'at once' ? version + 1 : version
      await append(act, [
        { area: wrenshire, stream, expected, child: ask.params.child, subject: 'record', events, meta },
      ])
      if (words === 'break it') throw new Error('The pen broke')
      if (words === 'not that') return refused(refuse('RCD-2', 'That is not a greeting.', 'Say something kind.'))
      return seeOther(hello.greetings.to(ask.params), 'Said.')
    })
  })
  on.post(hello.wave, 'family', { read: () => ({ ok: true, fields: {} }) }, ask =>
    seeOther(hello.greetings.to(ask.params), 'Waved.'),
  )
}

const streamFor = (child: string): StreamId => streamOf('hello', child)

export const helloSlice: Slice = { name: 'hello', routes }
