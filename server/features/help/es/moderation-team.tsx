/** Help: the moderation team, talking with it, and what it keeps about a member. */
export function ModerationTeam() {
  return (
    <article class="narrow prose">
      <h1>El equipo de moderación</h1>
      <p>
        Algunos miembros cuidan del foro: leen los avisos y deciden qué se hace. Son miembros como
        tú, con turnos de unas pocas horas. Otras personas supervisan su trabajo.
      </p>
      <h2 id="names">Los nombres en el equipo</h2>
      <p>
        Ante ti actúan como equipo. Quien te responde firma con un nombre como “Coast heron”:
        siempre el mismo para la misma persona, para que puedas ver si algo se repite, y nunca su
        seudónimo.
      </p>
      <h2 id="talking">Hablar con el equipo</h2>
      <ul>
        <li>
          En <a href="/me/team">Hablar con el equipo</a> puedes preguntar algo, contar algo o decir
          que ves una decisión de otra manera. Cada asunto tiene su propia conversación. Puedes
          hacerlo en cualquier momento, también durante una pausa.
        </li>
        <li>
          Lo que planteas se asigna a unas pocas personas del equipo, por sorteo. Con ninguna hay
          una distancia ni un bloqueo de por medio, y ninguna ha dicho que te conoce fuera. Lo mismo
          vale respecto a quien escribió las publicaciones que nombras.
        </li>
        <li>
          Si se trata de alguien que modera, haz que vaya a quienes supervisan: así no le llega a
          nadie que modere.
        </li>
        <li>Cualquiera de las dos partes puede cerrar una conversación y volver a abrirla.</li>
      </ul>
      <h2 id="standing">Tu situación</h2>
      <p>
        <a href="/me/standing">Tu situación</a> enumera todas las medidas que te han afectado, con
        la regla en la que se basan y cuándo terminan. Una advertencia cuenta durante noventa días.
        Lo que ha terminado ya no cuenta para nada.
      </p>
      <p>
        El equipo puede escribir notas internas sobre un miembro. Una nota desaparece por sí sola al
        cabo de doce meses, a menos que alguien la renueve. No puede leerlas quien, dentro del
        equipo, se mantiene a distancia de ti, tiene un bloqueo contigo o ha dicho que te conoce
        fuera. Lo que una nota dice que ocurrió está en <a href="/me/export">tu exportación</a>; lo
        que el equipo piensa de ello, no.
      </p>
      <h2 id="alias">Mirar detrás de un alias</h2>
      <p>
        El equipo decide sobre las publicaciones sin saber quién está detrás de un alias. Solo
        cuando la vida de alguien está en peligro, cuando una publicación muestra quién es alguien,
        cuando una niña o un niño está en peligro o cuando un tribunal lo ordena, dos personas del
        equipo pueden consultar juntas el seudónimo, y nada más. Se les muestra a las dos durante
        una hora. Se te dice enseguida, o tras tres días si las dos han anotado por qué no
        enseguida; después queda en la página de tu situación. Nadie de quien se te mantiene a
        distancia, ni a quien se mantiene a distancia de ti, puede ser una de las dos.
      </p>
      <h2 id="people">También son personas</h2>
      <p>
        Quienes moderan pueden dejar un aviso a otras personas sin decir por qué, decir de qué no se
        hacen cargo y parar en cualquier momento. Cada medio año se les pregunta si todavía quieren
        hacerlo.
      </p>
    </article>
  )
}
