<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Dmax</name>
    <message>
        <source>About Dmax</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Über Dmax</translation>
    </message>
    <message>
        <source>About Dmax and its licences</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Über Dmax und seine Lizenzen</translation>
    </message>
    <message>
        <source>Dmax&apos;s icon</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Symbol von Dmax</translation>
    </message>
    <message>
        <source>Dmax {version}</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Dmax {version}</translation>
    </message>
    <message>
        <source>Makes restored photos look real again: offline, behind any restoration program, with one slider.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Lässt restaurierte Fotos wieder echt aussehen: offline, nach jedem Restaurierungsprogramm, mit einem einzigen Regler.</translation>
    </message>
    <message>
        <source>Qt for Python: the window</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Qt für Python: das Fenster</translation>
    </message>
    <message>
        <source>PyTorch: computes</source>
        <extracomment>gui/about.py</extracomment>
        <translation>PyTorch: rechnet</translation>
    </message>
    <message>
        <source>builds the autoencoders</source>
        <extracomment>gui/about.py</extracomment>
        <translation>baut die Autoencoder auf</translation>
    </message>
    <message>
        <source>keeps weights and profiles</source>
        <extracomment>gui/about.py</extracomment>
        <translation>speichert Gewichte und Profile</translation>
    </message>
    <message>
        <source>arrays</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Arrays</translation>
    </message>
    <message>
        <source>colour conversion, thumbnails</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Farbumrechnung, Vorschaubilder</translation>
    </message>
    <message>
        <source>reads and writes HEIC (holds libheif and libde265, LGPL-3.0, and x265, GPL-2.0)</source>
        <extracomment>gui/about.py</extracomment>
        <translation>liest und schreibt HEIC (enthält libheif und libde265, LGPL-3.0, sowie x265, GPL-2.0)</translation>
    </message>
    <message>
        <source>reads and writes photos</source>
        <extracomment>gui/about.py</extracomment>
        <translation>liest und schreibt Fotos</translation>
    </message>
    <message>
        <source>libvips and what it reads formats with</source>
        <extracomment>gui/about.py</extracomment>
        <translation>libvips und die Bibliotheken, mit denen es Formate liest</translation>
    </message>
    <message>
        <source>writes JPEG XL, reads PSD and BMP</source>
        <extracomment>gui/about.py</extracomment>
        <translation>schreibt JPEG XL, liest PSD und BMP</translation>
    </message>
    <message>
        <source>reads JPEG XL, JPEG 2000 and TIFF, writes AVIF</source>
        <extracomment>gui/about.py</extracomment>
        <translation>liest JPEG XL, JPEG 2000 und TIFF, schreibt AVIF</translation>
    </message>
    <message>
        <source>reads unusual TIFF</source>
        <extracomment>gui/about.py</extracomment>
        <translation>liest ungewöhnliche TIFF-Dateien</translation>
    </message>
    <message>
        <source>where the system keeps settings</source>
        <extracomment>gui/about.py</extracomment>
        <translation>kennt den Ort für Einstellungen im System</translation>
    </message>
    <message>
        <source>progress on a terminal</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Fortschritt im Terminal</translation>
    </message>
    <message>
        <source>completes words on a terminal</source>
        <extracomment>gui/about.py</extracomment>
        <translation>ergänzt Eingaben im Terminal</translation>
    </message>
    <message>
        <source>The method</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Das Verfahren</translation>
    </message>
    <message>
        <source>T. Adrai, G. Ohayon, M. Elad, T. Michaeli: {paper}, NeurIPS 2023. Dmax is an independent implementation; the detail band is its own.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>T. Adrai, G. Ohayon, M. Elad, T. Michaeli: {paper}, NeurIPS 2023. Dmax ist eine unabhängige Umsetzung; das Detailband ist eine eigene Ergänzung.</translation>
    </message>
    <message>
        <source>What comes with it</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Was mitgeliefert wird</translation>
    </message>
    <message>
        <source>The built-in autoencoder, the natural statistics and the ready-made profiles are Dmax&apos;s own, under the MIT licence like the program. They were learnt from openly licensed photographs (wallpaper collections of the Budgie, elementary OS and Pop!_OS projects: public domain, Unsplash licence and Creative Commons); the photos themselves are not part of Dmax. Faces are found by the weights of MTCNN (K. Zhang, D. Sandberg, T. Esler; MIT licence). Autoencoders that you fetch have licences of their own; their list names them.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Der integrierte Autoencoder, die natürliche Statistik und die mitgelieferten Profile stammen von Dmax selbst und stehen wie das Programm unter der MIT-Lizenz. Gelernt wurden sie aus frei lizenzierten Fotos (Hintergrundbild-Sammlungen der Projekte Budgie, elementary OS und Pop!_OS: gemeinfrei, Unsplash-Lizenz und Creative Commons); die Fotos selbst sind nicht Teil von Dmax. Gesichter werden mit den Gewichten von MTCNN gefunden (K. Zhang, D. Sandberg, T. Esler; MIT-Lizenz). Autoencoder, die Sie herunterladen, haben eigene Lizenzen; sie stehen in ihrer Liste.</translation>
    </message>
    <message>
        <source>What it is built on</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Worauf es aufbaut</translation>
    </message>
    <message>
        <source>Qt and libvips are used as they come, as libraries of their own that you may replace (LGPL).</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Qt und libvips werden unverändert verwendet, als eigene Bibliotheken, die Sie ersetzen dürfen (LGPL).</translation>
    </message>
    <message>
        <source>What this app brings</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Was diese App mitbringt</translation>
    </message>
    <message>
        <source>Licence of Dmax</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Lizenz von Dmax</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; use a verb, such as &apos;enhance&apos; (see: {command} --help).</source>
        <extracomment>gui/application.py</extracomment>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe; verwenden Sie einen Befehl wie „enhance“ (siehe: {command} --help).</translation>
    </message>
    <message>
        <source>Add restored photos</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Restaurierte Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of restored photos, with its subfolders</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Ordner mit restaurierten Fotos hinzufügen, samt Unterordnern</translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Fotos werden gesucht …</translation>
    </message>
    <message>
        <source>One photo was added.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Ein Foto wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{n} photos were added.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{n} Fotos wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>There are no photos in it, or only such as Dmax has made.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Darin sind keine Fotos oder nur solche, die Dmax erzeugt hat.</translation>
    </message>
    <message>
        <source>One photo is on the list, with settings of its own.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Ein Foto steht mit eigenen Einstellungen auf der Liste.</translation>
    </message>
    <message>
        <source>{n} photos are on the list, with settings of their own.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{n} Fotos stehen mit eigenen Einstellungen auf der Liste.</translation>
    </message>
    <message>
        <source>One photo is being enhanced with its earlier settings right now; send it again afterwards.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Ein Foto wird gerade mit seinen früheren Einstellungen verbessert; senden Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>{n} photos are being enhanced with their earlier settings right now; send them again afterwards.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{n} Fotos werden gerade mit ihren früheren Einstellungen verbessert; senden Sie sie danach noch einmal.</translation>
    </message>
    <message>
        <source>Choose a folder whose new photos are enhanced as they come</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Ordner wählen, dessen neue Fotos gleich nach dem Eintreffen verbessert werden</translation>
    </message>
    <message>
        <source>New photos in {folder} are enhanced as they come.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Neue Fotos in {folder} werden gleich nach dem Eintreffen verbessert.</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Ordner über&amp;wachen…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Retry those that failed</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Fehlgeschlagene wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Do again</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear what is done</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Er&amp;ledigte entfernen</translation>
    </message>
    <message>
        <source>Show in the co&amp;mpare view</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Im &amp;Vergleich zeigen</translation>
    </message>
    <message>
        <source>Open the &amp;output&apos;s folder</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Ausgabeordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <source>Drop photos or folders here

or click to add a folder with its subfolders</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Fotos oder Ordner hierher ziehen

