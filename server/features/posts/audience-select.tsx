/** Whom a text is for, chosen while writing. */
import type { Audience } from '../../../shared/vocabulary.ts'
import type { VisibleSpace } from '../../visibility/rows.ts'
import type { Circle } from '../circles/store.ts'
import { t } from '../../words/index.ts'
import { audienceChoices, audienceWords } from './audience-words.ts'

/** A select whose options carry in words what the button will say. */
export function AudienceSelect(props: {
  space: VisibleSpace | null
  circles: readonly Circle[]
  chosen: Audience
  hint?: string
}) {
  const { space, circles, chosen, hint } = props
  return (
    <div class="field">
      <label class="hint" for="f-audience">
        {t('thread.audience')}
      </label>
      <select name="audience" id="f-audience" aria-describedby={hint ? 'h-audience' : undefined}>
        {audienceChoices(space, circles).map(({ value, label, written }) => (
          <option
            value={value}
            selected={value === chosen}
            dir={written ? 'auto' : undefined}
            data-button={t('thread.postTo', { whom: audienceWords(value, space, circles) })}
          >
            {label}
          </option>
        ))}
      </select>
      {hint && (
        <span class="hint" id="h-audience">
          {hint}
        </span>
      )}
    </div>
  )
}
