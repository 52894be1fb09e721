import { limits } from '../../../../shared/limits.ts'
import { sessionDays } from '../../../request/session.ts'

/** Help: getting in, staying in control of it, and leaving. */
export function Account() {
  return (
    <article class="narrow prose">
      <h1>Tu cuenta</h1>
      <p>
        Una cuenta es un seudónimo y una frase de acceso. No hace falta una dirección de correo. Eso
        también significa que nadie puede enviarte por correo una manera de volver a entrar, así que
        lee, por favor, la parte sobre los códigos de recuperación.
      </p>

      <h2 id="handle">Tu seudónimo</h2>
      <p>
        De {limits.handleMin} a {limits.handleMax} letras y cifras de un solo alfabeto, con guiones
        o guiones bajos sueltos entre ellas. Mejor uno que no uses en otros lugares, porque se puede
        buscar. Un seudónimo que podría confundirse con otro se rechaza como si estuviera ocupado.
        Cuando te vas, tu seudónimo no queda libre para nadie más.
      </p>

      <h2 id="passphrase">Tu frase de acceso</h2>
      <p>
        Al menos {limits.passphraseMin} caracteres. Cuatro o cinco palabras que nunca se han
        encontrado son fáciles de recordar y difíciles de adivinar. Se guarda en una forma de la que
        no se puede leer, así que nadie puede decirte cuál era. Puedes cambiarla en cualquier
        momento.
      </p>

      <h2 id="recovery">Códigos de recuperación</h2>
      <p>
        Los códigos de recuperación te dejan entrar cuando has perdido la frase de acceso. Se
        muestran una sola vez, cuando se crean. Anótalos y guárdalos donde solo mires tú. Cada uno
        sirve una vez.
      </p>
      <p>
        Sin frase de acceso, sin códigos y sin llave de acceso, la única manera de volver es la
        persona que administra el servidor. Puede poner una frase de acceso nueva, y tiene que
        juzgar por su cuenta si eres tú.
      </p>

      <h2 id="passkeys">Llaves de acceso</h2>
      <p>
        Con una llave de acceso entras mediante el bloqueo de tu propio dispositivo, como una huella
        dactilar o un código. La huella dactilar se queda en tu dispositivo. El foro guarda una
        clave pública que no sirve en ningún otro lugar. Puedes tener varias y quitar cualquiera de
        ellas. Añadir una no desactiva tu frase de acceso. Las llaves de acceso necesitan scripts;
        todo lo demás funciona sin ellos.
      </p>

      <h2 id="sessions">Dónde tienes la sesión abierta</h2>
      <p>
        Tus ajustes enumeran cada navegador en el que tienes la sesión abierta, con el tipo de
        dispositivo y cuándo se usó por última vez. Desde allí puedes cerrar cualquiera de esas
        sesiones. Una sesión que nadie usa durante {sessionDays} días termina por sí sola. En un
        dispositivo que usan otras personas, sal de tu cuenta cuando te vayas.
      </p>

      <h2 id="language">Tu idioma</h2>
      <p>
        Al pie de cada página están los otros idiomas del foro. Con la sesión abierta, lo que elijas
        vale en todos tus dispositivos, y también para el correo y las notificaciones; tus ajustes
        lo tienen igualmente. Si no eliges nada, las páginas llegan en el idioma que pide tu
        navegador. Lo que escriben los miembros queda como lo escribieron.
      </p>

      <h2 id="export">Llevarte tus palabras</h2>
      <p>
        <a href="/me/export">Tu exportación</a> es un archivo con todo lo que has escrito y
        ajustado, en el formato JSON, que otros programas pueden leer. Contiene tus palabras y no
        las de otras personas. Guárdalo en un lugar seguro: reúne en un solo sitio todo lo que
        escribiste aquí, con alias o sin él.
      </p>

      <h2 id="leaving">Irte</h2>
      <p>Cuando te vas, eliges qué pasa con tus publicaciones:</p>
      <ul>
        <li>
          <b>Borrarlo todo.</b> Tus publicaciones desaparecen como si hubieras borrado cada una de
          ellas.
        </li>
        <li>
          <b>Conservar las publicaciones</b> con el nombre <i>antiguo miembro</i>, para que las
          conversaciones en las que participaron otras personas sigan siendo legibles. Lo que las
          publicaciones cuentan de ti se queda en ellas.
        </li>
      </ul>
      <p>
        Antes hay un plazo de gracia. Si entras en tu cuenta mientras dura, la salida se cancela.
        Después no hay vuelta atrás, ni para ti ni para nadie de aquí. Haz antes tu exportación.
      </p>
    </article>
  )
}
