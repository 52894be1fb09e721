/** Help: posts that are read before others see them. */
export function ReadFirst() {
  return (
    <article class="narrow prose">
      <h1>Publicaciones que se leen antes</h1>
      <p>
        Algunas publicaciones esperan hasta que alguien del equipo de moderación las ha leído. Tú
        ves la tuya en su sitio, con el motivo por el que espera y cuánto suele tardar estos días.
        Mientras tanto puedes editarla o borrarla. Para otras personas es como si aún no la hubieras
        escrito. Cuando puedan verla, se te dirá, y aparecerá allí como nueva.
      </p>
      <h2 id="which">Qué publicaciones</h2>
      <ul>
        <li>
          <b>Las dos primeras publicaciones</b> de cada persona que llega, si quien es titular del
          foro ha activado esta opción. Está para que alguien te responda.
        </li>
        <li>
          <b>Las que llevan palabras de una lista.</b> No tiene ninguna otra consecuencia, y no se
          le dice a nadie más que a ti. Los miembros pueden leer las{' '}
          <a href="/word-lists">listas</a>. Si al editar una publicación entran en ella palabras
          así, vuelve a esperar; lo que otras personas han respondido se queda donde está.
        </li>
        <li>
          <b>Las de un miembro</b> sobre quien el equipo de moderación lo ha decidido, por un tiempo
          que se indica.
        </li>
      </ul>
      <p>
        Lo que es solo para ti o para uno de tus círculos no espera. Si más tarde lo muestras a más
        personas, puede que espere entonces.
      </p>
      <h2 id="long">Cuando tarda mucho</h2>
      <p>
        Al cabo de seis horas, las primeras publicaciones se muestran aunque nadie las haya leído.
        Las otras siguen esperando, y se te dice que es así. Nada de lo que espera se pierde.
      </p>
      <h2 id="who">Quién las lee</h2>
      <p>
        Personas del equipo de moderación que pueden leer ese espacio. Nadie lee su propia
        publicación, ni la de alguien de quien se le mantiene a distancia, ni la que nombra, cita o
        responde a esa persona. También pueden pedirte que antes cambies algo. Ven un alias, no
        quién está detrás.
      </p>
    </article>
  )
}
