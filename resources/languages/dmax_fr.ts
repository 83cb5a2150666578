<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Dmax</name>
    <message>
        <source>About Dmax</source>
        <extracomment>gui/about.py</extracomment>
        <translation>À propos de Dmax</translation>
    </message>
    <message>
        <source>About Dmax and its licences</source>
        <extracomment>gui/about.py</extracomment>
        <translation>À propos de Dmax et de ses licences</translation>
    </message>
    <message>
        <source>Dmax&apos;s icon</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Icône de Dmax</translation>
    </message>
    <message>
        <source>Dmax {version}</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Dmax {version}</translation>
    </message>
    <message>
        <source>Makes restored photos look real again: offline, behind any restoration program, with one slider.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Redonne un aspect réel aux photos restaurées&#xa0;: hors ligne, après n’importe quel programme de restauration, avec un seul curseur.</translation>
    </message>
    <message>
        <source>Qt for Python: the window</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Qt for Python&#xa0;: la fenêtre</translation>
    </message>
    <message>
        <source>PyTorch: computes</source>
        <extracomment>gui/about.py</extracomment>
        <translation>PyTorch&#xa0;: les calculs</translation>
    </message>
    <message>
        <source>builds the autoencoders</source>
        <extracomment>gui/about.py</extracomment>
        <translation>construit les autoencodeurs</translation>
    </message>
    <message>
        <source>keeps weights and profiles</source>
        <extracomment>gui/about.py</extracomment>
        <translation>conserve les poids et les profils</translation>
    </message>
    <message>
        <source>arrays</source>
        <extracomment>gui/about.py</extracomment>
        <translation>tableaux de données</translation>
    </message>
    <message>
        <source>colour conversion, thumbnails</source>
        <extracomment>gui/about.py</extracomment>
        <translation>conversion des couleurs, vignettes</translation>
    </message>
    <message>
        <source>reads and writes HEIC (holds libheif and libde265, LGPL-3.0, and x265, GPL-2.0)</source>
        <extracomment>gui/about.py</extracomment>
        <translation>lit et écrit le HEIC (contient libheif et libde265, LGPL-3.0, et x265, GPL-2.0)</translation>
    </message>
    <message>
        <source>reads and writes photos</source>
        <extracomment>gui/about.py</extracomment>
        <translation>lit et écrit les photos</translation>
    </message>
    <message>
        <source>libvips and what it reads formats with</source>
        <extracomment>gui/about.py</extracomment>
        <translation>libvips et ce qui lui sert à lire les formats</translation>
    </message>
    <message>
        <source>writes JPEG XL, reads PSD and BMP</source>
        <extracomment>gui/about.py</extracomment>
        <translation>écrit le JPEG XL, lit le PSD et le BMP</translation>
    </message>
    <message>
        <source>reads JPEG XL, JPEG 2000 and TIFF, writes AVIF</source>
        <extracomment>gui/about.py</extracomment>
        <translation>lit le JPEG XL, le JPEG 2000 et le TIFF, écrit l’AVIF</translation>
    </message>
    <message>
        <source>reads unusual TIFF</source>
        <extracomment>gui/about.py</extracomment>
        <translation>lit les TIFF inhabituels</translation>
    </message>
    <message>
        <source>where the system keeps settings</source>
        <extracomment>gui/about.py</extracomment>
        <translation>où le système conserve les réglages</translation>
    </message>
    <message>
        <source>progress on a terminal</source>
        <extracomment>gui/about.py</extracomment>
        <translation>progression dans un terminal</translation>
    </message>
    <message>
        <source>completes words on a terminal</source>
        <extracomment>gui/about.py</extracomment>
        <translation>complète les mots dans un terminal</translation>
    </message>
    <message>
        <source>The method</source>
        <extracomment>gui/about.py</extracomment>
        <translation>La méthode</translation>
    </message>
    <message>
        <source>T. Adrai, G. Ohayon, M. Elad, T. Michaeli: {paper}, NeurIPS 2023. Dmax is an independent implementation; the detail band is its own.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>T. Adrai, G. Ohayon, M. Elad, T. Michaeli&#xa0;: {paper}, NeurIPS 2023. Dmax en est une implémentation indépendante&#xa0;; la bande de détail lui est propre.</translation>
    </message>
    <message>
        <source>What comes with it</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Ce qui l’accompagne</translation>
    </message>
    <message>
        <source>The built-in autoencoder, the natural statistics and the ready-made profiles are Dmax&apos;s own, under the MIT licence like the program. They were learnt from openly licensed photographs (wallpaper collections of the Budgie, elementary OS and Pop!_OS projects: public domain, Unsplash licence and Creative Commons); the photos themselves are not part of Dmax. Faces are found by the weights of MTCNN (K. Zhang, D. Sandberg, T. Esler; MIT licence). Autoencoders that you fetch have licences of their own; their list names them.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>L’autoencodeur intégré, les statistiques naturelles et les profils fournis sont propres à Dmax, sous licence MIT comme le programme. Ils ont été appris sur des photographies sous licence libre (fonds d’écran des projets Budgie, elementary OS et Pop!_OS&#xa0;: domaine public, licence Unsplash et Creative Commons)&#xa0;; les photos elles-mêmes ne font pas partie de Dmax. Les visages sont détectés grâce aux poids de MTCNN (K. Zhang, D. Sandberg, T. Esler&#xa0;; licence MIT). Les autoencodeurs que vous téléchargez ont leurs propres licences, indiquées dans leur liste.</translation>
    </message>
    <message>
        <source>What it is built on</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Ce sur quoi il repose</translation>
    </message>
    <message>
        <source>Qt and libvips are used as they come, as libraries of their own that you may replace (LGPL).</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Qt et libvips sont utilisés tels quels, comme bibliothèques distinctes que vous pouvez remplacer (LGPL).</translation>
    </message>
    <message>
        <source>What this app brings</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Ce que cette application contient</translation>
    </message>
    <message>
        <source>Licence of Dmax</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Licence de Dmax</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; use a verb, such as &apos;enhance&apos; (see: {command} --help).</source>
        <extracomment>gui/application.py</extracomment>
        <translation>Aucun écran n’est disponible pour ouvrir une fenêtre&#xa0;; utilisez une commande telle que «&#xa0;enhance&#xa0;» (voir {command} --help).</translation>
    </message>
    <message>
        <source>Add restored photos</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Ajouter des photos restaurées</translation>
    </message>
    <message>
        <source>Add a folder of restored photos, with its subfolders</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Ajouter un dossier de photos restaurées, sous-dossiers compris</translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Recherche de photos…</translation>
    </message>
    <message>
        <source>One photo was added.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Une photo a été ajoutée.</translation>
    </message>
    <message>
        <source>{n} photos were added.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{n} photos ont été ajoutées.</translation>
    </message>
    <message>
        <source>There are no photos in it, or only such as Dmax has made.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Il ne contient aucune photo, ou seulement des photos produites par Dmax.</translation>
    </message>
    <message>
        <source>One photo is on the list, with settings of its own.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Une photo est dans la liste, avec ses propres réglages.</translation>
    </message>
    <message>
        <source>{n} photos are on the list, with settings of their own.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{n} photos sont dans la liste, avec leurs propres réglages.</translation>
    </message>
    <message>
        <source>One photo is being enhanced with its earlier settings right now; send it again afterwards.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Une photo est en cours d’amélioration avec ses anciens réglages&#xa0;; envoyez-la de nouveau ensuite.</translation>
    </message>
    <message>
        <source>{n} photos are being enhanced with their earlier settings right now; send them again afterwards.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{n} photos sont en cours d’amélioration avec leurs anciens réglages&#xa0;; envoyez-les de nouveau ensuite.</translation>
    </message>
    <message>
        <source>Choose a folder whose new photos are enhanced as they come</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Choisissez un dossier dont les nouvelles photos seront améliorées à leur arrivée</translation>
    </message>
    <message>
        <source>New photos in {folder} are enhanced as they come.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>Les nouvelles photos de {folder} sont améliorées à leur arrivée.</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Ajouter des &amp;photos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Ajouter un d&amp;ossier…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Sur&amp;veiller un dossier…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Retry those that failed</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Réessayer les échecs</translation>
    </message>
    <message>
        <source>&amp;Do again</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>&amp;Traiter à nouveau</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Clear what is done</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Retirer les p&amp;hotos terminées</translation>
    </message>
    <message>
        <source>Show in the co&amp;mpare view</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Afficher la &amp;comparaison</translation>
    </message>
    <message>
        <source>Open the &amp;output&apos;s folder</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Ouvrir le dossier de &amp;sortie</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>Drop photos or folders here

or click to add a folder with its subfolders</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Déposez ici des photos ou des dossiers

ou cliquez pour ajouter un dossier et ses sous-dossiers</translation>
    </message>
    <message>
        <source>Add a folder of restored photos (Ctrl+Shift+O)</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Ajouter un dossier de photos restaurées (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Progression du lot</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Photos du lot</translation>
    </message>
    <message>
        <source>Double-click shows a photo in the compare view</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Double-cliquez sur une photo pour l’afficher dans la vue de comparaison</translation>
    </message>
    <message>
        <source>{n} to do</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>À faire&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} done</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Terminé&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Échec&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Ignoré&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Watching {name}</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>Surveillance de {name}</translation>
    </message>
    <message>
        <source>Waiting for {name} to come back</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>En attente du retour de {name}</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>{n}&#xa0;min restantes</translation>
    </message>
    <message>
        <source>{n:.0f} s left</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>{n:.0f}&#xa0;s restantes</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>These photos are on the list already, and selected now; &apos;Do again&apos; ({keys}) does those that are done once more.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Ces photos sont déjà dans la liste et viennent d’être sélectionnées&#xa0;; «&#xa0;Traiter à nouveau&#xa0;» ({keys}) reprend celles qui sont terminées.</translation>
    </message>
    <message>
        <source>One photo is to do again, with the settings of now.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Une photo est à traiter à nouveau, avec les réglages actuels.</translation>
    </message>
    <message>
        <source>{n} photos are to do again, with the settings of now.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>{n} photos sont à traiter à nouveau, avec les réglages actuels.</translation>
    </message>
    <message>
        <source>The selected photos are still to do.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Les photos sélectionnées sont encore à faire.</translation>
    </message>
    <message>
        <source>Paused; &apos;Go on&apos; takes it up in the middle of the photo.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>En pause&#xa0;; «&#xa0;Continuer&#xa0;» reprend au milieu de la photo.</translation>
    </message>
    <message>
        <source>Cancelled; what is done is done, the rest is still on the list.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Annulé&#xa0;; ce qui est fait est conservé, le reste demeure dans la liste.</translation>
    </message>
    <message>
        <source>{done} done, {failed} failed, {skipped} skipped</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Terminé&#xa0;: {done}, échec&#xa0;: {failed}, ignoré&#xa0;: {skipped}</translation>
    </message>
    <message>
        <source>The batch is done</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Le lot est terminé</translation>
    </message>
    <message>
        <source>A batch is running; what is done stays done, and the rest stays on its list.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>Un lot est en cours&#xa0;; ce qui est fait est conservé, et le reste demeure dans sa liste.</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source> · own settings</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation> · réglages propres</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>{s:.1f} s</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>{s:.1f}&#xa0;s</translation>
    </message>
    <message>
        <source>The batch is paused, one photo is to do.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>Le lot est en pause, une photo reste à faire.</translation>
    </message>
    <message>
        <source>The batch is paused, {n} photos are to do.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>Le lot est en pause, {n} photos restent à faire.</translation>
    </message>
    <message>
        <source>The batch is running: {n} of {total} photos are done.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>Le lot est en cours&#xa0;: {n} photos sur {total} sont terminées.</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Réglages du lot</translation>
    </message>
    <message>
        <source>For all photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Pour toutes les photos</translation>
    </message>
    <message>
        <source>Own settings for the selected photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Réglages propres aux photos sélectionnées</translation>
    </message>
    <message>
        <source>Enhance or write the selected photos in another way than the rest</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Améliorer ou enregistrer les photos sélectionnées autrement que les autres</translation>
    </message>
    <message>
        <source>Transport profile</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Profil de transport</translation>
    </message>
    <message>
        <source>What the photos were restored from</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>La restauration que les photos ont subie</translation>
    </message>
    <message>
        <source>Detail of the original</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Détail de l’original</translation>
    </message>
    <message>
        <source>Restore first</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Restaurer d’abord</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Realism</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Réalisme</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>{name}, not here</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>{name}, absent</translation>
    </message>
    <message>
        <source>For the {n} selected photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Pour les {n} photos sélectionnées</translation>
    </message>
    <message>
        <source>For the selected photo</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Pour la photo sélectionnée</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Renommer le jeu</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Import a calibration set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Importer un jeu de calibrage</translation>
    </message>
    <message>
        <source>Calibration sets (*.json)</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Jeux de calibrage (*.json)</translation>
    </message>
    <message>
        <source>Export the set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Exporter le jeu</translation>
    </message>
    <message>
        <source>Add natural photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Ajouter des photos naturelles</translation>
    </message>
    <message>
        <source>Measure the curve</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Mesurer la courbe</translation>
    </message>
    <message>
        <source>The photos of the set itself can judge its profile; it does a little better on them than on others. Use them, or a folder of other true photos?</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Les photos du jeu peuvent elles-mêmes juger son profil, qui réussit un peu mieux sur elles que sur d’autres. Faut-il les utiliser, ou prendre un dossier d’autres photos de référence&#xa0;?</translation>
    </message>
    <message>
        <source>The set&apos;s &amp;own photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Photos du &amp;jeu</translation>
    </message>
    <message>
        <source>Other &amp;photos…</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Autres &amp;photos…</translation>
    </message>
    <message>
        <source>True photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Photos de référence</translation>
    </message>
    <message>
        <source>The same photos, restored, under the same names</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Les mêmes photos, restaurées, sous les mêmes noms</translation>
    </message>
    <message>
        <source>A folder for curve.md, curve.csv and curve.png</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Un dossier pour curve.md, curve.csv et curve.png</translation>
    </message>
    <message>
        <source>What the restorer repairs</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Ce que la restauration répare</translation>
    </message>
    <message>
        <source>Steps joined by +, such as bicubic:2+noise:10+jpeg:50; there are bicubic (times), noise (of 255), jpeg (quality) and blur (px).</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>Étapes reliées par +, par exemple bicubic:2+noise:10+jpeg:50&#xa0;; vous disposez de bicubic (facteur), noise (sur 255), jpeg (qualité) et blur (px).</translation>
    </message>
    <message>
        <source>&amp;New set</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>N&amp;ouveau jeu</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Du&amp;pliquer</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>De&amp;lete the set</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Supprimer le jeu</translation>
    </message>
    <message>
        <source>&amp;Import a set…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Importer un jeu…</translation>
    </message>
    <message>
        <source>E&amp;xport the set…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>E&amp;xporter le jeu…</translation>
    </message>
    <message>
        <source>&amp;Add restored photos…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Ajouter des photos restaurées…</translation>
    </message>
    <message>
        <source>Add na&amp;tural photos…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Ajouter des photos na&amp;turelles…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the chosen photos</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Retirer les photos sé&amp;lectionnées</translation>
    </message>
    <message>
        <source>&amp;Make profile</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Créer le profil</translation>
    </message>
    <message>
        <source>Use it no&amp;w</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Utiliser maintenant</translation>
    </message>
    <message>
        <source>Meas&amp;ure the curve…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>&amp;Mesurer la courbe…</translation>
    </message>
    <message>
        <source>&amp;Save the curve…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>Enregistrer la cour&amp;be…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Perception-distortion curve</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>Courbe perception-distorsion</translation>
    </message>
    <message>
        <source>How faithful and how real the profile&apos;s photos are, over realism: measured with photos whose truth is known.</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>Fidélité et aspect réel des photos du profil selon le réalisme, mesurés sur des photos dont la référence est connue.</translation>
    </message>
    <message>
        <source>Realism {faithful:.0%} is the most real that is as faithful as the restored photo, {within:.0%} the most real within 1 dB of it. Measured on {n} photos.</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>Le réalisme de {faithful:.0%} donne l’aspect le plus réel sans perte de fidélité par rapport à la photo restaurée&#xa0;; {within:.0%}, l’aspect le plus réel à 1&#xa0;dB près. Mesuré sur {n} photos.</translation>
    </message>
    <message>
        <source>Calibration sets</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Jeux de calibrage</translation>
    </message>
    <message>
        <source>A set becomes a profile of the same name</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Un jeu donne un profil du même nom</translation>
    </message>
    <message>
        <source>Restored photos</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Photos restaurées</translation>
    </message>
    <message>
        <source>Drop about a dozen photos here that one program restored: all denoised, or all upscaled, or all cleaned of JPEG artefacts.</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Déposez ici une douzaine de photos restaurées par un même programme&#xa0;: toutes débruitées, toutes agrandies ou toutes débarrassées de leurs artefacts JPEG.</translation>
    </message>
    <message>
        <source>Natural photos</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Photos naturelles</translation>
    </message>
    <message>
        <source>Drop natural, untreated photos here, if you have some of the same kind. Without them the built-in natural statistics are used, unless a restorer is chosen at the right.</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Déposez ici des photos naturelles, non traitées, si vous en avez du même genre. Sans elles, ce sont les statistiques naturelles intégrées qui servent, sauf si un outil de restauration est choisi à droite.</translation>
    </message>
    <message>
        <source>Progress of the calibration</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Progression du calibrage</translation>
    </message>
    <message>
        <source>Restored photos are made from the natural ones</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Les photos restaurées sont produites à partir des naturelles</translation>
    </message>
    <message>
        <source>Natural photos ({n})</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Photos naturelles ({n})</translation>
    </message>
    <message>
        <source>Restored photos ({n})</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Photos restaurées ({n})</translation>
    </message>
    <message>
        <source>Natural photos (built-in statistics)</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>Photos naturelles (statistiques intégrées)</translation>
    </message>
    <message>
        <source>Waiting for the engine …</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>En attente du moteur…</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Judging the set</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Évaluation du jeu</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>{what}, {s:.0f} s left</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>{what}, {s:.0f}&#xa0;s restantes</translation>
    </message>
    <message>
        <source>The profile is ready</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>Le profil est prêt</translation>
    </message>
    <message>
        <source>The curve is measured</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>La courbe est mesurée</translation>
    </message>
    <message>
        <source>options of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>options du jeu</translation>
    </message>
    <message>
        <source>Looking at the photos …</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Examen des photos…</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Calibrer</translation>
    </message>
    <message>
        <source>My restoration</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Ma restauration</translation>
    </message>
    <message>
        <source>new set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>nouveau jeu</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>{name} copie</translation>
    </message>
    <message>
        <source>copy of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>copie du jeu</translation>
    </message>
    <message>
        <source>There is already a set called &apos;{name}&apos;; choose another name.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Un jeu nommé «&#xa0;{name}&#xa0;» existe déjà&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>name of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>nom du jeu</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; was deleted; undo brings it back.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Le jeu «&#xa0;{name}&#xa0;» a été supprimé&#xa0;; l’annulation le rétablit.</translation>
    </message>
    <message>
        <source>deletion of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>suppression du jeu</translation>
    </message>
    <message>
        <source>imported set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>jeu importé</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>{path} exporté</translation>
    </message>
    <message>
        <source>There are no photos in it.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Il ne contient aucune photo.</translation>
    </message>
    <message>
        <source>These photos are in the set already.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Ces photos sont déjà dans le jeu.</translation>
    </message>
    <message>
        <source>added photos</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>ajout de photos</translation>
    </message>
    <message>
        <source>Choose the photos that are to be removed first.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Sélectionnez d’abord les photos à retirer.</translation>
    </message>
    <message>
        <source>removed photos</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>retrait de photos</translation>
    </message>
    <message>
        <source>There is no set yet. Drop restored photos here, or begin one with {keys}.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Il n’y a pas encore de jeu. Déposez ici des photos restaurées, ou créez un jeu avec {keys}.</translation>
    </message>
    <message>
        <source>Nothing speaks against this set.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Rien ne s’oppose à ce jeu.</translation>
    </message>
    <message>
        <source>The profile &apos;{name}&apos; is ready.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Le profil «&#xa0;{name}&#xa0;» est prêt.</translation>
    </message>
    <message>
        <source>The curve lies in {path}</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>La courbe se trouve dans {path}</translation>
    </message>
    <message>
        <source>A profile is being made or measured.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>Un profil est en cours de création ou de mesure.</translation>
    </message>
    <message>
        <source>Drop photos or folders here; Delete removes the chosen ones from the set, a double click shows one on the Enhance page</source>
        <extracomment>gui/calibrate/photo_grid.py</extracomment>
        <translation>Déposez ici des photos ou des dossiers&#xa0;; la touche Suppr retire du jeu les photos sélectionnées, un double-clic ouvre une photo dans la page Améliorer</translation>
    </message>
    <message>
        <source>Repairs</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Dégradation</translation>
    </message>
    <message>
        <source>How the natural photos are degraded before the restorer repairs them</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Comment les photos naturelles sont dégradées avant d’être réparées par l’outil de restauration</translation>
    </message>
    <message>
        <source>Noise of 15</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Bruit de 15</translation>
    </message>
    <message>
        <source>Noise of 25</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Bruit de 25</translation>
    </message>
    <message>
        <source>Noise of 50</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Bruit de 50</translation>
    </message>
    <message>
        <source>JPEG, quality 10</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>JPEG, qualité 10</translation>
    </message>
    <message>
        <source>JPEG, quality 30</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>JPEG, qualité 30</translation>
    </message>
    <message>
        <source>Half the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Moitié de la taille</translation>
    </message>
    <message>
        <source>A third of the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Tiers de la taille</translation>
    </message>
    <message>
        <source>A quarter of the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Quart de la taille</translation>
    </message>
    <message>
        <source>A quarter, and noise</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Quart de la taille, bruit</translation>
    </message>
    <message>
        <source>A quarter, and JPEG</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Quart de la taille, JPEG</translation>
    </message>
    <message>
        <source>Blur of 2 px</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Flou de 2&#xa0;px</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>Dé&amp;gradation</translation>
    </message>
    <message>
        <source>Calibration set</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Jeu de calibrage</translation>
    </message>
    <message>
        <source>The same scenes on both sides</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Mêmes scènes des deux côtés</translation>
    </message>
    <message>
        <source>Natural photos are those from which the restored ones were made, under the same names</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Les photos naturelles sont celles dont proviennent les photos restaurées, sous les mêmes noms</translation>
    </message>
    <message>
        <source>Patch size</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Taille des patchs</translation>
    </message>
    <message>
        <source>Side of the latent patches; 3 suits most sets, more needs more photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Côté des patchs latents&#xa0;; 3 convient à la plupart des jeux, davantage demande plus de photos</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Autoencodeur</translation>
    </message>
    <message>
        <source>More can be fetched in Settings</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>D’autres peuvent être téléchargés dans les réglages</translation>
    </message>
    <message>
        <source>&amp;Patch size</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Taille des &amp;patchs</translation>
    </message>
    <message>
        <source>&amp;Autoencoder</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Au&amp;toencodeur</translation>
    </message>
    <message>
        <source>Variety of texture</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Variété des textures</translation>
    </message>
    <message>
        <source>direction</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>direction</translation>
    </message>
    <message>
        <source>Distance to the statistics of all photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Distance aux statistiques de toutes les photos</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>photos</translation>
    </message>
    <message>
        <source>Restored by</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Faithful or real</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Fidélité ou réalisme</translation>
    </message>
    <message>
        <source>{id}, not here</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>{id}, absent</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Where the restored line is below the natural one ({n} of {m} directions), restoration took away variety that enhancing gives back.</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Là où la ligne des photos restaurées passe sous celle des naturelles ({n} directions sur {m}), la restauration a supprimé une variété que l’amélioration restitue.</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>restaurées</translation>
    </message>
    <message>
        <source>natural</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>naturelles</translation>
    </message>
    <message>
        <source>Variances of the latent patches, the largest first: restored from {a:.3g} to {b:.3g}, natural from {c:.3g} to {d:.3g}</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Variances des patchs latents, par ordre décroissant&#xa0;: de {a:.3g} à {b:.3g} pour les photos restaurées, de {c:.3g} à {d:.3g} pour les naturelles</translation>
    </message>
    <message>
        <source>Squared Wasserstein-2 distance of the statistics of some photos to those of all {n}: {first:.3g} with {k}, {last:.3g} with {m}; where it is low, more photos change little</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Carré de la distance de Wasserstein-2 entre les statistiques d’une partie des photos et celles des {n} photos&#xa0;: {first:.3g} avec {k}, {last:.3g} avec {m}&#xa0;; là où il est faible, ajouter des photos change peu de chose</translation>
    </message>
    <message>
        <source>With {m} photos {left:.0%} of the distance is left that there is with {k}: the flatter the line ends, the less would more photos change.</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>Avec {m} photos, il reste {left:.0%} de la distance mesurée avec {k}&#xa0;: plus la ligne s’aplatit vers la fin, moins des photos supplémentaires changeraient le résultat.</translation>
    </message>
    <message>
        <source>Close Dmax?</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>Fermer Dmax&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Dmax cannot write {name}; let the other program hand over {formats}, best a TIFF with 16 bits.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Dmax ne peut pas écrire {name}&#xa0;; faites en sorte que l’autre programme transmette un fichier {formats}, de préférence un TIFF 16&#xa0;bits.</translation>
    </message>
    <message>
        <source>{path} may not be written to; check its permissions and those of its folder.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>L’écriture de {path} n’est pas autorisée&#xa0;; vérifiez ses droits d’accès et ceux de son dossier.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Write the result into the copy, and close Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Écrire le résultat dans la copie et fermer Dmax</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the copy as it is, and close Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Laisser la copie telle quelle et fermer Dmax</translation>
    </message>
    <message>
        <source>{name}, for another program: what you see is written into it.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>{name}, pour un autre programme&#xa0;: ce que vous voyez y sera écrit.</translation>
    </message>
    <message>
        <source>Edit for another program</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Retouche pour un autre programme</translation>
    </message>
    <message>
        <source>{name} – Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>{name} – Dmax</translation>
    </message>
    <message>
        <source>{name} was changed by another program meanwhile; it was left as it is, and the result is {path}.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>{name} a été modifié entre-temps par un autre programme&#xa0;; il est resté tel quel, et le résultat est {path}.</translation>
    </message>
    <message>
        <source>{copy} cannot be written ({reason}); the result is {path}.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>{copy} ne peut pas être écrit ({reason})&#xa0;; le résultat est {path}.</translation>
    </message>
    <message>
        <source>Comparison of the restored and the enhanced photo</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>Comparaison de la photo restaurée et de la photo améliorée</translation>
    </message>
    <message>
        <source>Restored</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>Restaurée</translation>
    </message>
    <message>
        <source>Not restored yet</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>Pas encore restaurée</translation>
    </message>
    <message>
        <source>Before restoration</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>Avant restauration</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export &amp;with options…</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>E&amp;xporter avec options…</translation>
    </message>
    <message>
        <source>Cop&amp;y the enhanced photo</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Copier la photo améliorée</translation>
    </message>
    <message>
        <source>Enhance &amp;again</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Améliorer à nouveau</translation>
    </message>
    <message>
        <source>&amp;More realism</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Au&amp;gmenter le réalisme</translation>
    </message>
    <message>
        <source>&amp;Less realism</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Diminuer le réalisme</translation>
    </message>
    <message>
        <source>&amp;Give the realism as a number</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Saisir un nom&amp;bre pour le réalisme</translation>
    </message>
    <message>
        <source>Choose pro&amp;file</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>C&amp;hoisir le profil</translation>
    </message>
    <message>
        <source>Compare &amp;split</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Comparer en vue par&amp;tagée</translation>
    </message>
    <message>
        <source>Compare si&amp;de by side</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Co&amp;mparer côte à côte</translation>
    </message>
    <message>
        <source>Enhanced pho&amp;to alone</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Photo améliorée se&amp;ule</translation>
    </message>
    <message>
        <source>Compare with the photo &amp;before restoration</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>Comparer avec la photo a&amp;vant restauration</translation>
    </message>
    <message>
        <source>Whole p&amp;hoto</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;200&#xa0;%</translation>
    </message>
    <message>
        <source>Lo&amp;upe</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Loupe</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Open a photo that was denoised, upscaled or cleaned of JPEG artefacts (Ctrl+O);
Ctrl+V pastes one. A model file that is dropped here restores it first.</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Ouvrir une photo débruitée, agrandie ou débarrassée de ses artefacts JPEG (Ctrl+O)&#xa0;;
Ctrl+V en colle une. Un fichier de modèle déposé ici la restaure d’abord.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Drag the enhanced photo</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Faire glisser la photo améliorée</translation>
    </message>
    <message>
        <source>Drag the enhanced photo from here into a folder or another program</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Faites glisser la photo améliorée d’ici vers un dossier ou un autre programme</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Compare with the photo before restoration</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Comparer avec la photo avant restauration</translation>
    </message>
    <message>
        <source>Compare with the restored photo</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Comparer avec la photo restaurée</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{name} exporté</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Drop a photo here

or click to open one</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Déposez une photo ici

ou cliquez pour en ouvrir une</translation>
    </message>
    <message>
        <source>Drop a restored photo here

or click to open one</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>Déposez une photo restaurée ici

ou cliquez pour en ouvrir une</translation>
    </message>
    <message>
        <source>{w} × {h} px, {mp:.1f} MP, {bits} bits</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{w} × {h}&#xa0;px, {mp:.1f}&#xa0;Mpx, {bits}&#xa0;bits</translation>
    </message>
    <message>
        <source>{w} × {h} px, {bits} bits</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{w} × {h}&#xa0;px, {bits}&#xa0;bits</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Restoring for {s:.0f} s</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Restauration depuis {s:.0f}&#xa0;s</translation>
    </message>
    <message>
        <source>Enhancing …</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Amélioration…</translation>
    </message>
    <message>
        <source>Enhancing, {s:.0f} s left</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Amélioration, {s:.0f}&#xa0;s restantes</translation>
    </message>
    <message>
        <source>Enhancing, {share:.0%}</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Amélioration, {share:.0%}</translation>
    </message>
    <message>
        <source>Not enhanced yet</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Pas encore améliorée</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <source>One of your own</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Un profil personnel</translation>
    </message>
    <message>
        <source>No profiles</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>as you got it</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>telle que fournie</translation>
    </message>
    <message>
        <source>What restores the photos before they are enhanced</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Ce qui restaure les photos avant leur amélioration</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>&amp;Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>&amp;Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>TAESD, tiny, for Stable Diffusion 1 and 2</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAESD, minuscule, pour Stable Diffusion 1 et 2</translation>
    </message>
    <message>
        <source>TAESDXL, tiny, for Stable Diffusion XL</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAESDXL, minuscule, pour Stable Diffusion XL</translation>
    </message>
    <message>
        <source>TAEF1, tiny, for FLUX.1</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAEF1, minuscule, pour FLUX.1</translation>
    </message>
    <message>
        <source>Stable Diffusion VAE, fine-tuned, MSE (the paper&apos;s)</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Stable Diffusion VAE, affiné, MSE (celui de l’article)</translation>
    </message>
    <message>
        <source>Stable Diffusion VAE, fine-tuned, EMA (the paper&apos;s)</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Stable Diffusion VAE, affiné, EMA (celui de l’article)</translation>
    </message>
    <message>
        <source>Work on a cluster needs Ray, which is not there; {how}.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Le travail sur un cluster nécessite Ray, qui n’est pas présent ; {how}.</translation>
    </message>
    <message>
        <source>Another job of this window is on a cluster; wait until it ends.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Une autre tâche de cette fenêtre est en cours sur un cluster ; attendez qu’elle se termine.</translation>
    </message>
    <message>
        <source>Ray could not be started on this machine ({reason}).</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Ray n’a pas pu démarrer sur cet ordinateur ({reason}).</translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>aucune raison indiquée</translation>
    </message>
    <message>
        <source>The cluster at {address} asks for its token: set RAY_AUTH_MODE=token, and copy ~/.ray/auth_token from the machine that started it.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Le cluster à l’adresse {address} demande son jeton : définissez RAY_AUTH_MODE=token et copiez ~/.ray/auth_token depuis la machine qui l’a démarré.</translation>
    </message>
    <message>
        <source>The cluster at {address} runs another version of Ray or Python than this machine; install the same everywhere.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Le cluster à l’adresse {address} utilise une autre version de Ray ou de Python que cet ordinateur ; installez la même partout.</translation>
    </message>
    <message>
        <source>This machine is not part of the cluster at {address}; join it here first with: ray start --address={address}</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Cet ordinateur ne fait pas partie du cluster à l’adresse {address} ; rejoignez-le d’abord ici avec : ray start --address={address}</translation>
    </message>
    <message>
        <source>There is no cluster at {address} that can be reached from here; check the address, and that &apos;ray start&apos; was run on this machine.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>Aucun cluster n’est joignable d’ici à l’adresse {address} ; vérifiez l’adresse, et que « ray start » a bien été exécuté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The address of a cluster is HOST:PORT, as &apos;ray start&apos; prints it, not {address}.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>L’adresse d’un cluster a la forme HOST:PORT, comme « ray start » l’affiche, et non {address}.</translation>
    </message>
    <message>
        <source>The work goes on without it.</source>
        <extracomment>engine/clusters/dispatch.py</extracomment>
        <translation>Le travail continue sans elle.</translation>
    </message>
    <message>
        <source>Machine {name} has no Dmax; install version {version} there, for the Python that runs Ray.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>La machine {name} n’a pas Dmax ; installez-y la version {version}, pour le Python qui exécute Ray.</translation>
    </message>
    <message>
        <source>Machine {name} has Dmax {there} and this one {version}; install the same version on all machines of the cluster.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>La machine {name} a Dmax {there} et celle-ci {version} ; installez la même version sur toutes les machines du cluster.</translation>
    </message>
    <message>
        <source>Machine {name}: {problem}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>Machine {name} : {problem}</translation>
    </message>
    <message>
        <source>{device} in {precision}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>{device} en {precision}</translation>
    </message>
    <message>
        <source>The workers compute on {kinds}: the same photo may come out a little different from one to another.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>Les workers calculent sur {kinds} : une même photo peut donner un résultat légèrement différent de l’un à l’autre.</translation>
    </message>
    <message>
        <source>{before} and {after}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>{before} et {after}</translation>
    </message>
    <message>
        <source>it does not see {photo}; all machines of a cluster need the photos at the same place.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>elle ne voit pas {photo} ; toutes les machines d’un cluster ont besoin des photos au même endroit.</translation>
    </message>
    <message>
        <source>All devices of the cluster are busy; the work begins when one is free.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Tous les périphériques du cluster sont occupés ; le travail commencera dès que l’un d’eux sera libre.</translation>
    </message>
    <message>
        <source>Workers end as they begin, as on machine {name} ({reason}); look at Ray&apos;s log there.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Des workers s’arrêtent dès leur démarrage, comme sur la machine {name} ({reason}) ; consultez-y le journal de Ray.</translation>
    </message>
    <message>
        <source>Workers of the cluster ended {times} times in the middle of {name}, the second time with it alone, so it was left out; try it alone on one machine.</source>
        <extracomment>engine/clusters/run.py</extracomment>
        <translation>Des workers du cluster se sont arrêtés {times} fois au milieu de {name}, la seconde fois avec cette photo seule ; elle a donc été laissée de côté. Essayez-la seule sur un ordinateur.</translation>
    </message>
    <message>
        <source>{address} needs a package that is not there ({reason}); {how}.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} nécessite un paquet qui n’est pas présent ({reason}) ; {how}.</translation>
    </message>
    <message>
        <source>{address} cannot be fetched ({reason}); check the address and the machine&apos;s right to read it.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} ne peut pas être récupéré ({reason}) ; vérifiez l’adresse et le droit de lecture de la machine.</translation>
    </message>
    <message>
        <source>{address} cannot be written ({reason}); check the address, the machine&apos;s right to write there, and the space left.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} ne peut pas être écrit ({reason}) ; vérifiez l’adresse, le droit d’écriture de la machine à cet endroit et l’espace restant.</translation>
    </message>
    <message>
        <source>{address} did not come back as it was written; check the storage.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} n’a pas été relu tel qu’il a été écrit ; vérifiez le stockage.</translation>
    </message>
    <message>
        <source>{address} cannot be listed ({reason}); check the address and this machine&apos;s right to read it.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>Le contenu de {address} ne peut pas être listé ({reason}) ; vérifiez l’adresse et le droit de lecture de cet ordinateur.</translation>
    </message>
    <message>
        <source>Workers of the cluster ended {times} times at {name}, the second time with it alone.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>Des workers du cluster se sont arrêtés {times} fois sur {name}, la seconde fois avec cette photo seule.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>Et {n} de plus.</translation>
    </message>
    <message>
        <source>Left out of the calibration: {problems}</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>Laissées de côté pour le calibrage : {problems}</translation>
    </message>
    <message>
        <source>None of the photos of one side could be read on the cluster; check that its machines see them.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>Aucune photo de l’un des deux côtés n’a pu être lue sur le cluster ; vérifiez que ses machines les voient.</translation>
    </message>
    <message>
        <source>it has not the autoencoder {name}; fetch or add it there.</source>
        <extracomment>engine/clusters/statistics_worker.py</extracomment>
        <translation>elle n’a pas l’autoencodeur {name} ; téléchargez-le ou ajoutez-le sur cette machine.</translation>
    </message>
    <message>
        <source>it may not write into {folder}; change its permissions, or choose another output folder.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>elle n’a pas le droit d’écrire dans {folder} ; modifiez ses droits d’accès, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>workers of an earlier run are still ending there; wait a minute and start again.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>des workers d’une exécution précédente s’y terminent encore ; attendez une minute et relancez.</translation>
    </message>
    <message>
        <source>its graphics card has {here:.1f} GB for a worker and the largest photo needs {needed:.1f} GB; leave that machine out, or use a smaller version.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>sa carte graphique a {here:.1f} Go pour un worker et la plus grande photo demande {needed:.1f} Go ; laissez cette machine de côté, ou utilisez une version plus petite.</translation>
    </message>
    <message>
        <source>Dmax has enhanced this photo already; enhance the photo that it was made of.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Dmax a déjà amélioré cette photo&#xa0;; améliorez plutôt la photo dont elle est issue.</translation>
    </message>
    <message>
        <source>has no &apos;{field}&apos; in its description</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>n’a pas de «&#xa0;{field}&#xa0;» dans sa description</translation>
    </message>
    <message>
        <source>a brush stroke</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>un coup de pinceau</translation>
    </message>
    <message>
        <source>a linear gradient</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>un dégradé linéaire</translation>
    </message>
    <message>
        <source>the ellipse of a face</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>l’ellipse d’un visage</translation>
    </message>
    <message>
        <source>a radial gradient</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>un dégradé radial</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>une image</translation>
    </message>
    <message>
        <source>The mask in it is none that Dmax knows; paint one in Dmax, or use a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Le masque qu’il contient n’est pas de ceux que Dmax connaît&#xa0;; peignez-en un dans Dmax, ou utilisez une image en niveaux de gris.</translation>
    </message>
    <message>
        <source>The mask in it was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Le masque qu’il contient a été créé par une version plus récente de Dmax&#xa0;; mettez Dmax à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>The mask in it is damaged: {what}; make it again.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Le masque qu’il contient est endommagé&#xa0;: {what}&#xa0;; recréez-le.</translation>
    </message>
    <message>
        <source>{shape} has other properties than it should</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{shape} n’a pas les propriétés attendues</translation>
    </message>
    <message>
        <source>{shape} has impossible values</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{shape} a des valeurs impossibles</translation>
    </message>
    <message>
        <source>The preset {path} cannot be read; check the path and its permissions.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Impossible de lire le préréglage {path}&#xa0;; vérifiez le chemin et ses droits d’accès.</translation>
    </message>
    <message>
        <source>The preset {name} is damaged; save it again.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Le préréglage {name} est endommagé&#xa0;; enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file {name} is no preset; save one in Dmax.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Le fichier {name} n’est pas un préréglage&#xa0;; enregistrez-en un dans Dmax.</translation>
    </message>
    <message>
        <source>The preset {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Le préréglage {name} a été créé par une version plus récente de Dmax&#xa0;; mettez Dmax à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>The preset {name} cannot be used: {error}</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Impossible d’utiliser le préréglage {name}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>There is no preset called &apos;{name}&apos;; there are: {names}.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Il n’y a pas de préréglage nommé «&#xa0;{name}&#xa0;»&#xa0;; il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is already a preset called &apos;{name}&apos;; choose another name, or remove that one first.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>Il existe déjà un préréglage nommé «&#xa0;{name}&#xa0;»&#xa0;; choisissez un autre nom ou supprimez d’abord celui-là.</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Améliorée</translation>
    </message>
    <message>
        <source>Enhanced in part</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Améliorée en partie</translation>
    </message>
    <message>
        <source>Not enhanced</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>Non améliorée</translation>
    </message>
    <message>
        <source>Export the enhanced photo</source>
        <extracomment>gui/enhance/export_dialog.py</extracomment>
        <translation>Exporter la photo améliorée</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}); choose another.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>Impossible de créer le dossier {folder} ({reason})&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is such a file already; it was kept, as you chose.</source>
        <extracomment>gui/enhance/exporting.py</extracomment>
        <translation>Ce fichier existe déjà&#xa0;; il a été conservé, comme vous l’avez choisi.</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>gui/enhance/histogram.py</extracomment>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Filled: enhanced; line: what it is compared with.