oder klicken, um einen Ordner samt Unterordnern hinzuzufügen</translation>
    </message>
    <message>
        <source>Add a folder of restored photos (Ctrl+Shift+O)</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Ordner mit restaurierten Fotos hinzufügen (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Fotos des Stapels</translation>
    </message>
    <message>
        <source>Double-click shows a photo in the compare view</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Ein Doppelklick zeigt das Foto im Vergleich</translation>
    </message>
    <message>
        <source>{n} to do</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>{n} offen</translation>
    </message>
    <message>
        <source>{n} done</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>{n} fertig</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>{n} übersprungen</translation>
    </message>
    <message>
        <source>Watching {name}</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Überwacht: {name}</translation>
    </message>
    <message>
        <source>Waiting for {name} to come back</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Warten auf {name} (nicht erreichbar)</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>noch {n} min</translation>
    </message>
    <message>
        <source>{n:.0f} s left</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>noch {n:.0f} s</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>These photos are on the list already, and selected now; &apos;Do again&apos; ({keys}) does those that are done once more.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Diese Fotos stehen schon auf der Liste und sind jetzt ausgewählt; „Noch einmal“ ({keys}) bearbeitet die fertigen erneut.</translation>
    </message>
    <message>
        <source>One photo is to do again, with the settings of now.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Ein Foto wird noch einmal bearbeitet, mit den jetzigen Einstellungen.</translation>
    </message>
    <message>
        <source>{n} photos are to do again, with the settings of now.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>{n} Fotos werden noch einmal bearbeitet, mit den jetzigen Einstellungen.</translation>
    </message>
    <message>
        <source>The selected photos are still to do.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Die ausgewählten Fotos sind ohnehin noch offen.</translation>
    </message>
    <message>
        <source>Paused; &apos;Go on&apos; takes it up in the middle of the photo.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Pausiert; „Fortsetzen“ macht mitten im Foto weiter.</translation>
    </message>
    <message>
        <source>Cancelled; what is done is done, the rest is still on the list.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Abgebrochen; was fertig ist, bleibt fertig, der Rest steht noch auf der Liste.</translation>
    </message>
    <message>
        <source>{done} done, {failed} failed, {skipped} skipped</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>{done} fertig, {failed} fehlgeschlagen, {skipped} übersprungen</translation>
    </message>
    <message>
        <source>The batch is done</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Der Stapel ist fertig</translation>
    </message>
    <message>
        <source>A batch is running; what is done stays done, and the rest stays on its list.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Ein Stapel läuft; was fertig ist, bleibt fertig, der Rest bleibt auf der Liste.</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source> · own settings</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation> · eigene Einstellungen</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>{s:.1f} s</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>{s:.1f} s</translation>
    </message>
    <message>
        <source>The batch is paused, one photo is to do.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>Der Stapel ist pausiert, ein Foto ist noch offen.</translation>
    </message>
    <message>
        <source>The batch is paused, {n} photos are to do.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>Der Stapel ist pausiert, {n} Fotos sind noch offen.</translation>
    </message>
    <message>
        <source>The batch is running: {n} of {total} photos are done.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>Der Stapel läuft: {n} von {total} Fotos sind fertig.</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Einstellungen des Stapels</translation>
    </message>
    <message>
        <source>For all photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Für alle Fotos</translation>
    </message>
    <message>
        <source>Own settings for the selected photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Eigene Einstellungen für die Auswahl</translation>
    </message>
    <message>
        <source>Enhance or write the selected photos in another way than the rest</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Die ausgewählten Fotos anders verbessern oder ausgeben als die übrigen</translation>
    </message>
    <message>
        <source>Transport profile</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Transportprofil</translation>
    </message>
    <message>
        <source>What the photos were restored from</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Auf welche Weise die Fotos restauriert wurden</translation>
    </message>
    <message>
        <source>Detail of the original</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Details des Originals</translation>
    </message>
    <message>
        <source>Restore first</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Zuerst restaurieren</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Realism</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Realismus</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>{name}, not here</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>{name} (nicht vorhanden)</translation>
    </message>
    <message>
        <source>For the {n} selected photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Für die {n} ausgewählten Fotos</translation>
    </message>
    <message>
        <source>For the selected photo</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Für das ausgewählte Foto</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Set umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Import a calibration set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Kalibrierset importieren</translation>
    </message>
    <message>
        <source>Calibration sets (*.json)</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Kalibriersets (*.json)</translation>
    </message>
    <message>
        <source>Export the set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Set exportieren</translation>
    </message>
    <message>
        <source>Add natural photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Natürliche Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Measure the curve</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Kurve messen</translation>
    </message>
    <message>
        <source>The photos of the set itself can judge its profile; it does a little better on them than on others. Use them, or a folder of other true photos?</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Die Fotos des Sets können sein Profil selbst beurteilen; bei ihnen schneidet es etwas besser ab als bei anderen. Möchten Sie diese verwenden oder einen Ordner mit anderen echten Aufnahmen?</translation>
    </message>
    <message>
        <source>The set&apos;s &amp;own photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Fotos des &amp;Sets</translation>
    </message>
    <message>
        <source>Other &amp;photos…</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Andere &amp;Fotos…</translation>
    </message>
    <message>
        <source>True photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Echte Aufnahmen</translation>
    </message>
    <message>
        <source>The same photos, restored, under the same names</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Dieselben Fotos, restauriert, unter denselben Namen</translation>
    </message>
    <message>
        <source>A folder for curve.md, curve.csv and curve.png</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Ordner für curve.md, curve.csv und curve.png</translation>
    </message>
    <message>
        <source>What the restorer repairs</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Was der Restaurierer behebt</translation>
    </message>
    <message>
        <source>Steps joined by +, such as bicubic:2+noise:10+jpeg:50; there are bicubic (times), noise (of 255), jpeg (quality) and blur (px).</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Mit + verbundene Schritte, etwa bicubic:2+noise:10+jpeg:50; es gibt bicubic (Faktor), noise (von 255), jpeg (Qualität) und blur (px).</translation>
    </message>
    <message>
        <source>&amp;New set</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Neues Set</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Dupli&amp;zieren</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>De&amp;lete the set</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Set &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Import a set…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Set &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport the set…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Set e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Add restored photos…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Restaurierte Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Add na&amp;tural photos…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Na&amp;türliche Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the chosen photos</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Ausgewählte Fotos &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Make profile</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Profil erstellen</translation>
    </message>
    <message>
        <source>Use it no&amp;w</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Jetzt verwenden</translation>
    </message>
    <message>
        <source>Meas&amp;ure the curve…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Kurve messen…</translation>
    </message>
    <message>
        <source>&amp;Save the curve…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Kurve &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Perception-distortion curve</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>Perception-Distortion-Kurve</translation>
    </message>
    <message>
        <source>How faithful and how real the profile&apos;s photos are, over realism: measured with photos whose truth is known.</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>Wie originaltreu und wie echt die Fotos des Profils je nach Realismus sind, gemessen an Fotos, deren wahres Aussehen bekannt ist.</translation>
    </message>
    <message>
        <source>Realism {faithful:.0%} is the most real that is as faithful as the restored photo, {within:.0%} the most real within 1 dB of it. Measured on {n} photos.</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>Bei {faithful:.0%} Realismus wirkt das Foto am echtesten und ist noch so originaltreu wie das restaurierte, bei {within:.0%} am echtesten mit höchstens 1 dB Abstand dazu. Gemessen an {n} Fotos.</translation>
    </message>
    <message>
        <source>Calibration sets</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Kalibriersets</translation>
    </message>
    <message>
        <source>A set becomes a profile of the same name</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Aus einem Set wird ein Profil desselben Namens</translation>
    </message>
    <message>
        <source>Restored photos</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Restaurierte Fotos</translation>
    </message>
    <message>
        <source>Drop about a dozen photos here that one program restored: all denoised, or all upscaled, or all cleaned of JPEG artefacts.</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Ziehen Sie etwa ein Dutzend Fotos hierher, die ein und dasselbe Programm restauriert hat: alle entrauscht, alle hochskaliert oder alle von JPEG-Artefakten befreit.</translation>
    </message>
    <message>
        <source>Natural photos</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Natürliche Fotos</translation>
    </message>
    <message>
        <source>Drop natural, untreated photos here, if you have some of the same kind. Without them the built-in natural statistics are used, unless a restorer is chosen at the right.</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Ziehen Sie natürliche, unbehandelte Fotos hierher, wenn Sie welche der gleichen Art haben. Ohne sie wird die integrierte natürliche Statistik verwendet, sofern rechts kein Restaurierer gewählt ist.</translation>
    </message>
    <message>
        <source>Progress of the calibration</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Fortschritt der Kalibrierung</translation>
    </message>
    <message>
        <source>Restored photos are made from the natural ones</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Restaurierte Fotos werden aus den natürlichen erzeugt</translation>
    </message>
    <message>
        <source>Natural photos ({n})</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Natürliche Fotos ({n})</translation>
    </message>
    <message>
        <source>Restored photos ({n})</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Restaurierte Fotos ({n})</translation>
    </message>
    <message>
        <source>Natural photos (built-in statistics)</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Natürliche Fotos (integrierte Statistik)</translation>
    </message>
    <message>
        <source>Waiting for the engine …</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Warten auf die Engine …</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Judging the set</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Set wird beurteilt</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>{what}, {s:.0f} s left</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>{what}, noch {s:.0f} s</translation>
    </message>
    <message>
        <source>The profile is ready</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Das Profil ist fertig</translation>
    </message>
    <message>
        <source>The curve is measured</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Die Kurve ist gemessen</translation>
    </message>
    <message>
        <source>options of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Optionen des Sets</translation>
    </message>
    <message>
        <source>Looking at the photos …</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Fotos werden angesehen …</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>My restoration</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Meine Restaurierung</translation>
    </message>
    <message>
        <source>new set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Neues Set</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>copy of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Kopie des Sets</translation>
    </message>
    <message>
        <source>There is already a set called &apos;{name}&apos;; choose another name.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Es gibt schon ein Set namens „{name}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>name of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Name des Sets</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; was deleted; undo brings it back.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Das Set „{name}“ wurde gelöscht; „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>deletion of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Löschen des Sets</translation>
    </message>
    <message>
        <source>imported set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Importiertes Set</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>{path} wurde exportiert</translation>
    </message>
    <message>
        <source>There are no photos in it.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Darin sind keine Fotos.</translation>
    </message>
    <message>
        <source>These photos are in the set already.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Diese Fotos sind schon im Set.</translation>
    </message>
    <message>
        <source>added photos</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Hinzufügen von Fotos</translation>
    </message>
    <message>
        <source>Choose the photos that are to be removed first.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Wählen Sie zuerst die Fotos aus, die entfernt werden sollen.</translation>
    </message>
    <message>
        <source>removed photos</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Entfernen von Fotos</translation>
    </message>
    <message>
        <source>There is no set yet. Drop restored photos here, or begin one with {keys}.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Es gibt noch kein Set. Ziehen Sie restaurierte Fotos hierher oder legen Sie mit {keys} eines an.</translation>
    </message>
    <message>
        <source>Nothing speaks against this set.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Gegen dieses Set spricht nichts.</translation>
    </message>
    <message>
        <source>The profile &apos;{name}&apos; is ready.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Das Profil „{name}“ ist fertig.</translation>
    </message>
    <message>
        <source>The curve lies in {path}</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Die Kurve liegt in {path}</translation>
    </message>
    <message>
        <source>A profile is being made or measured.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Ein Profil wird gerade erstellt oder gemessen.</translation>
    </message>
    <message>
        <source>Drop photos or folders here; Delete removes the chosen ones from the set, a double click shows one on the Enhance page</source>
        <extracomment>gui/calibrate/photo_grid.py</extracomment>
        <translation>Ziehen Sie Fotos oder Ordner hierher; Entf entfernt die ausgewählten aus dem Set, ein Doppelklick zeigt ein Foto auf der Seite „Verbessern“</translation>
    </message>
    <message>
        <source>Repairs</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Behebt</translation>
    </message>
    <message>
        <source>How the natural photos are degraded before the restorer repairs them</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Wie die natürlichen Fotos verschlechtert werden, bevor der Restaurierer sie repariert</translation>
    </message>
    <message>
        <source>Noise of 15</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Rauschen 15</translation>
    </message>
    <message>
        <source>Noise of 25</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Rauschen 25</translation>
    </message>
    <message>
        <source>Noise of 50</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Rauschen 50</translation>
    </message>
    <message>
        <source>JPEG, quality 10</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>JPEG, Qualität 10</translation>
    </message>
    <message>
        <source>JPEG, quality 30</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>JPEG, Qualität 30</translation>
    </message>
    <message>
        <source>Half the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Halbe Größe</translation>
    </message>
    <message>
        <source>A third of the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Ein Drittel der Größe</translation>
    </message>
    <message>
        <source>A quarter of the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Ein Viertel der Größe</translation>
    </message>
    <message>
        <source>A quarter, and noise</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Ein Viertel mit Rauschen</translation>
    </message>
    <message>
        <source>A quarter, and JPEG</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Ein Viertel mit JPEG</translation>
    </message>
    <message>
        <source>Blur of 2 px</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Unschärfe von 2 px</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>B&amp;ehebt</translation>
    </message>
    <message>
        <source>Calibration set</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Kalibrierset</translation>
    </message>
    <message>
        <source>The same scenes on both sides</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Gleiche Motive auf beiden Seiten</translation>
    </message>
    <message>
        <source>Natural photos are those from which the restored ones were made, under the same names</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Die natürlichen Fotos sind die, aus denen die restaurierten entstanden sind, unter denselben Namen</translation>
    </message>
    <message>
        <source>Patch size</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Patchgröße</translation>
    </message>
    <message>
        <source>Side of the latent patches; 3 suits most sets, more needs more photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Seitenlänge der latenten Patches; 3 passt für die meisten Sets, mehr braucht mehr Fotos</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>More can be fetched in Settings</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Weitere lassen sich in den Einstellungen herunterladen</translation>
    </message>
    <message>
        <source>&amp;Patch size</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Patch&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Autoencoder</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Aut&amp;oencoder</translation>
    </message>
    <message>
        <source>Variety of texture</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Vielfalt der Textur</translation>
    </message>
    <message>
        <source>direction</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Distance to the statistics of all photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Abstand zur Statistik aller Fotos</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Restored by</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Restauriert mit</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>Faithful or real</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Originaltreu oder echt</translation>
    </message>
    <message>
        <source>{id}, not here</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>{id} (nicht vorhanden)</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Where the restored line is below the natural one ({n} of {m} directions), restoration took away variety that enhancing gives back.</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Wo die Linie der restaurierten Fotos unter der der natürlichen liegt ({n} von {m} Richtungen), hat die Restaurierung Vielfalt genommen, die das Verbessern zurückgibt.</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>restauriert</translation>
    </message>
    <message>
        <source>natural</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>natürlich</translation>
    </message>
    <message>
        <source>Variances of the latent patches, the largest first: restored from {a:.3g} to {b:.3g}, natural from {c:.3g} to {d:.3g}</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Varianzen der latenten Patches, die größten zuerst: restauriert von {a:.3g} bis {b:.3g}, natürlich von {c:.3g} bis {d:.3g}</translation>
    </message>
    <message>
        <source>Squared Wasserstein-2 distance of the statistics of some photos to those of all {n}: {first:.3g} with {k}, {last:.3g} with {m}; where it is low, more photos change little</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Quadrierter Wasserstein-2-Abstand der Statistik einiger Fotos zu der aller {n}: {first:.3g} bei {k}, {last:.3g} bei {m}; wo er klein ist, ändern weitere Fotos wenig</translation>
    </message>
    <message>
        <source>With {m} photos {left:.0%} of the distance is left that there is with {k}: the flatter the line ends, the less would more photos change.</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Bei {m} Fotos bleiben {left:.0%} des Abstands, der bei {k} besteht: Je flacher die Linie ausläuft, desto weniger würden weitere Fotos ändern.</translation>
    </message>
    <message>
        <source>Close Dmax?</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>Dmax schließen?</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Dmax cannot write {name}; let the other program hand over {formats}, best a TIFF with 16 bits.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Dmax kann {name} nicht schreiben; lassen Sie das andere Programm {formats} übergeben, am besten ein TIFF mit 16 Bit.</translation>
    </message>
    <message>
        <source>{path} may not be written to; check its permissions and those of its folder.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>{path} darf nicht beschrieben werden; prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Write the result into the copy, and close Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Das Ergebnis in die Kopie schreiben und Dmax schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the copy as it is, and close Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Die Kopie lassen, wie sie ist, und Dmax schließen</translation>
    </message>
    <message>
        <source>{name}, for another program: what you see is written into it.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>{name}, für ein anderes Programm: Was Sie sehen, wird in diese Datei geschrieben.</translation>
    </message>
    <message>
        <source>Edit for another program</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Bearbeiten für ein anderes Programm</translation>
    </message>
    <message>
        <source>{name} – Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>{name} – Dmax</translation>
    </message>
    <message>
        <source>{name} was changed by another program meanwhile; it was left as it is, and the result is {path}.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>{name} wurde inzwischen von einem anderen Programm geändert; die Datei bleibt, wie sie ist, und das Ergebnis ist {path}.</translation>
    </message>
    <message>
        <source>{copy} cannot be written ({reason}); the result is {path}.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>{copy} kann nicht geschrieben werden ({reason}); das Ergebnis ist {path}.</translation>
    </message>
    <message>
        <source>Comparison of the restored and the enhanced photo</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>Vergleich des restaurierten mit dem verbesserten Foto</translation>
    </message>
    <message>
        <source>Restored</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>Restauriert</translation>
    </message>
    <message>
        <source>Not restored yet</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>Noch nicht restauriert</translation>
    </message>
    <message>
        <source>Before restoration</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>Vor der Restaurierung</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export &amp;with options…</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Mit &amp;Optionen exportieren…</translation>
    </message>
    <message>
        <source>Cop&amp;y the enhanced photo</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Ver&amp;bessertes Foto kopieren</translation>
    </message>
    <message>
        <source>Enhance &amp;again</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>E&amp;rneut verbessern</translation>
    </message>
    <message>
        <source>&amp;More realism</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Mehr Realismus</translation>
    </message>
    <message>
        <source>&amp;Less realism</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Weniger Realismus</translation>
    </message>
    <message>
        <source>&amp;Give the realism as a number</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Realismus als Za&amp;hl eingeben</translation>
    </message>
    <message>
        <source>Choose pro&amp;file</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Profil wählen</translation>
    </message>
    <message>
        <source>Compare &amp;split</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Ge&amp;teilter Vergleich</translation>
    </message>
    <message>
        <source>Compare si&amp;de by side</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Vergleich nebeneinan&amp;der</translation>
    </message>
    <message>
        <source>Enhanced pho&amp;to alone</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>N&amp;ur verbessertes Foto</translation>
    </message>
    <message>
        <source>Compare with the photo &amp;before restoration</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Verglei&amp;ch mit Foto vor der Restaurierung</translation>
    </message>
    <message>
        <source>Whole p&amp;hoto</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Ganzes Foto</translation>
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
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Open a photo that was denoised, upscaled or cleaned of JPEG artefacts (Ctrl+O);
Ctrl+V pastes one. A model file that is dropped here restores it first.</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Öffnen Sie ein Foto, das entrauscht, hochskaliert oder von JPEG-Artefakten befreit wurde (Strg+O);
Strg+V fügt eines ein. Eine Modelldatei, die Sie hierher ziehen, restauriert es zuerst.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Drag the enhanced photo</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Verbessertes Foto ziehen</translation>
    </message>
    <message>
        <source>Drag the enhanced photo from here into a folder or another program</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Ziehen Sie das verbesserte Foto von hier in einen Ordner oder ein anderes Programm</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Compare with the photo before restoration</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Mit dem Foto vor der Restaurierung vergleichen</translation>
    </message>
    <message>
        <source>Compare with the restored photo</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Mit dem restaurierten Foto vergleichen</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{name} wurde exportiert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Drop a photo here

or click to open one</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Foto hierher ziehen

oder klicken, um eines zu öffnen</translation>
    </message>
    <message>
        <source>Drop a restored photo here

or click to open one</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Restauriertes Foto hierher ziehen

oder klicken, um eines zu öffnen</translation>
    </message>
    <message>
        <source>{w} × {h} px, {mp:.1f} MP, {bits} bits</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{w} × {h} px, {mp:.1f} MP, {bits} Bit</translation>
    </message>
    <message>
        <source>{w} × {h} px, {bits} bits</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{w} × {h} px, {bits} Bit</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Restoring for {s:.0f} s</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Restauriert seit {s:.0f} s</translation>
    </message>
    <message>
        <source>Enhancing …</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Wird verbessert …</translation>
    </message>
    <message>
        <source>Enhancing, {s:.0f} s left</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Wird verbessert, noch {s:.0f} s</translation>
    </message>
    <message>
        <source>Enhancing, {share:.0%}</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Wird verbessert, {share:.0%}</translation>
    </message>
    <message>
        <source>Not enhanced yet</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Noch nicht verbessert</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>One of your own</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Ein eigenes</translation>
    </message>
    <message>
        <source>No profiles</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Keine Profile</translation>
    </message>
    <message>
        <source>as you got it</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>wie mitgeliefert</translation>
    </message>
    <message>
        <source>What restores the photos before they are enhanced</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Womit die Fotos vor dem Verbessern restauriert werden</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>eigener</translation>
    </message>
    <message>
        <source>TAESD, tiny, for Stable Diffusion 1 and 2</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAESD, winzig, für Stable Diffusion 1 und 2</translation>
    </message>
    <message>
        <source>TAESDXL, tiny, for Stable Diffusion XL</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAESDXL, winzig, für Stable Diffusion XL</translation>
    </message>
    <message>
        <source>TAEF1, tiny, for FLUX.1</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAEF1, winzig, für FLUX.1</translation>
    </message>
    <message>
        <source>Stable Diffusion VAE, fine-tuned, MSE (the paper&apos;s)</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Stable Diffusion VAE, feinabgestimmt, MSE (der des Papers)</translation>
    </message>
    <message>
        <source>Stable Diffusion VAE, fine-tuned, EMA (the paper&apos;s)</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Stable Diffusion VAE, feinabgestimmt, EMA (der des Papers)</translation>
    </message>
    <message>
        <source>Work on a cluster needs Ray, which is not there; {how}.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Die Arbeit auf einem Cluster braucht Ray, das nicht vorhanden ist; {how}.</translation>
    </message>
    <message>
        <source>Another job of this window is on a cluster; wait until it ends.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Ein anderer Auftrag dieses Fensters läuft auf einem Cluster; warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Ray could not be started on this machine ({reason}).</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Ray ließ sich auf diesem Rechner nicht starten ({reason}).</translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>The cluster at {address} asks for its token: set RAY_AUTH_MODE=token, and copy ~/.ray/auth_token from the machine that started it.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Der Cluster unter {address} verlangt sein Token: Setzen Sie RAY_AUTH_MODE=token und kopieren Sie ~/.ray/auth_token von dem Rechner, der ihn gestartet hat.</translation>
    </message>
    <message>
        <source>The cluster at {address} runs another version of Ray or Python than this machine; install the same everywhere.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Der Cluster unter {address} hat eine andere Version von Ray oder Python als dieser Rechner; installieren Sie überall die gleiche.</translation>
    </message>
    <message>
        <source>This machine is not part of the cluster at {address}; join it here first with: ray start --address={address}</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Dieser Rechner gehört nicht zum Cluster unter {address}; nehmen Sie ihn zuerst hier auf mit: ray start --address={address}</translation>
    </message>
    <message>
        <source>There is no cluster at {address} that can be reached from here; check the address, and that &apos;ray start&apos; was run on this machine.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Unter {address} ist von hier aus kein Cluster zu erreichen; prüfen Sie die Adresse und ob auf diesem Rechner „ray start“ ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The address of a cluster is HOST:PORT, as &apos;ray start&apos; prints it, not {address}.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Die Adresse eines Clusters lautet HOST:PORT, wie „ray start“ sie ausgibt, nicht {address}.</translation>
    </message>
    <message>
        <source>The work goes on without it.</source>
        <extracomment>engine/clusters/dispatch.py</extracomment>
        <translation>Die Arbeit geht ohne diesen Rechner weiter.</translation>
    </message>
    <message>
        <source>Machine {name} has no Dmax; install version {version} there, for the Python that runs Ray.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>Auf dem Rechner {name} gibt es kein Dmax; installieren Sie dort die Version {version}, und zwar für das Python, das Ray ausführt.</translation>
    </message>
    <message>
        <source>Machine {name} has Dmax {there} and this one {version}; install the same version on all machines of the cluster.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>Der Rechner {name} hat Dmax {there}, dieser hier {version}; installieren Sie auf allen Rechnern des Clusters die gleiche Version.</translation>
    </message>
    <message>
        <source>Machine {name}: {problem}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>Rechner {name}: {problem}</translation>
    </message>
    <message>
        <source>{device} in {precision}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>{device} mit {precision}</translation>
    </message>
    <message>
        <source>The workers compute on {kinds}: the same photo may come out a little different from one to another.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>Die Worker rechnen auf {kinds}: Dasselbe Foto kann von einem zum anderen etwas anders ausfallen.</translation>
    </message>
    <message>
        <source>{before} and {after}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>{before} und {after}</translation>
    </message>
    <message>
        <source>it does not see {photo}; all machines of a cluster need the photos at the same place.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>Er sieht {photo} nicht; alle Rechner eines Clusters brauchen die Fotos am selben Ort.</translation>
    </message>
    <message>
        <source>All devices of the cluster are busy; the work begins when one is free.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Alle Geräte des Clusters sind beschäftigt; die Arbeit beginnt, sobald eines frei ist.</translation>
    </message>
    <message>
        <source>Workers end as they begin, as on machine {name} ({reason}); look at Ray&apos;s log there.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Worker enden schon beim Start, so auf dem Rechner {name} ({reason}); sehen Sie dort in das Protokoll von Ray.</translation>
    </message>
    <message>
        <source>Workers of the cluster ended {times} times in the middle of {name}, the second time with it alone, so it was left out; try it alone on one machine.</source>
        <extracomment>engine/clusters/run.py</extracomment>
        <translation>Worker des Clusters endeten {times}-mal mitten in {name}, beim zweiten Mal mit diesem Foto allein, also wurde es ausgelassen; versuchen Sie es allein auf einem Rechner.</translation>
    </message>
    <message>
        <source>{address} needs a package that is not there ({reason}); {how}.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} braucht ein Paket, das nicht vorhanden ist ({reason}); {how}.</translation>
    </message>
    <message>
        <source>{address} cannot be fetched ({reason}); check the address and the machine&apos;s right to read it.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} lässt sich nicht abrufen ({reason}); prüfen Sie die Adresse und das Leserecht des Rechners.</translation>
    </message>
    <message>
        <source>{address} cannot be written ({reason}); check the address, the machine&apos;s right to write there, and the space left.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} lässt sich nicht schreiben ({reason}); prüfen Sie die Adresse, das Schreibrecht des Rechners dort und den freien Platz.</translation>
    </message>
    <message>
        <source>{address} did not come back as it was written; check the storage.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} kam nicht so zurück, wie es geschrieben wurde; prüfen Sie den Speicherort.</translation>
    </message>
    <message>
        <source>{address} cannot be listed ({reason}); check the address and this machine&apos;s right to read it.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} lässt sich nicht auflisten ({reason}); prüfen Sie die Adresse und das Leserecht dieses Rechners.</translation>
    </message>
    <message>
        <source>Workers of the cluster ended {times} times at {name}, the second time with it alone.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>Worker des Clusters endeten {times}-mal bei {name}, beim zweiten Mal mit diesem Foto allein.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <source>Left out of the calibration: {problems}</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>Von der Kalibrierung ausgenommen: {problems}</translation>
    </message>
    <message>
        <source>None of the photos of one side could be read on the cluster; check that its machines see them.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>Von einer der beiden Seiten ließ sich auf dem Cluster kein Foto lesen; prüfen Sie, ob seine Rechner sie sehen.</translation>
    </message>
    <message>
        <source>it has not the autoencoder {name}; fetch or add it there.</source>
        <extracomment>engine/clusters/statistics_worker.py</extracomment>
        <translation>Der Autoencoder {name} fehlt; laden Sie ihn dort herunter oder fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>it may not write into {folder}; change its permissions, or choose another output folder.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>In {folder} darf er nicht schreiben; ändern Sie die Zugriffsrechte oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>workers of an earlier run are still ending there; wait a minute and start again.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>Dort beenden sich noch Worker eines früheren Laufs; warten Sie eine Minute und starten Sie neu.</translation>
    </message>
    <message>
        <source>its graphics card has {here:.1f} GB for a worker and the largest photo needs {needed:.1f} GB; leave that machine out, or use a smaller version.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>Die Grafikkarte hat {here:.1f} GB für einen Worker, das größte Foto braucht {needed:.1f} GB; lassen Sie diesen Rechner weg oder verwenden Sie eine kleinere Fassung.</translation>
    </message>
    <message>
        <source>Dmax has enhanced this photo already; enhance the photo that it was made of.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Dmax hat dieses Foto schon verbessert; verbessern Sie das Foto, aus dem es entstanden ist.</translation>
    </message>
    <message>
        <source>has no &apos;{field}&apos; in its description</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>hat in seiner Beschreibung kein „{field}“</translation>
    </message>
    <message>
        <source>a brush stroke</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>ein Pinselstrich</translation>
    </message>
    <message>
        <source>a linear gradient</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>ein linearer Verlauf</translation>
    </message>
    <message>
        <source>the ellipse of a face</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>die Ellipse eines Gesichts</translation>
    </message>
    <message>
        <source>a radial gradient</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>ein radialer Verlauf</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>The mask in it is none that Dmax knows; paint one in Dmax, or use a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Die Maske darin ist keine, die Dmax kennt; malen Sie eine in Dmax oder verwenden Sie ein Graustufenbild.</translation>
    </message>
    <message>
        <source>The mask in it was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Die Maske darin wurde mit einem neueren Dmax erstellt; aktualisieren Sie Dmax, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>The mask in it is damaged: {what}; make it again.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Die Maske darin ist beschädigt: {what}; legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>{shape} has other properties than it should</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{shape} hat andere Eigenschaften als vorgesehen</translation>
    </message>
    <message>
        <source>{shape} has impossible values</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{shape} hat unmögliche Werte</translation>
    </message>
    <message>
        <source>The preset {path} cannot be read; check the path and its permissions.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Das Preset {path} kann nicht gelesen werden; prüfen Sie den Pfad und seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The preset {name} is damaged; save it again.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Das Preset {name} ist beschädigt; speichern Sie es neu.</translation>
    </message>
    <message>
        <source>The file {name} is no preset; save one in Dmax.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Die Datei {name} ist kein Preset; speichern Sie eines in Dmax.</translation>
    </message>
    <message>
        <source>The preset {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Das Preset {name} wurde mit einem neueren Dmax erstellt; aktualisieren Sie Dmax, um es zu verwenden.</translation>
    </message>
    <message>
        <source>The preset {name} cannot be used: {error}</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Das Preset {name} kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <source>There is no preset called &apos;{name}&apos;; there are: {names}.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Ein Preset namens „{name}“ gibt es nicht; vorhanden: {names}.</translation>
    </message>
    <message>
        <source>There is already a preset called &apos;{name}&apos;; choose another name, or remove that one first.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Ein Preset namens „{name}“ gibt es bereits; wählen Sie einen anderen Namen oder entfernen Sie jenes zuerst.</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Verbessert</translation>
    </message>
    <message>
        <source>Enhanced in part</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Teilweise verbessert</translation>
    </message>
    <message>
        <source>Not enhanced</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Nicht verbessert</translation>
    </message>
    <message>
        <source>Export the enhanced photo</source>
        <extracomment>gui/enhance/export_dialog.py</extracomment>
        <translation>Verbessertes Foto exportieren</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}); choose another.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>Der Ordner {folder} kann nicht angelegt werden ({reason}); wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is such a file already; it was kept, as you chose.</source>
        <extracomment>gui/enhance/exporting.py</extracomment>
        <translation>Eine solche Datei gibt es schon; sie wurde behalten, wie von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>gui/enhance/histogram.py</extracomment>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Filled: enhanced; line: what it is compared with.
