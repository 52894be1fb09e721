/** Help: audiences, and everything that follows from them. */
import { WhatStaysOpen } from './what-stays-open.tsx'

export function WhoSeesWhat() {
  return (
    <article class="narrow prose">
      <h1>Quién ve qué</h1>
      <p>
        Todo lo que escribes tiene una audiencia: las personas que lo ven. La eliges al escribir y
        puedes cambiarla en cualquier momento. Para quien queda fuera, el foro está hecho para que
        parezca que la publicación nunca se escribió: no sale en gris, no está en ninguna lista y
        ningún número de ninguna página la cuenta.
      </p>
      <Audiences />
      <ChangingYourMind />
      <Circles />
      <RepliesAndQuotes />
      <Aliases />
      <Editing />
      <Deleting />
      <Blocking />
      <Moderators />
      <ProfessionalMode />
      <WhatStaysOpen />
    </article>
  )
}

export function Audiences() {
  return (
    <>
      <h2 id="audiences">Audiencias</h2>
      <p>De la más amplia a la más reducida:</p>
      <ul>
        <li>
          <b>Cualquiera</b>: también quien no ha entrado en una cuenta, y toda persona a quien se lo
          muestren.
        </li>
        <li>
          <b>Miembros</b>: todas las personas que se han unido. Así empiezas; después el foro te
          propone lo último que elegiste en el mismo espacio.
        </li>
        <li>
          <b>Miembros con arraigo</b>: quienes llevan aquí un tiempo y han dejado una dirección
          confirmada.
        </li>
        <li>
          <b>Miembros que no son profesionales pares</b>. Quien es profesional par es un miembro que
          además trabaja en salud mental.
        </li>
        <li>
          <b>Profesionales pares</b>.
        </li>
        <li>
          <b>Un círculo</b>: las personas de una lista que llevas tú.
        </li>
        <li>
          <b>Solo tú</b>.
        </li>
      </ul>
      <p>
        El espacio añade su propia condición. En un espacio al que se entra por invitación,{' '}
        <i>miembros</i> quiere decir los miembros de ese espacio. La audiencia está escrita junto al
        botón antes de que publiques. Quien lee puede saber que una publicación está abierta a
        cualquiera. Aparte de eso, no se le muestra qué audiencia tiene.
      </p>
      <p>
        Lo que escribes sobre ti en tu propia página también tiene una audiencia. Para quien queda
        fuera de ella, tu página es igual que la de un seudónimo que nunca ha tenido nadie.
      </p>
    </>
  )
}

export function ChangingYourMind() {
  return (
    <>
      <h2 id="changing">Cambiar de idea</h2>
      <p>
        Cada una de tus publicaciones te muestra su audiencia, con un control al lado para elegir
        otra. También puedes cambiar muchas publicaciones a la vez, por ejemplo todo lo anterior a
        cierto día. Antes de que tenga efecto, se te dice qué más cambia con ello.
      </p>
      <p>
        Se aplica enseguida, en todas las listas y todos los recuentos, y en cosa de un segundo en
        las páginas que la gente tiene abiertas. Si muestras una publicación a menos personas, las
        respuestas que tiene debajo desaparecen también para quienes dejan de verla. Tus propias
        publicaciones nunca desaparecen para ti.
      </p>
    </>
  )
}

export function Circles() {
  return (
    <>
      <h2 id="circles">Círculos</h2>
      <p>
        Un círculo es una lista de miembros que llevas tú, para escribirles. Nadie más ve que
        existe, cómo lo has llamado ni quién está en él. Cuando añades o quitas a alguien, no se le
        dice. Si quitas a una persona, deja de ver lo que escribiste para ese círculo. Si añades a
        una, ve lo que ya hay.
      </p>
    </>
  )
}

export function RepliesAndQuotes() {
  return (
    <>
      <h2 id="replies">Respuestas, citas, menciones y enlaces</h2>
      <ul>
        <li>
          Una respuesta nunca se muestra a más personas que la publicación a la que responde. Antes
          de enviarla, se te dice quién podrá verla como máximo.
        </li>
        <li>
          Una publicación que cita a otra solo la ven las personas que pueden ver lo que cita.
          Cuando una publicación se borra, sus palabras desaparecen también de las citas en otras
          publicaciones.
        </li>
        <li>
          Una mención funciona con miembros que puedes ver. Cualquier otro nombre detrás de una @ se
          queda en texto corriente, como un nombre que no tiene nadie.
        </li>
        <li>
          Un enlace a una publicación de aquí muestra su dirección y nada de su contenido. Quien no
          puede ver la publicación no encuentra nada allí.
        </li>
        <li>Las reacciones se muestran como números, no como nombres.</li>
      </ul>
    </>
  )
}

