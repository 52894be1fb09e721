/** Help: what can be done about a post or a thread, and how it reads there. */
export function Calming() {
  return (
    <article class="narrow prose">
      <h1>Calmar las cosas</h1>
      <p>
        Aquí nada se hace a espaldas de nadie. Lo que se hace con una publicación o una conversación
        queda escrito en su lugar, con el motivo, en nombre de quién se ha hecho y cuándo termina. A
        quien escribió la publicación se le dice.
      </p>
      <h2 id="began">En una conversación que empezaste</h2>
      <ul>
        <li>
          Puedes <b>cerrar una rama</b>: una publicación y todo lo que tiene debajo pueden leerse, y
          nadie puede responder, durante una semana como máximo cada vez o hasta que la vuelvas a
          abrir. Abre la publicación pulsando en su hora y elige <b>Calmar esto</b>. En tu primera
          publicación, cierra la conversación entera.
        </li>
        <li>
          Puedes hacer que <b>vaya más despacio</b> durante 24 horas como máximo: cada persona puede
          responder una vez cada cierto número de minutos, y una vez más por cada respuesta que
          recibe. Así, alguien a quien se dirige mucha gente puede contestar a todo el mundo. Se
          edita como siempre.
        </li>
      </ul>
      <h2 id="first-aid">Primeros auxilios</h2>
      <p>
        Quien modera puede plegar una publicación o cerrar una rama en el acto, durante 12 horas
        como máximo, con un motivo. No es una decisión y termina por sí sola. Puede hacerlo también
        donde no le toca decidir, salvo con sus propias publicaciones. Nadie puede hacerlo con lo
        que no puede ver.
      </p>
      <h2 id="folding">Plegada</h2>
      <ul>
        <li>
          Una publicación plegada se abre con un clic, y puede abrirla cualquiera que antes pudiera
          leerla.
        </li>
        <li>
          Cuando tres miembros avisan al equipo de una publicación en 72 horas, se pliega hasta que
          alguien la ha leído. Solo cuentan quienes llevan aquí una semana o han escrito cinco
          publicaciones, una vez cada cual, por mucho que retiren y repitan su aviso. Esto vale para
          las publicaciones de todo el mundo, también las de quienes moderan.
        </li>
        <li>
          Si se plegó tu publicación, al editarla se despliega, una vez. Después es la primera que
          se mira. Los primeros auxilios siguen hasta que terminan.
        </li>
      </ul>
      <h2 id="team">Qué puede decidir el equipo de moderación</h2>
      <ul>
        <li>
          <b>Una nota de contenido</b> encima de una publicación, junto a la de quien la escribió.
          Quien la escribió puede decirlo con otras palabras.
        </li>
        <li>
          <b>Pedir un cambio.</b> La publicación se queda como está durante 72 horas. Si para
          entonces no se ha editado, se pliega.
        </li>
        <li>
          <b>Retirar una publicación.</b> Si ha tenido respuestas, en su lugar se dice, y por qué.
          Quien la escribió todavía la ve, con el motivo, y puede borrarla. Lo que la cita también
          deja de verse. Si la decisión se anula, todo vuelve a estar allí.
        </li>
      </ul>
    </article>
  )
}
