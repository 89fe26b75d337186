<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CameraLost</name>
    <message>
        <source>All of {time}, and your {pay}</source>
        <translation>Todo: {time}, y sus {pay}</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Gap {time}</source>
        <translation>Hueco {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>En la película</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>Buscando la cámara</translation>
    </message>
    <message>
        <source>Nothing is recorded until you press Go on.</source>
        <translation>No se graba nada hasta presionar Seguir.</translation>
    </message>
    <message>
        <source>Press Go on, or stop and keep</source>
        <translation>Presione Seguir, o pare y guarde</translation>
    </message>
    <message>
        <source>Push the camera plug in again</source>
        <translation>Conecte otra vez la cámara</translation>
    </message>
    <message>
        <source>Recording stopped by itself at {time}.</source>
        <translation>La grabación se paró sola a los {time}.</translation>
    </message>
    <message>
        <source>Stop and keep {time}</source>
        <translation>Parar y guardar {time}</translation>
    </message>
    <message>
        <source>The camera came loose</source>
        <translation>La cámara se soltó</translation>
    </message>
    <message>
        <source>The camera gives pictures again</source>
        <translation>La cámara da imagen otra vez</translation>
    </message>
    <message>
        <source>The camera is back</source>
        <translation>La cámara volvió</translation>
    </message>
    <message>
        <source>The gap is marked, not paid</source>
        <translation>El hueco se marca, no se paga</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Esperando la cámara</translation>
    </message>
    <message>
        <source>When it is back, press Go on. It never starts by itself.</source>
        <translation>Cuando vuelva, presione Seguir. Nunca empieza sola.</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>Van {time}</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n changes are not in the film yet.</source>
        <translation>
            <numerusform>%n cambio aún no está en la película.</numerusform>
            <numerusform>%n cambios aún no están en la película.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>Hacer los cambios</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The changes are being made</source>
        <translation>Se hacen los cambios</translation>
    </message>
    <message>
        <source>The changes are being made.</source>
        <translation>Se están haciendo los cambios.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A machine learns the task from it</source>
        <translation>Una máquina aprende la tarea con ella</translation>
    </message>
    <message>
        <source>A machine learns the task from the film. Nobody is graded by it.</source>
        <translation>Una máquina aprende la tarea con la película. No se califica a nadie.</translation>
    </message>
    <message>
        <source>Can you change your mind later?</source>
        <translation>¿Puede cambiar de idea después?</translation>
    </message>
    <message>
        <source>Did we say it clearly?</source>
        <translation>¿Lo dijimos claro?</translation>
    </message>
    <message>
        <source>I lose my work</source>
        <translation>Pierdo mi trabajo</translation>
    </message>
    <message>
        <source>I must pay something</source>
        <translation>Tengo que pagar algo</translation>
    </message>
    <message>
        <source>It is thrown away tonight</source>
        <translation>Se borra esta noche</translation>
    </message>
    <message>
        <source>My boss grades me with it</source>
        <translation>Mi jefe me califica con ella</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, volver</translation>
    </message>
    <message>
        <source>No, never</source>
        <translation>No, nunca</translation>
    </message>
    <message>
        <source>Nothing happens to me</source>
        <translation>No me pasa nada</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>This checks our words, not you</source>
        <translation>Prueba nuestras palabras, no a usted</translation>
    </message>
    <message>
        <source>What happens to the film?</source>
        <translation>¿Qué pasa con la película?</translation>
    </message>
    <message>
        <source>What if you say no?</source>
        <translation>¿Y si dice que no?</translation>
    </message>
    <message>
        <source>Yes, and I keep my pay</source>
        <translation>Sí, y me quedo con mi paga</translation>
    </message>
    <message>
        <source>Yes, but I give my pay back</source>
        <translation>Sí, pero devuelvo mi paga</translation>
    </message>
    <message>
        <source>You can say no. There is no penalty, and nobody sees it.</source>
        <translation>Puede decir que no. No hay castigo y nadie lo ve.</translation>
    </message>
    <message>
        <source>You can take it back any day. Pay you have earned stays yours.</source>
        <translation>Puede retirarlo cualquier día. La paga que ganó sigue siendo suya.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>being looked at</source>
        <translation>se está revisando</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>puede mejorar</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>must be put right</source>
        <translation>hay que corregirlo</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>revise esto</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>A machine can&apos;t unlearn it</source>
        <translation>La máquina no lo olvida</translation>
    </message>
    <message>
        <source>Its key is destroyed here, and every buyer is told to delete it. Your pay stays yours.</source>
        <translation>Su clave se destruye aquí y se pide a cada comprador que lo borre. La paga sigue siendo suya.</translation>
    </message>
    <message>
        <source>Key destroyed on this station</source>
        <translation>Clave destruida en esta estación</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>Mis clips</translation>
    </message>
    <message>
        <source>My receipt</source>
        <translation>Mi recibo</translation>
    </message>
    <message>
        <source>Never had it</source>
        <translation>Nunca lo tuvo</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>No, no retirar</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Atrasado desde {day}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take this clip back?</source>
        <translation>¿Retirar este clip?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Taken out of the sending queue</source>
        <translation>Sacado de la cola de envío</translation>
    </message>
    <message>
        <source>Taking back is as short as giving: one press, one yes</source>
        <translation>Retirar es tan corto como entregar: un toque y un sí</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por ver</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Will be told with the next batch</source>
        <translation>Se le avisa con el próximo lote</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Sí, retirar</translation>
    </message>
    <message>
        <source>You keep {amount}</source>
        <translation>Conserva {amount}</translation>
    </message>
    <message>
        <source>You recorded nothing yet.</source>
        <translation>Usted aún no grabó nada.</translation>
    </message>
    <message>
        <source>You took it back</source>
        <translation>Usted lo retiró</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>{buyer} told</source>
        <translation>{buyer} avisado</translation>
    </message>
    <message>
        <source>{buyer} told, no answer</source>
        <translation>{buyer} avisado, no responde</translation>
    </message>
</context>
<context>
    <name>ComplainPage</name>
    <message>
        <source>Choose a clip first</source>
        <translation>Primero elija un clip</translation>
    </message>
    <message>
        <source>I was not paid</source>
        <translation>No me pagaron</translation>
    </message>
    <message>
        <source>Number {number}. You get an answer by {day}.</source>
        <translation>Queja {number}. Tendrá respuesta hasta el {day}.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Algo está mal</translation>
    </message>
    <message>
        <source>This is wrong</source>
        <translation>Esto está mal</translation>
    </message>
    <message>
        <source>Which clip? Nobody is punished for asking.</source>
        <translation>¿Qué clip? Preguntar no se castiga.</translation>
    </message>
    <message>
        <source>You complained</source>
        <translation>Usted se quejó</translation>
    </message>
    <message>
        <source>You gave nothing yet, so nothing can be wrong.</source>
        <translation>Usted aún no entregó nada: nada puede estar mal.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>If no: same work, same pay.</source>
        <translation>Si no: mismo trabajo, misma paga.</translation>
    </message>
    <message>
        <source>If no: this task is not recorded.</source>
        <translation>Si no: esta tarea no se graba.</translation>
    </message>
    <message>
        <source>No penalty for saying no</source>
        <translation>Decir no no se castiga</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, volver</translation>
    </message>
    <message>
        <source>Nothing is on yet</source>
        <translation>Aún nada encendido</translation>
    </message>
    <message>
        <source>Pay you have earned stays yours</source>
        <translation>La paga que ganó sigue siendo suya</translation>
    </message>
    <message>
        <source>What a machine learned can&apos;t be unlearned</source>
        <translation>Lo que una máquina aprendió no se desaprende</translation>
    </message>
    <message>
        <source>What may we do with your video?</source>
        <translation>¿Qué podemos hacer con su película?</translation>
    </message>
    <message>
        <source>Without the first there is nothing to record</source>
        <translation>Sin el primero no hay nada que grabar</translation>
    </message>
    <message>
        <source>Yes, to what is on</source>
        <translation>Sí, a lo encendido</translation>
    </message>
    <message>
        <source>You choose. You can change your mind later.</source>
        <translation>Usted elige. Puede cambiar de idea después.</translation>
    </message>
</context>
<context>
    <name>ConsentWay</name>
    <message>
        <source>Sign with your number</source>
        <translation>Firme con su número</translation>
    </message>
    <message>
        <source>With it you say yes to what has a check mark</source>
        <translation>Con él dice sí a lo que tiene marca</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>It counts now</source>
        <translation>Vale ahora</translation>
    </message>
    <message>
        <source>My consents</source>
        <translation>Mis permisos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>No, no retirar</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more is recorded, and all %n clips under it are taken back. Your pay stays yours. What a machine has learned can&apos;t be unlearned.</source>
        <translation>
            <numerusform>No se graba nada más y se retira su %n clip. La paga sigue siendo suya. Lo que una máquina aprendió no se puede desaprender.</numerusform>
            <numerusform>No se graba nada más y se retiran sus %n clips. La paga sigue siendo suya. Lo que una máquina aprendió no se puede desaprender.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again, choose anew</source>
        <translation>Leer otra vez y elegir</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Cambiado por uno nuevo</translation>
    </message>
    <message>
        <source>Since {day}, notice {version}</source>
        <translation>Desde {day}, aviso {version}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take your yes back?</source>
        <translation>¿Retirar su sí?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>What you said yes to. Take it back any day.</source>
        <translation>A lo que dijo sí. Se puede retirar cualquier día.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Sí, retirar</translation>
    </message>
    <message>
        <source>You said yes to nothing yet.</source>
        <translation>Aún no dijo sí a nada.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Recording starts in %n s</source>
        <translation>
            <numerusform>Se empieza a grabar en %n s</numerusform>
            <numerusform>Se empieza a grabar en %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverFrame</name>
    <message>
        <source>Cover: {left} from the left, {top} from the top, {width} wide, {height} high</source>
        <translation>Cubierto: {left} desde la izquierda, {top} desde arriba, {width} de ancho, {height} de alto</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Give it to the buyer</source>
        <translation>Darlo al comprador</translation>
    </message>
    <message>
        <source>Gone for good, asks once</source>
        <translation>Para siempre; pregunta una vez</translation>
    </message>
    <message>
        <source>Gone in {seconds} s</source>
        <translation>Se borra en {seconds} s</translation>
    </message>
    <message>
        <source>Have it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Keep here for now</source>
        <translation>Dejar aquí por ahora</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Otra revisión</translation>
    </message>
    <message>
        <source>Make the changes first</source>
        <translation>Primero haga los cambios</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>Solo usted puede abrirlo</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>Retirar el sí</translation>
    </message>
    <message>
        <source>The second look must end first</source>
        <translation>Antes debe acabar la segunda revisión</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Yes, if nothing is found</source>
        <translation>Sí, si no se encuentra nada</translation>
    </message>
    <message>
        <source>You said yes, it waits</source>
        <translation>Dijo que sí, espera</translation>
    </message>
    <message>
        <source>after the second look</source>
        <translation>tras la segunda revisión</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Each clip goes by itself, once. Press one to see more.</source>
        <translation>Cada clip sale solo, una vez. Pulse uno para ver más.</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Nothing was given yet, so nothing is sent.</source>
        <translation>Aún no se dio nada, así que nada se envía.</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message numerus="yes">
        <source>%n tries so far</source>
        <translation>
            <numerusform>%n intento hasta ahora</numerusform>
            <numerusform>%n intentos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Para coordinación</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>It may be there already, and then it is there twice.</source>
        <translation>Tal vez ya llegó, y entonces estará dos veces.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejar salir</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>No, no retirar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Send it once more?</source>
        <translation>¿Enviarlo otra vez?</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Apartarlo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Yes, send it again</source>
        <translation>Sí, enviar otra vez</translation>
    </message>
    <message>
        <source>{kind}: {name}, {size}</source>
        <translation>{kind}: {name}, {size}</translation>
    </message>
</context>
<context>
    <name>DeliverySign</name>
    <message numerus="yes">
        <source>%n clips are held.</source>
        <translation>
            <numerusform>%n clip está retenido.</numerusform>
            <numerusform>%n clips están retenidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips wait to be sent.</source>
        <translation>
            <numerusform>%n clip espera su envío.</numerusform>
            <numerusform>%n clips esperan su envío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips wait: the other side can&apos;t be reached.</source>
        <translation>
            <numerusform>%n clip espera: no hay conexión con el otro lado.</numerusform>
            <numerusform>%n clips esperan: no hay conexión con el otro lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips were sent, not confirmed.</source>
        <translation>
            <numerusform>%n clip enviado, sin confirmar.</numerusform>
            <numerusform>%n clips enviados, sin confirmar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries need a look.</source>
        <translation>
            <numerusform>%n entrega necesita atención.</numerusform>
            <numerusform>%n entregas necesitan atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip is being sent, {percent} are done.</source>
        <translation>Se envía un clip, va {percent}.</translation>
    </message>
    <message>
        <source>A clip is being sent.</source>
        <translation>Se envía un clip.</translation>
    </message>
    <message>
        <source>All clips are delivered.</source>
        <translation>Todos los clips están entregados.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nada espera su envío.</translation>
    </message>
    <message>
        <source>{state} Open the deliveries.</source>
        <translation>{state} Abrir las entregas.</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>A file of this clip is damaged on this station.</source>
        <translation>Un archivo de este clip está dañado en esta estación.</translation>
    </message>
    <message>
        <source>All of it is there, and it was checked.</source>
        <translation>Llegó todo, y se comprobó.</translation>
    </message>
    <message>
        <source>Ask the coordinator whether it is there before you send it again.</source>
        <translation>Antes de enviarlo otra vez, pregunte a coordinación si ya llegó.</translation>
    </message>
    <message>
        <source>Call the coordinator.</source>
        <translation>Llame a coordinación.</translation>
    </message>
    <message>
        <source>Call the coordinator: another kind of stick is needed.</source>
        <translation>Llame a coordinación: hace falta otro tipo de USB.</translation>
    </message>
    <message>
        <source>Cloud store</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Goes by stick only, never over a network.</source>
        <translation>Solo sale por USB, nunca por la red.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>It did not get there.</source>
        <translation>No llegó.</translation>
    </message>
    <message>
        <source>It goes by itself when its turn comes.</source>
        <translation>Sale solo cuando le toca.</translation>
    </message>
    <message>
        <source>It is on its way now.</source>
        <translation>Ahora va en camino.</translation>
    </message>
    <message>
        <source>It may be there whole. That can&apos;t be told.</source>
        <translation>Tal vez llegó entero. No se puede saber.</translation>
    </message>
    <message>
        <source>It was sent. Nobody could confirm that all of it is there.</source>
        <translation>Se envió. Nadie pudo confirmar que llegó todo.</translation>
    </message>
    <message>
        <source>It was stopped on the way.</source>
        <translation>Se detuvo en el camino.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Nothing can be written on the stick.</source>
        <translation>No se puede escribir en el USB.</translation>
    </message>
    <message>
        <source>Open its lock switch, or take another stick.</source>
        <translation>Abra su seguro, o use otro USB.</translation>
    </message>
    <message>
        <source>Plug in the stick that was used before.</source>
        <translation>Conecte el USB que se usó antes.</translation>
    </message>
    <message>
        <source>Plug it in again. It goes on where it stopped.</source>
        <translation>Conéctelo otra vez. Sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Plug the stick in.</source>
        <translation>Conecte el USB.</translation>
    </message>
    <message>
        <source>Press Try now if it should be sent.</source>
        <translation>Si debe enviarse, pulse Intentar ahora.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Something is broken at the other side.</source>
        <translation>Algo falla al otro lado.</translation>
    </message>
    <message>
        <source>Stick or disk</source>
        <translation>USB o disco</translation>
    </message>
    <message>
        <source>Take a stick with more room.</source>
        <translation>Use un USB con más espacio.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The buyer is told next that you took this clip back.</source>
        <translation>Ahora se avisa al comprador de que usted retiró este clip.</translation>
    </message>
    <message>
        <source>The buyer was told that you took this clip back.</source>
        <translation>Se avisó al comprador de que usted retiró este clip.</translation>
    </message>
    <message>
        <source>The coordinator holds all that goes there.</source>
        <translation>Coordinación retiene todo lo que va allí.</translation>
    </message>
    <message>
        <source>The other side asks us to wait.</source>
        <translation>El otro lado pide esperar.</translation>
    </message>
    <message>
        <source>The other side can&apos;t be reached.</source>
        <translation>No hay conexión con el otro lado.</translation>
    </message>
    <message>
        <source>The other side could not prove who it is. Nothing was sent.</source>
        <translation>El otro lado no pudo probar quién es. No se envió nada.</translation>
    </message>
    <message>
        <source>The other side does not let this station in.</source>
        <translation>El otro lado no deja entrar a esta estación.</translation>
    </message>
    <message>
        <source>The other side has no room left.</source>
        <translation>Al otro lado no queda espacio.</translation>
    </message>
    <message>
        <source>The other side sent us elsewhere. Nothing was sent there.</source>
        <translation>El otro lado nos mandó a otro sitio. Allí no se envió nada.</translation>
    </message>
    <message>
        <source>The place to send to is not set up right.</source>
        <translation>El destino no está bien configurado.</translation>
    </message>
    <message>
        <source>The place to send to is not there.</source>
        <translation>El destino no existe.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>El USB está lleno.</translation>
    </message>
    <message>
        <source>The stick is not there.</source>
        <translation>El USB no está.</translation>
    </message>
    <message>
        <source>The stick was pulled out too early.</source>
        <translation>El USB se sacó demasiado pronto.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is tried again by itself.</source>
        <translation>No hay nada que hacer: se intenta otra vez solo.</translation>
    </message>
    <message>
        <source>This clip is too large for the other side.</source>
        <translation>Este clip es demasiado grande para el otro lado.</translation>
    </message>
    <message>
        <source>This clip is too large for this stick.</source>
        <translation>Este clip es demasiado grande para este USB.</translation>
    </message>
    <message>
        <source>This is another stick.</source>
        <translation>Este es otro USB.</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Se reintenta</translation>
    </message>
    <message>
        <source>Tries again any moment</source>
        <translation>Se reintenta en cualquier momento</translation>
    </message>
    <message>
        <source>Tries again at {time}</source>
        <translation>Se reintenta a las {time}</translation>
    </message>
    <message>
        <source>Tries again on {day}, {time}</source>
        <translation>Se reintenta el {day}, {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Waits for a cable network.</source>
        <translation>Espera una red por cable.</translation>
    </message>
    <message>
        <source>Waits for a network without a data limit.</source>
        <translation>Espera una red sin límite de datos.</translation>
    </message>
    <message>
        <source>Waits for its rule: {rule}</source>
        <translation>Espera por su regla: {rule}</translation>
    </message>
    <message>
        <source>Waits for the sending hours.</source>
        <translation>Espera las horas de envío.</translation>
    </message>
    <message>
        <source>What is there is not what was sent.</source>
        <translation>Lo que hay allí no es lo que se envió.</translation>
    </message>
    <message>
        <source>You hold it. It goes when you let it go.</source>
        <translation>Usted lo retiene. Sale cuando lo deje salir.</translation>
    </message>
    <message>
        <source>You set it aside. It is not sent.</source>
        <translation>Usted lo apartó. No se envía.</translation>
    </message>
    <message>
        <source>You took this clip back after it was sent. The buyer is told.</source>
        <translation>Usted retiró este clip después de enviado. Se avisa al comprador.</translation>
    </message>
    <message>
        <source>You took this clip back. It is not sent any more.</source>
        <translation>Usted retiró este clip. Ya no se envía.</translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>falta una hora, más o menos</numerusform>
            <numerusform>faltan unas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>falta un minuto, más o menos</numerusform>
            <numerusform>faltan unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de un minuto</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} por segundo</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{count} of {digits} digits</source>
        <translation>{count} de {digits} cifras</translation>
    </message>
</context>
<context>
    <name>EarningsPage</name>
    <message>
        <source>A real hour here</source>
        <translation>Una hora real aquí</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>Una hora grabada</translation>
    </message>
    <message>
        <source>Each clip you gave</source>
        <translation>Cada clip entregado</translation>
    </message>
    <message>
        <source>Each week, in {currency}</source>
        <translation>Cada semana, en {currency}</translation>
    </message>
    <message>
        <source>In your hands</source>
        <translation>En sus manos</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>Mis ganancias</translation>
    </message>
    <message>
        <source>No answer from the buyer</source>
        <translation>Sin respuesta del comprador</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nada atrasado</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Le deben</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>Pagado a otra persona</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Recorded: {time}</source>
        <translation>Grabado: {time}</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Guardar/imprimir</translation>
    </message>
    <message>
        <source>Signed in: {time}</source>
        <translation>Con sesión: {time}</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Algo está mal</translation>
    </message>
    <message>
        <source>The buyer said yes</source>
        <translation>El comprador dijo sí</translation>
    </message>
    <message>
        <source>The last weeks, and all of it</source>
        <translation>Las últimas semanas, y todo</translation>
    </message>
    <message>
        <source>These sums are for trying. Nobody is paid.</source>
        <translation>Estas sumas son de prueba. No se paga a nadie.</translation>
    </message>
    <message>
        <source>To be paid by {day}</source>
        <translation>Se paga hasta el {day}</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>Era para el {day}</translation>
    </message>
    <message>
        <source>Week of {day}: {amounts}</source>
        <translation>Semana del {day}: {amounts}</translation>
    </message>
    <message>
        <source>You complained</source>
        <translation>Usted se quejó</translation>
    </message>
    <message>
        <source>You gave nothing yet. What you earn will stand here.</source>
        <translation>Usted aún no entregó nada. Aquí verá lo que gane.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>A new worker</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>All pictures are taken.</source>
        <translation>No quedan dibujos libres.</translation>
    </message>
    <message>
        <source>Her picture</source>
        <translation>Su dibujo</translation>
    </message>
    <message>
        <source>Next: her number</source>
        <translation>Sigue: su número</translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation>Tiene la edad</translation>
    </message>
    <message>
        <source>Passphrase of the key, if it has one</source>
        <translation>Contraseña de la clave, si tiene</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>She is {years} years or older</source>
        <translation>Tiene {years} años o más</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key file</source>
        <translation>Archivo de clave de coordinación</translation>
    </message>
    <message>
        <source>The coordinator&apos;s key is missing</source>
        <translation>Falta la clave de coordinación</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Falta el nombre</translation>
    </message>
    <message>
        <source>The name stays on this station, locked. It is never sent.</source>
        <translation>El nombre queda en esta estación, bajo llave. Nunca se envía.</translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation>Falta el dibujo</translation>
    </message>
    <message>
        <source>This worker is for trying only. The coordinator&apos;s key is made up.</source>
        <translation>Esta persona es solo de prueba. La clave de coordinación es inventada.</translation>
    </message>
    <message>
        <source>Too young for this work</source>
        <translation>Muy joven para este trabajo</translation>
    </message>
    <message>
        <source>What she is called here</source>
        <translation>Cómo se le llama aquí</translation>
    </message>
    <message>
        <source>Which work</source>
        <translation>Qué trabajo</translation>
    </message>
    <message>
        <source>With the coordinator beside her</source>
        <translation>Con alguien de coordinación al lado</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Pay so far</source>
        <translation>Paga por ahora</translation>
    </message>
    <message>
        <source>Practice, not paid</source>
        <translation>Práctica, sin paga</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>Grabado {time}</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>Disco libre</translation>
    </message>
</context>
<context>
    <name>FilmPart</name>
    <message>
        <source>Draw a box with your finger, or move it with the arrow keys.</source>
        <translation>Dibuje un cuadro con el dedo, o muévalo con las flechas.</translation>
    </message>
    <message>
        <source>First go to where the cut ends.</source>
        <translation>Primero vaya a donde acaba el corte.</translation>
    </message>
    <message>
        <source>Go to where the cut ends, then press again.</source>
        <translation>Vaya a donde acaba el corte y presione otra vez.</translation>
    </message>
    <message>
        <source>That is too much. Make the changes first, or throw the clip away.</source>
        <translation>Es demasiado. Haga primero los cambios, o borre el clip.</translation>
    </message>
    <message>
        <source>The film is being opened.</source>
        <translation>La película se está abriendo.</translation>
    </message>
    <message>
        <source>The film, as the buyer gets it</source>
        <translation>La película que recibe el comprador</translation>
    </message>
    <message>
        <source>This is what the buyer gets</source>
        <translation>Esto recibe el comprador</translation>
    </message>
</context>
<context>
    <name>FixedPlaces</name>
    <message>
        <source>No stick is plugged in.</source>
        <translation>No hay USB conectado.</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Film {kept}, gap {gap}</source>
        <translation>Película {kept}, hueco {gap}</translation>
    </message>
</context>
<context>
    <name>GetReadyPage</name>
    <message>
        <source>Built-in scene</source>
        <translation>Escena de prueba</translation>
    </message>
    <message>
        <source>Camera: {camera}. Press for another one.</source>
        <translation>Cámara: {camera}. Presione para otra.</translation>
    </message>
    <message>
        <source>Faces are hidden</source>
        <translation>Caras cubiertas</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárese</translation>
    </message>
    <message>
        <source>Live picture with faces hidden</source>
        <translation>Imagen en vivo, caras cubiertas</translation>
    </message>
    <message>
        <source>Looking for a camera</source>
        <translation>Buscando una cámara</translation>
    </message>
    <message>
        <source>No camera: plug one in</source>
        <translation>Sin cámara: conecte una</translation>
    </message>
    <message>
        <source>Not paid. Nothing leaves this station.</source>
        <translation>Sin paga. Nada sale de esta estación.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>One moment: {camera}</source>
        <translation>Un momento: {camera}</translation>
    </message>
    <message>
        <source>Only the bench is kept</source>
        <translation>Solo se guarda la mesa</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practice: not paid</source>
        <translation>Práctica: sin paga</translation>
    </message>
    <message>
        <source>The camera gets ready.</source>
        <translation>La cámara se prepara.</translation>
    </message>
    <message>
        <source>{why}. The picture then comes by itself.</source>
        <translation>{why}. Después la imagen llega sola.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The film is being closed</source>
        <translation>La película se está cerrando</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Draft: made by a machine, waiting for a native reader.</source>
        <translation>Borrador hecho por una máquina; falta que lo lea un hablante nativo.</translation>
    </message>
    <message>
        <source>Press to hear the language</source>
        <translation>Presione para oír el idioma</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Covered by you: {number}</source>
        <translation>Cubierto por usted: {number}</translation>
    </message>
    <message>
        <source>Cut out: {time}</source>
        <translation>Cortado: {time}</translation>
    </message>
    <message>
        <source>Left: {time}</source>
        <translation>Queda: {time}</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>It waits for its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
    <message>
        <source>It waits while somebody records.</source>
        <translation>Espera mientras alguien graba.</translation>
    </message>
    <message numerus="yes">
        <source>More was covered, in %n pictures. Please watch it again.</source>
        <translation>
            <numerusform>Se cubrió más, en %n imagen. Por favor, véalo otra vez.</numerusform>
            <numerusform>Se cubrió más, en %n imágenes. Por favor, véalo otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face is left to cover.</source>
        <translation>No quedan caras por cubrir.</translation>
    </message>
    <message>
        <source>Pictures with more to cover so far: {number}</source>
        <translation>Imágenes con más que cubrir hasta ahora: {number}</translation>
    </message>
    <message>
        <source>Second look for faces</source>
        <translation>Segunda revisión de caras</translation>
    </message>
    <message>
        <source>The second look could not end</source>
        <translation>La segunda revisión no pudo acabar</translation>
    </message>
    <message>
        <source>The second look is done</source>
        <translation>Segunda revisión terminada</translation>
    </message>
    <message>
        <source>about {number} min left</source>
        <translation>faltan unos {number} min</translation>
    </message>
    <message>
        <source>about {number} s left</source>
        <translation>faltan unos {number} s</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>{share} hecho</translation>
    </message>
    <message>
        <source>{share} done, {left}</source>
        <translation>{share} hecho, {left}</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Choose your number</source>
        <translation>Elija su número</translation>
    </message>
    <message>
        <source>Once more, the same number.</source>
        <translation>Otra vez, el mismo número.</translation>
    </message>
    <message>
        <source>Only you know it. Let nobody look.</source>
        <translation>Solo usted lo sabe. Que nadie mire.</translation>
    </message>
    <message>
        <source>Press a number of {digits} digits.</source>
        <translation>Marque un número de {digits} cifras.</translation>
    </message>
    <message>
        <source>These were two numbers. Begin again.</source>
        <translation>Eran dos números distintos. Empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>A number, not your name</source>
        <translation>Un número, no su nombre</translation>
    </message>
    <message>
        <source>Before you decide</source>
        <translation>Antes de decidir</translation>
    </message>
    <message>
        <source>Change your mind</source>
        <translation>Cambiar de idea</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>Quejarse</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Film of your hands and bench</source>
        <translation>Película de sus manos y la mesa</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Guardar hasta</translation>
    </message>
    <message>
        <source>My clips, any day</source>
        <translation>En Mis clips, siempre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nunca se envía</translation>
    </message>
    <message>
        <source>Next: my choices</source>
        <translation>Sigue: lo que elijo</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, volver</translation>
    </message>
    <message>
        <source>Nobody signed this notice in your language. Ask somebody you trust to read it to you.</source>
        <translation>Nadie firmó este aviso en su idioma. Pida a alguien de confianza que se lo lea.</translation>
    </message>
    <message>
        <source>Not in your language</source>
        <translation>No está en su idioma</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>The steps you mark</source>
        <translation>Los pasos que marca</translation>
    </message>
    <message>
        <source>The whole notice</source>
        <translation>El aviso completo</translation>
    </message>
    <message>
        <source>To count your pay</source>
        <translation>Para contar su paga</translation>
    </message>
    <message>
        <source>To pay you, to find your clips</source>
        <translation>Para pagarle y hallar sus clips</translation>
    </message>
    <message>
        <source>To prove what you allowed</source>
        <translation>Para probar lo que permitió</translation>
    </message>
    <message>
        <source>To show it which part is which</source>
        <translation>Para mostrarle qué es cada parte</translation>
    </message>
    <message>
        <source>To teach a machine this task</source>
        <translation>Enseñar esta tarea a una máquina</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What we take</source>
        <translation>Qué tomamos</translation>
    </message>
    <message>
        <source>When, and how long</source>
        <translation>Cuándo y cuánto tiempo</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pide</translation>
    </message>
    <message>
        <source>Your yes, signed</source>
        <translation>Su sí, firmado</translation>
    </message>
    <message>
        <source>{campaign}, notice {version}</source>
        <translation>{campaign}, aviso {version}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Léamelo</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A real hour here</source>
        <translation>Una hora real aquí</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>Una hora grabada</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>How to check that all this is true</source>
        <translation>Cómo comprobar que todo es verdad</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>Mis clips</translation>
    </message>
    <message>
        <source>My complaints</source>
        <translation>Mis quejas</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>Mis ganancias</translation>
    </message>
    <message>
        <source>My receipts</source>
        <translation>Mis recibos</translation>
    </message>
    <message>
        <source>My sign-ins</source>
        <translation>Mis entradas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No to</source>
        <translation>No a</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aún no hay nada.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Practice: this is not real money.</source>
        <translation>Práctica: no es dinero real.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Recorded, hours</source>
        <translation>Grabado, horas</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Signed in, hours</source>
        <translation>Con sesión, horas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>The films open with your passphrase and the program age.</source>
        <translation>Las películas se abren con su palabra y el programa age.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>A qué dije que sí</translation>
    </message>
    <message>
        <source>What could not be copied</source>
        <translation>Qué no se pudo copiar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Yes to</source>
        <translation>Sí a</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>dijo sí</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>monto</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>con queja</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>no pagado</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>le deben</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>paid to someone else</source>
        <translation>pagado a otra persona</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>recibo</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabando</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>released</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>review</source>
        <translation>por ver</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>está mal</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Apple</source>
        <translation>Manzana</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Pelota</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicleta</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Barco</translation>
    </message>
    <message>
        <source>Comb</source>
        <translation>Peine</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Taza</translation>
    </message>
    <message>
        <source>Drum</source>
        <translation>Tambor</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Pez</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Flor</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Sombrero</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation>Cometa</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lámpara</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Spoon</source>
        <translation>Cuchara</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Paraguas</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>No, go back</source>
        <translation>No, volver</translation>
    </message>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation>
            <numerusform>Ese no era el número. Queda %n intento.</numerusform>
            <numerusform>Ese no era el número. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait {time}, then try again.</source>
        <translation>Demasiados números equivocados. Espere {time} y pruebe otra vez.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Looking for sticks</source>
        <translation>Buscando memorias USB</translation>
    </message>
    <message>
        <source>Plug in your stick. It appears here.</source>
        <translation>Conecte su USB. Aparecerá aquí.</translation>
    </message>
    <message>
        <source>Where should it be kept?</source>
        <translation>¿Dónde se guarda?</translation>
    </message>
</context>
<context>
    <name>PlaceTile</name>
    <message>
        <source>My documents on this computer</source>
        <translation>Mis documentos en esta computadora</translation>
    </message>
    <message>
        <source>{size} GB free</source>
        <translation>{size} GB libres</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n a second</source>
        <translation>
            <numerusform>%n por segundo</numerusform>
            <numerusform>%n por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a second: slow</source>
        <translation>
            <numerusform>%n por segundo: lento</numerusform>
            <numerusform>%n por segundo: lento</numerusform>
        </translation>
    </message>
    <message>
        <source>A little dark: lamp on</source>
        <translation>Algo oscuro: prenda la luz</translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation>Otro programa la usa</translation>
    </message>
    <message>
        <source>Black: is the lens covered?</source>
        <translation>Negro: ¿está tapado el lente?</translation>
    </message>
    <message>
        <source>Both hands in view</source>
        <translation>Se ven ambas manos</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>First more light</source>
        <translation>Primero más luz</translation>
    </message>
    <message>
        <source>First show your hands.</source>
        <translation>Primero muestre las manos.</translation>
    </message>
    <message>
        <source>First the camera.</source>
        <translation>Primero la cámara.</translation>
    </message>
    <message>
        <source>Full: send or throw away films</source>
        <translation>Lleno: envíe o borre películas</translation>
    </message>
    <message>
        <source>Is the sign up?</source>
        <translation>¿Letrero puesto?</translation>
    </message>
    <message>
        <source>It gives no picture</source>
        <translation>No da imagen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>No camera: plug one in</source>
        <translation>Sin cámara: conecte una</translation>
    </message>
    <message>
        <source>No new pictures: check the plug</source>
        <translation>No hay imagen nueva: vea el cable</translation>
    </message>
    <message>
        <source>One moment: the picture is looked at.</source>
        <translation>Un momento: se revisa la imagen.</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nítida</translation>
    </message>
    <message>
        <source>The disk has no room.</source>
        <translation>El disco no tiene espacio.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>La imagen no se mueve</translation>
    </message>
    <message>
        <source>Too bright: turn away from it</source>
        <translation>Mucha luz: gire hacia otro lado</translation>
    </message>
    <message>
        <source>Wipe the lens</source>
        <translation>Limpie el lente</translation>
    </message>
    <message>
        <source>move them now</source>
        <translation>muévalas ahora</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Any phone can read it. No Fairtake needed.</source>
        <translation>Cualquier teléfono lo lee. No hace falta Fairtake.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Keep it. It is yours.</source>
        <translation>Guárdelo. Es suyo.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printing...</source>
        <translation>Imprimiendo...</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Recibo {number}</translation>
    </message>
    <message>
        <source>Released. This is your proof.</source>
        <translation>Entregado. Esta es su prueba.</translation>
    </message>
    <message>
        <source>Save to my stick</source>
        <translation>Guardar en mi USB</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Guardando...</translation>
    </message>
    <message>
        <source>Square code with this receipt and its signature</source>
        <translation>Código cuadrado con este recibo y su firma</translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <translation>La hoja fue a la impresora.</translation>
    </message>
    <message>
        <source>The square code is being made</source>
        <translation>Se hace el código cuadrado</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Su recibo</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Any phone can read it. No Fairtake needed.</source>
        <translation>Cualquier teléfono lo lee. No hace falta Fairtake.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Left with a batch</source>
        <translation>Salió con un lote</translation>
    </message>
    <message>
        <source>My clips, any day</source>
        <translation>En Mis clips, siempre</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No para</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>Not sent yet: tries again</source>
        <translation>Aún no enviado: se reintenta</translation>
    </message>
    <message>
        <source>Not sent yet: waits for cable</source>
        <translation>Aún no enviado: espera el cable</translation>
    </message>
    <message>
        <source>Not sent: ask for help</source>
        <translation>No enviado: pida ayuda</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Owed to you</source>
        <translation>Le deben</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>Pagado a otra persona</translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation>Le pagaron</translation>
    </message>
    <message>
        <source>Practice: nobody is paid.</source>
        <translation>Práctica: no se paga a nadie.</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Recibo {number}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Enviado, aún sin confirmar</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The exact words that are signed</source>
        <translation>Las palabras exactas firmadas</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>La firma</translation>
    </message>
    <message>
        <source>To check: put the words into receipt.txt, the signature into receipt.txt.sig, take allowed_signers from the batch, and run</source>
        <translation>Para comprobar: ponga las palabras en receipt.txt, la firma en receipt.txt.sig, tome allowed_signers del lote y ejecute</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>Entregó</translation>
    </message>
    <message>
        <source>You took it back.</source>
        <translation>Usted lo retiró.</translation>
    </message>
    <message>
        <source>{amount} by {day}</source>
        <translation>{amount} hasta {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time} (clock unsure)</source>
        <translation>{day}, {time} (hora dudosa)</translation>
    </message>
    <message>
        <source>{station}, number {row}</source>
        <translation>{station}, número {row}</translation>
    </message>
    <message>
        <source>{task}, {time}</source>
        <translation>{task}, {time}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>The camera gets ready</source>
        <translation>La cámara se prepara</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Faces are hidden</source>
        <translation>Caras cubiertas</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárese</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Live picture with faces hidden</source>
        <translation>Imagen en vivo, caras cubiertas</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No picture comes. Look at the camera&apos;s plug.</source>
        <translation>No llega imagen. Revise el cable de la cámara.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>No se graba</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded, and this time is not paid.</source>
        <translation>En pausa. No se graba nada y este tiempo no se paga.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Paso {number} de {all}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>The picture is black. Is the lens covered?</source>
        <translation>La imagen está negra. ¿Está tapado el lente?</translation>
    </message>
    <message>
        <source>The picture stands still. Look at the camera.</source>
        <translation>La imagen no se mueve. Revise la cámara.</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Este es el último paso</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave without your changes?</source>
        <translation>¿Salir sin sus cambios?</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>Mire antes de entregar</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The changes are being made, about {seconds} s left.</source>
        <translation>Se hacen los cambios, faltan unos {seconds} s.</translation>
    </message>
    <message>
        <source>The changes are in the film. It is looked at again.</source>
        <translation>Los cambios están en la película. Se revisa otra vez.</translation>
    </message>
    <message>
        <source>They are not in the film yet.</source>
        <translation>Aún no están en la película.</translation>
    </message>
    <message>
        <source>{task}, {day}</source>
        <translation>{task}, {day}</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
</context>
<context>
    <name>SaveStatementPage</name>
    <message>
        <source>A page to read, and a table for a computer</source>
        <translation>Una hoja para leer y una tabla para computadora</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save or print my earnings</source>
        <translation>Guardar o imprimir ganancias</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>If not, your time still counts</source>
        <translation>Si no, su tiempo igual cuenta</translation>
    </message>
    <message>
        <source>If not, your time still counts in your real hour</source>
        <translation>Si no, su tiempo igual cuenta en su hora real</translation>
    </message>
    <message>
        <source>If released, owed to you</source>
        <translation>Si lo entrega, se lo deben</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>A recording was cut off, and is kept for: {picture}. Sign in to look at it.</source>
        <translation>Una grabación se cortó y se guarda para: {picture}. Entre para verla.</translation>
    </message>
    <message>
        <source>Choose the kite. Its number is 1 2 3 4.</source>
        <translation>Elija la cometa. Su número es 1 2 3 4.</translation>
    </message>
    <message>
        <source>Choose your picture first.</source>
        <translation>Primero elija su dibujo.</translation>
    </message>
    <message>
        <source>Choose your picture, then your number</source>
        <translation>Elija su dibujo y luego su número</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message numerus="yes">
        <source>That was not the number. %n tries left.</source>
        <translation>
            <numerusform>Ese no era el número. Queda %n intento.</numerusform>
            <numerusform>Ese no era el número. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait {time}, then try again.</source>
        <translation>Demasiados números equivocados. Espere {time} y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Covered places can never be uncovered.</source>
        <translation>Lo cubierto nunca se puede descubrir.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Press to start</source>
        <translation>Toque para iniciar</translation>
    </message>
    <message>
        <source>You see what is kept, half a second late.</source>
        <translation>Usted ve lo que se guarda, medio segundo después.</translation>
    </message>
    <message>
        <source>or the pedal</source>
        <translation>o el pedal</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>A real hour here</source>
        <translation>Una hora real aquí</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>An hour recorded</source>
        <translation>Una hora grabada</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>Mis ganancias</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Le deben</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid to someone else</source>
        <translation>Pagado a otra persona</translation>
    </message>
    <message>
        <source>Practice: nobody is paid</source>
        <translation>Práctica: no se paga a nadie</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún nada</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step {number} of {all}, done: {title}</source>
        <translation>Paso {number} de {all}, hecho: {title}</translation>
    </message>
    <message>
        <source>Step {number} of {all}, later: {title}</source>
        <translation>Paso {number} de {all}, después: {title}</translation>
    </message>
    <message>
        <source>Step {number} of {all}, now: {title}</source>
        <translation>Paso {number} de {all}, ahora: {title}</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>TakeDataPage</name>
    <message>
        <source>A word or sentence of 8 letters or more</source>
        <translation>Una palabra o frase de 8 letras o más</translation>
    </message>
    <message>
        <source>Done. Your data is in: {folder}</source>
        <translation>Listo. Sus datos están en: {folder}</translation>
    </message>
    <message>
        <source>My films too</source>
        <translation>Y mis películas</translation>
    </message>
    <message>
        <source>My films too, locked with a word that only I know</source>
        <translation>Y mis películas, bajo llave con una palabra que solo yo sé</translation>
    </message>
    <message>
        <source>One folder with all that is yours</source>
        <translation>Una carpeta con todo lo suyo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Parado. No quedó ningún archivo.</translation>
    </message>
    <message>
        <source>Take my data</source>
        <translation>Tomar mis datos</translation>
    </message>
    <message>
        <source>What happened to each clip</source>
        <translation>Qué pasó con cada clip</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿A dónde?</translation>
    </message>
    <message>
        <source>Without this word nobody can open the films, not even you.</source>
        <translation>Sin esta palabra nadie puede abrir las películas, ni usted.</translation>
    </message>
    <message>
        <source>Writing your data</source>
        <translation>Escribiendo sus datos</translation>
    </message>
    <message>
        <source>Your consents, signed</source>
        <translation>Sus permisos, firmados</translation>
    </message>
    <message>
        <source>Your receipts, and how to check them</source>
        <translation>Sus recibos y cómo comprobarlos</translation>
    </message>
    <message>
        <source>Your time and your money</source>
        <translation>Su tiempo y su dinero</translation>
    </message>
</context>
<context>
    <name>TakeWay</name>
    <message>
        <source>Look at it, then decide.</source>
        <translation>Véala y luego decida.</translation>
    </message>
    <message>
        <source>Your last recording was cut off. All of it up to then is kept.</source>
        <translation>Su última grabación se cortó. Lo grabado hasta ahí está guardado.</translation>
    </message>
</context>
<context>
    <name>Throwing</name>
    <message>
        <source>Have it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Nobody can see it any more. Your time still counts.</source>
        <translation>Ya nadie podrá verlo. Su tiempo igual cuenta.</translation>
    </message>
    <message>
        <source>The clip goes in {seconds} seconds.</source>
        <translation>El clip se borra en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The clip is kept.</source>
        <translation>El clip se conserva.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Throw this clip away?</source>
        <translation>¿Borrar este clip?</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n covers by you.</source>
        <translation>
            <numerusform>Cubrió %n vez.</numerusform>
            <numerusform>Cubrió %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts cut out.</source>
        <translation>
            <numerusform>%n parte cortada.</numerusform>
            <numerusform>%n partes cortadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number}: {title}.</source>
        <translation>Paso {number}: {title}.</translation>
    </message>
    <message>
        <source>Timeline: {now} of {all}.</source>
        <translation>Línea de tiempo: {now} de {all}.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>A real hour here</source>
        <translation>Una hora real aquí</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Pregunta antes</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>My clips</source>
        <translation>Mis clips</translation>
    </message>
    <message>
        <source>My consents</source>
        <translation>Mis permisos</translation>
    </message>
    <message>
        <source>My earnings</source>
        <translation>Mis ganancias</translation>
    </message>
    <message>
        <source>Nothing is sold, nobody is paid. Try everything.</source>
        <translation>No se vende nada ni se paga a nadie. Pruebe todo.</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Le deben</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sealed here</source>
        <translation>Cerrados aquí</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Take my data</source>
        <translation>Tomar mis datos</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por ver</translation>
    </message>
    <message>
        <source>Today, {name}</source>
        <translation>Hoy, {name}</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Dijo que sí</translation>
    </message>
    <message>
        <source>an hour recorded</source>
        <translation>por hora grabada</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún nada</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 s</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Atrás 5 segundos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cubrir</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Cubrir esto</translation>
    </message>
    <message>
        <source>Cover one second less</source>
        <translation>Cubrir un segundo menos</translation>
    </message>
    <message>
        <source>Cover one second more</source>
        <translation>Cubrir un segundo más</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cut to here</source>
        <translation>Hasta aquí</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>De {start} a {end}</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>For the coordinator</source>
        <translation>Para coordinación</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Qué se guardó</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>A face still shows in this clip.</source>
        <translation>Aún se ve una cara en este clip.</translation>
    </message>
    <message>
        <source>A face was still to be seen. It is covered now.</source>
        <translation>Aún se veía una cara. Ya está cubierta.</translation>
    </message>
    <message>
        <source>Another program holds the station.</source>
        <translation>Otro programa usa la estación.</translation>
    </message>
    <message>
        <source>Another program uses the camera.</source>
        <translation>Otro programa usa la cámara.</translation>
    </message>
    <message>
        <source>Ask the coordinator for new work.</source>
        <translation>Pida trabajo nuevo a coordinación.</translation>
    </message>
    <message>
        <source>Call the coordinator and show this code.</source>
        <translation>Llame a coordinación y muestre este código.</translation>
    </message>
    <message>
        <source>Call the coordinator.</source>
        <translation>Llame a coordinación.</translation>
    </message>
    <message>
        <source>Call the coordinator: clips must be delivered first.</source>
        <translation>Llame a coordinación: antes hay que llevar los clips.</translation>
    </message>
    <message>
        <source>Check the camera.</source>
        <translation>Revise la cámara.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Ciérrelo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Cierre el otro programa.</translation>
    </message>
    <message>
        <source>Cut that part out, or throw the clip away.</source>
        <translation>Corte esa parte, o borre el clip.</translation>
    </message>
    <message>
        <source>Everything recorded so far is safe on this station.</source>
        <translation>Todo lo grabado hasta ahora está seguro en esta estación.</translation>
    </message>
    <message>
        <source>Fairtake is already open.</source>
        <translation>Fairtake ya está abierto.</translation>
    </message>
    <message>
        <source>Look at the clip once more.</source>
        <translation>Vea el clip otra vez.</translation>
    </message>
    <message>
        <source>Look at the clip, then go on.</source>
        <translation>Vea el clip y siga.</translation>
    </message>
    <message>
        <source>No picture came, so nothing was recorded.</source>
        <translation>No llegó imagen; no se grabó nada.</translation>
    </message>
    <message>
        <source>Plug the stick in, then try again.</source>
        <translation>Conecte el USB e intente de nuevo.</translation>
    </message>
    <message>
        <source>Put the camera&apos;s cable in again.</source>
        <translation>Conecte otra vez el cable de la cámara.</translation>
    </message>
    <message>
        <source>Put the camera&apos;s cable in, then try again.</source>
        <translation>Conecte el cable de la cámara y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Put the stick in again, or take another one, then try again.</source>
        <translation>Conecte otra vez el USB, o use otro, e intente de nuevo.</translation>
    </message>
    <message>
        <source>Read the notice and choose again.</source>
        <translation>Lea el aviso y elija otra vez.</translation>
    </message>
    <message>
        <source>Something inside failed.</source>
        <translation>Algo falló por dentro.</translation>
    </message>
    <message>
        <source>Take a larger stick.</source>
        <translation>Use un USB más grande.</translation>
    </message>
    <message>
        <source>Take it back under My clips.</source>
        <translation>Puede retirarlo en Mis clips.</translation>
    </message>
    <message>
        <source>That was not the number.</source>
        <translation>Ese no era el número.</translation>
    </message>
    <message>
        <source>The camera went away.</source>
        <translation>La cámara se fue.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>El reloj de esta computadora está mal.</translation>
    </message>
    <message>
        <source>The computer&apos;s key store can&apos;t be reached.</source>
        <translation>No se llega al almacén de claves de la computadora.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written.</source>
        <translation>No se puede leer ni escribir en el disco.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be written to.</source>
        <translation>No se puede escribir en el disco.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The recording ended by itself.</source>
        <translation>La grabación terminó sola.</translation>
    </message>
    <message>
        <source>The stick does not take it.</source>
        <translation>No se puede escribir en el USB.</translation>
    </message>
    <message>
        <source>The stick has no room for all of it.</source>
        <translation>No cabe todo en el USB.</translation>
    </message>
    <message>
        <source>The stick is not there.</source>
        <translation>El USB no está.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>No hay cámara.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>This clip is damaged and can&apos;t be played.</source>
        <translation>Este clip está dañado y no se puede ver.</translation>
    </message>
    <message>
        <source>This clip was given already.</source>
        <translation>Este clip ya se entregó.</translation>
    </message>
    <message>
        <source>This clip was taken back.</source>
        <translation>Este clip se retiró.</translation>
    </message>
    <message>
        <source>This station needs the coordinator.</source>
        <translation>Esta estación necesita a coordinación.</translation>
    </message>
    <message>
        <source>This work has ended.</source>
        <translation>Este trabajo terminó.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Otra vez.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call the coordinator.</source>
        <translation>Pruebe otra vez. Si se repite, llame a coordinación.</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>Use la ventana abierta.</translation>
    </message>
    <message>
        <source>You are not enrolled for this work.</source>
        <translation>Usted no está en la lista de este trabajo.</translation>
    </message>
    <message>
        <source>Your yes is missing.</source>
        <translation>Falta su sí.</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Not me</source>
        <translation>No soy yo</translation>
    </message>
    <message>
        <source>Recording as</source>
        <translation>Graba como</translation>
    </message>
</context>
</TS>
