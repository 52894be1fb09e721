/** Help: what kind of place this is. */
export function WhatThisIs() {
  return (
    <article class="narrow prose">
      <h1>Qué es esto</h1>
      <p>
        Este es un foro para personas que conocen por su propia vida el malestar psíquico, el
        tratamiento o el apoyo entre pares. Lo llevan sus miembros, en un servidor del que se ocupa
        una de esas personas, con un programa llamado Alongside.
      </p>

      <h2 id="expect">Qué puedes esperar</h2>
      <ul>
        <li>
          Personas que escriben desde su propia vida, con nombres que han elegido. Nadie necesita tu
          nombre real, y para unirte no hace falta una dirección de correo.
        </li>
        <li>
          Tú decides quién ve cada cosa que escribes, y puedes cambiar de idea más tarde.{' '}
          <a href="/help/who-sees-what">Quién ve qué</a> explica cómo, y hasta dónde llega.
        </li>
        <li>
          El mismo orden para todo el mundo: en una lista, lo último primero; dentro de una
          conversación, el orden en que se ha hablado. Nada se coloca más arriba por la atención que
          recibe.
        </li>
        <li>
          Aquí no se muestra cuánta gente sigue a alguien ni cuántas veces se ha leído algo. Nada
          indica que has leído una publicación, ni que estás aquí.
        </li>
        <li>
          Páginas que funcionan en un teléfono viejo, sin scripts, solo con el teclado y con un
          lector de pantalla. Si alguna no lo hace, el fallo es nuestro.
        </li>
      </ul>

      <h2 id="not">Qué no es</h2>
      <ul>
        <li>
          No es un tratamiento, y aquí nadie te está tratando. Algunos miembros trabajan en salud
          mental. Aquí son miembros como tú.
        </li>
        <li>
          No es un servicio de emergencia. Nadie está de guardia, y hay horas en que nadie lee. Si
          no es seguro esperar, mira <a href="/crisis">Si esta noche es difícil</a>. Esa página se
          abre sin entrar en una cuenta, y dice cuáles de los recursos que enumera pueden hacer que
          intervenga la policía.
        </li>
        <li>
          No es un lugar sellado. La gente puede copiar lo que ve, y quien administra el servidor
          podría leer lo que se guarda en él. <a href="/help/privacy">Qué se guarda sobre ti</a> da
          los detalles.
        </li>
      </ul>

      <h2 id="together">Cómo nos tratamos</h2>
      <p>
        Cada miembro ha dicho que sí al <a href="/agreement">acuerdo de la comunidad</a>. Las
        personas del equipo de moderación son miembros que velan por ese acuerdo. Qué pueden ver y
        qué no se cuenta en <a href="/help/who-sees-what#moderators">Quién ve qué</a>.
      </p>

      <h2 id="start">Si acabas de llegar</h2>
      <p>
        Lee todo el tiempo que quieras. Nada les dice a otras personas que lo has hecho. Cuando
        escribas, puedes decir qué esperas, para que no reciba consejos quien solo quiere que
        alguien escuche. Puedes retirar una publicación en los primeros diez segundos, editarla,
        mostrarla a menos personas o borrarla más tarde.
      </p>
      <p>No le debes una respuesta a nadie, y puedes dejar una conversación sin dar un motivo.</p>
    </article>
  )
}