export function Aliases() {
  return (
    <>
      <h2 id="aliases">Escribir con un alias</h2>
      <p>
        Puedes publicar sin tu seudónimo. La publicación lleva entonces un alias, que es siempre el
        mismo dentro de esa conversación y otro distinto en cualquier otra parte. Ninguna página lo
        relaciona contigo para otros miembros, tampoco para quienes moderan, y tú sigues viendo la
        publicación como tuya. Aun así, lo que cuentas y tu manera de escribir pueden delatarte.
        También puede hacerlo que publiques con tu seudónimo justo después: cuando has respondido
        con tu alias, su casilla sigue marcada mientras la página está abierta, y en una página que
        abres de nuevo no lo está. Quien administra el servidor podría averiguar de quién es.
      </p>
    </>
  )
}

export function Editing() {
  return (
    <>
      <h2 id="editing">Editar</h2>
      <p>
        Puedes editar tus publicaciones. Quien lee ve que una publicación se ha editado y cuándo.
        Las versiones anteriores se guardan, y pueden leerlas tú y quienes moderan el espacio.
      </p>
    </>
  )
}

export function Deleting() {
  return (
    <>
      <h2 id="deleting">Borrar</h2>
      <p>
        Al borrar una publicación, desaparece de todas las páginas al momento. Se te pregunta una
        vez. Si alguien ha respondido a ella, en su lugar quedan las palabras <i>ya no está aquí</i>{' '}
        para quienes pueden ver esas respuestas, sin tu nombre y sin hora. Si no ha respondido
        nadie, no queda nada. Una publicación que pasas a <i>nadie más que tú</i> se ve exactamente
        igual desde fuera, así que nadie puede saber cuál de las dos cosas has hecho.
      </p>
      <p>
        Si retiras una publicación antes de que pasen diez segundos desde que la enviaste, no queda
        nada en su lugar. Si puede sobrevivir en alguna parte una copia de una publicación borrada
        se cuenta en <a href="/help/privacy#deleted">Qué se guarda sobre ti</a>.
      </p>
    </>
  )
}

export function Blocking() {
  return (
    <>
      <h2 id="blocking">Bloquear a alguien</h2>
      <p>
        Puedes bloquear a un miembro por su seudónimo. Desde ese momento, ninguna de las dos
        personas ve la página de la otra ni las publicaciones que llevan su seudónimo. A la otra
        persona no se le dice, pero puede notarlo. Un bloqueo no alcanza a las publicaciones con
        alias ni a las reacciones: si lo hiciera, el hueco te mostraría de quién son.
      </p>
    </>
  )
}

export function Moderators() {
  return (
    <>
      <h2 id="moderators">Qué pueden y qué no pueden ver quienes moderan</h2>
      <p>
        Quienes moderan un espacio ven lo que se publica en él, sea cual sea su audiencia, salvo las
        publicaciones para un círculo y las que son solo para ti. Esas les llegan únicamente cuando
        alguien que puede leerlas se las lleva. Pueden leer las versiones anteriores de una
        publicación. Si la moderación retira una publicación, quien la escribió y quienes moderan
        todavía la ven.
      </p>
      <p>
        No pueden ver tus círculos, tus borradores, hasta dónde has leído ni qué miembro hay detrás
        de un alias. No pueden cambiar tus palabras.
      </p>
    </>
  )
}

export function ProfessionalMode() {
  return (
    <>
      <h2 id="professional-mode">Si en tu trabajo acompañas a personas</h2>
      <p>
        El modo profesional mantiene a los miembros que trabajan en salud mental fuera de la vista
        de las personas a las que acompañan, y no le dice nada a ninguna de las dos partes sobre la
        otra. Es para <a href="/help/peer-clinicians">profesionales pares</a>; todos los miembros
        tienen una <a href="/help/keeping-apart">lista de distancia</a>.
      </p>
    </>
  )
}
