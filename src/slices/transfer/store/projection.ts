import type { Projection } from '../../../platform/events/projection.ts'

const id = (name: string): string => `(b.data ->> '${name}')::uuid`
const day = (name: string): string => `(b.data ->> '${name}')::date`
const its = `t.area = b.area and t.transfer = ${id('transfer')}`

/** Moves to another area, where the child leaves; arrivals, where one comes. */
export const transferProjection: Projection = {
  tables: ['transfer'],
  ids: { transfer: 'transfer' },
  on: {
    TransferSaid: `insert into transfer (area, transfer, child, to_area, setting_body, moves_on, said_by, said_on, officer, status, comes)
      select b.area, ${id('transfer')}, b.child, b.data ->> 'to', ${id('setting')}, ${day('on')}, ${id('by')}, b.received_on,
        (b.data -> 'officer' ->> 'person')::uuid, 'said', '{}'
      from batch b`,
    TransferCircleReviewed: `update transfer t set status = 'reviewed',
      comes = array(select jsonb_array_elements_text(b.data -> 'comes')::uuid) from batch b where ${its}`,
    TransferConfirmed: `update transfer t set status = 'confirmed', confirmed_on = b.received_on from batch b where ${its}`,
    TransferCalledOff: `update transfer t set status = 'called off', ended_on = b.received_on, why = b.data ->> 'why' from batch b where ${its}`,
    TransferHappened: `update transfer t set status = 'happened', ended_on = b.received_on from batch b where ${its}`,
    TransferTaken: `update transfer t set status = 'happened', ended_on = b.received_on, from_area = b.data ->> 'from' from batch b where ${its}`,
  },
}

export const arrivalProjection: Projection = {
  tables: ['arrival'],
  on: {
    ArrivalAsked: `insert into arrival (area, arrival, from_area, child, setting_body, moves_on, asked_on)
      select b.area, ${id('arrival')}, b.data ->> 'from', ${id('coming')}, ${id('setting')}, ${day('on')}, b.received_on from batch b`,
    ArrivalTaken: `update arrival a set taken_on = b.received_on from batch b where a.area = b.area and a.arrival = ${id('arrival')}`,
  },
}