Of the enhanced photo {dark:.1%} is black and {bright:.1%} is white.</source>
        <extracomment>gui/enhance/histogram.py</extracomment>
        <translation>Gefüllt: verbessertes Foto; Linie: womit es verglichen wird.
Vom verbesserten Foto sind {dark:.1%} schwarz und {bright:.1%} weiß.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>More here, less there</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Hier mehr, dort weniger</translation>
    </message>
    <message>
        <source>Its texture is finer than that of the profile&apos;s photos; it may come out too soft.</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Die Textur dieses Fotos ist feiner als die der Fotos des Profils; das Ergebnis kann zu weich geraten.</translation>
    </message>
    <message>
        <source>Its texture is coarser than that of the profile&apos;s photos; it may come out too sharp.</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Die Textur dieses Fotos ist gröber als die der Fotos des Profils; das Ergebnis kann zu scharf geraten.</translation>
    </message>
    <message>
        <source>Photo looks like</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Foto wirkt wie</translation>
    </message>
    <message>
        <source>{px:.0f} px</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{px:.0f} px</translation>
    </message>
    <message>
        <source>Profile is for</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Profil ist für</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>{n} restored, {m} natural</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{n} restaurierten, {m} natürlichen</translation>
    </message>
    <message>
        <source>Patches</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Patches</translation>
    </message>
    <message>
        <source>{p} × {p} latents, {c} channels</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{p} × {p} Latents, {c} Kanäle</translation>
    </message>
    <message>
        <source>Computed in</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Berechnet in</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Feine Details</translation>
    </message>
    <message>
        <source>{n:.0%} of what coarser detail foretells</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{n:.0%} dessen, was gröbere Details erwarten lassen</translation>
    </message>
    <message>
        <source>Unlikeness</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Unähnlichkeit</translation>
    </message>
    <message>
        <source>{n:.1f} times that among the profile&apos;s photos</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{n:.1f}-mal so groß wie unter den Fotos des Profils</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <source>&amp;Linear gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Linearer Verlauf</translation>
    </message>
    <message>
        <source>&amp;Radial gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Radialer Verlauf</translation>
    </message>
    <message>
        <source>Protect f&amp;aces</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Gesichter schützen</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Ra&amp;dieren</translation>
    </message>
    <message>
        <source>Show as an &amp;overlay</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Als Ü&amp;berlagerung zeigen</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>Open &amp;mask…</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Maske öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save mask as…</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Maske &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Brush (K): paint where the photo is protected, or alone enhanced;
hold Alt to erase, [ and ] make it smaller and larger</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Pinsel (K): malen, wo das Foto geschützt oder allein verbessert wird;
mit Alt radieren, [ und ] machen ihn kleiner und größer</translation>
    </message>
    <message>
        <source>Linear gradient (G): drag from where it counts wholly to where it ends</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Linearer Verlauf (G): von der vollen Wirkung bis zu ihrem Ende ziehen</translation>
    </message>
    <message>
        <source>Radial gradient (Shift+G): drag from the middle to the border</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Radialer Verlauf (Umschalt+G): von der Mitte zum Rand ziehen</translation>
    </message>
    <message>
        <source>Protect faces (F): they are found and enhanced by half; erase what is too much</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Gesichter schützen (F): Sie werden gefunden und zur Hälfte verbessert; radieren Sie, was zu viel ist</translation>
    </message>
    <message>
        <source>Erase (E): take away from what was painted, as with Alt held</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Radieren (E): Gemaltes wegnehmen, wie mit gedrückter Alt-Taste</translation>
    </message>
    <message>
        <source>Overlay (O): red is protected, green alone is enhanced</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Überlagerung (O): Rot ist geschützt, Grün allein wird verbessert</translation>
    </message>
    <message>
        <source>Protect what was enhanced, and enhance what was protected (Shift+I)</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Schützen, was verbessert wurde, und verbessern, was geschützt war (Umschalt+I)</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Mas&amp;ke</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Pinselstrich</translation>
    </message>
    <message>
        <source>linear gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Linearer Verlauf</translation>
    </message>
    <message>
        <source>radial gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Radialer Verlauf</translation>
    </message>
    <message>
        <source>what the mask does</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Wirkung der Maske</translation>
    </message>
    <message>
        <source>clearing the mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Leeren der Maske</translation>
    </message>
    <message>
        <source>Looking for faces …</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Gesichter werden gesucht …</translation>
    </message>
    <message>
        <source>No faces were found in this photo; paint over them with the brush.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>In diesem Foto wurden keine Gesichter gefunden; übermalen Sie sie mit dem Pinsel.</translation>
    </message>
    <message>
        <source>protected faces</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Geschützte Gesichter</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Maske öffnen</translation>
    </message>
    <message>
        <source>Masks (*.json {pictures});;All files (*)</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Masken (*.json {pictures});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>mask from a file</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Maske aus Datei</translation>
    </message>
    <message>
        <source>The mask &apos;{name}&apos; is used.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Die Maske „{name}“ wird verwendet.</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>Masks (*.json)</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Masken (*.json)</translation>
    </message>
    <message>
        <source>Saved the mask as {path}</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Maske als {path} gespeichert</translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>What is painted stays as it is; all else is enhanced</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Was gemalt ist, bleibt, wie es ist; alles andere wird verbessert</translation>
    </message>
    <message>
        <source>Only what is painted is enhanced; all else stays as it is</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Nur was gemalt ist, wird verbessert; alles andere bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the brush, in percent of the photo</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Größe des Pinsels in Prozent des Fotos</translation>
    </message>
    <message>
        <source>Softness</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>How softly what is painted ends</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Wie weich das Gemalte ausläuft</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much what is painted counts</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Wie stark das Gemalte wirkt</translation>
    </message>
    <message>
        <source>Enhance</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>realism</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Realismus</translation>
    </message>
    <message>
        <source>suggested realism</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Vorgeschlagener Realismus</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>method</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>restorer</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Restaurierer</translation>
    </message>
    <message>
        <source>detail of the original</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Details des Originals</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>gui/enhance/outgoing.py</extracomment>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Photos are enhanced with the profile &apos;{name}&apos; now.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Fotos werden jetzt mit dem Profil „{name}“ verbessert.</translation>
    </message>
    <message>
        <source>Each photo is enhanced with the profile that suits it now.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Jedes Foto wird jetzt mit dem Profil verbessert, das zu ihm passt.</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>Photos are restored with &apos;{name}&apos; now; drop one.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Fotos werden jetzt mit „{name}“ restauriert; ziehen Sie eines hierher.</translation>
    </message>
    <message>
        <source>{name} is restored, and enhanced with the profile &apos;{profile}&apos;</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>{name} ist restauriert und mit dem Profil „{profile}“ verbessert</translation>
    </message>
    <message>
        <source>{name} is enhanced with the profile &apos;{profile}&apos;</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>{name} ist mit dem Profil „{profile}“ verbessert</translation>
    </message>
    <message>
        <source>Photo enhanced</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Foto verbessert</translation>
    </message>
    <message>
        <source>Cancelled; F5 enhances the photo again.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Abgebrochen; F5 verbessert das Foto erneut.</translation>
    </message>
    <message>
        <source>A photo is being enhanced.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Ein Foto wird gerade verbessert.</translation>
    </message>
    <message>
        <source>A photo is being exported.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Ein Foto wird gerade exportiert.</translation>
    </message>
    <message>
        <source>The enhanced photo</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Das verbesserte Foto</translation>
    </message>
    <message>
        <source>As the photo says</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Wie im Foto angegeben</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Print resolution</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Druckauflösung</translation>
    </message>
    <message>
        <source>Written into the file, for programs that print: 300 is what prints are made with</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Wird für Druckprogramme in die Datei geschrieben; üblich für Abzüge ist 300</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Softproof</translation>
    </message>
    <message>
        <source>Shows how the photo would look printed; the export is not changed by it</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Zeigt, wie das Foto gedruckt aussähe; der Export ändert sich dadurch nicht</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>An ICC file…</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>ICC-Datei…</translation>
    </message>
    <message>
        <source>Mark what cannot be printed</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Nicht druckbare Farben markieren</translation>
    </message>
    <message>
        <source>Colours that printer and paper do not have are shown in magenta</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Farben, die Drucker und Papier nicht wiedergeben, erscheinen in Magenta</translation>
    </message>
    <message>
        <source>&amp;Print at</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>&amp;Drucken mit</translation>
    </message>
    <message>
        <source>&amp;Soft proof</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>&amp;Softproof</translation>
    </message>
    <message>
        <source>The photo names no print size.</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Das Foto nennt keine Druckgröße.</translation>
    </message>
    <message>
        <source>{w:.1f} × {h:.1f} cm ({wi:.1f} × {hi:.1f} in)</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>{w:.1f} × {h:.1f} cm ({wi:.1f} × {hi:.1f} Zoll)</translation>
    </message>
    <message>
        <source>The ICC profile of printer and paper</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Das ICC-Profil von Drucker und Papier</translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm)</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>ICC-Profile (*.icc *.icm)</translation>
    </message>
    <message>
        <source>What the photo was restored from (Ctrl+P). &apos;Suggest&apos; finds the profile whose photos each photo is most like;
