<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Dmax</name>
    <message>
        <source>About Dmax</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Dmax について</translation>
    </message>
    <message>
        <source>About Dmax and its licences</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Dmax とライセンスについて</translation>
    </message>
    <message>
        <source>Dmax&apos;s icon</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Dmax のアイコン</translation>
    </message>
    <message>
        <source>Dmax {version}</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Dmax {version}</translation>
    </message>
    <message>
        <source>Makes restored photos look real again: offline, behind any restoration program, with one slider.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>復元した写真に自然な質感を取り戻します。オフラインで動作し、どの復元ソフトの後でも、スライダー 1 つで使えます。</translation>
    </message>
    <message>
        <source>Qt for Python: the window</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Qt for Python：ウィンドウ</translation>
    </message>
    <message>
        <source>PyTorch: computes</source>
        <extracomment>gui/about.py</extracomment>
        <translation>PyTorch：演算</translation>
    </message>
    <message>
        <source>builds the autoencoders</source>
        <extracomment>gui/about.py</extracomment>
        <translation>オートエンコーダーの構築</translation>
    </message>
    <message>
        <source>keeps weights and profiles</source>
        <extracomment>gui/about.py</extracomment>
        <translation>重みとプロファイルの保存</translation>
    </message>
    <message>
        <source>arrays</source>
        <extracomment>gui/about.py</extracomment>
        <translation>配列</translation>
    </message>
    <message>
        <source>colour conversion, thumbnails</source>
        <extracomment>gui/about.py</extracomment>
        <translation>色変換、サムネイル</translation>
    </message>
    <message>
        <source>reads and writes HEIC (holds libheif and libde265, LGPL-3.0, and x265, GPL-2.0)</source>
        <extracomment>gui/about.py</extracomment>
        <translation>HEIC の読み書き（libheif と libde265（LGPL-3.0）、x265（GPL-2.0）を同梱）</translation>
    </message>
    <message>
        <source>reads and writes photos</source>
        <extracomment>gui/about.py</extracomment>
        <translation>写真の読み書き</translation>
    </message>
    <message>
        <source>libvips and what it reads formats with</source>
        <extracomment>gui/about.py</extracomment>
        <translation>libvips と、各形式を読み込むためのライブラリ</translation>
    </message>
    <message>
        <source>writes JPEG XL, reads PSD and BMP</source>
        <extracomment>gui/about.py</extracomment>
        <translation>JPEG XL の書き込み、PSD と BMP の読み込み</translation>
    </message>
    <message>
        <source>reads JPEG XL, JPEG 2000 and TIFF, writes AVIF</source>
        <extracomment>gui/about.py</extracomment>
        <translation>JPEG XL、JPEG 2000、TIFF の読み込み、AVIF の書き込み</translation>
    </message>
    <message>
        <source>reads unusual TIFF</source>
        <extracomment>gui/about.py</extracomment>
        <translation>特殊な TIFF の読み込み</translation>
    </message>
    <message>
        <source>where the system keeps settings</source>
        <extracomment>gui/about.py</extracomment>
        <translation>システムごとの設定の保存場所</translation>
    </message>
    <message>
        <source>progress on a terminal</source>
        <extracomment>gui/about.py</extracomment>
        <translation>ターミナルでの進行状況の表示</translation>
    </message>
    <message>
        <source>completes words on a terminal</source>
        <extracomment>gui/about.py</extracomment>
        <translation>ターミナルでの入力補完</translation>
    </message>
    <message>
        <source>The method</source>
        <extracomment>gui/about.py</extracomment>
        <translation>手法</translation>
    </message>
    <message>
        <source>T. Adrai, G. Ohayon, M. Elad, T. Michaeli: {paper}, NeurIPS 2023. Dmax is an independent implementation; the detail band is its own.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>T. Adrai, G. Ohayon, M. Elad, T. Michaeli: {paper}, NeurIPS 2023。Dmax はこの手法の独自の実装です。ディテール帯域は Dmax 独自のものです。</translation>
    </message>
    <message>
        <source>What comes with it</source>
        <extracomment>gui/about.py</extracomment>
        <translation>付属するもの</translation>
    </message>
    <message>
        <source>The built-in autoencoder, the natural statistics and the ready-made profiles are Dmax&apos;s own, under the MIT licence like the program. They were learnt from openly licensed photographs (wallpaper collections of the Budgie, elementary OS and Pop!_OS projects: public domain, Unsplash licence and Creative Commons); the photos themselves are not part of Dmax. Faces are found by the weights of MTCNN (K. Zhang, D. Sandberg, T. Esler; MIT licence). Autoencoders that you fetch have licences of their own; their list names them.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>内蔵オートエンコーダー、自然な写真の統計、付属プロファイルは Dmax が独自に作成したもので、プログラムと同じ MIT ライセンスで提供されます。学習には、オープンライセンスの写真（Budgie、elementary OS、Pop!_OS の各プロジェクトの壁紙集：パブリックドメイン、Unsplash ライセンス、クリエイティブ・コモンズ）を使用しました。写真そのものは Dmax に含まれていません。顔の検出には MTCNN の重みを使用しています（K. Zhang, D. Sandberg, T. Esler、MIT ライセンス）。ダウンロードするオートエンコーダーにはそれぞれ独自のライセンスがあり、一覧に表示されます。</translation>
    </message>
    <message>
        <source>What it is built on</source>
        <extracomment>gui/about.py</extracomment>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>Qt and libvips are used as they come, as libraries of their own that you may replace (LGPL).</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Qt と libvips は改変せず、差し替え可能な独立したライブラリとして使用しています（LGPL）。</translation>
    </message>
    <message>
        <source>What this app brings</source>
        <extracomment>gui/about.py</extracomment>
        <translation>このアプリに含まれるもの</translation>
    </message>
    <message>
        <source>Licence of Dmax</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Dmax のライセンス</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; use a verb, such as &apos;enhance&apos; (see: {command} --help).</source>
        <extracomment>gui/application.py</extracomment>
        <translation>ウィンドウを表示できる画面がありません。「enhance」などのコマンドを使ってください（詳しくは {command} --help）。</translation>
    </message>
    <message>
        <source>Add restored photos</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>復元済みの写真を追加</translation>
    </message>
    <message>
        <source>Add a folder of restored photos, with its subfolders</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>復元済みの写真のフォルダーを追加（サブフォルダーを含む）</translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>写真を検索しています…</translation>
    </message>
    <message>
        <source>One photo was added.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>写真を 1 枚追加しました。</translation>
    </message>
    <message>
        <source>{n} photos were added.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>写真を {n} 枚追加しました。</translation>
    </message>
    <message>
        <source>There are no photos in it, or only such as Dmax has made.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>写真がないか、Dmax で作成した写真しかありません。</translation>
    </message>
    <message>
        <source>One photo is on the list, with settings of its own.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>1 枚の写真が個別設定でリストに入りました。</translation>
    </message>
    <message>
        <source>{n} photos are on the list, with settings of their own.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{n} 枚の写真が個別設定でリストに入りました。</translation>
    </message>
    <message>
        <source>One photo is being enhanced with its earlier settings right now; send it again afterwards.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>1 枚の写真は以前の設定で強化中です。終わってからもう一度送ってください。</translation>
    </message>
    <message>
        <source>{n} photos are being enhanced with their earlier settings right now; send them again afterwards.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{n} 枚の写真は以前の設定で強化中です。終わってからもう一度送ってください。</translation>
    </message>
    <message>
        <source>Choose a folder whose new photos are enhanced as they come</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>監視するフォルダーを選択（新しい写真を自動的に強化します）</translation>
    </message>
    <message>
        <source>New photos in {folder} are enhanced as they come.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{folder} に追加される写真を自動的に強化します。</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>写真を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>フォルダーを監視(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Retry those that failed</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>失敗した写真を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Do again</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>再処理(&amp;D)</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>リストから削除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Clear what is done</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>完了した項目をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Show in the co&amp;mpare view</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>比較表示で開く(&amp;M)</translation>
    </message>
    <message>
        <source>Open the &amp;output&apos;s folder</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>出力先フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>Drop photos or folders here

or click to add a folder with its subfolders</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>ここに写真やフォルダーをドロップ

クリックしてフォルダーを追加することもできます（サブフォルダーを含む）</translation>
    </message>
    <message>
        <source>Add a folder of restored photos (Ctrl+Shift+O)</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>復元済みの写真のフォルダーを追加（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>バッチの進行状況</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>バッチの写真</translation>
    </message>
    <message>
        <source>Double-click shows a photo in the compare view</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>ダブルクリックすると写真を比較表示で開きます</translation>
    </message>
    <message>
        <source>{n} to do</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>未処理 {n}</translation>
    </message>
    <message>
        <source>{n} done</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>完了 {n}</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>失敗 {n}</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>スキップ {n}</translation>
    </message>
    <message>
        <source>Watching {name}</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>{name} を監視中</translation>
    </message>
    <message>
        <source>Waiting for {name} to come back</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>{name} の再接続を待機中</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>残り {n} 分</translation>
    </message>
    <message>
        <source>{n:.0f} s left</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>残り {n:.0f} 秒</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>These photos are on the list already, and selected now; &apos;Do again&apos; ({keys}) does those that are done once more.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>これらの写真はすでにリストにあり、選択した状態にしました。完了した写真をもう一度処理するには、「再処理」（{keys}）を使ってください。</translation>
    </message>
    <message>
        <source>One photo is to do again, with the settings of now.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>1 枚の写真を現在の設定で再処理します。</translation>
    </message>
    <message>
        <source>{n} photos are to do again, with the settings of now.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>{n} 枚の写真を現在の設定で再処理します。</translation>
    </message>
    <message>
        <source>The selected photos are still to do.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>選択した写真はまだ処理されていません。</translation>
    </message>
    <message>
        <source>Paused; &apos;Go on&apos; takes it up in the middle of the photo.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>一時停止しました。「再開」を選ぶと、写真の途中から続行します。</translation>
    </message>
    <message>
        <source>Cancelled; what is done is done, the rest is still on the list.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>キャンセルしました。完了した写真はそのまま残り、残りはまだリストにあります。</translation>
    </message>
    <message>
        <source>{done} done, {failed} failed, {skipped} skipped</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>完了 {done}、失敗 {failed}、スキップ {skipped}</translation>
    </message>
    <message>
        <source>The batch is done</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>バッチが完了しました</translation>
    </message>
    <message>
        <source>A batch is running; what is done stays done, and the rest stays on its list.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>バッチを実行中です。完了した写真はそのまま残り、残りはリストに残ります。</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source> · own settings</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation> · 個別設定</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>未処理</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>{s:.1f} s</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>{s:.1f} 秒</translation>
    </message>
    <message>
        <source>The batch is paused, one photo is to do.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>バッチは一時停止中です。未処理の写真が 1 枚あります。</translation>
    </message>
    <message>
        <source>The batch is paused, {n} photos are to do.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>バッチは一時停止中です。未処理の写真が {n} 枚あります。</translation>
    </message>
    <message>
        <source>The batch is running: {n} of {total} photos are done.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>バッチを実行中です。{total} 枚中 {n} 枚が完了しました。</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>バッチの設定</translation>
    </message>
    <message>
        <source>For all photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>Own settings for the selected photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>選択した写真に個別の設定を使う</translation>
    </message>
    <message>
        <source>Enhance or write the selected photos in another way than the rest</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>選択した写真だけ、強化や書き出しの設定を変えます</translation>
    </message>
    <message>
        <source>Transport profile</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>質感プロファイル</translation>
    </message>
    <message>
        <source>What the photos were restored from</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>写真がどのような状態から復元されたか</translation>
    </message>
    <message>
        <source>Detail of the original</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>元写真のディテール</translation>
    </message>
    <message>
        <source>Restore first</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>先に復元</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Realism</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>リアリティ</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>出力</translation>
    </message>
    <message>
        <source>{name}, not here</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>{name}（見つかりません）</translation>
    </message>
    <message>
        <source>For the {n} selected photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>選択した {n} 枚の写真</translation>
    </message>
    <message>
        <source>For the selected photo</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>選択した写真</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>セットの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Import a calibration set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>キャリブレーションセットを読み込み</translation>
    </message>
    <message>
        <source>Calibration sets (*.json)</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>キャリブレーションセット (*.json)</translation>
    </message>
    <message>
        <source>Export the set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>セットを書き出し</translation>
    </message>
    <message>
        <source>Add natural photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>自然な写真を追加</translation>
    </message>
    <message>
        <source>Measure the curve</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>曲線を測定</translation>
    </message>
    <message>
        <source>The photos of the set itself can judge its profile; it does a little better on them than on others. Use them, or a folder of other true photos?</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>セット内の写真でもプロファイルを評価できますが、結果はほかの写真より少し良くなります。セット内の写真と、別の正解写真のフォルダーのどちらを使いますか？</translation>
    </message>
    <message>
        <source>The set&apos;s &amp;own photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>セット内の写真(&amp;O)</translation>
    </message>
    <message>
        <source>Other &amp;photos…</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>別の写真(&amp;P)…</translation>
    </message>
    <message>
        <source>True photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>正解写真</translation>
    </message>
    <message>
        <source>The same photos, restored, under the same names</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>同じ写真を復元したもの（同じファイル名）</translation>
    </message>
    <message>
        <source>A folder for curve.md, curve.csv and curve.png</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>curve.md、curve.csv、curve.png の保存先フォルダー</translation>
    </message>
    <message>
        <source>What the restorer repairs</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>復元ツールで直す劣化</translation>
    </message>
    <message>
        <source>Steps joined by +, such as bicubic:2+noise:10+jpeg:50; there are bicubic (times), noise (of 255), jpeg (quality) and blur (px).</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>手順を + でつないで入力します（例：bicubic:2+noise:10+jpeg:50）。使えるのは bicubic（倍率）、noise（255 に対する値）、jpeg（画質）、blur（px）です。</translation>
    </message>
    <message>
        <source>&amp;New set</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>新規セット(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>De&amp;lete the set</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>セットを削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import a set…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>セットを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport the set…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>セットを書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Add restored photos…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>復元済みの写真を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add na&amp;tural photos…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>自然な写真を追加(&amp;T)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the chosen photos</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>選択した写真を除外(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Make profile</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>プロファイルを作成(&amp;M)</translation>
    </message>
    <message>
        <source>Use it no&amp;w</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>今すぐ使う(&amp;W)</translation>
    </message>
    <message>
        <source>Meas&amp;ure the curve…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>曲線を測定(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Save the curve…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>曲線を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Perception-distortion curve</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>知覚・歪み曲線</translation>
    </message>
    <message>
        <source>How faithful and how real the profile&apos;s photos are, over realism: measured with photos whose truth is known.</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>リアリティに応じて、プロファイルの写真がどれだけ忠実で、どれだけリアルになるか。正解のわかっている写真で測定します。</translation>
    </message>
    <message>
        <source>Realism {faithful:.0%} is the most real that is as faithful as the restored photo, {within:.0%} the most real within 1 dB of it. Measured on {n} photos.</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>復元済みの写真と同じ忠実さのまま最もリアルになるのはリアリティ {faithful:.0%}、差が 1 dB 以内で最もリアルになるのは {within:.0%} です。{n} 枚の写真で測定しました。</translation>
    </message>
    <message>
        <source>Calibration sets</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>キャリブレーションセット</translation>
    </message>
    <message>
        <source>A set becomes a profile of the same name</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>セットから同じ名前のプロファイルが作成されます</translation>
    </message>
    <message>
        <source>Restored photos</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>復元済みの写真</translation>
    </message>
    <message>
        <source>Drop about a dozen photos here that one program restored: all denoised, or all upscaled, or all cleaned of JPEG artefacts.</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>同じソフトで復元した写真を 12 枚ほど、ここにドロップしてください。ノイズ除去、アップスケール、JPEG アーティファクト除去のいずれか 1 種類に揃えます。</translation>
    </message>
    <message>
        <source>Natural photos</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>自然な写真</translation>
    </message>
    <message>
        <source>Drop natural, untreated photos here, if you have some of the same kind. Without them the built-in natural statistics are used, unless a restorer is chosen at the right.</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>同じジャンルの未加工の自然な写真があれば、ここにドロップしてください。なければ、内蔵の自然な写真の統計を使います（右側で復元ツールを選んだ場合を除く）。</translation>
    </message>
    <message>
        <source>Progress of the calibration</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>キャリブレーションの進行状況</translation>
    </message>
    <message>
        <source>Restored photos are made from the natural ones</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>復元済みの写真は自然な写真から作成されます</translation>
    </message>
    <message>
        <source>Natural photos ({n})</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>自然な写真（{n}）</translation>
    </message>
    <message>
        <source>Restored photos ({n})</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>復元済みの写真（{n}）</translation>
    </message>
    <message>
        <source>Natural photos (built-in statistics)</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>自然な写真（内蔵の統計）</translation>
    </message>
    <message>
        <source>Waiting for the engine …</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>エンジンを待っています…</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>{name} を読み込み中</translation>
    </message>
    <message>
        <source>Judging the set</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>セットを診断中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>準備中</translation>
    </message>
    <message>
        <source>{what}, {s:.0f} s left</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>{what}、残り {s:.0f} 秒</translation>
    </message>
    <message>
        <source>The profile is ready</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>プロファイルが完成しました</translation>
    </message>
    <message>
        <source>The curve is measured</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>曲線を測定しました</translation>
    </message>
    <message>
        <source>options of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>セットのオプション</translation>
    </message>
    <message>
        <source>Looking at the photos …</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>写真を調べています…</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>キャリブレート</translation>
    </message>
    <message>
        <source>My restoration</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>自分の復元</translation>
    </message>
    <message>
        <source>new set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>新規セット</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>{name} のコピー</translation>
    </message>
    <message>
        <source>copy of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>セットの複製</translation>
    </message>
    <message>
        <source>There is already a set called &apos;{name}&apos;; choose another name.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>「{name}」というセットはすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>name of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>セット名</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; was deleted; undo brings it back.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>セット「{name}」を削除しました。「元に戻す」で復活できます。</translation>
    </message>
    <message>
        <source>deletion of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>セットの削除</translation>
    </message>
    <message>
        <source>imported set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>セットの読み込み</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>{path} を書き出しました</translation>
    </message>
    <message>
        <source>There are no photos in it.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>写真がありません。</translation>
    </message>
    <message>
        <source>These photos are in the set already.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>これらの写真はすでにセットに入っています。</translation>
    </message>
    <message>
        <source>added photos</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>写真の追加</translation>
    </message>
    <message>
        <source>Choose the photos that are to be removed first.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>先に、除外する写真を選択してください。</translation>
    </message>
    <message>
        <source>removed photos</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>写真の除外</translation>
    </message>
    <message>
        <source>There is no set yet. Drop restored photos here, or begin one with {keys}.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>セットがまだありません。復元済みの写真をドロップするか、{keys} で新しく作成してください。</translation>
    </message>
    <message>
        <source>Nothing speaks against this set.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>このセットに問題はありません。</translation>
    </message>
    <message>
        <source>The profile &apos;{name}&apos; is ready.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>プロファイル「{name}」が完成しました。</translation>
    </message>
    <message>
        <source>The curve lies in {path}</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>曲線を {path} に保存しました</translation>
    </message>
    <message>
        <source>A profile is being made or measured.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>プロファイルを作成中または測定中です。</translation>
    </message>
    <message>
        <source>Drop photos or folders here; Delete removes the chosen ones from the set, a double click shows one on the Enhance page</source>
        <extracomment>gui/calibrate/photo_grid.py</extracomment>
        <translation>写真またはフォルダーをここにドロップします。Delete で選択した写真をセットから除外し、ダブルクリックで「強化」ページに表示します</translation>
    </message>
    <message>
        <source>Repairs</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>劣化</translation>
    </message>
    <message>
        <source>How the natural photos are degraded before the restorer repairs them</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>復元ツールで直す前に、自然な写真をどのように劣化させるか</translation>
    </message>
    <message>
        <source>Noise of 15</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>ノイズ 15</translation>
    </message>
    <message>
        <source>Noise of 25</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>ノイズ 25</translation>
    </message>
    <message>
        <source>Noise of 50</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>ノイズ 50</translation>
    </message>
    <message>
        <source>JPEG, quality 10</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>JPEG、画質 10</translation>
    </message>
    <message>
        <source>JPEG, quality 30</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>JPEG、画質 30</translation>
    </message>
    <message>
        <source>Half the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>1/2 に縮小</translation>
    </message>
    <message>
        <source>A third of the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>1/3 に縮小</translation>
    </message>
    <message>
        <source>A quarter of the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>1/4 に縮小</translation>
    </message>
    <message>
        <source>A quarter, and noise</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>1/4 に縮小 + ノイズ</translation>
    </message>
    <message>
        <source>A quarter, and JPEG</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>1/4 に縮小 + JPEG</translation>
    </message>
    <message>
        <source>Blur of 2 px</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>2 px のぼけ</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>その他…</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>劣化(&amp;R)</translation>
    </message>
    <message>
        <source>Calibration set</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>キャリブレーションセット</translation>
    </message>
    <message>
        <source>The same scenes on both sides</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>両側とも同じシーン</translation>
    </message>
    <message>
        <source>Natural photos are those from which the restored ones were made, under the same names</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>自然な写真は復元前の元になった写真で、ファイル名も同じです</translation>
    </message>
    <message>
        <source>Patch size</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>パッチサイズ</translation>
    </message>
    <message>
        <source>Side of the latent patches; 3 suits most sets, more needs more photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>潜在パッチの一辺。ほとんどのセットは 3 で十分で、大きくするほど多くの写真が必要です</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>オートエンコーダー</translation>
    </message>
    <message>
        <source>More can be fetched in Settings</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>ほかのものは「設定」でダウンロードできます</translation>
    </message>
    <message>
        <source>&amp;Patch size</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>パッチサイズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Autoencoder</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>オートエンコーダー(&amp;A)</translation>
    </message>
    <message>
        <source>Variety of texture</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>質感の多様さ</translation>
    </message>
    <message>
        <source>direction</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Distance to the statistics of all photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>全写真の統計との距離</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>写真の枚数</translation>
    </message>
    <message>
        <source>Restored by</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>復元方法</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>統計</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>診断</translation>
    </message>
    <message>
        <source>Faithful or real</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>忠実さとリアリティ</translation>
    </message>
    <message>
        <source>{id}, not here</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>{id}（見つかりません）</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Where the restored line is below the natural one ({n} of {m} directions), restoration took away variety that enhancing gives back.</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>「復元」の線が「自然」の線より低い部分（{m} 方向中 {n} 方向）は、復元で失われた多様さで、強化によって取り戻されます。</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>復元</translation>
    </message>
    <message>
        <source>natural</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>自然</translation>
    </message>
    <message>
        <source>Variances of the latent patches, the largest first: restored from {a:.3g} to {b:.3g}, natural from {c:.3g} to {d:.3g}</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>潜在パッチの分散（大きい順）：復元は {a:.3g} から {b:.3g}、自然は {c:.3g} から {d:.3g}</translation>
    </message>
    <message>
        <source>Squared Wasserstein-2 distance of the statistics of some photos to those of all {n}: {first:.3g} with {k}, {last:.3g} with {m}; where it is low, more photos change little</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>一部の写真の統計と全 {n} 枚の統計の距離（Wasserstein-2 の 2 乗）：{k} 枚で {first:.3g}、{m} 枚で {last:.3g}。値が小さければ、写真を増やしてもほとんど変わりません</translation>
    </message>
    <message>
        <source>With {m} photos {left:.0%} of the distance is left that there is with {k}: the flatter the line ends, the less would more photos change.</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>{m} 枚では、{k} 枚のときの距離の {left:.0%} が残っています。線の終わりが平らなほど、写真を増やしても変わりません。</translation>
    </message>
    <message>
        <source>Close Dmax?</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>Dmax を終了しますか？</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>作業を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>終了(&amp;C)</translation>
    </message>
    <message>
        <source>Dmax cannot write {name}; let the other program hand over {formats}, best a TIFF with 16 bits.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Dmax は {name} に書き込めません。元のソフトから {formats} で渡してください。16 ビットの TIFF が最適です。</translation>
    </message>
    <message>
        <source>{path} may not be written to; check its permissions and those of its folder.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>{path} への書き込みが許可されていません。ファイルとフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Write the result into the copy, and close Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>結果をコピーに書き込んで Dmax を終了します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave the copy as it is, and close Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>コピーを変更せずに Dmax を終了します</translation>
    </message>
    <message>
        <source>{name}, for another program: what you see is written into it.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>{name}（別のソフトから）：表示中の結果が書き込まれます。</translation>
    </message>
    <message>
        <source>Edit for another program</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>別のソフト用に編集</translation>
    </message>
    <message>
        <source>{name} – Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>{name} – Dmax</translation>
    </message>
    <message>
        <source>{name} was changed by another program meanwhile; it was left as it is, and the result is {path}.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>{name} は別のソフトで変更されたため、そのまま残しました。結果は {path} にあります。</translation>
    </message>
    <message>
        <source>{copy} cannot be written ({reason}); the result is {path}.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>{copy} に書き込めません（{reason}）。結果は {path} にあります。</translation>
    </message>
    <message>
        <source>Comparison of the restored and the enhanced photo</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>復元後と強化後の写真の比較</translation>
    </message>
    <message>
        <source>Restored</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>復元後</translation>
    </message>
    <message>
        <source>Not restored yet</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>未復元</translation>
    </message>
    <message>
        <source>Before restoration</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>復元前</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>Export &amp;with options…</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>オプションを指定して書き出し(&amp;W)…</translation>
    </message>
    <message>
        <source>Cop&amp;y the enhanced photo</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>強化した写真をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Enhance &amp;again</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>もう一度強化(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;More realism</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>リアリティを上げる(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Less realism</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>リアリティを下げる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Give the realism as a number</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>リアリティを数値で入力(&amp;G)</translation>
    </message>
    <message>
        <source>Choose pro&amp;file</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>プロファイルを選択(&amp;F)</translation>
    </message>
    <message>
        <source>Compare &amp;split</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>分割して比較(&amp;S)</translation>
    </message>
    <message>
        <source>Compare si&amp;de by side</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>並べて比較(&amp;D)</translation>
    </message>
    <message>
        <source>Enhanced pho&amp;to alone</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>強化後の写真のみ(&amp;T)</translation>
    </message>
    <message>
        <source>Compare with the photo &amp;before restoration</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>復元前の写真と比較(&amp;B)</translation>
    </message>
    <message>
        <source>Whole p&amp;hoto</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>全体表示(&amp;H)</translation>
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
        <translation>ルーペ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>Open a photo that was denoised, upscaled or cleaned of JPEG artefacts (Ctrl+O);
Ctrl+V pastes one. A model file that is dropped here restores it first.</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>ノイズ除去、アップスケール、JPEG アーティファクト除去をした写真を開きます（Ctrl+O）。
Ctrl+V で貼り付けもできます。モデルファイルをここにドロップすると、先に復元します。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>オプション…</translation>
    </message>
    <message>
        <source>Drag the enhanced photo</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>強化した写真をドラッグ</translation>
    </message>
    <message>
        <source>Drag the enhanced photo from here into a folder or another program</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>強化した写真を、ここからフォルダーや別のソフトへドラッグします</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>復元前</translation>
    </message>
    <message>
        <source>Compare with the photo before restoration</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>復元前の写真と比較</translation>
    </message>
    <message>
        <source>Compare with the restored photo</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>復元後の写真と比較</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{name} を書き出しました</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Drop a photo here

or click to open one</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>ここに写真をドロップ

クリックして開くこともできます</translation>
    </message>
    <message>
        <source>Drop a restored photo here

or click to open one</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>ここに復元済みの写真をドロップ

クリックして開くこともできます</translation>
    </message>
    <message>
        <source>{w} × {h} px, {mp:.1f} MP, {bits} bits</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{w} × {h} px、{mp:.1f} MP、{bits} ビット</translation>
    </message>
    <message>
        <source>{w} × {h} px, {bits} bits</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{w} × {h} px、{bits} ビット</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Restoring for {s:.0f} s</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>復元中、{s:.0f} 秒経過</translation>
    </message>
    <message>
        <source>Enhancing …</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>強化中…</translation>
    </message>
    <message>
        <source>Enhancing, {s:.0f} s left</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>強化中、残り {s:.0f} 秒</translation>
    </message>
    <message>
        <source>Enhancing, {share:.0%}</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>強化中、{share:.0%}</translation>
    </message>
    <message>
        <source>Not enhanced yet</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>強化待ち</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>One of your own</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>自作のプロファイル</translation>
    </message>
    <message>
        <source>No profiles</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>as you got it</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>入手元の条件どおり</translation>
    </message>
    <message>
        <source>What restores the photos before they are enhanced</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>強化の前に写真を復元するもの</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>元に戻す：{step}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>やり直し：{step}(&amp;R)</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>自分で追加</translation>
    </message>
    <message>
        <source>TAESD, tiny, for Stable Diffusion 1 and 2</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAESD（極小、Stable Diffusion 1 と 2 用）</translation>
    </message>
    <message>
        <source>TAESDXL, tiny, for Stable Diffusion XL</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAESDXL（極小、Stable Diffusion XL 用）</translation>
    </message>
    <message>
        <source>TAEF1, tiny, for FLUX.1</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAEF1（極小、FLUX.1 用）</translation>
    </message>
    <message>
        <source>Stable Diffusion VAE, fine-tuned, MSE (the paper&apos;s)</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Stable Diffusion VAE、微調整済み、MSE（論文のもの）</translation>
    </message>
    <message>
        <source>Stable Diffusion VAE, fine-tuned, EMA (the paper&apos;s)</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Stable Diffusion VAE、微調整済み、EMA（論文のもの）</translation>
    </message>
    <message>
        <source>Work on a cluster needs Ray, which is not there; {how}.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>クラスターでの処理には Ray が必要ですが、見つかりません。{how}。</translation>
    </message>
    <message>
        <source>Another job of this window is on a cluster; wait until it ends.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>このウィンドウの別の処理がクラスターで実行中です。終了するまで待ってください。</translation>
    </message>
    <message>
        <source>Ray could not be started on this machine ({reason}).</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>このコンピューターで Ray を起動できませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>理由は示されていません</translation>
    </message>
    <message>
        <source>The cluster at {address} asks for its token: set RAY_AUTH_MODE=token, and copy ~/.ray/auth_token from the machine that started it.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>{address} のクラスターがトークンを求めています。RAY_AUTH_MODE=token を設定し、クラスターを起動したコンピューターから ~/.ray/auth_token をコピーしてください。</translation>
    </message>
    <message>
        <source>The cluster at {address} runs another version of Ray or Python than this machine; install the same everywhere.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>{address} のクラスターは、このコンピューターと Ray または Python のバージョンが異なります。すべて同じバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>This machine is not part of the cluster at {address}; join it here first with: ray start --address={address}</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>このコンピューターは {address} のクラスターに属していません。先にここで次を実行して参加してください：ray start --address={address}</translation>
    </message>
    <message>
        <source>There is no cluster at {address} that can be reached from here; check the address, and that &apos;ray start&apos; was run on this machine.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>{address} には、ここから接続できるクラスターがありません。アドレスと、このコンピューターで「ray start」を実行したことを確認してください。</translation>
    </message>
    <message>
        <source>The address of a cluster is HOST:PORT, as &apos;ray start&apos; prints it, not {address}.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>クラスターのアドレスは「ray start」が表示する HOST:PORT の形で、{address} ではありません。</translation>
    </message>
    <message>
        <source>The work goes on without it.</source>
        <extracomment>engine/clusters/dispatch.py</extracomment>
        <translation>この 1 台を除いて処理を続けます。</translation>
    </message>
    <message>
        <source>Machine {name} has no Dmax; install version {version} there, for the Python that runs Ray.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>コンピューター {name} に Dmax がありません。Ray を実行している Python に、バージョン {version} をインストールしてください。</translation>
    </message>
    <message>
        <source>Machine {name} has Dmax {there} and this one {version}; install the same version on all machines of the cluster.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>コンピューター {name} の Dmax は {there}、このコンピューターは {version} です。クラスターのすべてのコンピューターに同じバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Machine {name}: {problem}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>コンピューター {name}：{problem}</translation>
    </message>
    <message>
        <source>{device} in {precision}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>{device}（{precision}）</translation>
    </message>
    <message>
        <source>The workers compute on {kinds}: the same photo may come out a little different from one to another.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>ワーカーは {kinds} で計算します。同じ写真でも、ワーカーによって結果がわずかに異なることがあります。</translation>
    </message>
    <message>
        <source>{before} and {after}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>{before} と {after}</translation>
    </message>
    <message>
        <source>it does not see {photo}; all machines of a cluster need the photos at the same place.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>{photo} が見えません。クラスターのすべてのコンピューターで、写真が同じ場所にある必要があります。</translation>
    </message>
    <message>
        <source>All devices of the cluster are busy; the work begins when one is free.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>クラスターのすべてのデバイスが使用中です。1 つ空きしだい開始します。</translation>
    </message>
    <message>
        <source>Workers end as they begin, as on machine {name} ({reason}); look at Ray&apos;s log there.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>コンピューター {name} などで、ワーカーが起動直後に終了します（{reason}）。そこで Ray のログをご覧ください。</translation>
    </message>
    <message>
        <source>Workers of the cluster ended {times} times in the middle of {name}, the second time with it alone, so it was left out; try it alone on one machine.</source>
        <extracomment>engine/clusters/run.py</extracomment>
        <translation>{name} の処理中にクラスターのワーカーが {times} 回終了したため（2 回目は単独での処理中）、この写真を除外しました。1 台のコンピューターで単独で試してください。</translation>
    </message>
    <message>
        <source>{address} needs a package that is not there ({reason}); {how}.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} には、見つからないパッケージが必要です（{reason}）。{how}。</translation>
    </message>
    <message>
        <source>{address} cannot be fetched ({reason}); check the address and the machine&apos;s right to read it.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} を取得できません（{reason}）。アドレスと、コンピューターの読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>{address} cannot be written ({reason}); check the address, the machine&apos;s right to write there, and the space left.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} に書き込めません（{reason}）。アドレス、コンピューターの書き込み権限、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>{address} did not come back as it was written; check the storage.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} を読み戻した内容が、書き込んだ内容と一致しません。ストレージを確認してください。</translation>
    </message>
    <message>
        <source>{address} cannot be listed ({reason}); check the address and this machine&apos;s right to read it.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} の一覧を取得できません（{reason}）。アドレスと、このコンピューターの読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>Workers of the cluster ended {times} times at {name}, the second time with it alone.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>{name} の処理中にクラスターのワーカーが {times} 回終了しました（2 回目は単独での処理中）。</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>ほかに {n} 件。</translation>
    </message>
    <message>
        <source>Left out of the calibration: {problems}</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>キャリブレーションから除外したもの：{problems}</translation>
    </message>
    <message>
        <source>None of the photos of one side could be read on the cluster; check that its machines see them.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>片側の写真がクラスターで 1 枚も読み取れませんでした。クラスターのコンピューターから写真が見えることを確認してください。</translation>
    </message>
    <message>
        <source>it has not the autoencoder {name}; fetch or add it there.</source>
        <extracomment>engine/clusters/statistics_worker.py</extracomment>
        <translation>オートエンコーダー {name} がありません。そこでダウンロードまたは追加してください。</translation>
    </message>
    <message>
        <source>it may not write into {folder}; change its permissions, or choose another output folder.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>{folder} への書き込みが許可されていません。アクセス権を変更するか、別の出力先フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>workers of an earlier run are still ending there; wait a minute and start again.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>以前の実行のワーカーがまだ終了処理中です。1 分ほど待ってから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>its graphics card has {here:.1f} GB for a worker and the largest photo needs {needed:.1f} GB; leave that machine out, or use a smaller version.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>グラフィックカードでワーカー 1 つが使えるのは {here:.1f} GB ですが、最も大きい写真には {needed:.1f} GB が必要です。このコンピューターを除外するか、小さいサイズの写真を使ってください。</translation>
    </message>
    <message>
        <source>Dmax has enhanced this photo already; enhance the photo that it was made of.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>この写真はすでに Dmax で強化されています。元になった写真を強化してください。</translation>
    </message>
    <message>
        <source>has no &apos;{field}&apos; in its description</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>説明に「{field}」がない</translation>
    </message>
    <message>
        <source>a brush stroke</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>ブラシストローク</translation>
    </message>
    <message>
        <source>a linear gradient</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>線形グラデーション</translation>
    </message>
    <message>
        <source>the ellipse of a face</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>顔の楕円</translation>
    </message>
    <message>
        <source>a radial gradient</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>円形グラデーション</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>The mask in it is none that Dmax knows; paint one in Dmax, or use a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>その中のマスクは Dmax で扱えるマスクではありません。Dmax で塗るか、グレースケール画像を使ってください。</translation>
    </message>
    <message>
        <source>The mask in it was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>その中のマスクは新しいバージョンの Dmax で作成されています。使用するには Dmax を更新してください。</translation>
    </message>
    <message>
        <source>The mask in it is damaged: {what}; make it again.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>その中のマスクが破損しています（{what}）。作り直してください。</translation>
    </message>
    <message>
        <source>{shape} has other properties than it should</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{shape}の属性が正しくありません</translation>
    </message>
    <message>
        <source>{shape} has impossible values</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{shape}にあり得ない値があります</translation>
    </message>
    <message>
        <source>The preset {path} cannot be read; check the path and its permissions.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>プリセット {path} を読み込めません。パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The preset {name} is damaged; save it again.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>プリセット {name} が破損しています。保存し直してください。</translation>
    </message>
    <message>
        <source>The file {name} is no preset; save one in Dmax.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>ファイル {name} はプリセットではありません。Dmax で保存してください。</translation>
    </message>
    <message>
        <source>The preset {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>プリセット {name} は新しいバージョンの Dmax で作成されています。使用するには Dmax を更新してください。</translation>
    </message>
    <message>
        <source>The preset {name} cannot be used: {error}</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>プリセット {name} は使用できません：{error}</translation>
    </message>
    <message>
        <source>There is no preset called &apos;{name}&apos;; there are: {names}.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>「{name}」というプリセットはありません。あるのは次のプリセットです：{names}。</translation>
    </message>
    <message>
        <source>There is already a preset called &apos;{name}&apos;; choose another name, or remove that one first.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>「{name}」というプリセットはすでにあります。別の名前を選ぶか、先にそのプリセットを削除してください。</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>強化後</translation>
    </message>
    <message>
        <source>Enhanced in part</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>一部のみ強化</translation>
    </message>
    <message>
        <source>Not enhanced</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>未強化</translation>
    </message>
    <message>
        <source>Export the enhanced photo</source>
        <extracomment>gui/enhance/export_dialog.py</extracomment>
        <translation>強化した写真を書き出し</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}); choose another.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>フォルダー {folder} を作成できません（{reason}）。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is such a file already; it was kept, as you chose.</source>
        <extracomment>gui/enhance/exporting.py</extracomment>
        <translation>同じ名前のファイルがすでにあるため、選択どおり既存のファイルを残しました。</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>gui/enhance/histogram.py</extracomment>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Filled: enhanced; line: what it is compared with.
