<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Dmax</name>
    <message>
        <source>About Dmax</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Acerca de Dmax</translation>
    </message>
    <message>
        <source>About Dmax and its licences</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Acerca de Dmax y sus licencias</translation>
    </message>
    <message>
        <source>Dmax&apos;s icon</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Icono de Dmax</translation>
    </message>
    <message>
        <source>Dmax {version}</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Dmax {version}</translation>
    </message>
    <message>
        <source>Makes restored photos look real again: offline, behind any restoration program, with one slider.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Devuelve el aspecto real a las fotos restauradas: sin conexión, después de cualquier programa de restauración y con un solo deslizador.</translation>
    </message>
    <message>
        <source>Qt for Python: the window</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Qt for Python: la ventana</translation>
    </message>
    <message>
        <source>PyTorch: computes</source>
        <extracomment>gui/about.py</extracomment>
        <translation>PyTorch: los cálculos</translation>
    </message>
    <message>
        <source>builds the autoencoders</source>
        <extracomment>gui/about.py</extracomment>
        <translation>construye los autocodificadores</translation>
    </message>
    <message>
        <source>keeps weights and profiles</source>
        <extracomment>gui/about.py</extracomment>
        <translation>guarda pesos y perfiles</translation>
    </message>
    <message>
        <source>arrays</source>
        <extracomment>gui/about.py</extracomment>
        <translation>matrices</translation>
    </message>
    <message>
        <source>colour conversion, thumbnails</source>
        <extracomment>gui/about.py</extracomment>
        <translation>conversión de color, miniaturas</translation>
    </message>
    <message>
        <source>reads and writes HEIC (holds libheif and libde265, LGPL-3.0, and x265, GPL-2.0)</source>
        <extracomment>gui/about.py</extracomment>
        <translation>lee y escribe HEIC (incluye libheif y libde265, LGPL-3.0, y x265, GPL-2.0)</translation>
    </message>
    <message>
        <source>reads and writes photos</source>
        <extracomment>gui/about.py</extracomment>
        <translation>lee y escribe fotos</translation>
    </message>
    <message>
        <source>libvips and what it reads formats with</source>
        <extracomment>gui/about.py</extracomment>
        <translation>libvips y las bibliotecas con las que lee formatos</translation>
    </message>
    <message>
        <source>writes JPEG XL, reads PSD and BMP</source>
        <extracomment>gui/about.py</extracomment>
        <translation>escribe JPEG XL, lee PSD y BMP</translation>
    </message>
    <message>
        <source>reads JPEG XL, JPEG 2000 and TIFF, writes AVIF</source>
        <extracomment>gui/about.py</extracomment>
        <translation>lee JPEG XL, JPEG 2000 y TIFF, escribe AVIF</translation>
    </message>
    <message>
        <source>reads unusual TIFF</source>
        <extracomment>gui/about.py</extracomment>
        <translation>lee TIFF poco comunes</translation>
    </message>
    <message>
        <source>where the system keeps settings</source>
        <extracomment>gui/about.py</extracomment>
        <translation>dónde guarda el sistema los ajustes</translation>
    </message>
    <message>
        <source>progress on a terminal</source>
        <extracomment>gui/about.py</extracomment>
        <translation>progreso en un terminal</translation>
    </message>
    <message>
        <source>completes words on a terminal</source>
        <extracomment>gui/about.py</extracomment>
        <translation>completa palabras en un terminal</translation>
    </message>
    <message>
        <source>The method</source>
        <extracomment>gui/about.py</extracomment>
        <translation>El método</translation>
    </message>
    <message>
        <source>T. Adrai, G. Ohayon, M. Elad, T. Michaeli: {paper}, NeurIPS 2023. Dmax is an independent implementation; the detail band is its own.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>T. Adrai, G. Ohayon, M. Elad, T. Michaeli: {paper}, NeurIPS 2023. Dmax es una implementación independiente; la banda de detalle es propia.</translation>
    </message>
    <message>
        <source>What comes with it</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Qué incluye</translation>
    </message>
    <message>
        <source>The built-in autoencoder, the natural statistics and the ready-made profiles are Dmax&apos;s own, under the MIT licence like the program. They were learnt from openly licensed photographs (wallpaper collections of the Budgie, elementary OS and Pop!_OS projects: public domain, Unsplash licence and Creative Commons); the photos themselves are not part of Dmax. Faces are found by the weights of MTCNN (K. Zhang, D. Sandberg, T. Esler; MIT licence). Autoencoders that you fetch have licences of their own; their list names them.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>El autocodificador integrado, las estadísticas naturales y los perfiles incluidos son propios de Dmax y llevan la licencia MIT, como el programa. Se aprendieron de fotografías con licencias abiertas (colecciones de fondos de pantalla de los proyectos Budgie, elementary OS y Pop!_OS: dominio público, licencia de Unsplash y Creative Commons); las fotos en sí no forman parte de Dmax. Las caras se buscan con los pesos de MTCNN (K. Zhang, D. Sandberg, T. Esler; licencia MIT). Los autocodificadores que descargue tienen sus propias licencias, indicadas en su lista.</translation>
    </message>
    <message>
        <source>What it is built on</source>
        <extracomment>gui/about.py</extracomment>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Qt and libvips are used as they come, as libraries of their own that you may replace (LGPL).</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Qt y libvips se usan tal cual, como bibliotecas aparte que usted puede sustituir (LGPL).</translation>
    </message>
    <message>
        <source>What this app brings</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Qué contiene esta aplicación</translation>
    </message>
    <message>
        <source>Licence of Dmax</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Licencia de Dmax</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; use a verb, such as &apos;enhance&apos; (see: {command} --help).</source>
        <extracomment>gui/application.py</extracomment>
        <translation>No hay ninguna pantalla en la que abrir una ventana; use un verbo, como «enhance» (consulte: {command} --help).</translation>
    </message>
    <message>
        <source>Add restored photos</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Añadir fotos restauradas</translation>
    </message>
    <message>
        <source>Add a folder of restored photos, with its subfolders</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Añadir una carpeta de fotos restauradas, con sus subcarpetas</translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>One photo was added.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Se ha añadido una foto.</translation>
    </message>
    <message>
        <source>{n} photos were added.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Se han añadido {n} fotos.</translation>
    </message>
    <message>
        <source>There are no photos in it, or only such as Dmax has made.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>No contiene fotos, o solo las que ha creado Dmax.</translation>
    </message>
    <message>
        <source>One photo is on the list, with settings of its own.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Hay una foto en la lista, con sus propios ajustes.</translation>
    </message>
    <message>
        <source>{n} photos are on the list, with settings of their own.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Hay {n} fotos en la lista, con sus propios ajustes.</translation>
    </message>
    <message>
        <source>One photo is being enhanced with its earlier settings right now; send it again afterwards.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Una foto se está mejorando ahora con sus ajustes anteriores; envíela de nuevo después.</translation>
    </message>
    <message>
        <source>{n} photos are being enhanced with their earlier settings right now; send them again afterwards.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{n} fotos se están mejorando ahora con sus ajustes anteriores; envíelas de nuevo después.</translation>
    </message>
    <message>
        <source>Choose a folder whose new photos are enhanced as they come</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Elegir una carpeta cuyas fotos nuevas se mejoren a medida que lleguen</translation>
    </message>
    <message>
        <source>New photos in {folder} are enhanced as they come.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Las fotos nuevas de {folder} se mejoran a medida que llegan.</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Añadir &amp;fotos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Retry those that failed</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Reintentar las fallidas</translation>
    </message>
    <message>
        <source>&amp;Do again</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Hacer de nuevo</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Clear what is done</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Limpiar lo terminado</translation>
    </message>
    <message>
        <source>Show in the co&amp;mpare view</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Mostrar en la comparación</translation>
    </message>
    <message>
        <source>Open the &amp;output&apos;s folder</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Abrir la carpeta de &amp;salida</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Drop photos or folders here

or click to add a folder with its subfolders</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Suelte aquí fotos o carpetas

