<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Dmax</name>
    <message>
        <source>About Dmax</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dmax and its licences</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dmax&apos;s icon</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dmax {version}</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes restored photos look real again: offline, behind any restoration program, with one slider.</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt for Python: the window</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch: computes</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>builds the autoencoders</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps weights and profiles</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrays</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour conversion, thumbnails</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads and writes HEIC (holds libheif and libde265, LGPL-3.0, and x265, GPL-2.0)</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads and writes photos</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvips and what it reads formats with</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes JPEG XL, reads PSD and BMP</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads JPEG XL, JPEG 2000 and TIFF, writes AVIF</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads unusual TIFF</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the system keeps settings</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress on a terminal</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completes words on a terminal</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T. Adrai, G. Ohayon, M. Elad, T. Michaeli: {paper}, NeurIPS 2023. Dmax is an independent implementation; the detail band is its own.</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes with it</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in autoencoder, the natural statistics and the ready-made profiles are Dmax&apos;s own, under the MIT licence like the program. They were learnt from openly licensed photographs (wallpaper collections of the Budgie, elementary OS and Pop!_OS projects: public domain, Unsplash licence and Creative Commons); the photos themselves are not part of Dmax. Faces are found by the weights of MTCNN (K. Zhang, D. Sandberg, T. Esler; MIT licence). Autoencoders that you fetch have licences of their own; their list names them.</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is built on</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and libvips are used as they come, as libraries of their own that you may replace (LGPL).</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this app brings</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of Dmax</source>
        <extracomment>gui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on; use a verb, such as &apos;enhance&apos; (see: {command} --help).</source>
        <extracomment>gui/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add restored photos</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of restored photos, with its subfolders</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photo was added.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} photos were added.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in it, or only such as Dmax has made.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder whose new photos are enhanced as they come</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New photos in {folder} are enhanced as they come.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry those that failed</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do again</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear what is done</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the co&amp;mpare view</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;output&apos;s folder</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos or folders here

or click to add a folder with its subfolders</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of restored photos (Ctrl+Shift+O)</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click shows a photo in the compare view</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to do</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} done</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching {name}</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {name} to come back</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min left</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:.0f} s left</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos are on the list already, and selected now; &apos;Do again&apos; ({keys}) does those that are done once more.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photo is to do again, with the settings of now.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} photos are to do again, with the settings of now.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected photos are still to do.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; &apos;Go on&apos; takes it up in the middle of the photo.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; what is done is done, the rest is still on the list.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} done, {failed} failed, {skipped} skipped</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is done</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch is running; what is done stays done, and the rest stays on its list.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · own settings</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{s:.1f} s</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is paused, one photo is to do.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is paused, {n} photos are to do.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is running: {n} of {total} photos are done.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own settings for the selected photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhance or write the selected photos in another way than the rest</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport profile</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the photos were restored from</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail of the original</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore first</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realism</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, not here</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the {n} selected photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the selected photo</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a calibration set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration sets (*.json)</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add natural photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the curve</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of the set itself can judge its profile; it does a little better on them than on others. Use them, or a folder of other true photos?</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set&apos;s &amp;own photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;photos…</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same photos, restored, under the same names</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for curve.md, curve.csv and curve.png</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the restorer repairs</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps joined by +, such as bicubic:2+noise:10+jpeg:50; there are bicubic (times), noise (of 255), jpeg (quality) and blur (px).</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New set</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete the set</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a set…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the set…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add restored photos…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add na&amp;tural photos…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve the chosen photos</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make profile</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it no&amp;w</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meas&amp;ure the curve…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the curve…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perception-distortion curve</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How faithful and how real the profile&apos;s photos are, over realism: measured with photos whose truth is known.</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realism {faithful:.0f} % is the most real that is as faithful as the restored photo, {within:.0f} % the most real within 1 dB of it. Measured on {n} photos.</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration sets</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set becomes a profile of the same name</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored photos</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop about a dozen photos here that one program restored: all denoised, or all upscaled, or all cleaned of JPEG artefacts.</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural photos</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop natural, untreated photos here, if you have some of the same kind. Without them the built-in natural statistics are used, unless a restorer is chosen at the right.</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the calibration</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored photos are made from the natural ones</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural photos ({n})</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored photos ({n})</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural photos (built-in statistics)</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the engine …</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging the set</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {s:.0f} s left</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is ready</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve is measured</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the photos …</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My restoration</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a set called &apos;{name}&apos;; choose another name.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; was deleted; undo brings it back.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in it.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos are in the set already.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added photos</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the photos that are to be removed first.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed photos</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set yet. Drop restored photos here, or begin one with {keys}.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against this set.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &apos;{name}&apos; is ready.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve lies in {path}</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile is being made or measured.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos or folders here; Delete removes the chosen ones from the set, a double click shows one on the Enhance page</source>
        <extracomment>gui/calibrate/photo_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the natural photos are degraded before the restorer repairs them</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise of 15</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise of 25</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise of 50</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, quality 10</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, quality 30</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third of the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter, and noise</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter, and JPEG</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur of 2 px</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration set</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same scenes on both sides</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural photos are those from which the restored ones were made, under the same names</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch size</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the latent patches; 3 suits most sets, more needs more photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More can be fetched in Settings</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patch size</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Autoencoder</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety of texture</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to the statistics of all photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored by</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faithful or real</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}, not here</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the restored line is below the natural one ({n} of {m} directions), restoration took away variety that enhancing gives back.</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variances of the latent patches, the largest first: restored from {a:.3g} to {b:.3g}, natural from {c:.3g} to {d:.3g}</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared Wasserstein-2 distance of the statistics of some photos to those of all {n}: {first:.3g} with {k}, {last:.3g} with {m}; where it is low, more photos change little</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {m} photos {left:.0f} % of the distance is left that there is with {k}: the flatter the line ends, the less would more photos change.</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Dmax?</source>
        <extracomment>gui/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <extracomment>gui/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dmax cannot write {name}; let the other program hand over {formats}, best a TIFF with 16 bits.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be written to; check its permissions and those of its folder.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the result into the copy, and close Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the copy as it is, and close Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, for another program: what you see is written into it.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit for another program</source>
        <extracomment>gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed by another program meanwhile; it was left as it is, and the result is {path}.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy} cannot be written ({reason}); the result is {path}.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of the restored and the enhanced photo</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored yet</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before restoration</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous photo in the folder</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next photo in the folder</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;with options…</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y the enhanced photo</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhance &amp;again</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More realism</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Less realism</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give the realism as a number</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pro&amp;file</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;split</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare si&amp;de by side</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhanced pho&amp;to alone</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the photo &amp;before restoration</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole p&amp;hoto</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;upe</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo that was denoised, upscaled or cleaned of JPEG artefacts (Ctrl+O);