Of the enhanced photo {dark:.1%} is black and {bright:.1%} is white.</source>
        <extracomment>gui/enhance/histogram.py</extracomment>
        <translation>Plein&#xa0;: photo améliorée&#xa0;; ligne&#xa0;: photo à laquelle elle est comparée.
Dans la photo améliorée, {dark:.1%} est noir et {bright:.1%} est blanc.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>More here, less there</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Plus ici, moins là</translation>
    </message>
    <message>
        <source>Its texture is finer than that of the profile&apos;s photos; it may come out too soft.</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Sa texture est plus fine que celle des photos du profil&#xa0;; le résultat peut être trop doux.</translation>
    </message>
    <message>
        <source>Its texture is coarser than that of the profile&apos;s photos; it may come out too sharp.</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Sa texture est plus grossière que celle des photos du profil&#xa0;; le résultat peut être trop net.</translation>
    </message>
    <message>
        <source>Photo looks like</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Aspect de la photo</translation>
    </message>
    <message>
        <source>{px:.0f} px</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{px:.0f}&#xa0;px</translation>
    </message>
    <message>
        <source>Profile is for</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Profil prévu pour</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Appris de</translation>
    </message>
    <message>
        <source>{n} restored, {m} natural</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{n} restaurées, {m} naturelles</translation>
    </message>
    <message>
        <source>Patches</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Patchs</translation>
    </message>
    <message>
        <source>{p} × {p} latents, {c} channels</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{p} × {p} latents, {c} canaux</translation>
    </message>
    <message>
        <source>Computed in</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Calculé en</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Détail fin</translation>
    </message>
    <message>
        <source>{n:.0%} of what coarser detail foretells</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{n:.0%} de ce que laissent prévoir les détails moins fins</translation>
    </message>
    <message>
        <source>Unlikeness</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>{n:.1f} times that among the profile&apos;s photos</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{n:.1f} fois celui entre les photos du profil</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Pinceau</translation>
    </message>
    <message>
        <source>&amp;Linear gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Dégradé &amp;linéaire</translation>
    </message>
    <message>
        <source>&amp;Radial gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Dégradé &amp;radial</translation>
    </message>
    <message>
        <source>Protect f&amp;aces</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Protéger les &amp;visages</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Effa&amp;cer</translation>
    </message>
    <message>
        <source>Show as an &amp;overlay</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Afficher en &amp;incrustation</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>I&amp;nverser</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>&amp;Tout effacer</translation>
    </message>
    <message>
        <source>Open &amp;mask…</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Ouvrir un &amp;masque…</translation>
    </message>
    <message>
        <source>&amp;Save mask as…</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Enregi&amp;strer le masque sous…</translation>
    </message>
    <message>
        <source>Brush (K): paint where the photo is protected, or alone enhanced;