o haga clic para añadir una carpeta con sus subcarpetas</translation>
    </message>
    <message>
        <source>Add a folder of restored photos (Ctrl+Shift+O)</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Añadir una carpeta de fotos restauradas (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Progreso del lote</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Fotos del lote</translation>
    </message>
    <message>
        <source>Double-click shows a photo in the compare view</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Un doble clic muestra la foto en la vista de comparación</translation>
    </message>
    <message>
        <source>{n} to do</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Pendientes: {n}</translation>
    </message>
    <message>
        <source>{n} done</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Hechas: {n}</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Fallidas: {n}</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Omitidas: {n}</translation>
    </message>
    <message>
        <source>Watching {name}</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Vigilando {name}</translation>
    </message>
    <message>
        <source>Waiting for {name} to come back</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Esperando a que vuelva {name}</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Quedan {n} min</translation>
    </message>
    <message>
        <source>{n:.0f} s left</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Quedan {n:.0f} s</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>These photos are on the list already, and selected now; &apos;Do again&apos; ({keys}) does those that are done once more.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Estas fotos ya están en la lista y ahora quedan seleccionadas; «Hacer de nuevo» ({keys}) vuelve a procesar las que ya están hechas.</translation>
    </message>
    <message>
        <source>One photo is to do again, with the settings of now.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Hay una foto por hacer de nuevo, con los ajustes actuales.</translation>
    </message>
    <message>
        <source>{n} photos are to do again, with the settings of now.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Hay {n} fotos por hacer de nuevo, con los ajustes actuales.</translation>
    </message>
    <message>
        <source>The selected photos are still to do.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Las fotos seleccionadas siguen pendientes.</translation>
    </message>
    <message>
        <source>Paused; &apos;Go on&apos; takes it up in the middle of the photo.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>En pausa; «Continuar» retoma el lote a mitad de la foto.</translation>
    </message>
    <message>
        <source>Cancelled; what is done is done, the rest is still on the list.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Cancelado; lo hecho, hecho está, y el resto sigue en la lista.</translation>
    </message>
    <message>
        <source>{done} done, {failed} failed, {skipped} skipped</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>{done} hechas, {failed} fallidas, {skipped} omitidas</translation>
    </message>
    <message>
        <source>The batch is done</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>El lote ha terminado</translation>
    </message>
    <message>
        <source>A batch is running; what is done stays done, and the rest stays on its list.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Hay un lote en curso; lo que está hecho se conserva y el resto sigue en su lista.</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source> · own settings</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation> · ajustes propios</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>{s:.1f} s</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>{s:.1f} s</translation>
    </message>
    <message>
        <source>The batch is paused, one photo is to do.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>El lote está en pausa; queda una foto pendiente.</translation>
    </message>
    <message>
        <source>The batch is paused, {n} photos are to do.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>El lote está en pausa; quedan {n} fotos pendientes.</translation>
    </message>
    <message>
        <source>The batch is running: {n} of {total} photos are done.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>El lote está en curso: {n} de {total} fotos hechas.</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Ajustes del lote</translation>
    </message>
    <message>
        <source>For all photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Para todas las fotos</translation>
    </message>
    <message>
        <source>Own settings for the selected photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Ajustes propios para la selección</translation>
    </message>
    <message>
        <source>Enhance or write the selected photos in another way than the rest</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Mejorar o guardar las fotos seleccionadas de otra manera que el resto</translation>
    </message>
    <message>
        <source>Transport profile</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Perfil de transporte</translation>
    </message>
    <message>
        <source>What the photos were restored from</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>De qué se restauraron las fotos</translation>
    </message>
    <message>
        <source>Detail of the original</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Detalle del original</translation>
    </message>
    <message>
        <source>Restore first</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Restaurar antes</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Realism</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Realismo</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>{name}, not here</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>{name}, no disponible</translation>
    </message>
    <message>
        <source>For the {n} selected photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Para las {n} fotos seleccionadas</translation>
    </message>
    <message>
        <source>For the selected photo</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Para la foto seleccionada</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Renombrar el conjunto</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Import a calibration set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Importar un conjunto de calibración</translation>
    </message>
    <message>
        <source>Calibration sets (*.json)</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Conjuntos de calibración (*.json)</translation>
    </message>
    <message>
        <source>Export the set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Exportar el conjunto</translation>
    </message>
    <message>
        <source>Add natural photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Añadir fotos naturales</translation>
    </message>
    <message>
        <source>Measure the curve</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Medir la curva</translation>
    </message>
    <message>
        <source>The photos of the set itself can judge its profile; it does a little better on them than on others. Use them, or a folder of other true photos?</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Las propias fotos del conjunto pueden evaluar su perfil; con ellas los resultados salen algo mejores que con otras. ¿Quiere usarlas, o prefiere una carpeta con otras fotos de referencia?</translation>
    </message>
    <message>
        <source>The set&apos;s &amp;own photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Las del &amp;conjunto</translation>
    </message>
    <message>
        <source>Other &amp;photos…</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>&amp;Otras fotos…</translation>
    </message>
    <message>
        <source>True photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Fotos de referencia</translation>
    </message>
    <message>
        <source>The same photos, restored, under the same names</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Las mismas fotos, restauradas y con los mismos nombres</translation>
    </message>
    <message>
        <source>A folder for curve.md, curve.csv and curve.png</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Una carpeta para curve.md, curve.csv y curve.png</translation>
    </message>
    <message>
        <source>What the restorer repairs</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Qué repara el restaurador</translation>
    </message>
    <message>
        <source>Steps joined by +, such as bicubic:2+noise:10+jpeg:50; there are bicubic (times), noise (of 255), jpeg (quality) and blur (px).</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Pasos unidos con +, por ejemplo bicubic:2+noise:10+jpeg:50; hay bicubic (veces), noise (de 255), jpeg (calidad) y blur (px).</translation>
    </message>
    <message>
        <source>&amp;New set</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Nuevo conjunto</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Ren&amp;ombrar…</translation>
    </message>
    <message>
        <source>De&amp;lete the set</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Elimina&amp;r el conjunto</translation>
    </message>
    <message>
        <source>&amp;Import a set…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Importar un conjunto…</translation>
    </message>
    <message>
        <source>E&amp;xport the set…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>E&amp;xportar el conjunto…</translation>
    </message>
    <message>
        <source>&amp;Add restored photos…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Añadir fotos re&amp;stauradas…</translation>
    </message>
    <message>
        <source>Add na&amp;tural photos…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Añadir fotos na&amp;turales…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the chosen photos</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Quitar las fotos elegidas</translation>
    </message>
    <message>
        <source>&amp;Make profile</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Crear &amp;perfil</translation>
    </message>
    <message>
        <source>Use it no&amp;w</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Usarlo ahora</translation>
    </message>
    <message>
        <source>Meas&amp;ure the curve…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Medir la curva…</translation>
    </message>
    <message>
        <source>&amp;Save the curve…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Guardar la curva…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Perception-distortion curve</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>Curva percepción-distorsión</translation>
    </message>
    <message>
        <source>How faithful and how real the profile&apos;s photos are, over realism: measured with photos whose truth is known.</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>Lo fieles y lo reales que son las fotos del perfil según el realismo, medido con fotos cuya referencia se conoce.</translation>
    </message>
    <message>
        <source>Realism {faithful:.0%} is the most real that is as faithful as the restored photo, {within:.0%} the most real within 1 dB of it. Measured on {n} photos.</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>Un realismo del {faithful:.0%} es lo más real que resulta tan fiel como la foto restaurada; el {within:.0%} es lo más real a menos de 1 dB de ella. Medido con {n} fotos.</translation>
    </message>
    <message>
        <source>Calibration sets</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Conjuntos de calibración</translation>
    </message>
    <message>
        <source>A set becomes a profile of the same name</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>De cada conjunto se crea un perfil con el mismo nombre</translation>
    </message>
    <message>
        <source>Restored photos</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Fotos restauradas</translation>
    </message>
    <message>
        <source>Drop about a dozen photos here that one program restored: all denoised, or all upscaled, or all cleaned of JPEG artefacts.</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Suelte aquí alrededor de una docena de fotos restauradas con un mismo programa: todas sin ruido, todas ampliadas o todas limpias de artefactos JPEG.</translation>
    </message>
    <message>
        <source>Natural photos</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Fotos naturales</translation>
    </message>
    <message>
        <source>Drop natural, untreated photos here, if you have some of the same kind. Without them the built-in natural statistics are used, unless a restorer is chosen at the right.</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Suelte aquí fotos naturales, sin tratar, si tiene algunas del mismo tipo. Sin ellas se usan las estadísticas naturales integradas, salvo que a la derecha se elija un restaurador.</translation>
    </message>
    <message>
        <source>Progress of the calibration</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Progreso de la calibración</translation>
    </message>
    <message>
        <source>Restored photos are made from the natural ones</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Las fotos restauradas se crean a partir de las naturales</translation>
    </message>
    <message>
        <source>Natural photos ({n})</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Fotos naturales ({n})</translation>
    </message>
    <message>
        <source>Restored photos ({n})</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Fotos restauradas ({n})</translation>
    </message>
    <message>
        <source>Natural photos (built-in statistics)</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Fotos naturales (estadísticas integradas)</translation>
    </message>
    <message>
        <source>Waiting for the engine …</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Esperando al motor…</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Judging the set</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Evaluando el conjunto</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>{what}, {s:.0f} s left</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>{what}, quedan {s:.0f} s</translation>
    </message>
    <message>
        <source>The profile is ready</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>El perfil está listo</translation>
    </message>
    <message>
        <source>The curve is measured</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>La curva está medida</translation>
    </message>
    <message>
        <source>options of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>opciones del conjunto</translation>
    </message>
    <message>
        <source>Looking at the photos …</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Examinando las fotos…</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>My restoration</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Mi restauración</translation>
    </message>
    <message>
        <source>new set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>nuevo conjunto</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>{name} copia</translation>
    </message>
    <message>
        <source>copy of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>copia del conjunto</translation>
    </message>
    <message>
        <source>There is already a set called &apos;{name}&apos;; choose another name.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Ya hay un conjunto llamado «{name}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>name of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>nombre del conjunto</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; was deleted; undo brings it back.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Se ha eliminado el conjunto «{name}»; con Deshacer se recupera.</translation>
    </message>
    <message>
        <source>deletion of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>eliminación del conjunto</translation>
    </message>
    <message>
        <source>imported set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>conjunto importado</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Exportado: {path}</translation>
    </message>
    <message>
        <source>There are no photos in it.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>No contiene fotos.</translation>
    </message>
    <message>
        <source>These photos are in the set already.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Estas fotos ya están en el conjunto.</translation>
    </message>
    <message>
        <source>added photos</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>fotos añadidas</translation>
    </message>
    <message>
        <source>Choose the photos that are to be removed first.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Elija antes las fotos que quiere quitar.</translation>
    </message>
    <message>
        <source>removed photos</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>fotos quitadas</translation>
    </message>
    <message>
        <source>There is no set yet. Drop restored photos here, or begin one with {keys}.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Aún no hay ningún conjunto. Suelte aquí fotos restauradas o cree uno con {keys}.</translation>
    </message>
    <message>
        <source>Nothing speaks against this set.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Nada en contra de este conjunto.</translation>
    </message>
    <message>
        <source>The profile &apos;{name}&apos; is ready.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>El perfil «{name}» está listo.</translation>
    </message>
    <message>
        <source>The curve lies in {path}</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>La curva está en {path}</translation>
    </message>
    <message>
        <source>A profile is being made or measured.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Se está creando o midiendo un perfil.</translation>
    </message>
    <message>
        <source>Drop photos or folders here; Delete removes the chosen ones from the set, a double click shows one on the Enhance page</source>
        <extracomment>gui/calibrate/photo_grid.py</extracomment>
        <translation>Suelte aquí fotos o carpetas; Supr quita del conjunto las elegidas y un doble clic muestra la foto en la página Mejorar</translation>
    </message>
    <message>
        <source>Repairs</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Repara</translation>
    </message>
    <message>
        <source>How the natural photos are degraded before the restorer repairs them</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Cómo se degradan las fotos naturales antes de que el restaurador las repare</translation>
    </message>
    <message>
        <source>Noise of 15</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Ruido de 15</translation>
    </message>
    <message>
        <source>Noise of 25</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Ruido de 25</translation>
    </message>
    <message>
        <source>Noise of 50</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Ruido de 50</translation>
    </message>
    <message>
        <source>JPEG, quality 10</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>JPEG, calidad 10</translation>
    </message>
    <message>
        <source>JPEG, quality 30</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>JPEG, calidad 30</translation>
    </message>
    <message>
        <source>Half the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Mitad de tamaño</translation>
    </message>
    <message>
        <source>A third of the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Un tercio del tamaño</translation>
    </message>
    <message>
        <source>A quarter of the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Un cuarto del tamaño</translation>
    </message>
    <message>
        <source>A quarter, and noise</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Un cuarto, con ruido</translation>
    </message>
    <message>
        <source>A quarter, and JPEG</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Un cuarto, con JPEG</translation>
    </message>
    <message>
        <source>Blur of 2 px</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Desenfoque de 2 px</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Repa&amp;ra</translation>
    </message>
    <message>
        <source>Calibration set</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Conjunto de calibración</translation>
    </message>
    <message>
        <source>The same scenes on both sides</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Las mismas escenas en ambos lados</translation>
    </message>
    <message>
        <source>Natural photos are those from which the restored ones were made, under the same names</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Las fotos naturales son aquellas de las que salieron las restauradas, con los mismos nombres</translation>
    </message>
    <message>
        <source>Patch size</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Tamaño de parche</translation>
    </message>
    <message>
        <source>Side of the latent patches; 3 suits most sets, more needs more photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Lado de los parches latentes; 3 sirve para casi todos los conjuntos, más exige más fotos</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Autocodificador</translation>
    </message>
    <message>
        <source>More can be fetched in Settings</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Puede descargar otros en Ajustes</translation>
    </message>
    <message>
        <source>&amp;Patch size</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Tamaño de parc&amp;he</translation>
    </message>
    <message>
        <source>&amp;Autoencoder</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Autocodi&amp;ficador</translation>
    </message>
    <message>
        <source>Variety of texture</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Variedad de textura</translation>
    </message>
    <message>
        <source>direction</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Distance to the statistics of all photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Distancia a las estadísticas de todas las fotos</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>fotos</translation>
    </message>
    <message>
        <source>Restored by</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Restauradas por</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Faithful or real</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Fiel o real</translation>
    </message>
    <message>
        <source>{id}, not here</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>{id}, no disponible</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Where the restored line is below the natural one ({n} of {m} directions), restoration took away variety that enhancing gives back.</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Donde la línea de las restauradas queda por debajo de la de las naturales ({n} de {m} direcciones), la restauración quitó una variedad que la mejora devuelve.</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>restauradas</translation>
    </message>
    <message>
        <source>natural</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>naturales</translation>
    </message>
    <message>
        <source>Variances of the latent patches, the largest first: restored from {a:.3g} to {b:.3g}, natural from {c:.3g} to {d:.3g}</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Varianzas de los parches latentes, de mayor a menor: restauradas de {a:.3g} a {b:.3g}, naturales de {c:.3g} a {d:.3g}</translation>
    </message>
    <message>
        <source>Squared Wasserstein-2 distance of the statistics of some photos to those of all {n}: {first:.3g} with {k}, {last:.3g} with {m}; where it is low, more photos change little</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Distancia Wasserstein-2 al cuadrado entre las estadísticas de algunas fotos y las de todas ({n}): {first:.3g} con {k}, {last:.3g} con {m}; donde es baja, añadir fotos cambia poco</translation>
    </message>
    <message>
        <source>With {m} photos {left:.0%} of the distance is left that there is with {k}: the flatter the line ends, the less would more photos change.</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Con {m} fotos queda un {left:.0%} de la distancia que hay con {k}: cuanto más plano sea el final de la línea, menos cambiaría con más fotos.</translation>
    </message>
    <message>
        <source>Close Dmax?</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>¿Cerrar Dmax?</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>&amp;Seguir trabajando</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Dmax cannot write {name}; let the other program hand over {formats}, best a TIFF with 16 bits.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Dmax no puede escribir {name}; haga que el otro programa entregue {formats}, a ser posible un TIFF de 16 bits.</translation>
    </message>
    <message>
        <source>{path} may not be written to; check its permissions and those of its folder.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>No se puede escribir en {path}; compruebe sus permisos y los de su carpeta.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Write the result into the copy, and close Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Escribir el resultado en la copia y cerrar Dmax</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the copy as it is, and close Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Dejar la copia como está y cerrar Dmax</translation>
    </message>
    <message>
        <source>{name}, for another program: what you see is written into it.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>{name}, para otro programa: se escribe en ella lo que usted ve.</translation>
    </message>
    <message>
        <source>Edit for another program</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Editar para otro programa</translation>
    </message>
    <message>
        <source>{name} – Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>{name} – Dmax</translation>
    </message>
    <message>
        <source>{name} was changed by another program meanwhile; it was left as it is, and the result is {path}.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>Otro programa ha modificado {name} entretanto; se ha dejado como está y el resultado es {path}.</translation>
    </message>
    <message>
        <source>{copy} cannot be written ({reason}); the result is {path}.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>No se puede escribir {copy} ({reason}); el resultado es {path}.</translation>
    </message>
    <message>
        <source>Comparison of the restored and the enhanced photo</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>Comparación de la foto restaurada y la mejorada</translation>
    </message>
    <message>
        <source>Restored</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>Restaurada</translation>
    </message>
    <message>
        <source>Not restored yet</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>Sin restaurar aún</translation>
    </message>
    <message>
        <source>Before restoration</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>Antes de restaurar</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export &amp;with options…</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Ex&amp;portar con opciones…</translation>
    </message>
    <message>
        <source>Cop&amp;y the enhanced photo</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Copiar la foto me&amp;jorada</translation>
    </message>
    <message>
        <source>Enhance &amp;again</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Mejorar otra ve&amp;z</translation>
    </message>
    <message>
        <source>&amp;More realism</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Más realismo</translation>
    </message>
    <message>
        <source>&amp;Less realism</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>M&amp;enos realismo</translation>
    </message>
    <message>
        <source>&amp;Give the realism as a number</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Escr&amp;ibir el realismo en cifras</translation>
    </message>
    <message>
        <source>Choose pro&amp;file</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Ele&amp;gir perfil</translation>
    </message>
    <message>
        <source>Compare &amp;split</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>C&amp;omparar en vista dividida</translation>
    </message>
    <message>
        <source>Compare si&amp;de by side</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Comparar lado a la&amp;do</translation>
    </message>
    <message>
        <source>Enhanced pho&amp;to alone</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Solo la foto mejorada</translation>
    </message>
    <message>
        <source>Compare with the photo &amp;before restoration</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Comparar con la foto antes de restaurar</translation>
    </message>
    <message>
        <source>Whole p&amp;hoto</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Ver la foto entera</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;200 %</translation>
    </message>
    <message>
        <source>Lo&amp;upe</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>I&amp;nspector</translation>
    </message>
    <message>
        <source>Open a photo that was denoised, upscaled or cleaned of JPEG artefacts (Ctrl+O);
Ctrl+V pastes one. A model file that is dropped here restores it first.</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Abra una foto sin ruido, ampliada o limpia de artefactos JPEG (Ctrl+O);
Ctrl+V pega una. Un archivo de modelo que se suelte aquí la restaura antes.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Drag the enhanced photo</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Arrastrar la foto mejorada</translation>
    </message>
    <message>
        <source>Drag the enhanced photo from here into a folder or another program</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Arrastre la foto mejorada desde aquí a una carpeta o a otro programa</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Compare with the photo before restoration</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Comparar con la foto antes de restaurar</translation>
    </message>
    <message>
        <source>Compare with the restored photo</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Comparar con la foto restaurada</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Exportado: {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Drop a photo here

or click to open one</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Suelte aquí una foto

o haga clic para abrirla</translation>
    </message>
    <message>
        <source>Drop a restored photo here

or click to open one</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Suelte aquí una foto restaurada

o haga clic para abrirla</translation>
    </message>
    <message>
        <source>{w} × {h} px, {mp:.1f} MP, {bits} bits</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{w} × {h} px, {mp:.1f} MP, {bits} bits</translation>
    </message>
    <message>
        <source>{w} × {h} px, {bits} bits</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{w} × {h} px, {bits} bits</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Restoring for {s:.0f} s</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Restaurando desde hace {s:.0f} s</translation>
    </message>
    <message>
        <source>Enhancing …</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Mejorando…</translation>
    </message>
    <message>
        <source>Enhancing, {s:.0f} s left</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Mejorando, quedan {s:.0f} s</translation>
    </message>
    <message>
        <source>Enhancing, {share:.0%}</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Mejorando, {share:.0%}</translation>
    </message>
    <message>
        <source>Not enhanced yet</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Sin mejorar aún</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <source>One of your own</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Uno propio</translation>
    </message>
    <message>
        <source>No profiles</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Ningún perfil</translation>
    </message>
    <message>
        <source>as you got it</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>la que traía</translation>
    </message>
    <message>
        <source>What restores the photos before they are enhanced</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Qué restaura las fotos antes de mejorarlas</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>propio</translation>
    </message>
    <message>
        <source>TAESD, tiny, for Stable Diffusion 1 and 2</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAESD, diminuto, para Stable Diffusion 1 y 2</translation>
    </message>
    <message>
        <source>TAESDXL, tiny, for Stable Diffusion XL</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAESDXL, diminuto, para Stable Diffusion XL</translation>
    </message>
    <message>
        <source>TAEF1, tiny, for FLUX.1</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAEF1, diminuto, para FLUX.1</translation>
    </message>
    <message>
        <source>Stable Diffusion VAE, fine-tuned, MSE (the paper&apos;s)</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Stable Diffusion VAE, ajustado, MSE (el del artículo)</translation>
    </message>
    <message>
        <source>Stable Diffusion VAE, fine-tuned, EMA (the paper&apos;s)</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Stable Diffusion VAE, ajustado, EMA (el del artículo)</translation>
    </message>
    <message>
        <source>Work on a cluster needs Ray, which is not there; {how}.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Para trabajar en un clúster hace falta Ray, que no está instalado; {how}.</translation>
    </message>
    <message>
        <source>Another job of this window is on a cluster; wait until it ends.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Otra tarea de esta ventana está en un clúster; espere a que termine.</translation>
    </message>
    <message>
        <source>Ray could not be started on this machine ({reason}).</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>No se ha podido iniciar Ray en este equipo ({reason}).</translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>sin indicar el motivo</translation>
    </message>
    <message>
        <source>The cluster at {address} asks for its token: set RAY_AUTH_MODE=token, and copy ~/.ray/auth_token from the machine that started it.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>El clúster en {address} pide su token: defina RAY_AUTH_MODE=token y copie ~/.ray/auth_token del equipo que lo inició.</translation>
    </message>
    <message>
        <source>The cluster at {address} runs another version of Ray or Python than this machine; install the same everywhere.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>El clúster en {address} usa otra versión de Ray o de Python que este equipo; instale la misma en todas partes.</translation>
    </message>
    <message>
        <source>This machine is not part of the cluster at {address}; join it here first with: ray start --address={address}</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Este equipo no forma parte del clúster en {address}; únalo antes aquí con: ray start --address={address}</translation>
    </message>
    <message>
        <source>There is no cluster at {address} that can be reached from here; check the address, and that &apos;ray start&apos; was run on this machine.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Desde aquí no se llega a ningún clúster en {address}; compruebe la dirección y que en este equipo se haya ejecutado «ray start».</translation>
    </message>
    <message>
        <source>The address of a cluster is HOST:PORT, as &apos;ray start&apos; prints it, not {address}.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>La dirección de un clúster es HOST:PORT, como la muestra «ray start», no {address}.</translation>
    </message>
    <message>
        <source>The work goes on without it.</source>
        <extracomment>engine/clusters/dispatch.py</extracomment>
        <translation>El trabajo sigue sin él.</translation>
    </message>
    <message>
        <source>Machine {name} has no Dmax; install version {version} there, for the Python that runs Ray.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>El equipo {name} no tiene Dmax; instale allí la versión {version}, para el Python que ejecuta Ray.</translation>
    </message>
    <message>
        <source>Machine {name} has Dmax {there} and this one {version}; install the same version on all machines of the cluster.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>El equipo {name} tiene Dmax {there} y este, {version}; instale la misma versión en todos los equipos del clúster.</translation>
    </message>
    <message>
        <source>Machine {name}: {problem}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>Equipo {name}: {problem}</translation>
    </message>
    <message>
        <source>{device} in {precision}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>{device} en {precision}</translation>
    </message>
    <message>
        <source>The workers compute on {kinds}: the same photo may come out a little different from one to another.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>Los procesos de trabajo calculan en {kinds}: la misma foto puede salir algo distinta de uno a otro.</translation>
    </message>
    <message>
        <source>{before} and {after}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>{before} y {after}</translation>
    </message>
    <message>
        <source>it does not see {photo}; all machines of a cluster need the photos at the same place.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>no ve {photo}; todos los equipos de un clúster necesitan las fotos en el mismo lugar.</translation>
    </message>
    <message>
        <source>All devices of the cluster are busy; the work begins when one is free.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Todos los dispositivos del clúster están ocupados; el trabajo empezará cuando uno quede libre.</translation>
    </message>
    <message>
        <source>Workers end as they begin, as on machine {name} ({reason}); look at Ray&apos;s log there.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Los procesos de trabajo terminan nada más empezar, como en el equipo {name} ({reason}); consulte allí el registro de Ray.</translation>
    </message>
    <message>
        <source>Workers of the cluster ended {times} times in the middle of {name}, the second time with it alone, so it was left out; try it alone on one machine.</source>
        <extracomment>engine/clusters/run.py</extracomment>
        <translation>Los procesos de trabajo del clúster terminaron {times} veces en mitad de {name}, la segunda con esa foto sola, así que se ha omitido; pruebe con ella sola en un equipo.</translation>
    </message>
    <message>
        <source>{address} needs a package that is not there ({reason}); {how}.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} necesita un paquete que no está instalado ({reason}); {how}.</translation>
    </message>
    <message>
        <source>{address} cannot be fetched ({reason}); check the address and the machine&apos;s right to read it.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>No se puede obtener {address} ({reason}); compruebe la dirección y el permiso de lectura del equipo.</translation>
    </message>
    <message>
        <source>{address} cannot be written ({reason}); check the address, the machine&apos;s right to write there, and the space left.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>No se puede escribir {address} ({reason}); compruebe la dirección, el permiso de escritura del equipo y el espacio libre.</translation>
    </message>
    <message>
        <source>{address} did not come back as it was written; check the storage.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} no se ha leído igual que se escribió; compruebe el almacenamiento.</translation>
    </message>
    <message>
        <source>{address} cannot be listed ({reason}); check the address and this machine&apos;s right to read it.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>No se puede mostrar el contenido de {address} ({reason}); compruebe la dirección y el permiso de lectura de este equipo.</translation>
    </message>
    <message>
        <source>Workers of the cluster ended {times} times at {name}, the second time with it alone.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>Los procesos de trabajo del clúster terminaron {times} veces en {name}, la segunda con esa foto sola.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>Y {n} más.</translation>
    </message>
    <message>
        <source>Left out of the calibration: {problems}</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>Omitidas en la calibración: {problems}</translation>
    </message>
    <message>
        <source>None of the photos of one side could be read on the cluster; check that its machines see them.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>En el clúster no se ha podido leer ninguna foto de uno de los dos lados; compruebe que sus equipos las ven.</translation>
    </message>
    <message>
        <source>it has not the autoencoder {name}; fetch or add it there.</source>
        <extracomment>engine/clusters/statistics_worker.py</extracomment>
        <translation>no tiene el autocodificador {name}; descárguelo o añádalo allí.</translation>
    </message>
    <message>
        <source>it may not write into {folder}; change its permissions, or choose another output folder.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>no puede escribir en {folder}; cambie sus permisos o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>workers of an earlier run are still ending there; wait a minute and start again.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>allí aún están terminando procesos de una ejecución anterior; espere un minuto y vuelva a empezar.</translation>
    </message>
    <message>
        <source>its graphics card has {here:.1f} GB for a worker and the largest photo needs {needed:.1f} GB; leave that machine out, or use a smaller version.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>su tarjeta gráfica tiene {here:.1f} GB para un proceso de trabajo y la foto más grande necesita {needed:.1f} GB; deje fuera ese equipo o use una versión más pequeña.</translation>
    </message>
    <message>
        <source>Dmax has enhanced this photo already; enhance the photo that it was made of.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Dmax ya ha mejorado esta foto; mejore la foto de la que salió.</translation>
    </message>
    <message>
        <source>has no &apos;{field}&apos; in its description</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>no tiene «{field}» en su descripción</translation>
    </message>
    <message>
        <source>a brush stroke</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>un trazo de pincel</translation>
    </message>
    <message>
        <source>a linear gradient</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>un degradado lineal</translation>
    </message>
    <message>
        <source>the ellipse of a face</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>la elipse de una cara</translation>
    </message>
    <message>
        <source>a radial gradient</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>un degradado radial</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>The mask in it is none that Dmax knows; paint one in Dmax, or use a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>La máscara que contiene no es ninguna que Dmax conozca; pinte una en Dmax o use una imagen en grises.</translation>
    </message>
    <message>
        <source>The mask in it was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>La máscara que contiene se creó con una versión más reciente de Dmax; actualice Dmax para usarla.</translation>
    </message>
    <message>
        <source>The mask in it is damaged: {what}; make it again.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>La máscara que contiene está dañada: {what}; créela de nuevo.</translation>
    </message>
    <message>
        <source>{shape} has other properties than it should</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{shape} tiene propiedades distintas de las debidas</translation>
    </message>
    <message>
        <source>{shape} has impossible values</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{shape} tiene valores imposibles</translation>
    </message>
    <message>
        <source>The preset {path} cannot be read; check the path and its permissions.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>No se puede leer el preajuste {path}; compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>The preset {name} is damaged; save it again.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>El preajuste {name} está dañado; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The file {name} is no preset; save one in Dmax.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>El archivo {name} no es un preajuste; guarde uno en Dmax.</translation>
    </message>
    <message>
        <source>The preset {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>El preajuste {name} se creó con una versión más reciente de Dmax; actualice Dmax para usarlo.</translation>
    </message>
    <message>
        <source>The preset {name} cannot be used: {error}</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>No se puede usar el preajuste {name}: {error}</translation>
    </message>
    <message>
        <source>There is no preset called &apos;{name}&apos;; there are: {names}.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>No hay ningún preajuste llamado «{name}»; hay: {names}.</translation>
    </message>
    <message>
        <source>There is already a preset called &apos;{name}&apos;; choose another name, or remove that one first.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Ya hay un preajuste llamado «{name}»; elija otro nombre o elimine antes ese.</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Mejorada</translation>
    </message>
    <message>
        <source>Enhanced in part</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Mejorada en parte</translation>
    </message>
    <message>
        <source>Not enhanced</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Sin mejorar</translation>
    </message>
    <message>
        <source>Export the enhanced photo</source>
        <extracomment>gui/enhance/export_dialog.py</extracomment>
        <translation>Exportar la foto mejorada</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}); choose another.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>No se puede crear la carpeta {folder} ({reason}); elija otra.</translation>
    </message>
    <message>
        <source>There is such a file already; it was kept, as you chose.</source>
        <extracomment>gui/enhance/exporting.py</extracomment>
        <translation>Ya existe ese archivo; se ha conservado, como usted eligió.</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>gui/enhance/histogram.py</extracomment>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Filled: enhanced; line: what it is compared with.
