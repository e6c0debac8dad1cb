import type { VNode } from 'preact'
import { PostButton } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Person } from '../../../ui/patterns/person.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { PrintButton } from '../../../ui/patterns/sheet.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import { ChosenWords } from './parts/chosen-words.tsx'
import { isEmptyPage } from './parts/profile-sheet.tsx'
import * as paths from './paths.ts'
import type { ProfileProps } from './profile.page.tsx'

/** Beside the sheet and off the paper: whether it was read, what is still to read, and whom to ask. */
export function ProfileSide({ view, text, reading, mine, isMine }: Omit<ProfileProps, 'today' | 'reader'>): VNode {
  const words = text.desk.profile
  const { child } = view
  const isEmpty = isEmptyPage(view)
  return (
    <>
      <Card title={words.before}>
        {!isEmpty && child.className && reading.all > 0 && (
          <p>{words.count(reading.all, reading.read, child.className)}</p>
        )}
        {isEmpty || !isMine ? undefined : mine === 'read' ? (
          <Notice kind="ok">{words.done}</Notice>
        ) : (
          <>
            {mine === 'changed' && <p>{words.changedSince}</p>}
            <PostButton action={paths.profileRead.to({ child: child.child })} wide icon="check">
              {words.read(child.knownAs)}
            </PostButton>
          </>
        )}
        {!isMine && <p class="t-small">{words.handedOn}</p>}
        <PrintButton />
      </Card>
      <ChosenWords view={view} text={text} />
      <Card title={words.still} small>
        {reading.still.length > 0 ? (
          <RowsLink
            links={reading.still.map(each => ({
              href: paths.profile.to({ child: each.child.child }),
              words: each.child.fullName,
              ...(each.hasMedicine && { tag: <Tag is="info">{words.medicine}</Tag> }),
            }))}
          />
        ) : (
          <p>{words.allRead}</p>
        )}
      </Card>
      <Stuck view={view} text={text} />
    </>
  )
}

/** The named contact with a phone, and who is in class. */
function Stuck({ view, text }: Pick<ProfileProps, 'view' | 'text'>): VNode | null {
  const words = text.desk.profile
  const { contact, facts, setting } = view
  const inClass = facts.taughtBy.map(each => view.nameOf(each).name).filter(name => name !== '')
  if (!contact && !setting && inClass.length === 0) return null
  return (
    <Card title={words.stuck} small>
      {contact && (
        <Person
          name={contact.fullName}
          job={
            <>
              {contact.jobWords}
              {contact.phone && (
                <>
                  <br />
                  <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
                </>
              )}
            </>
          }
        />
      )}
      {setting && (
        <p>
          {setting.name}
          {setting.phone && (
            <>
              : <a href={`tel:${setting.phone.replaceAll(' ', '')}`}>{setting.phone}</a>
            </>
          )}
        </p>
      )}
      {inClass.length > 0 && <p>{words.inClass(inClass.join(', '))}</p>}
    </Card>
  )
}
