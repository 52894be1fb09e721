import { appealDays, appealSilentDays } from '../../../../shared/measures.ts'

/** Help: how the moderation team decides, what it tells whom, and asking for another look. */
export function Decisions() {
  return (
    <article class="narrow prose">
      <h1>Decisiones, y otra revisión</h1>
      <p>
        Aquí deciden personas, nunca un programa. Quien decide da un motivo, y ese motivo está
        escrito donde la decisión tiene efecto. No se nombra a nadie: ni a quien decidió ni a quien
        avisó.
      </p>
      <h2 id="who-decides">Quién decide</h2>
      <ul>
        <li>
          Una de las personas a las que se asignó el aviso. Nadie decide sobre algo que escribió o
          de lo que avisó, ni donde tiene parte alguien de quien se le mantiene a distancia, ni
          sobre alguien a quien ha bloqueado o silenciado, o de quien ha recibido un bloqueo o un
          silencio. A quien ha respondido cerca se le pregunta si puede ser imparcial, y queda
          anotado.
        </li>
        <li>
          Una segunda persona tiene que estar de acuerdo antes de ponerle una pausa a alguien o
          pedirle que deje la comunidad, para todo lo que dure más de dos semanas, y para todo lo
          que tenga que ver con una publicación con alias, con alguien que es profesional par o con
          alguien que tiene un cargo.
        </li>
        <li>
          Cuando solo una persona tiene un cargo, y un aviso trata de algo que ella misma escribió o
          de lo que avisó, puede actuar al cabo de un día, y solo con lo que se puede deshacer. Eso
          se guarda con la decisión. No vale nunca para alguien de quien se le mantiene a distancia.
        </li>
        <li>
          Cuando absolutamente nadie puede leer un aviso, aquello de lo que trata se pliega para
          todo el mundo hasta que alguien pueda, y a quien avisó se le dice que está esperando.
        </li>
      </ul>
      <h2 id="what-can-happen">Qué puede pasar</h2>
      <p>
        De lo más leve a lo más grave: nada, una nota de contenido, una nota al miembro, pedir un
        cambio, plegar, cerrar una rama, hacer que una conversación vaya más despacio, retirar una
        publicación, una advertencia, leer antes las publicaciones de alguien, una pausa para
        escribir, pedir a alguien que deje la comunidad. Una nota no cuenta para nada. Una
        advertencia cuenta durante 90 días y después caduca. Lo que tiene un plazo termina por sí
        solo. <a href="/help/calming">Cómo se lee en una conversación</a>
      </p>
      <p>No hay medidas ocultas. Lo que te afecta se te dice, en el momento en que tiene efecto.</p>
      <h2 id="what-you-are-told">Qué se te dice</h2>
      <ul>
        <li>
          Si te afecta: de qué se trata, qué se decidió y hasta cuándo, la regla con sus palabras de
          ese día, qué se vio, si antes había ocurrido algo por sí solo, y cómo pedir otra revisión.
          Está en <a href="/me/decisions">Decisiones que te afectan</a>, y en el archivo con{' '}
          <a href="/me/export">todo lo tuyo</a>.
        </li>
        <li>
          Si avisaste: que alguien lo ha leído y si ha actuado; y si no, por qué. No qué se hizo,
          porque eso trata de otra persona.
        </li>
      </ul>
      <h2 id="paused">Durante una pausa</h2>
      <p>
        Puedes leer, avisar, pedir otra revisión, escribir al equipo de moderación, borrar lo que
        escribiste, elegir quién lo ve y llevarte tus datos. No puedes escribir, cambiar una
        publicación ni lo que dice tu página, ni reaccionar. Una línea encima de cada página dice
        por qué y hasta cuándo. Termina por sí sola, y después no se nota nada. La persona a quien
        se pidió que dejara la comunidad ve lo que ven las visitas, y todavía puede entrar para
        pedir otra revisión y llevarse sus datos. Otra persona vuelve a mirar esa decisión al cabo
        de medio año y de un año, sin que haya que pedirlo.
      </p>
      <h2 id="another-look">Otra revisión</h2>
      <ul>
        <li>
          Puedes pedirla una vez por cada decisión, durante {appealDays} días: cuando te afecta, y
          cuando avisaste de aquello de lo que trata.
        </li>
        <li>
          No la atiende nadie que haya tenido parte en la decisión. Si no queda nadie del equipo de
          moderación, la atienden quienes supervisan, y después quien es titular del foro. Si no hay
          nadie, espera hasta que lo haya. Quien decidió puede decir algo sobre ello una vez, a
          quienes lo revisan.
        </li>
        <li>
          Quien lo revisa y tú pueden escribirse sobre ello. Si durante {appealSilentDays} días no
          pasa nada, se asigna a otra persona, y se te dice.
        </li>
        <li>
          Si la decisión se anula, lo que hizo se deshace enseguida. Si se decide otra cosa en su
          lugar, también puedes pedir una revisión de eso.
        </li>
      </ul>
      <h2 id="the-log">Qué puede leer todo el mundo</h2>
      <p>
        Los miembros encuentran <a href="/moderation/log">lo que se ha decidido</a>, sin nombres:
        las líneas llegan de cinco en cinco o tras dos semanas, para que ninguna señale a nadie, y
        dicen la semana, la medida, la regla y el motivo. El equipo firma con nombres que no
        cambian, para que se vea si algo se repite. También están{' '}
        <a href="/moderation/numbers">los números</a> de cada mes. Ambas páginas dejan fuera lo que
        trata de algo que tú no puedes ver. Un motivo que delata a alguien puede tacharlo quien
        supervisa la moderación; la línea se queda y lo dice.
      </p>
    </article>
  )
}
