import { limits } from '../../../../shared/limits.ts'
import { rates } from '../../../../shared/rates.ts'
import { numberText } from '../../../words/formats.ts'

/** Help: how to write a post, and what may stand in it. */
export function Writing() {
  return (
    <article class="narrow prose">
      <h1>Escribir</h1>
      <p>
        Basta con texto corriente. Una línea vacía empieza un párrafo nuevo. Una publicación puede
        tener hasta {numberText(limits.postLength)} caracteres. <i>Vista previa</i> muestra cómo
        quedará.
      </p>
      <Formatting />

      <h2 id="mentions">Menciones</h2>
      <p>
        Escribe <code>@</code> y un seudónimo para dirigirte a un miembro:{' '}
        <code>@puerto_tranquilo</code>. Las mayúsculas no importan. Si nadie a quien puedas ver
        tiene ese seudónimo, se queda en texto corriente.
      </p>

      <h2 id="quotes">Citas</h2>
      <p>
        Para citar un pasaje de una publicación de aquí, ponlo entre <code>[quote:…]</code> y{' '}
        <code>[/quote]</code>. En lugar de los puntos va la última parte de la dirección de esa
        publicación, detrás de <code>/p/</code>. La cita dice entonces de quién son las palabras y
        lleva de vuelta a ellas, y tu publicación solo la ven las personas que pueden ver la que
        citas. El texto detrás de <code>&gt;</code> se destaca de la misma manera, sin nada de eso.
      </p>

      <Pictures />

      <Asking />

      <h2 id="hope">Qué esperas</h2>
      <p>
        Cuando empiezas una conversación, puedes decir qué esperas. Se muestra al principio y de
        nuevo encima del cuadro de respuesta.
      </p>
      <ul>
        <li>
          <b>Solo que me escuchen</b>: con que alguien me lea me basta.
        </li>
        <li>
          <b>Que cuenten su experiencia</b>: dime cómo fue para ti.
        </li>
        <li>
          <b>Se agradecen sugerencias</b>: me gustaría tener ideas.
        </li>
        <li>
          <b>Conversar sobre ello</b>: si ves las cosas de otra manera, dilo.
        </li>
      </ul>
      <p>Es una petición, no una regla que el programa imponga. También puedes dejarlo abierto.</p>

      <h2 id="content-notes">Notas de contenido</h2>
      <p>
        Una nota de contenido nombra en pocas palabras de qué trata una publicación, por ejemplo{' '}
        <i>contención</i> o <i>una muerte</i>. La publicación queda plegada debajo hasta que quien
        lee la abre. Dentro del <a href="/agreement">acuerdo</a> se puede escribir sobre cualquier
        cosa. Una nota permite que las demás personas elijan cuándo leerlo.
      </p>

      <h2 id="nothing-lost">Borradores, y enviar una sola vez</h2>
      <p>
        Mientras haya scripts en marcha, lo que escribes se guarda como borrador, en este navegador
        y en el servidor, y lo encuentras de nuevo en otro dispositivo: el texto y todo lo que lo
        acompaña, como una encuesta, una nota de contenido o que se publique con un alias. Sin
        scripts, copia un texto largo antes de dejar la página. Si pulsas un botón dos veces, o se
        corta la conexión y vuelves a enviar, la publicación aparece una sola vez. Si se cierra una
        conversación mientras escribes, tus palabras se quedan en el cuadro, para copiarlas o
        enviarlas cuando vuelva a abrirse. Durante diez segundos después de enviarla puedes
        retirarla.
      </p>
    </article>
  )
}

