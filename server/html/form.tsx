/** Forms that keep what was typed, say what is wrong beside the field, and post once. */
import type { ComponentChildren } from 'preact'
import type { ForumError } from '../errors.ts'
import { t } from '../words/index.ts'

/** What a form shows again after it failed; blank the first time. */
export interface FormState {
  typed: Readonly<Record<string, string>>
  error: ForumError | null
  /** Makes repeating the request harmless: the hidden field `key`. */
  key: string
}

/** A form as it is before anybody typed. */
export function blankForm(key: string, typed: Record<string, string> = {}): FormState {
  return { typed, error: null, key }
}

/** A form as it is after `error`, with what was typed still in it and the same key. */
export function failedForm(
  typed: Readonly<Record<string, string>>,
  error: ForumError,
  key: string,
): FormState {
  return { typed, error, key: typed.key || key }
}

/** The sentence about each field's error, or null. */
export function errorOf(state: FormState, field: string): string | null {
  const found = state.error?.errors.find((error) => error.field === field)
  return found ? t(found.word, found.values ?? {}) : null
}

/** The same as it stands below a field without a frame of its own. */
export function FieldError({ state, name }: { state: FormState; name: string }) {
  const error = errorOf(state, name)
  return error ? <span class="error">{error}</span> : null
}

/** A form with its key and, when it failed, what happened at its head. */
export function Form(props: {
  action: string
  state: FormState
  method?: 'put' | 'patch' | 'delete'
  class?: string
  id?: string
  draft?: string
  /** Whether the forum keeps such a draft; the browser then asks for it. */
  kept?: boolean
  children: ComponentChildren
}) {
  const { state, method } = props
  return (
    <form
      method="post"
      action={props.action}
      class={props.class}
      id={props.id}
      data-draft={props.draft}
      data-kept={props.kept === false ? '0' : undefined}
      novalidate
    >
      <FormNotice state={state} />
      <input type="hidden" name="key" value={state.key} />
      {method && <input type="hidden" name="_method" value={method} />}
      {props.children}
    </form>
  )
}

/** What happened, what was kept, what to do: at the head of a form that failed, where the page opens. */
export function FormNotice({ state }: { state: FormState }) {
  if (!state.error) return null
  const { error } = state
  return (
    <div class="notice" role="alert" tabIndex={-1} id="form-error" autofocus>
      <p>
        <b>{t(error.title)}</b>
      </p>
      <p>{t(error.detail, error.values)}</p>
      {error.errors
        .filter((entry) => entry.field === '')
        .map((entry) => (
          <p>{t(entry.word, entry.values ?? {})}</p>
        ))}
    </div>
  )
}

interface FieldProps {
  state: FormState
  name: string
  /** For pages with several forms that have this field; ids are made of the name otherwise. */
  id?: string
  label: string
  hint?: string
  max?: number
  optional?: boolean
}

/** A labelled line of text. */
export function TextField(
  props: FieldProps & {
    type?: 'text' | 'password' | 'email' | 'search'
    autocomplete?: string
    lang?: boolean
  },
) {
  const { state, name, id = name, type = 'text' } = props
  return (
    <FieldFrame {...props}>
      <input
        {...({ type } as { type: 'text' })}
        name={name}
        id={`f-${id}`}
        value={type === 'password' ? '' : (state.typed[name] ?? '')}
        autocomplete={props.autocomplete ?? 'off'}
        autocapitalize="off"
        dir={props.lang ? 'auto' : undefined}
        maxLength={props.max}
        {...describing(props)}
      />
    </FieldFrame>
  )
}

/** A labelled text of several lines. */
export function TextArea(props: FieldProps & { rows?: number }) {
  const { state, name, id = name } = props
  return (
    <FieldFrame {...props}>
      <textarea
        name={name}
        id={`f-${id}`}
        rows={props.rows ?? 5}
        dir="auto"
        data-max={props.max}
        {...describing(props)}
      >
        {state.typed[name] ?? ''}
      </textarea>
    </FieldFrame>
  )
}

function describing({ state, name, id = name, hint }: FieldProps) {
  const wrong = errorOf(state, name) !== null
  const ids = [hint ? `h-${id}` : '', wrong ? `e-${id}` : ''].filter(Boolean).join(' ')
  return {
    'aria-describedby': ids || undefined,
    'aria-invalid': wrong ? ('true' as const) : undefined,
  }
}

function FieldFrame(props: FieldProps & { children: ComponentChildren }) {
  const { state, name, id = name, label, hint, optional } = props
  const error = errorOf(state, name)
  return (
    <div class="field">
      <label class="name" for={`f-${id}`}>
        {label}
        {optional && <span class="hint"> ({t('form.optional')})</span>}
      </label>
      {hint && (
        <span class="hint" id={`h-${id}`}>
          {hint}
        </span>
      )}
      {props.children}
      {error && (
        <p class="error" id={`e-${id}`}>
          {error}
        </p>
      )}
    </div>
  )
}

/**
 * A question with one answer of several; `written` labels are members' words, in any language, and
 * `lang` says of one in which it is.
 */
export function Choices(props: {
  state: FormState
  name: string
  legend: string
  hint?: string
  chosen: string
  options: readonly {
    value: string
    label: string
    hint?: string
    written?: boolean
    lang?: string
  }[]
}) {
  const { state, name } = props
  const error = errorOf(state, name)
  const chosen = state.typed[name] ?? props.chosen
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.hint && <p class="hint">{props.hint}</p>}
      <div class="choices">
        {props.options.map((option) => (
          <label class="choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === chosen}
            />{' '}
            <span dir={option.written ? 'auto' : undefined} lang={option.lang}>
              {option.label}
            </span>
            {option.hint && <span class="hint">{option.hint}</span>}
          </label>
        ))}
      </div>
      {error && <p class="error">{error}</p>}
    </fieldset>
  )
}