Of the enhanced photo {dark:.1%} is black and {bright:.1%} is white.</source>
        <extracomment>gui/enhance/histogram.py</extracomment>
        <translation>塗り：強化後、線：比較対象。
強化後の写真は {dark:.1%} が黒つぶれ、{bright:.1%} が白飛びしています。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>More here, less there</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>部分的に調整</translation>
    </message>
    <message>
        <source>Its texture is finer than that of the profile&apos;s photos; it may come out too soft.</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>質感がプロファイルの写真より細かいため、結果が柔らかくなりすぎることがあります。</translation>
    </message>
    <message>
        <source>Its texture is coarser than that of the profile&apos;s photos; it may come out too sharp.</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>質感がプロファイルの写真より粗いため、結果がシャープになりすぎることがあります。</translation>
    </message>
    <message>
        <source>Photo looks like</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>写真の細かさ</translation>
    </message>
    <message>
        <source>{px:.0f} px</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{px:.0f} px</translation>
    </message>
    <message>
        <source>Profile is for</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>プロファイルの対象</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>学習元</translation>
    </message>
    <message>
        <source>{n} restored, {m} natural</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>復元 {n} 枚、自然 {m} 枚</translation>
    </message>
    <message>
        <source>Patches</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>潜在パッチ</translation>
    </message>
    <message>
        <source>{p} × {p} latents, {c} channels</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{p} × {p}、{c} チャンネル</translation>
    </message>
    <message>
        <source>Computed in</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>計算環境</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>細かいディテール</translation>
    </message>
    <message>
        <source>{n:.0%} of what coarser detail foretells</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>粗いディテールからの予測の {n:.0%}</translation>
    </message>
    <message>
        <source>Unlikeness</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>相違度</translation>
    </message>
    <message>
        <source>{n:.1f} times that among the profile&apos;s photos</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>プロファイルの写真同士の {n:.1f} 倍</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>ブラシ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Linear gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>線形グラデーション(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Radial gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>円形グラデーション(&amp;R)</translation>
    </message>
    <message>
        <source>Protect f&amp;aces</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>顔を保護(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>消去(&amp;E)</translation>
    </message>
    <message>
        <source>Show as an &amp;overlay</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>オーバーレイ表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;mask…</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>マスクを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save mask as…</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>マスクに名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Brush (K): paint where the photo is protected, or alone enhanced;
hold Alt to erase, [ and ] make it smaller and larger</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>ブラシ（K）：写真を保護する部分、または強化する部分を塗ります。
Alt を押している間は消去、[ と ] でブラシの縮小と拡大</translation>
    </message>
    <message>
        <source>Linear gradient (G): drag from where it counts wholly to where it ends</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>線形グラデーション（G）：効果が最大になる位置から、なくなる位置までドラッグします</translation>
    </message>
    <message>
        <source>Radial gradient (Shift+G): drag from the middle to the border</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>円形グラデーション（Shift+G）：中心から端までドラッグします</translation>
    </message>
    <message>
        <source>Protect faces (F): they are found and enhanced by half; erase what is too much</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>顔を保護（F）：顔を検出し、強化を半分に抑えます。余分な部分は消去してください</translation>
    </message>
    <message>
        <source>Erase (E): take away from what was painted, as with Alt held</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>消去（E）：塗った部分を消します。Alt を押したときと同じです</translation>
    </message>
    <message>
        <source>Overlay (O): red is protected, green alone is enhanced</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>オーバーレイ（O）：赤は保護される部分、緑はそこだけ強化される部分です</translation>
    </message>
    <message>
        <source>Protect what was enhanced, and enhance what was protected (Shift+I)</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>強化する部分と保護する部分を入れ替えます（Shift+I）</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>マスク(&amp;K)</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>ブラシストローク</translation>
    </message>
    <message>
        <source>linear gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>線形グラデーション</translation>
    </message>
    <message>
        <source>radial gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>円形グラデーション</translation>
    </message>
    <message>
        <source>what the mask does</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>マスクの効果</translation>
    </message>
    <message>
        <source>clearing the mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>マスクのクリア</translation>
    </message>
    <message>
        <source>Looking for faces …</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>顔を検索しています…</translation>
    </message>
    <message>
        <source>No faces were found in this photo; paint over them with the brush.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>この写真に顔は見つかりませんでした。ブラシで塗ってください。</translation>
    </message>
    <message>
        <source>protected faces</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>顔の保護</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>マスクを開く</translation>
    </message>
    <message>
        <source>Masks (*.json {pictures});;All files (*)</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>マスク (*.json {pictures});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>mask from a file</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>ファイルのマスク</translation>
    </message>
    <message>
        <source>The mask &apos;{name}&apos; is used.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>マスク「{name}」を使用します。</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>Masks (*.json)</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>マスク (*.json)</translation>
    </message>
    <message>
        <source>Saved the mask as {path}</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>マスクを {path} に保存しました</translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>保護</translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>ここだけ</translation>
    </message>
    <message>
        <source>What is painted stays as it is; all else is enhanced</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>塗った部分はそのまま残し、それ以外を強化します</translation>
    </message>
    <message>
        <source>Only what is painted is enhanced; all else stays as it is</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>塗った部分だけを強化し、それ以外はそのまま残します</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size of the brush, in percent of the photo</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>ブラシのサイズ（写真に対するパーセント）</translation>
    </message>
    <message>
        <source>Softness</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>How softly what is painted ends</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>塗った部分の境界をぼかす度合い</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>強さ</translation>
    </message>
    <message>
        <source>How much what is painted counts</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>塗った部分の効果の強さ</translation>
    </message>
    <message>
        <source>Enhance</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>強化</translation>
    </message>
    <message>
        <source>realism</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>リアリティ</translation>
    </message>
    <message>
        <source>suggested realism</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>推奨リアリティ</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>method</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>restorer</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>復元ツール</translation>
    </message>
    <message>
        <source>detail of the original</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>元写真のディテール</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>gui/enhance/outgoing.py</extracomment>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Photos are enhanced with the profile &apos;{name}&apos; now.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>これ以降の写真はプロファイル「{name}」で強化します。</translation>
    </message>
    <message>
        <source>Each photo is enhanced with the profile that suits it now.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>これ以降は、写真ごとに最適なプロファイルで強化します。</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>{name} を開いています…</translation>
    </message>
    <message>
        <source>Photos are restored with &apos;{name}&apos; now; drop one.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>これ以降の写真は「{name}」で復元します。写真をドロップしてください。</translation>
    </message>
    <message>
        <source>{name} is restored, and enhanced with the profile &apos;{profile}&apos;</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>{name} を復元し、プロファイル「{profile}」で強化しました</translation>
    </message>
    <message>
        <source>{name} is enhanced with the profile &apos;{profile}&apos;</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>{name} をプロファイル「{profile}」で強化しました</translation>
    </message>
    <message>
        <source>Photo enhanced</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>写真を強化しました</translation>
    </message>
    <message>
        <source>Cancelled; F5 enhances the photo again.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>キャンセルしました。F5 でもう一度強化できます。</translation>
    </message>
    <message>
        <source>A photo is being enhanced.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>写真を強化中です。</translation>
    </message>
    <message>
        <source>A photo is being exported.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>写真を書き出し中です。</translation>
    </message>
    <message>
        <source>The enhanced photo</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>強化した写真</translation>
    </message>
    <message>
        <source>As the photo says</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>写真の設定に従う</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Print resolution</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>プリント解像度</translation>
    </message>
    <message>
        <source>Written into the file, for programs that print: 300 is what prints are made with</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>プリント用ソフトのためにファイルに書き込まれます。プリントには通常 300 を使います</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>ソフト校正</translation>
    </message>
    <message>
        <source>Shows how the photo would look printed; the export is not changed by it</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>プリントしたときの見え方を表示します。書き出しには影響しません</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>An ICC file…</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>ICC ファイル…</translation>
    </message>
    <message>
        <source>Mark what cannot be printed</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>プリントできない色を表示</translation>
    </message>
    <message>
        <source>Colours that printer and paper do not have are shown in magenta</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>プリンターと用紙で再現できない色をマゼンタで表示します</translation>
    </message>
    <message>
        <source>&amp;Print at</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>プリント解像度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Soft proof</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>ソフト校正(&amp;S)</translation>
    </message>
    <message>
        <source>The photo names no print size.</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>プリントサイズの情報はありません。</translation>
    </message>
    <message>
        <source>{w:.1f} × {h:.1f} cm ({wi:.1f} × {hi:.1f} in)</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>{w:.1f} × {h:.1f} cm（{wi:.1f} × {hi:.1f} in）</translation>
    </message>
    <message>
        <source>The ICC profile of printer and paper</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>プリンターと用紙の ICC プロファイル</translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm)</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>ICC プロファイル (*.icc *.icm)</translation>
    </message>
    <message>
        <source>What the photo was restored from (Ctrl+P). &apos;Suggest&apos; finds the profile whose photos each photo is most like;
&apos;Auto&apos; learns from the photo itself</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>写真がどのような状態から復元されたか（Ctrl+P）。「おすすめ」は写真ごとに最も近いプロファイルを選び、
「自動」は写真そのものから学習します</translation>
    </message>
    <message>
        <source>Use a profile that suits it better</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>より適したプロファイルを使います</translation>
    </message>
    <message>
        <source>Suggest</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>Auto (no calibration)</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>自動（キャリブレーションなし）</translation>
    </message>
    <message>
        <source>The profile that suits each photo is found when it is opened.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>写真を開くと、最適なプロファイルが選ばれます。</translation>
    </message>
    <message>
        <source>Whether it suits the photo is known soon.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>写真に適しているか、まもなくわかります。</translation>
    </message>
    <message>
        <source>Use &apos;{name}&apos; instead</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>「{name}」に切り替える</translation>
    </message>
    <message>
        <source>The photo is more like those that &apos;{name}&apos; was learned from</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>写真は「{name}」の学習に使われた写真のほうに近いです</translation>
    </message>
    <message>
        <source>Whether it suits this photo is not known.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>この写真に適しているかはわかりません。</translation>
    </message>
    <message>
        <source>This photo is unlike those it was learned from.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>この写真は学習に使われた写真と似ていません。</translation>
    </message>
    <message>
        <source>This photo is more like those of another profile.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>この写真は別のプロファイルの写真のほうに近いです。</translation>
    </message>
    <message>
        <source>This photo lacks no fine detail.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>この写真の細かいディテールは十分です。</translation>
    </message>
    <message>
        <source>Suits this photo well.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>この写真に適しています。</translation>
    </message>
    <message>
        <source>Learned from this photo alone.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>この写真だけから学習しました。</translation>
    </message>
    <message>
        <source>{name}, ready-made.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>{name}（付属）。</translation>
    </message>
    <message>
        <source>{name}, your own.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>{name}（自作）。</translation>
    </message>
    <message>
        <source>Use the recommended realism</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>推奨リアリティを使います</translation>
    </message>
    <message>
        <source>How much of the natural texture is given back.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>自然な質感をどれだけ取り戻すか。</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended: the most that kept this profile&apos;s photos faithful.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>{n:.0%} が推奨です。このプロファイルの写真で忠実さを保てた最大値です。</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended: it suits most photos.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>{n:.0%} が推奨です。ほとんどの写真に適しています。</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended, less than usual, as this photo is unlike those of the profile.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>プロファイルの写真と似ていないため、通常より低い {n:.0%} が推奨です。</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended, less than usual, as this photo lacks little fine detail.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>失われた細かいディテールが少ないため、通常より低い {n:.0%} が推奨です。</translation>
    </message>
    <message>
        <source>Use {n:.0%}</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>{n:.0%} にする</translation>
    </message>
    <message>
        <source>The mask that was painted in this photo is not used. {error}</source>
        <extracomment>gui/enhance/requests.py</extracomment>
        <translation>この写真に塗ったマスクは使われません。{error}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>最近使った写真を開く(&amp;R)</translation>
    </message>
    <message>
        <source>There is no photo in that folder; drop a photo, or a folder that holds some.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>そのフォルダーには写真がありません。写真か、写真の入ったフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>Left out, since they are no photos: {names}.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>写真ではないため除外しました：{names}。</translation>
    </message>
    <message>
        <source>The picture on the clipboard could not be kept; check the disk.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>クリップボードの画像を保存できませんでした。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>写真はまだありません</translation>
    </message>
    <message>
        <source>Film strip</source>
        <extracomment>gui/enhance/roll/film_strip.py</extracomment>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>{name}：{state}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>enhancing, {share:.0%}</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>強化中、{share:.0%}</translation>
    </message>
    <message>
        <source>enhanced</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>強化済み</translation>
    </message>
    <message>
        <source>exported</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>開けません</translation>
    </message>
    <message>
        <source>{state}, settings of its own</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>{state}、個別設定</translation>
    </message>
    <message>
        <source>Copying …</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>The file is being written; hold the button a moment.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>ファイルを書き込んでいます。ボタンを少しの間押し続けてください。</translation>
    </message>
    <message>
        <source>The enhanced photo is on the clipboard.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>強化した写真をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The enhanced photo is on the clipboard, as a file; as a picture it is too large.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>画像としては大きすぎるため、強化した写真をファイルとしてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The file is ready; drag it now.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>ファイルの準備ができました。ドラッグしてください。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); choose the ICC file of your printer and paper.</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>{name} を読み込めません（{reason}）。プリンターと用紙の ICC ファイルを選択してください。</translation>
    </message>
    <message>
        <source>it is no ICC profile</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>ICC プロファイルではありません</translation>
    </message>
    <message>
        <source>{name} is no ICC profile of a printer; choose the ICC file of your printer and paper.</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>{name} はプリンターの ICC プロファイルではありません。プリンターと用紙の ICC ファイルを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>What the &amp;numbers mean</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>数値の意味(&amp;N)</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>キーボードショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>診断情報を保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Is there a newer &amp;version?</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>新しいバージョンを確認(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;About Dmax</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>Dmax について(&amp;A)</translation>
    </message>
    <message>
        <source>There is a newer version, {version}; this is {own}.</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>新しいバージョン {version} があります。現在のバージョンは {own} です。</translation>
    </message>
    <message>
        <source>This is the newest version, {own}.</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>最新バージョン {own} です。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open a photo…</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>写真を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import a profile…</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>プロファイルを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste photo</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>写真を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>フルスクリーン(&amp;F)</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>プロファイルを読み込み</translation>
    </message>
    <message>
        <source>Dmax profiles (*{suffix})</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Dmax プロファイル (*{suffix})</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>共通</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard; copy a file or a picture first.</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>クリップボードに写真がありません。先にファイルか画像をコピーしてください。</translation>
    </message>
    <message>
        <source>Dmax: help</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Dmax：ヘルプ</translation>
    </message>
    <message>
        <source>Chapters of the manual</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>マニュアルの章</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>On the photo</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>写真上の操作</translation>
    </message>
    <message>
        <source>On a slider</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>スライダーの操作</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Show the photo before enhancing</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>強化前の写真を表示</translation>
    </message>
    <message>
        <source>hold Space, or the right mouse button</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>スペースバーまたはマウスの右ボタンを押し続ける</translation>
    </message>
    <message>
        <source>Smaller or larger brush, with a brush in the hand</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>ブラシを小さく・大きくする（ブラシの使用中）</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>[ と ]</translation>
    </message>
    <message>
        <source>Erase, with a tool of the mask in the hand</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>消去（マスクツールの使用中）</translation>
    </message>
    <message>
        <source>hold Alt</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Alt を押し続ける</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>ズームイン、ズームアウト</translation>
    </message>
    <message>
        <source>+, −, or turn the wheel</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>+、−、またはホイールを回す</translation>
    </message>
    <message>
        <source>Whole photo, or back to 100 %</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>写真全体を表示、または 100 % に戻す</translation>
    </message>
    <message>
        <source>double-click</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Move over the photo</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>写真の表示位置を移動</translation>
    </message>
    <message>
        <source>arrow keys, or drag</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>矢印キー、またはドラッグ</translation>
    </message>
    <message>
        <source>Move the dividing line</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>分割線を移動</translation>
    </message>
    <message>
        <source>Shift with an arrow key, or drag</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Shift を押しながら矢印キー、またはドラッグ</translation>
    </message>
    <message>
        <source>One percent more or less</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>1 % ずつ増減</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Ten percent more or less</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>10 % ずつ増減</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>標準の値に戻す</translation>
    </message>
    <message>
        <source>Imported the profile &apos;{name}&apos;.</source>
        <extracomment>gui/page.py</extracomment>
        <translation>プロファイル「{name}」を読み込みました。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>gui/pages.py</extracomment>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/pages.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>gui/photo_choice.py</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>gui/photo_choice.py</extracomment>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Details of the profile</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>プロファイルの詳細</translation>
    </message>
    <message>
        <source>No profile is chosen</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>プロファイルが選択されていません</translation>
    </message>
    <message>
        <source>Ready-made; it can be duplicated, but not renamed or deleted</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>付属（複製できますが、名前の変更と削除はできません）</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>自作</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Pixel scale</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>ピクセルスケール</translation>
    </message>
    <message>
        <source>{px} px: the long side of whole photos that look so fine</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{px} px：この細かさに見える写真全体の長辺</translation>
    </message>
    <message>
        <source>{n} restored and {m} natural photos</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>復元済みの写真 {n} 枚と自然な写真 {m} 枚</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>{when} by Dmax {version}</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{when}、Dmax {version}</translation>
    </message>
    <message>
        <source>Its set</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>元のセット</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Latent patches</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>潜在パッチ</translation>
    </message>
    <message>
        <source>{p} × {p} with {c} channels, {count:,} restored and {other:,} natural ones</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{p} × {p}、{c} チャンネル、復元済み {count:,} 個、自然 {other:,} 個</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>写像</translation>
    </message>
    <message>
        <source>one for all textures</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>すべての質感に共通で 1 個</translation>
    </message>
    <message>
        <source>up to {n}, from the flattest to the liveliest places; without the detail band one</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>平坦な部分から最も細かい部分まで最大 {n} 個（ディテール帯域なしでは 1 個）</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>距離</translation>
    </message>
    <message>
        <source>{w2:.0f} from restored to natural photos (squared Wasserstein-2); {typical:.0f} among the restored ones</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>復元済みの写真から自然な写真まで {w2:.0f}（Wasserstein-2 の 2 乗）、復元済みの写真同士では {typical:.0f}</translation>
    </message>
    <message>
        <source>Transport profiles</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>質感プロファイル</translation>
    </message>
    <message>
        <source>Drop .dmax files to import them; drag a profile out to copy it</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>.dmax ファイルをドロップすると読み込み、プロファイルを外へドラッグするとコピーします</translation>
    </message>
    <message>
        <source>None yet: calibrate one, or drop a .dmax file</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>なし（.dmax をドロップするか新規作成）</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>付属</translation>
    </message>
    <message>
        <source>Enhance &amp;with it</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>これで強化(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>プロファイルを検索</translation>
    </message>
    <message>
        <source>Show only profiles with these words in their names</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>名前にこの語句を含むプロファイルだけを表示します</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>プロファイルの名前を変更</translation>
    </message>
    <message>
        <source>rename of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>{name} の名前変更</translation>
    </message>
    <message>
        <source>copy of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>{name} の複製</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>{name} の削除</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was deleted; undo brings it back.</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>「{name}」を削除しました。「元に戻す」で復活できます。</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>プロファイルを書き出し</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>プロファイルを読み込み</translation>
    </message>
    <message>
        <source>Only .dmax files can be imported here; drop photos on the Enhance page.</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>ここに読み込めるのは .dmax ファイルだけです。写真は「強化」ページにドロップしてください。</translation>
    </message>
    <message>
        <source>It needs the autoencoder {autoencoder}, which is not on this machine as it was then; fetch or add it in Settings, or calibrate again.</source>
        <extracomment>gui/profiles/shelf.py</extracomment>
        <translation>オートエンコーダー {autoencoder} が必要ですが、このコンピューターのものは当時と異なるか、見つかりません。「設定」でダウンロードまたは追加するか、キャリブレーションをやり直してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax ({kind}); the details can be copied into a report.</source>
        <extracomment>gui/reporting/logs.py</extracomment>
        <translation>Dmax の内部でエラーが発生しました（{kind}）。詳細をコピーして報告に使えます。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Zip アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Diagnostics saved as {name}; they hold no photos, names or paths.</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>診断情報を {name} に保存しました。写真、名前、パスは含まれていません。</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved ({reason}); choose another folder.</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>診断情報を保存できませんでした（{reason}）。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Saving diagnostics …</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>診断情報を保存中…</translation>
    </message>
    <message>
        <source>The built-in one needs nothing. Others are fetched from their makers when you ask for it; nothing else in Dmax uses the network.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>内蔵オートエンコーダーはそのまま使えます。ほかのものは、指示したときに開発元からダウンロードされます。Dmax がそれ以外でネットワークを使うことはありません。</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Autoencoders</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>オートエンコーダー</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>ダウンロード(&amp;T)</translation>
    </message>
    <message>
        <source>Bring the chosen autoencoder from the hub</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>選択したオートエンコーダーをハブからダウンロードします</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop fetching; what has come stays</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>ダウンロードを停止します。取得済みの分は残ります</translation>
    </message>
    <message>
        <source>&amp;Add from disk</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>ディスクから追加(&amp;A)</translation>
    </message>
    <message>
        <source>Copy in a diffusers folder or a .safetensors file</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>diffusers フォルダーまたは .safetensors ファイルをコピーして追加します</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Delete the chosen autoencoder from this machine</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>選択したオートエンコーダーをこのコンピューターから削除します</translation>
    </message>
    <message>
        <source>A &amp;folder with config.json and weights…</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>config.json と重みの入ったフォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>A single .&amp;safetensors file…</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>単独の .safetensors ファイル(&amp;S)…</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>ダウンロードの進行状況</translation>
    </message>
    <message>
        <source>On this machine</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Partly fetched</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>一部ダウンロード済み</translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>ダウンロード可能</translation>
    </message>
    <message>
        <source>Built in</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>{mb:.0f} MB</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>{mb:.0f} MB</translation>
    </message>
    <message>
        <source>Fe&amp;tch the rest</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>残りをダウンロード(&amp;T)</translation>
    </message>
    <message>
        <source>Stopped; what has come stays, and fetching goes on from there.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>停止しました。取得済みの分は残り、次回はその続きからダウンロードします。</translation>
    </message>
    <message>
        <source>{done:.0f} of {total:.0f} MB</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>{total:.0f} MB 中 {done:.0f} MB</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{id}&apos; is here; SHA-256 of its weights: {sha256}</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>オートエンコーダー「{id}」を使用できます。重みの SHA-256：{sha256}</translation>
    </message>
    <message>
        <source>A folder with config.json and weights</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>config.json と重みの入ったフォルダー</translation>
    </message>
    <message>
        <source>An autoencoder&apos;s weights</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>オートエンコーダーの重み</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>重み (*.safetensors)</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; was added.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>「{title}」を追加しました。</translation>
    </message>
    <message>
        <source>Remove the autoencoder</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>オートエンコーダーを削除</translation>
    </message>
    <message>
        <source>Delete &apos;{title}&apos; from this machine? Profiles that were made with it cannot be used until it is back.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>「{title}」をこのコンピューターから削除しますか？ これを使って作成したプロファイルは、再び追加するまで使えなくなります。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>The settings are pasted on one photo.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>設定を 1 枚の写真に貼り付けました。</translation>
    </message>
    <message>
        <source>The settings are pasted on {n} photos.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>設定を {n} 枚の写真に貼り付けました。</translation>
    </message>
    <message>
        <source>The mask was not pasted on one photo, which is of another aspect ratio.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>縦横比が異なるため、1 枚の写真にはマスクを貼り付けませんでした。</translation>
    </message>
    <message>
        <source>The mask was not pasted on {n} photos, which are of another aspect ratio.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>縦横比が異なるため、{n} 枚の写真にはマスクを貼り付けませんでした。</translation>
    </message>
    <message>
        <source>No profile was found yet for one photo, which is enhanced with &apos;{name}&apos;; look at it first, or choose one.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>1 枚の写真はまだプロファイルが決まっていないため、「{name}」で強化します。先に表示するか、プロファイルを選んでください。</translation>
    </message>
    <message>
        <source>No profile was found yet for {n} photos, which are enhanced with &apos;{name}&apos;; look at them first, or choose one.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>{n} 枚の写真はまだプロファイルが決まっていないため、「{name}」で強化します。先に表示するか、プロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Something went wrong while fetching; try again.</source>
        <extracomment>gui/settings/fetching.py</extracomment>
        <translation>ダウンロード中にエラーが発生しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>ネットワークの計算に使うデバイス</translation>
    </message>
    <message>
        <source>Automatic: the fastest there is</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>自動：最も高速なもの</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>精度</translation>
    </message>
    <message>
        <source>Half precision is faster on GPUs and changes nothing that can be seen</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>GPU では半精度のほうが高速で、見た目の違いはありません</translation>
    </message>
    <message>
        <source>Automatic: full on the CPU, half on GPUs</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>自動：CPU は単精度、GPU は半精度</translation>
    </message>
    <message>
        <source> GB</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation> GB</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Memory for a tile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>タイルあたりのメモリ</translation>
    </message>
    <message>
        <source>How much memory the networks may take at a time; less makes smaller tiles, not other results</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>ネットワークが一度に使うメモリの量。減らすとタイルは小さくなりますが、結果は変わりません</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>ウィンドウの配色</translation>
    </message>
    <message>
        <source>Photos always stand on the same grey</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>写真の背景は常に同じグレーです</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>視覚効果を減らす</translation>
    </message>
    <message>
        <source>No fading menus and no animated controls</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>メニューのフェードやコントロールのアニメーションを無効にします</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Applies when Dmax is started next</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>次に Dmax を起動したときに適用されます</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>ディスプレイの色</translation>
    </message>
    <message>
        <source>Photos are shown in the screen&apos;s own colours; exports are not changed by it</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>写真をディスプレイ固有の色で表示します。書き出しには影響しません</translation>
    </message>
    <message>
        <source>What the system says</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Tell me when a long job ends and the window is not in front</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>ウィンドウが背面にあるとき、時間のかかる処理の終了を通知</translation>
    </message>
    <message>
        <source>A notification of the desktop</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>デスクトップの通知を使います</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>精度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Memory for a tile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>タイルあたりのメモリ(&amp;M)</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>配色(&amp;L)</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>視覚効果を減らす(&amp;O)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;creen colours</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>ディスプレイの色(&amp;C)</translation>
    </message>
    <message>
        <source>An autoencoder is being fetched.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>オートエンコーダーをダウンロード中です。</translation>
    </message>
    <message>
        <source>The screen&apos;s ICC profile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>ディスプレイの ICC プロファイル</translation>
    </message>
    <message>
        <source>Dmax speaks this language when it is started next.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>次に Dmax を起動したときからこの言語で表示されます。</translation>
    </message>
    <message>
        <source>The next photo is shown so.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>次の写真から適用されます。</translation>
    </message>
    <message>
        <source>&amp;Realism</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>リアリティ(&amp;R)</translation>
    </message>
    <message>
        <source>Realism in percent</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>リアリティ（パーセント）</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Realism in percent, as a number</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>リアリティ（パーセント）を数値で入力</translation>
    </message>
    <message>
        <source>Extended</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>拡張範囲</translation>
    </message>
    <message>
        <source>Let the slider go beyond: alpha from -1 (more texture than natural photos have)
to 2 (smoother than restored)</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>スライダーの範囲を広げます：alpha を -1（自然な写真より強い質感）
から 2（復元した写真より滑らか）まで</translation>
    </message>
    <message>
        <source>How much of the natural texture is given back: 0 % is the photo untouched.
Arrow keys: 1 %, double-click: {n:.0%}</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>自然な質感をどれだけ取り戻すか：0 % では写真は元のままです。
矢印キー：1 %、ダブルクリック：{n:.0%}</translation>
    </message>
    <message>
        <source>Type a number and press Enter; alpha {alpha:.2f}</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>数値を入力して Enter を押します。alpha {alpha:.2f}</translation>
    </message>
    <message>
        <source>Colours kept</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>色を保持</translation>
    </message>
    <message>
        <source>Only fine detail changes; colours and tones stay as they are (the detail band)</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>細かいディテールだけを変え、色と階調はそのまま残します（ディテール帯域）</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>論文どおり</translation>
    </message>
    <message>
        <source>Everything is transported, colours and tones as well</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>色と階調も含めて、すべてを変換します</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy what a report of this problem should hold</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>この問題の報告に必要な内容をコピーします</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Detail of the original in percent</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>元写真のディテール（パーセント）</translation>
    </message>
    <message>
        <source>How much of the detail that restoration took away is given back, where natural photos have it.
Texture comes back with it, and beyond that noise. Double-click: what the profile&apos;s calibration found</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>復元で失われたディテールを、自然な写真にもある部分でどれだけ取り戻すか。
質感も戻りますが、上げすぎるとノイズも戻ります。ダブルクリック：プロファイルのキャリブレーションで求めた値</translation>
    </message>
    <message>
        <source>auto, {n:.0%}</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>自動、{n:.0%}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>gui/language.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Or&amp;iginals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>元写真(&amp;I)</translation>
    </message>
    <message>
        <source>Originals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>元写真</translation>
    </message>
    <message>
        <source>The photos before restoration, by the same names: a part of what restoration took away
can be given back from them</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>同じファイル名の、復元前の写真。復元で失われたものの一部を
ここから取り戻せます</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>フォルダーを指定…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder of the originals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>元写真のフォルダーを選択</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>{some} lose a little; {exact} nothing</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{some} はわずかに劣化し、{exact} はまったく劣化しません</translation>
    </message>
    <message>
        <source>As the photo&apos;s own</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>画質</translation>
    </message>
    <message>
        <source>Of {formats}: 95 shows no loss, 85 makes smaller files; at 100 JXL loses nothing</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{formats} の場合：95 なら劣化は見えず、85 ならファイルが小さくなります。100 の JXL は劣化しません</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>色の解像度</translation>
    </message>
    <message>
        <source>Of {formats}: half is what cameras write</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{formats} の場合：1/2 はカメラと同じです</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>フル（4:4:4）</translation>
    </message>
    <message>
        <source>Half (4:2:0), smaller</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>1/2（4:2:0）、小さいファイル</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>{formats} hold more than 8 bits per channel</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{formats} は 1 チャンネルあたり 8 ビットを超えるデータを保存できます</translation>
    </message>
    <message>
        <source>The photo&apos;s own</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>Float</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>浮動小数点</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{n} ビット</translation>
    </message>
    <message>
        <source>Name template</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>ファイル名テンプレート</translation>
    </message>
    <message>
        <source>What files are called; the words in braces are filled in</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>ファイル名の付け方。波かっこの中の語は自動的に置き換えられます</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Originals are never replaced, wherever outputs go</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>出力先がどこでも、元の写真が上書きされることはありません</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>各写真と同じ場所</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose the folder that enhanced photos are written to</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>強化した写真の保存先フォルダーを選択します</translation>
    </message>
    <message>
        <source>Existing files</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>既存のファイル</translation>
    </message>
    <message>
        <source>What to do where a file of that name is there already</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>同じ名前のファイルがすでにある場合の処理</translation>
    </message>
    <message>
        <source>Keep both, add a number</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>両方残す（番号を追加）</translation>
    </message>
    <message>
        <source>Replace the older output</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>前回の出力を置き換える</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>写真をスキップ</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>プレースホルダーを挿入</translation>
    </message>
    <message>
        <source>the photo&apos;s name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>写真の名前</translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>alpha, such as 0.30</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>alpha（例：0.30）</translation>
    </message>
    <message>
        <source>realism in percent</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>リアリティ（パーセント）</translation>
    </message>
    <message>
        <source>a running number</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>連番</translation>
    </message>
    <message>
        <source>{placeholder}, {what}</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{placeholder}：{what}</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>形式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>画質(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Colour detail</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>色の解像度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bit depth</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>ビット深度(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xisting files</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>既存ファイル(&amp;X)</translation>
    </message>
    <message>
        <source>Choose a folder for enhanced photos</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>強化した写真の保存先フォルダーを選択</translation>
    </message>
    <message>
        <source>One photo of the batch waits for its start.</source>
        <extracomment>gui/widgets/rail.py</extracomment>
        <translation>バッチの写真 1 枚が開始を待っています。</translation>
    </message>
    <message>
        <source>{n} photos of the batch wait for its start.</source>
        <extracomment>gui/widgets/rail.py</extracomment>
        <translation>バッチの写真 {n} 枚が開始を待っています。</translation>
    </message>
    <message>
        <source>What restores the photos that the profile is for</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>プロファイルの対象となる写真を復元するもの</translation>
    </message>
    <message>
        <source>What restores the photo before it is enhanced</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>強化の前に写真を復元するもの</translation>
    </message>
    <message>
        <source>Restorer</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>復元ツール</translation>
    </message>
    <message>
        <source>Add a &amp;model file…</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>モデルファイルを追加(&amp;M)…</translation>
    </message>
    <message>
        <source>A network of your own, such as DnCNN, SwinIR or ESRGAN; the file stays where it lies</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>DnCNN、SwinIR、ESRGAN などの手持ちのネットワーク。ファイルは今の場所に残ります</translation>
    </message>
    <message>
        <source>Add an external &amp;program…</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>外部プログラムを追加(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>リストから削除(&amp;R)</translation>
    </message>
    <message>
        <source>Only from the list; files stay</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>リストから削除するだけで、ファイルは残ります</translation>
    </message>
    <message>
        <source>Add or remove restorers</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>復元ツールを追加または削除</translation>
    </message>
    <message>
        <source>Add a model file or a program of your own, or remove one</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>手持ちのモデルファイルやプログラムを追加または削除します</translation>
    </message>
    <message>
        <source>as the photo&apos;s noise</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>写真のノイズに合わせる</translation>
    </message>
    <message>
        <source>Standard deviation of the noise, in steps of 8 bits; 0 measures it</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>ノイズの標準偏差（8 ビットの階調値）。0 にすると自動で測定します</translation>
    </message>
    <message>
        <source>Stren&amp;gth</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>強さ(&amp;G)</translation>
    </message>
    <message>
        <source>Photos are restored already</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>写真は復元済み</translation>
    </message>
    <message>
        <source>Photo is already restored</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>写真は復元済み</translation>
    </message>
    <message>
        <source>None: they stay degraded</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>なし：劣化したまま</translation>
    </message>
    <message>
        <source>Non-local means (noise)</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>ノンローカルミーン（ノイズ）</translation>
    </message>
    <message>
        <source>Enlarge {n} times</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>{n} 倍に拡大</translation>
    </message>
    <message>
        <source>{name}, not on the list</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>{name}（リストにありません）</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>モデルファイルを追加</translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>モデル ({suffixes})</translation>
    </message>
    <message>
        <source>Add an external program</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>外部プログラムを追加</translation>
    </message>
    <message>
        <source>Dmax runs the command for each photo, without a shell. In the place of {input} it puts the path of a PNG file, in the place of {output} where the restored photo is to be written, or in the place of {folder} a folder for it, if the program names its files itself.</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Dmax は写真ごとに、シェルを介さずにコマンドを実行します。{input} は PNG ファイルのパスに、{output} は復元した写真の書き込み先に置き換えられます。プログラムが自分でファイル名を決める場合は、{folder} がそのためのフォルダーに置き換えられます。</translation>
    </message>
    <message>
        <source>As the list is to call it</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>リストに表示する名前</translation>
    </message>
    <message>
        <source>How the list of restorers calls the program</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>復元ツールのリストに表示されるプログラムの名前</translation>
    </message>
    <message>
        <source>denoise --strength 2 {input} {output}</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>denoise --strength 2 {input} {output}</translation>
    </message>
    <message>
        <source>The program with its options; put paths with spaces between quotation marks</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>プログラムとオプション。空白を含むパスは引用符で囲みます</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>コマンド(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <extracomment>gui/widgets/side_panel.py</extracomment>
        <translation>詳細を表示または非表示</translation>
    </message>
    <message>
        <source>That did not work ({reason}); check the disk, the folder and its permissions.</source>
        <extracomment>gui/work/background.py</extracomment>
        <translation>処理に失敗しました（{reason}）。ディスク、フォルダー、アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax; the details can be copied into a report.</source>
        <extracomment>gui/work/background.py</extracomment>
        <translation>Dmax の内部でエラーが発生しました。詳細をコピーして報告に使えます。</translation>
    </message>
    <message>
        <source>Built-in</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>There is no autoencoder called &apos;{autoencoder}&apos;; there are: {names}.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>「{autoencoder}」というオートエンコーダーはありません。使用できるもの：{names}。</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{autoencoder}&apos; is not on this machine; fetch it first (about {size_mb} MB).</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>オートエンコーダー「{autoencoder}」はこのコンピューターにありません。先にダウンロードしてください（約 {size_mb} MB）。</translation>
    </message>
    <message>
        <source>remove it and add it again</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>削除してからもう一度追加してください</translation>
    </message>
    <message>
        <source>install Dmax again</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>Dmax をインストールし直してください</translation>
    </message>
    <message>
        <source>The files of the autoencoder &apos;{autoencoder}&apos; are missing from {folder}; {what}.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>オートエンコーダー「{autoencoder}」のファイルが {folder} にありません。{what}。</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{autoencoder}&apos; is not on the hub, so it cannot be fetched.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>オートエンコーダー「{autoencoder}」はハブにないため、ダウンロードできません。</translation>
    </message>
    <message>
        <source>The weights of &apos;{autoencoder}&apos; are not those that were fetched on {day} (SHA-256 {now}..., then {then}...), so they were thrown away; if their makers say that they changed them, take them with: autoencoders fetch {autoencoder} --accept-changed</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>「{autoencoder}」の重みが {day} にダウンロードしたもの（SHA-256：現在 {now}...、当時 {then}...）と異なるため、破棄しました。開発元が変更を公表している場合は、次のコマンドで取得してください：autoencoders fetch {autoencoder} --accept-changed</translation>
    </message>
    <message>
        <source>{name} could not be copied to {folder} ({reason}); check the disk.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{name} を {folder} にコピーできませんでした（{reason}）。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The built-in autoencoder belongs to Dmax and stays.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>内蔵オートエンコーダーは Dmax の一部なので、削除できません。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Dmax; use that one.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{path} は新しいバージョンの Dmax で書き込まれています。そのバージョンを使ってください。</translation>
    </message>
    <message>
        <source>{folder} cannot be read ({reason}); choose another library.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{folder} を読み込めません（{reason}）。別のライブラリを選択してください。</translation>
    </message>
    <message>
        <source>{path} is damaged; delete it and add your autoencoders again.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{path} が破損しています。削除してから、オートエンコーダーを追加し直してください。</translation>
    </message>
    <message>
        <source>{name} is in a format that can hide programs, so Dmax does not open it; look for the same autoencoder as a .safetensors file.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{name} はプログラムが仕込まれるおそれのある形式のため、Dmax では開きません。同じオートエンコーダーの .safetensors ファイルを探してください。</translation>
    </message>
    <message>
        <source>There is no file {path}; choose the file or folder of an autoencoder.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>ファイル {path} がありません。オートエンコーダーのファイルかフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the disk and its rights.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{path} を読み込めません（{reason}）。ディスクとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{path} is damaged or is no .safetensors file; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{path} は破損しているか、.safetensors ファイルではありません。ダウンロードまたはコピーし直してください。</translation>
    </message>
    <message>
        <source>The weights in {path} are stored as {type}, which Dmax cannot use; look for the same autoencoder in float16 or float32.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{path} の重みは {type} 形式で、Dmax では使えません。同じオートエンコーダーの float16 版か float32 版を探してください。</translation>
    </message>
    <message>
        <source>The weights in {path} are damaged; fetch or copy them again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>{path} の重みが破損しています。ダウンロードまたはコピーし直してください。</translation>
    </message>
    <message>
        <source>The config.json of the autoencoder in {path} describes no working {kind}; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>{path} のオートエンコーダーの config.json から有効な {kind} を構成できません。ダウンロードまたはコピーし直してください。</translation>
    </message>
    <message>
        <source>The weights of the autoencoder in {path} do not fit its config.json (first at {name}); fetch or copy both again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>{path} のオートエンコーダーの重みが config.json と一致しません（最初の不一致：{name}）。両方をダウンロードまたはコピーし直してください。</translation>
    </message>
    <message>
        <source>This autoencoder needs diffusers, which cannot be loaded ({kind}); install Dmax&apos;s packages again, or use the built-in autoencoder.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>このオートエンコーダーには diffusers が必要ですが、読み込めません（{kind}）。Dmax のパッケージをインストールし直すか、内蔵オートエンコーダーを使ってください。</translation>
    </message>
    <message>
        <source>{host} sends on to an address without encryption, so nothing was fetched; try again later, or download the autoencoder in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} が暗号化されていないアドレスに転送したため、何もダウンロードしませんでした。後でもう一度試すか、ブラウザーでオートエンコーダーをダウンロードして、そのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>{host} sends on to {other}, which is not the hub&apos;s, so nothing was fetched; download the autoencoder in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} がハブ以外の {other} に転送したため、何もダウンロードしませんでした。ブラウザーでオートエンコーダーをダウンロードして、そのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>{host} cannot be reached or stopped answering; check the connection and fetch again, which goes on where it stopped.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} に接続できないか、応答が途絶えました。接続を確認してもう一度ダウンロードすると、続きから再開します。</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; make room and fetch again.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{folder} のあるディスクがいっぱいです。空き容量を増やして、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); check the disk and its rights.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{folder} に書き込めません（{reason}）。ディスクとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{host} answered with what no hub says; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} から想定外の応答がありました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} sends a part of {name} where all of it was asked for; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} が {name} の一部しか送信しませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} arrived damaged from {host} and was thrown away; fetch it again.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} から受信した {name} が破損していたため、破棄しました。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{host} names no checksum for {name}, so it could not be trusted; download it in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} が {name} のチェックサムを示していないため、安全を確認できませんでした。ブラウザーでダウンロードして、そのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>{host} says that {name} has more than {megabytes:.0f} MB, which it cannot have, so it was not fetched; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} によると {name} は {megabytes:.0f} MB を超えますが、これはあり得ないため、ダウンロードしませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} gives {name} only to people who have signed in and agreed to its licence; download it in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{name} を {host} から入手するには、サインインしてライセンスに同意する必要があります。ブラウザーでダウンロードして、そのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>{host} has no {name} any more; download the autoencoder elsewhere and add its folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{name} はもう {host} にありません。別の場所からオートエンコーダーをダウンロードして、そのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>{host} answered with error {status}; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} がエラー {status} を返しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Dmax cannot tell which network {name} belongs to; choose a folder that holds it together with its config.json.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{name} がどのネットワークのものか判別できません。config.json と一緒に入っているフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read to its end; copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{path} を最後まで読み込めません。コピーし直してください。</translation>
    </message>
    <message>
        <source>The autoencoder in {path} has changed since it came here; remove it and fetch or add it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{path} のオートエンコーダーは、追加した後に変更されています。削除してから、ダウンロードまたは追加し直してください。</translation>
    </message>
    <message>
        <source>There is no config.json in {folder}; choose the folder of an autoencoder.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{folder} に config.json がありません。オートエンコーダーのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The config.json in {folder} is damaged; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{folder} の config.json が破損しています。ダウンロードまたはコピーし直してください。</translation>
    </message>
    <message>
        <source>is of the class {kind}</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>のクラスは {kind} です</translation>
    </message>
    <message>
        <source>does not say its class</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>にはクラスの指定がありません</translation>
    </message>
    <message>
        <source>The autoencoder in {path} {what}; Dmax knows {classes}.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{path} のオートエンコーダー{what}。Dmax が対応しているのは {classes} です。</translation>
    </message>
    <message>
        <source>The config.json of the autoencoder in {path} asks for an absurdly large network; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{path} のオートエンコーダーの config.json が、極端に大きなネットワークを要求しています。ダウンロードまたはコピーし直してください。</translation>
    </message>
    <message>
        <source>The autoencoder in {path} is not for colour photos; choose one with three channels.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{path} のオートエンコーダーはカラー写真用ではありません。3 チャンネルのものを選択してください。</translation>
    </message>
    <message>
        <source>There are several .safetensors files in {folder}; leave only the autoencoder&apos;s own there.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{folder} に .safetensors ファイルが複数あります。オートエンコーダーのものだけを残してください。</translation>
    </message>
    <message>
        <source>There is no .safetensors file in {folder}; fetch or copy the autoencoder&apos;s weights again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{folder} に .safetensors ファイルがありません。オートエンコーダーの重みをダウンロードまたはコピーし直してください。</translation>
    </message>
    <message>
        <source>The autoencoder {name} fails on its first small photo; choose another.</source>
        <extracomment>engine/autoencoders/probe.py</extracomment>
        <translation>オートエンコーダー {name} は小さなテスト写真の処理に失敗しました。別のものを選択してください。</translation>
    </message>
    <message>
        <source>The autoencoder {name} does not give back photos of the size that it was given; choose another.</source>
        <extracomment>engine/autoencoders/probe.py</extracomment>
        <translation>オートエンコーダー {name} は入力と異なるサイズの写真を返します。別のものを選択してください。</translation>
    </message>
    <message>
        <source>{name} needs about {needed:.1f} GB of memory and {free:.1f} GB are free; close other programs, or use a smaller version.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>{name} の処理には約 {needed:.1f} GB のメモリが必要ですが、空きは {free:.1f} GB です。ほかのプログラムを終了するか、小さいサイズの写真を使ってください。</translation>
    </message>
    <message>
        <source>Dmax may not write into {folder}; choose another output folder, or change its permissions.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>{folder} への書き込みが許可されていません。別の出力先フォルダーを選択するか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>The outputs need about {needed:.1f} GB and {folder} has room for {room:.1f} GB; make room, or choose another output folder.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>出力には約 {needed:.1f} GB が必要ですが、{folder} の空きは {room:.1f} GB です。空き容量を増やすか、別の出力先フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The {photos} photos will take about {hours:.0f} hours on this device.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>このデバイスでは、{photos} 枚の写真の処理に約 {hours:.0f} 時間かかります。</translation>
    </message>
    <message>
        <source>Where the batch is done</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>バッチを処理する場所</translation>
    </message>
    <message>
        <source>On a cluster of Ray: type the address of one that this machine is part of, as HOST:PORT</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>Ray クラスターで: このコンピューターが属するクラスターのアドレスを HOST:PORT の形で入力してください</translation>
    </message>
    <message>
        <source>In this program</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>このプログラムで</translation>
    </message>
    <message>
        <source>On all devices of this machine</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>このコンピューターのすべてのデバイスで</translation>
    </message>
    <message>
        <source>{name}. {sentence}</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>{name}。{sentence}</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Exported {name}. {left_out}</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{name} を書き出しました。{left_out}</translation>
    </message>
    <message>
        <source>Exported {path}. {left_out}</source>
        <extracomment>gui/enhance/exporting.py</extracomment>
        <translation>{path} を書き出しました。{left_out}</translation>
    </message>
    <message>
        <source>&amp;Delete the gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>グラデーションを削除(&amp;D)</translation>
    </message>
    <message>
        <source>moved gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>グラデーションの移動</translation>
    </message>
    <message>
        <source>protection of faces</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>顔の保護の強さ</translation>
    </message>
    <message>
        <source>deleting a gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>グラデーションの削除</translation>
    </message>
    <message>
        <source>Press on one of its ends first: then the gradient is selected.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>先に端のどちらかをクリックして、グラデーションを選択してください。</translation>
    </message>
    <message>
        <source>a face</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>顔の切り替え</translation>
    </message>
    <message>
        <source>The faces are protected already; a click on one switches it off and on.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>顔はすでに保護されています。クリックすると、その顔の保護を切り替えられます。</translation>
    </message>
    <message>
        <source>Faces protected by {share:.0%}: {n}. A click on one switches it off and on.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>{share:.0%} 保護した顔：{n}。クリックすると、その顔の保護を切り替えられます。</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>顔</translation>
    </message>
    <message>
        <source>How much the faces are protected; a click on one switches it off and on</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>顔を保護する強さ。顔をクリックすると保護を切り替えられます</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos;, which was chosen for this photo, is not in the library any more.</source>
        <extracomment>gui/enhance/requests.py</extracomment>
        <translation>この写真に選ばれていたプロファイル「{profile}」は、ライブラリにありません。</translation>
    </message>
    <message>
        <source>&amp;Copy settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>設定をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>設定を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste settings and &amp;mask</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>設定とマスクを貼り付け(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send to the batch</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>バッチに送る(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;all of the film strip to the batch</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>フィルムストリップのすべてをバッチに送る(&amp;A)</translation>
    </message>
    <message>
        <source>Photo settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>写真の設定</translation>
    </message>
    <message>
        <source>The settings are copied; choose photos, and paste them there.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>設定をコピーしました。写真を選んで貼り付けてください。</translation>
    </message>
    <message>
        <source>pasted settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>設定の貼り付け</translation>
    </message>
    <message>
        <source>Left out, since their settings were made by a newer Dmax: {names}.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>設定が新しいバージョンの Dmax で作成されたため除外しました：{names}。</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>&amp;Save the settings as a preset…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>設定をプリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセットを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; needs the profile &apos;{profile}&apos;, which is not in the library; import that first.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセット「{name}」に必要なプロファイル「{profile}」がライブラリにありません。先に読み込んでください。</translation>
    </message>
    <message>
        <source>preset &apos;{name}&apos;</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセット「{name}」</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; is applied.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセット「{name}」を適用しました。</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>設定をプリセットとして保存</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Replace the preset?</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセットを置き換えますか？</translation>
    </message>
    <message>
        <source>There is a preset called &apos;{name}&apos; already.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>「{name}」というプリセットはすでにあります。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; is kept.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセット「{name}」を保存しました。</translation>
    </message>
    <message>
        <source>deleting the preset &apos;{name}&apos;</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセット「{name}」の削除</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセットを読み込む</translation>
    </message>
    <message>
        <source>Presets (*{suffix})</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセット (*{suffix})</translation>
    </message>
    <message>
        <source>Imported the preset &apos;{name}&apos;.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセット「{name}」を読み込みました。</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセットを書き出す</translation>
    </message>
    <message>
        <source>Exported the preset as {path}</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>プリセットを {path} に書き出しました</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>前の写真(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>次の写真(&amp;N)</translation>
    </message>
    <message>
        <source>{n} restored and {m} natural photos, in pairs</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>復元済みの写真 {n} 枚と自然な写真 {m} 枚（ペア）</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <extracomment>engine/batches/item.py</extracomment>
        <translation>引き継がれなかったもの：{parts}。</translation>
    </message>
    <message>
        <source>There is no batch in {folder}; begin a new one.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>{folder} にバッチはありません。新しく作成してください。</translation>
    </message>
    <message>
        <source>There is already a batch in {folder}; open it, or choose another folder.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>{folder} にはすでにバッチがあります。それを開くか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The batch in {folder} was made by a newer Dmax; update Dmax to go on with it.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>{folder} のバッチは新しいバージョンの Dmax で作成されています。続けるには Dmax を更新してください。</translation>
    </message>
    <message>
        <source>the batch in {folder}</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>{folder} のバッチ</translation>
    </message>
    <message>
        <source>this batch</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>このバッチ</translation>
    </message>
    <message>
        <source>The list of {which} is damaged; begin a new one: the photos that are done stay.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>{which}のリストが破損しています。新しく作成してください。完了した写真はそのまま残ります。</translation>
    </message>
    <message>
        <source>The disk that keeps the batch&apos;s list ({folder}) is full; make room and start again, nothing is lost.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>バッチのリストを保存するディスク（{folder}）がいっぱいです。空き容量を増やして、もう一度開始してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The batch&apos;s list in {folder} cannot be read or written; check the disk and the folder&apos;s permissions, then start again.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>{folder} にあるバッチのリストを読み書きできません。ディスクとフォルダーのアクセス権を確認して、もう一度開始してください。</translation>
    </message>
    <message>
        <source>The batch&apos;s folder {folder} cannot be used ({reason}); check the disk and its permissions.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>バッチのフォルダー {folder} を使用できません（{reason}）。ディスクとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>This batch is open in another Dmax window or command; close that one, or wait until it ends.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>このバッチは別の Dmax のウィンドウまたはコマンドで開かれています。それを閉じるか、終了するまでお待ちください。</translation>
    </message>
    <message>
        <source>The disk of the output folder {folder} is gone, so {name} was not enhanced; plug it in again and retry.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>出力先フォルダー {folder} のあるディスクが見つからないため、{name} は強化されませんでした。ディスクを接続し直して、再試行してください。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; make room and retry.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>{folder} のあるディスクがいっぱいです。空き容量を増やして、再試行してください。</translation>
    </message>
    <message>
        <source>{name} was not made by Dmax, so it was not replaced and the output has another name; to replace it, use --existing overwrite.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>{name} は Dmax で作成したものではないため置き換えず、別の名前で出力しました。置き換えるには --existing overwrite を使ってください。</translation>
    </message>
    <message>
        <source>There are {count} files called {name} already; choose another folder.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>{name} という名前のファイルがすでに {count} 個あります。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Dmax ended {times} times in the middle of {name}, so it was left out; try it alone.</source>
        <extracomment>engine/batches/recovery.py</extracomment>
        <translation>Dmax が {name} の処理中に {times} 回終了したため、この写真を除外しました。単独で試してください。</translation>
    </message>
    <message>
        <source>Outputs that are gone or damaged are made again: {names}.</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>なくなったか破損した出力を作り直します：{names}。</translation>
    </message>
    <message>
        <source>Outputs that another program has changed are kept as they are: {names}.</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>別のソフトで変更された出力はそのまま残します：{names}。</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>{names}、ほか {more} 件</translation>
    </message>
    <message>
        <source>It was made from this photo with these settings already.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>この写真は、同じ設定ですでに出力されています。</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is; close other programs, or use a smaller version.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>{name} の処理に必要なメモリが足りません。ほかのプログラムを終了するか、小さいサイズの写真を使ってください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax with {name} ({kind}); the log says more.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>{name} の処理中に Dmax の内部でエラーが発生しました（{kind}）。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>This batch is running already; wait until it ends, or pause it first.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>このバッチはすでに実行中です。終了するまで待つか、先に一時停止してください。</translation>
    </message>
    <message>
        <source>{name} changed while it was being read; try again when the program that writes it is finished.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{name} は読み込み中に変更されました。書き込んでいるソフトの処理が終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no mask of {name} in {folder}, so all of it was enhanced.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{folder} に {name} のマスクがないため、全体を強化しました。</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; does not know how much of the originals&apos; detail pays, so nothing of it was given back; choose a share.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>プロファイル「{profile}」には元写真のディテールをどれだけ戻せばよいかの情報がないため、何も戻しませんでした。割合を指定してください。</translation>
    </message>
    <message>
        <source>There is no original of {name} in {folder}, so nothing was given back.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{folder} に {name} の元写真がないため、何も戻しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was given back of the original: {error}</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>元写真のディテールは戻しませんでした：{error}</translation>
    </message>
    <message>
        <source>{name} took longer than {minutes:.0f} minutes and was given up; try it alone, or use a smaller version.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{name} は {minutes:.0f} 分を超えても終わらなかったため、処理を中止しました。単独で試すか、小さいサイズの写真を使ってください。</translation>
    </message>
    <message>
        <source>Patches of {patch} x {patch} latents are too large for the {channels} channels of this autoencoder; choose a smaller patch, 3 suits most sets.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>{patch} x {patch} の潜在パッチは、このオートエンコーダーの {channels} チャンネルには大きすぎます。パッチを小さくしてください。ほとんどのセットは 3 で十分です。</translation>
    </message>
    <message>
        <source>The restored photos show no texture at all, so nothing can be learned from them; choose photos of real scenes.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>復元済みの写真に質感がまったくないため、何も学習できません。実際の被写体を写した写真を選択してください。</translation>
    </message>
    <message>
        <source>The natural photos show no texture at all, so nothing can be learned from them; choose photos of real scenes.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>自然な写真に質感がまったくないため、何も学習できません。実際の被写体を写した写真を選択してください。</translation>
    </message>
    <message>
        <source>There are no photos in the set; add some.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>セットに写真がありません。追加してください。</translation>
    </message>
    <message>
        <source>The statistics of the restored photos are ill-conditioned: some directions hardly vary. Add more varied photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>復元済みの写真の統計が不安定で、ほとんど変化のない方向があります。もっと多様な写真を追加するか、パッチを小さくしてください。</translation>
    </message>
    <message>
        <source>The statistics of the natural photos are ill-conditioned: some directions hardly vary. Add more varied photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>自然な写真の統計が不安定で、ほとんど変化のない方向があります。もっと多様な写真を追加するか、パッチを小さくしてください。</translation>
    </message>
    <message>
        <source>Whether one photo is enough cannot be told; add more.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>写真 1 枚では十分かどうか判断できません。写真を追加してください。</translation>
    </message>
    <message>
        <source>Leaving one photo out moves the statistics by {score:.0%} of the way to natural photos</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>写真を 1 枚除くと、統計が自然な写真との差の {score:.0%} 分だけ動きます</translation>
    </message>
    <message>
        <source>{told}: the set is enough.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}。このセットで十分です。</translation>
    </message>
    <message>
        <source>{told}: the set will do, a few more photos would steady it.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}。このセットでも使えますが、写真を数枚追加するとより安定します。</translation>
    </message>
    <message>
        <source>{told}: the set is too small or too mixed; add more photos of the same restoration.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}。セットが小さすぎるか、ばらつきが大きすぎます。同じ復元をした写真を追加してください。</translation>
    </message>
    <message>
        <source>{names} is among the restored photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} は復元済みの写真に重複しているか、別の 1 枚によく似ています。異なる写真のほうが学習に役立ちます。</translation>
    </message>
    <message>
        <source>{names} are among the restored photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} は復元済みの写真に重複しているか、別の 1 枚によく似ています。異なる写真のほうが学習に役立ちます。</translation>
    </message>
    <message>
        <source>{names} is among the natural photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} は自然な写真に重複しているか、別の 1 枚によく似ています。異なる写真のほうが学習に役立ちます。</translation>
    </message>
    <message>
        <source>{names} are among the natural photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} は自然な写真に重複しているか、別の 1 枚によく似ています。異なる写真のほうが学習に役立ちます。</translation>
    </message>
    <message>
        <source>{name} is not there any more; remove it.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{name} が見つかりません。セットから除外してください。</translation>
    </message>
    <message>
        <source>There are no natural photos yet; add about a dozen.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>自然な写真がまだありません。12 枚ほど追加してください。</translation>
    </message>
    <message>
        <source>There are no restored photos yet; add about a dozen.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>復元済みの写真がまだありません。12 枚ほど追加してください。</translation>
    </message>
    <message>
        <source>One natural photo teaches little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>自然な写真が 1 枚では十分に学習できません。12 枚ほどをお勧めします。</translation>
    </message>
    <message>
        <source>One restored photo teaches little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>復元済みの写真が 1 枚では十分に学習できません。12 枚ほどをお勧めします。</translation>
    </message>
    <message>
        <source>{count} natural photos teach little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>自然な写真が {count} 枚では十分に学習できません。12 枚ほどをお勧めします。</translation>
    </message>
    <message>
        <source>{count} restored photos teach little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>復元済みの写真が {count} 枚では十分に学習できません。12 枚ほどをお勧めします。</translation>
    </message>
    <message>
        <source>{count} natural photos will do; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>自然な写真は {count} 枚でも使えますが、12 枚ほどをお勧めします。</translation>
    </message>
    <message>
        <source>{count} restored photos will do; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>復元済みの写真は {count} 枚でも使えますが、12 枚ほどをお勧めします。</translation>
    </message>
    <message>
        <source>So few natural photos are no measure of what is natural; add more, or remove them to use the built-in natural statistics.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>自然な写真がこれだけでは、自然さの基準になりません。写真を追加するか、すべて除外して内蔵の統計を使ってください。</translation>
    </message>
    <message>
        <source>Add natural photos: the built-in natural statistics belong to the built-in autoencoder with patch size {patch}.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>自然な写真を追加してください。内蔵の自然な写真の統計は、内蔵オートエンコーダーとパッチサイズ {patch} の組み合わせ用です。</translation>
    </message>
    <message>
        <source>The restored photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add more or larger photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>復元済みの写真の潜在パッチは {latents:,} 個で、{dimension} 次元の統計には足りません。写真を増やすか大きくするか、パッチを小さくしてください。</translation>
    </message>
    <message>
        <source>The natural photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add more or larger photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>自然な写真の潜在パッチは {latents:,} 個で、{dimension} 次元の統計には足りません。写真を増やすか大きくするか、パッチを小さくしてください。</translation>
    </message>
    <message>
        <source>Choose what the restorer repairs.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>復元ツールで直す劣化を選択してください。</translation>
    </message>
    <message>
        <source>{names} is among the restored photos and the natural ones; remove one of them.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} が復元済みの写真と自然な写真の両方に入っています。どちらかを除外してください。</translation>
    </message>
    <message>
        <source>{names} are among the restored photos and the natural ones; remove one of them.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} が復元済みの写真と自然な写真の両方に入っています。どちらかを除外してください。</translation>
    </message>
    <message>
        <source>{names} is almost of one tone, which teaches nothing.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} はほぼ単一の階調で、学習に役立ちません。</translation>
    </message>
    <message>
        <source>{names} are almost of one tone, which teaches nothing.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} はほぼ単一の階調で、学習に役立ちません。</translation>
    </message>
    <message>
        <source>{names} is of quite another size than the rest; photos of one camera and one restoration belong together.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} はほかの写真とサイズが大きく異なります。同じカメラで撮影し、同じ復元をした写真を揃えてください。</translation>
    </message>
    <message>
        <source>{names} are of quite another size than the rest; photos of one camera and one restoration belong together.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} はほかの写真とサイズが大きく異なります。同じカメラで撮影し、同じ復元をした写真を揃えてください。</translation>
    </message>
    <message>
        <source>{names} is without a partner of the same name on the other side.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} と対になる同名の写真が反対側にありません。</translation>
    </message>
    <message>
        <source>{names} are without a partner of the same name on the other side.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} と対になる同名の写真が反対側にありません。</translation>
    </message>
    <message>
        <source>{names} is of another size than the natural photo of that name.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} は同名の自然な写真とサイズが異なります。</translation>
    </message>
    <message>
        <source>{names} are of another size than the natural photo of that name.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} は同名の自然な写真とサイズが異なります。</translation>
    </message>
    <message>
        <source>The built-in natural statistics belong to the built-in autoencoder with patch size 3; add natural photos of your own to calibrate with others.</source>
        <extracomment>engine/calibrating/natural_statistics.py</extracomment>
        <translation>内蔵の自然な写真の統計は、内蔵オートエンコーダーとパッチサイズ 3 の組み合わせ用です。ほかの組み合わせでキャリブレーションするには、自然な写真を追加してください。</translation>
    </message>
    <message>
        <source>None of these photos can be read; choose others.</source>
        <extracomment>engine/calibrating/without_calibration.py</extracomment>
        <translation>読み込める写真が 1 枚もありません。別の写真を選択してください。</translation>
    </message>
    <message>
        <source>The cluster at {address} has no machine with the memory that the largest photo needs ({needed:.1f} GB; there are {largest:.1f} GB); use larger machines, or smaller versions of the photos.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>{address} のクラスターには、最も大きい写真に必要なメモリを備えたコンピューターがありません（必要 {needed:.1f} GB、最大 {largest:.1f} GB）。メモリの多いコンピューターか、小さいサイズの写真を使ってください。</translation>
    </message>
    <message>
        <source>This machine has not the memory that the largest photo needs ({needed:.1f} GB; there are {largest:.1f} GB); use a larger machine, or smaller versions of the photos.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>このコンピューターには、最も大きい写真に必要なメモリがありません（必要 {needed:.1f} GB、搭載 {largest:.1f} GB）。メモリの多いコンピューターか、小さいサイズの写真を使ってください。</translation>
    </message>
    <message>
        <source>The cluster at {address} has no processor for a worker; start its machines with more, or set OMP_NUM_THREADS to fewer.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>{address} のクラスターには、ワーカーに使えるプロセッサーがありません。プロセッサーを増やして起動するか、OMP_NUM_THREADS を減らしてください。</translation>
    </message>
    <message>
        <source>This machine has no processor for a worker; set OMP_NUM_THREADS to fewer.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>このコンピューターには、ワーカーに使えるプロセッサーがありません。OMP_NUM_THREADS を減らしてください。</translation>
    </message>
    <message>
        <source>There is no precision &apos;{precision}&apos;; choose one of: auto, {precisions}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>「{precision}」という精度はありません。次から選択してください：auto, {precisions}。</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos; on this machine; choose one of: auto, {names}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>このコンピューターにデバイス「{device}」はありません。次から選択してください：auto, {names}。</translation>
    </message>
    <message>
        <source>This change belongs to a photo of another size; enhance this photo anew.</source>
        <extracomment>engine/enhancing/change.py</extracomment>
        <translation>この変更は別のサイズの写真のものです。この写真をもう一度強化してください。</translation>
    </message>
    <message>
        <source>This profile was calibrated with another autoencoder; calibrate again with this one.</source>
        <extracomment>engine/enhancing/compute_change.py</extracomment>
        <translation>このプロファイルは別のオートエンコーダーでキャリブレーションされています。このオートエンコーダーでやり直してください。</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was calibrated with another autoencoder ({names}); choose that autoencoder, or calibrate again with this one.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>プロファイル「{profile}」は別のオートエンコーダー（{names}）でキャリブレーションされています。それを選択するか、このオートエンコーダーでやり直してください。</translation>
    </message>
    <message>
        <source>too sharp</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>シャープになりすぎる</translation>
    </message>
    <message>
        <source>too soft</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>柔らかくなりすぎる</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was learned from photos of about {learned_px:.0f} px and this one looks like {scale_px:.0f} px, so it may come out {effect}.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>プロファイル「{profile}」は約 {learned_px:.0f} px の写真から学習したもので、この写真は {scale_px:.0f} px 相当に見えるため、結果が{effect}ことがあります。</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was made before detail of the original could be given back; calibrate again to have it.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>プロファイル「{profile}」は元写真のディテールを戻す機能より前に作成されています。この機能を使うには、キャリブレーションをやり直してください。</translation>
    </message>
    <message>
        <source>The share of the original&apos;s detail must be from 0 to 1, not {share:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>元写真のディテールの割合は 0 から 1 までで指定してください（{share:g} は使えません）。</translation>
    </message>
    <message>
        <source>Alpha must be from {least:g} to {most:g}, not {alpha:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>alpha は {least:g} から {most:g} までで指定してください（{alpha:g} は使えません）。</translation>
    </message>
    <message>
        <source>The detail band&apos;s sigma must be from 0.3 to 200 px, not {detail:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>ディテール帯域のシグマは 0.3 から 200 px までで指定してください（{detail:g} は使えません）。</translation>
    </message>
    <message>
        <source>There was too little memory for the usual tiles; Dmax goes on with smaller ones, a little slower.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>通常のタイルにはメモリが足りないため、小さいタイルで続行します。少し遅くなります。</translation>
    </message>
    <message>
        <source>The graphics card has too little free memory; Dmax goes on with the processor, which is slower.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>グラフィックスカードの空きメモリが足りないため、CPU で続行します。処理は遅くなります。</translation>
    </message>
    <message>
        <source>This photo needs more memory than there is; close other programs, or use a smaller version.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>この写真の処理に必要なメモリが足りません。ほかのプログラムを終了するか、小さいサイズの写真を使ってください。</translation>
    </message>
    <message>
        <source>Dmax has enhanced this photo already, with &apos;{profile}&apos;; enhance the photo that it was made of.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>この写真はすでに Dmax で強化されています（{profile}）。元になった写真を強化してください。</translation>
    </message>
    <message>
        <source>This photo looks noisy; restore it first, for its noise would be taken for texture.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>この写真にはノイズがあるようです。ノイズが質感とみなされるため、先に復元してください。</translation>
    </message>
    <message>
        <source>This photo shows the blocks of JPEG compression; clean it first, or use &apos;{profile}&apos;.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>この写真には JPEG 圧縮のブロックノイズが見られます。先に除去するか、「{profile}」を使ってください。</translation>
    </message>
    <message>
        <source>This photo has as much fine detail as natural photos have; there may be little to give back.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>この写真には自然な写真と同じくらい細かいディテールがあります。取り戻せるものは少ないかもしれません。</translation>
    </message>
    <message>
        <source>the installed app has none of that; run Dmax from its source folder, as its README tells</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>インストール版にはこの機能が含まれていません。README に従って、Dmax をソースフォルダーから実行してください</translation>
    </message>
    <message>
        <source>install what is missing with: pip install -e &quot;.[{extra}]&quot;</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>足りないものを次のコマンドでインストールしてください：pip install -e &quot;.[{extra}]&quot;</translation>
    </message>
    <message>
        <source>install what is missing beside Dmax: {packages} (with pip, or with pipx inject dmax)</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>足りないものを Dmax と同じ場所にインストールしてください：{packages}（pip または pipx inject dmax を使用）</translation>
    </message>
    <message>
        <source>A restored photo is {restored_width} x {restored_height} px and its true one {true_width} x {true_height} px; they must be of one size.</source>
        <extracomment>engine/judging/evaluate.py</extracomment>
        <translation>復元した写真は {restored_width} x {restored_height} px、正解写真は {true_width} x {true_height} px です。同じサイズにしてください。</translation>
    </message>
    <message>
        <source>FD and KID need photos of at least {side} x {side} px; use larger ones.</source>
        <extracomment>engine/judging/full_reference.py</extracomment>
        <translation>FD と KID には {side} x {side} px 以上の写真が必要です。もっと大きい写真を使ってください。</translation>
    </message>
    <message>
        <source>Evaluating needs a few more packages; {how}.</source>
        <extracomment>engine/judging/full_reference.py</extracomment>
        <translation>評価にはパッケージがさらにいくつか必要です。{how}。</translation>
    </message>
    <message>
        <source>The calibration set {name} is damaged; make it again.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>キャリブレーションセット {name} が破損しています。作り直してください。</translation>
    </message>
    <message>
        <source>The calibration set {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>キャリブレーションセット {name} は新しいバージョンの Dmax で作成されています。使用するには Dmax を更新してください。</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; needs about a dozen natural photos, and what the restorer is to repair.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>セット「{name}」には、自然な写真 12 枚ほどと、復元ツールで直す劣化の指定が必要です。</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; has no restored photos; add about a dozen.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>セット「{name}」に復元済みの写真がありません。12 枚ほど追加してください。</translation>
    </message>
    <message>
        <source>The name &apos;{name}&apos; holds bytes that are no characters; choose another name.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>名前「{name}」に文字として扱えないバイトが含まれています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The patch size must be odd and from 1 to 15, not {patch}; 3 suits most sets.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>パッチサイズは 1 から 15 までの奇数で指定してください（{patch} は使えません）。ほとんどのセットは 3 で十分です。</translation>
    </message>
    <message>
        <source>The pixel scale is the long side of a whole photo in px, not {scale:g}.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>ピクセルスケールは写真全体の長辺を px で指定します（{scale:g} は使えません）。</translation>
    </message>
    <message>
        <source>A paired set needs each photo twice under the same name, restored and natural; alone are: {names}.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>ペアのセットでは、復元済みと自然の写真が同じ名前で 1 枚ずつ必要です。対になる写真がないもの：{names}。</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>There is no profile called &apos;{name}&apos;; there are: {names}.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>「{name}」というプロファイルはありません。使用できるもの：{names}。</translation>
    </message>
    <message>
        <source>There is already a profile called &apos;{name}&apos;; rename or remove that one first.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>「{name}」というプロファイルはすでにあります。先に、その名前を変更するか削除してください。</translation>
    </message>
    <message>
        <source>There is already a profile called &apos;{name}&apos;; choose another name.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>「{name}」というプロファイルはすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>{name} is ready-made and stays; only profiles and sets of your own can be removed.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>{name} は付属のものなので、削除できません。削除できるのは自作のプロファイルとセットだけです。</translation>
    </message>
    <message>
        <source>There is another {name} by now; rename that one first.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>別の {name} がすでにあります。先に、その名前を変更してください。</translation>
    </message>
    <message>
        <source>A name needs at least one letter or digit.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>名前には文字または数字が 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>The profile {name} is damaged; copy or export it again from where it came.</source>
        <extracomment>engine/library/profile.py</extracomment>
        <translation>プロファイル {name} が破損しています。元の場所からコピーまたは書き出し直してください。</translation>
    </message>
    <message>
        <source>The profile {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>プロファイル {name} は新しいバージョンの Dmax で作成されています。使用するには Dmax を更新してください。</translation>
    </message>
    <message>
        <source>lacks some of its arrays</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>配列の一部が欠けている</translation>
    </message>
    <message>
        <source>has arrays of the wrong shape</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>配列の形が正しくない</translation>
    </message>
    <message>
        <source>The profile {name} is cut short; copy or export it again from where it came.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>プロファイル {name} が途中で切れています。元の場所からコピーまたは書き出し直してください。</translation>
    </message>
    <message>
        <source>sorts textures in a way that cannot be one</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>質感の分類が成り立たない</translation>
    </message>
    <message>
        <source>tells of detail what no photos do</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>ディテールの値が写真としてあり得ない</translation>
    </message>
    <message>
        <source>holds numbers that are not finite</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>有限でない数値が含まれている</translation>
    </message>
    <message>
        <source>holds a covariance that no photos have</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>共分散の値が写真としてあり得ない</translation>
    </message>
    <message>
        <source>The profile {name} {what}, so it is damaged or was tampered with; export it again.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>プロファイル {name} は{what}ため、破損または改ざんされています。書き出し直してください。</translation>
    </message>
    <message>
        <source>{name} is not a Dmax profile; choose a {suffix} file that Dmax exported.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>{name} は Dmax のプロファイルではありません。Dmax で書き出した {suffix} ファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no profile at {path}; check the name, or list the profiles.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>{path} にプロファイルがありません。名前を確認するか、プロファイルの一覧を表示してください。</translation>
    </message>
    <message>
        <source>The profile {name} cannot be read ({reason}); check its permissions.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>プロファイル {name} を読み込めません（{reason}）。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>describes itself with impossible numbers</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>プロファイルの説明にあり得ない数値がある</translation>
    </message>
    <message>
        <source>holds a curve that cannot be one</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>曲線が成り立たない</translation>
    </message>
    <message>
        <source>The mask was made for a photo of {painted_width} x {painted_height} px, and this photo has {width} x {height}; use a mask of the same aspect ratio.</source>
        <extracomment>engine/masks/mask.py</extracomment>
        <translation>このマスクは {painted_width} x {painted_height} px の写真用ですが、この写真は {width} x {height} です。縦横比が同じマスクを使ってください。</translation>
    </message>
    <message>
        <source>The mask {name} is none that Dmax knows; paint one in Dmax, or use a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>マスク {name} は Dmax で扱えるマスクではありません。Dmax で塗るか、グレースケール画像を使ってください。</translation>
    </message>
    <message>
        <source>The mask {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>マスク {name} は新しいバージョンの Dmax で作成されています。使用するには Dmax を更新してください。</translation>
    </message>
    <message>
        <source>its version is none</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>バージョンが正しくありません</translation>
    </message>
    <message>
        <source>the photo&apos;s size is impossible</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>写真のサイズがあり得ない値です</translation>
    </message>
    <message>
        <source>its effect, its photo&apos;s size or its shapes are missing</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>効果、写真のサイズ、または図形がありません</translation>
    </message>
    <message>
        <source>it has more than 200,000 points</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>点が 200,000 個を超えています</translation>
    </message>
    <message>
        <source>its picture cannot be read</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>画像を読み込めません</translation>
    </message>
    <message>
        <source>The mask cannot be used: {error}</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>マスクを使用できません：{error}</translation>
    </message>
    <message>
        <source>The mask {path} cannot be read ({reason}); check the disk it is on.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>マスク {path} を読み込めません（{reason}）。保存先のディスクを確認してください。</translation>
    </message>
    <message>
        <source>The folder of masks {folder} is gone; put it back, or choose another.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>マスクのフォルダー {folder} が見つかりません。元に戻すか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The mask {name} is damaged: {what}; make it again.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>マスク {name} が破損しています（{what}）。作り直してください。</translation>
    </message>
    <message>
        <source>The mask {name} has more than {megabytes} MB; save it as a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>マスク {name} が {megabytes} MB を超えています。グレースケール画像として保存してください。</translation>
    </message>
    <message>
        <source>it is not the JSON that Dmax writes</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>Dmax で書き込んだ JSON ではありません</translation>
    </message>
    <message>
        <source>The mask {name} has colours; save it as a gray picture, white where the photo is to be enhanced.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>マスク {name} はカラー画像です。強化する部分を白にしたグレースケール画像として保存してください。</translation>
    </message>
    <message>
        <source>it has a shape of an unknown kind</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>不明な種類の図形があります</translation>
    </message>
    <message>
        <source>Nobody answered to the question for a newer version; check the network, and try again later.</source>
        <extracomment>engine/newer_version.py</extracomment>
        <translation>新しいバージョンの確認に応答がありませんでした。ネットワークを確認して、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>What answered to the question for a newer version was not understood; try again later.</source>
        <extracomment>engine/newer_version.py</extracomment>
        <translation>新しいバージョンの確認への応答を解釈できませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>another format</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>形式の違い</translation>
    </message>
    <message>
        <source>another size</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>サイズの違い</translation>
    </message>
    <message>
        <source>another depth</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>ビット深度の違い</translation>
    </message>
    <message>
        <source>other colours</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>色の違い</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>without its colour profile</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>カラープロファイルの欠落</translation>
    </message>
    <message>
        <source>without its EXIF</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>EXIF の欠落</translation>
    </message>
    <message>
        <source>the video or further picture in its file (motion photo, gain map or preview)</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>ファイル内の動画または追加画像（モーションフォト、ゲインマップ、プレビュー）</translation>
    </message>
    <message>
        <source>the further pictures in its file (a gain map, depth, or others)</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>ファイル内の追加画像（ゲインマップ、深度など）</translation>
    </message>
    <message>
        <source>what other programs have appended to its file</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>ほかのソフトがファイルの末尾に追加したデータ</translation>
    </message>
    <message>
        <source>its content credentials (C2PA), which vouch for the unchanged file alone</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>コンテンツクレデンシャル（C2PA。変更のないファイルだけを証明します）</translation>
    </message>
    <message>
        <source>its gain map</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>ゲインマップ</translation>
    </message>
    <message>
        <source>Its file has no end mark, as if its last bytes were lost; the picture is whole.</source>
        <extracomment>engine/photos/codecs/file_metadata.py</extracomment>
        <translation>ファイルに終端記号がなく、末尾のデータが失われたようですが、画像は無事です。</translation>
    </message>
    <message>
        <source>needs more memory than there is; close other programs or use a smaller version</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>の処理に必要なメモリが足りません。ほかのプログラムを終了するか、小さいサイズの写真を使ってください</translation>
    </message>
    <message>
        <source>holds several pictures; save the one that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>には複数の画像が含まれています。使いたい画像を別のファイルとして保存してください</translation>
    </message>
    <message>
        <source>has {bits} bits a sample, which Dmax cannot read in a JPEG; save it as TIFF with 16 bits</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>は 1 サンプル {bits} ビットで、JPEG では Dmax が対応していません。16 ビットの TIFF で保存してください</translation>
    </message>
    <message>
        <source>is an animation or holds several pictures; save the one that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>はアニメーションか、複数の画像を含んでいます。使いたい画像を別のファイルとして保存してください</translation>
    </message>
    <message>
        <source>is CMYK without a colour profile, so its colours are not known; save it as RGB</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>はカラープロファイルのない CMYK のため、色を特定できません。RGB で保存してください</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in ({colours}); save it as RGB</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>は Dmax が対応していない色空間（{colours}）です。RGB で保存してください</translation>
    </message>
    <message>
        <source>has {channels} channels of the type {type}, which Dmax cannot work with; save it as RGB with 8 or 16 bits</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>は {type} 型の {channels} チャンネルで、Dmax が対応していません。8 ビットか 16 ビットの RGB で保存してください</translation>
    </message>
    <message>
        <source>its layers, of which Dmax reads the picture that they make together</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>レイヤー（Dmax は統合された画像だけを読み込みます）</translation>
    </message>
    <message>
        <source>its own colour profile, in place of which its decoder gives colours of sRGB in linear light</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>独自のカラープロファイル（デコーダーがリニアの sRGB に置き換えます）</translation>
    </message>
    <message>
        <source>its channels behind the colours</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>カラー以外の追加チャンネル</translation>
    </message>
    <message>
        <source>holds a kind of picture that Dmax cannot read; save it as TIFF or PNG</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>は Dmax が対応していない種類の画像です。TIFF または PNG で保存してください</translation>
    </message>
    <message>
        <source>is an animation; save the picture that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>はアニメーションです。使いたい画像を別のファイルとして保存してください</translation>
    </message>
    <message>
        <source>has colours multiplied by its transparency, which Dmax cannot read; save it as PNG</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>は色に透明度が乗算された形式で、Dmax では読み込めません。PNG で保存してください</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in (YCC or CMYK); save it as RGB</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>は Dmax が対応していない色空間（YCC または CMYK）です。RGB で保存してください</translation>
    </message>
    <message>
        <source>was saved without the picture that its layers make together; save it again with &apos;Maximize Compatibility&apos;, or as TIFF</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>にはレイヤーを統合した画像が含まれていません。「互換性を優先」を指定して保存し直すか、TIFF で保存してください</translation>
    </message>
    <message>
        <source>is a raw file that Dmax cannot read, or holds only a preview of its picture; develop it first, and give Dmax the developed photo</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>は Dmax が対応していない RAW ファイルか、プレビュー画像しか含まれていません。先に現像し、現像した写真を使ってください</translation>
    </message>
    <message>
        <source>the EXIF of this kind of raw file</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>この種類の RAW ファイルの EXIF</translation>
    </message>
    <message>
        <source>its maker note, whose values are bound to their place</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>メーカーノート（値が記録位置に依存しています）</translation>
    </message>
    <message>
        <source>is a raw file, which rawpy develops; {how}, or develop it first and give Dmax the developed photo</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>は RAW ファイルで、現像には rawpy が必要です。{how}。または、先に現像してから現像した写真を使ってください</translation>
    </message>
    <message>
        <source>is compressed in a way that Dmax cannot read; save it uncompressed, or with LZW or ZIP</source>
        <extracomment>engine/photos/codecs/tiff_pictures.py</extracomment>
        <translation>は Dmax が対応していない方式で圧縮されています。非圧縮、LZW、ZIP のいずれかで保存してください</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in{which}; save it as RGB</source>
        <extracomment>engine/photos/codecs/tiff_pictures.py</extracomment>
        <translation>は Dmax が対応していない色空間{which}です。RGB で保存してください</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>engine/photos/formats.py</extracomment>
        <translation>{names} と {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>engine/photos/formats.py</extracomment>
        <translation>{names} または {last}</translation>
    </message>
    <message>
        <source>is damaged or ends in the middle; copy it again from its source</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>は破損しているか、途中で切れています。元の場所からコピーし直してください</translation>
    </message>
    <message>
        <source>is not a photo but a folder; choose a photo in it</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>は写真ではなくフォルダーです。中の写真を選択してください</translation>
    </message>
    <message>
        <source>{photo} {what}.</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>{photo} {what}。</translation>
    </message>
    <message>
        <source>does not exist; check the path</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>は存在しません。パスを確認してください</translation>
    </message>
    <message>
        <source>its name is not allowed</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>使用できない名前です</translation>
    </message>
    <message>
        <source>cannot be opened ({reason}); check its name and permissions</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>を開けません（{reason}）。名前とアクセス権を確認してください</translation>
    </message>
    <message>
        <source>is not a file but a pipe or a device; choose a photo</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>はファイルではなくパイプまたはデバイスです。写真を選択してください</translation>
    </message>
    <message>
        <source>is empty; copy it again from its source</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>は空のファイルです。元の場所からコピーし直してください</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check the disk it is on</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>を読み込めません（{reason}）。保存先のディスクを確認してください</translation>
    </message>
    <message>
        <source>has {megapixels:,.1f} megapixels, more than the limit of {limit:g}; raise the limit if it is meant to be that large</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>は {megapixels:,.1f} メガピクセルで、上限の {limit:g} を超えています。意図したサイズであれば、上限を上げてください</translation>
    </message>
    <message>
        <source>The name template knows no {placeholder}; use {placeholders}.</source>
        <extracomment>engine/photos/output.py</extracomment>
        <translation>ファイル名テンプレートで {placeholder} は使えません。使えるもの：{placeholders}。</translation>
    </message>
    <message>
        <source>The name template makes an empty name; put {name} into it.</source>
        <extracomment>engine/photos/output.py</extracomment>
        <translation>ファイル名テンプレートの結果が空になります。{name} を入れてください。</translation>
    </message>
    <message>
        <source>is not a photo that Dmax can read; use {formats}</source>
        <extracomment>engine/photos/reading.py</extracomment>
        <translation>は Dmax が対応している写真ではありません。{formats} を使ってください</translation>
    </message>
    <message>
        <source>The quality must be from 1 to 100, not {quality}.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>画質は 1 から 100 までで指定してください（{quality} は使えません）。</translation>
    </message>
    <message>
        <source>{format} holds at most {side} px a side; write {name} as TIFF or PNG.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{format} の一辺は最大 {side} px です。{name} は TIFF または PNG で保存してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); check its name, the folder, its permissions and the space left.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} に書き込めません（{reason}）。名前、フォルダー、アクセス権、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>{path} did not come back from the disk as it was written ({difference}); it was not kept. Check the disk, or choose another format.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} をディスクから読み直すと、書き込んだ内容と一致しなかったため（{difference}）、破棄しました。ディスクを確認するか、別の形式を選択してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written for lack of memory; close other programs.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>メモリ不足のため {path} に書き込めません。ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>{name} has a suffix that Dmax does not write; use {suffixes}.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{name} の拡張子では書き込めません。{suffixes} を使ってください。</translation>
    </message>
    <message>
        <source>its high dynamic range ({kind}): what is brighter than white; {keep} keep it</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>ハイダイナミックレンジ（{kind}）の、白より明るい部分（{keep} なら保持されます）</translation>
    </message>
    <message>
        <source>its colour profile, which is broken or which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>カラープロファイル（破損しているか、{format} では保存できません）</translation>
    </message>
    <message>
        <source>its channel beside the colours (infrared), which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>カラー以外のチャンネル（赤外線。{format} では保存できません）</translation>
    </message>
    <message>
        <source>a part of its IPTC data, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>IPTC データの一部（{format} では保存できません）</translation>
    </message>
    <message>
        <source>its maker note, whose values are bound to their place in the file</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>メーカーノート（値がファイル内の位置に依存しています）</translation>
    </message>
    <message>
        <source>its PNG texts, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>PNG のテキスト（{format} では保存できません）</translation>
    </message>
    <message>
        <source>its JPEG comment, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>JPEG のコメント（{format} では保存できません）</translation>
    </message>
    <message>
        <source>the shape of its pixels, which {format} cannot tell</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>ピクセル縦横比（{format} では記録できません）</translation>
    </message>
    <message>
        <source>a part of its EXIF, of which a JPEG holds 64 KB</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>EXIF の一部（JPEG に保存できるのは 64 KB までです）</translation>
    </message>
    <message>
        <source>its float samples, made whole numbers of {held} bits, as {format} holds no more</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>浮動小数点のサンプル（{format} の上限に合わせて {held} ビットの整数に変換）</translation>
    </message>
    <message>
        <source>its {own} bits a sample, rounded to {held} bits, as {format} holds no more</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>1 サンプル {own} ビット（{format} の上限に合わせて {held} ビットに丸め）</translation>
    </message>
    <message>
        <source>{path} is the original photo, which Dmax never replaces; choose another name or folder.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} は元の写真のため、Dmax では置き換えません。別の名前かフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or let it be replaced.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} はすでにあります。別の名前にするか、置き換えを許可してください。</translation>
    </message>
    <message>
        <source>{format} cannot hold transparency; write this photo as PNG, TIFF or WebP.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{format} は透明度に対応していません。この写真は PNG、TIFF、WebP のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>There is no degradation &apos;{word}&apos;; use bicubic:4, noise:25, jpeg:10, blur:2, several joined by +, or one of: {tasks}.</source>
        <extracomment>engine/restoring/degradation.py</extracomment>
        <translation>「{word}」という劣化はありません。bicubic:4、noise:25、jpeg:10、blur:2（+ でつないで複数指定可）か、次のいずれかを使ってください：{tasks}。</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} px is too small to be degraded; use larger ones.</source>
        <extracomment>engine/restoring/degradation.py</extracomment>
        <translation>{width} x {height} px の写真は小さすぎて劣化させられません。もっと大きい写真を使ってください。</translation>
    </message>
    <message>
        <source>The model {name} wants more than a photo (a mask or a noise map); choose another.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>モデル {name} には写真以外の入力（マスクやノイズマップ）が必要です。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The model {name} fails on this photo; choose another model.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>モデル {name} はこの写真の処理に失敗しました。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>There is no model file {path}; check the path.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>モデルファイル {path} がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>The model {name} is damaged, or holds more than weights and might run code; use a .safetensors version of it.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>モデル {name} は破損しているか、重み以外を含んでいてコードを実行するおそれがあります。.safetensors 版を使ってください。</translation>
    </message>
    <message>
        <source>The model {name} cannot be read; fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>モデル {name} を読み込めません。入手元からダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The model {name} holds no weights; choose another file.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>モデル {name} に重みがありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The model {name} holds more than any network does; fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>モデル {name} のデータ量がネットワークとして大きすぎます。入手元からダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The model {name} names a layer that no network has ({layer}); fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>モデル {name} に、ネットワークとしてあり得ない層（{layer}）があります。入手元からダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The model {name} is of an architecture that spandrel does not know.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>モデル {name} のアーキテクチャには spandrel が対応していません。</translation>
    </message>
    <message>
        <source>The model {name} does not hold the weights of a whole network.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>モデル {name} にネットワーク全体の重みが揃っていません。</translation>
    </message>
    <message>
        <source>The model {name} takes longer than {seconds:.0f} seconds to load; choose another.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>モデル {name} は {seconds:.0f} 秒以内に読み込めませんでした。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>Model files need spandrel; {how}.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>モデルファイルには spandrel が必要です。{how}。</translation>
    </message>
    <message>
        <source>This model is of an architecture that needs torchvision, which is not installed; install it, or choose another model.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>このモデルのアーキテクチャに必要な torchvision がインストールされていません。インストールするか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The original has {original_width} x {original_height} px and the restored photo {width} x {height} px; detail is given back only where both are alike.</source>
        <extracomment>engine/restoring/original_detail.py</extracomment>
        <translation>元写真は {original_width} x {original_height} px、復元した写真は {width} x {height} px です。ディテールを戻せるのは、両方が同じサイズの場合だけです。</translation>
    </message>
    <message>
        <source>The command has a quotation mark that is not closed: {template}</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>コマンドの引用符が閉じられていません：{template}</translation>
    </message>
    <message>
        <source>The command of a restorer must name {input}, and {output} or {folder}.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>復元ツールのコマンドには、{input} と、{output} または {folder} が必要です。</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; ended without writing a photo; check its command.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>プログラム「{name}」は写真を書き込まずに終了しました。コマンドを確認してください。</translation>
    </message>
    <message>
        <source>What the program &apos;{name}&apos; wrote is not a photo that can be read; check its command.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>プログラム「{name}」の出力は写真として読み込めません。コマンドを確認してください。</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; made {restored_width} x {restored_height} px of {width} x {height} px; a restored photo must be a whole number of times as large.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>プログラム「{name}」は {width} x {height} px の写真を {restored_width} x {restored_height} px にしました。復元した写真は整数倍の大きさでなければなりません。</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; cannot be started; check that it is installed and its path.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>プログラム「{name}」を起動できません。インストールされているか、パスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; failed (status {status}): {said}</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>プログラム「{name}」が失敗しました（ステータス {status}）：{said}</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; took longer than {seconds:g} seconds and was stopped; allow it more time or use a smaller photo.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>プログラム「{name}」は {seconds:g} 秒以内に終わらなかったため停止しました。制限時間を延ばすか、小さい写真を使ってください。</translation>
    </message>
    <message>
        <source>it did not say why.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>理由は示されませんでした。</translation>
    </message>
    <message>
        <source>Restored, this photo would have {megapixels:.0f} megapixels, and at most {limit:.0f} can be enhanced; use a smaller photo, or a restorer that enlarges it less.</source>
        <extracomment>engine/restoring/restore_job.py</extracomment>
        <translation>この写真は復元すると {megapixels:.0f} メガピクセルになりますが、強化できるのは {limit:.0f} までです。小さい写真か、拡大率の低い復元ツールを使ってください。</translation>
    </message>
    <message>
        <source>The restored photo holds values that are no numbers; choose another restorer or model, or full precision in the settings.</source>
        <extracomment>engine/restoring/restorer.py</extracomment>
        <translation>復元した写真に数値でない値が含まれています。別の復元ツールかモデルを選択するか、設定で精度を単精度にしてください。</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; must enlarge by a whole number, such as lanczos:4.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>「{word}」の拡大率は lanczos:4 のように整数で指定してください。</translation>
    </message>
    <message>
        <source>There is no restorer &apos;{word}&apos;; use nlm, nlm:25, lanczos:4, none, a model file, or a command with {{input}} and {{output}}.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>「{word}」という復元ツールはありません。nlm、nlm:25、lanczos:4、none、モデルファイル、または {{input}} と {{output}} を含むコマンドを使ってください。</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; needs a number above 0 and up to {most:g} behind the colon.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>「{word}」のコロンの後には、0 より大きく {most:g} 以下の数値が必要です。</translation>
    </message>
    <message>
        <source>No restored photo has the name of a true one; give both the same file names.</source>
        <extracomment>engine/restoring/truth_pairs.py</extracomment>
        <translation>正解写真と同じ名前の復元済みの写真がありません。両方に同じファイル名を付けてください。</translation>
    </message>
    <message>
        <source>The restorer &apos;{restorer}&apos; makes {restored_width} x {restored_height} px of a photo that was {true_width} x {true_height} px; choose one that fits the degradation.</source>
        <extracomment>engine/restoring/truth_pairs.py</extracomment>
        <translation>復元ツール「{restorer}」は {true_width} x {true_height} px だった写真を {restored_width} x {restored_height} px にします。劣化に合ったものを選択してください。</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <extracomment>engine/sentences.py</extracomment>
        <translation>{before}{after}</translation>
    </message>
    <message>
        <source>{before}; {after}</source>
        <extracomment>engine/sentences.py</extracomment>
        <translation>{before}；{after}</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <extracomment>engine/sentences.py</extracomment>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; needs the autoencoder {autoencoder}, which is not on this machine as it was then; fetch or add it, or calibrate again.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>プロファイル「{profile}」に必要なオートエンコーダー {autoencoder} が、このコンピューターのものは当時と異なるか、見つかりません。ダウンロードまたは追加するか、キャリブレーションをやり直してください。</translation>
    </message>
    <message>
        <source>The restored and the natural photos&apos; statistics do not fit each other; calibrate again.</source>
        <extracomment>engine/transport/gaussian_transport.py</extracomment>
        <translation>復元済みの写真と自然な写真の統計が互いに合いません。キャリブレーションをやり直してください。</translation>
    </message>
    <message>
        <source>The statistics have a mean and a covariance of different sizes; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>統計の平均と共分散のサイズが異なります。キャリブレーションをやり直してください。</translation>
    </message>
    <message>
        <source>The statistics hold numbers that are not finite; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>統計に有限でない数値が含まれています。キャリブレーションをやり直してください。</translation>
    </message>
    <message>
        <source>The statistics hold a covariance that is not symmetric; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>統計の共分散が対称ではありません。キャリブレーションをやり直してください。</translation>
    </message>
    <message>
        <source>The statistics have sums of different sizes; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>統計の和のサイズが異なります。キャリブレーションをやり直してください。</translation>
    </message>
    <message>
        <source>More photos were taken out of the statistics than are in them; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>統計に含まれる枚数より多くの写真が統計から除かれました。キャリブレーションをやり直してください。</translation>
    </message>
    <message>
        <source>Statistics of different patch sizes or autoencoders cannot be merged; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>パッチサイズやオートエンコーダーが異なる統計は統合できません。キャリブレーションをやり直してください。</translation>
    </message>
    <message>
        <source>There are no photos in the statistics; add some.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>統計に写真がありません。追加してください。</translation>
    </message>
    <message>
        <source>The patch size must be odd (1, 3, 5, ...), not {patch}.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>パッチサイズは奇数（1、3、5...）で指定してください（{patch} は使えません）。</translation>
    </message>
</context>
</TS>
