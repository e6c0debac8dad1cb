import type { ComponentChildren, VNode } from 'preact'
import { Icon } from '../pictures/icon.tsx'
import type { SymbolName } from '../pictures/names.ts'
import { PictureSymbol } from '../pictures/symbol.tsx'
import { ChoiceGroup } from './form-choice.tsx'
import type { FieldProps } from './form-field.ts'

type Props = FieldProps & {
  value?: string | undefined
  options: readonly { value: string; label: ComponentChildren; symbol: SymbolName }[]
  /** The question is already the page's heading. */
  hideLabel?: boolean | undefined
  /** Two beside one another, picture over words. */
  inPairs?: boolean | undefined
}

/** One of a few large choices with a picture: for the youngest, and for how a day felt. */
export const FaceField = ({ options, value, hideLabel, inPairs, label, ...field }: Props): VNode => (
  <ChoiceGroup {...field} label={hideLabel ? <span class="t-vh">{label}</span> : label}>
    <div class={inPairs ? 't-facepick t-facepick--pairs' : 't-facepick'}>
      {options.map((option, index) => (
        <label key={option.value}>
          <PictureSymbol name={option.symbol} />
          <span>{option.label}</span>
          <Icon name="check" size="l" />
          <input
            type="radio"
            id={index === 0 ? field.name : `${field.name}-${index + 1}`}
            name={field.name}
            value={option.value}
            checked={option.value === value}
          />
        </label>
      ))}
    </div>
  </ChoiceGroup>
)
