/** A box to tick, which keeps its state when the form failed. */
import { type FormState, errorOf } from './form.tsx'

/** `ticked` is how it stands before anybody touched the form. */
export function Tick(props: {
  state: FormState
  name: string
  label: string
  hint?: string
  ticked?: boolean
}) {
  const { state, name, hint } = props
  // A browser sends nothing for an empty box, so after a failure absence means empty.
  const checked = state.error ? name in state.typed : (props.ticked ?? false)
  const error = errorOf(state, name)
  const ids = [hint ? `h-${name}` : '', error ? `e-${name}` : ''].filter(Boolean).join(' ')
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          name={name}
          id={`f-${name}`}
          checked={checked}
          aria-describedby={ids || undefined}
        />
        <span>{props.label}</span>
        {hint && (
          <span class="hint" id={`h-${name}`}>
            {hint}
          </span>
        )}
      </label>
      {error && (
        <p class="error" id={`e-${name}`}>
          {error}
        </p>
      )}
    </>
  )
}

/** What is wrong with a list as a whole, such as that it is empty. */
export function ListError({ state, name }: { state: FormState; name: string }) {
  const error = errorOf(state, name)
  return error ? (
    <p class="error" id={`e-${name}`}>
      {error}
    </p>
  ) : null
}
