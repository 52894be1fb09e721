import type { pictureWords as en } from '../en/pictures.ts'

export const pictureWords = {
  'picture.title': 'Tus imágenes',
  'picture.about': 'Las de tus publicaciones, y las que esperan una.',
  'picture.lede':
    'Las imágenes que has añadido, las más recientes primero. La que aún no está en ninguna publicación solo la ves tú, y desaparece al cabo de un día, salvo que esté en un borrador tuyo.',
  'picture.add': 'Añadir una imagen',
  'picture.file': 'Imagen',
  'picture.fileHint':
    'JPEG, PNG, WebP, GIF o AVIF, hasta {megabytes} MB y {megapixels} millones de píxeles. En una publicación caben {perPost}, en un día se pueden añadir {perDay}, y {waiting} pueden esperar una publicación. El lugar, la cámara y la hora se quitan del archivo.',
  'picture.description': 'Qué se ve en ella',
  'picture.descriptionHint':
    'Para quienes no pueden verla. Basta con una frase, como se lo contarías a alguien por teléfono.',
  'picture.send': 'Añadirla',
  'picture.added':
    'Está añadida. Pon la línea de abajo en tu publicación, donde deba ir la imagen. Hasta entonces solo tú puedes verla.',
  'picture.line': 'Línea para tu publicación',
  'picture.none': 'Elige una imagen para añadir.',
  'picture.nothing': 'Aún no has añadido ninguna.',
  'picture.undescribed': 'Imagen sin descripción',
  'picture.discard': 'Descartar',
  'picture.discardOf': 'Descartar la imagen: {description}',
  'picture.inAPost': 'Está en <link>una publicación tuya</link>.',
  'picture.unused': 'Aún no está en ninguna publicación.',
  'picture.size': '{width} × {height}',
  'picture.moves': 'se mueve',
  'picture.more': 'Anteriores',
  'picture.inPost':
    'Esta imagen está en una publicación. Quítala de la publicación, o borra la publicación, y la imagen se va con ella.',
  'picture.gone':
    'Una imagen de tu texto está ya en otra publicación, o se ha descartado. Añádela de nuevo.',
  'picture.tooMany':
    'Una publicación puede tener {max, plural, one {una imagen} other {# imágenes}}. Quita alguna, o escribe otra publicación.',
  'picture.tooManyWaiting':
    '{max} imágenes tuyas esperan una publicación, que es el máximo. Descarta las que no necesites.',
  'picture.tooManyAtOnce':
    'Varias imágenes tuyas están ya en camino. Inténtalo de nuevo en {seconds, plural, one {un segundo} other {# segundos}}.',
  'picture.tooLarge':
    'La imagen pasa de {megabytes} MB. Hazla más pequeña, o haz con ella una captura de pantalla.',
  'picture.tooManyPixels':
    'La imagen pasa de {megapixels} millones de píxeles. Hazla más pequeña y añádela de nuevo.',
  'picture.unknownKind':
    'Esta imagen no es de un tipo que se pueda mostrar aquí: JPEG, PNG, WebP, GIF o AVIF.',
  'picture.unreadable':
    'Esta imagen está dañada, así que no se pudo leer. No se guardó nada de ella.',
  'picture.brokenOff': 'La imagen no llegó entera. No se guardó nada de ella; envíala de nuevo.',
  'picture.diskFull':
    'En este momento no hay sitio para imágenes. No se guardó nada de ella, y tu texto sigue ahí.',
  'picture.busy':
    'Ahora mismo se están añadiendo muchas imágenes. Inténtalo de nuevo en un minuto.',
} as const satisfies Record<keyof typeof en, string>
