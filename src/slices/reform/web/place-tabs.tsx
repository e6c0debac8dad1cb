import type { VNode } from 'preact'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Tabs } from '../../../ui/patterns/tabs.tsx'
import * as paths from './paths.ts'
import type { PlaceTab, PlaceView } from './place.ts'
import type { LabWords } from './text/text.ts'

/** England or an area: the same choices there. */
export const PlaceTabs = ({ tabs, words }: { tabs: readonly PlaceTab[]; words: LabWords }): VNode | null =>
  tabs.length > 1 ? (
    <div data-t-areas>
      <Tabs label={words.areas.where} tabs={tabs} />
    </div>
  ) : null

/** The same area in what a form asks for next. */
export const PlaceField = ({ place }: { place: PlaceView }): VNode | null =>
  place.area === undefined ? null : <input type="hidden" name="area" value={place.area} />

/** Where a further page is of, and that what an area has not of its own is England’s (LAB-6). */
export const PlaceHere = ({ place, words }: { place: PlaceView; words: LabWords }): VNode => (
  <>
    <PlaceTabs tabs={place.tabs} words={words} />
    {place.isElsewhere && <Notice kind="plain">{words.link.elsewhere}</Notice>}
    {place.name !== undefined && (
      <p class="t-small">
        {words.areas.of(place.name)} <a href={`${paths.lab.to({}, { area: place.area })}#area`}>{words.areas.begins}</a>
      </p>
    )}
  </>
)