&apos;Auto&apos; learns from the photo itself</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Auf welche Weise das Foto restauriert wurde (Strg+P). „Vorschlag“ findet das Profil, dessen Fotos dem jeweiligen Foto am meisten ähneln;
„Auto“ lernt aus dem Foto selbst</translation>
    </message>
    <message>
        <source>Use a profile that suits it better</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Ein besser passendes Profil verwenden</translation>
    </message>
    <message>
        <source>Suggest</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Auto (no calibration)</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Auto (ohne Kalibrierung)</translation>
    </message>
    <message>
        <source>The profile that suits each photo is found when it is opened.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Welches Profil zu einem Foto passt, zeigt sich beim Öffnen.</translation>
    </message>
    <message>
        <source>Whether it suits the photo is known soon.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Ob das Profil zum Foto passt, zeigt sich gleich.</translation>
    </message>
    <message>
        <source>Use &apos;{name}&apos; instead</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Besser „{name}“ verwenden</translation>
    </message>
    <message>
        <source>The photo is more like those that &apos;{name}&apos; was learned from</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Das Foto ähnelt mehr den Fotos, aus denen „{name}“ gelernt wurde</translation>
    </message>
    <message>
        <source>Whether it suits this photo is not known.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Ob das Profil zu diesem Foto passt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This photo is unlike those it was learned from.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Dieses Foto ähnelt nicht denen, aus denen das Profil gelernt wurde.</translation>
    </message>
    <message>
        <source>This photo is more like those of another profile.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Dieses Foto ähnelt mehr denen eines anderen Profils.</translation>
    </message>
    <message>
        <source>This photo lacks no fine detail.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Diesem Foto fehlen keine feinen Details.</translation>
    </message>
    <message>
        <source>Suits this photo well.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Passt gut zu diesem Foto.</translation>
    </message>
    <message>
        <source>Learned from this photo alone.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Aus diesem Foto allein gelernt.</translation>
    </message>
    <message>
        <source>{name}, ready-made.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>{name}, mitgeliefert.</translation>
    </message>
    <message>
        <source>{name}, your own.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>{name}, eigenes Profil.</translation>
    </message>
    <message>
        <source>Use the recommended realism</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Empfohlenen Realismus verwenden</translation>
    </message>
    <message>
        <source>How much of the natural texture is given back.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Wie viel der natürlichen Textur zurückgegeben wird.</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended: the most that kept this profile&apos;s photos faithful.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>{n:.0%} werden empfohlen: der höchste Wert, bei dem die Fotos dieses Profils originaltreu blieben.</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended: it suits most photos.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>{n:.0%} werden empfohlen: Das passt für die meisten Fotos.</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended, less than usual, as this photo is unlike those of the profile.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>{n:.0%} werden empfohlen, weniger als sonst, weil dieses Foto denen des Profils nicht ähnelt.</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended, less than usual, as this photo lacks little fine detail.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>{n:.0%} werden empfohlen, weniger als sonst, weil diesem Foto kaum feine Details fehlen.</translation>
    </message>
    <message>
        <source>Use {n:.0%}</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>{n:.0%} verwenden</translation>
    </message>
    <message>
        <source>The mask that was painted in this photo is not used. {error}</source>
        <extracomment>gui/enhance/requests.py</extracomment>
        <translation>Die Maske, die in diesem Foto gemalt wurde, wird nicht verwendet. {error}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>There is no photo in that folder; drop a photo, or a folder that holds some.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>In diesem Ordner ist kein Foto; ziehen Sie ein Foto hierher oder einen Ordner, der welche enthält.</translation>
    </message>
    <message>
        <source>Left out, since they are no photos: {names}.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Ausgelassen, weil es keine Fotos sind: {names}.</translation>
    </message>
    <message>
        <source>The picture on the clipboard could not be kept; check the disk.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Das Bild aus der Zwischenablage konnte nicht gespeichert werden; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>Film strip</source>
        <extracomment>gui/enhance/roll/film_strip.py</extracomment>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>enhancing, {share:.0%}</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>wird verbessert, {share:.0%}</translation>
    </message>
    <message>
        <source>enhanced</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>verbessert</translation>
    </message>
    <message>
        <source>exported</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{state}, settings of its own</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>{state}, eigene Einstellungen</translation>
    </message>
    <message>
        <source>Copying …</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>The file is being written; hold the button a moment.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>Die Datei wird noch geschrieben; halten Sie die Taste einen Moment gedrückt.</translation>
    </message>
    <message>
        <source>The enhanced photo is on the clipboard.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>Das verbesserte Foto ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The enhanced photo is on the clipboard, as a file; as a picture it is too large.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>Das verbesserte Foto ist als Datei in der Zwischenablage; als Bild ist es zu groß.</translation>
    </message>
    <message>
        <source>The file is ready; drag it now.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>Die Datei ist fertig; ziehen Sie sie jetzt.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); choose the ICC file of your printer and paper.</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>{name} kann nicht gelesen werden ({reason}); wählen Sie die ICC-Datei Ihres Druckers und Papiers.</translation>
    </message>
    <message>
        <source>it is no ICC profile</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>es ist kein ICC-Profil</translation>
    </message>
    <message>
        <source>{name} is no ICC profile of a printer; choose the ICC file of your printer and paper.</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>{name} ist kein ICC-Profil eines Druckers; wählen Sie die ICC-Datei Ihres Druckers und Papiers.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>What the &amp;numbers mean</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Was die &amp;Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>&amp;Diagnosedaten speichern…</translation>
    </message>
    <message>
        <source>Is there a newer &amp;version?</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Nach neuer &amp;Version suchen</translation>
    </message>
    <message>
        <source>&amp;About Dmax</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Ü&amp;ber Dmax</translation>
    </message>
    <message>
        <source>There is a newer version, {version}; this is {own}.</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Es gibt eine neuere Version, {version}; diese ist {own}.</translation>
    </message>
    <message>
        <source>This is the newest version, {own}.</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Dies ist die neueste Version, {own}.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open a photo…</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Foto öffnen…</translation>
    </message>
    <message>
        <source>&amp;Import a profile…</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Profil importieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Paste photo</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Foto ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>Dmax profiles (*{suffix})</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Dmax-Profile (*{suffix})</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard; copy a file or a picture first.</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>In der Zwischenablage ist kein Foto; kopieren Sie zuerst eine Datei oder ein Bild.</translation>
    </message>
    <message>
        <source>Dmax: help</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Dmax: Hilfe</translation>
    </message>
    <message>
        <source>Chapters of the manual</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Kapitel des Handbuchs</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>On the photo</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Auf dem Foto</translation>
    </message>
    <message>
        <source>On a slider</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Auf einem Regler</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show the photo before enhancing</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Das Foto vor dem Verbessern zeigen</translation>
    </message>
    <message>
        <source>hold Space, or the right mouse button</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Leertaste oder rechte Maustaste halten</translation>
    </message>
    <message>
        <source>Smaller or larger brush, with a brush in the hand</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Kleinerer oder größerer Pinsel, bei aktivem Pinsel</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>[ und ]</translation>
    </message>
    <message>
        <source>Erase, with a tool of the mask in the hand</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Radieren, bei aktivem Maskenwerkzeug</translation>
    </message>
    <message>
        <source>hold Alt</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Alt halten</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Einzoomen, auszoomen</translation>
    </message>
    <message>
        <source>+, −, or turn the wheel</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>+, − oder Mausrad drehen</translation>
    </message>
    <message>
        <source>Whole photo, or back to 100 %</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Ganzes Foto oder zurück zu 100 %</translation>
    </message>
    <message>
        <source>double-click</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Move over the photo</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <source>arrow keys, or drag</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Pfeiltasten oder ziehen</translation>
    </message>
    <message>
        <source>Move the dividing line</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Trennlinie verschieben</translation>
    </message>
    <message>
        <source>Shift with an arrow key, or drag</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Umschalt + Pfeiltaste oder ziehen</translation>
    </message>
    <message>
        <source>One percent more or less</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Ein Prozent mehr oder weniger</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Ten percent more or less</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Zehn Prozent mehr oder weniger</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Bild aufwärts, Bild abwärts</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Zurück zum üblichen Wert</translation>
    </message>
    <message>
        <source>Imported the profile &apos;{name}&apos;.</source>
        <extracomment>gui/page.py</extracomment>
        <translation>Das Profil „{name}“ wurde importiert.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>gui/pages.py</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/pages.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>gui/photo_choice.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>gui/photo_choice.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Details of the profile</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Details zum Profil</translation>
    </message>
    <message>
        <source>No profile is chosen</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Kein Profil ausgewählt</translation>
    </message>
    <message>
        <source>Ready-made; it can be duplicated, but not renamed or deleted</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Mitgeliefert; es lässt sich duplizieren, aber nicht umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pixel scale</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Pixelmaßstab</translation>
    </message>
    <message>
        <source>{px} px: the long side of whole photos that look so fine</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{px} px: die lange Seite ganzer Fotos von solcher Feinheit</translation>
    </message>
    <message>
        <source>{n} restored and {m} natural photos</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{n} restaurierten und {m} natürlichen Fotos</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>{when} by Dmax {version}</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{when} mit Dmax {version}</translation>
    </message>
    <message>
        <source>Its set</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Sein Set</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Latent patches</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Latente Patches</translation>
    </message>
    <message>
        <source>{p} × {p} with {c} channels, {count:,} restored and {other:,} natural ones</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{p} × {p} mit {c} Kanälen, {count:,} restaurierte und {other:,} natürliche</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>one for all textures</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>eine für alle Texturen</translation>
    </message>
    <message>
        <source>up to {n}, from the flattest to the liveliest places; without the detail band one</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>bis zu {n}, von den flächigsten zu den lebhaftesten Stellen; ohne Detailband eine</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>{w2:.0f} from restored to natural photos (squared Wasserstein-2); {typical:.0f} among the restored ones</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{w2:.0f} von den restaurierten zu den natürlichen Fotos (quadrierter Wasserstein-2-Abstand); {typical:.0f} innerhalb der restaurierten</translation>
    </message>
    <message>
        <source>Transport profiles</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Transportprofile</translation>
    </message>
    <message>
        <source>Drop .dmax files to import them; drag a profile out to copy it</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Ziehen Sie .dmax-Dateien hierher, um sie zu importieren; ziehen Sie ein Profil heraus, um es zu kopieren</translation>
    </message>
    <message>
        <source>None yet: calibrate one, or drop a .dmax file</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Noch keine: kalibrieren oder .dmax ablegen</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Enhance &amp;with it</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Damit &amp;verbessern</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Profile suchen</translation>
    </message>
    <message>
        <source>Show only profiles with these words in their names</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Nur Profile zeigen, deren Namen diese Wörter enthalten</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>rename of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Umbenennen von {name}</translation>
    </message>
    <message>
        <source>copy of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Kopie von {name}</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Löschen von {name}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was deleted; undo brings it back.</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>„{name}“ wurde gelöscht; „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Only .dmax files can be imported here; drop photos on the Enhance page.</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Hier lassen sich nur .dmax-Dateien importieren; Fotos ziehen Sie auf die Seite „Verbessern“.</translation>
    </message>
    <message>
        <source>It needs the autoencoder {autoencoder}, which is not on this machine as it was then; fetch or add it in Settings, or calibrate again.</source>
        <extracomment>gui/profiles/shelf.py</extracomment>
        <translation>Es braucht den Autoencoder {autoencoder}, der nicht mehr so wie damals auf diesem Rechner ist; laden Sie ihn in den Einstellungen herunter, fügen Sie ihn hinzu oder kalibrieren Sie neu.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax ({kind}); the details can be copied into a report.</source>
        <extracomment>gui/reporting/logs.py</extracomment>
        <translation>In Dmax ist etwas schiefgegangen ({kind}); die Einzelheiten lassen sich in einen Fehlerbericht kopieren.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Diagnosedaten speichern</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Diagnostics saved as {name}; they hold no photos, names or paths.</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Die Diagnosedaten wurden als {name} gespeichert; sie enthalten keine Fotos, Namen oder Pfade.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved ({reason}); choose another folder.</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Die Diagnosedaten konnten nicht gespeichert werden ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saving diagnostics …</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Diagnosedaten werden gespeichert …</translation>
    </message>
    <message>
        <source>The built-in one needs nothing. Others are fetched from their makers when you ask for it; nothing else in Dmax uses the network.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Der integrierte braucht nichts weiter. Andere werden bei ihren Herstellern heruntergeladen, wenn Sie es wünschen; sonst nutzt nichts in Dmax das Netz.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Autoencoders</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>He&amp;runterladen</translation>
    </message>
    <message>
        <source>Bring the chosen autoencoder from the hub</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Den gewählten Autoencoder vom Hub holen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Stop fetching; what has come stays</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Herunterladen anhalten; was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>&amp;Add from disk</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>&amp;Lokal hinzufügen</translation>
    </message>
    <message>
        <source>Copy in a diffusers folder or a .safetensors file</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Einen diffusers-Ordner oder eine .safetensors-Datei hineinkopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Delete the chosen autoencoder from this machine</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Den gewählten Autoencoder von diesem Rechner löschen</translation>
    </message>
    <message>
        <source>A &amp;folder with config.json and weights…</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>&amp;Ordner mit config.json und Gewichten…</translation>
    </message>
    <message>
        <source>A single .&amp;safetensors file…</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Einzelne .&amp;safetensors-Datei…</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>On this machine</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Partly fetched</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Teilweise geladen</translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Zum Herunterladen</translation>
    </message>
    <message>
        <source>Built in</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>{mb:.0f} MB</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>{mb:.0f} MB</translation>
    </message>
    <message>
        <source>Fe&amp;tch the rest</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Rest &amp;herunterladen</translation>
    </message>
    <message>
        <source>Stopped; what has come stays, and fetching goes on from there.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Angehalten; was schon da ist, bleibt, und der Download geht dort weiter.</translation>
    </message>
    <message>
        <source>{done:.0f} of {total:.0f} MB</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>{done:.0f} von {total:.0f} MB</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{id}&apos; is here; SHA-256 of its weights: {sha256}</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Der Autoencoder „{id}“ ist da; SHA-256 seiner Gewichte: {sha256}</translation>
    </message>
    <message>
        <source>A folder with config.json and weights</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Ordner mit config.json und Gewichten</translation>
    </message>
    <message>
        <source>An autoencoder&apos;s weights</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Gewichte eines Autoencoders</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Gewichte (*.safetensors)</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; was added.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>„{title}“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Remove the autoencoder</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Autoencoder entfernen</translation>
    </message>
    <message>
        <source>Delete &apos;{title}&apos; from this machine? Profiles that were made with it cannot be used until it is back.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>„{title}“ von diesem Rechner löschen? Profile, die damit erstellt wurden, lassen sich erst wieder verwenden, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The settings are pasted on one photo.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Die Einstellungen sind bei einem Foto eingefügt.</translation>
    </message>
    <message>
        <source>The settings are pasted on {n} photos.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Die Einstellungen sind bei {n} Fotos eingefügt.</translation>
    </message>
    <message>
        <source>The mask was not pasted on one photo, which is of another aspect ratio.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Bei einem Foto mit anderem Seitenverhältnis wurde die Maske nicht eingefügt.</translation>
    </message>
    <message>
        <source>The mask was not pasted on {n} photos, which are of another aspect ratio.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Bei {n} Fotos mit anderem Seitenverhältnis wurde die Maske nicht eingefügt.</translation>
    </message>
    <message>
        <source>No profile was found yet for one photo, which is enhanced with &apos;{name}&apos;; look at it first, or choose one.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Für ein Foto wurde noch kein Profil gefunden; es wird mit „{name}“ verbessert. Sehen Sie es vorher an oder wählen Sie eines.</translation>
    </message>
    <message>
        <source>No profile was found yet for {n} photos, which are enhanced with &apos;{name}&apos;; look at them first, or choose one.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Für {n} Fotos wurde noch kein Profil gefunden; sie werden mit „{name}“ verbessert. Sehen Sie sie vorher an oder wählen Sie eines.</translation>
    </message>
    <message>
        <source>Something went wrong while fetching; try again.</source>
        <extracomment>gui/settings/fetching.py</extracomment>
        <translation>Beim Herunterladen ist etwas schiefgegangen; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Worauf die Netze laufen</translation>
    </message>
    <message>
        <source>Automatic: the fastest there is</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Automatisch: das schnellste vorhandene</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Half precision is faster on GPUs and changes nothing that can be seen</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Halbe Genauigkeit ist auf GPUs schneller und ändert nichts Sichtbares</translation>
    </message>
    <message>
        <source>Automatic: full on the CPU, half on GPUs</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Automatisch: voll auf der CPU, halb auf GPUs</translation>
    </message>
    <message>
        <source> GB</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation> GB</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Memory for a tile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Speicher pro Kachel</translation>
    </message>
    <message>
        <source>How much memory the networks may take at a time; less makes smaller tiles, not other results</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Wie viel Speicher die Netze auf einmal belegen dürfen; weniger macht die Kacheln kleiner, das Ergebnis aber nicht anders</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Photos always stand on the same grey</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Fotos stehen immer auf demselben Grau</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>No fading menus and no animated controls</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Keine einblendenden Menüs, keine animierten Bedienelemente</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Applies when Dmax is started next</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Gilt ab dem nächsten Start von Dmax</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Farben des Bildschirms</translation>
    </message>
    <message>
        <source>Photos are shown in the screen&apos;s own colours; exports are not changed by it</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Fotos erscheinen in den Farben des Bildschirms; Exporte ändern sich dadurch nicht</translation>
    </message>
    <message>
        <source>What the system says</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Wie vom System angegeben</translation>
    </message>
    <message>
        <source>Tell me when a long job ends and the window is not in front</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Benachrichtigen, wenn eine lange Aufgabe endet und das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>A notification of the desktop</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Eine Benachrichtigung des Desktops</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Ge&amp;nauigkeit</translation>
    </message>
    <message>
        <source>&amp;Memory for a tile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>&amp;Speicher pro Kachel</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>A&amp;ussehen</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>S&amp;creen colours</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Bildschirm&amp;farben</translation>
    </message>
    <message>
        <source>An autoencoder is being fetched.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Ein Autoencoder wird gerade heruntergeladen.</translation>
    </message>
    <message>
        <source>The screen&apos;s ICC profile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Das ICC-Profil des Bildschirms</translation>
    </message>
    <message>
        <source>Dmax speaks this language when it is started next.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Dmax spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The next photo is shown so.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Das nächste Foto wird so gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Realism</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>&amp;Realismus</translation>
    </message>
    <message>
        <source>Realism in percent</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Realismus in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Realism in percent, as a number</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Realismus in Prozent, als Zahl</translation>
    </message>
    <message>
        <source>Extended</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Let the slider go beyond: alpha from -1 (more texture than natural photos have)
to 2 (smoother than restored)</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Lässt den Regler über die Grenzen hinaus: Alpha von -1 (mehr Textur als in natürlichen Fotos)
bis 2 (glatter als restauriert)</translation>
    </message>
    <message>
        <source>How much of the natural texture is given back: 0 % is the photo untouched.
Arrow keys: 1 %, double-click: {n:.0%}</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Wie viel der natürlichen Textur zurückgegeben wird: 0 % ist das unveränderte Foto.
Pfeiltasten: 1 %, Doppelklick: {n:.0%}</translation>
    </message>
    <message>
        <source>Type a number and press Enter; alpha {alpha:.2f}</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Zahl eingeben und Eingabetaste drücken; Alpha {alpha:.2f}</translation>
    </message>
    <message>
        <source>Colours kept</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>Farben bleiben</translation>
    </message>
    <message>
        <source>Only fine detail changes; colours and tones stay as they are (the detail band)</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>Nur feine Details ändern sich; Farben und Tonwerte bleiben, wie sie sind (das Detailband)</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>Wie im Paper</translation>
    </message>
    <message>
        <source>Everything is transported, colours and tones as well</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>Alles wird transportiert, auch Farben und Tonwerte</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy what a report of this problem should hold</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>Kopieren, was ein Bericht über dieses Problem enthalten sollte</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Detail of the original in percent</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>Details des Originals in Prozent</translation>
    </message>
    <message>
        <source>How much of the detail that restoration took away is given back, where natural photos have it.
Texture comes back with it, and beyond that noise. Double-click: what the profile&apos;s calibration found</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>Wie viel der Details, die die Restaurierung genommen hat, zurückgegeben wird, soweit natürliche Fotos sie haben.
Damit kommt Textur zurück, darüber hinaus Rauschen. Doppelklick: der Wert aus der Kalibrierung des Profils</translation>
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
        <translation>Or&amp;iginale</translation>
    </message>
    <message>
        <source>Originals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Originale</translation>
    </message>
    <message>
        <source>The photos before restoration, by the same names: a part of what restoration took away
