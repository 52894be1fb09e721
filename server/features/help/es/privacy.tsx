import { sessionDays } from '../../../request/session.ts'

/** Help: what the server stores, for how long, and who could read it. */
export function Privacy() {
  return (
    <article class="narrow prose">
      <h1>Qué se guarda sobre ti</h1>
      <p>
        Esta página dice qué guarda el programa y qué no. No puede hablar por las personas que lo
        administran, ni por su empresa de alojamiento, ni por tu propio dispositivo, y dice dónde
        entra en juego cada cual.
      </p>
      <Stored />
      <NotStored />
      <Deleted />
      <Operator />
      <YourDevice />
    </article>
  )
}

const stored: readonly { what: string; how: string }[] = [
  {
    what: 'Tu seudónimo y lo que dices de ti',
    how: 'mientras seas miembro. Después queda un rastro del seudónimo, para que nadie más pueda tomar ese nombre.',
  },
  {
    what: 'Tu frase de acceso y tus códigos de recuperación',
    how: 'nunca tal cual, solo en una forma que permite comprobarlos (la frase de acceso, con argon2id).',
  },
  {
    what: 'Tus llaves de acceso',
    how: 'una clave pública por cada una, el nombre que le diste y cuándo se usó por última vez, hasta que la quites.',
  },
  {
    what: 'Dónde tienes la sesión abierta',
    how: `el tipo de navegador, desde cuándo y cuándo se usó por última vez. Se cierra cuando sales, o tras ${sessionDays} días sin uso.`,
  },
  {
    what: 'Lo que escribes',
    how: 'tus publicaciones con su audiencia, sus versiones anteriores y sus horas, hasta que las borres o te vayas.',
  },
  {
    what: 'Las imágenes de tus publicaciones',
    how: 'dibujadas de nuevo, sin lo que tu cámara escribió en el archivo, mientras las lleve alguna versión de la publicación. Si se avisó al equipo de la publicación, quienes leen el aviso también las conservan.',
  },
  {
    what: 'Los marcadores',
    how: 'con tus notas, solo para ti, hasta que los quites o te vayas.',
  },
  { what: 'Los borradores', how: 'en el servidor, hasta que los envíes o los descartes.' },
  {
    what: 'Las reacciones',
    how: 'qué miembro reaccionó a qué publicación, aunque las páginas solo muestran números.',
  },
  {
    what: 'Lo que eliges cuando alguien pregunta',
    how: 'qué miembro eligió qué, aunque las páginas solo muestran números, a menos que se diga antes que se ven los nombres. Hasta que lo retires, se borre la publicación, o te vayas y te lleves todo.',
  },
  {
    what: 'Los avisos al equipo',
    how: 'quién avisó de qué, por qué y cuándo, y la publicación tal como estaba entonces, también si se borra después. Quienes leen el aviso lo ven sin el nombre de quien lo hizo.',
  },
  {
    what: 'Lo que se dicen el equipo de moderación y tú',
    how: 'hasta que te vayas, y qué publicaciones nombraste. Las personas a quienes se les asignó lo leen con tu nombre.',
  },
  {
    what: 'Las notas del equipo de moderación sobre ti',
    how: 'durante doce meses, a menos que alguien del equipo las renueve. Lo que dicen que ocurrió está en tu exportación.',
  },
  {
    what: 'Que alguien miró detrás de un alias tuyo',
    how: 'quién lo hizo, cuándo y por qué. A ti se te dice cuándo y por qué.',
  },
  {
    what: 'Si moderas: tus horas, de qué no te haces cargo y a quién conoces fuera',
    how: 'solo para ti, hasta que lo cambies o te vayas. De las horas, a los miembros se les dice cuándo hay alguien, y no quién.',
  },
  {
    what: 'Lo que has plegado para ti',
    how: 'personas y publicaciones, solo para ti, hasta que las despliegues o te vayas.',
  },
  {
    what: 'Que se te preguntó si querías que alguien se interesara por cómo estás',
    how: 'cuándo, y que has respondido. No qué respondiste, ni quién lo deseó.',
  },
  { what: 'Hasta dónde has leído', how: 'una marca en cada conversación, solo para ti.' },
  {
    what: 'Lo que sigues, silencias o prefieres no leer',
    how: 'hasta que lo cambies o te vayas, solo para ti.',
  },
  {
    what: 'Las novedades que se te contaron',
    how: 'de qué publicación o decisión se trataba y cuándo lo leíste; ningún texto. Hasta que te vayas.',
  },
  { what: 'Los círculos, los bloqueos y los ajustes', how: 'hasta que los cambies o te vayas.' },
  {
    what: 'Las direcciones que dejas',
    how: 'una huella de cada una, y la propia dirección, cifrada, mientras espera a que la confirmes o si quieres recibir correo en ella. Hasta que la quites o te vayas.',
  },
  {
    what: 'Tu lista de distancia',
    how: 'huellas de lo que escribiste, hechas con una clave tuya, y tus notas, cifradas. Hasta que termine la entrada.',
  },
  {
    what: 'Quién avala a quién',
    how: 'por cada aval, quién lo dio, a quién y cuándo. Solo se les muestra a esas dos personas.',
  },
  {
    what: 'Si se te conoce como profesional par',
    how: 'cuándo se pidió, se dio, se rechazó o terminó, y qué se te dijo. Las palabras de una solicitud están cifradas y se borran con la decisión. Tu tarjeta, hasta que la quites.',
  },
  {
    what: 'Tu registro de límites',
    how: 'qué te protegía y desde cuándo, sin una palabra sobre otras personas. Hasta que te vayas.',
  },
  {
    what: 'Lo que se te envió',
    how: 'qué novedades se te enviaron, para que ninguna se envíe dos veces, y cuándo salió el último correo; y que no se te envía nada, si tu dirección lo rechazó o usaste el enlace para eso. Hasta que te vayas.',
  },
  {
    what: 'El correo que va de camino hacia ti',
    how: 'cifrado, hasta que se entrega, o se deja de intentar tras tres días. Un mensaje pasa por servidores que no son parte de este foro, y estos se enteran de que tu dirección recibe correo de aquí. Por eso no dice nada más que para qué es, sin tu seudónimo y sin una palabra que haya escrito nadie.',
  },
  {
    what: 'Los dispositivos en los que recibes notificaciones',
    how: 'la dirección que el servicio de notificaciones de su navegador dio a cada uno, y sus claves, cifradas, hasta que las desactivas o cierras la sesión ahí. Una nota pasa por ese servicio (por lo general de Google, Apple, Mozilla o Microsoft). Este sabe que este foro envió algo a este navegador, y cuándo; la nota va cifrada para tu navegador, siempre con la misma longitud, y dice lo mismo espere lo que espere. Ninguna página del foro pide nada a otros servidores; solo esto hace su servidor, y solo para quien lo activa.',
  },
  {
    what: 'Tus respuestas cuando te uniste, si hubo preguntas',
    how: 'para quienes deciden sobre la entrada de miembros.',
  },
  { what: 'Tu sí al acuerdo', how: 'a qué versión, y cuándo.' },
  {
    what: 'Que has leído qué pasa aquí cuando alguien está en peligro',
    how: 'qué versión, y cuándo.',
  },
  {
    what: 'Las invitaciones que hiciste',
    how: 'cuántas veces pueden usarse todavía, y hasta cuándo.',
  },
  {
    what: 'Lo que ha cambiado últimamente',
    how: 'qué publicación, cuándo y para quién, sin su texto, para que las páginas abiertas se pongan al día y nada se publique dos veces.',
  },
]

