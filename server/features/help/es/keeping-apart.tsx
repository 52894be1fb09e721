/** Help: what keeping apart does, and what it cannot do. */
export function KeepingApart() {
  return (
    <article class="narrow prose">
      <h1>Mantener a distancia</h1>
      <p>
        Puedes nombrar a personas que nunca deben ver lo que haces aquí: por su seudónimo, también
        uno que todavía no tiene nadie, por su dirección de correo o por todo lo que va detrás de la
        @ de una dirección. Para esas personas, tú no estás aquí: ninguna publicación, con tu nombre
        o con un alias, ninguna respuesta que te hayan dado, ninguna reacción, ningún perfil, ningún
        número que te cuente. Si en tu lista hay alguien que modera, no es una excepción. Tú sigues
        viendo a esas personas como antes.
      </p>
      <h2 id="answer">Por qué la respuesta es siempre la misma</h2>
      <p>
        Coincida alguien o no, recibes la misma respuesta en el mismo tiempo, y nada cambia en tus
        páginas. Si no fuera así, la lista serviría para averiguar quién es miembro. Lo que escribes
        se convierte en una huella y no vuelve a mostrarse; ves tu propia nota y la fecha.
      </p>
      <h2 id="when">Cuándo empieza y cuándo termina</h2>
      <p>
        Una entrada se aplica más o menos en un minuto o, si lo prefieres, en un momento al azar
        dentro de los tres días siguientes, para que nadie pueda relacionarla con una cita. Quitar
        una entrada tiene efecto en un momento al azar dentro de los siete días siguientes.
      </p>
      <h2 id="limits">Qué no puede hacer</h2>
      <ul>
        <li>
          Alguien coincide por su dirección solo si ha dejado y confirmado esa dirección aquí.
        </li>
        <li>
          Lo que esa persona vio, copió, fotografió o recibió por correo antes se queda con ella, y
          también lo que recuerda. Una página que tenga abierta pierde tus publicaciones en el
          momento en que empieza la entrada.
        </li>
        <li>
          Lo que otras personas dicen de ti con sus propias palabras, sin mencionarte ni citarte, se
          queda donde está.
        </li>
        <li>
          Quien no te ve no te responde. Alguien que espera la respuesta de cierta persona puede
          pensar en el motivo, y acertar o equivocarse. Por eso las listas son cortas, por eso no se
          muestra quién ha leído qué, y por eso una entrada puede empezar en un momento al azar.
        </li>
        <li>
          Lo que cuentas y tu manera de escribir pueden delatarte ante alguien que te conoce, con
          cualquier nombre, si llega a verlo de alguna otra manera.
        </li>
        <li>
          Dos personas que comparan sus pantallas, o una persona con dos cuentas, pueden notar lo
          que no se le muestra a una de ellas. También puede notarlo quien mira la pantalla de otra
          persona. Nada de lo que envía un servidor puede impedirlo.{' '}
          <a href="/help/peer-clinicians#professional-mode">Los niveles</a> hacen que una segunda
          cuenta cueste más, y nada más que eso.
        </li>
        <li>Quien administra el servidor puede leer su base de datos y tiene sus claves.</li>
      </ul>
    </article>
  )
}