Of the enhanced photo {dark:.1%} is black and {bright:.1%} is white.</source>
        <extracomment>gui/enhance/histogram.py</extracomment>
        <translation>Relleno: mejorada; línea: con lo que se compara.
De la foto mejorada, el {dark:.1%} es negro y el {bright:.1%} es blanco.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>More here, less there</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Más aquí, menos allá</translation>
    </message>
    <message>
        <source>Its texture is finer than that of the profile&apos;s photos; it may come out too soft.</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Su textura es más fina que la de las fotos del perfil; puede quedar demasiado suave.</translation>
    </message>
    <message>
        <source>Its texture is coarser than that of the profile&apos;s photos; it may come out too sharp.</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Su textura es más gruesa que la de las fotos del perfil; puede quedar demasiado nítida.</translation>
    </message>
    <message>
        <source>Photo looks like</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>La foto parece de</translation>
    </message>
    <message>
        <source>{px:.0f} px</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{px:.0f} px</translation>
    </message>
    <message>
        <source>Profile is for</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>El perfil es para</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Aprendido de</translation>
    </message>
    <message>
        <source>{n} restored, {m} natural</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{n} restauradas, {m} naturales</translation>
    </message>
    <message>
        <source>Patches</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Parches</translation>
    </message>
    <message>
        <source>{p} × {p} latents, {c} channels</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{p} × {p} latentes, {c} canales</translation>
    </message>
    <message>
        <source>Computed in</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Calculado en</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Detalle fino</translation>
    </message>
    <message>
        <source>{n:.0%} of what coarser detail foretells</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{n:.0%} de lo que cabe esperar por el detalle más grueso</translation>
    </message>
    <message>
        <source>Unlikeness</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Disparidad</translation>
    </message>
    <message>
        <source>{n:.1f} times that among the profile&apos;s photos</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{n:.1f} veces la que hay entre las fotos del perfil</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Pincel</translation>
    </message>
    <message>
        <source>&amp;Linear gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Degradado &amp;lineal</translation>
    </message>
    <message>
        <source>&amp;Radial gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Degradado &amp;radial</translation>
    </message>
    <message>
        <source>Protect f&amp;aces</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Proteger &amp;caras</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Show as an &amp;overlay</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Mostrar como &amp;superposición</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Vaciar to&amp;do</translation>
    </message>
    <message>
        <source>Open &amp;mask…</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Abrir máscara…</translation>
    </message>
    <message>
        <source>&amp;Save mask as…</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Guardar máscara como…</translation>
    </message>
    <message>
        <source>Brush (K): paint where the photo is protected, or alone enhanced;
hold Alt to erase, [ and ] make it smaller and larger</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Pincel (K): pinte lo que se protege, o lo único que se mejora;
mantenga pulsada Alt para borrar; [ y ] lo hacen más pequeño y más grande</translation>
    </message>
    <message>
        <source>Linear gradient (G): drag from where it counts wholly to where it ends</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Degradado lineal (G): arrastre desde donde actúa por completo hasta donde termina</translation>
    </message>
    <message>
        <source>Radial gradient (Shift+G): drag from the middle to the border</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Degradado radial (Mayús+G): arrastre desde el centro hasta el borde</translation>
    </message>
    <message>
        <source>Protect faces (F): they are found and enhanced by half; erase what is too much</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Proteger caras (F): se buscan y se mejoran a la mitad; borre lo que sobre</translation>
    </message>
    <message>
        <source>Erase (E): take away from what was painted, as with Alt held</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Borrar (E): quita de lo pintado, como al mantener pulsada Alt</translation>
    </message>
    <message>
        <source>Overlay (O): red is protected, green alone is enhanced</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Superposición (O): lo rojo queda protegido, solo lo verde se mejora</translation>
    </message>
    <message>
        <source>Protect what was enhanced, and enhance what was protected (Shift+I)</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Proteger lo que se mejoraba y mejorar lo que se protegía (Mayús+I)</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Másca&amp;ra</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>trazo de pincel</translation>
    </message>
    <message>
        <source>linear gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>degradado lineal</translation>
    </message>
    <message>
        <source>radial gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>degradado radial</translation>
    </message>
    <message>
        <source>what the mask does</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>efecto de la máscara</translation>
    </message>
    <message>
        <source>clearing the mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>vaciado de la máscara</translation>
    </message>
    <message>
        <source>Looking for faces …</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Buscando caras…</translation>
    </message>
    <message>
        <source>No faces were found in this photo; paint over them with the brush.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>No se han encontrado caras en esta foto; píntelas con el pincel.</translation>
    </message>
    <message>
        <source>protected faces</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>caras protegidas</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Abrir una máscara</translation>
    </message>
    <message>
        <source>Masks (*.json {pictures});;All files (*)</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Máscaras (*.json {pictures});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>mask from a file</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>máscara de un archivo</translation>
    </message>
    <message>
        <source>The mask &apos;{name}&apos; is used.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Se usa la máscara «{name}».</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Guardar la máscara</translation>
    </message>
    <message>
        <source>Masks (*.json)</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Máscaras (*.json)</translation>
    </message>
    <message>
        <source>Saved the mask as {path}</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Máscara guardada como {path}</translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>What is painted stays as it is; all else is enhanced</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Lo pintado queda como está; el resto se mejora</translation>
    </message>
    <message>
        <source>Only what is painted is enhanced; all else stays as it is</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Solo se mejora lo pintado; el resto queda como está</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the brush, in percent of the photo</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Tamaño del pincel, en porcentaje de la foto</translation>
    </message>
    <message>
        <source>Softness</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source>How softly what is painted ends</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Con qué suavidad termina lo pintado</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>How much what is painted counts</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Cuánto actúa lo pintado</translation>
    </message>
    <message>
        <source>Enhance</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Mejorar</translation>
    </message>
    <message>
        <source>realism</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>realismo</translation>
    </message>
    <message>
        <source>suggested realism</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>realismo sugerido</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>perfil</translation>
    </message>
    <message>
        <source>method</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>método</translation>
    </message>
    <message>
        <source>restorer</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>restaurador</translation>
    </message>
    <message>
        <source>detail of the original</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>detalle del original</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>gui/enhance/outgoing.py</extracomment>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Photos are enhanced with the profile &apos;{name}&apos; now.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Ahora las fotos se mejoran con el perfil «{name}».</translation>
    </message>
    <message>
        <source>Each photo is enhanced with the profile that suits it now.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Ahora cada foto se mejora con el perfil más adecuado.</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>Photos are restored with &apos;{name}&apos; now; drop one.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Ahora las fotos se restauran con «{name}»; suelte una.</translation>
    </message>
    <message>
        <source>{name} is restored, and enhanced with the profile &apos;{profile}&apos;</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>{name} se restaura y se mejora con el perfil «{profile}»</translation>
    </message>
    <message>
        <source>{name} is enhanced with the profile &apos;{profile}&apos;</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>{name} se mejora con el perfil «{profile}»</translation>
    </message>
    <message>
        <source>Photo enhanced</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Foto mejorada</translation>
    </message>
    <message>
        <source>Cancelled; F5 enhances the photo again.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Cancelado; F5 mejora la foto de nuevo.</translation>
    </message>
    <message>
        <source>A photo is being enhanced.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Se está mejorando una foto.</translation>
    </message>
    <message>
        <source>A photo is being exported.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Se está exportando una foto.</translation>
    </message>
    <message>
        <source>The enhanced photo</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>La foto mejorada</translation>
    </message>
    <message>
        <source>As the photo says</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Según la foto</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Print resolution</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Resolución de impresión</translation>
    </message>
    <message>
        <source>Written into the file, for programs that print: 300 is what prints are made with</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Se escribe en el archivo, para los programas que imprimen: 300 es lo habitual para imprimir</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Prueba en pantalla</translation>
    </message>
    <message>
        <source>Shows how the photo would look printed; the export is not changed by it</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Muestra cómo se vería la foto impresa; no cambia la exportación</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>An ICC file…</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Un archivo ICC…</translation>
    </message>
    <message>
        <source>Mark what cannot be printed</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Marcar lo no imprimible</translation>
    </message>
    <message>
        <source>Colours that printer and paper do not have are shown in magenta</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Los colores que la impresora y el papel no alcanzan se muestran en magenta</translation>
    </message>
    <message>
        <source>&amp;Print at</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>I&amp;mprimir a</translation>
    </message>
    <message>
        <source>&amp;Soft proof</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Pr&amp;ueba en pantalla</translation>
    </message>
    <message>
        <source>The photo names no print size.</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>La foto no indica ningún tamaño de impresión.</translation>
    </message>
    <message>
        <source>{w:.1f} × {h:.1f} cm ({wi:.1f} × {hi:.1f} in)</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>{w:.1f} × {h:.1f} cm ({wi:.1f} × {hi:.1f} in)</translation>
    </message>
    <message>
        <source>The ICC profile of printer and paper</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>El perfil ICC de la impresora y el papel</translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm)</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Perfiles ICC (*.icc *.icm)</translation>
    </message>
    <message>
        <source>What the photo was restored from (Ctrl+P). &apos;Suggest&apos; finds the profile whose photos each photo is most like;