export function Stored() {
  return (
    <>
      <h2 id="stored">Qué se guarda</h2>
      <ul>
        {stored.map(({ what, how }) => (
          <li>
            <b>{what}</b>: {how}
          </li>
        ))}
      </ul>
    </>
  )
}

export function NotStored() {
  return (
    <>
      <h2 id="not-stored">Qué no se guarda</h2>
      <ul>
        <li>
          <b>Ninguna dirección IP.</b> No se anotan, ni en la base de datos ni en el registro del
          programa. Para frenar los intentos de adivinar una frase de acceso, antes de que alguien
          haya entrado se retiene en memoria una forma irreconocible de la dirección, durante una
          hora como máximo.
        </li>
        <li>
          <b>Ninguna palabra en el registro.</b> El registro del programa sirve para encontrar
          fallos, y no contiene ningún texto que haya escrito nadie.
        </li>
        <li>
          <b>Ningún rastreador</b>, ninguna estadística sobre personas, ninguna publicidad.
        </li>
        <li>
          <b>Nada de fuera.</b> Todas las páginas, estilos, scripts e imágenes vienen de este
          servidor. A tu navegador se le indica que rechace cualquier otra cosa.
        </li>
        <li>
          <b>Ninguna cookie</b>, salvo las que sirven para entrar y seguir dentro de tu cuenta, y
          una para el idioma que elijas antes de entrar.
        </li>
      </ul>
    </>
  )
}

export function Deleted() {
  return (
    <>
      <h2 id="deleted">Lo que borras</h2>
      <p>
        Lo que borras desaparece de todas las páginas al momento, para todo el mundo. Si antes se
        avisó al equipo de una publicación, quienes leen el aviso conservan una copia. No prometemos
        que no quede una copia en ninguna parte: las copias de seguridad hechas antes contienen lo
        que había en ese momento, hasta que se desechan, y un disco puede guardar rastros hasta que
        se escribe encima. Cuánto tiempo se conservan las copias de seguridad lo decide la persona
        que administra el servidor. Puedes preguntárselo.
      </p>
    </>
  )
}

export function Operator() {
  return (
    <>
      <h2 id="operator">Qué podría ver la persona que administra el servidor</h2>
      <p>
        Con acceso a la máquina, podría leer todo lo que hay en la base de datos: publicaciones para
        un círculo o solo para ti, borradores, círculos, y quién escribió con qué alias. Esas cosas
        no están cifradas frente a ella. De ahí no podría leer tu frase de acceso, pero quien puede
        cambiar el programa podría cambiar también eso.
      </p>
      <p>
        Ninguna página del foro le muestra estas cosas. Aun así, es una cuestión de confianza y no
        de técnica. Además, una ley o un tribunal pueden obligarla a entregar lo que está guardado.
        Lo que nunca se guarda no se puede entregar.
      </p>
      <p>
        Entre el programa y tú puede haber otros: un servidor web colocado delante, una empresa de
        alojamiento, tu propio proveedor. Algunos ven tu dirección IP y quizá lleven sus propios
        registros. Ven que has visitado el foro. Con una conexión segura, una dirección que empieza
        por <code>https</code>, quienes están en el camino no ven qué has leído ni qué has escrito.
      </p>
    </>
  )
}

export function YourDevice() {
  return (
    <>
      <h2 id="device">En tu propio dispositivo</h2>
      <p>
        Los borradores se guardan en el navegador en el que escribes, y su historial enumera las
        páginas que abriste. En un dispositivo que usan otras personas, una ventana privada olvida
        ambas cosas cuando la cierras. Si activaste notificaciones en un dispositivo, quien vea su
        pantalla puede leer que aquí te espera algo.
      </p>
    </>
  )
}