hold Alt to erase, [ and ] make it smaller and larger</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Pinceau (K)&#xa0;: peignez là où la photo doit être protégée ou seule améliorée&#xa0;;
maintenez Alt pour effacer, [ et ] changent sa taille</translation>
    </message>
    <message>
        <source>Linear gradient (G): drag from where it counts wholly to where it ends</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Dégradé linéaire (G)&#xa0;: faites glisser de l’endroit où l’effet est total vers celui où il s’arrête</translation>
    </message>
    <message>
        <source>Radial gradient (Shift+G): drag from the middle to the border</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Dégradé radial (Maj+G)&#xa0;: faites glisser du centre vers le bord</translation>
    </message>
    <message>
        <source>Protect faces (F): they are found and enhanced by half; erase what is too much</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Protéger les visages (F)&#xa0;: ils sont détectés et améliorés à moitié&#xa0;; effacez ce qui est de trop</translation>
    </message>
    <message>
        <source>Erase (E): take away from what was painted, as with Alt held</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Effacer (E)&#xa0;: retire de ce qui a été peint, comme en maintenant Alt</translation>
    </message>
    <message>
        <source>Overlay (O): red is protected, green alone is enhanced</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Incrustation (O)&#xa0;: le rouge est protégé, le vert est seul amélioré</translation>
    </message>
    <message>
        <source>Protect what was enhanced, and enhance what was protected (Shift+I)</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Protéger ce qui était amélioré et améliorer ce qui était protégé (Maj+I)</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Mas&amp;que</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>coup de pinceau</translation>
    </message>
    <message>
        <source>linear gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>dégradé linéaire</translation>
    </message>
    <message>
        <source>radial gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>dégradé radial</translation>
    </message>
    <message>
        <source>what the mask does</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>effet du masque</translation>
    </message>
    <message>
        <source>clearing the mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>effacement du masque</translation>
    </message>
    <message>
        <source>Looking for faces …</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Recherche de visages…</translation>
    </message>
    <message>
        <source>No faces were found in this photo; paint over them with the brush.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Aucun visage n’a été trouvé dans cette photo&#xa0;; peignez dessus au pinceau.</translation>
    </message>
    <message>
        <source>protected faces</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>visages protégés</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Ouvrir un masque</translation>
    </message>
    <message>
        <source>Masks (*.json {pictures});;All files (*)</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Masques (*.json {pictures});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>mask from a file</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>masque d’un fichier</translation>
    </message>
    <message>
        <source>The mask &apos;{name}&apos; is used.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Le masque «&#xa0;{name}&#xa0;» est utilisé.</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Enregistrer le masque</translation>
    </message>
    <message>
        <source>Masks (*.json)</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Masques (*.json)</translation>
    </message>
    <message>
        <source>Saved the mask as {path}</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Masque enregistré sous {path}</translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>What is painted stays as it is; all else is enhanced</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Ce qui est peint reste tel quel&#xa0;; tout le reste est amélioré</translation>
    </message>
    <message>
        <source>Only what is painted is enhanced; all else stays as it is</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Seul ce qui est peint est amélioré&#xa0;; tout le reste demeure tel quel</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the brush, in percent of the photo</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Taille du pinceau, en pourcentage de la photo</translation>
    </message>
    <message>
        <source>Softness</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Douceur</translation>
    </message>
    <message>
        <source>How softly what is painted ends</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Progressivité du contour de ce qui est peint</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>How much what is painted counts</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Force de l’effet de ce qui est peint</translation>
    </message>
    <message>
        <source>Enhance</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>realism</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>réalisme</translation>
    </message>
    <message>
        <source>suggested realism</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>réalisme suggéré</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>profil</translation>
    </message>
    <message>
        <source>method</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>méthode</translation>
    </message>
    <message>
        <source>restorer</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>outil de restauration</translation>
    </message>
    <message>
        <source>detail of the original</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>détail de l’original</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>gui/enhance/outgoing.py</extracomment>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Photos are enhanced with the profile &apos;{name}&apos; now.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Les photos sont désormais améliorées avec le profil «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Each photo is enhanced with the profile that suits it now.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Chaque photo est désormais améliorée avec le profil qui lui convient.</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>Photos are restored with &apos;{name}&apos; now; drop one.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Les photos sont désormais restaurées avec «&#xa0;{name}&#xa0;»&#xa0;; déposez-en une.</translation>
    </message>
    <message>
        <source>{name} is restored, and enhanced with the profile &apos;{profile}&apos;</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>{name} est restauré, puis amélioré avec le profil «&#xa0;{profile}&#xa0;»</translation>
    </message>
    <message>
        <source>{name} is enhanced with the profile &apos;{profile}&apos;</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>{name} est amélioré avec le profil «&#xa0;{profile}&#xa0;»</translation>
    </message>
    <message>
        <source>Photo enhanced</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Photo améliorée</translation>
    </message>
    <message>
        <source>Cancelled; F5 enhances the photo again.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Annulé&#xa0;; F5 relance l’amélioration de la photo.</translation>
    </message>
    <message>
        <source>A photo is being enhanced.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Une photo est en cours d’amélioration.</translation>
    </message>
    <message>
        <source>A photo is being exported.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>Une photo est en cours d’exportation.</translation>
    </message>
    <message>
        <source>The enhanced photo</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>La photo améliorée</translation>
    </message>
    <message>
        <source>As the photo says</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Valeur de la photo</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Print resolution</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Résolution d’impression</translation>
    </message>
    <message>
        <source>Written into the file, for programs that print: 300 is what prints are made with</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Inscrite dans le fichier pour les programmes d’impression&#xa0;: les tirages se font à 300</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Épreuvage écran</translation>
    </message>
    <message>
        <source>Shows how the photo would look printed; the export is not changed by it</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Montre l’aspect qu’aurait la photo imprimée&#xa0;; l’exportation n’en est pas modifiée</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>An ICC file…</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Un fichier ICC…</translation>
    </message>
    <message>
        <source>Mark what cannot be printed</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Couleurs non imprimables</translation>
    </message>
    <message>
        <source>Colours that printer and paper do not have are shown in magenta</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Les couleurs que l’imprimante et le papier ne peuvent pas rendre sont affichées en magenta</translation>
    </message>
    <message>
        <source>&amp;Print at</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>&amp;Imprimer à</translation>
    </message>
    <message>
        <source>&amp;Soft proof</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Épreu&amp;vage écran</translation>
    </message>
    <message>
        <source>The photo names no print size.</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Taille d’impression inconnue.</translation>
    </message>
    <message>
        <source>{w:.1f} × {h:.1f} cm ({wi:.1f} × {hi:.1f} in)</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>{w:.1f} × {h:.1f}&#xa0;cm ({wi:.1f} × {hi:.1f} po)</translation>
    </message>
    <message>
        <source>The ICC profile of printer and paper</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Le profil ICC de l’imprimante et du papier</translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm)</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>Profils ICC (*.icc *.icm)</translation>
    </message>
    <message>
        <source>What the photo was restored from (Ctrl+P). &apos;Suggest&apos; finds the profile whose photos each photo is most like;