Ctrl+V pastes one. A model file that is dropped here restores it first.</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the enhanced photo</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the enhanced photo from here into a folder or another program</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the photo before restoration</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the restored photo</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo here

or click to open one</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a restored photo here

or click to open one</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{w} × {h} px, {mp:.1f} MP, {bits} bits</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{w} × {h} px, {bits} bits</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring for {s:.0f} s</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhancing …</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhancing, {s:.0f} s left</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhancing, {percent} %</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enhanced yet</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhanced in part</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enhanced</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the enhanced photo</source>
        <extracomment>gui/enhance/export_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}); choose another.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already; it was kept, as you chose.</source>
        <extracomment>gui/enhance/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>gui/enhance/histogram.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: enhanced; line: what it is compared with.
Of the enhanced photo {dark:.1f} % is black and {bright:.1f} % is white.</source>
        <extracomment>gui/enhance/histogram.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More here, less there</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its texture is finer than that of the profile&apos;s photos; it may come out too soft.</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its texture is coarser than that of the profile&apos;s photos; it may come out too sharp.</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo looks like</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{px:.0f} px</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile is for</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} restored, {m} natural</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{p} × {p} latents, {c} channels</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed in</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:.0f} % of what coarser detail foretells</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikeness</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:.1f} times that among the profile&apos;s photos</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Linear gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Radial gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect f&amp;aces</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as an &amp;overlay</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;mask…</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save mask as…</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush (K): paint where the photo is protected, or alone enhanced;
