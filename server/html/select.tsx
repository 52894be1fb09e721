/** A choice among more answers than fit side by side. */
import { type FormState, errorOf } from './form.tsx'

/** A labelled list to choose one thing from; the first is chosen until something was. */
export function SelectField(props: {
  state: FormState
  name: string
  label: string
  hint?: string
  /** `written` labels are members' words, in any language. */
  options: readonly { value: string; label: string; written?: boolean }[]
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
        {props.options.map((option) => (
          <option
            value={option.value}
            selected={option.value === (state.typed[name] ?? '')}
            dir={option.written ? 'auto' : undefined}
          >
            {option.label}
          </option>
        ))}
      </select>
      {error && (
        <p class="error" id={`e-${name}`}>
          {error}
        </p>
      )}
    </div>
  )
}
