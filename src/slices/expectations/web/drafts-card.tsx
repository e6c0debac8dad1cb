import type { VNode } from 'preact'
import { dateInWords } from '../../../kernel/plain-date.ts'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import { consultationPaths } from '../../consultation/index.ts'
import type { Draft } from '../store/drafts.ts'
import type { Text } from './text/index.ts'

/** What people agreed on in dialogues and is not in force: never among what one can expect, always with where it came from. */
export const DraftsCard = ({ drafts, text }: { drafts: readonly Draft[]; text: Text }): VNode | null =>
  drafts.length === 0 ? null : (
    <Card title={text.drafts.title} id="drafts">
      <p>{text.drafts.about}</p>
      <Rows
        rows={drafts.map(({ area, dialogue, name, title, words, agreedOn }) => ({
          key: dialogue,
          title,
          words,
          below: (
            <>
              <p>
                <Standing is="proposed, not set up">{text.drafts.standing}</Standing>
              </p>
              <p class="t-small t-soft">{text.drafts.agreedOn(dateInWords(agreedOn))}</p>
              <Go href={consultationPaths.agreedText.to({ area, name })}>{text.drafts.from}</Go>
            </>
          ),
        }))}
      />
    </Card>
  )