hold Alt to erase, [ and ] make it smaller and larger</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear gradient (G): drag from where it counts wholly to where it ends</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial gradient (Shift+G): drag from the middle to the border</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect faces (F): they are found and enhanced by half; erase what is too much</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase (E): take away from what was painted, as with Alt held</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay (O): red is protected, green alone is enhanced</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect what was enhanced, and enhance what was protected (Shift+I)</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brush stroke</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the mask does</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearing the mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces …</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces were found in this photo; paint over them with the brush.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces are protected already.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected faces</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces protected by half: {n}. Erase what is too much.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks (*.json {pictures});;All files (*)</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask from a file</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask &apos;{name}&apos; is used.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks (*.json)</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the mask as {path}</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is painted stays as it is; all else is enhanced</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is painted is enhanced; all else stays as it is</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the brush, in percent of the photo</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softness</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How softly what is painted ends</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much what is painted counts</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:.1f} %</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:.0f} %</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhance</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realism</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested realism</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restorer</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detail of the original</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>gui/enhance/outgoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are enhanced with the profile &apos;{name}&apos; now.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each photo is enhanced with the profile that suits it now.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings from before the batch</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings of the batch</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are restored with &apos;{name}&apos; now; drop one.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is restored, and enhanced with the profile &apos;{profile}&apos;</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is enhanced with the profile &apos;{profile}&apos;</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo enhanced</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; F5 enhances the photo again.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo is being enhanced.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo is being exported.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enhanced photo</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the photo says</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print resolution</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into the file, for programs that print: 300 is what prints are made with</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft proof</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how the photo would look printed; the export is not changed by it</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ICC file…</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what cannot be printed</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours that printer and paper do not have are shown in magenta</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print at</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Soft proof</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo names no print size.</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{w:.1f} × {h:.1f} cm ({wi:.1f} × {hi:.1f} in)</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ICC profile of printer and paper</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm)</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the photo was restored from (Ctrl+P). &apos;Suggest&apos; finds the profile whose photos each photo is most like;
&apos;Auto&apos; learns from the photo itself</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a profile that suits it better</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto (no calibration)</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile that suits each photo is found when it is opened.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it suits the photo is known soon.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;{name}&apos; instead</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is more like those that &apos;{name}&apos; was learned from</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it suits this photo is not known.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is unlike those it was learned from.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is more like those of another profile.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo lacks no fine detail.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits this photo well.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from this photo alone.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, ready-made.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, your own.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recommended realism</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the natural texture is given back.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % is recommended: the most that kept this profile&apos;s photos faithful.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % is recommended: it suits most photos.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % is recommended, less than usual, as this photo is unlike those of the profile.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % is recommended, less than usual, as this photo lacks little fine detail.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {n} %</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask that was painted in this photo is not used. {error}</source>
        <extracomment>gui/enhance/requests.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film &amp;strip</source>
        <extracomment>gui/enhance/roll/film_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in that folder; drop a photo, or a folder that holds some.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since they are no photos: {names}.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on the clipboard could not be kept; check the disk.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film strip</source>
        <extracomment>gui/enhance/roll/strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enhancing, {percent} %</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enhanced</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, settings of its own</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying …</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being written; hold the button a moment.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enhanced photo is on the clipboard.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enhanced photo is on the clipboard, as a file; as a picture it is too large.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is ready; drag it now.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); choose the ICC file of your printer and paper.</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no ICC profile</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no ICC profile of a printer; choose the ICC file of your printer and paper.</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;numbers mean</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a newer &amp;version?</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Dmax</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a newer version, {version}; this is {own}.</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest version, {own}.</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a photo…</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a profile…</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste photo</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a profile</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dmax profiles (*{suffix})</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo on the clipboard; copy a file or a picture first.</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dmax: help</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters of the manual</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the photo</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a slider</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo before enhancing</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold Space, or the right mouse button</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller or larger brush, with a brush in the hand</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ and ]</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase, with a tool of the mask in the hand</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold Alt</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, −, or turn the wheel</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole photo, or back to 100 %</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double-click</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move over the photo</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow keys, or drag</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the dividing line</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift with an arrow key, or drag</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One percent more or less</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow keys</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten percent more or less</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <extracomment>gui/manual.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported the profile &apos;{name}&apos;.</source>
        <extracomment>gui/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>gui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>gui/photo_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>gui/photo_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the profile</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile is chosen</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made; it can be duplicated, but not renamed or deleted</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel scale</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{px} px: the long side of whole photos that look so fine</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} restored and {m} natural photos</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in pairs</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} by Dmax {version}</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its set</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent patches</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{p} × {p} with {c} channels, {count:,} restored and {other:,} natural ones</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for all textures</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {n}, from the flattest to the liveliest places; without the detail band one</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{w2:.0f} from restored to natural photos (squared Wasserstein-2); {typical:.0f} among the restored ones</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport profiles</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop .dmax files to import them; drag a profile out to copy it</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: calibrate one, or drop a .dmax file</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enhance with it</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search profiles</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only profiles with these words in their names</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was deleted; undo brings it back.</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the profile</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profiles</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only .dmax files can be imported here; drop photos on the Enhance page.</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the autoencoder {autoencoder}, which is not on this machine as it was then; fetch or add it in Settings, or calibrate again.</source>
        <extracomment>gui/profiles/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax ({kind}); the details can be copied into a report.</source>
        <extracomment>gui/reporting/logs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics saved as {name}; they hold no photos, names or paths.</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics could not be saved ({reason}); choose another folder.</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving diagnostics …</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in one needs nothing. Others are fetched from their makers when you ask for it; nothing else in Dmax uses the network.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autoencoders</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the chosen autoencoder from the hub</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop fetching; what has come stays</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add from disk</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy in a diffusers folder or a .safetensors file</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen autoencoder from this machine</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;folder with config.json and weights…</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single .&amp;safetensors file…</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly fetched</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mb:.0f} MB</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch the rest</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what has come stays, and fetching goes on from there.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done:.0f} of {total:.0f} MB</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The autoencoder &apos;{id}&apos; is here; SHA-256 of its weights: {sha256}</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with config.json and weights</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An autoencoder&apos;s weights</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{title}&apos; was added.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the autoencoder</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &apos;{title}&apos; from this machine? Profiles that were made with it cannot be used until it is back.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong while fetching; try again.</source>
        <extracomment>gui/settings/fetching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the fastest there is</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half precision is faster on GPUs and changes nothing that can be seen</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: full on the CPU, half on GPUs</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> GB</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for a tile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much memory the networks may take at a time; less makes smaller tiles, not other results</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos always stand on the same grey</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fading menus and no animated controls</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies when Dmax is started next</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are shown in the screen&apos;s own colours; exports are not changed by it</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system says</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a long job ends and the window is not in front</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification of the desktop</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory for a tile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;creen colours</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An autoencoder is being fetched.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen&apos;s ICC profile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dmax speaks this language when it is started next.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next photo is shown so.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Realism</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realism in percent</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realism in percent, as a number</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the slider go beyond: alpha from -1 (more texture than natural photos have)
