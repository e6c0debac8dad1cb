import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { PostButton } from '../patterns/buttons.tsx'
import { Card } from '../patterns/card.tsx'
import { Across } from '../patterns/columns.tsx'
import { Facts } from '../patterns/facts.tsx'
import { Checks, RowsLink } from '../patterns/rows.tsx'
import { SafeBox, SafePart, Steps } from '../patterns/safe-box.tsx'
import { PrintButton, Sheet, SheetColumns } from '../patterns/sheet.tsx'
import { Tag } from '../patterns/tag.tsx'
import { Voice } from '../patterns/voice.tsx'
import { Portrait } from '../pictures/portrait.tsx'

/** One page for every adult who teaches a child: what keeps him safe first. Prints on one side of A4. */
export const Profile = (): VNode => (
  <Page
    title="Kofi on one page"
    space="desk"
    ground="desk"
    nav={[]}
    who="For Tamsin Ferreira-Quill, supply, 4 Maple, today only"
  >
    <SheetColumns side={<Beside />}>
      <Sheet
        title="Kofi Mensah"
        under="8 · 4 Maple · say “KOH-fee”"
        portrait={<Portrait of="kofi" size="l" label="Kofi" />}
        aside={
          <>
            Monday 30 November 2026
            <br />
            Two minutes to read
          </>
        }
        foot="Kofi and his mother chose what is on this page. Please leave no copy behind."
      >
        <SafeBox checked="Checked by Nurse Bright, 2 November 2026.">
          <p class="t-lead">
            <b>Peanut allergy. It can stop my breathing.</b> No shared food.
          </p>
          <Across count={2}>
            <SafePart title="My rescue medicine" icon="inject">
              <p>
                Two adrenaline pens. <b>Orange pouch, hook by the door.</b> It goes where I go.
              </p>
              <p class="t-small">Trained: Denise Oyelaran-Hughes, Nurse Bright (call 22).</p>
            </SafePart>
            <SafePart title="Swelling, hard to breathe, floppy?">
              <Steps
                steps={[
                  'Pen in my outer thigh. Now.',
                  'Call 999. Say “anaphylaxis”.',
                  'Lay me flat. Stay.',
                  'No better in 5 minutes: second pen.',
                ]}
              />
            </SafePart>
          </Across>
        </SafeBox>
        <section>
          <h2>What helps</h2>
          <Checks
            twoColumns
            items={[
              {
                key: 'change',
                words: (
                  <>
                    <b>Tell me before things change.</b> You are a change: say hello and your name.
                  </>
                ),
              },
              {
                key: 'picture',
                words: (
                  <>
                    <b>Show me a picture</b> with the words. Cards are in my tray.
                  </>
                ),
              },
              {
                key: 'wait',
                words: (
                  <>
                    <b>Wait.</b> Count to ten in your head. Do not finish my sentence.
                  </>
                ),
              },
              {
                key: 'ears',
                words: (
                  <>
                    <b>Ear muffs</b> in the hall and at lunch. My choice.
                  </>
                ),
              },
            ]}
          />
        </section>
        <Across count={2}>
          <section>
            <h2>I’m good at</h2>
            <p>
              Drawing buses. Knowing the way to anywhere. Making people laugh. Mental maths, if you let me write it.
            </p>
          </section>
          <section>
            <h2>How I communicate</h2>
            <p>I talk, and I stammer. Look at me, not at the clock. A card on my desk means “not now, thank you”.</p>
          </section>
        </Across>
        <Voice of="own" who="Kofi" quoted>
          I like it when people tell me first what is going to change.
        </Voice>
        <section>
          <h2>Today</h2>
          <Facts
            beside
            facts={[
              { term: '8:45', words: 'Quiet start: book corner, ten minutes' },
              { term: '10:30 to 11:00', words: 'Talk Time. Denise comes to fetch me.' },
              { term: '12:15', words: 'Lunch in the Garden Room' },
            ]}
          />
        </section>
      </Sheet>
    </SheetColumns>
  </Page>
)

const Beside = (): VNode => (
  <>
    <Card title="Before lesson one">
      <p>Nine children in 4 Maple have a page. You have read seven.</p>
      <PostButton action="/look" icon="check" wide>
        I have read Kofi’s page
      </PostButton>
      <PrintButton />
    </Card>
    <Card title="Still to read" small>
      <RowsLink
        links={[
          { href: '#kofi', words: 'Kofi Mensah', tag: <Tag is="info">medicine</Tag> },
          { href: '#ada', words: 'Ada Fitzwilliam-Nwosu', tag: <Tag is="info">medicine</Tag> },
        ]}
      />
    </Card>
    <Card title="Stuck?" small>
      <p>Ms Patel, room G4, call 14.</p>
      <p>Denise is in class until 12.</p>
    </Card>
  </>
)