const marks: readonly { typed: string; gives: string }[] = [
  { typed: '**negrita**', gives: 'negrita' },
  { typed: '*cursiva*', gives: 'cursiva' },
  { typed: '~~tachado~~', gives: 'tachado' },
  {
    typed: '[las palabras](https://example.org)',
    gives: 'un enlace; una dirección sola también lo es',
  },
  { typed: '- uno', gives: 'una entrada de una lista' },
  { typed: '1. primero', gives: 'una entrada de una lista numerada' },
  { typed: '> sus palabras', gives: 'un pasaje destacado' },
  { typed: '# Un título', gives: 'un título; con más # es más pequeño' },
  { typed: '`tal cual`', gives: 'letras de igual anchura, sin que nada en ellas tenga efecto' },
  { typed: '---', gives: 'una línea de lado a lado, con una línea vacía encima' },
  { typed: '\\*', gives: 'el propio signo, sin su efecto' },
]

/** Pictures in posts. */
function Pictures() {
  return (
    <>
      <h2 id="pictures">Imágenes</h2>
      <p>
        Añade una imagen con el botón que hay encima del texto, arrástrala hasta el texto o pégala.
        Sin scripts, añádela en la página <a href="/me/pictures">Tus imágenes</a> y pon en tu
        publicación la línea que te da. Se aceptan JPEG, PNG, WebP, GIF y AVIF, hasta{' '}
        {limits.pictureBytes / 1_000_000} MB y {limits.picturePixels / 1_000_000} millones de
        píxeles, {limits.picturesPerPost} en una publicación y {rates.picture.points} en un día.
      </p>
      <p>
        Cada imagen se dibuja de nuevo antes de guardarla. Dónde y cuándo se tomó, y con qué, ya no
        está en el archivo; lo que se ve en ella, sí. Queda más pequeña, y una que se mueve está
        quieta hasta que quien lee pide verla en movimiento.
      </p>
      <p>
        Di en pocas palabras qué se ve, para quienes no pueden verla. Una imagen la ven quienes ven
        la publicación en la que está, y nadie más: cada vez que el navegador de alguien la pide, se
        vuelve a comprobar. Solo puede estar en una publicación. En una cita no aparece. Debajo de
        una nota de contenido queda plegada con el texto. Cuando la publicación se borra, la imagen
        se borra con ella, y la que no está en ninguna publicación desaparece al cabo de un día, a
        menos que la tenga un borrador tuyo.
      </p>
    </>
  )
}

/** Polls in posts. */
function Asking() {
  return (
    <>
      <h2 id="asking">Hacer una encuesta</h2>
      <p>
        Detrás de <i>Añadir una encuesta</i>, debajo del texto, puedes dar respuestas entre las que
        elegir, una por línea y hasta {limits.pollOptions}. Lo que han elegido las demás personas se
        ve después de elegir, o cuando la encuesta se cierra, como prefieras; tú no ves más de ella
        que el resto. A menos que pidas que haya nombres, a nadie se le muestra quién eligió qué.
      </p>
      <p>
        Mientras está abierta, cualquiera puede elegir de nuevo o retirar lo que eligió. Lo que
        eligen personas que no debes notar aquí no se cuenta para ti, así que dos personas pueden
        ver números distintos. Lo que se pregunta no puede cambiarse después de publicar. Puedes
        cerrarla antes de tiempo debajo de tu publicación, para siempre. Desaparece con la
        publicación.
      </p>
    </>
  )
}

/** The marks a post may carry, in one table. */
export function Formatting() {
  return (
    <>
      <h2 id="formatting">Formato</h2>
      <p>Estas marcas se llaman Markdown. Usa tantas como quieras, o ninguna.</p>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="formatting">
        <table>
          <thead>
            <tr>
              <th scope="col">Escribes</th>
              <th scope="col">Se convierte en</th>
            </tr>
          </thead>
          <tbody>
            {marks.map(({ typed, gives }) => (
              <tr>
                <td>
                  <code>{typed}</code>
                </td>
                <td>{gives}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        El HTML se muestra tal como lo escribiste. Las imágenes de otros sitios no se muestran,
        porque pedir una le diría a ese sitio que alguien está leyendo aquí.
      </p>
    </>
  )
}