to 2 (smoother than restored)</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the natural texture is given back: 0 % is the photo untouched.
Arrow keys: 1 %, double-click: {n} %</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number and press Enter; alpha {alpha:.2f}</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours kept</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only fine detail changes; colours and tones stay as they are (the detail band)</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the paper</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is transported, colours and tones as well</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what a report of this problem should hold</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail of the original in percent</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the detail that restoration took away is given back, where natural photos have it.
Texture comes back with it, and beyond that noise. Double-click: what the profile&apos;s calibration found</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, {n} %</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;iginals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos before restoration, by the same names: a part of what restoration took away
can be given back from them</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at hand</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a folder…</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the originals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} lose a little; {exact} nothing</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the photo&apos;s own</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {formats}: 95 shows no loss, 85 makes smaller files; at 100 JXL loses nothing</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour detail</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {formats}: half is what cameras write</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half (4:2:0), smaller</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit depth</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{formats} hold more than 8 bits per channel</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s own</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bits</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name template</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What files are called; the words in braces are filled in</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals are never replaced, wherever outputs go</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that enhanced photos are written to</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing files</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do where a file of that name is there already</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, add a number</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the older output</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo&apos;s name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha, such as 0.30</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realism in percent</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a running number</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placeholder}, {what}</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour detail</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bit depth</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Existing files</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for enhanced photos</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photo of the batch waits for its start.</source>
        <extracomment>gui/widgets/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} photos of the batch wait for its start.</source>
        <extracomment>gui/widgets/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What restores the photos that the profile is for</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What restores the photo before it is enhanced</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restorer</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;model file…</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of your own, such as DnCNN, SwinIR or ESRGAN; the file stays where it lies</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an external &amp;program…</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from the list; files stay</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove restorers</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model file or a program of your own, or remove one</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the photo&apos;s noise</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the noise, in steps of 8 bits; 0 measures it</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are restored already</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo is already restored</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: they stay degraded</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-local means (noise)</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge {n} times</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, not on the list</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model file</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an external program</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dmax runs the command for each photo, without a shell. In the place of {input} it puts the path of a PNG file, in the place of {output} where the restored photo is to be written, or in the place of {folder} a folder for it, if the program names its files itself.</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the list is to call it</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the list of restorers calls the program</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denoise --strength 2 {input} {output}</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program with its options; put paths with spaces between quotation marks</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <extracomment>gui/widgets/side_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work ({reason}); check the disk, the folder and its permissions.</source>
        <extracomment>gui/work/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax; the details can be copied into a report.</source>
        <extracomment>gui/work/background.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no autoencoder called &apos;{autoencoder}&apos;; there are: {names}.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The autoencoder &apos;{autoencoder}&apos; is not on this machine; fetch it first (about {size_mb} MB).</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove it and add it again</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install Dmax again</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the autoencoder &apos;{autoencoder}&apos; are missing from {folder}; {what}.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The autoencoder &apos;{autoencoder}&apos; is not on the hub, so it cannot be fetched.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of &apos;{autoencoder}&apos; are not those that were fetched on {day} (SHA-256 {now}..., then {then}...), so they were thrown away; if their makers say that they changed them, take them with: autoencoders fetch {autoencoder} --accept-changed</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be copied to {folder} ({reason}); check the disk.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in autoencoder belongs to Dmax and stays.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Dmax; use that one.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be read ({reason}); choose another library.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged; delete it and add your autoencoders again.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in a format that can hide programs, so Dmax does not open it; look for the same autoencoder as a .safetensors file.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}; choose the file or folder of an autoencoder.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the disk and its rights.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or is no .safetensors file; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {path} are stored as {type}, which Dmax cannot use; look for the same autoencoder in float16 or float32.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {path} are damaged; fetch or copy them again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The config.json of the autoencoder in {path} describes no working {kind}; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the autoencoder in {path} do not fit its config.json (first at {name}); fetch or copy both again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This autoencoder needs diffusers, which cannot be loaded ({kind}); install Dmax&apos;s packages again, or use the built-in autoencoder.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends on to an address without encryption, so nothing was fetched; try again later, or download the autoencoder in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends on to {other}, which is not the hub&apos;s, so nothing was fetched; download the autoencoder in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached or stopped answering; check the connection and fetch again, which goes on where it stopped.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {folder} is full; make room and fetch again.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); check the disk and its rights.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with what no hub says; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends a part of {name} where all of it was asked for; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} arrived damaged from {host} and was thrown away; fetch it again.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} names no checksum for {name}, so it could not be trusted; download it in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} says that {name} has more than {megabytes:.0f} MB, which it cannot have, so it was not fetched; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gives {name} only to people who have signed in and agreed to its licence; download it in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no {name} any more; download the autoencoder elsewhere and add its folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with error {status}; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dmax cannot tell which network {name} belongs to; choose a folder that holds it together with its config.json.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read to its end; copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The autoencoder in {path} has changed since it came here; remove it and fetch or add it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no config.json in {folder}; choose the folder of an autoencoder.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The config.json in {folder} is damaged; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of the class {kind}</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say its class</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The autoencoder in {path} {what}; Dmax knows {classes}.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The config.json of the autoencoder in {path} asks for an absurdly large network; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The autoencoder in {path} is not for colour photos; choose one with three channels.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several .safetensors files in {folder}; leave only the autoencoder&apos;s own there.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no .safetensors file in {folder}; fetch or copy the autoencoder&apos;s weights again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The autoencoder {name} fails on its first small photo; choose another.</source>
        <extracomment>engine/autoencoders/probe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The autoencoder {name} does not give back photos of the size that it was given; choose another.</source>
        <extracomment>engine/autoencoders/probe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs about {needed:.1f} GB of memory and {free:.1f} GB are free; close other programs, or use a smaller version.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dmax may not write into {folder}; choose another output folder, or change its permissions.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs need about {needed:.1f} GB and {folder} has room for {room:.1f} GB; make room, or choose another output folder.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {photos} photos will take about {hours:.0f} hours on this device.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <extracomment>engine/batches/item.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no batch in {folder}; begin a new one.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a batch in {folder}; open it, or choose another folder.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch in {folder} was made by a newer Dmax; update Dmax to go on with it.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the batch in {folder}</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this batch</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of {which} is damaged; begin a new one: the photos that are done stay.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that keeps the batch&apos;s list ({folder}) is full; make room and start again, nothing is lost.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch&apos;s list in {folder} cannot be read or written; check the disk and the folder&apos;s permissions, then start again.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch&apos;s folder {folder} cannot be used ({reason}); check the disk and its permissions.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch is open in another Dmax window or command; close that one, or wait until it ends.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the output folder {folder} is gone, so {name} was not enhanced; plug it in again and retry.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} is full; make room and retry.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not made by Dmax, so it was not replaced and the output has another name; to replace it, use --existing overwrite.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} files called {name} already; choose another folder.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dmax ended {times} times in the middle of {name}, so it was left out; try it alone.</source>
        <extracomment>engine/batches/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs that are gone or damaged are made again: {names}.</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs that another program has changed are kept as they are: {names}.</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made from this photo with these settings already.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs more memory than there is; close other programs, or use a smaller version.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax with {name} ({kind}); the log says more.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch is running already; wait until it ends, or pause it first.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed while it was being read; try again when the program that writes it is finished.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mask of {name} in {folder}, so all of it was enhanced.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; does not know how much of the originals&apos; detail pays, so nothing of it was given back; choose a share.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no original of {name} in {folder}, so nothing was given back.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given back of the original: {error}</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took longer than {minutes:.0f} minutes and was given up; try it alone, or use a smaller version.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches of {patch} x {patch} latents are too large for the {channels} channels of this autoencoder; choose a smaller patch, 3 suits most sets.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored photos show no texture at all, so nothing can be learned from them; choose photos of real scenes.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural photos show no texture at all, so nothing can be learned from them; choose photos of real scenes.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statistics of the restored photos are ill-conditioned: some directions hardly vary. Add more varied photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statistics of the natural photos are ill-conditioned: some directions hardly vary. Add more varied photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether one photo is enough cannot be told; add more.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving one photo out moves the statistics by {score:.0%} of the way to natural photos</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: the set is enough.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: the set will do, a few more photos would steady it.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: the set is too small or too mixed; add more photos of the same restoration.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is among the restored photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are among the restored photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is among the natural photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are among the natural photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more; remove it.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no natural photos yet; add about a dozen.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no restored photos yet; add about a dozen.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One natural photo teaches little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One restored photo teaches little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} natural photos teach little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} restored photos teach little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} natural photos will do; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} restored photos will do; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few natural photos are no measure of what is natural; add more, or remove them to use the built-in natural statistics.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add natural photos: the built-in natural statistics belong to the built-in autoencoder with patch size {patch}.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add more or larger photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add more or larger photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the restorer repairs.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is among the restored photos and the natural ones; remove one of them.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are among the restored photos and the natural ones; remove one of them.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is almost of one tone, which teaches nothing.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are almost of one tone, which teaches nothing.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is of quite another size than the rest; photos of one camera and one restoration belong together.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are of quite another size than the rest; photos of one camera and one restoration belong together.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is without a partner of the same name on the other side.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are without a partner of the same name on the other side.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is of another size than the natural photo of that name.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are of another size than the natural photo of that name.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in natural statistics belong to the built-in autoencoder with patch size 3; add natural photos of your own to calibrate with others.</source>
        <extracomment>engine/calibrating/natural_statistics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these photos can be read; choose others.</source>
        <extracomment>engine/calibrating/without_calibration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job of this window is on a cluster; wait until it ends.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no precision &apos;{precision}&apos;; choose one of: auto, {precisions}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos; on this machine; choose one of: auto, {names}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change belongs to a photo of another size; enhance this photo anew.</source>
        <extracomment>engine/enhancing/change.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was calibrated with another autoencoder; calibrate again with this one.</source>
        <extracomment>engine/enhancing/compute_change.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was calibrated with another autoencoder ({names}); choose that autoencoder, or calibrate again with this one.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too sharp</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too soft</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was learned from photos of about {learned_px:.0f} px and this one looks like {scale_px:.0f} px, so it may come out {effect}.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was made before detail of the original could be given back; calibrate again to have it.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the original&apos;s detail must be from 0 to 1, not {share:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha must be from {least:g} to {most:g}, not {alpha:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detail band&apos;s sigma must be from 0.3 to 200 px, not {detail:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was too little memory for the usual tiles; Dmax goes on with smaller ones, a little slower.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card has too little free memory; Dmax goes on with the processor, which is slower.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo needs more memory than there is; close other programs, or use a smaller version.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dmax has enhanced this photo already, with &apos;{profile}&apos;; enhance the photo that it was made of.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo looks noisy; restore it first, for its noise would be taken for texture.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo shows the blocks of JPEG compression; clean it first, or use &apos;{profile}&apos;.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo has as much fine detail as natural photos have; there may be little to give back.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the installed app has none of that; run Dmax from its source folder, as its README tells</source>
        <extracomment>engine/installation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install what is missing with: pip install -e &quot;.[{extra}]&quot;</source>
        <extracomment>engine/installation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install what is missing beside Dmax: {packages} (with pip, or with pipx inject dmax)</source>
        <extracomment>engine/installation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restored photo is {restored_width} x {restored_height} px and its true one {true_width} x {true_height} px; they must be of one size.</source>
        <extracomment>engine/judging/evaluate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FD and KID need photos of at least {side} x {side} px; use larger ones.</source>
        <extracomment>engine/judging/full_reference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating needs a few more packages; {how}.</source>
        <extracomment>engine/judging/full_reference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration set {name} is damaged; make it again.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration set {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; needs about a dozen natural photos, and what the restorer is to repair.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; has no restored photos; add about a dozen.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &apos;{name}&apos; holds bytes that are no characters; choose another name.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch size must be odd and from 1 to 15, not {patch}; 3 suits most sets.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel scale is the long side of a whole photo in px, not {scale:g}.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paired set needs each photo twice under the same name, restored and natural; alone are: {names}.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile called &apos;{name}&apos;; there are: {names}.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a profile called &apos;{name}&apos;; rename or remove that one first.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a profile called &apos;{name}&apos;; choose another name.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is ready-made and stays; only profiles and sets of your own can be removed.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another {name} by now; rename that one first.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs at least one letter or digit.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {name} is damaged; copy or export it again from where it came.</source>
        <extracomment>engine/library/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks some of its arrays</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has arrays of the wrong shape</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {name} is cut short; copy or export it again from where it came.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorts textures in a way that cannot be one</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of detail what no photos do</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds numbers that are not finite</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a covariance that no photos have</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {name} {what}, so it is damaged or was tampered with; export it again.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Dmax profile; choose a {suffix} file that Dmax exported.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile at {path}; check the name, or list the profiles.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {name} cannot be read ({reason}); check its permissions.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say its {field}</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describes itself with impossible numbers</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a curve that cannot be one</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask was made for a photo of {painted_width} x {painted_height} px, and this photo has {width} x {height}; use a mask of the same aspect ratio.</source>
        <extracomment>engine/masks/mask.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in it</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {name} is none that Dmax knows; paint one in Dmax, or use a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version is none</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo&apos;s size is impossible</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its effect, its photo&apos;s size or its shapes are missing</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than 200,000 points</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture cannot be read</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask cannot be used: {error}</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {path} cannot be read ({reason}); check the disk it is on.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of masks {folder} is gone; put it back, or choose another.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {name} is damaged: {what}; make it again.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {name} has more than {megabytes} MB; save it as a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the JSON that Dmax writes</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {name} has colours; save it as a gray picture, white where the photo is to be enhanced.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a shape of an unknown kind</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {kind} has other properties than it should</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {kind} has impossible values</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered to the question for a newer version; check the network, and try again later.</source>
        <extracomment>engine/newer_version.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered to the question for a newer version was not understood; try again later.</source>
        <extracomment>engine/newer_version.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another format</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another size</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another depth</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other colours</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without its colour profile</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without its EXIF</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the video or further picture in its file (motion photo, gain map or preview)</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the further pictures in its file (a gain map, depth, or others)</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what other programs have appended to its file</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content credentials (C2PA), which vouch for the unchanged file alone</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its gain map</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file has no end mark, as if its last bytes were lost; the picture is whole.</source>
        <extracomment>engine/photos/codecs/file_metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs more memory than there is; close other programs or use a smaller version</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds several pictures; save the one that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {bits} bits a sample, which Dmax cannot read in a JPEG; save it as TIFF with 16 bits</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an animation or holds several pictures; save the one that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is CMYK without a colour profile, so its colours are not known; save it as RGB</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in ({colours}); save it as RGB</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {channels} channels of the type {type}, which Dmax cannot work with; save it as RGB with 8 or 16 bits</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layers, of which Dmax reads the picture that they make together</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own colour profile, in place of which its decoder gives colours of sRGB in linear light</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its channels behind the colours</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a kind of picture that Dmax cannot read; save it as TIFF or PNG</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an animation; save the picture that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has colours multiplied by its transparency, which Dmax cannot read; save it as PNG</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in (YCC or CMYK); save it as RGB</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was saved without the picture that its layers make together; save it again with &apos;Maximize Compatibility&apos;, or as TIFF</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a raw file that Dmax cannot read, or holds only a preview of its picture; develop it first, and give Dmax the developed photo</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the EXIF of this kind of raw file</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its maker note, whose values are bound to their place</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a raw file, which rawpy develops; {how}, or develop it first and give Dmax the developed photo</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is compressed in a way that Dmax cannot read; save it uncompressed, or with LZW or ZIP</source>
        <extracomment>engine/photos/codecs/tiff_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in{which}; save it as RGB</source>
        <extracomment>engine/photos/codecs/tiff_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>engine/photos/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>engine/photos/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged or ends in the middle; copy it again from its source</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a photo but a folder; choose a photo in it</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photo} {what}.</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist; check the path</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not allowed</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened ({reason}); check its name and permissions</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file but a pipe or a device; choose a photo</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty; copy it again from its source</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check the disk it is on</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {megapixels:,.1f} megapixels, more than the limit of {limit:g}; raise the limit if it is meant to be that large</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name template knows no {placeholder}; use {placeholders}.</source>
        <extracomment>engine/photos/output.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name template makes an empty name; put {name} into it.</source>
        <extracomment>engine/photos/output.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a photo that Dmax can read; use {formats}</source>
        <extracomment>engine/photos/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality must be from 1 to 100, not {quality}.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} holds at most {side} px a side; write {name} as TIFF or PNG.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); check its name, the folder, its permissions and the space left.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} did not come back from the disk as it was written ({difference}); it was not kept. Check the disk, or choose another format.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written for lack of memory; close other programs.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a suffix that Dmax does not write; use {suffixes}.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its high dynamic range ({kind}): what is brighter than white; {keep} keep it</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its colour profile, which is broken or which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its channel beside the colours (infrared), which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its IPTC data, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its maker note, whose values are bound to their place in the file</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its PNG texts, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JPEG comment, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape of its pixels, which {format} cannot tell</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its EXIF, of which a JPEG holds 64 KB</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its float samples, made whole numbers of {held} bits, as {format} holds no more</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {own} bits a sample, rounded to {held} bits, as {format} holds no more</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the original photo, which Dmax never replaces; choose another name or folder.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or let it be replaced.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} cannot hold transparency; write this photo as PNG, TIFF or WebP.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no degradation &apos;{word}&apos;; use bicubic:4, noise:25, jpeg:10, blur:2, several joined by +, or one of: {tasks}.</source>
        <extracomment>engine/restoring/degradation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo of {width} x {height} px is too small to be degraded; use larger ones.</source>
        <extracomment>engine/restoring/degradation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} wants more than a photo (a mask or a noise map); choose another.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} fails on this photo; choose another model.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model file {path}; check the path.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} is damaged, or holds more than weights and might run code; use a .safetensors version of it.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} cannot be read; fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} holds no weights; choose another file.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} holds more than any network does; fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} names a layer that no network has ({layer}); fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} is of an architecture that spandrel does not know.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} does not hold the weights of a whole network.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} takes longer than {seconds:.0f} seconds to load; choose another.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files need spandrel; {how}.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is of an architecture that needs torchvision, which is not installed; install it, or choose another model.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original has {original_width} x {original_height} px and the restored photo {width} x {height} px; detail is given back only where both are alike.</source>
        <extracomment>engine/restoring/original_detail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has a quotation mark that is not closed: {template}</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command of a restorer must name {input}, and {output} or {folder}.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; ended without writing a photo; check its command.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program &apos;{name}&apos; wrote is not a photo that can be read; check its command.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; made {restored_width} x {restored_height} px of {width} x {height} px; a restored photo must be a whole number of times as large.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; cannot be started; check that it is installed and its path.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; failed (status {status}): {said}</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; took longer than {seconds:g} seconds and was stopped; allow it more time or use a smaller photo.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not say why.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored, this photo would have {megapixels:.0f} megapixels, and at most {limit:.0f} can be enhanced; use a smaller photo, or a restorer that enlarges it less.</source>
        <extracomment>engine/restoring/restore_job.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored photo holds values that are no numbers; choose another restorer or model, or full precision in the settings.</source>
        <extracomment>engine/restoring/restorer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{word}&apos; must enlarge by a whole number, such as lanczos:4.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no restorer &apos;{word}&apos;; use nlm, nlm:25, lanczos:4, none, a model file, or a command with {{input}} and {{output}}.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{word}&apos; needs a number above 0 and up to {most:g} behind the colon.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restored photo has the name of a true one; give both the same file names.</source>
        <extracomment>engine/restoring/truth_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restorer &apos;{restorer}&apos; makes {restored_width} x {restored_height} px of a photo that was {true_width} x {true_height} px; choose one that fits the degradation.</source>
        <extracomment>engine/restoring/truth_pairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; needs the autoencoder {autoencoder}, which is not on this machine as it was then; fetch or add it, or calibrate again.</source>
        <extracomment>engine/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored and the natural photos&apos; statistics do not fit each other; calibrate again.</source>
        <extracomment>engine/transport/gaussian_transport.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statistics have a mean and a covariance of different sizes; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statistics hold numbers that are not finite; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statistics hold a covariance that is not symmetric; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statistics have sums of different sizes; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More photos were taken out of the statistics than are in them; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of different patch sizes or autoencoders cannot be merged; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in the statistics; add some.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch size must be odd (1, 3, 5, ...), not {patch}.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