&apos;Auto&apos; learns from the photo itself</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>De qué se restauró la foto (Ctrl+P). «Sugerir» busca el perfil a cuyas fotos más se parece cada foto;
«Auto» aprende de la propia foto</translation>
    </message>
    <message>
        <source>Use a profile that suits it better</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Usar un perfil más adecuado</translation>
    </message>
    <message>
        <source>Suggest</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Auto (no calibration)</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Auto (sin calibrar)</translation>
    </message>
    <message>
        <source>The profile that suits each photo is found when it is opened.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>El perfil adecuado para cada foto se busca al abrirla.</translation>
    </message>
    <message>
        <source>Whether it suits the photo is known soon.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Enseguida se sabrá si es adecuado para la foto.</translation>
    </message>
    <message>
        <source>Use &apos;{name}&apos; instead</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Usar «{name}»</translation>
    </message>
    <message>
        <source>The photo is more like those that &apos;{name}&apos; was learned from</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>La foto se parece más a aquellas de las que se aprendió «{name}»</translation>
    </message>
    <message>
        <source>Whether it suits this photo is not known.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>No se sabe si es adecuado para esta foto.</translation>
    </message>
    <message>
        <source>This photo is unlike those it was learned from.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Esta foto no se parece a aquellas de las que se aprendió.</translation>
    </message>
    <message>
        <source>This photo is more like those of another profile.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Esta foto se parece más a las de otro perfil.</translation>
    </message>
    <message>
        <source>This photo lacks no fine detail.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>A esta foto no le falta detalle fino.</translation>
    </message>
    <message>
        <source>Suits this photo well.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Es adecuado para esta foto.</translation>
    </message>
    <message>
        <source>Learned from this photo alone.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Aprendido solo de esta foto.</translation>
    </message>
    <message>
        <source>{name}, ready-made.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>{name}, incluido.</translation>
    </message>
    <message>
        <source>{name}, your own.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>{name}, propio.</translation>
    </message>
    <message>
        <source>Use the recommended realism</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Usar el realismo recomendado</translation>
    </message>
    <message>
        <source>How much of the natural texture is given back.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Cuánta textura natural se devuelve.</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended: the most that kept this profile&apos;s photos faithful.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Se recomienda el {n:.0%}: lo máximo con lo que las fotos de este perfil siguieron siendo fieles.</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended: it suits most photos.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Se recomienda el {n:.0%}: va bien con la mayoría de las fotos.</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended, less than usual, as this photo is unlike those of the profile.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Se recomienda el {n:.0%}, menos de lo habitual, porque esta foto no se parece a las del perfil.</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended, less than usual, as this photo lacks little fine detail.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Se recomienda el {n:.0%}, menos de lo habitual, porque a esta foto le falta poco detalle fino.</translation>
    </message>
    <message>
        <source>Use {n:.0%}</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Usar {n:.0%}</translation>
    </message>
    <message>
        <source>The mask that was painted in this photo is not used. {error}</source>
        <extracomment>gui/enhance/requests.py</extracomment>
        <translation>La máscara pintada en esta foto no se usa. {error}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Abrir recien&amp;te</translation>
    </message>
    <message>
        <source>There is no photo in that folder; drop a photo, or a folder that holds some.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>No hay ninguna foto en esa carpeta; suelte una foto o una carpeta que las contenga.</translation>
    </message>
    <message>
        <source>Left out, since they are no photos: {names}.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Se han dejado fuera, por no ser fotos: {names}.</translation>
    </message>
    <message>
        <source>The picture on the clipboard could not be kept; check the disk.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>No se ha podido guardar la imagen del portapapeles; compruebe el disco.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Aún no hay fotos</translation>
    </message>
    <message>
        <source>Film strip</source>
        <extracomment>gui/enhance/roll/film_strip.py</extracomment>
        <translation>Tira de fotos</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>aún sin ver</translation>
    </message>
    <message>
        <source>enhancing, {share:.0%}</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>mejorando, {share:.0%}</translation>
    </message>
    <message>
        <source>enhanced</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>mejorada</translation>
    </message>
    <message>
        <source>exported</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>exportada</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>{state}, settings of its own</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>{state}, ajustes propios</translation>
    </message>
    <message>
        <source>Copying …</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>The file is being written; hold the button a moment.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>El archivo se está escribiendo; mantenga pulsado el botón un momento.</translation>
    </message>
    <message>
        <source>The enhanced photo is on the clipboard.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>La foto mejorada está en el portapapeles.</translation>
    </message>
    <message>
        <source>The enhanced photo is on the clipboard, as a file; as a picture it is too large.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>La foto mejorada está en el portapapeles como archivo; como imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>The file is ready; drag it now.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>El archivo está listo; arrástrelo ahora.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); choose the ICC file of your printer and paper.</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>No se puede leer {name} ({reason}); elija el archivo ICC de su impresora y su papel.</translation>
    </message>
    <message>
        <source>it is no ICC profile</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>no es un perfil ICC</translation>
    </message>
    <message>
        <source>{name} is no ICC profile of a printer; choose the ICC file of your printer and paper.</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>{name} no es un perfil ICC de impresora; elija el archivo ICC de su impresora y su papel.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>What the &amp;numbers mean</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Qué significan los &amp;números</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Guardar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Is there a newer &amp;version?</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>¿Hay una &amp;versión más reciente?</translation>
    </message>
    <message>
        <source>&amp;About Dmax</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>&amp;Acerca de Dmax</translation>
    </message>
    <message>
        <source>There is a newer version, {version}; this is {own}.</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Hay una versión más reciente, la {version}; esta es la {own}.</translation>
    </message>
    <message>
        <source>This is the newest version, {own}.</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Esta es la versión más reciente, la {own}.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open a photo…</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>A&amp;brir una foto…</translation>
    </message>
    <message>
        <source>&amp;Import a profile…</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Importar un perfil…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Paste photo</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Pegar foto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Importar un perfil</translation>
    </message>
    <message>
        <source>Dmax profiles (*{suffix})</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Perfiles de Dmax (*{suffix})</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard; copy a file or a picture first.</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>No hay ninguna foto en el portapapeles; copie antes un archivo o una imagen.</translation>
    </message>
    <message>
        <source>Dmax: help</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Dmax: ayuda</translation>
    </message>
    <message>
        <source>Chapters of the manual</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Capítulos del manual</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>On the photo</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Sobre la foto</translation>
    </message>
    <message>
        <source>On a slider</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>En un deslizador</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Show the photo before enhancing</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Mostrar la foto antes de mejorarla</translation>
    </message>
    <message>
        <source>hold Space, or the right mouse button</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>mantener pulsada la barra espaciadora o el botón derecho</translation>
    </message>
    <message>
        <source>Smaller or larger brush, with a brush in the hand</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Pincel más pequeño o más grande, con un pincel activo</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>[ y ]</translation>
    </message>
    <message>
        <source>Erase, with a tool of the mask in the hand</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Borrar, con una herramienta de máscara activa</translation>
    </message>
    <message>
        <source>hold Alt</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>mantener pulsada Alt</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Acercar, alejar</translation>
    </message>
    <message>
        <source>+, −, or turn the wheel</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>+, − o girar la rueda</translation>
    </message>
    <message>
        <source>Whole photo, or back to 100 %</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Foto entera, o de vuelta al 100 %</translation>
    </message>
    <message>
        <source>double-click</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>doble clic</translation>
    </message>
    <message>
        <source>Move over the photo</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Desplazarse por la foto</translation>
    </message>
    <message>
        <source>arrow keys, or drag</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>teclas de flecha o arrastrar</translation>
    </message>
    <message>
        <source>Move the dividing line</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Mover la línea divisoria</translation>
    </message>
    <message>
        <source>Shift with an arrow key, or drag</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Mayús con una tecla de flecha o arrastrar</translation>
    </message>
    <message>
        <source>One percent more or less</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Subir o bajar un 1 %</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>teclas de flecha</translation>
    </message>
    <message>
        <source>Ten percent more or less</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Subir o bajar un 10 %</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Volver al valor habitual</translation>
    </message>
    <message>
        <source>Imported the profile &apos;{name}&apos;.</source>
        <extracomment>gui/page.py</extracomment>
        <translation>Se ha importado el perfil «{name}».</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>gui/pages.py</extracomment>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/pages.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>gui/photo_choice.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>gui/photo_choice.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Details of the profile</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Detalles del perfil</translation>
    </message>
    <message>
        <source>No profile is chosen</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Ningún perfil elegido</translation>
    </message>
    <message>
        <source>Ready-made; it can be duplicated, but not renamed or deleted</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Incluido; se puede duplicar, pero no renombrar ni eliminar</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Pixel scale</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Escala de píxel</translation>
    </message>
    <message>
        <source>{px} px: the long side of whole photos that look so fine</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{px} px: el lado largo de fotos enteras con una textura así de fina</translation>
    </message>
    <message>
        <source>{n} restored and {m} natural photos</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{n} fotos restauradas y {m} naturales</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>{when} by Dmax {version}</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{when} con Dmax {version}</translation>
    </message>
    <message>
        <source>Its set</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Su conjunto</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Latent patches</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Parches latentes</translation>
    </message>
    <message>
        <source>{p} × {p} with {c} channels, {count:,} restored and {other:,} natural ones</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{p} × {p} con {c} canales, {count:,} restaurados y {other:,} naturales</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>one for all textures</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>uno para todas las texturas</translation>
    </message>
    <message>
        <source>up to {n}, from the flattest to the liveliest places; without the detail band one</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>hasta {n}, de las zonas más lisas a las más vivas; sin la banda de detalle, uno</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>{w2:.0f} from restored to natural photos (squared Wasserstein-2); {typical:.0f} among the restored ones</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{w2:.0f} de las fotos restauradas a las naturales (Wasserstein-2 al cuadrado); {typical:.0f} entre las restauradas</translation>
    </message>
    <message>
        <source>Transport profiles</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Perfiles de transporte</translation>
    </message>
    <message>
        <source>Drop .dmax files to import them; drag a profile out to copy it</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Suelte archivos .dmax para importarlos; arrastre un perfil fuera para copiarlo</translation>
    </message>
    <message>
        <source>None yet: calibrate one, or drop a .dmax file</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Aún ninguno: calibre o suelte un .dmax</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Incluidos</translation>
    </message>
    <message>
        <source>Enhance &amp;with it</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>&amp;Mejorar con él</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>Show only profiles with these words in their names</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Mostrar solo los perfiles con estas palabras en el nombre</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Renombrar el perfil</translation>
    </message>
    <message>
        <source>rename of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>cambio de nombre de {name}</translation>
    </message>
    <message>
        <source>copy of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>copia de {name}</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>eliminación de {name}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was deleted; undo brings it back.</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Se ha eliminado «{name}»; con Deshacer se recupera.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Exportar el perfil</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Importar perfiles</translation>
    </message>
    <message>
        <source>Only .dmax files can be imported here; drop photos on the Enhance page.</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Aquí solo se pueden importar archivos .dmax; las fotos se sueltan en la página Mejorar.</translation>
    </message>
    <message>
        <source>It needs the autoencoder {autoencoder}, which is not on this machine as it was then; fetch or add it in Settings, or calibrate again.</source>
        <extracomment>gui/profiles/shelf.py</extracomment>
        <translation>Necesita el autocodificador {autoencoder}, que no está en este equipo tal como era entonces; descárguelo o añádalo en Ajustes, o calibre de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax ({kind}); the details can be copied into a report.</source>
        <extracomment>gui/reporting/logs.py</extracomment>
        <translation>Se ha producido un error dentro de Dmax ({kind}); los detalles se pueden copiar en un informe.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Diagnostics saved as {name}; they hold no photos, names or paths.</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Diagnóstico guardado como {name}; no contiene fotos, nombres ni rutas.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved ({reason}); choose another folder.</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>No se ha podido guardar el diagnóstico ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saving diagnostics …</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Guardando el diagnóstico…</translation>
    </message>
    <message>
        <source>The built-in one needs nothing. Others are fetched from their makers when you ask for it; nothing else in Dmax uses the network.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>El integrado no necesita nada. Los demás se descargan de sus autores cuando usted lo pide; nada más en Dmax usa la red.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Autoencoders</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Autocodificadores</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Desca&amp;rgar</translation>
    </message>
    <message>
        <source>Bring the chosen autoencoder from the hub</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Traer del hub el autocodificador elegido</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stop fetching; what has come stays</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Detener la descarga; lo que ha llegado se conserva</translation>
    </message>
    <message>
        <source>&amp;Add from disk</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Añadir de&amp;l disco</translation>
    </message>
    <message>
        <source>Copy in a diffusers folder or a .safetensors file</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Copiar una carpeta de diffusers o un archivo .safetensors</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Delete the chosen autoencoder from this machine</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Eliminar de este equipo el autocodificador elegido</translation>
    </message>
    <message>
        <source>A &amp;folder with config.json and weights…</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Una &amp;carpeta con config.json y pesos…</translation>
    </message>
    <message>
        <source>A single .&amp;safetensors file…</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Un solo archivo .&amp;safetensors…</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>On this machine</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Partly fetched</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Descargado en parte</translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Se puede descargar</translation>
    </message>
    <message>
        <source>Built in</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>{mb:.0f} MB</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>{mb:.0f} MB</translation>
    </message>
    <message>
        <source>Fe&amp;tch the rest</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Descargar el &amp;resto</translation>
    </message>
    <message>
        <source>Stopped; what has come stays, and fetching goes on from there.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Detenido; lo que ha llegado se conserva y la descarga sigue desde ahí.</translation>
    </message>
    <message>
        <source>{done:.0f} of {total:.0f} MB</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>{done:.0f} de {total:.0f} MB</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{id}&apos; is here; SHA-256 of its weights: {sha256}</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>El autocodificador «{id}» ya está aquí; SHA-256 de sus pesos: {sha256}</translation>
    </message>
    <message>
        <source>A folder with config.json and weights</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Una carpeta con config.json y pesos</translation>
    </message>
    <message>
        <source>An autoencoder&apos;s weights</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Los pesos de un autocodificador</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Pesos (*.safetensors)</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; was added.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Se ha añadido «{title}».</translation>
    </message>
    <message>
        <source>Remove the autoencoder</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Quitar el autocodificador</translation>
    </message>
    <message>
        <source>Delete &apos;{title}&apos; from this machine? Profiles that were made with it cannot be used until it is back.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>¿Eliminar «{title}» de este equipo? Los perfiles creados con él no se podrán usar hasta que vuelva a estar.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>The settings are pasted on one photo.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Los ajustes se han pegado en una foto.</translation>
    </message>
    <message>
        <source>The settings are pasted on {n} photos.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Los ajustes se han pegado en {n} fotos.</translation>
    </message>
    <message>
        <source>The mask was not pasted on one photo, which is of another aspect ratio.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>La máscara no se ha pegado en una foto, que tiene otra relación de aspecto.</translation>
    </message>
    <message>
        <source>The mask was not pasted on {n} photos, which are of another aspect ratio.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>La máscara no se ha pegado en {n} fotos, que tienen otra relación de aspecto.</translation>
    </message>
    <message>
        <source>No profile was found yet for one photo, which is enhanced with &apos;{name}&apos;; look at it first, or choose one.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Aún no se ha encontrado un perfil para una foto, que se mejora con «{name}»; mírela antes o elija uno.</translation>
    </message>
    <message>
        <source>No profile was found yet for {n} photos, which are enhanced with &apos;{name}&apos;; look at them first, or choose one.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Aún no se ha encontrado un perfil para {n} fotos, que se mejoran con «{name}»; mírelas antes o elija uno.</translation>
    </message>
    <message>
        <source>Something went wrong while fetching; try again.</source>
        <extracomment>gui/settings/fetching.py</extracomment>
        <translation>Se ha producido un error durante la descarga; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Dónde se ejecutan las redes</translation>
    </message>
    <message>
        <source>Automatic: the fastest there is</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Automático: el más rápido que haya</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Half precision is faster on GPUs and changes nothing that can be seen</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>La media precisión es más rápida en las GPU y no cambia nada que se vea</translation>
    </message>
    <message>
        <source>Automatic: full on the CPU, half on GPUs</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Automática: completa en la CPU, media en las GPU</translation>
    </message>
    <message>
        <source> GB</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation> GB</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Memory for a tile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Memoria por tesela</translation>
    </message>
    <message>
        <source>How much memory the networks may take at a time; less makes smaller tiles, not other results</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Cuánta memoria pueden ocupar las redes a la vez; con menos, las teselas son más pequeñas, pero el resultado es el mismo</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Photos always stand on the same grey</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Las fotos están siempre sobre el mismo gris</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>No fading menus and no animated controls</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Sin menús que se desvanecen ni controles animados</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Applies when Dmax is started next</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Se aplica la próxima vez que se inicie Dmax</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Colores de la pantalla</translation>
    </message>
    <message>
        <source>Photos are shown in the screen&apos;s own colours; exports are not changed by it</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Las fotos se muestran en los colores propios de la pantalla; no cambia las exportaciones</translation>
    </message>
    <message>
        <source>What the system says</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Lo que diga el sistema</translation>
    </message>
    <message>
        <source>Tell me when a long job ends and the window is not in front</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Avisarme cuando termine un trabajo largo y la ventana no esté delante</translation>
    </message>
    <message>
        <source>A notification of the desktop</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Una notificación del escritorio</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>&amp;Precisión</translation>
    </message>
    <message>
        <source>&amp;Memory for a tile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>&amp;Memoria por tesela</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>A&amp;specto</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>M&amp;ovimiento reducido</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>S&amp;creen colours</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>&amp;Colores de la pantalla</translation>
    </message>
    <message>
        <source>An autoencoder is being fetched.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Se está descargando un autocodificador.</translation>
    </message>
    <message>
        <source>The screen&apos;s ICC profile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>El perfil ICC de la pantalla</translation>
    </message>
    <message>
        <source>Dmax speaks this language when it is started next.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Dmax hablará este idioma la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>The next photo is shown so.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>La próxima foto se mostrará así.</translation>
    </message>
    <message>
        <source>&amp;Realism</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>&amp;Realismo</translation>
    </message>
    <message>
        <source>Realism in percent</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Realismo en porcentaje</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Realism in percent, as a number</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Realismo en porcentaje, en cifras</translation>
    </message>
    <message>
        <source>Extended</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Extendido</translation>
    </message>
    <message>
        <source>Let the slider go beyond: alpha from -1 (more texture than natural photos have)
to 2 (smoother than restored)</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Permite que el deslizador vaya más allá: alpha de -1 (más textura que las fotos naturales)
a 2 (más suave que la restaurada)</translation>
    </message>
    <message>
        <source>How much of the natural texture is given back: 0 % is the photo untouched.
Arrow keys: 1 %, double-click: {n:.0%}</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Cuánta textura natural se devuelve: 0 % es la foto sin cambios.
Teclas de flecha: 1 %; doble clic: {n:.0%}</translation>
    </message>
    <message>
        <source>Type a number and press Enter; alpha {alpha:.2f}</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Escriba un número y pulse Intro; alpha {alpha:.2f}</translation>
    </message>
    <message>
        <source>Colours kept</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>Conservar colores</translation>
    </message>
    <message>
        <source>Only fine detail changes; colours and tones stay as they are (the detail band)</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>Solo cambia el detalle fino; los colores y los tonos quedan como están (la banda de detalle)</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>Como en el artículo</translation>
    </message>
    <message>
        <source>Everything is transported, colours and tones as well</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>Se transporta todo, también los colores y los tonos</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy what a report of this problem should hold</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>Copiar lo que debería contener un informe de este problema</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Detail of the original in percent</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>Detalle del original en porcentaje</translation>
    </message>
    <message>
        <source>How much of the detail that restoration took away is given back, where natural photos have it.
