import type { Projection } from '../../../platform/events/projection.ts'

const used = (kind: string, because = 'null') => `
      insert into shared_link_use (area, link, version, child, at, kind, because, audience, author, named)
      select area, (data->>'link')::uuid, version, child, recorded_at, '${kind}', ${because}, data->>'audience', actor, '{}'
      from batch`

/** How the tables of links follow the log. */
export const linkProjection: Projection = {
  tables: ['shared_link', 'shared_link_use'],
  on: {
    LinkGiven: `
      insert into shared_link (area, link, child, what, with_private, passcode, is_own, given_on, until_on, most_wrong,
                               audience, author, named)
      select area, (data->>'link')::uuid, child, data->>'what', (data->>'withPrivate')::boolean, data->>'passcode',
             (data->>'isOwn')::boolean, (data->>'givenOn')::date, (data->>'until')::date, (data->>'mostWrong')::integer,
             data->>'audience', (data->>'by')::uuid, '{}'
      from batch`,
    LinkOpened: [
      used('opened'),
      `
      update shared_link l set opened = l.opened + 1 from batch b
      where l.area = b.area and l.link = (b.data->>'link')::uuid`,
    ],
    LinkPasscodeMistaken: [
      used('mistaken'),
      `
      update shared_link l set wrong = l.wrong + 1 from batch b
      where l.area = b.area and l.link = (b.data->>'link')::uuid`,
    ],
    LinkTriedInVain: used('in-vain', `data->>'because'`),
    LinkEnded: `
      update shared_link l set ended_on = (b.data->>'endedOn')::date, ended_because = b.data->>'because' from batch b
      where l.area = b.area and l.link = (b.data->>'link')::uuid`,
  },
  ids: { shared_link: 'link', shared_link_use: 'link' },
}
