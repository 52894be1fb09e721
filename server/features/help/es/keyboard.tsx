import { paths } from '../../../../shared/paths.ts'

const keys: readonly (readonly [pressed: readonly string[], does: string])[] = [
  [['j'], 'Publicación siguiente, o línea siguiente de una lista'],
  [['k'], 'La anterior'],
  [['r'], 'Responder a la publicación que tiene el foco'],
  [['n'], 'A lo nuevo de la conversación'],
  [['/'], 'Buscar'],
  [['g', 'h'], 'Inicio'],
  [['g', 's'], 'Espacios'],
  [['g', 'n'], 'Novedades'],
  [['g', 'y'], 'Tu página'],
  [['?'], 'Mostrar esta lista'],
  [['Esc'], 'Cerrarla'],
]

/** Help: getting around without a mouse. */
export function Keyboard() {
  return (
    <article class="narrow prose">
      <h1>Teclado y lector de pantalla</h1>
      <p>
        Aquí todo funciona solo con las teclas de tu navegador. Lo que tiene el foco lleva un
        contorno grueso.
      </p>
      <ul>
        <li>
          <kbd>Tab</kbd> va al enlace, campo o botón siguiente; <kbd>Mayús</kbd> y <kbd>Tab</kbd>,
          al anterior.
        </li>
        <li>
          El primer <kbd>Tab</kbd> en una página ofrece <i>Ir al texto</i>.
        </li>
        <li>
          <kbd>Enter</kbd> sigue un enlace y pulsa un botón. La <kbd>barra espaciadora</kbd> pulsa
          un botón, marca una casilla y abre lo que está plegado.
        </li>
        <li>Las teclas de flecha se mueven entre las respuestas a una pregunta.</li>
      </ul>
      <section id="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">Teclas sueltas</h2>
        <p>
          Hacen algo mientras no se está escribiendo. Los miembros pueden desactivarlas en{' '}
          <a href={`${paths.me()}#look`}>Aspecto</a>.
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
      <h2 id="screen-readers">Lectores de pantalla</h2>
      <p>
        Las páginas tienen títulos y puntos de referencia para saltar de uno a otro. En una
        conversación abierta, al lector de pantalla se le dice con discreción que han llegado
        respuestas nuevas. Esperan detrás de un botón y no mueven lo que estás leyendo.
      </p>
      <p>
        El texto se puede ampliar hasta cuatro veces su tamaño. Si algo se estropea al hacerlo,
        dínoslo.
      </p>
    </article>
  )
}