Texture comes back with it, and beyond that noise. Double-click: what the profile&apos;s calibration found</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>Cuánto del detalle que la restauración quitó se devuelve, allí donde las fotos naturales lo tienen.
Con él vuelve la textura y, más allá, el ruido. Doble clic: lo que halló la calibración del perfil</translation>
    </message>
    <message>
        <source>auto, {n:.0%}</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>auto, {n:.0%}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>gui/language.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Or&amp;iginals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Ori&amp;ginales</translation>
    </message>
    <message>
        <source>Originals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Originales</translation>
    </message>
    <message>
        <source>The photos before restoration, by the same names: a part of what restoration took away
can be given back from them</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Las fotos antes de restaurar, con los mismos nombres: de ellas se puede devolver
una parte de lo que la restauración quitó</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>No disponibles</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>En una carpeta…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of the originals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Elegir la carpeta de los originales</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>{some} lose a little; {exact} nothing</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{some} pierden un poco; {exact}, nada</translation>
    </message>
    <message>
        <source>As the photo&apos;s own</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>El de la foto</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Of {formats}: 95 shows no loss, 85 makes smaller files; at 100 JXL loses nothing</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>En {formats}: 95 no muestra pérdidas, 85 da archivos más pequeños; con 100, JXL no pierde nada</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Detalle de color</translation>
    </message>
    <message>
        <source>Of {formats}: half is what cameras write</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>En {formats}: la mitad es lo que graban las cámaras</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Completo (4:4:4)</translation>
    </message>
    <message>
        <source>Half (4:2:0), smaller</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Mitad (4:2:0), menor</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Profundidad de bits</translation>
    </message>
    <message>
        <source>{formats} hold more than 8 bits per channel</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{formats} admiten más de 8 bits por canal</translation>
    </message>
    <message>
        <source>The photo&apos;s own</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>La de la foto</translation>
    </message>
    <message>
        <source>Float</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Flotante</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{n} bits</translation>
    </message>
    <message>
        <source>Name template</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Plantilla de nombre</translation>
    </message>
    <message>
        <source>What files are called; the words in braces are filled in</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Cómo se llaman los archivos; lo que va entre llaves se rellena</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Originals are never replaced, wherever outputs go</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Los originales nunca se reemplazan, vayan donde vayan las salidas</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Junto a cada foto</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose the folder that enhanced photos are written to</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Elegir la carpeta en la que se escriben las fotos mejoradas</translation>
    </message>
    <message>
        <source>Existing files</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Archivos existentes</translation>
    </message>
    <message>
        <source>What to do where a file of that name is there already</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Qué hacer cuando ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>Keep both, add a number</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Numerar el nuevo</translation>
    </message>
    <message>
        <source>Replace the older output</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Reemplazar la anterior</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Omitir la foto</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Insertar un marcador</translation>
    </message>
    <message>
        <source>the photo&apos;s name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>el nombre de la foto</translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>el nombre del perfil</translation>
    </message>
    <message>
        <source>alpha, such as 0.30</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>alpha, por ejemplo 0.30</translation>
    </message>
    <message>
        <source>realism in percent</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>el realismo en porcentaje</translation>
    </message>
    <message>
        <source>a running number</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>un número correlativo</translation>
    </message>
    <message>
        <source>{placeholder}, {what}</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{placeholder}, {what}</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>&amp;Colour detail</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Detalle de color</translation>
    </message>
    <message>
        <source>&amp;Bit depth</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Profundidad de &amp;bits</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>E&amp;xisting files</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Archivos e&amp;xistentes</translation>
    </message>
    <message>
        <source>Choose a folder for enhanced photos</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Elegir una carpeta para las fotos mejoradas</translation>
    </message>
    <message>
        <source>One photo of the batch waits for its start.</source>
        <extracomment>gui/widgets/rail.py</extracomment>
        <translation>Una foto del lote espera a que se inicie.</translation>
    </message>
    <message>
        <source>{n} photos of the batch wait for its start.</source>
        <extracomment>gui/widgets/rail.py</extracomment>
        <translation>{n} fotos del lote esperan a que se inicie.</translation>
    </message>
    <message>
        <source>What restores the photos that the profile is for</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Qué restaura las fotos para las que es el perfil</translation>
    </message>
    <message>
        <source>What restores the photo before it is enhanced</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Qué restaura la foto antes de mejorarla</translation>
    </message>
    <message>
        <source>Restorer</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Restaurador</translation>
    </message>
    <message>
        <source>Add a &amp;model file…</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Añadir un archivo de &amp;modelo…</translation>
    </message>
    <message>
        <source>A network of your own, such as DnCNN, SwinIR or ESRGAN; the file stays where it lies</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Una red propia, como DnCNN, SwinIR o ESRGAN; el archivo se queda donde está</translation>
    </message>
    <message>
        <source>Add an external &amp;program…</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Añadir un &amp;programa externo…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Only from the list; files stay</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Solo de la lista; los archivos se quedan</translation>
    </message>
    <message>
        <source>Add or remove restorers</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Añadir o quitar restauradores</translation>
    </message>
    <message>
        <source>Add a model file or a program of your own, or remove one</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Añadir un archivo de modelo o un programa propio, o quitar uno</translation>
    </message>
    <message>
        <source>as the photo&apos;s noise</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>según el ruido de la foto</translation>
    </message>
    <message>
        <source>Standard deviation of the noise, in steps of 8 bits; 0 measures it</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Desviación estándar del ruido, en niveles de 8 bits; con 0 se mide</translation>
    </message>
    <message>
        <source>Stren&amp;gth</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>In&amp;tensidad</translation>
    </message>
    <message>
        <source>Photos are restored already</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Las fotos ya están restauradas</translation>
    </message>
    <message>
        <source>Photo is already restored</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>La foto ya está restaurada</translation>
    </message>
    <message>
        <source>None: they stay degraded</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Ninguno: siguen degradadas</translation>
    </message>
    <message>
        <source>Non-local means (noise)</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Medias no locales (ruido)</translation>
    </message>
    <message>
        <source>Enlarge {n} times</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Ampliar {n} veces</translation>
    </message>
    <message>
        <source>{name}, not on the list</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>{name}, no está en la lista</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Añadir un archivo de modelo</translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Modelos ({suffixes})</translation>
    </message>
    <message>
        <source>Add an external program</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Añadir un programa externo</translation>
    </message>
    <message>
        <source>Dmax runs the command for each photo, without a shell. In the place of {input} it puts the path of a PNG file, in the place of {output} where the restored photo is to be written, or in the place of {folder} a folder for it, if the program names its files itself.</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Dmax ejecuta el comando para cada foto, sin intérprete de comandos. En lugar de {input} pone la ruta de un archivo PNG; en lugar de {output}, dónde debe escribirse la foto restaurada, o en lugar de {folder}, una carpeta para ella, si el programa da nombre a sus archivos él mismo.</translation>
    </message>
    <message>
        <source>As the list is to call it</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Nombre que tendrá en la lista</translation>
    </message>
    <message>
        <source>How the list of restorers calls the program</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Nombre del programa en la lista de restauradores</translation>
    </message>
    <message>
        <source>denoise --strength 2 {input} {output}</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>denoise --strength 2 {input} {output}</translation>
    </message>
    <message>
        <source>The program with its options; put paths with spaces between quotation marks</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>El programa con sus opciones; ponga entre comillas las rutas con espacios</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>&amp;Comando</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <extracomment>gui/widgets/side_panel.py</extracomment>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>That did not work ({reason}); check the disk, the folder and its permissions.</source>
        <extracomment>gui/work/background.py</extracomment>
        <translation>No ha funcionado ({reason}); compruebe el disco, la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax; the details can be copied into a report.</source>
        <extracomment>gui/work/background.py</extracomment>
        <translation>Se ha producido un error dentro de Dmax; los detalles se pueden copiar en un informe.</translation>
    </message>
    <message>
        <source>Built-in</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>There is no autoencoder called &apos;{autoencoder}&apos;; there are: {names}.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>No hay ningún autocodificador llamado «{autoencoder}»; hay: {names}.</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{autoencoder}&apos; is not on this machine; fetch it first (about {size_mb} MB).</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>El autocodificador «{autoencoder}» no está en este equipo; descárguelo antes (unos {size_mb} MB).</translation>
    </message>
    <message>
        <source>remove it and add it again</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>quítelo y añádalo de nuevo</translation>
    </message>
    <message>
        <source>install Dmax again</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>instale Dmax de nuevo</translation>
    </message>
    <message>
        <source>The files of the autoencoder &apos;{autoencoder}&apos; are missing from {folder}; {what}.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Faltan los archivos del autocodificador «{autoencoder}» en {folder}; {what}.</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{autoencoder}&apos; is not on the hub, so it cannot be fetched.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>El autocodificador «{autoencoder}» no está en el hub, así que no se puede descargar.</translation>
    </message>
    <message>
        <source>The weights of &apos;{autoencoder}&apos; are not those that were fetched on {day} (SHA-256 {now}..., then {then}...), so they were thrown away; if their makers say that they changed them, take them with: autoencoders fetch {autoencoder} --accept-changed</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Los pesos de «{autoencoder}» no son los que se descargaron el {day} (SHA-256 {now}..., entonces {then}...), así que se han desechado; si sus autores dicen que los han cambiado, acéptelos con: autoencoders fetch {autoencoder} --accept-changed</translation>
    </message>
    <message>
        <source>{name} could not be copied to {folder} ({reason}); check the disk.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>No se ha podido copiar {name} a {folder} ({reason}); compruebe el disco.</translation>
    </message>
    <message>
        <source>The built-in autoencoder belongs to Dmax and stays.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>El autocodificador integrado forma parte de Dmax y se queda.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Dmax; use that one.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{path} se escribió con una versión más reciente de Dmax; use esa.</translation>
    </message>
    <message>
        <source>{folder} cannot be read ({reason}); choose another library.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>No se puede leer {folder} ({reason}); elija otra biblioteca.</translation>
    </message>
    <message>
        <source>{path} is damaged; delete it and add your autoencoders again.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{path} está dañado; elimínelo y añada de nuevo sus autocodificadores.</translation>
    </message>
    <message>
        <source>{name} is in a format that can hide programs, so Dmax does not open it; look for the same autoencoder as a .safetensors file.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{name} está en un formato que puede ocultar programas, así que Dmax no lo abre; busque el mismo autocodificador como archivo .safetensors.</translation>
    </message>
    <message>
        <source>There is no file {path}; choose the file or folder of an autoencoder.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>No existe el archivo {path}; elija el archivo o la carpeta de un autocodificador.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the disk and its rights.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>No se puede leer {path} ({reason}); compruebe el disco y sus permisos.</translation>
    </message>
    <message>
        <source>{path} is damaged or is no .safetensors file; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{path} está dañado o no es un archivo .safetensors; descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The weights in {path} are stored as {type}, which Dmax cannot use; look for the same autoencoder in float16 or float32.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>Los pesos de {path} están guardados como {type}, que Dmax no puede usar; busque el mismo autocodificador en float16 o float32.</translation>
    </message>
    <message>
        <source>The weights in {path} are damaged; fetch or copy them again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>Los pesos de {path} están dañados; descárguelos o cópielos de nuevo.</translation>
    </message>
    <message>
        <source>The config.json of the autoencoder in {path} describes no working {kind}; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>El config.json del autocodificador de {path} no describe ningún {kind} que funcione; descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The weights of the autoencoder in {path} do not fit its config.json (first at {name}); fetch or copy both again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>Los pesos del autocodificador de {path} no encajan con su config.json (el primero, {name}); descargue o copie ambos de nuevo.</translation>
    </message>
    <message>
        <source>This autoencoder needs diffusers, which cannot be loaded ({kind}); install Dmax&apos;s packages again, or use the built-in autoencoder.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>Este autocodificador necesita diffusers, que no se puede cargar ({kind}); instale de nuevo los paquetes de Dmax o use el autocodificador integrado.</translation>
    </message>
    <message>
        <source>{host} sends on to an address without encryption, so nothing was fetched; try again later, or download the autoencoder in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} redirige a una dirección sin cifrar, así que no se ha descargado nada; inténtelo más tarde o descargue el autocodificador en un navegador y añada la carpeta.</translation>
    </message>
    <message>
        <source>{host} sends on to {other}, which is not the hub&apos;s, so nothing was fetched; download the autoencoder in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} redirige a {other}, que no es del hub, así que no se ha descargado nada; descargue el autocodificador en un navegador y añada la carpeta.</translation>
    </message>
    <message>
        <source>{host} cannot be reached or stopped answering; check the connection and fetch again, which goes on where it stopped.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>No se puede conectar con {host} o ha dejado de responder; compruebe la conexión y descargue de nuevo: seguirá donde se quedó.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; make room and fetch again.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>El disco de {folder} está lleno; haga sitio y descargue de nuevo.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); check the disk and its rights.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>No se puede escribir en {folder} ({reason}); compruebe el disco y sus permisos.</translation>
    </message>
    <message>
        <source>{host} answered with what no hub says; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} ha respondido algo que ningún hub diría; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} sends a part of {name} where all of it was asked for; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} envía una parte de {name} cuando se le pidió entero; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{name} arrived damaged from {host} and was thrown away; fetch it again.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{name} ha llegado dañado de {host} y se ha desechado; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} names no checksum for {name}, so it could not be trusted; download it in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} no da ninguna suma de comprobación de {name}, así que no es de fiar; descárguelo en un navegador y añada la carpeta.</translation>
    </message>
    <message>
        <source>{host} says that {name} has more than {megabytes:.0f} MB, which it cannot have, so it was not fetched; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} dice que {name} tiene más de {megabytes:.0f} MB, lo que no es posible, así que no se ha descargado; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} gives {name} only to people who have signed in and agreed to its licence; download it in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} solo da {name} a quienes han iniciado sesión y aceptado su licencia; descárguelo en un navegador y añada la carpeta.</translation>
    </message>
    <message>
        <source>{host} has no {name} any more; download the autoencoder elsewhere and add its folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} ya no tiene {name}; descargue el autocodificador de otro sitio y añada su carpeta.</translation>
    </message>
    <message>
        <source>{host} answered with error {status}; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} ha respondido con el error {status}; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Dmax cannot tell which network {name} belongs to; choose a folder that holds it together with its config.json.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Dmax no puede saber a qué red pertenece {name}; elija una carpeta que lo contenga junto con su config.json.</translation>
    </message>
    <message>
        <source>{path} cannot be read to its end; copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>No se puede leer {path} hasta el final; cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The autoencoder in {path} has changed since it came here; remove it and fetch or add it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>El autocodificador de {path} ha cambiado desde que llegó; quítelo y descárguelo o añádalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no config.json in {folder}; choose the folder of an autoencoder.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>No hay ningún config.json en {folder}; elija la carpeta de un autocodificador.</translation>
    </message>
    <message>
        <source>The config.json in {folder} is damaged; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>El config.json de {folder} está dañado; descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>is of the class {kind}</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>es de la clase {kind}</translation>
    </message>
    <message>
        <source>does not say its class</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>no dice su clase</translation>
    </message>
    <message>
        <source>The autoencoder in {path} {what}; Dmax knows {classes}.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>El autocodificador de {path} {what}; Dmax conoce {classes}.</translation>
    </message>
    <message>
        <source>The config.json of the autoencoder in {path} asks for an absurdly large network; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>El config.json del autocodificador de {path} pide una red absurdamente grande; descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The autoencoder in {path} is not for colour photos; choose one with three channels.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>El autocodificador de {path} no es para fotos en color; elija uno de tres canales.</translation>
    </message>
    <message>
        <source>There are several .safetensors files in {folder}; leave only the autoencoder&apos;s own there.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Hay varios archivos .safetensors en {folder}; deje allí solo el del autocodificador.</translation>
    </message>
    <message>
        <source>There is no .safetensors file in {folder}; fetch or copy the autoencoder&apos;s weights again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>No hay ningún archivo .safetensors en {folder}; descargue o copie de nuevo los pesos del autocodificador.</translation>
    </message>
    <message>
        <source>The autoencoder {name} fails on its first small photo; choose another.</source>
        <extracomment>engine/autoencoders/probe.py</extracomment>
        <translation>El autocodificador {name} falla con su primera foto pequeña; elija otro.</translation>
    </message>
    <message>
        <source>The autoencoder {name} does not give back photos of the size that it was given; choose another.</source>
        <extracomment>engine/autoencoders/probe.py</extracomment>
        <translation>El autocodificador {name} no devuelve las fotos con el tamaño con que las recibe; elija otro.</translation>
    </message>
    <message>
        <source>{name} needs about {needed:.1f} GB of memory and {free:.1f} GB are free; close other programs, or use a smaller version.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>{name} necesita unos {needed:.1f} GB de memoria y hay {free:.1f} GB libres; cierre otros programas o use una versión más pequeña.</translation>
    </message>
    <message>
        <source>Dmax may not write into {folder}; choose another output folder, or change its permissions.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>Dmax no tiene permiso para escribir en {folder}; elija otra carpeta de salida o cambie sus permisos.</translation>
    </message>
    <message>
        <source>The outputs need about {needed:.1f} GB and {folder} has room for {room:.1f} GB; make room, or choose another output folder.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>Las salidas necesitan unos {needed:.1f} GB y en {folder} caben {room:.1f} GB; haga sitio o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>The {photos} photos will take about {hours:.0f} hours on this device.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>Las {photos} fotos tardarán unas {hours:.0f} horas en este dispositivo.</translation>
    </message>
    <message>
        <source>Where the batch is done</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>Dónde se procesa el lote</translation>
    </message>
    <message>
        <source>On a cluster of Ray: type the address of one that this machine is part of, as HOST:PORT</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>En un clúster de Ray: escriba la dirección de uno del que forme parte este equipo, como HOST:PORT</translation>
    </message>
    <message>
        <source>In this program</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>En este programa</translation>
    </message>
    <message>
        <source>On all devices of this machine</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>En todos los dispositivos de este equipo</translation>
    </message>
    <message>
        <source>{name}. {sentence}</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>{name}. {sentence}</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Exported {name}. {left_out}</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Exportado: {name}. {left_out}</translation>
    </message>
    <message>
        <source>Exported {path}. {left_out}</source>
        <extracomment>gui/enhance/exporting.py</extracomment>
        <translation>Exportado: {path}. {left_out}</translation>
    </message>
    <message>
        <source>&amp;Delete the gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Eliminar el degradado</translation>
    </message>
    <message>
        <source>moved gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>degradado movido</translation>
    </message>
    <message>
        <source>protection of faces</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>protección de las caras</translation>
    </message>
    <message>
        <source>deleting a gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>eliminación de un degradado</translation>
    </message>
    <message>
        <source>Press on one of its ends first: then the gradient is selected.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Pulse primero en uno de sus extremos: así se selecciona el degradado.</translation>
    </message>
    <message>
        <source>a face</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>cara</translation>
    </message>
    <message>
        <source>The faces are protected already; a click on one switches it off and on.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Las caras ya están protegidas; un clic en una la desactiva y la activa.</translation>
    </message>
    <message>
        <source>Faces protected by {share:.0%}: {n}. A click on one switches it off and on.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Caras protegidas al {share:.0%}: {n}. Un clic en una la desactiva y la activa.</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Caras</translation>
    </message>
    <message>
        <source>How much the faces are protected; a click on one switches it off and on</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Cuánto se protegen las caras; un clic en una la desactiva y la activa</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos;, which was chosen for this photo, is not in the library any more.</source>
        <extracomment>gui/enhance/requests.py</extracomment>
        <translation>El perfil «{profile}», elegido para esta foto, ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>&amp;Copy settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>&amp;Copiar ajustes</translation>
    </message>
    <message>
        <source>&amp;Paste settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>&amp;Pegar ajustes</translation>
    </message>
    <message>
        <source>Paste settings and &amp;mask</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Pegar ajustes y &amp;máscara</translation>
    </message>
    <message>
        <source>&amp;Send to the batch</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>&amp;Enviar al lote</translation>
    </message>
    <message>
        <source>Send &amp;all of the film strip to the batch</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Enviar &amp;toda la tira de fotos al lote</translation>
    </message>
    <message>
        <source>Photo settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Ajustes de la foto</translation>
    </message>
    <message>
        <source>The settings are copied; choose photos, and paste them there.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Los ajustes están copiados; elija fotos y péguelos en ellas.</translation>
    </message>
    <message>
        <source>pasted settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>ajustes pegados</translation>
    </message>
    <message>
        <source>Left out, since their settings were made by a newer Dmax: {names}.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Se han dejado fuera, porque sus ajustes se hicieron con una versión más reciente de Dmax: {names}.</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>&amp;Save the settings as a preset…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>&amp;Guardar los ajustes como preajuste…</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>&amp;Importar un preajuste…</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; needs the profile &apos;{profile}&apos;, which is not in the library; import that first.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>El preajuste «{name}» necesita el perfil «{profile}», que no está en la biblioteca; impórtelo antes.</translation>
    </message>
    <message>
        <source>preset &apos;{name}&apos;</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>preajuste «{name}»</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; is applied.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Se ha aplicado el preajuste «{name}».</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Guardar los ajustes como preajuste</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Replace the preset?</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>¿Reemplazar el preajuste?</translation>
    </message>
    <message>
        <source>There is a preset called &apos;{name}&apos; already.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Ya hay un preajuste llamado «{name}».</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; is kept.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Se ha guardado el preajuste «{name}».</translation>
    </message>
    <message>
        <source>deleting the preset &apos;{name}&apos;</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>eliminación del preajuste «{name}»</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Importar un preajuste</translation>
    </message>
    <message>
        <source>Presets (*{suffix})</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Preajustes (*{suffix})</translation>
    </message>
    <message>
        <source>Imported the preset &apos;{name}&apos;.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Preajuste «{name}» importado.</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Exportar el preajuste</translation>
    </message>
    <message>
        <source>Exported the preset as {path}</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Preajuste exportado como {path}</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Foto &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>&amp;Foto siguiente</translation>
    </message>
    <message>
        <source>{n} restored and {m} natural photos, in pairs</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{n} fotos restauradas y {m} naturales, en parejas</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <extracomment>engine/batches/item.py</extracomment>
        <translation>No se ha conservado: {parts}.</translation>
    </message>
    <message>
        <source>There is no batch in {folder}; begin a new one.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>No hay ningún lote en {folder}; empiece uno nuevo.</translation>
    </message>
    <message>
        <source>There is already a batch in {folder}; open it, or choose another folder.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Ya hay un lote en {folder}; ábralo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The batch in {folder} was made by a newer Dmax; update Dmax to go on with it.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>El lote de {folder} se creó con una versión más reciente de Dmax; actualice Dmax para continuarlo.</translation>
    </message>
    <message>
        <source>the batch in {folder}</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>el lote de {folder}</translation>
    </message>
    <message>
        <source>this batch</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>este lote</translation>
    </message>
    <message>
        <source>The list of {which} is damaged; begin a new one: the photos that are done stay.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>La lista está dañada ({which}); empiece una nueva: las fotos ya hechas se conservan.</translation>
    </message>
    <message>
        <source>The disk that keeps the batch&apos;s list ({folder}) is full; make room and start again, nothing is lost.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>El disco que guarda la lista del lote ({folder}) está lleno; haga sitio e inicie de nuevo, no se pierde nada.</translation>
    </message>
    <message>
        <source>The batch&apos;s list in {folder} cannot be read or written; check the disk and the folder&apos;s permissions, then start again.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>No se puede leer o escribir la lista del lote en {folder}; compruebe el disco y los permisos de la carpeta, y después inicie de nuevo.</translation>
    </message>
    <message>
        <source>The batch&apos;s folder {folder} cannot be used ({reason}); check the disk and its permissions.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>No se puede usar la carpeta del lote {folder} ({reason}); compruebe el disco y sus permisos.</translation>
    </message>
    <message>
        <source>This batch is open in another Dmax window or command; close that one, or wait until it ends.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Este lote está abierto en otra ventana o en otro comando de Dmax; ciérrelo allí o espere a que termine.</translation>
    </message>
    <message>
        <source>The disk of the output folder {folder} is gone, so {name} was not enhanced; plug it in again and retry.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>El disco de la carpeta de salida {folder} ha desaparecido, así que {name} no se ha mejorado; conéctelo de nuevo y reintente.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; make room and retry.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>El disco de {folder} está lleno; haga sitio y reintente.</translation>
    </message>
    <message>
        <source>{name} was not made by Dmax, so it was not replaced and the output has another name; to replace it, use --existing overwrite.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>{name} no se creó con Dmax, así que no se ha reemplazado y la salida tiene otro nombre; para reemplazarlo, use --existing overwrite.</translation>
    </message>
    <message>
        <source>There are {count} files called {name} already; choose another folder.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>Ya hay {count} archivos llamados {name}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Dmax ended {times} times in the middle of {name}, so it was left out; try it alone.</source>
        <extracomment>engine/batches/recovery.py</extracomment>
        <translation>Dmax se ha cerrado {times} veces en mitad de {name}, así que se ha dejado fuera; pruebe con esa foto sola.</translation>
    </message>
    <message>
        <source>Outputs that are gone or damaged are made again: {names}.</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>Las salidas que faltan o están dañadas se crean de nuevo: {names}.</translation>
    </message>
    <message>
        <source>Outputs that another program has changed are kept as they are: {names}.</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>Las salidas que otro programa ha modificado se conservan como están: {names}.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>{names} y {more} más</translation>
    </message>
    <message>
        <source>It was made from this photo with these settings already.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>Ya se creó a partir de esta foto con estos ajustes.</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is; close other programs, or use a smaller version.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>{name} necesita más memoria de la que hay; cierre otros programas o use una versión más pequeña.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax with {name} ({kind}); the log says more.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>Se ha producido un error dentro de Dmax con {name} ({kind}); el registro dice más.</translation>
    </message>
    <message>
        <source>This batch is running already; wait until it ends, or pause it first.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>Este lote ya está en curso; espere a que termine o póngalo antes en pausa.</translation>
    </message>
    <message>
        <source>{name} changed while it was being read; try again when the program that writes it is finished.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{name} ha cambiado mientras se leía; inténtelo de nuevo cuando haya terminado el programa que escribe el archivo.</translation>
    </message>
    <message>
        <source>There is no mask of {name} in {folder}, so all of it was enhanced.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>No hay ninguna máscara de {name} en {folder}, así que se ha mejorado la foto entera.</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; does not know how much of the originals&apos; detail pays, so nothing of it was given back; choose a share.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>El perfil «{profile}» no sabe cuánto detalle de los originales compensa, así que no se ha devuelto nada; elija un porcentaje.</translation>
    </message>
    <message>
        <source>There is no original of {name} in {folder}, so nothing was given back.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>No hay ningún original de {name} en {folder}, así que no se ha devuelto nada.</translation>
    </message>
    <message>
        <source>Nothing was given back of the original: {error}</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>No se ha devuelto nada del original: {error}</translation>
    </message>
    <message>
        <source>{name} took longer than {minutes:.0f} minutes and was given up; try it alone, or use a smaller version.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{name} ha tardado más de {minutes:.0f} minutos y se ha abandonado; pruebe con esa foto sola o use una versión más pequeña.</translation>
    </message>
    <message>
        <source>Patches of {patch} x {patch} latents are too large for the {channels} channels of this autoencoder; choose a smaller patch, 3 suits most sets.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>Los parches de {patch} x {patch} latentes son demasiado grandes para los {channels} canales de este autocodificador; elija un parche más pequeño, 3 sirve para casi todos los conjuntos.</translation>
    </message>
    <message>
        <source>The restored photos show no texture at all, so nothing can be learned from them; choose photos of real scenes.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>Las fotos restauradas no muestran textura alguna, así que no se puede aprender nada de ellas; elija fotos de escenas reales.</translation>
    </message>
    <message>
        <source>The natural photos show no texture at all, so nothing can be learned from them; choose photos of real scenes.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>Las fotos naturales no muestran textura alguna, así que no se puede aprender nada de ellas; elija fotos de escenas reales.</translation>
    </message>
    <message>
        <source>There are no photos in the set; add some.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>No hay fotos en el conjunto; añada algunas.</translation>
    </message>
    <message>
        <source>The statistics of the restored photos are ill-conditioned: some directions hardly vary. Add more varied photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>Las estadísticas de las fotos restauradas están mal condicionadas: algunas direcciones apenas varían. Añada fotos más variadas o elija un parche más pequeño.</translation>
    </message>
    <message>
        <source>The statistics of the natural photos are ill-conditioned: some directions hardly vary. Add more varied photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>Las estadísticas de las fotos naturales están mal condicionadas: algunas direcciones apenas varían. Añada fotos más variadas o elija un parche más pequeño.</translation>
    </message>
    <message>
        <source>Whether one photo is enough cannot be told; add more.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>No se puede saber si basta con una foto; añada más.</translation>
    </message>
    <message>
        <source>Leaving one photo out moves the statistics by {score:.0%} of the way to natural photos</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>Quitar una foto desplaza las estadísticas un {score:.0%} del camino hacia las fotos naturales</translation>
    </message>
    <message>
        <source>{told}: the set is enough.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}: el conjunto basta.</translation>
    </message>
    <message>
        <source>{told}: the set will do, a few more photos would steady it.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}: el conjunto sirve, con algunas fotos más sería más estable.</translation>
    </message>
    <message>
        <source>{told}: the set is too small or too mixed; add more photos of the same restoration.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}: el conjunto es demasiado pequeño o demasiado desigual; añada más fotos de la misma restauración.</translation>
    </message>
    <message>
        <source>{names} is among the restored photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} está dos veces entre las fotos restauradas o se parece mucho a otra de ellas; con fotos distintas se aprende más.</translation>
    </message>
    <message>
        <source>{names} are among the restored photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} están dos veces entre las fotos restauradas o se parecen mucho a otra de ellas; con fotos distintas se aprende más.</translation>
    </message>
    <message>
        <source>{names} is among the natural photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} está dos veces entre las fotos naturales o se parece mucho a otra de ellas; con fotos distintas se aprende más.</translation>
    </message>
    <message>
        <source>{names} are among the natural photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} están dos veces entre las fotos naturales o se parecen mucho a otra de ellas; con fotos distintas se aprende más.</translation>
    </message>
    <message>
        <source>{name} is not there any more; remove it.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{name} ya no existe; quite esa foto.</translation>
    </message>
    <message>
        <source>There are no natural photos yet; add about a dozen.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Aún no hay fotos naturales; añada alrededor de una docena.</translation>
    </message>
    <message>
        <source>There are no restored photos yet; add about a dozen.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Aún no hay fotos restauradas; añada alrededor de una docena.</translation>
    </message>
    <message>
        <source>One natural photo teaches little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>De una sola foto natural se aprende poco; mejor alrededor de una docena.</translation>
    </message>
    <message>
        <source>One restored photo teaches little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>De una sola foto restaurada se aprende poco; mejor alrededor de una docena.</translation>
    </message>
    <message>
        <source>{count} natural photos teach little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>De {count} fotos naturales se aprende poco; mejor alrededor de una docena.</translation>
    </message>
    <message>
        <source>{count} restored photos teach little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>De {count} fotos restauradas se aprende poco; mejor alrededor de una docena.</translation>
    </message>
    <message>
        <source>{count} natural photos will do; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{count} fotos naturales sirven; mejor alrededor de una docena.</translation>
    </message>
    <message>
        <source>{count} restored photos will do; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{count} fotos restauradas sirven; mejor alrededor de una docena.</translation>
    </message>
    <message>
        <source>So few natural photos are no measure of what is natural; add more, or remove them to use the built-in natural statistics.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Tan pocas fotos naturales no dan la medida de lo natural; añada más o quítelas para usar las estadísticas naturales integradas.</translation>
    </message>
    <message>
        <source>Add natural photos: the built-in natural statistics belong to the built-in autoencoder with patch size {patch}.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Añada fotos naturales: las estadísticas naturales integradas corresponden al autocodificador integrado con tamaño de parche {patch}.</translation>
    </message>
    <message>
        <source>The restored photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add more or larger photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Las fotos restauradas contienen {latents:,} parches latentes para unas estadísticas de {dimension} dimensiones; añada más fotos o más grandes, o elija un parche más pequeño.</translation>
    </message>
    <message>
        <source>The natural photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add more or larger photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Las fotos naturales contienen {latents:,} parches latentes para unas estadísticas de {dimension} dimensiones; añada más fotos o más grandes, o elija un parche más pequeño.</translation>
    </message>
    <message>
        <source>Choose what the restorer repairs.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Elija qué repara el restaurador.</translation>
    </message>
    <message>
        <source>{names} is among the restored photos and the natural ones; remove one of them.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} está entre las fotos restauradas y entre las naturales; quite una de las dos.</translation>
    </message>
    <message>
        <source>{names} are among the restored photos and the natural ones; remove one of them.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} están entre las fotos restauradas y entre las naturales; quítelas de uno de los dos lados.</translation>
    </message>
    <message>
        <source>{names} is almost of one tone, which teaches nothing.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} es casi de un solo tono, y de eso no se aprende nada.</translation>
    </message>
    <message>
        <source>{names} are almost of one tone, which teaches nothing.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} son casi de un solo tono, y de eso no se aprende nada.</translation>
    </message>
    <message>
        <source>{names} is of quite another size than the rest; photos of one camera and one restoration belong together.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} tiene un tamaño muy distinto del resto; van juntas las fotos de una misma cámara y una misma restauración.</translation>
    </message>
    <message>
        <source>{names} are of quite another size than the rest; photos of one camera and one restoration belong together.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} tienen un tamaño muy distinto del resto; van juntas las fotos de una misma cámara y una misma restauración.</translation>
    </message>
    <message>
        <source>{names} is without a partner of the same name on the other side.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} no tiene pareja con el mismo nombre en el otro lado.</translation>
    </message>
    <message>
        <source>{names} are without a partner of the same name on the other side.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} no tienen pareja con el mismo nombre en el otro lado.</translation>
    </message>
    <message>
        <source>{names} is of another size than the natural photo of that name.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} tiene otro tamaño que la foto natural del mismo nombre.</translation>
    </message>
    <message>
        <source>{names} are of another size than the natural photo of that name.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} tienen otro tamaño que la foto natural del mismo nombre.</translation>
    </message>
    <message>
        <source>The built-in natural statistics belong to the built-in autoencoder with patch size 3; add natural photos of your own to calibrate with others.</source>
        <extracomment>engine/calibrating/natural_statistics.py</extracomment>
        <translation>Las estadísticas naturales integradas corresponden al autocodificador integrado con tamaño de parche 3; añada fotos naturales propias para calibrar con otros.</translation>
    </message>
    <message>
        <source>None of these photos can be read; choose others.</source>
        <extracomment>engine/calibrating/without_calibration.py</extracomment>
        <translation>No se puede leer ninguna de estas fotos; elija otras.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no machine with the memory that the largest photo needs ({needed:.1f} GB; there are {largest:.1f} GB); use larger machines, or smaller versions of the photos.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Ningún equipo del clúster en {address} tiene la memoria que necesita la foto más grande ({needed:.1f} GB; hay {largest:.1f} GB); use equipos mayores o versiones más pequeñas de las fotos.</translation>
    </message>
    <message>
        <source>This machine has not the memory that the largest photo needs ({needed:.1f} GB; there are {largest:.1f} GB); use a larger machine, or smaller versions of the photos.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Este equipo no tiene la memoria que necesita la foto más grande ({needed:.1f} GB; hay {largest:.1f} GB); use un equipo mayor o versiones más pequeñas de las fotos.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no processor for a worker; start its machines with more, or set OMP_NUM_THREADS to fewer.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>El clúster en {address} no tiene procesador para un proceso de trabajo; inicie sus equipos con más procesadores o reduzca OMP_NUM_THREADS.</translation>
    </message>
    <message>
        <source>This machine has no processor for a worker; set OMP_NUM_THREADS to fewer.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Este equipo no tiene procesador para un proceso de trabajo; reduzca OMP_NUM_THREADS.</translation>
    </message>
    <message>
        <source>There is no precision &apos;{precision}&apos;; choose one of: auto, {precisions}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>No existe la precisión «{precision}»; elija una de estas: auto, {precisions}.</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos; on this machine; choose one of: auto, {names}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>No hay ningún dispositivo «{device}» en este equipo; elija uno de estos: auto, {names}.</translation>
    </message>
    <message>
        <source>This change belongs to a photo of another size; enhance this photo anew.</source>
        <extracomment>engine/enhancing/change.py</extracomment>
        <translation>Este cambio es de una foto de otro tamaño; mejore esta foto de nuevo.</translation>
    </message>
    <message>
        <source>This profile was calibrated with another autoencoder; calibrate again with this one.</source>
        <extracomment>engine/enhancing/compute_change.py</extracomment>
        <translation>Este perfil se calibró con otro autocodificador; calibre de nuevo con este.</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was calibrated with another autoencoder ({names}); choose that autoencoder, or calibrate again with this one.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>El perfil «{profile}» se calibró con otro autocodificador ({names}); elija ese autocodificador o calibre de nuevo con este.</translation>
    </message>
    <message>
        <source>too sharp</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>demasiado nítida</translation>
    </message>
    <message>
        <source>too soft</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>demasiado suave</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was learned from photos of about {learned_px:.0f} px and this one looks like {scale_px:.0f} px, so it may come out {effect}.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>El perfil «{profile}» se aprendió de fotos de unos {learned_px:.0f} px y esta parece de {scale_px:.0f} px, así que puede quedar {effect}.</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was made before detail of the original could be given back; calibrate again to have it.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>El perfil «{profile}» se creó antes de que se pudiera devolver detalle del original; calibre de nuevo para tenerlo.</translation>
    </message>
    <message>
        <source>The share of the original&apos;s detail must be from 0 to 1, not {share:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>La proporción del detalle del original debe ir de 0 a 1, no {share:g}.</translation>
    </message>
    <message>
        <source>Alpha must be from {least:g} to {most:g}, not {alpha:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>Alpha debe ir de {least:g} a {most:g}, no {alpha:g}.</translation>
    </message>
    <message>
        <source>The detail band&apos;s sigma must be from 0.3 to 200 px, not {detail:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>La sigma de la banda de detalle debe ir de 0,3 a 200 px, no {detail:g}.</translation>
    </message>
    <message>
        <source>There was too little memory for the usual tiles; Dmax goes on with smaller ones, a little slower.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>No había memoria suficiente para las teselas habituales; Dmax continúa con otras más pequeñas, algo más despacio.</translation>
    </message>
    <message>
        <source>The graphics card has too little free memory; Dmax goes on with the processor, which is slower.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>La tarjeta gráfica tiene muy poca memoria libre; Dmax continúa con el procesador, que es más lento.</translation>
    </message>
    <message>
        <source>This photo needs more memory than there is; close other programs, or use a smaller version.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>Esta foto necesita más memoria de la que hay; cierre otros programas o use una versión más pequeña.</translation>
    </message>
    <message>
        <source>Dmax has enhanced this photo already, with &apos;{profile}&apos;; enhance the photo that it was made of.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Dmax ya ha mejorado esta foto, con «{profile}»; mejore la foto de la que salió.</translation>
    </message>
    <message>
        <source>This photo looks noisy; restore it first, for its noise would be taken for texture.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Esta foto parece tener ruido; restáurela antes, pues el ruido se tomaría por textura.</translation>
    </message>
    <message>
        <source>This photo shows the blocks of JPEG compression; clean it first, or use &apos;{profile}&apos;.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Esta foto muestra los bloques de la compresión JPEG; límpiela antes o use «{profile}».</translation>
    </message>
    <message>
        <source>This photo has as much fine detail as natural photos have; there may be little to give back.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Esta foto tiene tanto detalle fino como las fotos naturales; puede que haya poco que devolver.</translation>
    </message>
    <message>
        <source>the installed app has none of that; run Dmax from its source folder, as its README tells</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>la aplicación instalada no lo incluye; ejecute Dmax desde la carpeta de su código fuente, como explica su README</translation>
    </message>
    <message>
        <source>install what is missing with: pip install -e &quot;.[{extra}]&quot;</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>instale lo que falta con: pip install -e &quot;.[{extra}]&quot;</translation>
    </message>
    <message>
        <source>install what is missing beside Dmax: {packages} (with pip, or with pipx inject dmax)</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>instale lo que falta junto a Dmax: {packages} (con pip o con pipx inject dmax)</translation>
    </message>
    <message>
        <source>A restored photo is {restored_width} x {restored_height} px and its true one {true_width} x {true_height} px; they must be of one size.</source>
        <extracomment>engine/judging/evaluate.py</extracomment>
        <translation>Una foto restaurada tiene {restored_width} x {restored_height} px y su referencia {true_width} x {true_height} px; deben tener el mismo tamaño.</translation>
    </message>
    <message>
        <source>FD and KID need photos of at least {side} x {side} px; use larger ones.</source>
        <extracomment>engine/judging/full_reference.py</extracomment>
        <translation>FD y KID necesitan fotos de al menos {side} x {side} px; use otras más grandes.</translation>
    </message>
    <message>
        <source>Evaluating needs a few more packages; {how}.</source>
        <extracomment>engine/judging/full_reference.py</extracomment>
        <translation>Para evaluar hacen falta algunos paquetes más; {how}.</translation>
    </message>
    <message>
        <source>The calibration set {name} is damaged; make it again.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>El conjunto de calibración {name} está dañado; créelo de nuevo.</translation>
    </message>
    <message>
        <source>The calibration set {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>El conjunto de calibración {name} se creó con una versión más reciente de Dmax; actualice Dmax para usarlo.</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; needs about a dozen natural photos, and what the restorer is to repair.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>El conjunto «{name}» necesita alrededor de una docena de fotos naturales y saber qué debe reparar el restaurador.</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; has no restored photos; add about a dozen.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>El conjunto «{name}» no tiene fotos restauradas; añada alrededor de una docena.</translation>
    </message>
    <message>
        <source>The name &apos;{name}&apos; holds bytes that are no characters; choose another name.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>El nombre «{name}» contiene bytes que no son caracteres; elija otro nombre.</translation>
    </message>
    <message>
        <source>The patch size must be odd and from 1 to 15, not {patch}; 3 suits most sets.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>El tamaño de parche debe ser impar y de 1 a 15, no {patch}; 3 sirve para casi todos los conjuntos.</translation>
    </message>
    <message>
        <source>The pixel scale is the long side of a whole photo in px, not {scale:g}.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>La escala de píxel es el lado largo de una foto entera en px, no {scale:g}.</translation>
    </message>
    <message>
        <source>A paired set needs each photo twice under the same name, restored and natural; alone are: {names}.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Un conjunto en parejas necesita cada foto dos veces con el mismo nombre, restaurada y natural; sin pareja están: {names}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>There is no profile called &apos;{name}&apos;; there are: {names}.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>No hay ningún perfil llamado «{name}»; hay: {names}.</translation>
    </message>
    <message>
        <source>There is already a profile called &apos;{name}&apos;; rename or remove that one first.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Ya hay un perfil llamado «{name}»; antes renómbrelo o quítelo.</translation>
    </message>
    <message>
        <source>There is already a profile called &apos;{name}&apos;; choose another name.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Ya hay un perfil llamado «{name}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} is ready-made and stays; only profiles and sets of your own can be removed.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>{name} es un perfil incluido y se queda; solo se pueden quitar los perfiles y conjuntos propios.</translation>
    </message>
    <message>
        <source>There is another {name} by now; rename that one first.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Ya existe otro {name}; renombre antes ese.</translation>
    </message>
    <message>
        <source>A name needs at least one letter or digit.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Un nombre necesita al menos una letra o una cifra.</translation>
    </message>
    <message>
        <source>The profile {name} is damaged; copy or export it again from where it came.</source>
        <extracomment>engine/library/profile.py</extracomment>
        <translation>El perfil {name} está dañado; cópielo o expórtelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The profile {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>El perfil {name} se creó con una versión más reciente de Dmax; actualice Dmax para usarlo.</translation>
    </message>
    <message>
        <source>lacks some of its arrays</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>carece de algunas de sus matrices</translation>
    </message>
    <message>
        <source>has arrays of the wrong shape</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>tiene matrices con una forma errónea</translation>
    </message>
    <message>
        <source>The profile {name} is cut short; copy or export it again from where it came.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>El perfil {name} está cortado; cópielo o expórtelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>sorts textures in a way that cannot be one</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>ordena las texturas de una manera imposible</translation>
    </message>
    <message>
        <source>tells of detail what no photos do</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>indica un detalle que ninguna foto tiene</translation>
    </message>
    <message>
        <source>holds numbers that are not finite</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>contiene números que no son finitos</translation>
    </message>
    <message>
        <source>holds a covariance that no photos have</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>contiene una covarianza que no tiene ninguna foto</translation>
    </message>
    <message>
        <source>The profile {name} {what}, so it is damaged or was tampered with; export it again.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>El perfil {name} {what}, así que está dañado o se ha manipulado; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not a Dmax profile; choose a {suffix} file that Dmax exported.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>{name} no es un perfil de Dmax; elija un archivo {suffix} exportado por Dmax.</translation>
    </message>
    <message>
        <source>There is no profile at {path}; check the name, or list the profiles.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>No hay ningún perfil en {path}; compruebe el nombre o consulte la lista de perfiles.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be read ({reason}); check its permissions.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>No se puede leer el perfil {name} ({reason}); compruebe sus permisos.</translation>
    </message>
    <message>
        <source>describes itself with impossible numbers</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>se describe a sí mismo con números imposibles</translation>
    </message>
    <message>
        <source>holds a curve that cannot be one</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>contiene una curva imposible</translation>
    </message>
    <message>
        <source>The mask was made for a photo of {painted_width} x {painted_height} px, and this photo has {width} x {height}; use a mask of the same aspect ratio.</source>
        <extracomment>engine/masks/mask.py</extracomment>
        <translation>La máscara se hizo para una foto de {painted_width} x {painted_height} px y esta foto tiene {width} x {height}; use una máscara con la misma relación de aspecto.</translation>
    </message>
    <message>
        <source>The mask {name} is none that Dmax knows; paint one in Dmax, or use a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>La máscara {name} no es ninguna que Dmax conozca; pinte una en Dmax o use una imagen en grises.</translation>
    </message>
    <message>
        <source>The mask {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>La máscara {name} se creó con una versión más reciente de Dmax; actualice Dmax para usarla.</translation>
    </message>
    <message>
        <source>its version is none</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>su versión no es válida</translation>
    </message>
    <message>
        <source>the photo&apos;s size is impossible</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>el tamaño de la foto es imposible</translation>
    </message>
    <message>
        <source>its effect, its photo&apos;s size or its shapes are missing</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>faltan su efecto, el tamaño de su foto o sus formas</translation>
    </message>
    <message>
        <source>it has more than 200,000 points</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>tiene más de 200.000 puntos</translation>
    </message>
    <message>
        <source>its picture cannot be read</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>su imagen no se puede leer</translation>
    </message>
    <message>
        <source>The mask cannot be used: {error}</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>No se puede usar la máscara: {error}</translation>
    </message>
    <message>
        <source>The mask {path} cannot be read ({reason}); check the disk it is on.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>No se puede leer la máscara {path} ({reason}); compruebe el disco en el que está.</translation>
    </message>
    <message>
        <source>The folder of masks {folder} is gone; put it back, or choose another.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>La carpeta de máscaras {folder} ha desaparecido; devuélvala a su sitio o elija otra.</translation>
    </message>
    <message>
        <source>The mask {name} is damaged: {what}; make it again.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>La máscara {name} está dañada: {what}; créela de nuevo.</translation>
    </message>
    <message>
        <source>The mask {name} has more than {megabytes} MB; save it as a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>La máscara {name} tiene más de {megabytes} MB; guárdela como imagen en grises.</translation>
    </message>
    <message>
        <source>it is not the JSON that Dmax writes</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>no es el JSON que escribe Dmax</translation>
    </message>
    <message>
        <source>The mask {name} has colours; save it as a gray picture, white where the photo is to be enhanced.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>La máscara {name} tiene colores; guárdela como imagen en grises, con blanco donde se deba mejorar la foto.</translation>
    </message>
    <message>
        <source>it has a shape of an unknown kind</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>tiene una forma de tipo desconocido</translation>
    </message>
    <message>
        <source>Nobody answered to the question for a newer version; check the network, and try again later.</source>
        <extracomment>engine/newer_version.py</extracomment>
        <translation>Nadie ha respondido a la consulta sobre una versión más reciente; compruebe la red e inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What answered to the question for a newer version was not understood; try again later.</source>
        <extracomment>engine/newer_version.py</extracomment>
        <translation>No se ha entendido la respuesta a la consulta sobre una versión más reciente; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>another format</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>otro formato</translation>
    </message>
    <message>
        <source>another size</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>otro tamaño</translation>
    </message>
    <message>
        <source>another depth</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>otra profundidad</translation>
    </message>
    <message>
        <source>other colours</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>otros colores</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>without its colour profile</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>sin su perfil de color</translation>
    </message>
    <message>
        <source>without its EXIF</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>sin sus EXIF</translation>
    </message>
    <message>
        <source>the video or further picture in its file (motion photo, gain map or preview)</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>el vídeo u otra imagen de su archivo (foto en movimiento, mapa de ganancia o vista previa)</translation>
    </message>
    <message>
        <source>the further pictures in its file (a gain map, depth, or others)</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>las demás imágenes de su archivo (un mapa de ganancia, profundidad u otras)</translation>
    </message>
    <message>
        <source>what other programs have appended to its file</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>lo que otros programas han añadido al final de su archivo</translation>
    </message>
    <message>
        <source>its content credentials (C2PA), which vouch for the unchanged file alone</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>sus credenciales de contenido (C2PA), que solo avalan el archivo sin cambios</translation>
    </message>
    <message>
        <source>its gain map</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>su mapa de ganancia</translation>
    </message>
    <message>
        <source>Its file has no end mark, as if its last bytes were lost; the picture is whole.</source>
        <extracomment>engine/photos/codecs/file_metadata.py</extracomment>
        <translation>Su archivo no tiene marca de fin, como si se hubieran perdido los últimos bytes; la imagen está completa.</translation>
    </message>
    <message>
        <source>needs more memory than there is; close other programs or use a smaller version</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>necesita más memoria de la que hay; cierre otros programas o use una versión más pequeña</translation>
    </message>
    <message>
        <source>holds several pictures; save the one that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>contiene varias imágenes; guarde la que quiera en un archivo aparte</translation>
    </message>
    <message>
        <source>has {bits} bits a sample, which Dmax cannot read in a JPEG; save it as TIFF with 16 bits</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>tiene {bits} bits por muestra, que Dmax no puede leer en un JPEG; guárdela como TIFF de 16 bits</translation>
    </message>
    <message>
        <source>is an animation or holds several pictures; save the one that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>es una animación o contiene varias imágenes; guarde la que quiera en un archivo aparte</translation>
    </message>
    <message>
        <source>is CMYK without a colour profile, so its colours are not known; save it as RGB</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>es CMYK sin perfil de color, así que no se conocen sus colores; guárdela como RGB</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in ({colours}); save it as RGB</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>está en colores con los que Dmax no trabaja ({colours}); guárdela como RGB</translation>
    </message>
    <message>
        <source>has {channels} channels of the type {type}, which Dmax cannot work with; save it as RGB with 8 or 16 bits</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>tiene {channels} canales de tipo {type}, con los que Dmax no puede trabajar; guárdela como RGB de 8 o 16 bits</translation>
    </message>
    <message>
        <source>its layers, of which Dmax reads the picture that they make together</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>sus capas, de las que Dmax lee la imagen que forman juntas</translation>
    </message>
    <message>
        <source>its own colour profile, in place of which its decoder gives colours of sRGB in linear light</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>su propio perfil de color, en lugar del cual su decodificador da colores sRGB en luz lineal</translation>
    </message>
    <message>
        <source>its channels behind the colours</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>los canales que siguen a los colores</translation>
    </message>
    <message>
        <source>holds a kind of picture that Dmax cannot read; save it as TIFF or PNG</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>contiene un tipo de imagen que Dmax no puede leer; guárdela como TIFF o PNG</translation>
    </message>
    <message>
        <source>is an animation; save the picture that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>es una animación; guarde la imagen que quiera en un archivo aparte</translation>
    </message>
    <message>
        <source>has colours multiplied by its transparency, which Dmax cannot read; save it as PNG</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>tiene los colores multiplicados por su transparencia, lo que Dmax no puede leer; guárdela como PNG</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in (YCC or CMYK); save it as RGB</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>está en colores con los que Dmax no trabaja (YCC o CMYK); guárdela como RGB</translation>
    </message>
    <message>
        <source>was saved without the picture that its layers make together; save it again with &apos;Maximize Compatibility&apos;, or as TIFF</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>se guardó sin la imagen que forman juntas sus capas; guárdela de nuevo con «Maximizar compatibilidad» o como TIFF</translation>
    </message>
    <message>
        <source>is a raw file that Dmax cannot read, or holds only a preview of its picture; develop it first, and give Dmax the developed photo</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>es un archivo raw que Dmax no puede leer, o solo contiene una vista previa de su imagen; revélela antes y dé a Dmax la foto revelada</translation>
    </message>
    <message>
        <source>the EXIF of this kind of raw file</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>los EXIF de este tipo de archivo raw</translation>
    </message>
    <message>
        <source>its maker note, whose values are bound to their place</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>sus notas del fabricante, cuyos valores dependen de su posición</translation>
    </message>
    <message>
        <source>is a raw file, which rawpy develops; {how}, or develop it first and give Dmax the developed photo</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>es un archivo raw, que revela rawpy; {how}, o revélela antes y dé a Dmax la foto revelada</translation>
    </message>
    <message>
        <source>is compressed in a way that Dmax cannot read; save it uncompressed, or with LZW or ZIP</source>
        <extracomment>engine/photos/codecs/tiff_pictures.py</extracomment>
        <translation>está comprimida de una manera que Dmax no puede leer; guárdela sin comprimir o con LZW o ZIP</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in{which}; save it as RGB</source>
        <extracomment>engine/photos/codecs/tiff_pictures.py</extracomment>
        <translation>está en colores con los que Dmax no trabaja{which}; guárdela como RGB</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>engine/photos/formats.py</extracomment>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>engine/photos/formats.py</extracomment>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <source>is damaged or ends in the middle; copy it again from its source</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>está dañada o incompleta; cópiela de nuevo desde su origen</translation>
    </message>
    <message>
        <source>is not a photo but a folder; choose a photo in it</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>no es una foto, sino una carpeta; elija una foto de ella</translation>
    </message>
    <message>
        <source>{photo} {what}.</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>{photo} {what}.</translation>
    </message>
    <message>
        <source>does not exist; check the path</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>no existe; compruebe la ruta</translation>
    </message>
    <message>
        <source>its name is not allowed</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>su nombre no está permitido</translation>
    </message>
    <message>
        <source>cannot be opened ({reason}); check its name and permissions</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>no se puede abrir ({reason}); compruebe su nombre y sus permisos</translation>
    </message>
    <message>
        <source>is not a file but a pipe or a device; choose a photo</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>no es un archivo, sino una tubería o un dispositivo; elija una foto</translation>
    </message>
    <message>
        <source>is empty; copy it again from its source</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>está vacía; cópiela de nuevo desde su origen</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check the disk it is on</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>no se puede leer ({reason}); compruebe el disco en el que está</translation>
    </message>
    <message>
        <source>has {megapixels:,.1f} megapixels, more than the limit of {limit:g}; raise the limit if it is meant to be that large</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>tiene {megapixels:,.1f} megapíxeles, más que el límite de {limit:g}; suba el límite si de verdad debe ser tan grande</translation>
    </message>
    <message>
        <source>The name template knows no {placeholder}; use {placeholders}.</source>
        <extracomment>engine/photos/output.py</extracomment>
        <translation>La plantilla de nombre no conoce {placeholder}; use {placeholders}.</translation>
    </message>
    <message>
        <source>The name template makes an empty name; put {name} into it.</source>
        <extracomment>engine/photos/output.py</extracomment>
        <translation>La plantilla de nombre da un nombre vacío; ponga {name} en ella.</translation>
    </message>
    <message>
        <source>is not a photo that Dmax can read; use {formats}</source>
        <extracomment>engine/photos/reading.py</extracomment>
        <translation>no es una foto que Dmax pueda leer; use {formats}</translation>
    </message>
    <message>
        <source>The quality must be from 1 to 100, not {quality}.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>La calidad debe ir de 1 a 100, no {quality}.</translation>
    </message>
    <message>
        <source>{format} holds at most {side} px a side; write {name} as TIFF or PNG.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{format} admite como máximo {side} px por lado; escriba {name} como TIFF o PNG.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); check its name, the folder, its permissions and the space left.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>No se puede escribir {path} ({reason}); compruebe su nombre, la carpeta, sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>{path} did not come back from the disk as it was written ({difference}); it was not kept. Check the disk, or choose another format.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} no ha vuelto del disco tal como se escribió ({difference}); no se ha conservado. Compruebe el disco o elija otro formato.</translation>
    </message>
    <message>
        <source>{path} cannot be written for lack of memory; close other programs.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>No se puede escribir {path} por falta de memoria; cierre otros programas.</translation>
    </message>
    <message>
        <source>{name} has a suffix that Dmax does not write; use {suffixes}.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{name} tiene una extensión que Dmax no escribe; use {suffixes}.</translation>
    </message>
    <message>
        <source>its high dynamic range ({kind}): what is brighter than white; {keep} keep it</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>su alto rango dinámico ({kind}): lo que es más claro que el blanco; lo conservan {keep}</translation>
    </message>
    <message>
        <source>its colour profile, which is broken or which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>su perfil de color, que está dañado o no cabe en {format}</translation>
    </message>
    <message>
        <source>its channel beside the colours (infrared), which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>su canal aparte de los colores (infrarrojo), que no cabe en {format}</translation>
    </message>
    <message>
        <source>a part of its IPTC data, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>una parte de sus datos IPTC, que no cabe en {format}</translation>
    </message>
    <message>
        <source>its maker note, whose values are bound to their place in the file</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>sus notas del fabricante, cuyos valores dependen de su posición en el archivo</translation>
    </message>
    <message>
        <source>its PNG texts, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>sus textos PNG, que no caben en {format}</translation>
    </message>
    <message>
        <source>its JPEG comment, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>su comentario JPEG, que no cabe en {format}</translation>
    </message>
    <message>
        <source>the shape of its pixels, which {format} cannot tell</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>la forma de sus píxeles, que {format} no puede indicar</translation>
    </message>
    <message>
        <source>a part of its EXIF, of which a JPEG holds 64 KB</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>una parte de sus EXIF, de los que en un JPEG caben 64 KB</translation>
    </message>
    <message>
        <source>its float samples, made whole numbers of {held} bits, as {format} holds no more</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>sus muestras en coma flotante, pasadas a enteros de {held} bits, pues {format} no admite más</translation>
    </message>
    <message>
        <source>its {own} bits a sample, rounded to {held} bits, as {format} holds no more</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>sus {own} bits por muestra, redondeados a {held} bits, pues {format} no admite más</translation>
    </message>
    <message>
        <source>{path} is the original photo, which Dmax never replaces; choose another name or folder.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} es la foto original, que Dmax nunca reemplaza; elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or let it be replaced.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} ya existe; elija otro nombre o permita que se reemplace.</translation>
    </message>
    <message>
        <source>{format} cannot hold transparency; write this photo as PNG, TIFF or WebP.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{format} no admite transparencia; escriba esta foto como PNG, TIFF o WebP.</translation>
    </message>
    <message>
        <source>There is no degradation &apos;{word}&apos;; use bicubic:4, noise:25, jpeg:10, blur:2, several joined by +, or one of: {tasks}.</source>
        <extracomment>engine/restoring/degradation.py</extracomment>
        <translation>No existe la degradación «{word}»; use bicubic:4, noise:25, jpeg:10, blur:2, varias unidas con + o una de estas: {tasks}.</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} px is too small to be degraded; use larger ones.</source>
        <extracomment>engine/restoring/degradation.py</extracomment>
        <translation>Una foto de {width} x {height} px es demasiado pequeña para degradarla; use otras más grandes.</translation>
    </message>
    <message>
        <source>The model {name} wants more than a photo (a mask or a noise map); choose another.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>El modelo {name} pide más que una foto (una máscara o un mapa de ruido); elija otro.</translation>
    </message>
    <message>
        <source>The model {name} fails on this photo; choose another model.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>El modelo {name} falla con esta foto; elija otro modelo.</translation>
    </message>
    <message>
        <source>There is no model file {path}; check the path.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>No existe el archivo de modelo {path}; compruebe la ruta.</translation>
    </message>
    <message>
        <source>The model {name} is damaged, or holds more than weights and might run code; use a .safetensors version of it.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>El modelo {name} está dañado o contiene algo más que pesos y podría ejecutar código; use una versión .safetensors.</translation>
    </message>
    <message>
        <source>The model {name} cannot be read; fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>No se puede leer el modelo {name}; descárguelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The model {name} holds no weights; choose another file.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>El modelo {name} no contiene pesos; elija otro archivo.</translation>
    </message>
    <message>
        <source>The model {name} holds more than any network does; fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>El modelo {name} contiene más que cualquier red; descárguelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The model {name} names a layer that no network has ({layer}); fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>El modelo {name} nombra una capa que no tiene ninguna red ({layer}); descárguelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The model {name} is of an architecture that spandrel does not know.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>El modelo {name} es de una arquitectura que spandrel no conoce.</translation>
    </message>
    <message>
        <source>The model {name} does not hold the weights of a whole network.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>El modelo {name} no contiene los pesos de una red completa.</translation>
    </message>
    <message>
        <source>The model {name} takes longer than {seconds:.0f} seconds to load; choose another.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>El modelo {name} tarda más de {seconds:.0f} segundos en cargarse; elija otro.</translation>
    </message>
    <message>
        <source>Model files need spandrel; {how}.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Los archivos de modelo necesitan spandrel; {how}.</translation>
    </message>
    <message>
        <source>This model is of an architecture that needs torchvision, which is not installed; install it, or choose another model.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Este modelo es de una arquitectura que necesita torchvision, que no está instalado; instálelo o elija otro modelo.</translation>
    </message>
    <message>
        <source>The original has {original_width} x {original_height} px and the restored photo {width} x {height} px; detail is given back only where both are alike.</source>
        <extracomment>engine/restoring/original_detail.py</extracomment>
        <translation>El original tiene {original_width} x {original_height} px y la foto restaurada {width} x {height} px; el detalle solo se devuelve cuando coinciden.</translation>
    </message>
    <message>
        <source>The command has a quotation mark that is not closed: {template}</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>El comando tiene unas comillas sin cerrar: {template}</translation>
    </message>
    <message>
        <source>The command of a restorer must name {input}, and {output} or {folder}.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>El comando de un restaurador debe nombrar {input}, y {output} o {folder}.</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; ended without writing a photo; check its command.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>El programa «{name}» ha terminado sin escribir ninguna foto; compruebe su comando.</translation>
    </message>
    <message>
        <source>What the program &apos;{name}&apos; wrote is not a photo that can be read; check its command.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Lo que ha escrito el programa «{name}» no es una foto que se pueda leer; compruebe su comando.</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; made {restored_width} x {restored_height} px of {width} x {height} px; a restored photo must be a whole number of times as large.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>El programa «{name}» ha hecho {restored_width} x {restored_height} px de {width} x {height} px; una foto restaurada debe ser un número entero de veces mayor.</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; cannot be started; check that it is installed and its path.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>No se puede iniciar el programa «{name}»; compruebe que esté instalado y su ruta.</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; failed (status {status}): {said}</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>El programa «{name}» ha fallado (estado {status}): {said}</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; took longer than {seconds:g} seconds and was stopped; allow it more time or use a smaller photo.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>El programa «{name}» ha tardado más de {seconds:g} segundos y se ha detenido; dele más tiempo o use una foto más pequeña.</translation>
    </message>
    <message>
        <source>it did not say why.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>no ha dicho por qué.</translation>
    </message>
    <message>
        <source>Restored, this photo would have {megapixels:.0f} megapixels, and at most {limit:.0f} can be enhanced; use a smaller photo, or a restorer that enlarges it less.</source>
        <extracomment>engine/restoring/restore_job.py</extracomment>
        <translation>Restaurada, esta foto tendría {megapixels:.0f} megapíxeles, y se pueden mejorar como máximo {limit:.0f}; use una foto más pequeña o un restaurador que amplíe menos.</translation>
    </message>
    <message>
        <source>The restored photo holds values that are no numbers; choose another restorer or model, or full precision in the settings.</source>
        <extracomment>engine/restoring/restorer.py</extracomment>
        <translation>La foto restaurada contiene valores que no son números; elija otro restaurador u otro modelo, o la precisión completa en los ajustes.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; must enlarge by a whole number, such as lanczos:4.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>«{word}» debe ampliar un número entero de veces, por ejemplo lanczos:4.</translation>
    </message>
    <message>
        <source>There is no restorer &apos;{word}&apos;; use nlm, nlm:25, lanczos:4, none, a model file, or a command with {{input}} and {{output}}.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>No existe el restaurador «{word}»; use nlm, nlm:25, lanczos:4, none, un archivo de modelo o un comando con {{input}} y {{output}}.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; needs a number above 0 and up to {most:g} behind the colon.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>«{word}» necesita tras los dos puntos un número mayor que 0 y de {most:g} como máximo.</translation>
    </message>
    <message>
        <source>No restored photo has the name of a true one; give both the same file names.</source>
        <extracomment>engine/restoring/truth_pairs.py</extracomment>
        <translation>Ninguna foto restaurada tiene el nombre de una de referencia; dé a ambas los mismos nombres de archivo.</translation>
    </message>
    <message>
        <source>The restorer &apos;{restorer}&apos; makes {restored_width} x {restored_height} px of a photo that was {true_width} x {true_height} px; choose one that fits the degradation.</source>
        <extracomment>engine/restoring/truth_pairs.py</extracomment>
        <translation>El restaurador «{restorer}» hace {restored_width} x {restored_height} px de una foto que tenía {true_width} x {true_height} px; elija uno que corresponda a la degradación.</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <extracomment>engine/sentences.py</extracomment>
        <translation>{before} {after}</translation>
    </message>
    <message>
        <source>{before}; {after}</source>
        <extracomment>engine/sentences.py</extracomment>
        <translation>{before}; {after}</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <extracomment>engine/sentences.py</extracomment>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; needs the autoencoder {autoencoder}, which is not on this machine as it was then; fetch or add it, or calibrate again.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>El perfil «{profile}» necesita el autocodificador {autoencoder}, que no está en este equipo tal como era entonces; descárguelo o añádalo, o calibre de nuevo.</translation>
    </message>
    <message>
        <source>The restored and the natural photos&apos; statistics do not fit each other; calibrate again.</source>
        <extracomment>engine/transport/gaussian_transport.py</extracomment>
        <translation>Las estadísticas de las fotos restauradas y las de las naturales no encajan entre sí; calibre de nuevo.</translation>
    </message>
    <message>
        <source>The statistics have a mean and a covariance of different sizes; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Las estadísticas tienen una media y una covarianza de distinto tamaño; calibre de nuevo.</translation>
    </message>
    <message>
        <source>The statistics hold numbers that are not finite; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Las estadísticas contienen números que no son finitos; calibre de nuevo.</translation>
    </message>
    <message>
        <source>The statistics hold a covariance that is not symmetric; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Las estadísticas contienen una covarianza que no es simétrica; calibre de nuevo.</translation>
    </message>
    <message>
        <source>The statistics have sums of different sizes; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Las estadísticas tienen sumas de distinto tamaño; calibre de nuevo.</translation>
    </message>
    <message>
        <source>More photos were taken out of the statistics than are in them; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Se han quitado de las estadísticas más fotos de las que hay en ellas; calibre de nuevo.</translation>
    </message>
    <message>
        <source>Statistics of different patch sizes or autoencoders cannot be merged; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>No se pueden unir estadísticas de tamaños de parche o autocodificadores distintos; calibre de nuevo.</translation>
    </message>
    <message>
        <source>There are no photos in the statistics; add some.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>No hay fotos en las estadísticas; añada algunas.</translation>
    </message>
    <message>
        <source>The patch size must be odd (1, 3, 5, ...), not {patch}.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>El tamaño de parche debe ser impar (1, 3, 5, ...), no {patch}.</translation>
    </message>
</context>
</TS>
