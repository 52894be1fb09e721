/** Help: reporting, who reads it, what is kept, and being worried about somebody. */
export function Reporting() {
  return (
    <article class="narrow prose">
      <h1>Avisar al equipo</h1>
      <p>
        Cuando algo de aquí no te parezca bien, pide que alguien lo lea: <b>Más</b>, y después{' '}
        <b>Avisar</b>, debajo de cualquier publicación. De una conversación se avisa junto a su
        título, de un miembro al pie de su página, y de una decisión del equipo de moderación junto
        a esa decisión. Puedes hacerlo desde tu primer minuto como miembro. No hace falta que sepas
        con certeza si va contra una regla, ni que escribas nada.
      </p>
      <p>
        Eliges una de <a href="/rules">las reglas de la comunidad</a>, u otra cosa. Si las reglas
        cambian más tarde, tu aviso conserva la que elegiste, tal como estaba escrita ese día.
      </p>
      <Worried />
      <WhoReads />
      <h2 id="for-yourself">Para ti, de inmediato</h2>
      <p>
        Junto al botón puedes ocultar la publicación y silenciar a quien la escribió: lo que escribe
        queda entonces plegado para ti, con unas palabras que dicen por qué, y se abre con un clic.
        Esto vale pase lo que pase con el aviso, y no se le dice a nadie.{' '}
        <a href="/me/mutes">Lo que has plegado</a> lo reúne en una lista, y allí lo deshaces.
        Silenciar se guía por el nombre que se muestra: lo que alguien escribe con un alias se
        silencia aparte, o el propio pliegue te diría quién es.
      </p>
      <h2 id="what-they-see">Qué ven de ti</h2>
      <p>
        Tu motivo y tus palabras, sin tu nombre. Lo que escribes puede mostrar quién eres a alguien
        que te conoce. A quien escribió la publicación no se le dice que alguien avisó de ella.
      </p>
      <WhatIsKept />
    </article>
  )
}

function Worried() {
  return (
    <>
      <h2 id="worried">Si alguien te preocupa</h2>
      <p>
        Entonces un aviso no es lo que ayuda. La página con la{' '}
        <a href="/crisis">ayuda en una crisis</a> dice a quién se puede acudir ahora, y{' '}
        <a href="/worry">esta</a> tiene palabras con las que puedes empezar. Desde la página de
        alguien, o desde el formulario para avisar de una publicación, también puedes hacer que el
        foro le pregunte una cosa: si le vendría bien que se le preguntara cómo está.
      </p>
      <ul>
        <li>
          Se le pregunta como máximo una vez cada siete días, por muchas personas que lo deseen.
        </li>
        <li>
          Quién lo deseó no se le muestra a nadie, y se olvida en uno o dos minutos. Lo que responde
          tampoco se le muestra a nadie, ni se guarda.
        </li>
        <li>
          Quien pide que no se le pregunte <a href="/me/check-ins">no recibe ninguna pregunta</a>,
          para siempre, a menos que lo cambie por su cuenta. A nadie se le pregunta en nombre de
          alguien de quien se le mantiene a distancia, o con quien hay un bloqueo. No se te dice si
          se le preguntó.
        </li>
      </ul>
    </>
  )
}

function WhoReads() {
  return (
    <>
      <h2 id="who-reads">Quién lo lee</h2>
      <ul>
        <li>
          Tú eliges: cualquiera que modere, solo alguien que no ha escrito en la conversación, o
          solo quienes supervisan la moderación.
        </li>
        <li>
          A nadie le llega un aviso sobre sí, uno que hizo, o uno sobre una decisión que tomó. A
          nadie le llega uno que tiene que ver con alguien de quien se le mantiene a distancia, o
          con quien hay un bloqueo. En esto no hay excepciones, sea cual sea el cargo.
        </li>
        <li>
          Los avisos se asignan a unas pocas personas, por sorteo. Así, para quienes los leen, que
          no les haya tocado uno no quiere decir nada.
        </li>
        <li>
          Cuando no puede recibirlo nadie que modere, va a supervisión, y después a quien es titular
          del foro. Cuando no puede nadie, espera hasta que alguien pueda.
        </li>
        <li>
          Quienes lo leen también pueden leer una publicación que era para un círculo, en el aviso y
          en ningún otro sitio. Ven un alias, no quién está detrás. Un aviso sobre un miembro les
          muestra la página de ese miembro, y de lo que escribió nada más que lo que verían de todos
          modos.
        </li>
      </ul>
    </>
  )
}

function WhatIsKept() {
  return (
    <>
      <h2 id="what-is-kept">Qué se guarda</h2>
      <ul>
        <li>
          La publicación tal como estaba cuando avisaste, también si se cambia o se borra después, y
          con ella aquello a lo que responde y la respuesta siguiente. Esa copia solo la ven quienes
          leen el aviso; lo que había alrededor, solo quienes de entre esas personas pueden leerlo
          en su sitio.
        </li>
        <li>
          Los avisos sobre la misma publicación se leen juntos. Volver a avisar no cambia nada; que
          hayan avisado muchas personas no hace que una publicación suba. Primero van las amenazas y
          las publicaciones que muestran quién es alguien, y después lo más antiguo.
        </li>
        <li>
          <a href="/me/reports">Tus avisos</a> enumera de qué has avisado y en qué punto está. Si
          para entonces ya no puedes ver la publicación, la lista no lleva a ella. Hasta que se
          decida puedes retirar un aviso. Si nadie más ha avisado de lo mismo, se lee entonces en
          último lugar, y se cierra al cabo de una semana.
        </li>
        <li>
          Un tiempo después de cerrarse un caso, se borran las copias y las palabras de quienes
          avisaron. Cuánto tiempo es lo fija quien es titular del foro; nunca son menos de 200 días,
          porque se puede pedir la revisión de una decisión durante 180.
        </li>
      </ul>
    </>
  )
}
