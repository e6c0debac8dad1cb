import { type DemoBody, demoBodies } from '../bodies.ts'
import { bodyOf } from '../ids.ts'
import { demoClosedDays, demoTerms } from '../terms.ts'
import { areasOf } from './areas-of.ts'

/** What stands in the tables of bodies: a body in each of its areas. */
export const bodyTables = () => ({
  body: {
    columns: ['area text', 'body uuid', 'kind text', 'name text', 'short_name text', 'phone text'],
    values: demoBodies.flatMap(body =>
      areasOf(body).map(area => ({
        area,
        body: bodyOf(body.slug),
        kind: body.kind,
        name: body.name,
        short_name: body.shortName,
        phone: body.phone,
      })),
    ),
  },
  setting: {
    columns: [
      'area text',
      'body uuid',
      'urn text',
      'phase text',
      'lowest_age smallint',
      'highest_age smallint',
      'address_published boolean',
      'address text',
      'postcode text',
      'details jsonb',
    ],
    values: demoBodies.flatMap(settingRows),
  },
  term: {
    columns: ['area text', 'body uuid', 'from_on date', 'to_on date'],
    values: demoBodies
      .filter(keepsTerms)
      .flatMap(body =>
        areasOf(body).flatMap(area =>
          demoTerms.map(([from_on, to_on]) => ({ area, body: bodyOf(body.slug), from_on, to_on })),
        ),
      ),
  },
  closed_day: {
    columns: ['area text', 'body uuid', 'on_day date'],
    values: demoBodies
      .filter(keepsTerms)
      .flatMap(body =>
        areasOf(body).flatMap(area => demoClosedDays.map(on_day => ({ area, body: bodyOf(body.slug), on_day }))),
      ),
  },
})

const keepsTerms = (body: DemoBody): boolean =>
  body.setting !== undefined && !['childminder', 'nursery'].includes(body.setting.phase)

const settingRows = (body: DemoBody) =>
  body.setting
    ? areasOf(body).map(area => ({
        area,
        body: bodyOf(body.slug),
        urn: body.setting?.urn,
        phase: body.setting?.phase,
        lowest_age: body.setting?.ages[0],
        highest_age: body.setting?.ages[1],
        address_published: !body.setting?.hidden,
        address: body.setting?.address,
        postcode: body.setting?.postcode,
        details: {},
      }))
    : []
