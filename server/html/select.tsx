/** A choice among more answers than fit side by side. */
import { type FormState, errorOf } from './form.tsx'

export interface Option {
  value: string
  label: string
  /** It is in members' words, in any language. */
  written?: boolean
}

/** A labelled list to choose one thing from; the first is chosen until something was. */
export function SelectField(props: {
  state: FormState
  name: string
  label: string
  hint?: string
  options: readonly Option[]
}) {
  const { state, name, label, hint } = props
  const error = errorOf(state, name)
  const ids = [hint ? `h-${name}` : '', error ? `e-${name}` : ''].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label class="name" for={`f-${name}`}>
        {label}
      </label>
      {hint && (
        <span class="hint" id={`h-${name}`}>
          {hint}
        </span>
      )}
      <select
        name={name}
        id={`f-${name}`}
        aria-describedby={ids || undefined}
        aria-invalid={error ? 'true' : undefined}
      >
        <Options options={props.options} chosen={state.typed[name] ?? ''} />
      </select>
      {error && (
        <p class="error" id={`e-${name}`}>
          {error}
        </p>
      )}
    </div>
  )
}

/** What a list offers. */
export function Options({
  options,
  chosen,
}: {
  options: readonly Option[]
  chosen: string | undefined
}) {
  return (
    <>
      {options.map(({ value, label, written }) => (
        <option value={value} selected={value === chosen} dir={written ? 'auto' : undefined}>
          {label}
        </option>
      ))}
    </>
  )
}
