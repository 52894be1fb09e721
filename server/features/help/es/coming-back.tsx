import { limits } from '../../../../shared/limits.ts'

/** Help: what one is told of, what one follows, and having peace from it. */
export function ComingBack() {
  return (
    <article class="narrow prose">
      <h1>Volver</h1>
      <p>
        Este foro no te llama. Te cuenta lo que se ha dirigido a ti cuando estás aquí, y guarda el
        resto para cuando lo quieras. No hay puntos ni rachas, y a nadie se le muestra lo que has
        leído.
      </p>
      <h2 id="notices">Novedades</h2>
      <p>
        Las <a href="/notifications">novedades</a>, con un número en la cabecera de cada página,
        dicen que alguien te ha respondido, mencionado o citado, y en cuáles de las conversaciones
        que sigues hay algo nuevo. Lo nuevo de una conversación es una sola novedad, por mucho que
        sea. Las reacciones se cuentan solo si lo pides, juntas para cada publicación. En{' '}
        <a href="/me/notices">qué novedades recibes</a> se puede desactivar cada tipo. Lo que el
        equipo de moderación tiene que decirte aparece ahí siempre.
      </p>
      <p>
        Una novedad corre la misma suerte que su publicación: cuando la publicación se borra, o su
        audiencia ya no te incluye, la novedad desaparece y no se cuenta. Si más tarde puedes ver
        una publicación, su novedad está ahí, sin leer, en el momento que le corresponde a la
        publicación.
      </p>
      <h2 id="mail">Novedades por correo</h2>
      <p>
        No se te envía nada por correo si no lo pides. Deja{' '}
        <a href="/me/contact-points">una dirección</a> y pide que se guarde; después{' '}
        <a href="/me/notices">elige para cada tipo</a> si llega por correo al cabo de{' '}
        {limits.mailAfterMinutes} minutos, en un correo al día a la hora que elijas, o no llega.
        Entre un correo y el siguiente pasan al menos {limits.mailGapMinutes} minutos. Puedes
        indicar horas de silencio, en las que no se envía nada: llega cuando terminan, salvo que
        para entonces ya lo hayas leído aquí.
      </p>
      <p>
        Un correo dice que hay algo nuevo, si es una respuesta, una mención u otra cosa, y dónde
        está. No nombra a nadie, ni ninguna conversación ni esta comunidad, aunque el remitente y el
        enlace muestran la dirección del foro; y no dice cuánto hay: el correo pasa por otros
        servidores, alguien puede leerlo por encima de tu hombro, y se queda en un buzón aunque ya
        no puedas ver aquello de lo que hablaba. Lo que no puedes ver cuando se envía no trae ningún
        correo, ni siquiera uno vacío.
      </p>
      <p>
        Si guardas varias direcciones, <a href="/me/contact-points">eliges a cuál</a> llega lo que
        recibes por correo. Nunca pasa a otra por sí solo, porque podría ser una que leen otras
        personas: si quitas la dirección, o su servidor rechaza nuestro correo, no se envía nada
        hasta que digas adónde.
      </p>
      <p>
        Cada correo tiene un enlace para no recibir más; para usarlo no hace falta entrar. También
        se acaban cuando el servidor de tu dirección rechaza un correo de forma definitiva o lo
        devuelve. Las dos cosas se ven en <a href="/notifications">novedades</a>, con un botón para
        volver a recibirlos. Lo que el equipo de moderación tiene que decirte tiene su propia opción
        para el correo; en el foro lo ves siempre.
      </p>
      <h2 id="devices">Notificaciones en tu teléfono y otros dispositivos</h2>
      <p>
        Tu dispositivo puede mostrar una nota breve cuando algo espera, también con el foro cerrado.
        Se activa en cada dispositivo, en la página{' '}
        <a href="/me/push">Notificaciones en tus dispositivos</a>, donde también puedes enviarte una
        para ver cómo es. La nota es siempre la misma: el nombre del foro, y que hay algo nuevo
        esperando. No dice qué, ni de quién, ni cuánto, porque otras personas también leen las
        pantallas bloqueadas. Una nota nueva ocupa el lugar de la anterior.
      </p>
      <p>
        Al principio llegan cuando alguien te responde, te menciona o te cita, y cuando el equipo de
        moderación tiene algo que decirte; elige otras en{' '}
        <a href="/me/notices">qué novedades recibes</a>. Ahí también fijas horas de silencio, en las
        que no llega nada. Lo que ya has leído en el foro no se envía. En un iPhone o iPad, para
        esto el foro tiene que estar en la pantalla de inicio. Al cerrar la sesión en un dispositivo
        terminan sus notificaciones.
      </p>
      <h2 id="new">Lo nuevo para ti</h2>
      <p>
        La página de inicio enumera conversaciones con publicaciones que no has leído: las que
        sigues, y después el resto, primero lo último, hasta {limits.newForYou} de cada. De cada
        espacio se miran las {limits.latestOfSpace} últimas conversaciones. Nada se coloca más
        arriba porque le guste a mucha gente. <i>Marcar todo como leído</i> hace lo que dice. Para
        volver a algo, abre la publicación por su hora: en su página está{' '}
        <i>Marcar como no leída desde aquí</i>.
      </p>
      <h2 id="follow">Seguir y no oír</h2>
      <p>
        Sigues aquello en lo que escribes, a menos que digas otra cosa. <i>Seguir o silenciar</i>{' '}
        está en la página de cada espacio, conversación y publicación. En un espacio se refiere a
        las conversaciones que empiezan allí a partir de entonces, las {limits.followedWithSpace}{' '}
        más nuevas; en una publicación, a la rama que cuelga de ella. Cuenta lo más pequeño: lo que
        dices de una rama va antes que lo que dices de su conversación, y eso antes que lo de su
        espacio. Hay tres grados:
      </p>
      <ul>
        <li>
          <i>Todo lo nuevo</i>: se te cuenta cada publicación.
        </li>
        <li>
          <i>Respuestas y menciones</i>: se te cuenta lo que se dirige a ti. Así es donde no has
          dicho nada.
        </li>
        <li>
          <i>Nada</i>: no se te cuenta nada de allí, y la página de inicio no lo enumera.
        </li>
      </ul>
      <p>
        <a href="/me/following">Lo que sigues</a> lo reúne todo en una lista, hasta{' '}
        {limits.branchesFollowed} ramas. Nadie más puede ver si sigues algo.
      </p>
      <h2 id="words">Palabras que prefieres no leer</h2>
      <p>
        Las publicaciones de otras personas con una de <a href="/me/muted-words">tus palabras</a> se
        pliegan para ti, y dicen qué palabra era. Las mayúsculas y los acentos no importan; las
        palabras se encuentran enteras, y varias palabras cuando van juntas. Puedes tener{' '}
        {limits.mutedWords}.
      </p>
      <h2 id="break">Tomarte un descanso</h2>
      <p>
        Elige un día en <a href="/me/notices#break">qué novedades recibes</a>. Hasta entonces no se
        muestra ningún número, no se envía nada, y la página de inicio es una página tranquila; un
        enlace en ella lleva al foro. Puedes terminar el descanso cuando quieras. Lo que ha pasado
        mientras tanto te ha esperado.
      </p>
    </article>
  )
}
