import { type SentSwitch, sentSwitches, type SentWay } from '../../../shared/notices.ts'
import { paths } from '../../../shared/paths.ts'
import { Choices, Form, type FormState } from '../../html/form.tsx'
import { t } from '../../words/index.ts'
import type { NoticeChoices } from '../notices/choices.ts'

export interface SwitchesView {
  choices: NoticeChoices
  /** The ways in which something can be sent to this member. */
  ways: readonly SentWay[]
  state: FormState
}

/** Every kind of notice with the ways in which it comes, and what one follows by itself. */
export function SwitchesForm({ choices, ways, state }: SwitchesView) {
  const shown = ways.length > 0 ? sentSwitches : sentSwitches.filter((kind) => kind !== 'office')
  return (
    <Form action={paths.noticeChoices()} method="put" state={state} class="block-s">
      {ways.map((way) => (
        <input type="hidden" name={way} value="" />
      ))}
      {shown.map((kind) => (
        <fieldset>
          <legend>{t(`notice.choice.${kind}`)}</legend>
          {kind === 'office' && <p class="hint">{t('notice.choice.officeHint')}</p>}
          <div class="choices">
            {kind !== 'office' && <InForum kind={kind} ticked={choices[kind]} />}
            {ways.map((way) => (
              <Sent way={way} kind={kind} ticked={choices[way].includes(kind)} />
            ))}
          </div>
        </fieldset>
      ))}
      <Choices
        state={state}
        name="followsOwn"
        legend={t('notice.choice.followsOwn')}
        hint={t('notice.choice.followsOwnHint')}
        chosen={choices.followsOwn ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t('notice.choice.yes') },
          { value: 'no', label: t('notice.choice.no') },
        ]}
      />
      <p class="row">
        <button class="button main">{t('notice.choice.save')}</button>
      </p>
    </Form>
  )
}

// An empty box sends nothing, so a no goes before it.
function InForum({ kind, ticked }: { kind: SentSwitch; ticked: boolean }) {
  return (
    <>
      <input type="hidden" name={kind} value="no" />
      <label class="choice">
        <input type="checkbox" name={kind} value="yes" checked={ticked} />
        <span>{t('notice.way.forum')}</span>
      </label>
    </>
  )
}

function Sent({ way, kind, ticked }: { way: SentWay; kind: SentSwitch; ticked: boolean }) {
  return (
    <label class="choice">
      <input type="checkbox" name={way} value={kind} checked={ticked} />
      <span>{t(`notice.way.${way}`)}</span>
    </label>
  )
}