&apos;Auto&apos; learns from the photo itself</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>La restauration que la photo a subie (Ctrl+P). «&#xa0;Suggérer&#xa0;» trouve le profil dont les photos ressemblent le plus à chaque photo&#xa0;;
«&#xa0;Auto&#xa0;» apprend de la photo elle-même</translation>
    </message>
    <message>
        <source>Use a profile that suits it better</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Utiliser un profil mieux adapté</translation>
    </message>
    <message>
        <source>Suggest</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Suggérer</translation>
    </message>
    <message>
        <source>Auto (no calibration)</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Auto (sans calibrage)</translation>
    </message>
    <message>
        <source>The profile that suits each photo is found when it is opened.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Le profil qui convient à chaque photo est recherché à son ouverture.</translation>
    </message>
    <message>
        <source>Whether it suits the photo is known soon.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Vous saurez bientôt s’il convient à la photo.</translation>
    </message>
    <message>
        <source>Use &apos;{name}&apos; instead</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Utiliser plutôt «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The photo is more like those that &apos;{name}&apos; was learned from</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>La photo ressemble davantage à celles qui ont servi à calibrer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Whether it suits this photo is not known.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>On ignore s’il convient à cette photo.</translation>
    </message>
    <message>
        <source>This photo is unlike those it was learned from.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Cette photo diffère de celles qui ont servi à son calibrage.</translation>
    </message>
    <message>
        <source>This photo is more like those of another profile.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Cette photo ressemble davantage à celles d’un autre profil.</translation>
    </message>
    <message>
        <source>This photo lacks no fine detail.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Il ne manque aucun détail fin à cette photo.</translation>
    </message>
    <message>
        <source>Suits this photo well.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Convient bien à cette photo.</translation>
    </message>
    <message>
        <source>Learned from this photo alone.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>Appris de cette seule photo.</translation>
    </message>
    <message>
        <source>{name}, ready-made.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>{name}, fourni avec Dmax.</translation>
    </message>
    <message>
        <source>{name}, your own.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>{name}, profil personnel.</translation>
    </message>
    <message>
        <source>Use the recommended realism</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Utiliser le réalisme recommandé</translation>
    </message>
    <message>
        <source>How much of the natural texture is given back.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Part de la texture naturelle qui est restituée.</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended: the most that kept this profile&apos;s photos faithful.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Recommandé&#xa0;: {n:.0%}, le maximum qui gardait fidèles les photos de ce profil.</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended: it suits most photos.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Recommandé&#xa0;: {n:.0%}, une valeur qui convient à la plupart des photos.</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended, less than usual, as this photo is unlike those of the profile.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Recommandé&#xa0;: {n:.0%}, moins que d’habitude, car cette photo diffère de celles du profil.</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended, less than usual, as this photo lacks little fine detail.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Recommandé&#xa0;: {n:.0%}, moins que d’habitude, car il manque peu de détail fin à cette photo.</translation>
    </message>
    <message>
        <source>Use {n:.0%}</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>Utiliser {n:.0%}</translation>
    </message>
    <message>
        <source>The mask that was painted in this photo is not used. {error}</source>
        <extracomment>gui/enhance/requests.py</extracomment>
        <translation>Le masque peint dans cette photo n’est pas utilisé. {error}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Photos &amp;récentes</translation>
    </message>
    <message>
        <source>There is no photo in that folder; drop a photo, or a folder that holds some.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Il n’y a aucune photo dans ce dossier&#xa0;; déposez une photo, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Left out, since they are no photos: {names}.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Écartés, car ce ne sont pas des photos&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The picture on the clipboard could not be kept; check the disk.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>L’image du presse-papiers n’a pas pu être conservée&#xa0;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Aucune photo pour l’instant</translation>
    </message>
    <message>
        <source>Film strip</source>
        <extracomment>gui/enhance/roll/film_strip.py</extracomment>
        <translation>Film fixe</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>{name}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>pas encore examinée</translation>
    </message>
    <message>
        <source>enhancing, {share:.0%}</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>amélioration, {share:.0%}</translation>
    </message>
    <message>
        <source>enhanced</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>améliorée</translation>
    </message>
    <message>
        <source>exported</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>exportée</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>{state}, settings of its own</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>{state}, réglages propres</translation>
    </message>
    <message>
        <source>Copying …</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>The file is being written; hold the button a moment.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>Le fichier est en cours d’écriture&#xa0;; maintenez le bouton un instant.</translation>
    </message>
    <message>
        <source>The enhanced photo is on the clipboard.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>La photo améliorée est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The enhanced photo is on the clipboard, as a file; as a picture it is too large.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>La photo améliorée est dans le presse-papiers sous forme de fichier&#xa0;; elle est trop grande pour une image.</translation>
    </message>
    <message>
        <source>The file is ready; drag it now.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>Le fichier est prêt&#xa0;; faites-le glisser maintenant.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); choose the ICC file of your printer and paper.</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>{name} ne peut pas être lu ({reason})&#xa0;; choisissez le fichier ICC de votre imprimante et de votre papier.</translation>
    </message>
    <message>
        <source>it is no ICC profile</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>ce n’est pas un profil ICC</translation>
    </message>
    <message>
        <source>{name} is no ICC profile of a printer; choose the ICC file of your printer and paper.</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>{name} n’est pas un profil ICC d’imprimante&#xa0;; choisissez le fichier ICC de votre imprimante et de votre papier.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>What the &amp;numbers mean</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Signification des &amp;nombres</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Ra&amp;ccourcis clavier</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>&amp;Enregistrer les diagnostics…</translation>
    </message>
    <message>
        <source>Is there a newer &amp;version?</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Rechercher une nouvelle &amp;version</translation>
    </message>
    <message>
        <source>&amp;About Dmax</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>À &amp;propos de Dmax</translation>
    </message>
    <message>
        <source>There is a newer version, {version}; this is {own}.</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Une version plus récente est disponible, {version}&#xa0;; celle-ci est la {own}.</translation>
    </message>
    <message>
        <source>This is the newest version, {own}.</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Vous utilisez la version la plus récente, {own}.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open a photo…</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Ouvrir une photo…</translation>
    </message>
    <message>
        <source>&amp;Import a profile…</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Importer un profil…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Paste photo</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Coller la photo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Dmax profiles (*{suffix})</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Profils Dmax (*{suffix})</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard; copy a file or a picture first.</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Il n’y a pas de photo dans le presse-papiers&#xa0;; copiez d’abord un fichier ou une image.</translation>
    </message>
    <message>
        <source>Dmax: help</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Dmax&#xa0;: aide</translation>
    </message>
    <message>
        <source>Chapters of the manual</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Chapitres du manuel</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>On the photo</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Sur la photo</translation>
    </message>
    <message>
        <source>On a slider</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Sur un curseur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show the photo before enhancing</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Afficher la photo avant amélioration</translation>
    </message>
    <message>
        <source>hold Space, or the right mouse button</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>maintenir Espace ou le bouton droit de la souris</translation>
    </message>
    <message>
        <source>Smaller or larger brush, with a brush in the hand</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Pinceau plus petit ou plus grand, avec un pinceau en main</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>[ et ]</translation>
    </message>
    <message>
        <source>Erase, with a tool of the mask in the hand</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Effacer, avec un outil de masque en main</translation>
    </message>
    <message>
        <source>hold Alt</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>maintenir Alt</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Zoom avant, zoom arrière</translation>
    </message>
    <message>
        <source>+, −, or turn the wheel</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>+, −, ou tourner la molette</translation>
    </message>
    <message>
        <source>Whole photo, or back to 100 %</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Ajuster à la fenêtre, ou revenir à 100&#xa0;%</translation>
    </message>
    <message>
        <source>double-click</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>double-clic</translation>
    </message>
    <message>
        <source>Move over the photo</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Se déplacer dans la photo</translation>
    </message>
    <message>
        <source>arrow keys, or drag</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>touches fléchées, ou faire glisser</translation>
    </message>
    <message>
        <source>Move the dividing line</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Déplacer la ligne de séparation</translation>
    </message>
    <message>
        <source>Shift with an arrow key, or drag</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Maj avec une touche fléchée, ou faire glisser</translation>
    </message>
    <message>
        <source>One percent more or less</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Un pour cent de plus ou de moins</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>touches fléchées</translation>
    </message>
    <message>
        <source>Ten percent more or less</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Dix pour cent de plus ou de moins</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Revenir à la valeur habituelle</translation>
    </message>
    <message>
        <source>Imported the profile &apos;{name}&apos;.</source>
        <extracomment>gui/page.py</extracomment>
        <translation>Le profil «&#xa0;{name}&#xa0;» a été importé.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>gui/pages.py</extracomment>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/pages.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>gui/photo_choice.py</extracomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>gui/photo_choice.py</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Details of the profile</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Détails du profil</translation>
    </message>
    <message>
        <source>No profile is chosen</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Aucun profil n’est sélectionné</translation>
    </message>
    <message>
        <source>Ready-made; it can be duplicated, but not renamed or deleted</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Fourni avec Dmax&#xa0;; il peut être dupliqué, mais ni renommé ni supprimé</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Vos profils</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Pixel scale</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Échelle des pixels</translation>
    </message>
    <message>
        <source>{px} px: the long side of whole photos that look so fine</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{px}&#xa0;px&#xa0;: le grand côté des photos entières qui ont cette finesse</translation>
    </message>
    <message>
        <source>{n} restored and {m} natural photos</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{n} photos restaurées et {m} naturelles</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>{when} by Dmax {version}</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{when}, par Dmax {version}</translation>
    </message>
    <message>
        <source>Its set</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Son jeu</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Latent patches</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Patchs latents</translation>
    </message>
    <message>
        <source>{p} × {p} with {c} channels, {count:,} restored and {other:,} natural ones</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{p} × {p} avec {c} canaux, {count:,} restaurés et {other:,} naturels</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Transports</translation>
    </message>
    <message>
        <source>one for all textures</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>un seul pour toutes les textures</translation>
    </message>
    <message>
        <source>up to {n}, from the flattest to the liveliest places; without the detail band one</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>jusqu’à {n}, des zones les plus unies aux plus animées&#xa0;; un seul sans la bande de détail</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>Distance</translation>
    </message>
    <message>
        <source>{w2:.0f} from restored to natural photos (squared Wasserstein-2); {typical:.0f} among the restored ones</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{w2:.0f} entre photos restaurées et naturelles (carré de Wasserstein-2)&#xa0;; {typical:.0f} entre les restaurées</translation>
    </message>
    <message>
        <source>Transport profiles</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Profils de transport</translation>
    </message>
    <message>
        <source>Drop .dmax files to import them; drag a profile out to copy it</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Déposez des fichiers .dmax pour les importer&#xa0;; faites glisser un profil vers l’extérieur pour le copier</translation>
    </message>
    <message>
        <source>None yet: calibrate one, or drop a .dmax file</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Aucun pour l’instant&#xa0;: calibrez-en un ou déposez un fichier .dmax</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>Fourni avec Dmax</translation>
    </message>
    <message>
        <source>Enhance &amp;with it</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Améliorer a&amp;vec ce profil</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Rechercher un profil</translation>
    </message>
    <message>
        <source>Show only profiles with these words in their names</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>N’afficher que les profils dont le nom contient ces mots</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>rename of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>changement de nom de {name}</translation>
    </message>
    <message>
        <source>copy of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>copie de {name}</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>suppression de {name}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was deleted; undo brings it back.</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé&#xa0;; l’annulation le rétablit.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Only .dmax files can be imported here; drop photos on the Enhance page.</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>Seuls des fichiers .dmax peuvent être importés ici&#xa0;; déposez les photos sur la page Améliorer.</translation>
    </message>
    <message>
        <source>It needs the autoencoder {autoencoder}, which is not on this machine as it was then; fetch or add it in Settings, or calibrate again.</source>
        <extracomment>gui/profiles/shelf.py</extracomment>
        <translation>Il lui faut l’autoencodeur {autoencoder}, qui n’est pas sur cet ordinateur dans sa version d’origine&#xa0;; téléchargez-le ou ajoutez-le dans les réglages, ou refaites le calibrage.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax ({kind}); the details can be copied into a report.</source>
        <extracomment>gui/reporting/logs.py</extracomment>
        <translation>Une erreur s’est produite dans Dmax ({kind})&#xa0;; les détails peuvent être copiés dans un rapport.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Enregistrer les diagnostics</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Archives Zip (*.zip)</translation>
    </message>
    <message>
        <source>Diagnostics saved as {name}; they hold no photos, names or paths.</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Diagnostics enregistrés dans {name}&#xa0;; ils ne contiennent ni photos, ni noms, ni chemins.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved ({reason}); choose another folder.</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Les diagnostics n’ont pas pu être enregistrés ({reason})&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saving diagnostics …</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Enregistrement des diagnostics…</translation>
    </message>
    <message>
        <source>The built-in one needs nothing. Others are fetched from their makers when you ask for it; nothing else in Dmax uses the network.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>L’autoencodeur intégré n’a besoin de rien. Les autres sont téléchargés auprès de leurs auteurs à votre demande&#xa0;; rien d’autre dans Dmax n’utilise le réseau.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Autoencoders</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Autoencodeurs</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Bring the chosen autoencoder from the hub</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Télécharger l’autoencodeur sélectionné depuis le hub</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop fetching; what has come stays</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Arrêter le téléchargement&#xa0;; ce qui est arrivé est conservé</translation>
    </message>
    <message>
        <source>&amp;Add from disk</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>A&amp;jouter depuis le disque</translation>
    </message>
    <message>
        <source>Copy in a diffusers folder or a .safetensors file</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Copier un dossier diffusers ou un fichier .safetensors</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the chosen autoencoder from this machine</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Supprimer l’autoencodeur sélectionné de cet ordinateur</translation>
    </message>
    <message>
        <source>A &amp;folder with config.json and weights…</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Un &amp;dossier avec config.json et les poids…</translation>
    </message>
    <message>
        <source>A single .&amp;safetensors file…</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Un seul fichier .&amp;safetensors…</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>On this machine</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Partly fetched</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>En partie téléchargé</translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Téléchargeable</translation>
    </message>
    <message>
        <source>Built in</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>{mb:.0f} MB</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>{mb:.0f}&#xa0;Mo</translation>
    </message>
    <message>
        <source>Fe&amp;tch the rest</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>&amp;Télécharger le reste</translation>
    </message>
    <message>
        <source>Stopped; what has come stays, and fetching goes on from there.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Arrêté&#xa0;; ce qui est arrivé est conservé, et le téléchargement reprendra à partir de là.</translation>
    </message>
    <message>
        <source>{done:.0f} of {total:.0f} MB</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>{done:.0f} sur {total:.0f}&#xa0;Mo</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{id}&apos; is here; SHA-256 of its weights: {sha256}</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>L’autoencodeur «&#xa0;{id}&#xa0;» est arrivé&#xa0;; SHA-256 de ses poids&#xa0;: {sha256}</translation>
    </message>
    <message>
        <source>A folder with config.json and weights</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Un dossier avec config.json et les poids</translation>
    </message>
    <message>
        <source>An autoencoder&apos;s weights</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Les poids d’un autoencodeur</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Poids (*.safetensors)</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; was added.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» a été ajouté.</translation>
    </message>
    <message>
        <source>Remove the autoencoder</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Supprimer l’autoencodeur</translation>
    </message>
    <message>
        <source>Delete &apos;{title}&apos; from this machine? Profiles that were made with it cannot be used until it is back.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>Supprimer «&#xa0;{title}&#xa0;» de cet ordinateur&#xa0;? Les profils créés avec lui seront inutilisables jusqu’à son retour.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The settings are pasted on one photo.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Les réglages sont collés sur une photo.</translation>
    </message>
    <message>
        <source>The settings are pasted on {n} photos.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Les réglages sont collés sur {n} photos.</translation>
    </message>
    <message>
        <source>The mask was not pasted on one photo, which is of another aspect ratio.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Le masque n’a pas été collé sur une photo, dont les proportions sont différentes.</translation>
    </message>
    <message>
        <source>The mask was not pasted on {n} photos, which are of another aspect ratio.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Le masque n’a pas été collé sur {n} photos, dont les proportions sont différentes.</translation>
    </message>
    <message>
        <source>No profile was found yet for one photo, which is enhanced with &apos;{name}&apos;; look at it first, or choose one.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Aucun profil n’a encore été trouvé pour une photo, qui est améliorée avec «&#xa0;{name}&#xa0;»&#xa0;; regardez-la d’abord ou choisissez-en un.</translation>
    </message>
    <message>
        <source>No profile was found yet for {n} photos, which are enhanced with &apos;{name}&apos;; look at them first, or choose one.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Aucun profil n’a encore été trouvé pour {n} photos, qui sont améliorées avec «&#xa0;{name}&#xa0;»&#xa0;; regardez-les d’abord ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Something went wrong while fetching; try again.</source>
        <extracomment>gui/settings/fetching.py</extracomment>
        <translation>Une erreur s’est produite pendant le téléchargement&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Ce qui exécute les réseaux</translation>
    </message>
    <message>
        <source>Automatic: the fastest there is</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Automatique&#xa0;: le plus rapide disponible</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Half precision is faster on GPUs and changes nothing that can be seen</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>La demi-précision est plus rapide sur les GPU et ne change rien de visible</translation>
    </message>
    <message>
        <source>Automatic: full on the CPU, half on GPUs</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Automatique&#xa0;: pleine sur le CPU, demi sur les GPU</translation>
    </message>
    <message>
        <source> GB</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation> Go</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Memory for a tile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Mémoire par tuile</translation>
    </message>
    <message>
        <source>How much memory the networks may take at a time; less makes smaller tiles, not other results</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Mémoire que les réseaux peuvent occuper à la fois&#xa0;; en donner moins rend les tuiles plus petites, sans changer le résultat</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Photos always stand on the same grey</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Les photos restent toujours sur le même gris</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <source>No fading menus and no animated controls</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Pas de fondu dans les menus ni de commandes animées</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Applies when Dmax is started next</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Prend effet au prochain démarrage de Dmax</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Couleurs de l’écran</translation>
    </message>
    <message>
        <source>Photos are shown in the screen&apos;s own colours; exports are not changed by it</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Les photos sont affichées dans les couleurs propres à l’écran&#xa0;; les exportations n’en sont pas modifiées</translation>
    </message>
    <message>
        <source>What the system says</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>Tell me when a long job ends and the window is not in front</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>M’avertir à la fin d’un long travail si la fenêtre n’est pas au premier plan</translation>
    </message>
    <message>
        <source>A notification of the desktop</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Une notification du bureau</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Préc&amp;ision</translation>
    </message>
    <message>
        <source>&amp;Memory for a tile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>&amp;Mémoire par tuile</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Appare&amp;nce</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Animati&amp;ons réduites</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>S&amp;creen colours</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Couleurs de l’é&amp;cran</translation>
    </message>
    <message>
        <source>An autoencoder is being fetched.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Un autoencodeur est en cours de téléchargement.</translation>
    </message>
    <message>
        <source>The screen&apos;s ICC profile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Le profil ICC de l’écran</translation>
    </message>
    <message>
        <source>Dmax speaks this language when it is started next.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Dmax parlera cette langue au prochain démarrage.</translation>
    </message>
    <message>
        <source>The next photo is shown so.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>La prochaine photo sera affichée ainsi.</translation>
    </message>
    <message>
        <source>&amp;Realism</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>&amp;Réalisme</translation>
    </message>
    <message>
        <source>Realism in percent</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Réalisme en pour cent</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Realism in percent, as a number</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Réalisme en pour cent, sous forme de nombre</translation>
    </message>
    <message>
        <source>Extended</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Étendu</translation>
    </message>
    <message>
        <source>Let the slider go beyond: alpha from -1 (more texture than natural photos have)
to 2 (smoother than restored)</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Laisse le curseur aller au-delà&#xa0;: alpha de -1 (plus de texture que les photos naturelles)
à 2 (plus lisse que la photo restaurée)</translation>
    </message>
    <message>
        <source>How much of the natural texture is given back: 0 % is the photo untouched.
Arrow keys: 1 %, double-click: {n:.0%}</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Part de la texture naturelle qui est restituée&#xa0;: à 0&#xa0;%, la photo reste intacte.
Touches fléchées&#xa0;: 1&#xa0;%, double-clic&#xa0;: {n:.0%}</translation>
    </message>
    <message>
        <source>Type a number and press Enter; alpha {alpha:.2f}</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>Saisissez un nombre et appuyez sur Entrée&#xa0;; alpha {alpha:.2f}</translation>
    </message>
    <message>
        <source>Colours kept</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>Couleurs préservées</translation>
    </message>
    <message>
        <source>Only fine detail changes; colours and tones stay as they are (the detail band)</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>Seul le détail fin change&#xa0;; les couleurs et les tons restent tels quels (bande de détail)</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>Comme dans l’article</translation>
    </message>
    <message>
        <source>Everything is transported, colours and tones as well</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>Tout est transporté, y compris les couleurs et les tons</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy what a report of this problem should hold</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>Copier ce qu’un rapport sur ce problème doit contenir</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Detail of the original in percent</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>Détail de l’original en pour cent</translation>
    </message>
    <message>
        <source>How much of the detail that restoration took away is given back, where natural photos have it.
Texture comes back with it, and beyond that noise. Double-click: what the profile&apos;s calibration found</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>Part du détail supprimé par la restauration qui est restituée, là où les photos naturelles en ont.
La texture revient avec, puis, au-delà, le bruit. Double-clic&#xa0;: la valeur trouvée au calibrage du profil</translation>
    </message>
    <message>
        <source>auto, {n:.0%}</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>auto, {n:.0%}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>gui/language.py</extracomment>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Or&amp;iginals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Or&amp;iginaux</translation>
    </message>
    <message>
        <source>Originals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>The photos before restoration, by the same names: a part of what restoration took away
