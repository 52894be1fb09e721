import { paths } from '../../../../shared/paths.ts'

const keys: readonly (readonly [pressed: readonly string[], does: string])[] = [
  [['j'], 'Next post, or next line of a list'],
  [['k'], 'The one before'],
  [['r'], 'Reply to the post in focus'],
  [['n'], 'To what is new in the conversation'],
  [['/'], 'Search'],
  [['g', 'h'], 'Home'],
  [['g', 's'], 'Spaces'],
  [['g', 'n'], 'Notices'],
  [['g', 'y'], 'Your page'],
  [['?'], 'Show this list'],
  [['Esc'], 'Close it'],
]

/** Help: getting around without a mouse. */
export function Keyboard() {
  return (
    <article class="narrow prose">
      <h1>Keyboard and screen reader</h1>
      <p>
        Everything here works with the keys of your browser alone. What is in focus has a thick
        outline.
      </p>
      <ul>
        <li>
          <kbd>Tab</kbd> goes to the next link, field or button, <kbd>Shift</kbd> and <kbd>Tab</kbd>{' '}
          to the one before.
        </li>
        <li>
          The first <kbd>Tab</kbd> on a page offers <i>Skip to the text</i>.
        </li>
        <li>
          <kbd>Enter</kbd> follows a link and presses a button. <kbd>Space</kbd> presses a button,
          ticks a box, and opens what is folded.
        </li>
        <li>The arrow keys move between the answers to one question.</li>
      </ul>
      <section id="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">Single keys</h2>
        <p>
          They do something while nothing is being typed. Members can switch them off under{' '}
          <a href={`${paths.me()}#look`}>Look</a>.
        </p>
        <table>
          <tbody>
            {keys.map(([pressed, does]) => (
              <tr>
                <th scope="row">
                  {pressed.map((key, at) => (
                    <>
                      {at > 0 && ' '}
                      <kbd>{key}</kbd>
                    </>
                  ))}
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h2 id="screen-readers">Screen readers</h2>
      <p>
        Pages have headings and landmarks to jump by. On an open thread, a screen reader is told
        quietly that new replies have come. They wait behind a button and do not move what you are
        reading.
      </p>
      <p>
        Text can be enlarged to four times its size. If something breaks when you do that, tell us.
      </p>
    </article>
  )
}