can be given back from them</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Die Fotos vor der Restaurierung, unter denselben Namen: Ein Teil dessen, was die Restaurierung genommen hat,
lässt sich aus ihnen zurückgeben</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Nicht zur Hand</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>In einem Ordner…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder of the originals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Ordner der Originale wählen</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>{some} lose a little; {exact} nothing</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{some} verlieren ein wenig; {exact} verlieren nichts</translation>
    </message>
    <message>
        <source>As the photo&apos;s own</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Of {formats}: 95 shows no loss, 85 makes smaller files; at 100 JXL loses nothing</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Für {formats}: 95 zeigt keinen Verlust, 85 ergibt kleinere Dateien; bei 100 verliert JXL nichts</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Farbauflösung</translation>
    </message>
    <message>
        <source>Of {formats}: half is what cameras write</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Für {formats}: „halb“ ist, was Kameras schreiben</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Voll (4:4:4)</translation>
    </message>
    <message>
        <source>Half (4:2:0), smaller</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Halb (4:2:0), kleiner</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>{formats} hold more than 8 bits per channel</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{formats} fassen mehr als 8 Bit pro Kanal</translation>
    </message>
    <message>
        <source>The photo&apos;s own</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Float</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{n} Bit</translation>
    </message>
    <message>
        <source>Name template</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Namensvorlage</translation>
    </message>
    <message>
        <source>What files are called; the words in braces are filled in</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Wie die Dateien heißen; die Wörter in Klammern werden ersetzt</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Originals are never replaced, wherever outputs go</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Originale werden nie ersetzt, wohin die Ausgabe auch geht</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Neben dem Foto</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the folder that enhanced photos are written to</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Ordner wählen, in den verbesserte Fotos geschrieben werden</translation>
    </message>
    <message>
        <source>Existing files</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Vorhandene Dateien</translation>
    </message>
    <message>
        <source>What to do where a file of that name is there already</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Was geschieht, wenn es eine Datei dieses Namens schon gibt</translation>
    </message>
    <message>
        <source>Keep both, add a number</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Beide behalten, mit Zahl</translation>
    </message>
    <message>
        <source>Replace the older output</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Ältere Ausgabe ersetzen</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Foto überspringen</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>the photo&apos;s name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>der Name des Fotos</translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>der Name des Profils</translation>
    </message>
    <message>
        <source>alpha, such as 0.30</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Alpha, etwa 0.30</translation>
    </message>
    <message>
        <source>realism in percent</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Realismus in Prozent</translation>
    </message>
    <message>
        <source>a running number</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>eine laufende Nummer</translation>
    </message>
    <message>
        <source>{placeholder}, {what}</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{placeholder}, {what}</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Colour detail</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Farba&amp;uflösung</translation>
    </message>
    <message>
        <source>&amp;Bit depth</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Bitti&amp;efe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>E&amp;xisting files</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Vorhandene Dateien</translation>
    </message>
    <message>
        <source>Choose a folder for enhanced photos</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Ordner für verbesserte Fotos wählen</translation>
    </message>
    <message>
        <source>One photo of the batch waits for its start.</source>
        <extracomment>gui/widgets/rail.py</extracomment>
        <translation>Ein Foto des Stapels wartet auf den Start.</translation>
    </message>
    <message>
        <source>{n} photos of the batch wait for its start.</source>
        <extracomment>gui/widgets/rail.py</extracomment>
        <translation>{n} Fotos des Stapels warten auf den Start.</translation>
    </message>
    <message>
        <source>What restores the photos that the profile is for</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Womit die Fotos, für die das Profil gedacht ist, restauriert werden</translation>
    </message>
    <message>
        <source>What restores the photo before it is enhanced</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Womit das Foto vor dem Verbessern restauriert wird</translation>
    </message>
    <message>
        <source>Restorer</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Restaurierer</translation>
    </message>
    <message>
        <source>Add a &amp;model file…</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>&amp;Modelldatei hinzufügen…</translation>
    </message>
    <message>
        <source>A network of your own, such as DnCNN, SwinIR or ESRGAN; the file stays where it lies</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Ein eigenes Netz wie DnCNN, SwinIR oder ESRGAN; die Datei bleibt, wo sie liegt</translation>
    </message>
    <message>
        <source>Add an external &amp;program…</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Externes &amp;Programm hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Only from the list; files stay</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Nur aus der Liste; Dateien bleiben</translation>
    </message>
    <message>
        <source>Add or remove restorers</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Restaurierer hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Add a model file or a program of your own, or remove one</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Eine Modelldatei oder ein eigenes Programm hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>as the photo&apos;s noise</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>wie das Rauschen des Fotos</translation>
    </message>
    <message>
        <source>Standard deviation of the noise, in steps of 8 bits; 0 measures it</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Standardabweichung des Rauschens, in Stufen von 8 Bit; 0 misst sie</translation>
    </message>
    <message>
        <source>Stren&amp;gth</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>S&amp;tärke</translation>
    </message>
    <message>
        <source>Photos are restored already</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Fotos sind schon restauriert</translation>
    </message>
    <message>
        <source>Photo is already restored</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Foto ist schon restauriert</translation>
    </message>
    <message>
        <source>None: they stay degraded</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Keiner: Fotos bleiben verschlechtert</translation>
    </message>
    <message>
        <source>Non-local means (noise)</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Non-Local Means (Rauschen)</translation>
    </message>
    <message>
        <source>Enlarge {n} times</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>{n}-fach vergrößern</translation>
    </message>
    <message>
        <source>{name}, not on the list</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>{name} (nicht in der Liste)</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Modelle ({suffixes})</translation>
    </message>
    <message>
        <source>Add an external program</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Externes Programm hinzufügen</translation>
    </message>
    <message>
        <source>Dmax runs the command for each photo, without a shell. In the place of {input} it puts the path of a PNG file, in the place of {output} where the restored photo is to be written, or in the place of {folder} a folder for it, if the program names its files itself.</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Dmax führt den Befehl für jedes Foto aus, ohne Shell. Anstelle von {input} setzt es den Pfad einer PNG-Datei ein, anstelle von {output} den Ort, an den das restaurierte Foto geschrieben werden soll, oder anstelle von {folder} einen Ordner dafür, falls das Programm seine Dateien selbst benennt.</translation>
    </message>
    <message>
        <source>As the list is to call it</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Name in der Liste</translation>
    </message>
    <message>
        <source>How the list of restorers calls the program</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Wie das Programm in der Liste der Restaurierer heißt</translation>
    </message>
    <message>
        <source>denoise --strength 2 {input} {output}</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>denoise --strength 2 {input} {output}</translation>
    </message>
    <message>
        <source>The program with its options; put paths with spaces between quotation marks</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Das Programm mit seinen Optionen; setzen Sie Pfade mit Leerzeichen in Anführungszeichen</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <extracomment>gui/widgets/side_panel.py</extracomment>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>That did not work ({reason}); check the disk, the folder and its permissions.</source>
        <extracomment>gui/work/background.py</extracomment>
        <translation>Das hat nicht geklappt ({reason}); prüfen Sie den Datenträger, den Ordner und seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax; the details can be copied into a report.</source>
        <extracomment>gui/work/background.py</extracomment>
        <translation>In Dmax ist etwas schiefgegangen; die Einzelheiten lassen sich in einen Fehlerbericht kopieren.</translation>
    </message>
    <message>
        <source>Built-in</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>There is no autoencoder called &apos;{autoencoder}&apos;; there are: {names}.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Es gibt keinen Autoencoder namens „{autoencoder}“; vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{autoencoder}&apos; is not on this machine; fetch it first (about {size_mb} MB).</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Der Autoencoder „{autoencoder}“ ist nicht auf diesem Rechner; laden Sie ihn zuerst herunter (etwa {size_mb} MB).</translation>
    </message>
    <message>
        <source>remove it and add it again</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>entfernen Sie ihn und fügen Sie ihn wieder hinzu</translation>
    </message>
    <message>
        <source>install Dmax again</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>installieren Sie Dmax neu</translation>
    </message>
    <message>
        <source>The files of the autoencoder &apos;{autoencoder}&apos; are missing from {folder}; {what}.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Die Dateien des Autoencoders „{autoencoder}“ fehlen in {folder}; {what}.</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{autoencoder}&apos; is not on the hub, so it cannot be fetched.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Der Autoencoder „{autoencoder}“ ist nicht auf dem Hub und lässt sich daher nicht herunterladen.</translation>
    </message>
    <message>
        <source>The weights of &apos;{autoencoder}&apos; are not those that were fetched on {day} (SHA-256 {now}..., then {then}...), so they were thrown away; if their makers say that they changed them, take them with: autoencoders fetch {autoencoder} --accept-changed</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Die Gewichte von „{autoencoder}“ sind nicht die, die am {day} heruntergeladen wurden (SHA-256 {now}..., damals {then}...), und wurden deshalb verworfen; falls ihre Hersteller die Änderung bestätigen, übernehmen Sie sie mit: autoencoders fetch {autoencoder} --accept-changed</translation>
    </message>
    <message>
        <source>{name} could not be copied to {folder} ({reason}); check the disk.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{name} konnte nicht nach {folder} kopiert werden ({reason}); prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The built-in autoencoder belongs to Dmax and stays.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Der integrierte Autoencoder gehört zu Dmax und bleibt.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Dmax; use that one.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{path} wurde von einem neueren Dmax geschrieben; verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>{folder} cannot be read ({reason}); choose another library.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{folder} kann nicht gelesen werden ({reason}); wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>{path} is damaged; delete it and add your autoencoders again.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{path} ist beschädigt; löschen Sie die Datei und fügen Sie Ihre Autoencoder neu hinzu.</translation>
    </message>
    <message>
        <source>{name} is in a format that can hide programs, so Dmax does not open it; look for the same autoencoder as a .safetensors file.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{name} hat ein Format, in dem sich Programme verstecken können, deshalb öffnet Dmax es nicht; suchen Sie denselben Autoencoder als .safetensors-Datei.</translation>
    </message>
    <message>
        <source>There is no file {path}; choose the file or folder of an autoencoder.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>Es gibt keine Datei {path}; wählen Sie die Datei oder den Ordner eines Autoencoders.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the disk and its rights.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{path} kann nicht gelesen werden ({reason}); prüfen Sie den Datenträger und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{path} is damaged or is no .safetensors file; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{path} ist beschädigt oder keine .safetensors-Datei; laden oder kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The weights in {path} are stored as {type}, which Dmax cannot use; look for the same autoencoder in float16 or float32.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>Die Gewichte in {path} sind als {type} gespeichert, was Dmax nicht verwenden kann; suchen Sie denselben Autoencoder in float16 oder float32.</translation>
    </message>
    <message>
        <source>The weights in {path} are damaged; fetch or copy them again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>Die Gewichte in {path} sind beschädigt; laden oder kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The config.json of the autoencoder in {path} describes no working {kind}; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>Die config.json des Autoencoders in {path} beschreibt keinen funktionierenden {kind}; laden oder kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The weights of the autoencoder in {path} do not fit its config.json (first at {name}); fetch or copy both again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>Die Gewichte des Autoencoders in {path} passen nicht zu seiner config.json (zuerst bei {name}); laden oder kopieren Sie beide neu.</translation>
    </message>
    <message>
        <source>This autoencoder needs diffusers, which cannot be loaded ({kind}); install Dmax&apos;s packages again, or use the built-in autoencoder.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>Dieser Autoencoder braucht diffusers, das sich nicht laden lässt ({kind}); installieren Sie die Pakete von Dmax neu oder verwenden Sie den integrierten Autoencoder.</translation>
    </message>
    <message>
        <source>{host} sends on to an address without encryption, so nothing was fetched; try again later, or download the autoencoder in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} leitet zu einer Adresse ohne Verschlüsselung weiter, deshalb wurde nichts heruntergeladen; versuchen Sie es später noch einmal oder laden Sie den Autoencoder im Browser herunter und fügen Sie den Ordner hinzu.</translation>
    </message>
    <message>
        <source>{host} sends on to {other}, which is not the hub&apos;s, so nothing was fetched; download the autoencoder in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} leitet zu {other} weiter, was nicht zum Hub gehört, deshalb wurde nichts heruntergeladen; laden Sie den Autoencoder im Browser herunter und fügen Sie den Ordner hinzu.</translation>
    </message>
    <message>
        <source>{host} cannot be reached or stopped answering; check the connection and fetch again, which goes on where it stopped.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} ist nicht erreichbar oder antwortet nicht mehr; prüfen Sie die Verbindung und starten Sie den Download erneut, er geht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; make room and fetch again.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>Der Datenträger mit {folder} ist voll; schaffen Sie Platz und starten Sie den Download erneut.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); check the disk and its rights.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{folder} kann nicht beschrieben werden ({reason}); prüfen Sie den Datenträger und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{host} answered with what no hub says; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} hat geantwortet wie kein Hub; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} sends a part of {name} where all of it was asked for; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} sendet einen Teil von {name}, obwohl alles angefordert war; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{name} arrived damaged from {host} and was thrown away; fetch it again.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{name} kam beschädigt von {host} an und wurde verworfen; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>{host} names no checksum for {name}, so it could not be trusted; download it in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} nennt keine Prüfsumme für {name}, deshalb war der Datei nicht zu trauen; laden Sie sie im Browser herunter und fügen Sie den Ordner hinzu.</translation>
    </message>
    <message>
        <source>{host} says that {name} has more than {megabytes:.0f} MB, which it cannot have, so it was not fetched; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} gibt für {name} mehr als {megabytes:.0f} MB an, was nicht sein kann, deshalb wurde die Datei nicht heruntergeladen; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} gives {name} only to people who have signed in and agreed to its licence; download it in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} gibt {name} nur an angemeldete Personen weiter, die der Lizenz zugestimmt haben; laden Sie die Datei im Browser herunter und fügen Sie den Ordner hinzu.</translation>
    </message>
    <message>
        <source>{host} has no {name} any more; download the autoencoder elsewhere and add its folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} hat {name} nicht mehr; laden Sie den Autoencoder anderswo herunter und fügen Sie seinen Ordner hinzu.</translation>
    </message>
    <message>
        <source>{host} answered with error {status}; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} hat mit Fehler {status} geantwortet; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Dmax cannot tell which network {name} belongs to; choose a folder that holds it together with its config.json.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Dmax erkennt nicht, zu welchem Netz {name} gehört; wählen Sie einen Ordner, der die Datei zusammen mit ihrer config.json enthält.</translation>
    </message>
    <message>
        <source>{path} cannot be read to its end; copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{path} lässt sich nicht bis zum Ende lesen; kopieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>The autoencoder in {path} has changed since it came here; remove it and fetch or add it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Der Autoencoder in {path} hat sich geändert, seit er hierher kam; entfernen Sie ihn und laden oder fügen Sie ihn neu hinzu.</translation>
    </message>
    <message>
        <source>There is no config.json in {folder}; choose the folder of an autoencoder.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>In {folder} ist keine config.json; wählen Sie den Ordner eines Autoencoders.</translation>
    </message>
    <message>
        <source>The config.json in {folder} is damaged; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Die config.json in {folder} ist beschädigt; laden oder kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>is of the class {kind}</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>gehört zur Klasse {kind}</translation>
    </message>
    <message>
        <source>does not say its class</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>nennt seine Klasse nicht</translation>
    </message>
    <message>
        <source>The autoencoder in {path} {what}; Dmax knows {classes}.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Der Autoencoder in {path} {what}; Dmax kennt {classes}.</translation>
    </message>
    <message>
        <source>The config.json of the autoencoder in {path} asks for an absurdly large network; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Die config.json des Autoencoders in {path} verlangt ein absurd großes Netz; laden oder kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The autoencoder in {path} is not for colour photos; choose one with three channels.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Der Autoencoder in {path} ist nicht für Farbfotos; wählen Sie einen mit drei Kanälen.</translation>
    </message>
    <message>
        <source>There are several .safetensors files in {folder}; leave only the autoencoder&apos;s own there.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>In {folder} sind mehrere .safetensors-Dateien; lassen Sie dort nur die des Autoencoders.</translation>
    </message>
    <message>
        <source>There is no .safetensors file in {folder}; fetch or copy the autoencoder&apos;s weights again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>In {folder} ist keine .safetensors-Datei; laden oder kopieren Sie die Gewichte des Autoencoders neu.</translation>
    </message>
    <message>
        <source>The autoencoder {name} fails on its first small photo; choose another.</source>
        <extracomment>engine/autoencoders/probe.py</extracomment>
        <translation>Der Autoencoder {name} scheitert schon am ersten kleinen Foto; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The autoencoder {name} does not give back photos of the size that it was given; choose another.</source>
        <extracomment>engine/autoencoders/probe.py</extracomment>
        <translation>Der Autoencoder {name} gibt Fotos nicht in der Größe zurück, in der er sie erhielt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{name} needs about {needed:.1f} GB of memory and {free:.1f} GB are free; close other programs, or use a smaller version.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>{name} braucht etwa {needed:.1f} GB Speicher, frei sind {free:.1f} GB; schließen Sie andere Programme oder verwenden Sie eine kleinere Fassung.</translation>
    </message>
    <message>
        <source>Dmax may not write into {folder}; choose another output folder, or change its permissions.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>Dmax darf nicht in {folder} schreiben; wählen Sie einen anderen Ausgabeordner oder ändern Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The outputs need about {needed:.1f} GB and {folder} has room for {room:.1f} GB; make room, or choose another output folder.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>Die Ausgabe braucht etwa {needed:.1f} GB, in {folder} ist Platz für {room:.1f} GB; schaffen Sie Platz oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>The {photos} photos will take about {hours:.0f} hours on this device.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>Die {photos} Fotos brauchen auf diesem Gerät etwa {hours:.0f} Stunden.</translation>
    </message>
    <message>
        <source>Where the batch is done</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>Wo der Stapel bearbeitet wird</translation>
    </message>
    <message>
        <source>On a cluster of Ray: type the address of one that this machine is part of, as HOST:PORT</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>Auf einem Ray-Cluster: Geben Sie die Adresse eines Clusters ein, zu dem dieser Rechner gehört, als HOST:PORT</translation>
    </message>
    <message>
        <source>In this program</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>In diesem Programm</translation>
    </message>
    <message>
        <source>On all devices of this machine</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>Auf allen Geräten dieses Rechners</translation>
    </message>
    <message>
        <source>{name}. {sentence}</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>{name}. {sentence}</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Exported {name}. {left_out}</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{name} wurde exportiert. {left_out}</translation>
    </message>
    <message>
        <source>Exported {path}. {left_out}</source>
        <extracomment>gui/enhance/exporting.py</extracomment>
        <translation>{path} wurde exportiert. {left_out}</translation>
    </message>
    <message>
        <source>&amp;Delete the gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Verlauf löschen</translation>
    </message>
    <message>
        <source>moved gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Verschobener Verlauf</translation>
    </message>
    <message>
        <source>protection of faces</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Schutz der Gesichter</translation>
    </message>
    <message>
        <source>deleting a gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Löschen eines Verlaufs</translation>
    </message>
    <message>
        <source>Press on one of its ends first: then the gradient is selected.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Klicken Sie zuerst auf eines seiner Enden: Dann ist der Verlauf ausgewählt.</translation>
    </message>
    <message>
        <source>a face</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>The faces are protected already; a click on one switches it off and on.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Die Gesichter sind bereits geschützt; ein Klick auf eines schaltet es aus und ein.</translation>
    </message>
    <message>
        <source>Faces protected by {share:.0%}: {n}. A click on one switches it off and on.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Zu {share:.0%} geschützte Gesichter: {n}. Ein Klick auf eines schaltet es aus und ein.</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>How much the faces are protected; a click on one switches it off and on</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Wie stark die Gesichter geschützt werden; ein Klick auf eines schaltet es aus und ein</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos;, which was chosen for this photo, is not in the library any more.</source>
        <extracomment>gui/enhance/requests.py</extracomment>
        <translation>Das Profil „{profile}“, das für dieses Foto gewählt wurde, ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>&amp;Copy settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Einstellungen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Einstellungen &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste settings and &amp;mask</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Einstellungen und &amp;Maske einfügen</translation>
    </message>
    <message>
        <source>&amp;Send to the batch</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>An den &amp;Stapel senden</translation>
    </message>
    <message>
        <source>Send &amp;all of the film strip to the batch</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>&amp;Alle des Filmstreifens an den Stapel senden</translation>
    </message>
    <message>
        <source>Photo settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Fotoeinstellungen</translation>
    </message>
    <message>
        <source>The settings are copied; choose photos, and paste them there.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Die Einstellungen sind kopiert; wählen Sie Fotos und fügen Sie sie dort ein.</translation>
    </message>
    <message>
        <source>pasted settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Eingefügte Einstellungen</translation>
    </message>
    <message>
        <source>Left out, since their settings were made by a newer Dmax: {names}.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Ausgelassen, weil ihre Einstellungen mit einem neueren Dmax gemacht wurden: {names}.</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Presets</translation>
    </message>
    <message>
        <source>&amp;Save the settings as a preset…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Einstellungen als Preset &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Preset &amp;importieren…</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; needs the profile &apos;{profile}&apos;, which is not in the library; import that first.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Das Preset „{name}“ braucht das Profil „{profile}“, das nicht in der Bibliothek ist; importieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>preset &apos;{name}&apos;</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Preset „{name}“</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; is applied.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Das Preset „{name}“ ist angewendet.</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Einstellungen als Preset speichern</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Name des Presets</translation>
    </message>
    <message>
        <source>Replace the preset?</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Preset ersetzen?</translation>
    </message>
    <message>
        <source>There is a preset called &apos;{name}&apos; already.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Ein Preset namens „{name}“ gibt es bereits.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; is kept.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Das Preset „{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>deleting the preset &apos;{name}&apos;</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Löschen des Presets „{name}“</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Preset importieren</translation>
    </message>
    <message>
        <source>Presets (*{suffix})</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Presets (*{suffix})</translation>
    </message>
    <message>
        <source>Imported the preset &apos;{name}&apos;.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Preset „{name}“ importiert.</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Preset exportieren</translation>
    </message>
    <message>
        <source>Exported the preset as {path}</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Preset als {path} exportiert</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <source>{n} restored and {m} natural photos, in pairs</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{n} restaurierten und {m} natürlichen Fotos, paarweise</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <extracomment>engine/batches/item.py</extracomment>
        <translation>Weggelassen: {parts}.</translation>
    </message>
    <message>
        <source>There is no batch in {folder}; begin a new one.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>In {folder} ist kein Stapel; beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>There is already a batch in {folder}; open it, or choose another folder.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>In {folder} ist schon ein Stapel; öffnen Sie ihn oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The batch in {folder} was made by a newer Dmax; update Dmax to go on with it.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Der Stapel in {folder} wurde mit einem neueren Dmax angelegt; aktualisieren Sie Dmax, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>the batch in {folder}</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>des Stapels in {folder}</translation>
    </message>
    <message>
        <source>this batch</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>dieses Stapels</translation>
    </message>
    <message>
        <source>The list of {which} is damaged; begin a new one: the photos that are done stay.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Die Liste {which} ist beschädigt; beginnen Sie einen neuen Stapel: Fertige Fotos bleiben erhalten.</translation>
    </message>
    <message>
        <source>The disk that keeps the batch&apos;s list ({folder}) is full; make room and start again, nothing is lost.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Der Datenträger mit der Liste des Stapels ({folder}) ist voll; schaffen Sie Platz und starten Sie erneut, nichts geht verloren.</translation>
    </message>
    <message>
        <source>The batch&apos;s list in {folder} cannot be read or written; check the disk and the folder&apos;s permissions, then start again.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Die Liste des Stapels in {folder} kann nicht gelesen oder geschrieben werden; prüfen Sie den Datenträger und die Zugriffsrechte des Ordners und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>The batch&apos;s folder {folder} cannot be used ({reason}); check the disk and its permissions.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Der Ordner {folder} des Stapels ist nicht verwendbar ({reason}); prüfen Sie den Datenträger und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>This batch is open in another Dmax window or command; close that one, or wait until it ends.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Dieser Stapel ist in einem anderen Dmax-Fenster oder -Befehl offen; schließen Sie es oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The disk of the output folder {folder} is gone, so {name} was not enhanced; plug it in again and retry.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>Der Datenträger des Ausgabeordners {folder} ist weg, deshalb wurde {name} nicht verbessert; schließen Sie ihn wieder an und wiederholen Sie.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; make room and retry.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>Der Datenträger von {folder} ist voll; schaffen Sie Platz und wiederholen Sie.</translation>
    </message>
    <message>
        <source>{name} was not made by Dmax, so it was not replaced and the output has another name; to replace it, use --existing overwrite.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>{name} stammt nicht von Dmax und wurde deshalb nicht ersetzt, die Ausgabe hat einen anderen Namen; zum Ersetzen verwenden Sie --existing overwrite.</translation>
    </message>
    <message>
        <source>There are {count} files called {name} already; choose another folder.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>Es gibt schon {count} Dateien namens {name}; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Dmax ended {times} times in the middle of {name}, so it was left out; try it alone.</source>
        <extracomment>engine/batches/recovery.py</extracomment>
        <translation>Dmax wurde {times}-mal mitten in {name} beendet, deshalb wurde das Foto ausgelassen; versuchen Sie es allein.</translation>
    </message>
    <message>
        <source>Outputs that are gone or damaged are made again: {names}.</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>Ausgaben, die fehlen oder beschädigt sind, werden neu erzeugt: {names}.</translation>
    </message>
    <message>
        <source>Outputs that another program has changed are kept as they are: {names}.</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>Ausgaben, die ein anderes Programm geändert hat, bleiben, wie sie sind: {names}.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <source>It was made from this photo with these settings already.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>Die Ausgabe aus diesem Foto mit diesen Einstellungen gibt es schon.</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is; close other programs, or use a smaller version.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>{name} braucht mehr Speicher als vorhanden; schließen Sie andere Programme oder verwenden Sie eine kleinere Fassung.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax with {name} ({kind}); the log says more.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>In Dmax ist bei {name} etwas schiefgegangen ({kind}); mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>This batch is running already; wait until it ends, or pause it first.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>Dieser Stapel läuft schon; warten Sie, bis er fertig ist, oder pausieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>{name} changed while it was being read; try again when the program that writes it is finished.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{name} hat sich während des Lesens geändert; versuchen Sie es noch einmal, wenn das schreibende Programm fertig ist.</translation>
    </message>
    <message>
        <source>There is no mask of {name} in {folder}, so all of it was enhanced.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>In {folder} gibt es keine Maske zu {name}, deshalb wurde das ganze Foto verbessert.</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; does not know how much of the originals&apos; detail pays, so nothing of it was given back; choose a share.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>Das Profil „{profile}“ weiß nicht, wie viel der Originaldetails sich lohnt, deshalb wurde nichts davon zurückgegeben; wählen Sie einen Anteil.</translation>
    </message>
    <message>
        <source>There is no original of {name} in {folder}, so nothing was given back.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>In {folder} gibt es kein Original zu {name}, deshalb wurde nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>Nothing was given back of the original: {error}</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>Vom Original wurde nichts zurückgegeben: {error}</translation>
    </message>
    <message>
        <source>{name} took longer than {minutes:.0f} minutes and was given up; try it alone, or use a smaller version.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{name} dauerte länger als {minutes:.0f} Minuten und wurde aufgegeben; versuchen Sie es allein oder verwenden Sie eine kleinere Fassung.</translation>
    </message>
    <message>
        <source>Patches of {patch} x {patch} latents are too large for the {channels} channels of this autoencoder; choose a smaller patch, 3 suits most sets.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>Patches von {patch} x {patch} Latents sind für die {channels} Kanäle dieses Autoencoders zu groß; wählen Sie einen kleineren Patch, 3 passt für die meisten Sets.</translation>
    </message>
    <message>
        <source>The restored photos show no texture at all, so nothing can be learned from them; choose photos of real scenes.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>Die restaurierten Fotos zeigen überhaupt keine Textur, daraus lässt sich nichts lernen; wählen Sie Fotos echter Motive.</translation>
    </message>
    <message>
        <source>The natural photos show no texture at all, so nothing can be learned from them; choose photos of real scenes.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>Die natürlichen Fotos zeigen überhaupt keine Textur, daraus lässt sich nichts lernen; wählen Sie Fotos echter Motive.</translation>
    </message>
    <message>
        <source>There are no photos in the set; add some.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>Im Set sind keine Fotos; fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>The statistics of the restored photos are ill-conditioned: some directions hardly vary. Add more varied photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>Die Statistik der restaurierten Fotos ist schlecht konditioniert: Manche Richtungen variieren kaum. Fügen Sie unterschiedlichere Fotos hinzu oder wählen Sie einen kleineren Patch.</translation>
    </message>
    <message>
        <source>The statistics of the natural photos are ill-conditioned: some directions hardly vary. Add more varied photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>Die Statistik der natürlichen Fotos ist schlecht konditioniert: Manche Richtungen variieren kaum. Fügen Sie unterschiedlichere Fotos hinzu oder wählen Sie einen kleineren Patch.</translation>
    </message>
    <message>
        <source>Whether one photo is enough cannot be told; add more.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>Ob ein einziges Foto genügt, lässt sich nicht sagen; fügen Sie weitere hinzu.</translation>
    </message>
    <message>
        <source>Leaving one photo out moves the statistics by {score:.0%} of the way to natural photos</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>Lässt man ein Foto weg, verschiebt sich die Statistik um {score:.0%} des Wegs zu natürlichen Fotos</translation>
    </message>
    <message>
        <source>{told}: the set is enough.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}: Das Set genügt.</translation>
    </message>
    <message>
        <source>{told}: the set will do, a few more photos would steady it.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}: Das Set ist brauchbar, ein paar weitere Fotos würden es festigen.</translation>
    </message>
    <message>
        <source>{told}: the set is too small or too mixed; add more photos of the same restoration.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}: Das Set ist zu klein oder zu gemischt; fügen Sie weitere Fotos derselben Restaurierung hinzu.</translation>
    </message>
    <message>
        <source>{names} is among the restored photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} ist zweimal unter den restaurierten Fotos oder sieht einem anderen davon sehr ähnlich; aus verschiedenen Fotos lernt Dmax mehr.</translation>
    </message>
    <message>
        <source>{names} are among the restored photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} sind zweimal unter den restaurierten Fotos oder sehen einem anderen davon sehr ähnlich; aus verschiedenen Fotos lernt Dmax mehr.</translation>
    </message>
    <message>
        <source>{names} is among the natural photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} ist zweimal unter den natürlichen Fotos oder sieht einem anderen davon sehr ähnlich; aus verschiedenen Fotos lernt Dmax mehr.</translation>
    </message>
    <message>
        <source>{names} are among the natural photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} sind zweimal unter den natürlichen Fotos oder sehen einem anderen davon sehr ähnlich; aus verschiedenen Fotos lernt Dmax mehr.</translation>
    </message>
    <message>
        <source>{name} is not there any more; remove it.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{name} ist nicht mehr da; entfernen Sie es.</translation>
    </message>
    <message>
        <source>There are no natural photos yet; add about a dozen.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Es gibt noch keine natürlichen Fotos; fügen Sie etwa ein Dutzend hinzu.</translation>
    </message>
    <message>
        <source>There are no restored photos yet; add about a dozen.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Es gibt noch keine restaurierten Fotos; fügen Sie etwa ein Dutzend hinzu.</translation>
    </message>
    <message>
        <source>One natural photo teaches little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Aus einem einzigen natürlichen Foto lernt Dmax wenig; etwa ein Dutzend ist besser.</translation>
    </message>
    <message>
        <source>One restored photo teaches little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Aus einem einzigen restaurierten Foto lernt Dmax wenig; etwa ein Dutzend ist besser.</translation>
    </message>
    <message>
        <source>{count} natural photos teach little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Aus {count} natürlichen Fotos lernt Dmax wenig; etwa ein Dutzend ist besser.</translation>
    </message>
    <message>
        <source>{count} restored photos teach little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Aus {count} restaurierten Fotos lernt Dmax wenig; etwa ein Dutzend ist besser.</translation>
    </message>
    <message>
        <source>{count} natural photos will do; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{count} natürliche Fotos genügen zur Not; etwa ein Dutzend ist besser.</translation>
    </message>
    <message>
        <source>{count} restored photos will do; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{count} restaurierte Fotos genügen zur Not; etwa ein Dutzend ist besser.</translation>
    </message>
    <message>
        <source>So few natural photos are no measure of what is natural; add more, or remove them to use the built-in natural statistics.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>So wenige natürliche Fotos sind kein Maß dafür, was natürlich ist; fügen Sie weitere hinzu oder entfernen Sie sie, um die integrierte natürliche Statistik zu verwenden.</translation>
    </message>
    <message>
        <source>Add natural photos: the built-in natural statistics belong to the built-in autoencoder with patch size {patch}.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Fügen Sie natürliche Fotos hinzu: Die integrierte natürliche Statistik gehört zum integrierten Autoencoder mit Patchgröße {patch}.</translation>
    </message>
    <message>
        <source>The restored photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add more or larger photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Die restaurierten Fotos enthalten {latents:,} latente Patches für eine Statistik mit {dimension} Dimensionen; fügen Sie weitere oder größere Fotos hinzu oder wählen Sie einen kleineren Patch.</translation>
    </message>
    <message>
        <source>The natural photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add more or larger photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Die natürlichen Fotos enthalten {latents:,} latente Patches für eine Statistik mit {dimension} Dimensionen; fügen Sie weitere oder größere Fotos hinzu oder wählen Sie einen kleineren Patch.</translation>
    </message>
    <message>
        <source>Choose what the restorer repairs.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Wählen Sie, was der Restaurierer behebt.</translation>
    </message>
    <message>
        <source>{names} is among the restored photos and the natural ones; remove one of them.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} ist unter den restaurierten und unter den natürlichen Fotos; entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>{names} are among the restored photos and the natural ones; remove one of them.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} sind unter den restaurierten und unter den natürlichen Fotos; entfernen Sie jeweils eines davon.</translation>
    </message>
    <message>
        <source>{names} is almost of one tone, which teaches nothing.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} ist fast einfarbig, daraus lässt sich nichts lernen.</translation>
    </message>
    <message>
        <source>{names} are almost of one tone, which teaches nothing.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} sind fast einfarbig, daraus lässt sich nichts lernen.</translation>
    </message>
    <message>
        <source>{names} is of quite another size than the rest; photos of one camera and one restoration belong together.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} hat eine ganz andere Größe als die übrigen; Fotos einer Kamera und einer Restaurierung gehören zusammen.</translation>
    </message>
    <message>
        <source>{names} are of quite another size than the rest; photos of one camera and one restoration belong together.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} haben eine ganz andere Größe als die übrigen; Fotos einer Kamera und einer Restaurierung gehören zusammen.</translation>
    </message>
    <message>
        <source>{names} is without a partner of the same name on the other side.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} hat kein Gegenstück gleichen Namens auf der anderen Seite.</translation>
    </message>
    <message>
        <source>{names} are without a partner of the same name on the other side.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} haben keine Gegenstücke gleichen Namens auf der anderen Seite.</translation>
    </message>
    <message>
        <source>{names} is of another size than the natural photo of that name.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} hat eine andere Größe als das natürliche Foto dieses Namens.</translation>
    </message>
    <message>
        <source>{names} are of another size than the natural photo of that name.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} haben andere Größen als die natürlichen Fotos dieser Namen.</translation>
    </message>
    <message>
        <source>The built-in natural statistics belong to the built-in autoencoder with patch size 3; add natural photos of your own to calibrate with others.</source>
        <extracomment>engine/calibrating/natural_statistics.py</extracomment>
        <translation>Die integrierte natürliche Statistik gehört zum integrierten Autoencoder mit Patchgröße 3; fügen Sie eigene natürliche Fotos hinzu, um anders zu kalibrieren.</translation>
    </message>
    <message>
        <source>None of these photos can be read; choose others.</source>
        <extracomment>engine/calibrating/without_calibration.py</extracomment>
        <translation>Keines dieser Fotos ist lesbar; wählen Sie andere.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no machine with the memory that the largest photo needs ({needed:.1f} GB; there are {largest:.1f} GB); use larger machines, or smaller versions of the photos.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Im Cluster unter {address} hat kein Rechner den Speicher, den das größte Foto braucht ({needed:.1f} GB; vorhanden sind {largest:.1f} GB); verwenden Sie größere Rechner oder kleinere Fassungen der Fotos.</translation>
    </message>
    <message>
        <source>This machine has not the memory that the largest photo needs ({needed:.1f} GB; there are {largest:.1f} GB); use a larger machine, or smaller versions of the photos.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Dieser Rechner hat nicht den Speicher, den das größte Foto braucht ({needed:.1f} GB; vorhanden sind {largest:.1f} GB); verwenden Sie einen größeren Rechner oder kleinere Fassungen der Fotos.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no processor for a worker; start its machines with more, or set OMP_NUM_THREADS to fewer.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Der Cluster unter {address} hat keinen Prozessor für einen Worker; starten Sie seine Rechner mit mehr davon oder setzen Sie OMP_NUM_THREADS auf weniger.</translation>
    </message>
    <message>
        <source>This machine has no processor for a worker; set OMP_NUM_THREADS to fewer.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Dieser Rechner hat keinen Prozessor für einen Worker; setzen Sie OMP_NUM_THREADS auf weniger.</translation>
    </message>
    <message>
        <source>There is no precision &apos;{precision}&apos;; choose one of: auto, {precisions}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>Es gibt keine Genauigkeit „{precision}“; wählen Sie eine von: auto, {precisions}.</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos; on this machine; choose one of: auto, {names}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>Es gibt auf diesem Rechner kein Gerät „{device}“; wählen Sie eines von: auto, {names}.</translation>
    </message>
    <message>
        <source>This change belongs to a photo of another size; enhance this photo anew.</source>
        <extracomment>engine/enhancing/change.py</extracomment>
        <translation>Diese Änderung gehört zu einem Foto anderer Größe; verbessern Sie dieses Foto neu.</translation>
    </message>
    <message>
        <source>This profile was calibrated with another autoencoder; calibrate again with this one.</source>
        <extracomment>engine/enhancing/compute_change.py</extracomment>
        <translation>Dieses Profil wurde mit einem anderen Autoencoder kalibriert; kalibrieren Sie mit diesem neu.</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was calibrated with another autoencoder ({names}); choose that autoencoder, or calibrate again with this one.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>Das Profil „{profile}“ wurde mit einem anderen Autoencoder kalibriert ({names}); wählen Sie jenen Autoencoder oder kalibrieren Sie mit diesem neu.</translation>
    </message>
    <message>
        <source>too sharp</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>zu scharf</translation>
    </message>
    <message>
        <source>too soft</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>zu weich</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was learned from photos of about {learned_px:.0f} px and this one looks like {scale_px:.0f} px, so it may come out {effect}.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>Das Profil „{profile}“ wurde aus Fotos von etwa {learned_px:.0f} px gelernt, dieses wirkt wie {scale_px:.0f} px; das Ergebnis kann deshalb {effect} geraten.</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was made before detail of the original could be given back; calibrate again to have it.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>Das Profil „{profile}“ entstand, bevor sich Details des Originals zurückgeben ließen; kalibrieren Sie dafür neu.</translation>
    </message>
    <message>
        <source>The share of the original&apos;s detail must be from 0 to 1, not {share:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>Der Anteil der Originaldetails muss zwischen 0 und 1 liegen, nicht bei {share:g}.</translation>
    </message>
    <message>
        <source>Alpha must be from {least:g} to {most:g}, not {alpha:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>Alpha muss zwischen {least:g} und {most:g} liegen, nicht bei {alpha:g}.</translation>
    </message>
    <message>
        <source>The detail band&apos;s sigma must be from 0.3 to 200 px, not {detail:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>Das Sigma des Detailbands muss zwischen 0,3 und 200 px liegen, nicht bei {detail:g}.</translation>
    </message>
    <message>
        <source>There was too little memory for the usual tiles; Dmax goes on with smaller ones, a little slower.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>Für die üblichen Kacheln war zu wenig Speicher da; Dmax macht mit kleineren weiter, etwas langsamer.</translation>
    </message>
    <message>
        <source>The graphics card has too little free memory; Dmax goes on with the processor, which is slower.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>Die Grafikkarte hat zu wenig freien Speicher; Dmax macht mit dem Prozessor weiter, was langsamer ist.</translation>
    </message>
    <message>
        <source>This photo needs more memory than there is; close other programs, or use a smaller version.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>Dieses Foto braucht mehr Speicher als vorhanden; schließen Sie andere Programme oder verwenden Sie eine kleinere Fassung.</translation>
    </message>
    <message>
        <source>Dmax has enhanced this photo already, with &apos;{profile}&apos;; enhance the photo that it was made of.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Dmax hat dieses Foto schon mit dem Profil „{profile}“ verbessert; verbessern Sie das Foto, aus dem es entstanden ist.</translation>
    </message>
    <message>
        <source>This photo looks noisy; restore it first, for its noise would be taken for texture.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Dieses Foto wirkt verrauscht; restaurieren Sie es zuerst, sonst würde das Rauschen für Textur gehalten.</translation>
    </message>
    <message>
        <source>This photo shows the blocks of JPEG compression; clean it first, or use &apos;{profile}&apos;.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Dieses Foto zeigt Blöcke der JPEG-Kompression; befreien Sie es zuerst davon oder verwenden Sie „{profile}“.</translation>
    </message>
    <message>
        <source>This photo has as much fine detail as natural photos have; there may be little to give back.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Dieses Foto hat so viele feine Details wie natürliche Fotos; es gibt wohl wenig zurückzugeben.</translation>
    </message>
    <message>
        <source>the installed app has none of that; run Dmax from its source folder, as its README tells</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>die installierte App enthält davon nichts; starten Sie Dmax aus seinem Quellordner, wie in der README beschrieben</translation>
    </message>
    <message>
        <source>install what is missing with: pip install -e &quot;.[{extra}]&quot;</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>installieren Sie das Fehlende mit: pip install -e &quot;.[{extra}]&quot;</translation>
    </message>
    <message>
        <source>install what is missing beside Dmax: {packages} (with pip, or with pipx inject dmax)</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>installieren Sie neben Dmax, was fehlt: {packages} (mit pip oder mit pipx inject dmax)</translation>
    </message>
    <message>
        <source>A restored photo is {restored_width} x {restored_height} px and its true one {true_width} x {true_height} px; they must be of one size.</source>
        <extracomment>engine/judging/evaluate.py</extracomment>
        <translation>Ein restauriertes Foto hat {restored_width} x {restored_height} px und die zugehörige echte Aufnahme {true_width} x {true_height} px; beide müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>FD and KID need photos of at least {side} x {side} px; use larger ones.</source>
        <extracomment>engine/judging/full_reference.py</extracomment>
        <translation>FD und KID brauchen Fotos von mindestens {side} x {side} px; verwenden Sie größere.</translation>
    </message>
    <message>
        <source>Evaluating needs a few more packages; {how}.</source>
        <extracomment>engine/judging/full_reference.py</extracomment>
        <translation>Zum Bewerten fehlen einige Pakete; {how}.</translation>
    </message>
    <message>
        <source>The calibration set {name} is damaged; make it again.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Das Kalibrierset {name} ist beschädigt; legen Sie es neu an.</translation>
    </message>
    <message>
        <source>The calibration set {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Das Kalibrierset {name} wurde mit einem neueren Dmax erstellt; aktualisieren Sie Dmax, um es zu verwenden.</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; needs about a dozen natural photos, and what the restorer is to repair.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Das Set „{name}“ braucht etwa ein Dutzend natürliche Fotos und die Angabe, was der Restaurierer beheben soll.</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; has no restored photos; add about a dozen.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Das Set „{name}“ hat keine restaurierten Fotos; fügen Sie etwa ein Dutzend hinzu.</translation>
    </message>
    <message>
        <source>The name &apos;{name}&apos; holds bytes that are no characters; choose another name.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Der Name „{name}“ enthält Bytes, die keine Zeichen sind; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The patch size must be odd and from 1 to 15, not {patch}; 3 suits most sets.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Die Patchgröße muss ungerade sein und zwischen 1 und 15 liegen, nicht bei {patch}; 3 passt für die meisten Sets.</translation>
    </message>
    <message>
        <source>The pixel scale is the long side of a whole photo in px, not {scale:g}.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Der Pixelmaßstab ist die lange Seite eines ganzen Fotos in px, nicht {scale:g}.</translation>
    </message>
    <message>
        <source>A paired set needs each photo twice under the same name, restored and natural; alone are: {names}.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Ein Set aus Paaren braucht jedes Foto zweimal unter demselben Namen, restauriert und natürlich; ohne Gegenstück sind: {names}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>There is no profile called &apos;{name}&apos;; there are: {names}.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Es gibt kein Profil namens „{name}“; vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>There is already a profile called &apos;{name}&apos;; rename or remove that one first.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Es gibt schon ein Profil namens „{name}“; benennen Sie jenes zuerst um oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is already a profile called &apos;{name}&apos;; choose another name.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Es gibt schon ein Profil namens „{name}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is ready-made and stays; only profiles and sets of your own can be removed.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>{name} ist mitgeliefert und bleibt; entfernen lassen sich nur eigene Profile und Sets.</translation>
    </message>
    <message>
        <source>There is another {name} by now; rename that one first.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Inzwischen gibt es ein anderes „{name}“; benennen Sie jenes zuerst um.</translation>
    </message>
    <message>
        <source>A name needs at least one letter or digit.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Ein Name braucht mindestens einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The profile {name} is damaged; copy or export it again from where it came.</source>
        <extracomment>engine/library/profile.py</extracomment>
        <translation>Das Profil {name} ist beschädigt; kopieren oder exportieren Sie es neu von dort, wo es herkam.</translation>
    </message>
    <message>
        <source>The profile {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>Das Profil {name} wurde mit einem neueren Dmax erstellt; aktualisieren Sie Dmax, um es zu verwenden.</translation>
    </message>
    <message>
        <source>lacks some of its arrays</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>enthält einige seiner Arrays nicht</translation>
    </message>
    <message>
        <source>has arrays of the wrong shape</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>enthält Arrays der falschen Form</translation>
    </message>
    <message>
        <source>The profile {name} is cut short; copy or export it again from where it came.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>Das Profil {name} ist abgeschnitten; kopieren oder exportieren Sie es neu von dort, wo es herkam.</translation>
    </message>
    <message>
        <source>sorts textures in a way that cannot be one</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>ordnet Texturen auf eine unmögliche Weise</translation>
    </message>
    <message>
        <source>tells of detail what no photos do</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>sagt über Details, was für kein Foto gilt</translation>
    </message>
    <message>
        <source>holds numbers that are not finite</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>enthält Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>holds a covariance that no photos have</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>enthält eine Kovarianz, die kein Foto hat</translation>
    </message>
    <message>
        <source>The profile {name} {what}, so it is damaged or was tampered with; export it again.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>Das Profil {name} {what}; es ist also beschädigt oder wurde manipuliert. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is not a Dmax profile; choose a {suffix} file that Dmax exported.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>{name} ist kein Dmax-Profil; wählen Sie eine {suffix}-Datei, die Dmax exportiert hat.</translation>
    </message>
    <message>
        <source>There is no profile at {path}; check the name, or list the profiles.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>Unter {path} ist kein Profil; prüfen Sie den Namen oder lassen Sie die Profile auflisten.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be read ({reason}); check its permissions.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>Das Profil {name} kann nicht gelesen werden ({reason}); prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>describes itself with impossible numbers</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>beschreibt sich mit unmöglichen Zahlen</translation>
    </message>
    <message>
        <source>holds a curve that cannot be one</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>enthält eine unmögliche Kurve</translation>
    </message>
    <message>
        <source>The mask was made for a photo of {painted_width} x {painted_height} px, and this photo has {width} x {height}; use a mask of the same aspect ratio.</source>
        <extracomment>engine/masks/mask.py</extracomment>
        <translation>Die Maske wurde für ein Foto von {painted_width} x {painted_height} px angelegt, dieses Foto hat {width} x {height}; verwenden Sie eine Maske mit demselben Seitenverhältnis.</translation>
    </message>
    <message>
        <source>The mask {name} is none that Dmax knows; paint one in Dmax, or use a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Die Maske {name} ist keine, die Dmax kennt; malen Sie eine in Dmax oder verwenden Sie ein Graustufenbild.</translation>
    </message>
    <message>
        <source>The mask {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Die Maske {name} wurde mit einem neueren Dmax erstellt; aktualisieren Sie Dmax, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>its version is none</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>ihre Version ist keine</translation>
    </message>
    <message>
        <source>the photo&apos;s size is impossible</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>die Größe des Fotos ist unmöglich</translation>
    </message>
    <message>
        <source>its effect, its photo&apos;s size or its shapes are missing</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>ihre Wirkung, die Größe ihres Fotos oder ihre Formen fehlen</translation>
    </message>
    <message>
        <source>it has more than 200,000 points</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>sie hat mehr als 200.000 Punkte</translation>
    </message>
    <message>
        <source>its picture cannot be read</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>ihr Bild kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The mask cannot be used: {error}</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Die Maske kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <source>The mask {path} cannot be read ({reason}); check the disk it is on.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Die Maske {path} kann nicht gelesen werden ({reason}); prüfen Sie den Datenträger, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>The folder of masks {folder} is gone; put it back, or choose another.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Der Maskenordner {folder} ist weg; legen Sie ihn zurück oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The mask {name} is damaged: {what}; make it again.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Die Maske {name} ist beschädigt: {what}; legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The mask {name} has more than {megabytes} MB; save it as a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Die Maske {name} hat mehr als {megabytes} MB; speichern Sie sie als Graustufenbild.</translation>
    </message>
    <message>
        <source>it is not the JSON that Dmax writes</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>es ist nicht das JSON, das Dmax schreibt</translation>
    </message>
    <message>
        <source>The mask {name} has colours; save it as a gray picture, white where the photo is to be enhanced.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Die Maske {name} ist farbig; speichern Sie sie als Graustufenbild, weiß, wo das Foto verbessert werden soll.</translation>
    </message>
    <message>
        <source>it has a shape of an unknown kind</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>sie hat eine Form unbekannter Art</translation>
    </message>
    <message>
        <source>Nobody answered to the question for a newer version; check the network, and try again later.</source>
        <extracomment>engine/newer_version.py</extracomment>
        <translation>Auf die Frage nach einer neueren Version kam keine Antwort; prüfen Sie das Netz und versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What answered to the question for a newer version was not understood; try again later.</source>
        <extracomment>engine/newer_version.py</extracomment>
        <translation>Die Antwort auf die Frage nach einer neueren Version war nicht verständlich; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>another format</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>anderes Format</translation>
    </message>
    <message>
        <source>another size</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>andere Größe</translation>
    </message>
    <message>
        <source>another depth</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>andere Bittiefe</translation>
    </message>
    <message>
        <source>other colours</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>andere Farben</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>without its colour profile</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>ohne sein Farbprofil</translation>
    </message>
    <message>
        <source>without its EXIF</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>ohne seine EXIF-Daten</translation>
    </message>
    <message>
        <source>the video or further picture in its file (motion photo, gain map or preview)</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>das Video oder weitere Bild in seiner Datei (Bewegtfoto, Gain Map oder Vorschau)</translation>
    </message>
    <message>
        <source>the further pictures in its file (a gain map, depth, or others)</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>die weiteren Bilder in seiner Datei (Gain Map, Tiefe oder andere)</translation>
    </message>
    <message>
        <source>what other programs have appended to its file</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>was andere Programme an seine Datei angehängt haben</translation>
    </message>
    <message>
        <source>its content credentials (C2PA), which vouch for the unchanged file alone</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>seine Inhaltsnachweise (C2PA), die nur für die unveränderte Datei bürgen</translation>
    </message>
    <message>
        <source>its gain map</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>seine Gain Map</translation>
    </message>
    <message>
        <source>Its file has no end mark, as if its last bytes were lost; the picture is whole.</source>
        <extracomment>engine/photos/codecs/file_metadata.py</extracomment>
        <translation>Seiner Datei fehlt die Endmarke, als wären ihre letzten Bytes verloren gegangen; das Bild ist vollständig.</translation>
    </message>
    <message>
        <source>needs more memory than there is; close other programs or use a smaller version</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>braucht mehr Speicher als vorhanden; schließen Sie andere Programme oder verwenden Sie eine kleinere Fassung</translation>
    </message>
    <message>
        <source>holds several pictures; save the one that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>enthält mehrere Bilder; speichern Sie das gewünschte als eigene Datei</translation>
    </message>
    <message>
        <source>has {bits} bits a sample, which Dmax cannot read in a JPEG; save it as TIFF with 16 bits</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>hat {bits} Bit pro Kanal, was Dmax in JPEG nicht lesen kann; speichern Sie es als TIFF mit 16 Bit</translation>
    </message>
    <message>
        <source>is an animation or holds several pictures; save the one that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>ist eine Animation oder enthält mehrere Bilder; speichern Sie das gewünschte als eigene Datei</translation>
    </message>
    <message>
        <source>is CMYK without a colour profile, so its colours are not known; save it as RGB</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>ist CMYK ohne Farbprofil, seine Farben sind also unbekannt; speichern Sie es als RGB</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in ({colours}); save it as RGB</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>hat Farben, in denen Dmax nicht arbeitet ({colours}); speichern Sie es als RGB</translation>
    </message>
    <message>
        <source>has {channels} channels of the type {type}, which Dmax cannot work with; save it as RGB with 8 or 16 bits</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>hat {channels} Kanäle vom Typ {type}, womit Dmax nicht arbeiten kann; speichern Sie es als RGB mit 8 oder 16 Bit</translation>
    </message>
    <message>
        <source>its layers, of which Dmax reads the picture that they make together</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>seine Ebenen, von denen Dmax das Bild liest, das sie zusammen ergeben</translation>
    </message>
    <message>
        <source>its own colour profile, in place of which its decoder gives colours of sRGB in linear light</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>sein eigenes Farbprofil, an dessen Stelle der Decoder sRGB-Farben in linearem Licht liefert</translation>
    </message>
    <message>
        <source>its channels behind the colours</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>seine Kanäle hinter den Farben</translation>
    </message>
    <message>
        <source>holds a kind of picture that Dmax cannot read; save it as TIFF or PNG</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>enthält eine Art Bild, die Dmax nicht lesen kann; speichern Sie es als TIFF oder PNG</translation>
    </message>
    <message>
        <source>is an animation; save the picture that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>ist eine Animation; speichern Sie das gewünschte Bild als eigene Datei</translation>
    </message>
    <message>
        <source>has colours multiplied by its transparency, which Dmax cannot read; save it as PNG</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>hat mit der Transparenz multiplizierte Farben, die Dmax nicht lesen kann; speichern Sie es als PNG</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in (YCC or CMYK); save it as RGB</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>hat Farben, in denen Dmax nicht arbeitet (YCC oder CMYK); speichern Sie es als RGB</translation>
    </message>
    <message>
        <source>was saved without the picture that its layers make together; save it again with &apos;Maximize Compatibility&apos;, or as TIFF</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>wurde ohne das Bild gespeichert, das seine Ebenen zusammen ergeben; speichern Sie es neu mit „Kompatibilität maximieren“ oder als TIFF</translation>
    </message>
    <message>
        <source>is a raw file that Dmax cannot read, or holds only a preview of its picture; develop it first, and give Dmax the developed photo</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>ist eine Raw-Datei, die Dmax nicht lesen kann, oder enthält nur eine Vorschau ihres Bildes; entwickeln Sie sie zuerst und geben Sie Dmax das entwickelte Foto</translation>
    </message>
    <message>
        <source>the EXIF of this kind of raw file</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>die EXIF-Daten dieser Art von Raw-Datei</translation>
    </message>
    <message>
        <source>its maker note, whose values are bound to their place</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>seine Maker Note, deren Werte an ihren Ort gebunden sind</translation>
    </message>
    <message>
        <source>is a raw file, which rawpy develops; {how}, or develop it first and give Dmax the developed photo</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>ist eine Raw-Datei, die rawpy entwickelt; {how}, oder entwickeln Sie sie zuerst und geben Sie Dmax das entwickelte Foto</translation>
    </message>
    <message>
        <source>is compressed in a way that Dmax cannot read; save it uncompressed, or with LZW or ZIP</source>
        <extracomment>engine/photos/codecs/tiff_pictures.py</extracomment>
        <translation>ist auf eine Weise komprimiert, die Dmax nicht lesen kann; speichern Sie es unkomprimiert oder mit LZW oder ZIP</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in{which}; save it as RGB</source>
        <extracomment>engine/photos/codecs/tiff_pictures.py</extracomment>
        <translation>hat Farben, in denen Dmax nicht arbeitet{which}; speichern Sie es als RGB</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>engine/photos/formats.py</extracomment>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>engine/photos/formats.py</extracomment>
        <translation>{names} oder {last}</translation>
    </message>
    <message>
        <source>is damaged or ends in the middle; copy it again from its source</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>ist beschädigt oder hört mittendrin auf; kopieren Sie es neu von seiner Quelle</translation>
    </message>
    <message>
        <source>is not a photo but a folder; choose a photo in it</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>ist kein Foto, sondern ein Ordner; wählen Sie ein Foto darin</translation>
    </message>
    <message>
        <source>{photo} {what}.</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>{photo} {what}.</translation>
    </message>
    <message>
        <source>does not exist; check the path</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>existiert nicht; prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>its name is not allowed</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>sein Name ist nicht zulässig</translation>
    </message>
    <message>
        <source>cannot be opened ({reason}); check its name and permissions</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>kann nicht geöffnet werden ({reason}); prüfen Sie Namen und Zugriffsrechte</translation>
    </message>
    <message>
        <source>is not a file but a pipe or a device; choose a photo</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>ist keine Datei, sondern eine Pipe oder ein Gerät; wählen Sie ein Foto</translation>
    </message>
    <message>
        <source>is empty; copy it again from its source</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>ist leer; kopieren Sie es neu von seiner Quelle</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check the disk it is on</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>kann nicht gelesen werden ({reason}); prüfen Sie den Datenträger, auf dem es liegt</translation>
    </message>
    <message>
        <source>has {megapixels:,.1f} megapixels, more than the limit of {limit:g}; raise the limit if it is meant to be that large</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>hat {megapixels:,.1f} Megapixel, mehr als die Grenze von {limit:g}; heben Sie die Grenze an, wenn es so groß sein soll</translation>
    </message>
    <message>
        <source>The name template knows no {placeholder}; use {placeholders}.</source>
        <extracomment>engine/photos/output.py</extracomment>
        <translation>Die Namensvorlage kennt {placeholder} nicht; verwenden Sie {placeholders}.</translation>
    </message>
    <message>
        <source>The name template makes an empty name; put {name} into it.</source>
        <extracomment>engine/photos/output.py</extracomment>
        <translation>Die Namensvorlage ergibt einen leeren Namen; setzen Sie {name} ein.</translation>
    </message>
    <message>
        <source>is not a photo that Dmax can read; use {formats}</source>
        <extracomment>engine/photos/reading.py</extracomment>
        <translation>ist kein Foto, das Dmax lesen kann; verwenden Sie {formats}</translation>
    </message>
    <message>
        <source>The quality must be from 1 to 100, not {quality}.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>Die Qualität muss zwischen 1 und 100 liegen, nicht bei {quality}.</translation>
    </message>
    <message>
        <source>{format} holds at most {side} px a side; write {name} as TIFF or PNG.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{format} fasst höchstens {side} px pro Seite; schreiben Sie {name} als TIFF oder PNG.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); check its name, the folder, its permissions and the space left.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} kann nicht geschrieben werden ({reason}); prüfen Sie Namen, Ordner, Zugriffsrechte und freien Platz.</translation>
    </message>
    <message>
        <source>{path} did not come back from the disk as it was written ({difference}); it was not kept. Check the disk, or choose another format.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} kam nicht so vom Datenträger zurück, wie es geschrieben wurde ({difference}); es wurde nicht behalten. Prüfen Sie den Datenträger oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>{path} cannot be written for lack of memory; close other programs.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} kann aus Speichermangel nicht geschrieben werden; schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>{name} has a suffix that Dmax does not write; use {suffixes}.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{name} hat eine Endung, die Dmax nicht schreibt; verwenden Sie {suffixes}.</translation>
    </message>
    <message>
        <source>its high dynamic range ({kind}): what is brighter than white; {keep} keep it</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>sein hoher Dynamikumfang ({kind}): was heller als Weiß ist; {keep} behalten ihn</translation>
    </message>
    <message>
        <source>its colour profile, which is broken or which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>sein Farbprofil, das defekt ist oder in {format} keinen Platz hat</translation>
    </message>
    <message>
        <source>its channel beside the colours (infrared), which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>sein Kanal neben den Farben (Infrarot), der in {format} keinen Platz hat</translation>
    </message>
    <message>
        <source>a part of its IPTC data, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>ein Teil seiner IPTC-Daten, der in {format} keinen Platz hat</translation>
    </message>
    <message>
        <source>its maker note, whose values are bound to their place in the file</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>seine Maker Note, deren Werte an ihren Ort in der Datei gebunden sind</translation>
    </message>
    <message>
        <source>its PNG texts, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>seine PNG-Texte, die in {format} keinen Platz haben</translation>
    </message>
    <message>
        <source>its JPEG comment, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>sein JPEG-Kommentar, der in {format} keinen Platz hat</translation>
    </message>
    <message>
        <source>the shape of its pixels, which {format} cannot tell</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>die Form seiner Pixel, die {format} nicht angeben kann</translation>
    </message>
    <message>
        <source>a part of its EXIF, of which a JPEG holds 64 KB</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>ein Teil seiner EXIF-Daten, von denen ein JPEG 64 KB fasst</translation>
    </message>
    <message>
        <source>its float samples, made whole numbers of {held} bits, as {format} holds no more</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>seine Gleitkommawerte, gewandelt in ganze Zahlen mit {held} Bit, da {format} nicht mehr fasst</translation>
    </message>
    <message>
        <source>its {own} bits a sample, rounded to {held} bits, as {format} holds no more</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>seine {own} Bit pro Kanal, gerundet auf {held} Bit, da {format} nicht mehr fasst</translation>
    </message>
    <message>
        <source>{path} is the original photo, which Dmax never replaces; choose another name or folder.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} ist das Originalfoto, das Dmax niemals ersetzt; wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or let it be replaced.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} existiert schon; wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>{format} cannot hold transparency; write this photo as PNG, TIFF or WebP.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{format} kennt keine Transparenz; schreiben Sie dieses Foto als PNG, TIFF oder WebP.</translation>
    </message>
    <message>
        <source>There is no degradation &apos;{word}&apos;; use bicubic:4, noise:25, jpeg:10, blur:2, several joined by +, or one of: {tasks}.</source>
        <extracomment>engine/restoring/degradation.py</extracomment>
        <translation>Es gibt keine Verschlechterung „{word}“; verwenden Sie bicubic:4, noise:25, jpeg:10, blur:2, mehrere mit + verbunden, oder eine von: {tasks}.</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} px is too small to be degraded; use larger ones.</source>
        <extracomment>engine/restoring/degradation.py</extracomment>
        <translation>Ein Foto von {width} x {height} px ist zu klein, um verschlechtert zu werden; verwenden Sie größere.</translation>
    </message>
    <message>
        <source>The model {name} wants more than a photo (a mask or a noise map); choose another.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Das Modell {name} verlangt mehr als ein Foto (eine Maske oder eine Rauschkarte); wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The model {name} fails on this photo; choose another model.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Das Modell {name} scheitert an diesem Foto; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>There is no model file {path}; check the path.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Es gibt keine Modelldatei {path}; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The model {name} is damaged, or holds more than weights and might run code; use a .safetensors version of it.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Das Modell {name} ist beschädigt oder enthält mehr als Gewichte und könnte Code ausführen; verwenden Sie eine .safetensors-Fassung davon.</translation>
    </message>
    <message>
        <source>The model {name} cannot be read; fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Das Modell {name} kann nicht gelesen werden; laden Sie es neu von seiner Quelle.</translation>
    </message>
    <message>
        <source>The model {name} holds no weights; choose another file.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Das Modell {name} enthält keine Gewichte; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The model {name} holds more than any network does; fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Das Modell {name} enthält mehr als jedes Netz; laden Sie es neu von seiner Quelle.</translation>
    </message>
    <message>
        <source>The model {name} names a layer that no network has ({layer}); fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Das Modell {name} nennt eine Schicht, die kein Netz hat ({layer}); laden Sie es neu von seiner Quelle.</translation>
    </message>
    <message>
        <source>The model {name} is of an architecture that spandrel does not know.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Das Modell {name} hat eine Architektur, die spandrel nicht kennt.</translation>
    </message>
    <message>
        <source>The model {name} does not hold the weights of a whole network.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Das Modell {name} enthält nicht die Gewichte eines ganzen Netzes.</translation>
    </message>
    <message>
        <source>The model {name} takes longer than {seconds:.0f} seconds to load; choose another.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Das Modell {name} braucht mehr als {seconds:.0f} Sekunden zum Laden; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Model files need spandrel; {how}.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Modelldateien brauchen spandrel; {how}.</translation>
    </message>
    <message>
        <source>This model is of an architecture that needs torchvision, which is not installed; install it, or choose another model.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Die Architektur dieses Modells braucht torchvision, das nicht installiert ist; installieren Sie es oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The original has {original_width} x {original_height} px and the restored photo {width} x {height} px; detail is given back only where both are alike.</source>
        <extracomment>engine/restoring/original_detail.py</extracomment>
        <translation>Das Original hat {original_width} x {original_height} px, das restaurierte Foto {width} x {height} px; Details werden nur zurückgegeben, wenn beide gleich groß sind.</translation>
    </message>
    <message>
        <source>The command has a quotation mark that is not closed: {template}</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Im Befehl fehlt ein schließendes Anführungszeichen: {template}</translation>
    </message>
    <message>
        <source>The command of a restorer must name {input}, and {output} or {folder}.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Der Befehl eines Restaurierers muss {input} enthalten, dazu {output} oder {folder}.</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; ended without writing a photo; check its command.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Das Programm „{name}“ endete, ohne ein Foto zu schreiben; prüfen Sie seinen Befehl.</translation>
    </message>
    <message>
        <source>What the program &apos;{name}&apos; wrote is not a photo that can be read; check its command.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Was das Programm „{name}“ geschrieben hat, ist kein lesbares Foto; prüfen Sie seinen Befehl.</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; made {restored_width} x {restored_height} px of {width} x {height} px; a restored photo must be a whole number of times as large.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Das Programm „{name}“ hat aus {width} x {height} px {restored_width} x {restored_height} px gemacht; ein restauriertes Foto muss um einen ganzzahligen Faktor größer sein.</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; cannot be started; check that it is installed and its path.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Das Programm „{name}“ kann nicht gestartet werden; prüfen Sie, ob es installiert ist und sein Pfad stimmt.</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; failed (status {status}): {said}</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Das Programm „{name}“ ist fehlgeschlagen (Status {status}): {said}</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; took longer than {seconds:g} seconds and was stopped; allow it more time or use a smaller photo.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Das Programm „{name}“ brauchte mehr als {seconds:g} Sekunden und wurde beendet; geben Sie ihm mehr Zeit oder verwenden Sie ein kleineres Foto.</translation>
    </message>
    <message>
        <source>it did not say why.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>einen Grund nannte es nicht.</translation>
    </message>
    <message>
        <source>Restored, this photo would have {megapixels:.0f} megapixels, and at most {limit:.0f} can be enhanced; use a smaller photo, or a restorer that enlarges it less.</source>
        <extracomment>engine/restoring/restore_job.py</extracomment>
        <translation>Restauriert hätte dieses Foto {megapixels:.0f} Megapixel, verbessern lassen sich höchstens {limit:.0f}; verwenden Sie ein kleineres Foto oder einen Restaurierer, der es weniger vergrößert.</translation>
    </message>
    <message>
        <source>The restored photo holds values that are no numbers; choose another restorer or model, or full precision in the settings.</source>
        <extracomment>engine/restoring/restorer.py</extracomment>
        <translation>Das restaurierte Foto enthält Werte, die keine Zahlen sind; wählen Sie einen anderen Restaurierer, ein anderes Modell oder in den Einstellungen volle Genauigkeit.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; must enlarge by a whole number, such as lanczos:4.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>„{word}“ muss um eine ganze Zahl vergrößern, etwa lanczos:4.</translation>
    </message>
    <message>
        <source>There is no restorer &apos;{word}&apos;; use nlm, nlm:25, lanczos:4, none, a model file, or a command with {{input}} and {{output}}.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>Es gibt keinen Restaurierer „{word}“; verwenden Sie nlm, nlm:25, lanczos:4, none, eine Modelldatei oder einen Befehl mit {{input}} und {{output}}.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; needs a number above 0 and up to {most:g} behind the colon.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>„{word}“ braucht hinter dem Doppelpunkt eine Zahl über 0 und bis {most:g}.</translation>
    </message>
    <message>
        <source>No restored photo has the name of a true one; give both the same file names.</source>
        <extracomment>engine/restoring/truth_pairs.py</extracomment>
        <translation>Kein restauriertes Foto heißt wie eine echte Aufnahme; geben Sie beiden dieselben Dateinamen.</translation>
    </message>
    <message>
        <source>The restorer &apos;{restorer}&apos; makes {restored_width} x {restored_height} px of a photo that was {true_width} x {true_height} px; choose one that fits the degradation.</source>
        <extracomment>engine/restoring/truth_pairs.py</extracomment>
        <translation>Der Restaurierer „{restorer}“ macht {restored_width} x {restored_height} px aus einem Foto, das {true_width} x {true_height} px hatte; wählen Sie einen, der zur Verschlechterung passt.</translation>
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
        <translation>Das Profil „{profile}“ braucht den Autoencoder {autoencoder}, der nicht mehr so wie damals auf diesem Rechner ist; laden Sie ihn herunter, fügen Sie ihn hinzu oder kalibrieren Sie neu.</translation>
    </message>
    <message>
        <source>The restored and the natural photos&apos; statistics do not fit each other; calibrate again.</source>
        <extracomment>engine/transport/gaussian_transport.py</extracomment>
        <translation>Die Statistiken der restaurierten und der natürlichen Fotos passen nicht zueinander; kalibrieren Sie neu.</translation>
    </message>
    <message>
        <source>The statistics have a mean and a covariance of different sizes; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>In der Statistik haben Mittelwert und Kovarianz verschiedene Größen; kalibrieren Sie neu.</translation>
    </message>
    <message>
        <source>The statistics hold numbers that are not finite; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Die Statistik enthält Zahlen, die nicht endlich sind; kalibrieren Sie neu.</translation>
    </message>
    <message>
        <source>The statistics hold a covariance that is not symmetric; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Die Statistik enthält eine Kovarianz, die nicht symmetrisch ist; kalibrieren Sie neu.</translation>
    </message>
    <message>
        <source>The statistics have sums of different sizes; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>In der Statistik haben die Summen verschiedene Größen; kalibrieren Sie neu.</translation>
    </message>
    <message>
        <source>More photos were taken out of the statistics than are in them; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Aus der Statistik wurden mehr Fotos genommen, als darin sind; kalibrieren Sie neu.</translation>
    </message>
    <message>
        <source>Statistics of different patch sizes or autoencoders cannot be merged; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Statistiken mit verschiedenen Patchgrößen oder Autoencodern lassen sich nicht zusammenführen; kalibrieren Sie neu.</translation>
    </message>
    <message>
        <source>There are no photos in the statistics; add some.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>In der Statistik sind keine Fotos; fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>The patch size must be odd (1, 3, 5, ...), not {patch}.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Die Patchgröße muss ungerade sein (1, 3, 5, ...), nicht {patch}.</translation>
    </message>
</context>
</TS>