can be given back from them</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Les photos avant restauration, sous les mêmes noms&#xa0;: une partie de ce que la restauration a supprimé
peut être restituée à partir d’elles</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Non disponibles</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Dans un dossier…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of the originals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>Choisir le dossier des originaux</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>{some} lose a little; {exact} nothing</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{some} perdent un peu&#xa0;; {exact} ne perdent rien</translation>
    </message>
    <message>
        <source>As the photo&apos;s own</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Of {formats}: 95 shows no loss, 85 makes smaller files; at 100 JXL loses nothing</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Pour {formats}&#xa0;: 95 ne montre aucune perte, 85 donne des fichiers plus petits&#xa0;; à 100, JXL ne perd rien</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Chrominance</translation>
    </message>
    <message>
        <source>Of {formats}: half is what cameras write</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Pour {formats}&#xa0;: «&#xa0;Réduite&#xa0;» est ce qu’écrivent les appareils photo</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Complète (4:4:4)</translation>
    </message>
    <message>
        <source>Half (4:2:0), smaller</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Réduite (4:2:0), plus léger</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Bits par canal</translation>
    </message>
    <message>
        <source>{formats} hold more than 8 bits per channel</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{formats} peuvent contenir plus de 8&#xa0;bits par canal</translation>
    </message>
    <message>
        <source>The photo&apos;s own</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Float</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Flottant</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{n}&#xa0;bits</translation>
    </message>
    <message>
        <source>Name template</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Modèle de nom</translation>
    </message>
    <message>
        <source>What files are called; the words in braces are filled in</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Nom donné aux fichiers&#xa0;; les mots entre accolades sont remplacés</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Originals are never replaced, wherever outputs go</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Les originaux ne sont jamais remplacés, où que soit la sortie</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Celui de la photo</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose the folder that enhanced photos are written to</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Choisir le dossier où écrire les photos améliorées</translation>
    </message>
    <message>
        <source>Existing files</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Fichiers existants</translation>
    </message>
    <message>
        <source>What to do where a file of that name is there already</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Que faire si un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>Keep both, add a number</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Garder les deux, numéroter</translation>
    </message>
    <message>
        <source>Replace the older output</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Remplacer l’ancienne sortie</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Ignorer la photo</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>the photo&apos;s name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>le nom de la photo</translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>le nom du profil</translation>
    </message>
    <message>
        <source>alpha, such as 0.30</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>alpha, par exemple 0.30</translation>
    </message>
    <message>
        <source>realism in percent</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>le réalisme en pour cent</translation>
    </message>
    <message>
        <source>a running number</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>un numéro d’ordre</translation>
    </message>
    <message>
        <source>{placeholder}, {what}</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{placeholder}, {what}</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Colour detail</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Chrominance</translation>
    </message>
    <message>
        <source>&amp;Bit depth</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Bits/canal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>E&amp;xisting files</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Fichiers e&amp;xistants</translation>
    </message>
    <message>
        <source>Choose a folder for enhanced photos</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>Choisir un dossier pour les photos améliorées</translation>
    </message>
    <message>
        <source>One photo of the batch waits for its start.</source>
        <extracomment>gui/widgets/rail.py</extracomment>
        <translation>Une photo du lot attend d’être lancée.</translation>
    </message>
    <message>
        <source>{n} photos of the batch wait for its start.</source>
        <extracomment>gui/widgets/rail.py</extracomment>
        <translation>{n} photos du lot attendent d’être lancées.</translation>
    </message>
    <message>
        <source>What restores the photos that the profile is for</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Ce qui restaure les photos auxquelles le profil est destiné</translation>
    </message>
    <message>
        <source>What restores the photo before it is enhanced</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Ce qui restaure la photo avant son amélioration</translation>
    </message>
    <message>
        <source>Restorer</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Outil de restauration</translation>
    </message>
    <message>
        <source>Add a &amp;model file…</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Ajouter un fichier de &amp;modèle…</translation>
    </message>
    <message>
        <source>A network of your own, such as DnCNN, SwinIR or ESRGAN; the file stays where it lies</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Votre propre réseau, par exemple DnCNN, SwinIR ou ESRGAN&#xa0;; le fichier reste où il est</translation>
    </message>
    <message>
        <source>Add an external &amp;program…</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Ajouter un &amp;programme externe…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Only from the list; files stay</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Seulement de la liste&#xa0;; les fichiers restent</translation>
    </message>
    <message>
        <source>Add or remove restorers</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Ajouter ou retirer des outils de restauration</translation>
    </message>
    <message>
        <source>Add a model file or a program of your own, or remove one</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Ajouter un fichier de modèle ou votre propre programme, ou en retirer un</translation>
    </message>
    <message>
        <source>as the photo&apos;s noise</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>selon le bruit</translation>
    </message>
    <message>
        <source>Standard deviation of the noise, in steps of 8 bits; 0 measures it</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Écart type du bruit, en niveaux sur 8&#xa0;bits&#xa0;; 0 le mesure</translation>
    </message>
    <message>
        <source>Stren&amp;gth</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Inten&amp;sité</translation>
    </message>
    <message>
        <source>Photos are restored already</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Photos déjà restaurées</translation>
    </message>
    <message>
        <source>Photo is already restored</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Photo déjà restaurée</translation>
    </message>
    <message>
        <source>None: they stay degraded</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Aucun&#xa0;: elles restent dégradées</translation>
    </message>
    <message>
        <source>Non-local means (noise)</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Moyennes non locales (bruit)</translation>
    </message>
    <message>
        <source>Enlarge {n} times</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Agrandir {n} fois</translation>
    </message>
    <message>
        <source>{name}, not on the list</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>{name}, hors liste</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Ajouter un fichier de modèle</translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Modèles ({suffixes})</translation>
    </message>
    <message>
        <source>Add an external program</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Ajouter un programme externe</translation>
    </message>
    <message>
        <source>Dmax runs the command for each photo, without a shell. In the place of {input} it puts the path of a PNG file, in the place of {output} where the restored photo is to be written, or in the place of {folder} a folder for it, if the program names its files itself.</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Dmax exécute la commande pour chaque photo, sans passer par un shell. Il remplace {input} par le chemin d’un fichier PNG, {output} par l’emplacement où écrire la photo restaurée, ou {folder} par un dossier pour celle-ci, si le programme nomme lui-même ses fichiers.</translation>
    </message>
    <message>
        <source>As the list is to call it</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Nom à afficher dans la liste</translation>
    </message>
    <message>
        <source>How the list of restorers calls the program</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Le nom du programme dans la liste des outils de restauration</translation>
    </message>
    <message>
        <source>denoise --strength 2 {input} {output}</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>denoise --strength 2 {input} {output}</translation>
    </message>
    <message>
        <source>The program with its options; put paths with spaces between quotation marks</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Le programme avec ses options&#xa0;; mettez entre guillemets les chemins contenant des espaces</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>&amp;Commande</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <extracomment>gui/widgets/side_panel.py</extracomment>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>That did not work ({reason}); check the disk, the folder and its permissions.</source>
        <extracomment>gui/work/background.py</extracomment>
        <translation>L’opération a échoué ({reason})&#xa0;; vérifiez le disque, le dossier et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax; the details can be copied into a report.</source>
        <extracomment>gui/work/background.py</extracomment>
        <translation>Une erreur s’est produite dans Dmax&#xa0;; les détails peuvent être copiés dans un rapport.</translation>
    </message>
    <message>
        <source>Built-in</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>There is no autoencoder called &apos;{autoencoder}&apos;; there are: {names}.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Il n’existe pas d’autoencodeur nommé «&#xa0;{autoencoder}&#xa0;»&#xa0;; il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{autoencoder}&apos; is not on this machine; fetch it first (about {size_mb} MB).</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>L’autoencodeur «&#xa0;{autoencoder}&#xa0;» n’est pas sur cet ordinateur&#xa0;; téléchargez-le d’abord (environ {size_mb}&#xa0;Mo).</translation>
    </message>
    <message>
        <source>remove it and add it again</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>supprimez-le et ajoutez-le à nouveau</translation>
    </message>
    <message>
        <source>install Dmax again</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>réinstallez Dmax</translation>
    </message>
    <message>
        <source>The files of the autoencoder &apos;{autoencoder}&apos; are missing from {folder}; {what}.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Les fichiers de l’autoencodeur «&#xa0;{autoencoder}&#xa0;» sont absents de {folder}&#xa0;; {what}.</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{autoencoder}&apos; is not on the hub, so it cannot be fetched.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>L’autoencodeur «&#xa0;{autoencoder}&#xa0;» n’est pas sur le hub et ne peut donc pas être téléchargé.</translation>
    </message>
    <message>
        <source>The weights of &apos;{autoencoder}&apos; are not those that were fetched on {day} (SHA-256 {now}..., then {then}...), so they were thrown away; if their makers say that they changed them, take them with: autoencoders fetch {autoencoder} --accept-changed</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Les poids de «&#xa0;{autoencoder}&#xa0;» ne sont pas ceux qui avaient été téléchargés le {day} (SHA-256 {now}..., alors {then}...)&#xa0;; ils ont donc été rejetés. Si leurs auteurs disent les avoir changés, acceptez-les avec&#xa0;: autoencoders fetch {autoencoder} --accept-changed</translation>
    </message>
    <message>
        <source>{name} could not be copied to {folder} ({reason}); check the disk.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Impossible de copier {name} dans {folder} ({reason})&#xa0;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>The built-in autoencoder belongs to Dmax and stays.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>L’autoencodeur intégré fait partie de Dmax et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Dmax; use that one.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{path} a été écrit par une version plus récente de Dmax&#xa0;; utilisez celle-ci.</translation>
    </message>
    <message>
        <source>{folder} cannot be read ({reason}); choose another library.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{folder} ne peut pas être lu ({reason})&#xa0;; choisissez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>{path} is damaged; delete it and add your autoencoders again.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{path} est endommagé&#xa0;; supprimez-le et ajoutez à nouveau vos autoencodeurs.</translation>
    </message>
    <message>
        <source>{name} is in a format that can hide programs, so Dmax does not open it; look for the same autoencoder as a .safetensors file.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{name} est dans un format qui peut cacher des programmes, Dmax ne l’ouvre donc pas&#xa0;; cherchez le même autoencodeur en fichier .safetensors.</translation>
    </message>
    <message>
        <source>There is no file {path}; choose the file or folder of an autoencoder.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>Le fichier {path} n’existe pas&#xa0;; choisissez le fichier ou le dossier d’un autoencodeur.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the disk and its rights.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{path} ne peut pas être lu ({reason})&#xa0;; vérifiez le disque et ses droits d’accès.</translation>
    </message>
    <message>
        <source>{path} is damaged or is no .safetensors file; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{path} est endommagé ou n’est pas un fichier .safetensors&#xa0;; téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The weights in {path} are stored as {type}, which Dmax cannot use; look for the same autoencoder in float16 or float32.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>Les poids dans {path} sont enregistrés en {type}, que Dmax ne peut pas utiliser&#xa0;; cherchez le même autoencodeur en float16 ou float32.</translation>
    </message>
    <message>
        <source>The weights in {path} are damaged; fetch or copy them again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>Les poids dans {path} sont endommagés&#xa0;; téléchargez-les ou copiez-les à nouveau.</translation>
    </message>
    <message>
        <source>The config.json of the autoencoder in {path} describes no working {kind}; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>Le fichier config.json de l’autoencodeur dans {path} ne décrit aucun {kind} utilisable&#xa0;; téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The weights of the autoencoder in {path} do not fit its config.json (first at {name}); fetch or copy both again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>Les poids de l’autoencodeur dans {path} ne correspondent pas à son config.json (d’abord à {name})&#xa0;; téléchargez ou copiez à nouveau les deux.</translation>
    </message>
    <message>
        <source>This autoencoder needs diffusers, which cannot be loaded ({kind}); install Dmax&apos;s packages again, or use the built-in autoencoder.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>Cet autoencodeur a besoin de diffusers, qui ne peut pas être chargé ({kind})&#xa0;; réinstallez les paquets de Dmax, ou utilisez l’autoencodeur intégré.</translation>
    </message>
    <message>
        <source>{host} sends on to an address without encryption, so nothing was fetched; try again later, or download the autoencoder in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} redirige vers une adresse sans chiffrement, rien n’a donc été téléchargé&#xa0;; réessayez plus tard, ou téléchargez l’autoencodeur dans un navigateur et ajoutez le dossier.</translation>
    </message>
    <message>
        <source>{host} sends on to {other}, which is not the hub&apos;s, so nothing was fetched; download the autoencoder in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} redirige vers {other}, qui n’appartient pas au hub, rien n’a donc été téléchargé&#xa0;; téléchargez l’autoencodeur dans un navigateur et ajoutez le dossier.</translation>
    </message>
    <message>
        <source>{host} cannot be reached or stopped answering; check the connection and fetch again, which goes on where it stopped.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} est injoignable ou a cessé de répondre&#xa0;; vérifiez la connexion et relancez le téléchargement, qui reprendra là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; make room and fetch again.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>Le disque contenant {folder} est plein&#xa0;; libérez de la place et relancez le téléchargement.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); check the disk and its rights.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>Impossible d’écrire dans {folder} ({reason})&#xa0;; vérifiez le disque et ses droits d’accès.</translation>
    </message>
    <message>
        <source>{host} answered with what no hub says; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} a envoyé une réponse qui n’est pas celle d’un hub&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} sends a part of {name} where all of it was asked for; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} n’envoie qu’une partie de {name} alors que le tout était demandé&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>{name} arrived damaged from {host} and was thrown away; fetch it again.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{name} est arrivé endommagé de {host} et a été rejeté&#xa0;; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{host} names no checksum for {name}, so it could not be trusted; download it in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} n’indique aucune somme de contrôle pour {name}, qui n’est donc pas fiable&#xa0;; téléchargez-le dans un navigateur et ajoutez le dossier.</translation>
    </message>
    <message>
        <source>{host} says that {name} has more than {megabytes:.0f} MB, which it cannot have, so it was not fetched; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} annonce plus de {megabytes:.0f}&#xa0;Mo pour {name}, ce qui est impossible&#xa0;; le fichier n’a donc pas été téléchargé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} gives {name} only to people who have signed in and agreed to its licence; download it in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} ne donne {name} qu’aux personnes connectées qui ont accepté sa licence&#xa0;; téléchargez-le dans un navigateur et ajoutez le dossier.</translation>
    </message>
    <message>
        <source>{host} has no {name} any more; download the autoencoder elsewhere and add its folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} ne propose plus {name}&#xa0;; téléchargez l’autoencodeur ailleurs et ajoutez son dossier.</translation>
    </message>
    <message>
        <source>{host} answered with error {status}; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} a répondu par l’erreur {status}&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Dmax cannot tell which network {name} belongs to; choose a folder that holds it together with its config.json.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Dmax ne peut pas déterminer à quel réseau appartient {name}&#xa0;; choisissez un dossier qui le contient avec son config.json.</translation>
    </message>
    <message>
        <source>{path} cannot be read to its end; copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{path} ne peut pas être lu jusqu’au bout&#xa0;; copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The autoencoder in {path} has changed since it came here; remove it and fetch or add it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>L’autoencodeur dans {path} a changé depuis son arrivée&#xa0;; supprimez-le, puis téléchargez-le ou ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no config.json in {folder}; choose the folder of an autoencoder.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Il n’y a pas de config.json dans {folder}&#xa0;; choisissez le dossier d’un autoencodeur.</translation>
    </message>
    <message>
        <source>The config.json in {folder} is damaged; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Le fichier config.json dans {folder} est endommagé&#xa0;; téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>is of the class {kind}</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>est de la classe {kind}</translation>
    </message>
    <message>
        <source>does not say its class</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>n’indique pas sa classe</translation>
    </message>
    <message>
        <source>The autoencoder in {path} {what}; Dmax knows {classes}.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>L’autoencodeur dans {path} {what}&#xa0;; Dmax connaît {classes}.</translation>
    </message>
    <message>
        <source>The config.json of the autoencoder in {path} asks for an absurdly large network; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Le fichier config.json de l’autoencodeur dans {path} demande un réseau démesuré&#xa0;; téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The autoencoder in {path} is not for colour photos; choose one with three channels.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>L’autoencodeur dans {path} n’est pas prévu pour des photos en couleur&#xa0;; choisissez-en un à trois canaux.</translation>
    </message>
    <message>
        <source>There are several .safetensors files in {folder}; leave only the autoencoder&apos;s own there.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Il y a plusieurs fichiers .safetensors dans {folder}&#xa0;; n’y laissez que celui de l’autoencodeur.</translation>
    </message>
    <message>
        <source>There is no .safetensors file in {folder}; fetch or copy the autoencoder&apos;s weights again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Il n’y a pas de fichier .safetensors dans {folder}&#xa0;; téléchargez ou copiez à nouveau les poids de l’autoencodeur.</translation>
    </message>
    <message>
        <source>The autoencoder {name} fails on its first small photo; choose another.</source>
        <extracomment>engine/autoencoders/probe.py</extracomment>
        <translation>L’autoencodeur {name} échoue dès sa première petite photo&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The autoencoder {name} does not give back photos of the size that it was given; choose another.</source>
        <extracomment>engine/autoencoders/probe.py</extracomment>
        <translation>L’autoencodeur {name} ne rend pas les photos à la taille reçue&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} needs about {needed:.1f} GB of memory and {free:.1f} GB are free; close other programs, or use a smaller version.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>{name} demande environ {needed:.1f}&#xa0;Go de mémoire, et {free:.1f}&#xa0;Go sont libres&#xa0;; fermez d’autres programmes, ou utilisez une version plus petite.</translation>
    </message>
    <message>
        <source>Dmax may not write into {folder}; choose another output folder, or change its permissions.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>Dmax n’a pas le droit d’écrire dans {folder}&#xa0;; choisissez un autre dossier de sortie, ou modifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The outputs need about {needed:.1f} GB and {folder} has room for {room:.1f} GB; make room, or choose another output folder.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>Les sorties demandent environ {needed:.1f}&#xa0;Go, et {folder} dispose de {room:.1f}&#xa0;Go&#xa0;; libérez de la place, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>The {photos} photos will take about {hours:.0f} hours on this device.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>Les {photos} photos prendront environ {hours:.0f} heures sur ce périphérique.</translation>
    </message>
    <message>
        <source>Where the batch is done</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>Où le lot est traité</translation>
    </message>
    <message>
        <source>On a cluster of Ray: type the address of one that this machine is part of, as HOST:PORT</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>Sur un cluster Ray : saisissez l’adresse d’un cluster dont cette machine fait partie, sous la forme HOST:PORT</translation>
    </message>
    <message>
        <source>In this program</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>Dans ce programme</translation>
    </message>
    <message>
        <source>On all devices of this machine</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>Sur tous les périphériques de cette machine</translation>
    </message>
    <message>
        <source>{name}. {sentence}</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>{name}. {sentence}</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Exported {name}. {left_out}</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{name} exporté. {left_out}</translation>
    </message>
    <message>
        <source>Exported {path}. {left_out}</source>
        <extracomment>gui/enhance/exporting.py</extracomment>
        <translation>{path} exporté. {left_out}</translation>
    </message>
    <message>
        <source>&amp;Delete the gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>Supprimer le &amp;dégradé</translation>
    </message>
    <message>
        <source>moved gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>déplacement du dégradé</translation>
    </message>
    <message>
        <source>protection of faces</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>protection des visages</translation>
    </message>
    <message>
        <source>deleting a gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>suppression d’un dégradé</translation>
    </message>
    <message>
        <source>Press on one of its ends first: then the gradient is selected.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Cliquez d’abord sur une de ses extrémités&#xa0;: le dégradé est alors sélectionné.</translation>
    </message>
    <message>
        <source>a face</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>visage</translation>
    </message>
    <message>
        <source>The faces are protected already; a click on one switches it off and on.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Les visages sont déjà protégés&#xa0;; un clic sur l’un d’eux le désactive ou l’active.</translation>
    </message>
    <message>
        <source>Faces protected by {share:.0%}: {n}. A click on one switches it off and on.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>Visages protégés à {share:.0%}&#xa0;: {n}. Un clic sur l’un d’eux le désactive ou l’active.</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Visages</translation>
    </message>
    <message>
        <source>How much the faces are protected; a click on one switches it off and on</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>Degré de protection des visages&#xa0;; un clic sur l’un d’eux le désactive ou l’active</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos;, which was chosen for this photo, is not in the library any more.</source>
        <extracomment>gui/enhance/requests.py</extracomment>
        <translation>Le profil «&#xa0;{profile}&#xa0;», choisi pour cette photo, n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>&amp;Copy settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>&amp;Copier les réglages</translation>
    </message>
    <message>
        <source>&amp;Paste settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Co&amp;ller les réglages</translation>
    </message>
    <message>
        <source>Paste settings and &amp;mask</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Coller les réglages et le &amp;masque</translation>
    </message>
    <message>
        <source>&amp;Send to the batch</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>&amp;Envoyer au lot</translation>
    </message>
    <message>
        <source>Send &amp;all of the film strip to the batch</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Envoyer &amp;tout le film fixe au lot</translation>
    </message>
    <message>
        <source>Photo settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Réglages de la photo</translation>
    </message>
    <message>
        <source>The settings are copied; choose photos, and paste them there.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Les réglages sont copiés&#xa0;; choisissez des photos et collez-les.</translation>
    </message>
    <message>
        <source>pasted settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>réglages collés</translation>
    </message>
    <message>
        <source>Left out, since their settings were made by a newer Dmax: {names}.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>Écartées, car leurs réglages viennent d’une version plus récente de Dmax&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>&amp;Save the settings as a preset…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Enregistrer les réglages comme &amp;préréglage…</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>&amp;Importer un préréglage…</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; needs the profile &apos;{profile}&apos;, which is not in the library; import that first.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Le préréglage «&#xa0;{name}&#xa0;» a besoin du profil «&#xa0;{profile}&#xa0;», qui n’est pas dans la bibliothèque&#xa0;; importez-le d’abord.</translation>
    </message>
    <message>
        <source>preset &apos;{name}&apos;</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>préréglage «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; is applied.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Le préréglage «&#xa0;{name}&#xa0;» est appliqué.</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Enregistrer les réglages comme préréglage</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Replace the preset?</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Remplacer le préréglage&#xa0;?</translation>
    </message>
    <message>
        <source>There is a preset called &apos;{name}&apos; already.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Il existe déjà un préréglage nommé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; is kept.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Le préréglage «&#xa0;{name}&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>deleting the preset &apos;{name}&apos;</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>suppression du préréglage «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>Presets (*{suffix})</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Préréglages (*{suffix})</translation>
    </message>
    <message>
        <source>Imported the preset &apos;{name}&apos;.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Préréglage «&#xa0;{name}&#xa0;» importé.</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Exporter le préréglage</translation>
    </message>
    <message>
        <source>Exported the preset as {path}</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>Préréglage exporté sous {path}</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Photo &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>Photo &amp;suivante</translation>
    </message>
    <message>
        <source>{n} restored and {m} natural photos, in pairs</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{n} photos restaurées et {m} naturelles, par paires</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <extracomment>engine/batches/item.py</extracomment>
        <translation>Non conservé&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>There is no batch in {folder}; begin a new one.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Il n’y a pas de lot dans {folder}&#xa0;; commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>There is already a batch in {folder}; open it, or choose another folder.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Il y a déjà un lot dans {folder}&#xa0;; ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The batch in {folder} was made by a newer Dmax; update Dmax to go on with it.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Le lot dans {folder} a été créé par une version plus récente de Dmax&#xa0;; mettez Dmax à jour pour le poursuivre.</translation>
    </message>
    <message>
        <source>the batch in {folder}</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>le lot de {folder}</translation>
    </message>
    <message>
        <source>this batch</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>ce lot</translation>
    </message>
    <message>
        <source>The list of {which} is damaged; begin a new one: the photos that are done stay.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>La liste est endommagée pour {which}&#xa0;; commencez un nouveau lot&#xa0;: les photos déjà traitées sont conservées.</translation>
    </message>
    <message>
        <source>The disk that keeps the batch&apos;s list ({folder}) is full; make room and start again, nothing is lost.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Le disque qui contient la liste du lot ({folder}) est plein&#xa0;; libérez de la place et redémarrez, rien n’est perdu.</translation>
    </message>
    <message>
        <source>The batch&apos;s list in {folder} cannot be read or written; check the disk and the folder&apos;s permissions, then start again.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>La liste du lot dans {folder} ne peut pas être lue ou écrite&#xa0;; vérifiez le disque et les droits d’accès du dossier, puis redémarrez.</translation>
    </message>
    <message>
        <source>The batch&apos;s folder {folder} cannot be used ({reason}); check the disk and its permissions.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Le dossier du lot {folder} est inutilisable ({reason})&#xa0;; vérifiez le disque et ses droits d’accès.</translation>
    </message>
    <message>
        <source>This batch is open in another Dmax window or command; close that one, or wait until it ends.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>Ce lot est ouvert dans une autre fenêtre ou commande de Dmax&#xa0;; fermez-la, ou attendez qu’elle se termine.</translation>
    </message>
    <message>
        <source>The disk of the output folder {folder} is gone, so {name} was not enhanced; plug it in again and retry.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>Le disque du dossier de sortie {folder} a disparu, {name} n’a donc pas été amélioré&#xa0;; rebranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; make room and retry.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>Le disque de {folder} est plein&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>{name} was not made by Dmax, so it was not replaced and the output has another name; to replace it, use --existing overwrite.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>{name} n’a pas été créé par Dmax, il n’a donc pas été remplacé et la sortie porte un autre nom&#xa0;; pour le remplacer, utilisez --existing overwrite.</translation>
    </message>
    <message>
        <source>There are {count} files called {name} already; choose another folder.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>Il y a déjà {count} fichiers nommés {name}&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Dmax ended {times} times in the middle of {name}, so it was left out; try it alone.</source>
        <extracomment>engine/batches/recovery.py</extracomment>
        <translation>Dmax s’est arrêté {times} fois au milieu de {name}, cette photo a donc été écartée&#xa0;; essayez-la seule.</translation>
    </message>
    <message>
        <source>Outputs that are gone or damaged are made again: {names}.</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>Les sorties disparues ou endommagées sont recréées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Outputs that another program has changed are kept as they are: {names}.</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>Les sorties modifiées par un autre programme sont laissées telles quelles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>{names} et {more} de plus</translation>
    </message>
    <message>
        <source>It was made from this photo with these settings already.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>Elle a déjà été produite à partir de cette photo avec ces réglages.</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is; close other programs, or use a smaller version.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>{name} demande plus de mémoire qu’il n’y en a&#xa0;; fermez d’autres programmes, ou utilisez une version plus petite.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax with {name} ({kind}); the log says more.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>Une erreur s’est produite dans Dmax avec {name} ({kind})&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>This batch is running already; wait until it ends, or pause it first.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>Ce lot est déjà en cours&#xa0;; attendez qu’il se termine, ou mettez-le d’abord en pause.</translation>
    </message>
    <message>
        <source>{name} changed while it was being read; try again when the program that writes it is finished.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{name} a changé pendant sa lecture&#xa0;; réessayez quand le programme qui l’écrit aura fini.</translation>
    </message>
    <message>
        <source>There is no mask of {name} in {folder}, so all of it was enhanced.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>Il n’y a pas de masque de {name} dans {folder}, toute la photo a donc été améliorée.</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; does not know how much of the originals&apos; detail pays, so nothing of it was given back; choose a share.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>Le profil «&#xa0;{profile}&#xa0;» ignore quelle part du détail des originaux est utile, rien n’en a donc été restitué&#xa0;; choisissez une part.</translation>
    </message>
    <message>
        <source>There is no original of {name} in {folder}, so nothing was given back.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>Il n’y a pas d’original de {name} dans {folder}, rien n’a donc été restitué.</translation>
    </message>
    <message>
        <source>Nothing was given back of the original: {error}</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>Rien n’a été restitué de l’original&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{name} took longer than {minutes:.0f} minutes and was given up; try it alone, or use a smaller version.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{name} a pris plus de {minutes:.0f} minutes et a été abandonné&#xa0;; essayez cette photo seule, ou utilisez une version plus petite.</translation>
    </message>
    <message>
        <source>Patches of {patch} x {patch} latents are too large for the {channels} channels of this autoencoder; choose a smaller patch, 3 suits most sets.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>Des patchs de {patch} x {patch} latents sont trop grands pour les {channels} canaux de cet autoencodeur&#xa0;; choisissez une taille plus petite, 3 convient à la plupart des jeux.</translation>
    </message>
    <message>
        <source>The restored photos show no texture at all, so nothing can be learned from them; choose photos of real scenes.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>Les photos restaurées ne montrent aucune texture, il n’y a donc rien à en apprendre&#xa0;; choisissez des photos de scènes réelles.</translation>
    </message>
    <message>
        <source>The natural photos show no texture at all, so nothing can be learned from them; choose photos of real scenes.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>Les photos naturelles ne montrent aucune texture, il n’y a donc rien à en apprendre&#xa0;; choisissez des photos de scènes réelles.</translation>
    </message>
    <message>
        <source>There are no photos in the set; add some.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>Il n’y a aucune photo dans le jeu&#xa0;; ajoutez-en.</translation>
    </message>
    <message>
        <source>The statistics of the restored photos are ill-conditioned: some directions hardly vary. Add more varied photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>Les statistiques des photos restaurées sont mal conditionnées&#xa0;: certaines directions varient à peine. Ajoutez des photos plus variées, ou choisissez des patchs plus petits.</translation>
    </message>
    <message>
        <source>The statistics of the natural photos are ill-conditioned: some directions hardly vary. Add more varied photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>Les statistiques des photos naturelles sont mal conditionnées&#xa0;: certaines directions varient à peine. Ajoutez des photos plus variées, ou choisissez des patchs plus petits.</translation>
    </message>
    <message>
        <source>Whether one photo is enough cannot be told; add more.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>Impossible de dire si une seule photo suffit&#xa0;; ajoutez-en.</translation>
    </message>
    <message>
        <source>Leaving one photo out moves the statistics by {score:.0%} of the way to natural photos</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>Retirer une photo déplace les statistiques de {score:.0%} du chemin vers les photos naturelles</translation>
    </message>
    <message>
        <source>{told}: the set is enough.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}&#xa0;: le jeu est suffisant.</translation>
    </message>
    <message>
        <source>{told}: the set will do, a few more photos would steady it.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}&#xa0;: le jeu convient, quelques photos de plus le rendraient plus stable.</translation>
    </message>
    <message>
        <source>{told}: the set is too small or too mixed; add more photos of the same restoration.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}&#xa0;: le jeu est trop petit ou trop hétérogène&#xa0;; ajoutez des photos issues de la même restauration.</translation>
    </message>
    <message>
        <source>{names} is among the restored photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} est en double parmi les photos restaurées, ou ressemble beaucoup à une autre&#xa0;; des photos différentes apportent davantage.</translation>
    </message>
    <message>
        <source>{names} are among the restored photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} sont en double parmi les photos restaurées, ou ressemblent beaucoup à d’autres&#xa0;; des photos différentes apportent davantage.</translation>
    </message>
    <message>
        <source>{names} is among the natural photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} est en double parmi les photos naturelles, ou ressemble beaucoup à une autre&#xa0;; des photos différentes apportent davantage.</translation>
    </message>
    <message>
        <source>{names} are among the natural photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} sont en double parmi les photos naturelles, ou ressemblent beaucoup à d’autres&#xa0;; des photos différentes apportent davantage.</translation>
    </message>
    <message>
        <source>{name} is not there any more; remove it.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{name} n’est plus là&#xa0;; retirez cette photo.</translation>
    </message>
    <message>
        <source>There are no natural photos yet; add about a dozen.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Il n’y a pas encore de photos naturelles&#xa0;; ajoutez-en une douzaine.</translation>
    </message>
    <message>
        <source>There are no restored photos yet; add about a dozen.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Il n’y a pas encore de photos restaurées&#xa0;; ajoutez-en une douzaine.</translation>
    </message>
    <message>
        <source>One natural photo teaches little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Une seule photo naturelle apporte peu&#xa0;; mieux vaut une douzaine.</translation>
    </message>
    <message>
        <source>One restored photo teaches little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Une seule photo restaurée apporte peu&#xa0;; mieux vaut une douzaine.</translation>
    </message>
    <message>
        <source>{count} natural photos teach little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{count} photos naturelles apportent peu&#xa0;; mieux vaut une douzaine.</translation>
    </message>
    <message>
        <source>{count} restored photos teach little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{count} photos restaurées apportent peu&#xa0;; mieux vaut une douzaine.</translation>
    </message>
    <message>
        <source>{count} natural photos will do; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{count} photos naturelles peuvent suffire&#xa0;; mieux vaut une douzaine.</translation>
    </message>
    <message>
        <source>{count} restored photos will do; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{count} photos restaurées peuvent suffire&#xa0;; mieux vaut une douzaine.</translation>
    </message>
    <message>
        <source>So few natural photos are no measure of what is natural; add more, or remove them to use the built-in natural statistics.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Si peu de photos naturelles ne permettent pas de mesurer ce qui est naturel&#xa0;; ajoutez-en, ou retirez-les pour utiliser les statistiques naturelles intégrées.</translation>
    </message>
    <message>
        <source>Add natural photos: the built-in natural statistics belong to the built-in autoencoder with patch size {patch}.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Ajoutez des photos naturelles&#xa0;: les statistiques naturelles intégrées valent pour l’autoencodeur intégré et une taille des patchs de {patch}.</translation>
    </message>
    <message>
        <source>The restored photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add more or larger photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Les photos restaurées contiennent {latents:,} patchs latents pour des statistiques à {dimension} dimensions&#xa0;; ajoutez des photos, ou de plus grandes, ou choisissez des patchs plus petits.</translation>
    </message>
    <message>
        <source>The natural photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add more or larger photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Les photos naturelles contiennent {latents:,} patchs latents pour des statistiques à {dimension} dimensions&#xa0;; ajoutez des photos, ou de plus grandes, ou choisissez des patchs plus petits.</translation>
    </message>
    <message>
        <source>Choose what the restorer repairs.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>Choisissez ce que l’outil de restauration doit réparer.</translation>
    </message>
    <message>
        <source>{names} is among the restored photos and the natural ones; remove one of them.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} figure parmi les photos restaurées et parmi les naturelles&#xa0;; retirez-en une.</translation>
    </message>
    <message>
        <source>{names} are among the restored photos and the natural ones; remove one of them.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} figurent parmi les photos restaurées et parmi les naturelles&#xa0;; retirez-les d’un côté.</translation>
    </message>
    <message>
        <source>{names} is almost of one tone, which teaches nothing.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} est presque unie, ce qui n’apporte rien.</translation>
    </message>
    <message>
        <source>{names} are almost of one tone, which teaches nothing.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} sont presque unies, ce qui n’apporte rien.</translation>
    </message>
    <message>
        <source>{names} is of quite another size than the rest; photos of one camera and one restoration belong together.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} a une taille très différente des autres&#xa0;; il faut des photos d’un même appareil et d’une même restauration.</translation>
    </message>
    <message>
        <source>{names} are of quite another size than the rest; photos of one camera and one restoration belong together.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} ont une taille très différente des autres&#xa0;; il faut des photos d’un même appareil et d’une même restauration.</translation>
    </message>
    <message>
        <source>{names} is without a partner of the same name on the other side.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} n’a pas d’équivalent du même nom de l’autre côté.</translation>
    </message>
    <message>
        <source>{names} are without a partner of the same name on the other side.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} n’ont pas d’équivalent du même nom de l’autre côté.</translation>
    </message>
    <message>
        <source>{names} is of another size than the natural photo of that name.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} n’a pas la même taille que la photo naturelle de ce nom.</translation>
    </message>
    <message>
        <source>{names} are of another size than the natural photo of that name.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} n’ont pas la même taille que les photos naturelles de ces noms.</translation>
    </message>
    <message>
        <source>The built-in natural statistics belong to the built-in autoencoder with patch size 3; add natural photos of your own to calibrate with others.</source>
        <extracomment>engine/calibrating/natural_statistics.py</extracomment>
        <translation>Les statistiques naturelles intégrées valent pour l’autoencodeur intégré et une taille des patchs de 3&#xa0;; ajoutez vos propres photos naturelles pour calibrer autrement.</translation>
    </message>
    <message>
        <source>None of these photos can be read; choose others.</source>
        <extracomment>engine/calibrating/without_calibration.py</extracomment>
        <translation>Aucune de ces photos ne peut être lue&#xa0;; choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no machine with the memory that the largest photo needs ({needed:.1f} GB; there are {largest:.1f} GB); use larger machines, or smaller versions of the photos.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Aucune machine du cluster à l’adresse {address} n’a la mémoire que demande la plus grande photo ({needed:.1f} Go ; il y a {largest:.1f} Go) ; utilisez des machines plus grandes, ou des versions plus petites des photos.</translation>
    </message>
    <message>
        <source>This machine has not the memory that the largest photo needs ({needed:.1f} GB; there are {largest:.1f} GB); use a larger machine, or smaller versions of the photos.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Cet ordinateur n’a pas la mémoire que demande la plus grande photo ({needed:.1f} Go ; il y a {largest:.1f} Go) ; utilisez un ordinateur plus grand, ou des versions plus petites des photos.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no processor for a worker; start its machines with more, or set OMP_NUM_THREADS to fewer.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Le cluster à l’adresse {address} n’a pas de processeur pour un worker ; démarrez ses machines avec davantage de processeurs, ou réduisez OMP_NUM_THREADS.</translation>
    </message>
    <message>
        <source>This machine has no processor for a worker; set OMP_NUM_THREADS to fewer.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>Cet ordinateur n’a pas de processeur pour un worker ; réduisez OMP_NUM_THREADS.</translation>
    </message>
    <message>
        <source>There is no precision &apos;{precision}&apos;; choose one of: auto, {precisions}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>La précision «&#xa0;{precision}&#xa0;» n’existe pas&#xa0;; choisissez parmi&#xa0;: auto, {precisions}.</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos; on this machine; choose one of: auto, {names}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>Il n’y a pas de périphérique «&#xa0;{device}&#xa0;» sur cet ordinateur&#xa0;; choisissez parmi&#xa0;: auto, {names}.</translation>
    </message>
    <message>
        <source>This change belongs to a photo of another size; enhance this photo anew.</source>
        <extracomment>engine/enhancing/change.py</extracomment>
        <translation>Cette modification appartient à une photo d’une autre taille&#xa0;; améliorez cette photo à nouveau.</translation>
    </message>
    <message>
        <source>This profile was calibrated with another autoencoder; calibrate again with this one.</source>
        <extracomment>engine/enhancing/compute_change.py</extracomment>
        <translation>Ce profil a été calibré avec un autre autoencodeur&#xa0;; refaites le calibrage avec celui-ci.</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was calibrated with another autoencoder ({names}); choose that autoencoder, or calibrate again with this one.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>Le profil «&#xa0;{profile}&#xa0;» a été calibré avec un autre autoencodeur ({names})&#xa0;; choisissez cet autoencodeur, ou refaites le calibrage avec celui-ci.</translation>
    </message>
    <message>
        <source>too sharp</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>trop net</translation>
    </message>
    <message>
        <source>too soft</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>trop doux</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was learned from photos of about {learned_px:.0f} px and this one looks like {scale_px:.0f} px, so it may come out {effect}.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>Le profil «&#xa0;{profile}&#xa0;» a été appris à partir de photos d’environ {learned_px:.0f}&#xa0;px et celle-ci a l’aspect d’une photo de {scale_px:.0f}&#xa0;px&#xa0;; le résultat peut donc être {effect}.</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was made before detail of the original could be given back; calibrate again to have it.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>Le profil «&#xa0;{profile}&#xa0;» a été créé avant que le détail de l’original puisse être restitué&#xa0;; refaites le calibrage pour en disposer.</translation>
    </message>
    <message>
        <source>The share of the original&apos;s detail must be from 0 to 1, not {share:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>La part du détail de l’original doit être comprise entre 0 et 1, et non {share:g}.</translation>
    </message>
    <message>
        <source>Alpha must be from {least:g} to {most:g}, not {alpha:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>Alpha doit être compris entre {least:g} et {most:g}, et non {alpha:g}.</translation>
    </message>
    <message>
        <source>The detail band&apos;s sigma must be from 0.3 to 200 px, not {detail:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>Le sigma de la bande de détail doit être compris entre 0,3 et 200&#xa0;px, et non {detail:g}.</translation>
    </message>
    <message>
        <source>There was too little memory for the usual tiles; Dmax goes on with smaller ones, a little slower.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>La mémoire manquait pour les tuiles habituelles&#xa0;; Dmax continue avec de plus petites, un peu plus lentement.</translation>
    </message>
    <message>
        <source>The graphics card has too little free memory; Dmax goes on with the processor, which is slower.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>La carte graphique n’a pas assez de mémoire libre&#xa0;; Dmax continue avec le processeur, plus lentement.</translation>
    </message>
    <message>
        <source>This photo needs more memory than there is; close other programs, or use a smaller version.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>Cette photo demande plus de mémoire qu’il n’y en a&#xa0;; fermez d’autres programmes, ou utilisez une version plus petite.</translation>
    </message>
    <message>
        <source>Dmax has enhanced this photo already, with &apos;{profile}&apos;; enhance the photo that it was made of.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Dmax a déjà amélioré cette photo, avec «&#xa0;{profile}&#xa0;»&#xa0;; améliorez plutôt la photo dont elle est issue.</translation>
    </message>
    <message>
        <source>This photo looks noisy; restore it first, for its noise would be taken for texture.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Cette photo semble bruitée&#xa0;; restaurez-la d’abord, car son bruit serait pris pour de la texture.</translation>
    </message>
    <message>
        <source>This photo shows the blocks of JPEG compression; clean it first, or use &apos;{profile}&apos;.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Cette photo montre les blocs de la compression JPEG&#xa0;; nettoyez-la d’abord, ou utilisez «&#xa0;{profile}&#xa0;».</translation>
    </message>
    <message>
        <source>This photo has as much fine detail as natural photos have; there may be little to give back.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Cette photo a autant de détail fin que les photos naturelles&#xa0;; il y a peut-être peu à restituer.</translation>
    </message>
    <message>
        <source>the installed app has none of that; run Dmax from its source folder, as its README tells</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>l’application installée n’en dispose pas&#xa0;; lancez Dmax depuis son dossier source, comme l’indique son README</translation>
    </message>
    <message>
        <source>install what is missing with: pip install -e &quot;.[{extra}]&quot;</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>installez ce qui manque avec&#xa0;: pip install -e &quot;.[{extra}]&quot;</translation>
    </message>
    <message>
        <source>install what is missing beside Dmax: {packages} (with pip, or with pipx inject dmax)</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>installez ce qui manque à côté de Dmax&#xa0;: {packages} (avec pip, ou avec pipx inject dmax)</translation>
    </message>
    <message>
        <source>A restored photo is {restored_width} x {restored_height} px and its true one {true_width} x {true_height} px; they must be of one size.</source>
        <extracomment>engine/judging/evaluate.py</extracomment>
        <translation>Une photo restaurée fait {restored_width} x {restored_height}&#xa0;px et sa référence {true_width} x {true_height}&#xa0;px&#xa0;; elles doivent être de même taille.</translation>
    </message>
    <message>
        <source>FD and KID need photos of at least {side} x {side} px; use larger ones.</source>
        <extracomment>engine/judging/full_reference.py</extracomment>
        <translation>FD et KID demandent des photos d’au moins {side} x {side}&#xa0;px&#xa0;; utilisez-en de plus grandes.</translation>
    </message>
    <message>
        <source>Evaluating needs a few more packages; {how}.</source>
        <extracomment>engine/judging/full_reference.py</extracomment>
        <translation>L’évaluation demande quelques paquets supplémentaires&#xa0;; {how}.</translation>
    </message>
    <message>
        <source>The calibration set {name} is damaged; make it again.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Le jeu de calibrage {name} est endommagé&#xa0;; recréez-le.</translation>
    </message>
    <message>
        <source>The calibration set {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Le jeu de calibrage {name} a été créé par une version plus récente de Dmax&#xa0;; mettez Dmax à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; needs about a dozen natural photos, and what the restorer is to repair.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Il faut au jeu «&#xa0;{name}&#xa0;» une douzaine de photos naturelles, et ce que l’outil de restauration doit réparer.</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; has no restored photos; add about a dozen.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Le jeu «&#xa0;{name}&#xa0;» n’a pas de photos restaurées&#xa0;; ajoutez-en une douzaine.</translation>
    </message>
    <message>
        <source>The name &apos;{name}&apos; holds bytes that are no characters; choose another name.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Le nom «&#xa0;{name}&#xa0;» contient des octets qui ne sont pas des caractères&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The patch size must be odd and from 1 to 15, not {patch}; 3 suits most sets.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>La taille des patchs doit être impaire et comprise entre 1 et 15, et non {patch}&#xa0;; 3 convient à la plupart des jeux.</translation>
    </message>
    <message>
        <source>The pixel scale is the long side of a whole photo in px, not {scale:g}.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>L’échelle des pixels est le grand côté d’une photo entière en px, et non {scale:g}.</translation>
    </message>
    <message>
        <source>A paired set needs each photo twice under the same name, restored and natural; alone are: {names}.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>Un jeu par paires demande chaque photo deux fois sous le même nom, restaurée et naturelle&#xa0;; sont seules&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>There is no profile called &apos;{name}&apos;; there are: {names}.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Il n’existe pas de profil nommé «&#xa0;{name}&#xa0;»&#xa0;; il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is already a profile called &apos;{name}&apos;; rename or remove that one first.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Un profil nommé «&#xa0;{name}&#xa0;» existe déjà&#xa0;; renommez-le ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>There is already a profile called &apos;{name}&apos;; choose another name.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Un profil nommé «&#xa0;{name}&#xa0;» existe déjà&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is ready-made and stays; only profiles and sets of your own can be removed.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>{name} est fourni avec Dmax et ne peut pas être supprimé&#xa0;; seuls vos propres profils et jeux peuvent l’être.</translation>
    </message>
    <message>
        <source>There is another {name} by now; rename that one first.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Il existe désormais un autre {name}&#xa0;; renommez-le d’abord.</translation>
    </message>
    <message>
        <source>A name needs at least one letter or digit.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>Un nom doit contenir au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The profile {name} is damaged; copy or export it again from where it came.</source>
        <extracomment>engine/library/profile.py</extracomment>
        <translation>Le profil {name} est endommagé&#xa0;; copiez-le ou exportez-le à nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>The profile {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>Le profil {name} a été créé par une version plus récente de Dmax&#xa0;; mettez Dmax à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>lacks some of its arrays</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>est privé de certains de ses tableaux</translation>
    </message>
    <message>
        <source>has arrays of the wrong shape</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>a des tableaux de forme incorrecte</translation>
    </message>
    <message>
        <source>The profile {name} is cut short; copy or export it again from where it came.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>Le profil {name} est tronqué&#xa0;; copiez-le ou exportez-le à nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>sorts textures in a way that cannot be one</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>trie les textures d’une manière impossible</translation>
    </message>
    <message>
        <source>tells of detail what no photos do</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>attribue au détail ce qu’aucune photo ne présente</translation>
    </message>
    <message>
        <source>holds numbers that are not finite</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>contient des nombres non finis</translation>
    </message>
    <message>
        <source>holds a covariance that no photos have</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>contient une covariance qu’aucune photo ne présente</translation>
    </message>
    <message>
        <source>The profile {name} {what}, so it is damaged or was tampered with; export it again.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>Le profil {name} {what}&#xa0;; il est donc endommagé ou a été falsifié. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is not a Dmax profile; choose a {suffix} file that Dmax exported.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>{name} n’est pas un profil Dmax&#xa0;; choisissez un fichier {suffix} exporté par Dmax.</translation>
    </message>
    <message>
        <source>There is no profile at {path}; check the name, or list the profiles.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>Il n’y a pas de profil à l’emplacement {path}&#xa0;; vérifiez le nom, ou affichez la liste des profils.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be read ({reason}); check its permissions.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>Le profil {name} ne peut pas être lu ({reason})&#xa0;; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>describes itself with impossible numbers</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>se décrit avec des nombres impossibles</translation>
    </message>
    <message>
        <source>holds a curve that cannot be one</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>contient une courbe impossible</translation>
    </message>
    <message>
        <source>The mask was made for a photo of {painted_width} x {painted_height} px, and this photo has {width} x {height}; use a mask of the same aspect ratio.</source>
        <extracomment>engine/masks/mask.py</extracomment>
        <translation>Le masque a été créé pour une photo de {painted_width} x {painted_height}&#xa0;px, et cette photo fait {width} x {height}&#xa0;; utilisez un masque de mêmes proportions.</translation>
    </message>
    <message>
        <source>The mask {name} is none that Dmax knows; paint one in Dmax, or use a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Le masque {name} n’est pas de ceux que Dmax connaît&#xa0;; peignez-en un dans Dmax, ou utilisez une image en niveaux de gris.</translation>
    </message>
    <message>
        <source>The mask {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Le masque {name} a été créé par une version plus récente de Dmax&#xa0;; mettez Dmax à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>its version is none</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>sa version n’en est pas une</translation>
    </message>
    <message>
        <source>the photo&apos;s size is impossible</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>la taille de la photo est impossible</translation>
    </message>
    <message>
        <source>its effect, its photo&apos;s size or its shapes are missing</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>son effet, la taille de sa photo ou ses formes manquent</translation>
    </message>
    <message>
        <source>it has more than 200,000 points</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>il a plus de 200 000 points</translation>
    </message>
    <message>
        <source>its picture cannot be read</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>son image ne peut pas être lue</translation>
    </message>
    <message>
        <source>The mask cannot be used: {error}</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Le masque ne peut pas être utilisé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The mask {path} cannot be read ({reason}); check the disk it is on.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Le masque {path} ne peut pas être lu ({reason})&#xa0;; vérifiez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>The folder of masks {folder} is gone; put it back, or choose another.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Le dossier de masques {folder} a disparu&#xa0;; remettez-le en place, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The mask {name} is damaged: {what}; make it again.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Le masque {name} est endommagé&#xa0;: {what}&#xa0;; recréez-le.</translation>
    </message>
    <message>
        <source>The mask {name} has more than {megabytes} MB; save it as a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Le masque {name} dépasse {megabytes}&#xa0;Mo&#xa0;; enregistrez-le en image en niveaux de gris.</translation>
    </message>
    <message>
        <source>it is not the JSON that Dmax writes</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>ce n’est pas le JSON que Dmax écrit</translation>
    </message>
    <message>
        <source>The mask {name} has colours; save it as a gray picture, white where the photo is to be enhanced.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Le masque {name} est en couleur&#xa0;; enregistrez-le en image en niveaux de gris, blanche là où la photo doit être améliorée.</translation>
    </message>
    <message>
        <source>it has a shape of an unknown kind</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>il contient une forme de type inconnu</translation>
    </message>
    <message>
        <source>Nobody answered to the question for a newer version; check the network, and try again later.</source>
        <extracomment>engine/newer_version.py</extracomment>
        <translation>Personne n’a répondu à la recherche d’une nouvelle version&#xa0;; vérifiez le réseau et réessayez plus tard.</translation>
    </message>
    <message>
        <source>What answered to the question for a newer version was not understood; try again later.</source>
        <extracomment>engine/newer_version.py</extracomment>
        <translation>La réponse à la recherche d’une nouvelle version n’a pas été comprise&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>another format</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>autre format</translation>
    </message>
    <message>
        <source>another size</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>autre taille</translation>
    </message>
    <message>
        <source>another depth</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>autre profondeur</translation>
    </message>
    <message>
        <source>other colours</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>autres couleurs</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>fichier illisible</translation>
    </message>
    <message>
        <source>without its colour profile</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>sans son profil colorimétrique</translation>
    </message>
    <message>
        <source>without its EXIF</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>sans ses EXIF</translation>
    </message>
    <message>
        <source>the video or further picture in its file (motion photo, gain map or preview)</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>la vidéo ou l’image supplémentaire de son fichier (photo animée, carte de gain ou aperçu)</translation>
    </message>
    <message>
        <source>the further pictures in its file (a gain map, depth, or others)</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>les images supplémentaires de son fichier (carte de gain, profondeur ou autres)</translation>
    </message>
    <message>
        <source>what other programs have appended to its file</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>ce que d’autres programmes ont ajouté à la fin de son fichier</translation>
    </message>
    <message>
        <source>its content credentials (C2PA), which vouch for the unchanged file alone</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>ses Content Credentials (C2PA), qui n’attestent que du fichier inchangé</translation>
    </message>
    <message>
        <source>its gain map</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>sa carte de gain</translation>
    </message>
    <message>
        <source>Its file has no end mark, as if its last bytes were lost; the picture is whole.</source>
        <extracomment>engine/photos/codecs/file_metadata.py</extracomment>
        <translation>Son fichier n’a pas de marque de fin, comme si les derniers octets s’étaient perdus&#xa0;; l’image est entière.</translation>
    </message>
    <message>
        <source>needs more memory than there is; close other programs or use a smaller version</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>demande plus de mémoire qu’il n’y en a&#xa0;; fermez d’autres programmes ou utilisez une version plus petite</translation>
    </message>
    <message>
        <source>holds several pictures; save the one that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>contient plusieurs images&#xa0;; enregistrez celle que vous voulez dans un fichier à part</translation>
    </message>
    <message>
        <source>has {bits} bits a sample, which Dmax cannot read in a JPEG; save it as TIFF with 16 bits</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>a {bits}&#xa0;bits par échantillon, ce que Dmax ne peut pas lire dans un JPEG&#xa0;; enregistrez la photo en TIFF 16&#xa0;bits</translation>
    </message>
    <message>
        <source>is an animation or holds several pictures; save the one that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>est une animation ou contient plusieurs images&#xa0;; enregistrez celle que vous voulez dans un fichier à part</translation>
    </message>
    <message>
        <source>is CMYK without a colour profile, so its colours are not known; save it as RGB</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>est en CMJN sans profil colorimétrique, ses couleurs sont donc inconnues&#xa0;; enregistrez la photo en RVB</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in ({colours}); save it as RGB</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>est dans des couleurs avec lesquelles Dmax ne travaille pas ({colours})&#xa0;; enregistrez la photo en RVB</translation>
    </message>
    <message>
        <source>has {channels} channels of the type {type}, which Dmax cannot work with; save it as RGB with 8 or 16 bits</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>a {channels} canaux de type {type}, avec lesquels Dmax ne peut pas travailler&#xa0;; enregistrez la photo en RVB 8 ou 16&#xa0;bits</translation>
    </message>
    <message>
        <source>its layers, of which Dmax reads the picture that they make together</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>ses calques, dont Dmax lit l’image qu’ils composent ensemble</translation>
    </message>
    <message>
        <source>its own colour profile, in place of which its decoder gives colours of sRGB in linear light</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>son propre profil colorimétrique, que son décodeur remplace par des couleurs sRGB en lumière linéaire</translation>
    </message>
    <message>
        <source>its channels behind the colours</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>ses canaux autres que les couleurs</translation>
    </message>
    <message>
        <source>holds a kind of picture that Dmax cannot read; save it as TIFF or PNG</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>contient un type d’image que Dmax ne peut pas lire&#xa0;; enregistrez la photo en TIFF ou PNG</translation>
    </message>
    <message>
        <source>is an animation; save the picture that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>est une animation&#xa0;; enregistrez l’image que vous voulez dans un fichier à part</translation>
    </message>
    <message>
        <source>has colours multiplied by its transparency, which Dmax cannot read; save it as PNG</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>a des couleurs multipliées par sa transparence, ce que Dmax ne peut pas lire&#xa0;; enregistrez la photo en PNG</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in (YCC or CMYK); save it as RGB</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>est dans des couleurs avec lesquelles Dmax ne travaille pas (YCC ou CMJN)&#xa0;; enregistrez la photo en RVB</translation>
    </message>
    <message>
        <source>was saved without the picture that its layers make together; save it again with &apos;Maximize Compatibility&apos;, or as TIFF</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>a été enregistré sans l’image que ses calques composent ensemble&#xa0;; enregistrez-le à nouveau avec «&#xa0;Optimiser la compatibilité&#xa0;», ou en TIFF</translation>
    </message>
    <message>
        <source>is a raw file that Dmax cannot read, or holds only a preview of its picture; develop it first, and give Dmax the developed photo</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>est un fichier RAW que Dmax ne peut pas lire, ou qui ne contient qu’un aperçu de l’image&#xa0;; développez-le d’abord et donnez à Dmax la photo développée</translation>
    </message>
    <message>
        <source>the EXIF of this kind of raw file</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>les EXIF de ce type de fichier RAW</translation>
    </message>
    <message>
        <source>its maker note, whose values are bound to their place</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>sa note du fabricant (MakerNote), dont les valeurs sont liées à leur emplacement</translation>
    </message>
    <message>
        <source>is a raw file, which rawpy develops; {how}, or develop it first and give Dmax the developed photo</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>est un fichier RAW, que rawpy développe&#xa0;; {how}, ou développez-le d’abord et donnez à Dmax la photo développée</translation>
    </message>
    <message>
        <source>is compressed in a way that Dmax cannot read; save it uncompressed, or with LZW or ZIP</source>
        <extracomment>engine/photos/codecs/tiff_pictures.py</extracomment>
        <translation>utilise une compression que Dmax ne peut pas lire&#xa0;; enregistrez la photo sans compression, ou avec LZW ou ZIP</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in{which}; save it as RGB</source>
        <extracomment>engine/photos/codecs/tiff_pictures.py</extracomment>
        <translation>est dans des couleurs avec lesquelles Dmax ne travaille pas{which}&#xa0;; enregistrez la photo en RVB</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>engine/photos/formats.py</extracomment>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>engine/photos/formats.py</extracomment>
        <translation>{names} ou {last}</translation>
    </message>
    <message>
        <source>is damaged or ends in the middle; copy it again from its source</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>est endommagé ou s’arrête au milieu&#xa0;; copiez-le à nouveau depuis sa source</translation>
    </message>
    <message>
        <source>is not a photo but a folder; choose a photo in it</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>n’est pas une photo mais un dossier&#xa0;; choisissez une photo qu’il contient</translation>
    </message>
    <message>
        <source>{photo} {what}.</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>{photo} {what}.</translation>
    </message>
    <message>
        <source>does not exist; check the path</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>n’existe pas&#xa0;; vérifiez le chemin</translation>
    </message>
    <message>
        <source>its name is not allowed</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>son nom n’est pas autorisé</translation>
    </message>
    <message>
        <source>cannot be opened ({reason}); check its name and permissions</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>ne peut pas être ouvert ({reason})&#xa0;; vérifiez son nom et ses droits d’accès</translation>
    </message>
    <message>
        <source>is not a file but a pipe or a device; choose a photo</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>n’est pas un fichier mais un tube ou un périphérique&#xa0;; choisissez une photo</translation>
    </message>
    <message>
        <source>is empty; copy it again from its source</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>est vide&#xa0;; copiez-le à nouveau depuis sa source</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check the disk it is on</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>ne peut pas être lu ({reason})&#xa0;; vérifiez le disque où il se trouve</translation>
    </message>
    <message>
        <source>has {megapixels:,.1f} megapixels, more than the limit of {limit:g}; raise the limit if it is meant to be that large</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>compte {megapixels:,.1f} mégapixels, plus que la limite de {limit:g}&#xa0;; relevez la limite si la photo doit être aussi grande</translation>
    </message>
    <message>
        <source>The name template knows no {placeholder}; use {placeholders}.</source>
        <extracomment>engine/photos/output.py</extracomment>
        <translation>Le modèle de nom ne connaît pas {placeholder}&#xa0;; utilisez {placeholders}.</translation>
    </message>
    <message>
        <source>The name template makes an empty name; put {name} into it.</source>
        <extracomment>engine/photos/output.py</extracomment>
        <translation>Le modèle de nom donne un nom vide&#xa0;; placez-y {name}.</translation>
    </message>
    <message>
        <source>is not a photo that Dmax can read; use {formats}</source>
        <extracomment>engine/photos/reading.py</extracomment>
        <translation>n’est pas une photo que Dmax peut lire&#xa0;; utilisez {formats}</translation>
    </message>
    <message>
        <source>The quality must be from 1 to 100, not {quality}.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>La qualité doit être comprise entre 1 et 100, et non {quality}.</translation>
    </message>
    <message>
        <source>{format} holds at most {side} px a side; write {name} as TIFF or PNG.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{format} contient au plus {side}&#xa0;px par côté&#xa0;; écrivez {name} en TIFF ou PNG.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); check its name, the folder, its permissions and the space left.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} ne peut pas être écrit ({reason})&#xa0;; vérifiez son nom, le dossier, ses droits d’accès et l’espace libre.</translation>
    </message>
    <message>
        <source>{path} did not come back from the disk as it was written ({difference}); it was not kept. Check the disk, or choose another format.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} n’a pas été relu du disque tel qu’il avait été écrit ({difference})&#xa0;; il n’a pas été conservé. Vérifiez le disque, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>{path} cannot be written for lack of memory; close other programs.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} ne peut pas être écrit, faute de mémoire&#xa0;; fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>{name} has a suffix that Dmax does not write; use {suffixes}.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{name} porte une extension que Dmax n’écrit pas&#xa0;; utilisez {suffixes}.</translation>
    </message>
    <message>
        <source>its high dynamic range ({kind}): what is brighter than white; {keep} keep it</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>sa grande plage dynamique ({kind})&#xa0;: ce qui est plus clair que le blanc&#xa0;; la conservent {keep}</translation>
    </message>
    <message>
        <source>its colour profile, which is broken or which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>son profil colorimétrique, qui est défectueux ou que {format} ne peut pas contenir</translation>
    </message>
    <message>
        <source>its channel beside the colours (infrared), which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>son canal en plus des couleurs (infrarouge), que {format} ne peut pas contenir</translation>
    </message>
    <message>
        <source>a part of its IPTC data, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>une partie de ses données IPTC, que {format} ne peut pas contenir</translation>
    </message>
    <message>
        <source>its maker note, whose values are bound to their place in the file</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>sa note du fabricant (MakerNote), dont les valeurs sont liées à leur emplacement dans le fichier</translation>
    </message>
    <message>
        <source>its PNG texts, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>ses textes PNG, que {format} ne peut pas contenir</translation>
    </message>
    <message>
        <source>its JPEG comment, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>son commentaire JPEG, que {format} ne peut pas contenir</translation>
    </message>
    <message>
        <source>the shape of its pixels, which {format} cannot tell</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>la forme de ses pixels, que {format} ne peut pas indiquer</translation>
    </message>
    <message>
        <source>a part of its EXIF, of which a JPEG holds 64 KB</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>une partie de ses EXIF, dont un JPEG contient 64&#xa0;Ko</translation>
    </message>
    <message>
        <source>its float samples, made whole numbers of {held} bits, as {format} holds no more</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>ses échantillons flottants, convertis en entiers de {held}&#xa0;bits, car {format} n’en contient pas plus</translation>
    </message>
    <message>
        <source>its {own} bits a sample, rounded to {held} bits, as {format} holds no more</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>ses {own}&#xa0;bits par échantillon, arrondis à {held}&#xa0;bits, car {format} n’en contient pas plus</translation>
    </message>
    <message>
        <source>{path} is the original photo, which Dmax never replaces; choose another name or folder.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} est la photo originale, que Dmax ne remplace jamais&#xa0;; choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or let it be replaced.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} existe déjà&#xa0;; choisissez un autre nom, ou autorisez son remplacement.</translation>
    </message>
    <message>
        <source>{format} cannot hold transparency; write this photo as PNG, TIFF or WebP.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{format} ne peut pas contenir de transparence&#xa0;; écrivez cette photo en PNG, TIFF ou WebP.</translation>
    </message>
    <message>
        <source>There is no degradation &apos;{word}&apos;; use bicubic:4, noise:25, jpeg:10, blur:2, several joined by +, or one of: {tasks}.</source>
        <extracomment>engine/restoring/degradation.py</extracomment>
        <translation>La dégradation «&#xa0;{word}&#xa0;» n’existe pas&#xa0;; utilisez bicubic:4, noise:25, jpeg:10, blur:2, plusieurs reliées par +, ou l’une de celles-ci&#xa0;: {tasks}.</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} px is too small to be degraded; use larger ones.</source>
        <extracomment>engine/restoring/degradation.py</extracomment>
        <translation>Une photo de {width} x {height}&#xa0;px est trop petite pour être dégradée&#xa0;; utilisez-en de plus grandes.</translation>
    </message>
    <message>
        <source>The model {name} wants more than a photo (a mask or a noise map); choose another.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Le modèle {name} demande plus qu’une photo (un masque ou une carte de bruit)&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model {name} fails on this photo; choose another model.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Le modèle {name} échoue sur cette photo&#xa0;; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>There is no model file {path}; check the path.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Il n’y a pas de fichier de modèle {path}&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The model {name} is damaged, or holds more than weights and might run code; use a .safetensors version of it.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Le modèle {name} est endommagé, ou contient autre chose que des poids et pourrait exécuter du code&#xa0;; utilisez-en une version .safetensors.</translation>
    </message>
    <message>
        <source>The model {name} cannot be read; fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Le modèle {name} ne peut pas être lu&#xa0;; récupérez-le à nouveau à sa source.</translation>
    </message>
    <message>
        <source>The model {name} holds no weights; choose another file.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Le modèle {name} ne contient pas de poids&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The model {name} holds more than any network does; fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Le modèle {name} contient plus qu’aucun réseau&#xa0;; récupérez-le à nouveau à sa source.</translation>
    </message>
    <message>
        <source>The model {name} names a layer that no network has ({layer}); fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Le modèle {name} cite une couche qu’aucun réseau ne possède ({layer})&#xa0;; récupérez-le à nouveau à sa source.</translation>
    </message>
    <message>
        <source>The model {name} is of an architecture that spandrel does not know.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Le modèle {name} a une architecture que spandrel ne connaît pas.</translation>
    </message>
    <message>
        <source>The model {name} does not hold the weights of a whole network.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Le modèle {name} ne contient pas les poids d’un réseau entier.</translation>
    </message>
    <message>
        <source>The model {name} takes longer than {seconds:.0f} seconds to load; choose another.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Le modèle {name} met plus de {seconds:.0f} secondes à se charger&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Model files need spandrel; {how}.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Les fichiers de modèle demandent spandrel&#xa0;; {how}.</translation>
    </message>
    <message>
        <source>This model is of an architecture that needs torchvision, which is not installed; install it, or choose another model.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>Ce modèle a une architecture qui demande torchvision, qui n’est pas installé&#xa0;; installez-le, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The original has {original_width} x {original_height} px and the restored photo {width} x {height} px; detail is given back only where both are alike.</source>
        <extracomment>engine/restoring/original_detail.py</extracomment>
        <translation>L’original fait {original_width} x {original_height}&#xa0;px et la photo restaurée {width} x {height}&#xa0;px&#xa0;; le détail n’est restitué que si les deux ont la même taille.</translation>
    </message>
    <message>
        <source>The command has a quotation mark that is not closed: {template}</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>La commande contient un guillemet qui n’est pas fermé&#xa0;: {template}</translation>
    </message>
    <message>
        <source>The command of a restorer must name {input}, and {output} or {folder}.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>La commande d’un outil de restauration doit citer {input}, et {output} ou {folder}.</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; ended without writing a photo; check its command.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Le programme «&#xa0;{name}&#xa0;» s’est terminé sans écrire de photo&#xa0;; vérifiez sa commande.</translation>
    </message>
    <message>
        <source>What the program &apos;{name}&apos; wrote is not a photo that can be read; check its command.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Ce que le programme «&#xa0;{name}&#xa0;» a écrit n’est pas une photo lisible&#xa0;; vérifiez sa commande.</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; made {restored_width} x {restored_height} px of {width} x {height} px; a restored photo must be a whole number of times as large.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Le programme «&#xa0;{name}&#xa0;» a produit {restored_width} x {restored_height}&#xa0;px à partir de {width} x {height}&#xa0;px&#xa0;; une photo restaurée doit être agrandie d’un nombre entier de fois.</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; cannot be started; check that it is installed and its path.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Le programme «&#xa0;{name}&#xa0;» ne peut pas être lancé&#xa0;; vérifiez son chemin et qu’il est bien installé.</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; failed (status {status}): {said}</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Le programme «&#xa0;{name}&#xa0;» a échoué (code {status})&#xa0;: {said}</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; took longer than {seconds:g} seconds and was stopped; allow it more time or use a smaller photo.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>Le programme «&#xa0;{name}&#xa0;» a pris plus de {seconds:g} secondes et a été arrêté&#xa0;; accordez-lui plus de temps ou utilisez une photo plus petite.</translation>
    </message>
    <message>
        <source>it did not say why.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>il n’a pas dit pourquoi.</translation>
    </message>
    <message>
        <source>Restored, this photo would have {megapixels:.0f} megapixels, and at most {limit:.0f} can be enhanced; use a smaller photo, or a restorer that enlarges it less.</source>
        <extracomment>engine/restoring/restore_job.py</extracomment>
        <translation>Restaurée, cette photo compterait {megapixels:.0f} mégapixels, et {limit:.0f} au plus peuvent être améliorés&#xa0;; utilisez une photo plus petite, ou un outil de restauration qui agrandit moins.</translation>
    </message>
    <message>
        <source>The restored photo holds values that are no numbers; choose another restorer or model, or full precision in the settings.</source>
        <extracomment>engine/restoring/restorer.py</extracomment>
        <translation>La photo restaurée contient des valeurs qui ne sont pas des nombres&#xa0;; choisissez un autre outil de restauration ou modèle, ou la pleine précision dans les réglages.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; must enlarge by a whole number, such as lanczos:4.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>«&#xa0;{word}&#xa0;» doit agrandir d’un nombre entier, par exemple lanczos:4.</translation>
    </message>
    <message>
        <source>There is no restorer &apos;{word}&apos;; use nlm, nlm:25, lanczos:4, none, a model file, or a command with {{input}} and {{output}}.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>L’outil de restauration «&#xa0;{word}&#xa0;» n’existe pas&#xa0;; utilisez nlm, nlm:25, lanczos:4, none, un fichier de modèle, ou une commande avec {{input}} et {{output}}.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; needs a number above 0 and up to {most:g} behind the colon.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>«&#xa0;{word}&#xa0;» demande après le deux-points un nombre supérieur à 0 et au plus égal à {most:g}.</translation>
    </message>
    <message>
        <source>No restored photo has the name of a true one; give both the same file names.</source>
        <extracomment>engine/restoring/truth_pairs.py</extracomment>
        <translation>Aucune photo restaurée ne porte le nom d’une photo de référence&#xa0;; donnez-leur les mêmes noms de fichier.</translation>
    </message>
    <message>
        <source>The restorer &apos;{restorer}&apos; makes {restored_width} x {restored_height} px of a photo that was {true_width} x {true_height} px; choose one that fits the degradation.</source>
        <extracomment>engine/restoring/truth_pairs.py</extracomment>
        <translation>L’outil de restauration «&#xa0;{restorer}&#xa0;» produit {restored_width} x {restored_height}&#xa0;px d’une photo qui faisait {true_width} x {true_height}&#xa0;px&#xa0;; choisissez-en un qui corresponde à la dégradation.</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <extracomment>engine/sentences.py</extracomment>
        <translation>{before} {after}</translation>
    </message>
    <message>
        <source>{before}; {after}</source>
        <extracomment>engine/sentences.py</extracomment>
        <translation>{before}&#xa0;; {after}</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <extracomment>engine/sentences.py</extracomment>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; needs the autoencoder {autoencoder}, which is not on this machine as it was then; fetch or add it, or calibrate again.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Il faut au profil «&#xa0;{profile}&#xa0;» l’autoencodeur {autoencoder}, qui n’est pas sur cet ordinateur dans sa version d’origine&#xa0;; téléchargez-le ou ajoutez-le, ou refaites le calibrage.</translation>
    </message>
    <message>
        <source>The restored and the natural photos&apos; statistics do not fit each other; calibrate again.</source>
        <extracomment>engine/transport/gaussian_transport.py</extracomment>
        <translation>Les statistiques des photos restaurées et naturelles ne correspondent pas entre elles&#xa0;; refaites le calibrage.</translation>
    </message>
    <message>
        <source>The statistics have a mean and a covariance of different sizes; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Les statistiques ont une moyenne et une covariance de tailles différentes&#xa0;; refaites le calibrage.</translation>
    </message>
    <message>
        <source>The statistics hold numbers that are not finite; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Les statistiques contiennent des nombres non finis&#xa0;; refaites le calibrage.</translation>
    </message>
    <message>
        <source>The statistics hold a covariance that is not symmetric; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Les statistiques contiennent une covariance non symétrique&#xa0;; refaites le calibrage.</translation>
    </message>
    <message>
        <source>The statistics have sums of different sizes; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Les statistiques ont des sommes de tailles différentes&#xa0;; refaites le calibrage.</translation>
    </message>
    <message>
        <source>More photos were taken out of the statistics than are in them; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Plus de photos ont été retirées des statistiques qu’elles n’en contiennent&#xa0;; refaites le calibrage.</translation>
    </message>
    <message>
        <source>Statistics of different patch sizes or autoencoders cannot be merged; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Des statistiques de tailles de patchs ou d’autoencodeurs différents ne peuvent pas être fusionnées&#xa0;; refaites le calibrage.</translation>
    </message>
    <message>
        <source>There are no photos in the statistics; add some.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>Les statistiques ne contiennent aucune photo&#xa0;; ajoutez-en.</translation>
    </message>
    <message>
        <source>The patch size must be odd (1, 3, 5, ...), not {patch}.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>La taille des patchs doit être impaire (1, 3, 5, ...), et non {patch}.</translation>
    </message>
</context>
</TS>
