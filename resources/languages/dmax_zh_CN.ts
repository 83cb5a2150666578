<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Dmax</name>
    <message>
        <source>About Dmax</source>
        <extracomment>gui/about.py</extracomment>
        <translation>关于 Dmax</translation>
    </message>
    <message>
        <source>About Dmax and its licences</source>
        <extracomment>gui/about.py</extracomment>
        <translation>关于 Dmax 及其许可证</translation>
    </message>
    <message>
        <source>Dmax&apos;s icon</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Dmax 图标</translation>
    </message>
    <message>
        <source>Dmax {version}</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Dmax {version}</translation>
    </message>
    <message>
        <source>Makes restored photos look real again: offline, behind any restoration program, with one slider.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>让修复过的照片重新显得真实：离线运行，可接在任何修复程序之后，只需一个滑块。</translation>
    </message>
    <message>
        <source>Qt for Python: the window</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Qt for Python：窗口界面</translation>
    </message>
    <message>
        <source>PyTorch: computes</source>
        <extracomment>gui/about.py</extracomment>
        <translation>PyTorch：计算</translation>
    </message>
    <message>
        <source>builds the autoencoders</source>
        <extracomment>gui/about.py</extracomment>
        <translation>构建自编码器</translation>
    </message>
    <message>
        <source>keeps weights and profiles</source>
        <extracomment>gui/about.py</extracomment>
        <translation>保存权重和配置文件</translation>
    </message>
    <message>
        <source>arrays</source>
        <extracomment>gui/about.py</extracomment>
        <translation>数组运算</translation>
    </message>
    <message>
        <source>colour conversion, thumbnails</source>
        <extracomment>gui/about.py</extracomment>
        <translation>色彩转换、缩览图</translation>
    </message>
    <message>
        <source>reads and writes HEIC (holds libheif and libde265, LGPL-3.0, and x265, GPL-2.0)</source>
        <extracomment>gui/about.py</extracomment>
        <translation>读写 HEIC（包含 LGPL-3.0 许可的 libheif 和 libde265，以及 GPL-2.0 许可的 x265）</translation>
    </message>
    <message>
        <source>reads and writes photos</source>
        <extracomment>gui/about.py</extracomment>
        <translation>读写照片</translation>
    </message>
    <message>
        <source>libvips and what it reads formats with</source>
        <extracomment>gui/about.py</extracomment>
        <translation>libvips 及其读取各种格式所用的库</translation>
    </message>
    <message>
        <source>writes JPEG XL, reads PSD and BMP</source>
        <extracomment>gui/about.py</extracomment>
        <translation>写入 JPEG XL，读取 PSD 和 BMP</translation>
    </message>
    <message>
        <source>reads JPEG XL, JPEG 2000 and TIFF, writes AVIF</source>
        <extracomment>gui/about.py</extracomment>
        <translation>读取 JPEG XL、JPEG 2000 和 TIFF，写入 AVIF</translation>
    </message>
    <message>
        <source>reads unusual TIFF</source>
        <extracomment>gui/about.py</extracomment>
        <translation>读取特殊的 TIFF</translation>
    </message>
    <message>
        <source>where the system keeps settings</source>
        <extracomment>gui/about.py</extracomment>
        <translation>查找系统存放设置的位置</translation>
    </message>
    <message>
        <source>progress on a terminal</source>
        <extracomment>gui/about.py</extracomment>
        <translation>在终端中显示进度</translation>
    </message>
    <message>
        <source>completes words on a terminal</source>
        <extracomment>gui/about.py</extracomment>
        <translation>在终端中补全命令</translation>
    </message>
    <message>
        <source>The method</source>
        <extracomment>gui/about.py</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>T. Adrai, G. Ohayon, M. Elad, T. Michaeli: {paper}, NeurIPS 2023. Dmax is an independent implementation; the detail band is its own.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>T. Adrai, G. Ohayon, M. Elad, T. Michaeli: {paper}, NeurIPS 2023。Dmax 是独立实现；细节频带为 Dmax 自创。</translation>
    </message>
    <message>
        <source>What comes with it</source>
        <extracomment>gui/about.py</extracomment>
        <translation>随附内容</translation>
    </message>
    <message>
        <source>The built-in autoencoder, the natural statistics and the ready-made profiles are Dmax&apos;s own, under the MIT licence like the program. They were learnt from openly licensed photographs (wallpaper collections of the Budgie, elementary OS and Pop!_OS projects: public domain, Unsplash licence and Creative Commons); the photos themselves are not part of Dmax. Faces are found by the weights of MTCNN (K. Zhang, D. Sandberg, T. Esler; MIT licence). Autoencoders that you fetch have licences of their own; their list names them.</source>
        <extracomment>gui/about.py</extracomment>
        <translation>内置自编码器、自然统计数据和预置配置文件均为 Dmax 自有，与程序一样采用 MIT 许可证。它们由开放许可的照片学习得来（Budgie、elementary OS 和 Pop!_OS 项目的壁纸集：公有领域、Unsplash 许可证和知识共享许可）；这些照片本身不包含在 Dmax 中。人脸检测使用 MTCNN 的权重（K. Zhang, D. Sandberg, T. Esler；MIT 许可证）。您下载的自编码器各有其许可证，列表中会注明。</translation>
    </message>
    <message>
        <source>What it is built on</source>
        <extracomment>gui/about.py</extracomment>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Qt and libvips are used as they come, as libraries of their own that you may replace (LGPL).</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Qt 和 libvips 以独立库的形式原样使用，您可以自行替换（LGPL）。</translation>
    </message>
    <message>
        <source>What this app brings</source>
        <extracomment>gui/about.py</extracomment>
        <translation>此应用所含组件</translation>
    </message>
    <message>
        <source>Licence of Dmax</source>
        <extracomment>gui/about.py</extracomment>
        <translation>Dmax 的许可证</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; use a verb, such as &apos;enhance&apos; (see: {command} --help).</source>
        <extracomment>gui/application.py</extracomment>
        <translation>没有可用于打开窗口的屏幕；请使用命令，例如“enhance”（参见：{command} --help）。</translation>
    </message>
    <message>
        <source>Add restored photos</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>添加修复后的照片</translation>
    </message>
    <message>
        <source>Add a folder of restored photos, with its subfolders</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>添加修复后照片的文件夹，包括子文件夹</translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>One photo was added.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>已添加 1 张照片。</translation>
    </message>
    <message>
        <source>{n} photos were added.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>已添加 {n} 张照片。</translation>
    </message>
    <message>
        <source>There are no photos in it, or only such as Dmax has made.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>其中没有照片，或者只有 Dmax 生成的照片。</translation>
    </message>
    <message>
        <source>One photo is on the list, with settings of its own.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>1 张照片已带各自的设置加入列表。</translation>
    </message>
    <message>
        <source>{n} photos are on the list, with settings of their own.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{n} 张照片已带各自的设置加入列表。</translation>
    </message>
    <message>
        <source>One photo is being enhanced with its earlier settings right now; send it again afterwards.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>1 张照片正在以先前的设置增强；请稍后再次发送。</translation>
    </message>
    <message>
        <source>{n} photos are being enhanced with their earlier settings right now; send them again afterwards.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{n} 张照片正在以先前的设置增强；请稍后再次发送。</translation>
    </message>
    <message>
        <source>Choose a folder whose new photos are enhanced as they come</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>选择一个文件夹，其中的新照片会自动增强</translation>
    </message>
    <message>
        <source>New photos in {folder} are enhanced as they come.</source>
        <extracomment>gui/batch/adding.py</extracomment>
        <translation>{folder} 中的新照片会自动增强。</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>添加照片(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Retry those that failed</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>重试失败的照片(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Do again</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>重新处理(&amp;D)</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>从列表中移除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Clear what is done</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>清除已完成的照片(&amp;C)</translation>
    </message>
    <message>
        <source>Show in the co&amp;mpare view</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>在对比视图中显示(&amp;M)</translation>
    </message>
    <message>
        <source>Open the &amp;output&apos;s folder</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>打开输出文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>gui/batch/commands.py</extracomment>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Drop photos or folders here

or click to add a folder with its subfolders</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>将照片或文件夹拖放到此处

或点击以添加文件夹（包括子文件夹）</translation>
    </message>
    <message>
        <source>Add a folder of restored photos (Ctrl+Shift+O)</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>添加修复后照片的文件夹 (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>批处理进度</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>批处理照片</translation>
    </message>
    <message>
        <source>Double-click shows a photo in the compare view</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>双击可在对比视图中显示照片</translation>
    </message>
    <message>
        <source>{n} to do</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>待处理 {n} 张</translation>
    </message>
    <message>
        <source>{n} done</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>完成 {n} 张</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>失败 {n} 张</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>跳过 {n} 张</translation>
    </message>
    <message>
        <source>Watching {name}</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>正在监视 {name}</translation>
    </message>
    <message>
        <source>Waiting for {name} to come back</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>等待 {name} 重新可用</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>还剩 {n} 分钟</translation>
    </message>
    <message>
        <source>{n:.0f} s left</source>
        <extracomment>gui/batch/layout.py</extracomment>
        <translation>还剩 {n:.0f} 秒</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>批处理</translation>
    </message>
    <message>
        <source>These photos are on the list already, and selected now; &apos;Do again&apos; ({keys}) does those that are done once more.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>这些照片已在列表中，现已选中；“重新处理”({keys}) 可将其中已完成的再处理一遍。</translation>
    </message>
    <message>
        <source>One photo is to do again, with the settings of now.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>将以当前设置重新处理 1 张照片。</translation>
    </message>
    <message>
        <source>{n} photos are to do again, with the settings of now.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>将以当前设置重新处理 {n} 张照片。</translation>
    </message>
    <message>
        <source>The selected photos are still to do.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>所选照片尚未处理。</translation>
    </message>
    <message>
        <source>Paused; &apos;Go on&apos; takes it up in the middle of the photo.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>已暂停；点击“继续”将从当前照片的中断处接着处理。</translation>
    </message>
    <message>
        <source>Cancelled; what is done is done, the rest is still on the list.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>已取消；已完成的照片会保留，其余仍在列表中。</translation>
    </message>
    <message>
        <source>{done} done, {failed} failed, {skipped} skipped</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>完成 {done} 张，失败 {failed} 张，跳过 {skipped} 张</translation>
    </message>
    <message>
        <source>The batch is done</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>批处理已完成</translation>
    </message>
    <message>
        <source>A batch is running; what is done stays done, and the rest stays on its list.</source>
        <extracomment>gui/batch/page.py</extracomment>
        <translation>批处理正在运行；已完成的会保留，其余仍留在列表中。</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>用时</translation>
    </message>
    <message>
        <source> · own settings</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation> · 单独设置</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>{s:.1f} s</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>{s:.1f} 秒</translation>
    </message>
    <message>
        <source>The batch is paused, one photo is to do.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>批处理已暂停，还有 1 张照片待处理。</translation>
    </message>
    <message>
        <source>The batch is paused, {n} photos are to do.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>批处理已暂停，还有 {n} 张照片待处理。</translation>
    </message>
    <message>
        <source>The batch is running: {n} of {total} photos are done.</source>
        <extracomment>gui/batch/running.py</extracomment>
        <translation>批处理正在运行：已完成 {n} / {total} 张照片。</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>批处理设置</translation>
    </message>
    <message>
        <source>For all photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>应用于所有照片</translation>
    </message>
    <message>
        <source>Own settings for the selected photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>所选照片使用单独设置</translation>
    </message>
    <message>
        <source>Enhance or write the selected photos in another way than the rest</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>以不同于其他照片的方式增强或输出所选照片</translation>
    </message>
    <message>
        <source>Transport profile</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>纹理配置文件</translation>
    </message>
    <message>
        <source>What the photos were restored from</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>照片经过何种修复</translation>
    </message>
    <message>
        <source>Detail of the original</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>原片细节</translation>
    </message>
    <message>
        <source>Restore first</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>先修复</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Realism</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>真实感</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>{name}, not here</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>{name}（不在本机）</translation>
    </message>
    <message>
        <source>For the {n} selected photos</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>应用于所选的 {n} 张照片</translation>
    </message>
    <message>
        <source>For the selected photo</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>应用于所选照片</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>重命名校准集</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Import a calibration set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>导入校准集</translation>
    </message>
    <message>
        <source>Calibration sets (*.json)</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>校准集 (*.json)</translation>
    </message>
    <message>
        <source>Export the set</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>导出校准集</translation>
    </message>
    <message>
        <source>Add natural photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>添加自然照片</translation>
    </message>
    <message>
        <source>Measure the curve</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>测量曲线</translation>
    </message>
    <message>
        <source>The photos of the set itself can judge its profile; it does a little better on them than on others. Use them, or a folder of other true photos?</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>校准集自身的照片也可用来评估其配置文件，只是结果会比其他照片略好。要使用这些照片，还是另选一个参考照片文件夹？</translation>
    </message>
    <message>
        <source>The set&apos;s &amp;own photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>校准集自身的照片(&amp;O)</translation>
    </message>
    <message>
        <source>Other &amp;photos…</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>其他照片(&amp;P)…</translation>
    </message>
    <message>
        <source>True photos</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>参考照片</translation>
    </message>
    <message>
        <source>The same photos, restored, under the same names</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>相同的照片，修复后的版本，文件名相同</translation>
    </message>
    <message>
        <source>A folder for curve.md, curve.csv and curve.png</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>用于保存 curve.md、curve.csv 和 curve.png 的文件夹</translation>
    </message>
    <message>
        <source>What the restorer repairs</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>要修复的问题</translation>
    </message>
    <message>
        <source>Steps joined by +, such as bicubic:2+noise:10+jpeg:50; there are bicubic (times), noise (of 255), jpeg (quality) and blur (px).</source>
        <extracomment>gui/calibrate/asking.py</extracomment>
        <translation>用 + 连接各个步骤，例如 bicubic:2+noise:10+jpeg:50；可用的有 bicubic（倍数）、noise（以 255 为满值）、jpeg（品质）和 blur（像素）。</translation>
    </message>
    <message>
        <source>&amp;New set</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>新建校准集(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>De&amp;lete the set</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>删除校准集(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import a set…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>导入校准集(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport the set…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>导出校准集(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Add restored photos…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>添加修复后的照片(&amp;A)…</translation>
    </message>
    <message>
        <source>Add na&amp;tural photos…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>添加自然照片(&amp;T)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the chosen photos</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>移除所选照片(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Make profile</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>生成配置文件(&amp;M)</translation>
    </message>
    <message>
        <source>Use it no&amp;w</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>立即使用(&amp;W)</translation>
    </message>
    <message>
        <source>Meas&amp;ure the curve…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>测量曲线(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Save the curve…</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>保存曲线(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>gui/calibrate/commands.py</extracomment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Perception-distortion curve</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>感知-失真曲线</translation>
    </message>
    <message>
        <source>How faithful and how real the profile&apos;s photos are, over realism: measured with photos whose truth is known.</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>在不同真实感下，该配置文件的结果有多保真、有多真实；用有参考照片的样本测得。</translation>
    </message>
    <message>
        <source>Realism {faithful:.0%} is the most real that is as faithful as the restored photo, {within:.0%} the most real within 1 dB of it. Measured on {n} photos.</source>
        <extracomment>gui/calibrate/curve_view.py</extracomment>
        <translation>真实感 {faithful:.0%} 是与修复后照片同等保真的前提下最真实的一档，{within:.0%} 是保真度相差不超过 1 dB 时最真实的一档。基于 {n} 张照片测得。</translation>
    </message>
    <message>
        <source>Calibration sets</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>校准集</translation>
    </message>
    <message>
        <source>A set becomes a profile of the same name</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>校准集会生成同名的配置文件</translation>
    </message>
    <message>
        <source>Restored photos</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>修复后的照片</translation>
    </message>
    <message>
        <source>Drop about a dozen photos here that one program restored: all denoised, or all upscaled, or all cleaned of JPEG artefacts.</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>将十来张由同一程序修复的照片拖放到此处：全部经过降噪、全部经过放大，或全部清除过 JPEG 伪影。</translation>
    </message>
    <message>
        <source>Natural photos</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>自然照片</translation>
    </message>
    <message>
        <source>Drop natural, untreated photos here, if you have some of the same kind. Without them the built-in natural statistics are used, unless a restorer is chosen at the right.</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>如果有同类的自然照片（未经处理），请拖放到此处。没有的话将使用内置的自然统计数据，除非在右侧选择了修复工具。</translation>
    </message>
    <message>
        <source>Progress of the calibration</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>校准进度</translation>
    </message>
    <message>
        <source>Restored photos are made from the natural ones</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>修复后的照片由自然照片生成</translation>
    </message>
    <message>
        <source>Natural photos ({n})</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>自然照片 ({n})</translation>
    </message>
    <message>
        <source>Restored photos ({n})</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>修复后的照片 ({n})</translation>
    </message>
    <message>
        <source>Natural photos (built-in statistics)</source>
        <extracomment>gui/calibrate/layout.py</extracomment>
        <translation>自然照片（内置统计数据）</translation>
    </message>
    <message>
        <source>Waiting for the engine …</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>正在等待引擎…</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Judging the set</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>正在评估校准集</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>{what}, {s:.0f} s left</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>{what}，还剩 {s:.0f} 秒</translation>
    </message>
    <message>
        <source>The profile is ready</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>配置文件已就绪</translation>
    </message>
    <message>
        <source>The curve is measured</source>
        <extracomment>gui/calibrate/learning.py</extracomment>
        <translation>曲线已测量完毕</translation>
    </message>
    <message>
        <source>options of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>校准集选项</translation>
    </message>
    <message>
        <source>Looking at the photos …</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>正在查看照片…</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>校准</translation>
    </message>
    <message>
        <source>My restoration</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>我的修复</translation>
    </message>
    <message>
        <source>new set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>新建校准集</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>copy of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>复制校准集</translation>
    </message>
    <message>
        <source>There is already a set called &apos;{name}&apos;; choose another name.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>已有名为“{name}”的校准集；请换一个名称。</translation>
    </message>
    <message>
        <source>name of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>重命名校准集</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; was deleted; undo brings it back.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>已删除校准集“{name}”；撤销即可恢复。</translation>
    </message>
    <message>
        <source>deletion of the set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>删除校准集</translation>
    </message>
    <message>
        <source>imported set</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>导入校准集</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>已导出 {path}</translation>
    </message>
    <message>
        <source>There are no photos in it.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>其中没有照片。</translation>
    </message>
    <message>
        <source>These photos are in the set already.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>这些照片已在校准集中。</translation>
    </message>
    <message>
        <source>added photos</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Choose the photos that are to be removed first.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>请先选择要移除的照片。</translation>
    </message>
    <message>
        <source>removed photos</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>There is no set yet. Drop restored photos here, or begin one with {keys}.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>还没有校准集。将修复后的照片拖放到此处，或按 {keys} 新建一个。</translation>
    </message>
    <message>
        <source>Nothing speaks against this set.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>此校准集没有发现问题。</translation>
    </message>
    <message>
        <source>The profile &apos;{name}&apos; is ready.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>配置文件“{name}”已就绪。</translation>
    </message>
    <message>
        <source>The curve lies in {path}</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>曲线已保存到 {path}</translation>
    </message>
    <message>
        <source>A profile is being made or measured.</source>
        <extracomment>gui/calibrate/page.py</extracomment>
        <translation>正在生成或测量配置文件。</translation>
    </message>
    <message>
        <source>Drop photos or folders here; Delete removes the chosen ones from the set, a double click shows one on the Enhance page</source>
        <extracomment>gui/calibrate/photo_grid.py</extracomment>
        <translation>将照片或文件夹拖放到此处；按 Delete 可将所选照片移出校准集，双击可在“增强”页面中显示照片</translation>
    </message>
    <message>
        <source>Repairs</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>修复对象</translation>
    </message>
    <message>
        <source>How the natural photos are degraded before the restorer repairs them</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>在修复工具处理之前，以何种方式劣化自然照片</translation>
    </message>
    <message>
        <source>Noise of 15</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>噪点 15</translation>
    </message>
    <message>
        <source>Noise of 25</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>噪点 25</translation>
    </message>
    <message>
        <source>Noise of 50</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>噪点 50</translation>
    </message>
    <message>
        <source>JPEG, quality 10</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>JPEG，品质 10</translation>
    </message>
    <message>
        <source>JPEG, quality 30</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>JPEG，品质 30</translation>
    </message>
    <message>
        <source>Half the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>缩小到 1/2</translation>
    </message>
    <message>
        <source>A third of the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>缩小到 1/3</translation>
    </message>
    <message>
        <source>A quarter of the size</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>缩小到 1/4</translation>
    </message>
    <message>
        <source>A quarter, and noise</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>缩小到 1/4，加噪点</translation>
    </message>
    <message>
        <source>A quarter, and JPEG</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>缩小到 1/4，加 JPEG 压缩</translation>
    </message>
    <message>
        <source>Blur of 2 px</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>模糊 2 像素</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>其他…</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <extracomment>gui/calibrate/remaking_choice.py</extracomment>
        <translation>修复对象(&amp;R)</translation>
    </message>
    <message>
        <source>Calibration set</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>校准集</translation>
    </message>
    <message>
        <source>The same scenes on both sides</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>两侧为相同场景</translation>
    </message>
    <message>
        <source>Natural photos are those from which the restored ones were made, under the same names</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>修复后的照片正是由这些自然照片得来，且文件名相同</translation>
    </message>
    <message>
        <source>Patch size</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>图块大小</translation>
    </message>
    <message>
        <source>Side of the latent patches; 3 suits most sets, more needs more photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>潜变量图块的边长；3 适合大多数校准集，更大则需要更多照片</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>More can be fetched in Settings</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>可在“设置”中下载更多</translation>
    </message>
    <message>
        <source>&amp;Patch size</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>图块大小(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Autoencoder</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>自编码器(&amp;A)</translation>
    </message>
    <message>
        <source>Variety of texture</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>纹理多样性</translation>
    </message>
    <message>
        <source>direction</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Distance to the statistics of all photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>与全部照片统计数据的距离</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Restored by</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>修复方式</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>统计</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Faithful or real</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>保真还是真实</translation>
    </message>
    <message>
        <source>{id}, not here</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>{id}（不在本机）</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Where the restored line is below the natural one ({n} of {m} directions), restoration took away variety that enhancing gives back.</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>在“修复后”曲线低于“自然”曲线的地方（{m} 个方向中有 {n} 个），修复损失了多样性，增强会将其补回。</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>修复后</translation>
    </message>
    <message>
        <source>natural</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>自然</translation>
    </message>
    <message>
        <source>Variances of the latent patches, the largest first: restored from {a:.3g} to {b:.3g}, natural from {c:.3g} to {d:.3g}</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>潜变量图块的方差，从大到小：修复后 {a:.3g} 至 {b:.3g}，自然 {c:.3g} 至 {d:.3g}</translation>
    </message>
    <message>
        <source>Squared Wasserstein-2 distance of the statistics of some photos to those of all {n}: {first:.3g} with {k}, {last:.3g} with {m}; where it is low, more photos change little</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>部分照片的统计数据与全部 {n} 张照片之间的 Wasserstein-2 距离平方：{k} 张时为 {first:.3g}，{m} 张时为 {last:.3g}；数值低时，增加照片作用不大</translation>
    </message>
    <message>
        <source>With {m} photos {left:.0%} of the distance is left that there is with {k}: the flatter the line ends, the less would more photos change.</source>
        <extracomment>gui/calibrate/set_pane.py</extracomment>
        <translation>{m} 张照片时，距离降至 {k} 张时的 {left:.0%}：曲线末端越平，增加照片的作用越小。</translation>
    </message>
    <message>
        <source>Close Dmax?</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>关闭 Dmax？</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>继续工作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>gui/closing.py</extracomment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Dmax cannot write {name}; let the other program hand over {formats}, best a TIFF with 16 bits.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>Dmax 无法写入 {name}；请让另一程序传来 {formats}，最好是 16 位 TIFF。</translation>
    </message>
    <message>
        <source>{path} may not be written to; check its permissions and those of its folder.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>没有写入 {path} 的权限；请检查该文件及其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Write the result into the copy, and close Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>将结果写入副本，并关闭 Dmax</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the copy as it is, and close Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>保持副本不变，并关闭 Dmax</translation>
    </message>
    <message>
        <source>{name}, for another program: what you see is written into it.</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>{name}（来自其他程序）：您看到的效果将写入其中。</translation>
    </message>
    <message>
        <source>Edit for another program</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>为其他程序编辑</translation>
    </message>
    <message>
        <source>{name} – Dmax</source>
        <extracomment>gui/editing.py</extracomment>
        <translation>{name} – Dmax</translation>
    </message>
    <message>
        <source>{name} was changed by another program meanwhile; it was left as it is, and the result is {path}.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>在此期间 {name} 已被其他程序更改；该文件保持原样，结果保存为 {path}。</translation>
    </message>
    <message>
        <source>{copy} cannot be written ({reason}); the result is {path}.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>无法写入 {copy}（{reason}）；结果保存为 {path}。</translation>
    </message>
    <message>
        <source>Comparison of the restored and the enhanced photo</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>修复后照片与增强后照片的对比</translation>
    </message>
    <message>
        <source>Restored</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Not restored yet</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>尚未修复</translation>
    </message>
    <message>
        <source>Before restoration</source>
        <extracomment>gui/enhance/canvas.py</extracomment>
        <translation>修复前</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export &amp;with options…</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>按选项导出(&amp;W)…</translation>
    </message>
    <message>
        <source>Cop&amp;y the enhanced photo</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>拷贝增强后的照片(&amp;Y)</translation>
    </message>
    <message>
        <source>Enhance &amp;again</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>重新增强(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;More realism</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>提高真实感(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Less realism</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>降低真实感(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Give the realism as a number</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>输入真实感数值(&amp;G)</translation>
    </message>
    <message>
        <source>Choose pro&amp;file</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>选择配置文件(&amp;F)</translation>
    </message>
    <message>
        <source>Compare &amp;split</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>分割对比(&amp;S)</translation>
    </message>
    <message>
        <source>Compare si&amp;de by side</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>并排对比(&amp;D)</translation>
    </message>
    <message>
        <source>Enhanced pho&amp;to alone</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>仅显示增强后的照片(&amp;T)</translation>
    </message>
    <message>
        <source>Compare with the photo &amp;before restoration</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>与修复前的照片对比(&amp;B)</translation>
    </message>
    <message>
        <source>Whole p&amp;hoto</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>整张照片(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>100%(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>200%(&amp;2)</translation>
    </message>
    <message>
        <source>Lo&amp;upe</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>放大镜(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <extracomment>gui/enhance/commands.py</extracomment>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Open a photo that was denoised, upscaled or cleaned of JPEG artefacts (Ctrl+O);
Ctrl+V pastes one. A model file that is dropped here restores it first.</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>打开经过降噪、放大或清除 JPEG 伪影的照片 (Ctrl+O)；
按 Ctrl+V 可粘贴照片。拖放到此处的模型文件会先修复照片。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Drag the enhanced photo</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>拖出增强后的照片</translation>
    </message>
    <message>
        <source>Drag the enhanced photo from here into a folder or another program</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>从此处将增强后的照片拖到文件夹或其他程序中</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>修复前</translation>
    </message>
    <message>
        <source>Compare with the photo before restoration</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>与修复前的照片对比</translation>
    </message>
    <message>
        <source>Compare with the restored photo</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>与修复后的照片对比</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>已导出 {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Drop a photo here

or click to open one</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>将照片拖放到此处

或点击打开</translation>
    </message>
    <message>
        <source>Drop a restored photo here

or click to open one</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>将修复后的照片拖放到此处

或点击打开</translation>
    </message>
    <message>
        <source>{w} × {h} px, {mp:.1f} MP, {bits} bits</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{w} × {h} 像素，{mp:.1f} MP，{bits} 位</translation>
    </message>
    <message>
        <source>{w} × {h} px, {bits} bits</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>{w} × {h} 像素，{bits} 位</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>预览</translation>
    </message>
    <message>
        <source>Restoring for {s:.0f} s</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>已修复 {s:.0f} 秒</translation>
    </message>
    <message>
        <source>Enhancing …</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>正在增强…</translation>
    </message>
    <message>
        <source>Enhancing, {s:.0f} s left</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>正在增强，还剩 {s:.0f} 秒</translation>
    </message>
    <message>
        <source>Enhancing, {share:.0%}</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>正在增强，{share:.0%}</translation>
    </message>
    <message>
        <source>Not enhanced yet</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>尚未增强</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>One of your own</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>您自己的配置文件</translation>
    </message>
    <message>
        <source>No profiles</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>没有配置文件</translation>
    </message>
    <message>
        <source>as you got it</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>以来源为准</translation>
    </message>
    <message>
        <source>What restores the photos before they are enhanced</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>照片在增强之前用什么修复</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>撤销：{step}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>重做：{step}(&amp;R)</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>TAESD, tiny, for Stable Diffusion 1 and 2</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAESD，超小型，用于 Stable Diffusion 1 和 2</translation>
    </message>
    <message>
        <source>TAESDXL, tiny, for Stable Diffusion XL</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAESDXL，超小型，用于 Stable Diffusion XL</translation>
    </message>
    <message>
        <source>TAEF1, tiny, for FLUX.1</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>TAEF1，超小型，用于 FLUX.1</translation>
    </message>
    <message>
        <source>Stable Diffusion VAE, fine-tuned, MSE (the paper&apos;s)</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Stable Diffusion VAE，微调，MSE（论文所用）</translation>
    </message>
    <message>
        <source>Stable Diffusion VAE, fine-tuned, EMA (the paper&apos;s)</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>Stable Diffusion VAE，微调，EMA（论文所用）</translation>
    </message>
    <message>
        <source>Work on a cluster needs Ray, which is not there; {how}.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>在集群上处理需要 Ray，但尚未安装；{how}。</translation>
    </message>
    <message>
        <source>Another job of this window is on a cluster; wait until it ends.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>此窗口的另一项任务正在集群上运行；请等待其结束。</translation>
    </message>
    <message>
        <source>Ray could not be started on this machine ({reason}).</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>无法在本机上启动 Ray ({reason})。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>The cluster at {address} asks for its token: set RAY_AUTH_MODE=token, and copy ~/.ray/auth_token from the machine that started it.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>{address} 处的集群要求令牌：请设置 RAY_AUTH_MODE=token，并从启动该集群的机器拷贝 ~/.ray/auth_token。</translation>
    </message>
    <message>
        <source>The cluster at {address} runs another version of Ray or Python than this machine; install the same everywhere.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>{address} 处的集群与本机的 Ray 或 Python 版本不同；请在各处安装相同的版本。</translation>
    </message>
    <message>
        <source>This machine is not part of the cluster at {address}; join it here first with: ray start --address={address}</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>本机不属于 {address} 处的集群；请先在此运行以下命令加入：ray start --address={address}</translation>
    </message>
    <message>
        <source>There is no cluster at {address} that can be reached from here; check the address, and that &apos;ray start&apos; was run on this machine.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>从本机无法连接到 {address} 处的集群；请检查地址，并确认本机已运行“ray start”。</translation>
    </message>
    <message>
        <source>The address of a cluster is HOST:PORT, as &apos;ray start&apos; prints it, not {address}.</source>
        <extracomment>engine/clusters/cluster.py</extracomment>
        <translation>集群的地址格式为“ray start”所显示的 HOST:PORT，而不是 {address}。</translation>
    </message>
    <message>
        <source>The work goes on without it.</source>
        <extracomment>engine/clusters/dispatch.py</extracomment>
        <translation>处理将在没有它的情况下继续。</translation>
    </message>
    <message>
        <source>Machine {name} has no Dmax; install version {version} there, for the Python that runs Ray.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>机器 {name} 上没有 Dmax；请在那里为运行 Ray 的 Python 安装版本 {version}。</translation>
    </message>
    <message>
        <source>Machine {name} has Dmax {there} and this one {version}; install the same version on all machines of the cluster.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>机器 {name} 的 Dmax 版本为 {there}，本机为 {version}；请在集群的所有机器上安装相同的版本。</translation>
    </message>
    <message>
        <source>Machine {name}: {problem}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>机器 {name}：{problem}</translation>
    </message>
    <message>
        <source>{device} in {precision}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>{device} ({precision})</translation>
    </message>
    <message>
        <source>The workers compute on {kinds}: the same photo may come out a little different from one to another.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>各工作进程在 {kinds} 上计算：同一张照片由不同进程处理时，结果可能略有差异。</translation>
    </message>
    <message>
        <source>{before} and {after}</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>{before} 和 {after}</translation>
    </message>
    <message>
        <source>it does not see {photo}; all machines of a cluster need the photos at the same place.</source>
        <extracomment>engine/clusters/order.py</extracomment>
        <translation>看不到 {photo}；集群的所有机器都需要在同一位置有这些照片。</translation>
    </message>
    <message>
        <source>All devices of the cluster are busy; the work begins when one is free.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>集群的所有设备都在忙；有设备空闲时即开始处理。</translation>
    </message>
    <message>
        <source>Workers end as they begin, as on machine {name} ({reason}); look at Ray&apos;s log there.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>工作进程一启动就结束，例如在机器 {name} 上 ({reason})；请在那里查看 Ray 的日志。</translation>
    </message>
    <message>
        <source>Workers of the cluster ended {times} times in the middle of {name}, the second time with it alone, so it was left out; try it alone on one machine.</source>
        <extracomment>engine/clusters/run.py</extracomment>
        <translation>集群的工作进程在处理 {name} 时中途结束了 {times} 次，第二次时只处理它一张，因此已将其略过；请在一台机器上单独尝试处理。</translation>
    </message>
    <message>
        <source>{address} needs a package that is not there ({reason}); {how}.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} 需要一个尚未安装的软件包 ({reason})；{how}。</translation>
    </message>
    <message>
        <source>{address} cannot be fetched ({reason}); check the address and the machine&apos;s right to read it.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>无法获取 {address} ({reason})；请检查地址以及该机器的读取权限。</translation>
    </message>
    <message>
        <source>{address} cannot be written ({reason}); check the address, the machine&apos;s right to write there, and the space left.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>无法写入 {address} ({reason})；请检查地址、该机器的写入权限以及剩余空间。</translation>
    </message>
    <message>
        <source>{address} did not come back as it was written; check the storage.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>{address} 读回的内容与写入的不一致；请检查存储。</translation>
    </message>
    <message>
        <source>{address} cannot be listed ({reason}); check the address and this machine&apos;s right to read it.</source>
        <extracomment>engine/clusters/staging.py</extracomment>
        <translation>无法列出 {address} 的内容 ({reason})；请检查地址以及本机的读取权限。</translation>
    </message>
    <message>
        <source>Workers of the cluster ended {times} times at {name}, the second time with it alone.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>集群的工作进程在处理 {name} 时结束了 {times} 次，第二次时只处理它一张。</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>另有 {n} 项。</translation>
    </message>
    <message>
        <source>Left out of the calibration: {problems}</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>校准时略过：{problems}</translation>
    </message>
    <message>
        <source>None of the photos of one side could be read on the cluster; check that its machines see them.</source>
        <extracomment>engine/clusters/statistics.py</extracomment>
        <translation>集群上无法读取其中一侧的任何照片；请确认集群的机器能看到这些照片。</translation>
    </message>
    <message>
        <source>it has not the autoencoder {name}; fetch or add it there.</source>
        <extracomment>engine/clusters/statistics_worker.py</extracomment>
        <translation>没有自编码器 {name}；请在那里下载或添加。</translation>
    </message>
    <message>
        <source>it may not write into {folder}; change its permissions, or choose another output folder.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>没有写入 {folder} 的权限；请更改其权限，或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>workers of an earlier run are still ending there; wait a minute and start again.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>那里仍有上次运行的工作进程正在结束；请等一分钟后重新开始。</translation>
    </message>
    <message>
        <source>its graphics card has {here:.1f} GB for a worker and the largest photo needs {needed:.1f} GB; leave that machine out, or use a smaller version.</source>
        <extracomment>engine/clusters/worker.py</extracomment>
        <translation>其显卡可供一个工作进程使用 {here:.1f} GB，而最大的照片需要 {needed:.1f} GB；请不使用该机器，或使用尺寸较小的版本。</translation>
    </message>
    <message>
        <source>Dmax has enhanced this photo already; enhance the photo that it was made of.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Dmax 已增强过这张照片；请增强生成它的那张照片。</translation>
    </message>
    <message>
        <source>has no &apos;{field}&apos; in its description</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>的描述中没有“{field}”</translation>
    </message>
    <message>
        <source>a brush stroke</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>一道画笔描边</translation>
    </message>
    <message>
        <source>a linear gradient</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>一个线性渐变</translation>
    </message>
    <message>
        <source>the ellipse of a face</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>人脸的椭圆</translation>
    </message>
    <message>
        <source>a radial gradient</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>一个径向渐变</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>The mask in it is none that Dmax knows; paint one in Dmax, or use a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>其中的蒙版不是 Dmax 支持的蒙版；请在 Dmax 中绘制，或使用灰度图片。</translation>
    </message>
    <message>
        <source>The mask in it was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>其中的蒙版由更新版本的 Dmax 创建；请更新 Dmax 后使用。</translation>
    </message>
    <message>
        <source>The mask in it is damaged: {what}; make it again.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>其中的蒙版已损坏：{what}；请重新制作。</translation>
    </message>
    <message>
        <source>{shape} has other properties than it should</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{shape}的属性与应有的不同</translation>
    </message>
    <message>
        <source>{shape} has impossible values</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{shape}的数值不可能成立</translation>
    </message>
    <message>
        <source>The preset {path} cannot be read; check the path and its permissions.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>无法读取预设 {path}；请检查路径及其权限。</translation>
    </message>
    <message>
        <source>The preset {name} is damaged; save it again.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>预设 {name} 已损坏；请重新存储。</translation>
    </message>
    <message>
        <source>The file {name} is no preset; save one in Dmax.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>文件 {name} 不是预设；请在 Dmax 中存储一个。</translation>
    </message>
    <message>
        <source>The preset {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>预设 {name} 由更新版本的 Dmax 创建；请更新 Dmax 后使用。</translation>
    </message>
    <message>
        <source>The preset {name} cannot be used: {error}</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>无法使用预设 {name}：{error}</translation>
    </message>
    <message>
        <source>There is no preset called &apos;{name}&apos;; there are: {names}.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>没有名为“{name}”的预设；现有：{names}。</translation>
    </message>
    <message>
        <source>There is already a preset called &apos;{name}&apos;; choose another name, or remove that one first.</source>
        <extracomment>engine/wishes/presets.py</extracomment>
        <translation>已有名为“{name}”的预设；请换一个名称，或先移除它。</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>增强后</translation>
    </message>
    <message>
        <source>Enhanced in part</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>部分增强</translation>
    </message>
    <message>
        <source>Not enhanced</source>
        <extracomment>gui/enhance/enhancing.py</extracomment>
        <translation>未增强</translation>
    </message>
    <message>
        <source>Export the enhanced photo</source>
        <extracomment>gui/enhance/export_dialog.py</extracomment>
        <translation>导出增强后的照片</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}); choose another.</source>
        <extracomment>gui/enhance/export_request.py</extracomment>
        <translation>无法创建文件夹 {folder}（{reason}）；请换一个。</translation>
    </message>
    <message>
        <source>There is such a file already; it was kept, as you chose.</source>
        <extracomment>gui/enhance/exporting.py</extracomment>
        <translation>已存在同名文件；已按您的选择保留。</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>gui/enhance/histogram.py</extracomment>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Filled: enhanced; line: what it is compared with.
Of the enhanced photo {dark:.1%} is black and {bright:.1%} is white.</source>
        <extracomment>gui/enhance/histogram.py</extracomment>
        <translation>填充：增强后；线条：对比的照片。
增强后的照片中 {dark:.1%} 为纯黑，{bright:.1%} 为纯白。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>检查器</translation>
    </message>
    <message>
        <source>More here, less there</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>局部调整</translation>
    </message>
    <message>
        <source>Its texture is finer than that of the profile&apos;s photos; it may come out too soft.</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>照片的纹理比配置文件所学照片更细；结果可能偏软。</translation>
    </message>
    <message>
        <source>Its texture is coarser than that of the profile&apos;s photos; it may come out too sharp.</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>照片的纹理比配置文件所学照片更粗；结果可能过锐。</translation>
    </message>
    <message>
        <source>Photo looks like</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>照片相当于</translation>
    </message>
    <message>
        <source>{px:.0f} px</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{px:.0f} 像素</translation>
    </message>
    <message>
        <source>Profile is for</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>配置文件适用于</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>学习样本</translation>
    </message>
    <message>
        <source>{n} restored, {m} natural</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{n} 张修复后，{m} 张自然</translation>
    </message>
    <message>
        <source>Patches</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>图块</translation>
    </message>
    <message>
        <source>{p} × {p} latents, {c} channels</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>{p} × {p} 潜变量，{c} 个通道</translation>
    </message>
    <message>
        <source>Computed in</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>细微细节</translation>
    </message>
    <message>
        <source>{n:.0%} of what coarser detail foretells</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>由较粗细节推测值的 {n:.0%}</translation>
    </message>
    <message>
        <source>Unlikeness</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>差异度</translation>
    </message>
    <message>
        <source>{n:.1f} times that among the profile&apos;s photos</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>所学照片之间差异的 {n:.1f} 倍</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Linear gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>线性渐变(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Radial gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>径向渐变(&amp;R)</translation>
    </message>
    <message>
        <source>Protect f&amp;aces</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>保护人脸(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>擦除(&amp;E)</translation>
    </message>
    <message>
        <source>Show as an &amp;overlay</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>显示叠加(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>反相(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;mask…</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>打开蒙版(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save mask as…</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>蒙版另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Brush (K): paint where the photo is protected, or alone enhanced;
hold Alt to erase, [ and ] make it smaller and larger</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>画笔 (K)：在照片上涂抹要保护或仅增强的区域；
按住 Alt 可擦除，[ 和 ] 可缩小和放大画笔</translation>
    </message>
    <message>
        <source>Linear gradient (G): drag from where it counts wholly to where it ends</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>线性渐变 (G)：从完全生效处拖到效果消失处</translation>
    </message>
    <message>
        <source>Radial gradient (Shift+G): drag from the middle to the border</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>径向渐变 (Shift+G)：从中心拖到边缘</translation>
    </message>
    <message>
        <source>Protect faces (F): they are found and enhanced by half; erase what is too much</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>保护人脸 (F)：自动找出人脸，并只增强一半；多余的部分可擦除</translation>
    </message>
    <message>
        <source>Erase (E): take away from what was painted, as with Alt held</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>擦除 (E)：擦去已涂抹的部分，与按住 Alt 相同</translation>
    </message>
    <message>
        <source>Overlay (O): red is protected, green alone is enhanced</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>叠加 (O)：红色表示受保护，绿色表示仅增强此处</translation>
    </message>
    <message>
        <source>Protect what was enhanced, and enhance what was protected (Shift+I)</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>原先增强的改为保护，原先保护的改为增强 (Shift+I)</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>蒙版(&amp;K)</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>画笔描边</translation>
    </message>
    <message>
        <source>linear gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>线性渐变</translation>
    </message>
    <message>
        <source>radial gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>径向渐变</translation>
    </message>
    <message>
        <source>what the mask does</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>蒙版作用</translation>
    </message>
    <message>
        <source>clearing the mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>清除蒙版</translation>
    </message>
    <message>
        <source>Looking for faces …</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>正在查找人脸…</translation>
    </message>
    <message>
        <source>No faces were found in this photo; paint over them with the brush.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>此照片中未找到人脸；请用画笔涂抹。</translation>
    </message>
    <message>
        <source>protected faces</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>保护人脸</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>打开蒙版</translation>
    </message>
    <message>
        <source>Masks (*.json {pictures});;All files (*)</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>蒙版 (*.json {pictures});;所有文件 (*)</translation>
    </message>
    <message>
        <source>mask from a file</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>打开蒙版文件</translation>
    </message>
    <message>
        <source>The mask &apos;{name}&apos; is used.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>正在使用蒙版“{name}”。</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>保存蒙版</translation>
    </message>
    <message>
        <source>Masks (*.json)</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>蒙版 (*.json)</translation>
    </message>
    <message>
        <source>Saved the mask as {path}</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>蒙版已保存为 {path}</translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>保护</translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>What is painted stays as it is; all else is enhanced</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>涂抹的区域保持原样，其余全部增强</translation>
    </message>
    <message>
        <source>Only what is painted is enhanced; all else stays as it is</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>仅增强涂抹的区域，其余全部保持原样</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the brush, in percent of the photo</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>画笔大小，以照片的百分比表示</translation>
    </message>
    <message>
        <source>Softness</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>羽化</translation>
    </message>
    <message>
        <source>How softly what is painted ends</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>涂抹区域边缘的柔和程度</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>强度</translation>
    </message>
    <message>
        <source>How much what is painted counts</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>涂抹区域的作用程度</translation>
    </message>
    <message>
        <source>Enhance</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>增强</translation>
    </message>
    <message>
        <source>realism</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>真实感</translation>
    </message>
    <message>
        <source>suggested realism</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>推荐的真实感</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>method</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>restorer</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>修复工具</translation>
    </message>
    <message>
        <source>detail of the original</source>
        <extracomment>gui/enhance/inspector.py</extracomment>
        <translation>原片细节</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>gui/enhance/outgoing.py</extracomment>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Photos are enhanced with the profile &apos;{name}&apos; now.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>现在使用配置文件“{name}”增强照片。</translation>
    </message>
    <message>
        <source>Each photo is enhanced with the profile that suits it now.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>现在每张照片都使用适合它的配置文件增强。</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>Photos are restored with &apos;{name}&apos; now; drop one.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>现在使用“{name}”修复照片；请拖放一张照片。</translation>
    </message>
    <message>
        <source>{name} is restored, and enhanced with the profile &apos;{profile}&apos;</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>{name} 已修复，并用配置文件“{profile}”增强</translation>
    </message>
    <message>
        <source>{name} is enhanced with the profile &apos;{profile}&apos;</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>{name} 已用配置文件“{profile}”增强</translation>
    </message>
    <message>
        <source>Photo enhanced</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>照片已增强</translation>
    </message>
    <message>
        <source>Cancelled; F5 enhances the photo again.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>已取消；按 F5 可重新增强照片。</translation>
    </message>
    <message>
        <source>A photo is being enhanced.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>正在增强照片。</translation>
    </message>
    <message>
        <source>A photo is being exported.</source>
        <extracomment>gui/enhance/page.py</extracomment>
        <translation>正在导出照片。</translation>
    </message>
    <message>
        <source>The enhanced photo</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>增强后的照片</translation>
    </message>
    <message>
        <source>As the photo says</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>沿用照片设置</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Print resolution</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>打印分辨率</translation>
    </message>
    <message>
        <source>Written into the file, for programs that print: 300 is what prints are made with</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>写入文件，供打印程序使用：照片打印通常为 300</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>软打样</translation>
    </message>
    <message>
        <source>Shows how the photo would look printed; the export is not changed by it</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>显示照片打印出来的效果；导出结果不受影响</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>An ICC file…</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>ICC 文件…</translation>
    </message>
    <message>
        <source>Mark what cannot be printed</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>标记无法打印的颜色</translation>
    </message>
    <message>
        <source>Colours that printer and paper do not have are shown in magenta</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>打印机和纸张无法呈现的颜色以洋红色显示</translation>
    </message>
    <message>
        <source>&amp;Print at</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>打印分辨率(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Soft proof</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>软打样(&amp;S)</translation>
    </message>
    <message>
        <source>The photo names no print size.</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>照片未注明打印尺寸。</translation>
    </message>
    <message>
        <source>{w:.1f} × {h:.1f} cm ({wi:.1f} × {hi:.1f} in)</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>{w:.1f} × {h:.1f} 厘米（{wi:.1f} × {hi:.1f} 英寸）</translation>
    </message>
    <message>
        <source>The ICC profile of printer and paper</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>打印机和纸张的 ICC 配置文件</translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm)</source>
        <extracomment>gui/enhance/print_pane.py</extracomment>
        <translation>ICC 配置文件 (*.icc *.icm)</translation>
    </message>
    <message>
        <source>What the photo was restored from (Ctrl+P). &apos;Suggest&apos; finds the profile whose photos each photo is most like;
&apos;Auto&apos; learns from the photo itself</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>照片经过何种修复 (Ctrl+P)。“推荐”会为每张照片找出所学照片与之最相似的配置文件；
“自动”则直接从照片本身学习</translation>
    </message>
    <message>
        <source>Use a profile that suits it better</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>使用更适合的配置文件</translation>
    </message>
    <message>
        <source>Suggest</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Auto (no calibration)</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>自动（无需校准）</translation>
    </message>
    <message>
        <source>The profile that suits each photo is found when it is opened.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>打开照片时会找出适合它的配置文件。</translation>
    </message>
    <message>
        <source>Whether it suits the photo is known soon.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>稍后即可知道是否适合这张照片。</translation>
    </message>
    <message>
        <source>Use &apos;{name}&apos; instead</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>改用“{name}”</translation>
    </message>
    <message>
        <source>The photo is more like those that &apos;{name}&apos; was learned from</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>这张照片与“{name}”所学的照片更相似</translation>
    </message>
    <message>
        <source>Whether it suits this photo is not known.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>无法判断是否适合这张照片。</translation>
    </message>
    <message>
        <source>This photo is unlike those it was learned from.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>这张照片与其所学照片差异较大。</translation>
    </message>
    <message>
        <source>This photo is more like those of another profile.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>这张照片与另一配置文件的照片更相似。</translation>
    </message>
    <message>
        <source>This photo lacks no fine detail.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>这张照片不缺少细微细节。</translation>
    </message>
    <message>
        <source>Suits this photo well.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>很适合这张照片。</translation>
    </message>
    <message>
        <source>Learned from this photo alone.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>仅从这张照片学习。</translation>
    </message>
    <message>
        <source>{name}, ready-made.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>{name}，预置。</translation>
    </message>
    <message>
        <source>{name}, your own.</source>
        <extracomment>gui/enhance/profile_card.py</extracomment>
        <translation>{name}，您自己的。</translation>
    </message>
    <message>
        <source>Use the recommended realism</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>使用推荐的真实感</translation>
    </message>
    <message>
        <source>How much of the natural texture is given back.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>补回多少自然纹理。</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended: the most that kept this profile&apos;s photos faithful.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>推荐 {n:.0%}：这是该配置文件的照片仍能保真的最高值。</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended: it suits most photos.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>推荐 {n:.0%}：适合大多数照片。</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended, less than usual, as this photo is unlike those of the profile.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>推荐 {n:.0%}，低于通常值，因为这张照片与配置文件所学照片差异较大。</translation>
    </message>
    <message>
        <source>{n:.0%} is recommended, less than usual, as this photo lacks little fine detail.</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>推荐 {n:.0%}，低于通常值，因为这张照片缺少的细微细节不多。</translation>
    </message>
    <message>
        <source>Use {n:.0%}</source>
        <extracomment>gui/enhance/realism_pane.py</extracomment>
        <translation>使用 {n:.0%}</translation>
    </message>
    <message>
        <source>The mask that was painted in this photo is not used. {error}</source>
        <extracomment>gui/enhance/requests.py</extracomment>
        <translation>未使用为此照片绘制的蒙版。{error}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>最近打开的照片(&amp;R)</translation>
    </message>
    <message>
        <source>There is no photo in that folder; drop a photo, or a folder that holds some.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>该文件夹中没有照片；请拖放照片或包含照片的文件夹。</translation>
    </message>
    <message>
        <source>Left out, since they are no photos: {names}.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>已忽略非照片文件：{names}。</translation>
    </message>
    <message>
        <source>The picture on the clipboard could not be kept; check the disk.</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>无法保存剪贴板中的图片；请检查磁盘。</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>Film strip</source>
        <extracomment>gui/enhance/roll/film_strip.py</extracomment>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>{name}：{state}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>enhancing, {share:.0%}</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>正在增强，{share:.0%}</translation>
    </message>
    <message>
        <source>enhanced</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>已增强</translation>
    </message>
    <message>
        <source>exported</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>已导出</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>{state}, settings of its own</source>
        <extracomment>gui/enhance/roll/strip_model.py</extracomment>
        <translation>{state}，单独设置</translation>
    </message>
    <message>
        <source>Copying …</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>正在拷贝…</translation>
    </message>
    <message>
        <source>The file is being written; hold the button a moment.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>正在写入文件；请按住按钮稍候。</translation>
    </message>
    <message>
        <source>The enhanced photo is on the clipboard.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>增强后的照片已拷贝到剪贴板。</translation>
    </message>
    <message>
        <source>The enhanced photo is on the clipboard, as a file; as a picture it is too large.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>增强后的照片已作为文件拷贝到剪贴板；作为图片则太大。</translation>
    </message>
    <message>
        <source>The file is ready; drag it now.</source>
        <extracomment>gui/enhance/sharing.py</extracomment>
        <translation>文件已就绪；现在可以拖动。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); choose the ICC file of your printer and paper.</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>无法读取 {name}（{reason}）；请选择您的打印机和纸张的 ICC 文件。</translation>
    </message>
    <message>
        <source>it is no ICC profile</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>不是 ICC 配置文件</translation>
    </message>
    <message>
        <source>{name} is no ICC profile of a printer; choose the ICC file of your printer and paper.</source>
        <extracomment>gui/enhance/soft_proof.py</extracomment>
        <translation>{name} 不是打印机的 ICC 配置文件；请选择您的打印机和纸张的 ICC 文件。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>What the &amp;numbers mean</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>数值的含义(&amp;N)</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>键盘快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>保存诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Is there a newer &amp;version?</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>检查是否有新版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;About Dmax</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>关于 Dmax(&amp;A)</translation>
    </message>
    <message>
        <source>There is a newer version, {version}; this is {own}.</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>有新版本 {version}；当前版本为 {own}。</translation>
    </message>
    <message>
        <source>This is the newest version, {own}.</source>
        <extracomment>gui/help_menu.py</extracomment>
        <translation>当前已是最新版本 {own}。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open a photo…</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>打开照片(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import a profile…</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>导入配置文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>gui/widgets/undo_commands.py</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste photo</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>粘贴照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>导入配置文件</translation>
    </message>
    <message>
        <source>Dmax profiles (*{suffix})</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Dmax 配置文件 (*{suffix})</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard; copy a file or a picture first.</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>剪贴板中没有照片；请先拷贝文件或图片。</translation>
    </message>
    <message>
        <source>Dmax: help</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Dmax：帮助</translation>
    </message>
    <message>
        <source>Chapters of the manual</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>手册章节</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>手册</translation>
    </message>
    <message>
        <source>On the photo</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>在照片上</translation>
    </message>
    <message>
        <source>On a slider</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>在滑块上</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Show the photo before enhancing</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>显示增强前的照片</translation>
    </message>
    <message>
        <source>hold Space, or the right mouse button</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>按住空格键或鼠标右键</translation>
    </message>
    <message>
        <source>Smaller or larger brush, with a brush in the hand</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>缩小或放大画笔（使用画笔时）</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>[ 和 ]</translation>
    </message>
    <message>
        <source>Erase, with a tool of the mask in the hand</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>擦除（使用蒙版工具时）</translation>
    </message>
    <message>
        <source>hold Alt</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>按住 Alt</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>+, −, or turn the wheel</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>+、− 或滚动滚轮</translation>
    </message>
    <message>
        <source>Whole photo, or back to 100 %</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>整张照片，或恢复为 100%</translation>
    </message>
    <message>
        <source>double-click</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>双击</translation>
    </message>
    <message>
        <source>Move over the photo</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>在照片上移动</translation>
    </message>
    <message>
        <source>arrow keys, or drag</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>方向键，或拖动</translation>
    </message>
    <message>
        <source>Move the dividing line</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>移动分割线</translation>
    </message>
    <message>
        <source>Shift with an arrow key, or drag</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Shift 加方向键，或拖动</translation>
    </message>
    <message>
        <source>One percent more or less</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>增减百分之一</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Ten percent more or less</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>增减百分之十</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <extracomment>gui/manual.py</extracomment>
        <translation>恢复常用值</translation>
    </message>
    <message>
        <source>Imported the profile &apos;{name}&apos;.</source>
        <extracomment>gui/page.py</extracomment>
        <translation>已导入配置文件“{name}”。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>gui/pages.py</extracomment>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/pages.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>gui/photo_choice.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>gui/photo_choice.py</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Details of the profile</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>配置文件的详细信息</translation>
    </message>
    <message>
        <source>No profile is chosen</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>未选择配置文件</translation>
    </message>
    <message>
        <source>Ready-made; it can be duplicated, but not renamed or deleted</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>预置；可以复制，但不能重命名或删除</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pixel scale</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>像素尺度</translation>
    </message>
    <message>
        <source>{px} px: the long side of whole photos that look so fine</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{px} 像素：同等精细度的整张照片的长边</translation>
    </message>
    <message>
        <source>{n} restored and {m} natural photos</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{n} 张修复后的照片和 {m} 张自然照片</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>创建</translation>
    </message>
    <message>
        <source>{when} by Dmax {version}</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{when}，使用 Dmax {version}</translation>
    </message>
    <message>
        <source>Its set</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>所用校准集</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Latent patches</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>潜变量图块</translation>
    </message>
    <message>
        <source>{p} × {p} with {c} channels, {count:,} restored and {other:,} natural ones</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{p} × {p}，{c} 个通道，修复后 {count:,} 个，自然 {other:,} 个</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>映射</translation>
    </message>
    <message>
        <source>one for all textures</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>所有纹理共用一个</translation>
    </message>
    <message>
        <source>up to {n}, from the flattest to the liveliest places; without the detail band one</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>最多 {n} 个，从最平坦到纹理最丰富的区域；不使用细节频带时为一个</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>距离</translation>
    </message>
    <message>
        <source>{w2:.0f} from restored to natural photos (squared Wasserstein-2); {typical:.0f} among the restored ones</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>修复后照片到自然照片为 {w2:.0f}（Wasserstein-2 距离平方）；修复后照片之间为 {typical:.0f}</translation>
    </message>
    <message>
        <source>Transport profiles</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>纹理配置文件</translation>
    </message>
    <message>
        <source>Drop .dmax files to import them; drag a profile out to copy it</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>拖放 .dmax 文件即可导入；将配置文件拖出即可拷贝</translation>
    </message>
    <message>
        <source>None yet: calibrate one, or drop a .dmax file</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>还没有配置文件：请校准一个，或拖放 .dmax 文件</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <extracomment>gui/profiles/list.py</extracomment>
        <translation>预置</translation>
    </message>
    <message>
        <source>Enhance &amp;with it</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>用于增强(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>搜索配置文件</translation>
    </message>
    <message>
        <source>Show only profiles with these words in their names</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>仅显示名称中包含这些文字的配置文件</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>重命名配置文件</translation>
    </message>
    <message>
        <source>rename of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>重命名 {name}</translation>
    </message>
    <message>
        <source>copy of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>复制 {name}</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was deleted; undo brings it back.</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>已删除“{name}”；撤销即可恢复。</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>导出配置文件</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>导入配置文件</translation>
    </message>
    <message>
        <source>Only .dmax files can be imported here; drop photos on the Enhance page.</source>
        <extracomment>gui/profiles/page.py</extracomment>
        <translation>此处只能导入 .dmax 文件；照片请拖放到“增强”页面。</translation>
    </message>
    <message>
        <source>It needs the autoencoder {autoencoder}, which is not on this machine as it was then; fetch or add it in Settings, or calibrate again.</source>
        <extracomment>gui/profiles/shelf.py</extracomment>
        <translation>它需要自编码器 {autoencoder}，而本机上没有当时的那一版；请在“设置”中下载或添加，或重新校准。</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax ({kind}); the details can be copied into a report.</source>
        <extracomment>gui/reporting/logs.py</extracomment>
        <translation>Dmax 内部出错 ({kind})；可以将详细信息拷贝到报告中。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>Zip 压缩文件 (*.zip)</translation>
    </message>
    <message>
        <source>Diagnostics saved as {name}; they hold no photos, names or paths.</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>诊断信息已保存为 {name}；其中不含照片、名称或路径。</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved ({reason}); choose another folder.</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>无法保存诊断信息（{reason}）；请换一个文件夹。</translation>
    </message>
    <message>
        <source>Saving diagnostics …</source>
        <extracomment>gui/reporting/save_dialog.py</extracomment>
        <translation>正在保存诊断信息…</translation>
    </message>
    <message>
        <source>The built-in one needs nothing. Others are fetched from their makers when you ask for it; nothing else in Dmax uses the network.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>内置自编码器无需任何准备。其他自编码器会在您要求时从其制作者处下载；除此之外，Dmax 不使用网络。</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Autoencoders</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>下载(&amp;T)</translation>
    </message>
    <message>
        <source>Bring the chosen autoencoder from the hub</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>从模型库下载所选自编码器</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop fetching; what has come stays</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>停止下载；已下载的部分会保留</translation>
    </message>
    <message>
        <source>&amp;Add from disk</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>从磁盘添加(&amp;A)</translation>
    </message>
    <message>
        <source>Copy in a diffusers folder or a .safetensors file</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>拷入 diffusers 文件夹或 .safetensors 文件</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Delete the chosen autoencoder from this machine</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>从本机删除所选自编码器</translation>
    </message>
    <message>
        <source>A &amp;folder with config.json and weights…</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>包含 config.json 和权重的文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>A single .&amp;safetensors file…</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>单个 .safetensors 文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>On this machine</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>Partly fetched</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>已下载一部分</translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>可下载</translation>
    </message>
    <message>
        <source>Built in</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>内置</translation>
    </message>
    <message>
        <source>{mb:.0f} MB</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>{mb:.0f} MB</translation>
    </message>
    <message>
        <source>Fe&amp;tch the rest</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>下载剩余部分(&amp;T)</translation>
    </message>
    <message>
        <source>Stopped; what has come stays, and fetching goes on from there.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>已停止；已下载的部分会保留，下次从此处继续。</translation>
    </message>
    <message>
        <source>{done:.0f} of {total:.0f} MB</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>{done:.0f} / {total:.0f} MB</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{id}&apos; is here; SHA-256 of its weights: {sha256}</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>自编码器“{id}”已就绪；其权重的 SHA-256：{sha256}</translation>
    </message>
    <message>
        <source>A folder with config.json and weights</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>包含 config.json 和权重的文件夹</translation>
    </message>
    <message>
        <source>An autoencoder&apos;s weights</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>自编码器的权重</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>权重 (*.safetensors)</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; was added.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>已添加“{title}”。</translation>
    </message>
    <message>
        <source>Remove the autoencoder</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>移除自编码器</translation>
    </message>
    <message>
        <source>Delete &apos;{title}&apos; from this machine? Profiles that were made with it cannot be used until it is back.</source>
        <extracomment>gui/settings/autoencoders.py</extracomment>
        <translation>要从本机删除“{title}”吗？在重新添加之前，用它生成的配置文件将无法使用。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>The settings are pasted on one photo.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>设置已粘贴到 1 张照片。</translation>
    </message>
    <message>
        <source>The settings are pasted on {n} photos.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>设置已粘贴到 {n} 张照片。</translation>
    </message>
    <message>
        <source>The mask was not pasted on one photo, which is of another aspect ratio.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>有 1 张照片的长宽比不同，未粘贴蒙版。</translation>
    </message>
    <message>
        <source>The mask was not pasted on {n} photos, which are of another aspect ratio.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>有 {n} 张照片的长宽比不同，未粘贴蒙版。</translation>
    </message>
    <message>
        <source>No profile was found yet for one photo, which is enhanced with &apos;{name}&apos;; look at it first, or choose one.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>有 1 张照片尚未找到合适的配置文件，将用“{name}”增强；请先查看该照片，或选择一个配置文件。</translation>
    </message>
    <message>
        <source>No profile was found yet for {n} photos, which are enhanced with &apos;{name}&apos;; look at them first, or choose one.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>有 {n} 张照片尚未找到合适的配置文件，将用“{name}”增强；请先查看这些照片，或选择一个配置文件。</translation>
    </message>
    <message>
        <source>Something went wrong while fetching; try again.</source>
        <extracomment>gui/settings/fetching.py</extracomment>
        <translation>下载时出错；请重试。</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>What the networks run on</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>神经网络在哪个设备上运行</translation>
    </message>
    <message>
        <source>Automatic: the fastest there is</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>自动：使用最快的设备</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>精度</translation>
    </message>
    <message>
        <source>Half precision is faster on GPUs and changes nothing that can be seen</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>半精度在 GPU 上更快，看不出任何差别</translation>
    </message>
    <message>
        <source>Automatic: full on the CPU, half on GPUs</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>自动：CPU 用全精度，GPU 用半精度</translation>
    </message>
    <message>
        <source> GB</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation> GB</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Memory for a tile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>分块内存</translation>
    </message>
    <message>
        <source>How much memory the networks may take at a time; less makes smaller tiles, not other results</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>神经网络一次可占用多少内存；较少时分块更小，结果不变</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>窗口颜色</translation>
    </message>
    <message>
        <source>Photos always stand on the same grey</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>照片始终显示在相同的灰色背景上</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>减弱动态效果</translation>
    </message>
    <message>
        <source>No fading menus and no animated controls</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>菜单不淡入淡出，控件没有动画</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Applies when Dmax is started next</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>下次启动 Dmax 时生效</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>屏幕色彩</translation>
    </message>
    <message>
        <source>Photos are shown in the screen&apos;s own colours; exports are not changed by it</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>照片以屏幕自身的色彩显示；导出结果不受影响</translation>
    </message>
    <message>
        <source>What the system says</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>使用系统设置</translation>
    </message>
    <message>
        <source>Tell me when a long job ends and the window is not in front</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>耗时较长的任务结束且窗口不在前台时通知我</translation>
    </message>
    <message>
        <source>A notification of the desktop</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>精度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Memory for a tile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>分块内存(&amp;M)</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>减弱动态效果(&amp;O)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;creen colours</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>屏幕色彩(&amp;C)</translation>
    </message>
    <message>
        <source>An autoencoder is being fetched.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>正在下载自编码器。</translation>
    </message>
    <message>
        <source>The screen&apos;s ICC profile</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>屏幕的 ICC 配置文件</translation>
    </message>
    <message>
        <source>Dmax speaks this language when it is started next.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>Dmax 将在下次启动时使用此语言。</translation>
    </message>
    <message>
        <source>The next photo is shown so.</source>
        <extracomment>gui/settings/page.py</extracomment>
        <translation>从下一张照片起生效。</translation>
    </message>
    <message>
        <source>&amp;Realism</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>真实感(&amp;R)</translation>
    </message>
    <message>
        <source>Realism in percent</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>真实感百分比</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Realism in percent, as a number</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>真实感百分比数值</translation>
    </message>
    <message>
        <source>Extended</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>扩展范围</translation>
    </message>
    <message>
        <source>Let the slider go beyond: alpha from -1 (more texture than natural photos have)
to 2 (smoother than restored)</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>允许滑块超出范围：alpha 从 -1（纹理比自然照片更多）
到 2（比修复后更平滑）</translation>
    </message>
    <message>
        <source>How much of the natural texture is given back: 0 % is the photo untouched.
Arrow keys: 1 %, double-click: {n:.0%}</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>补回多少自然纹理：0% 表示照片保持不变。
方向键：1%，双击：{n:.0%}</translation>
    </message>
    <message>
        <source>Type a number and press Enter; alpha {alpha:.2f}</source>
        <extracomment>gui/widgets/alpha_slider.py</extracomment>
        <translation>输入数值并按 Enter；alpha {alpha:.2f}</translation>
    </message>
    <message>
        <source>Colours kept</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>保留色彩</translation>
    </message>
    <message>
        <source>Only fine detail changes; colours and tones stay as they are (the detail band)</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>仅改变细微细节；色彩和影调保持不变（细节频带）</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>与论文一致</translation>
    </message>
    <message>
        <source>Everything is transported, colours and tones as well</source>
        <extracomment>gui/widgets/detail_choice.py</extracomment>
        <translation>所有内容都会转换，包括色彩和影调</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>拷贝详细信息</translation>
    </message>
    <message>
        <source>Copy what a report of this problem should hold</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>拷贝报告此问题所需的内容</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>gui/widgets/notice_bar.py</extracomment>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Detail of the original in percent</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>原片细节百分比</translation>
    </message>
    <message>
        <source>How much of the detail that restoration took away is given back, where natural photos have it.
Texture comes back with it, and beyond that noise. Double-click: what the profile&apos;s calibration found</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>补回多少修复时丢失的细节，仅限自然照片会有细节之处。
纹理会随之恢复，再往上则会带回噪点。双击：使用配置文件校准得出的值</translation>
    </message>
    <message>
        <source>auto, {n:.0%}</source>
        <extracomment>gui/widgets/original_slider.py</extracomment>
        <translation>自动，{n:.0%}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>gui/language.py</extracomment>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Or&amp;iginals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>原片(&amp;I)</translation>
    </message>
    <message>
        <source>Originals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>原片</translation>
    </message>
    <message>
        <source>The photos before restoration, by the same names: a part of what restoration took away
can be given back from them</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>修复前的照片，文件名相同：可从中补回
修复时丢失的部分内容</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>没有原片</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>在文件夹中…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder of the originals</source>
        <extracomment>gui/widgets/originals_choice.py</extracomment>
        <translation>选择原片所在的文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>{some} lose a little; {exact} nothing</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{some} 略有损失；{exact} 完全无损</translation>
    </message>
    <message>
        <source>As the photo&apos;s own</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>品质</translation>
    </message>
    <message>
        <source>Of {formats}: 95 shows no loss, 85 makes smaller files; at 100 JXL loses nothing</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>适用于 {formats}：95 看不出损失，85 文件更小；为 100 时 JXL 完全无损</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>色度</translation>
    </message>
    <message>
        <source>Of {formats}: half is what cameras write</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>适用于 {formats}：相机通常采用减半</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>完整 (4:4:4)</translation>
    </message>
    <message>
        <source>Half (4:2:0), smaller</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>减半 (4:2:0)，文件更小</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>位深度</translation>
    </message>
    <message>
        <source>{formats} hold more than 8 bits per channel</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{formats} 每通道可超过 8 位</translation>
    </message>
    <message>
        <source>The photo&apos;s own</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Float</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>浮点</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{n} 位</translation>
    </message>
    <message>
        <source>Name template</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>文件名模板</translation>
    </message>
    <message>
        <source>What files are called; the words in braces are filled in</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>文件如何命名；花括号中的文字会被替换</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Originals are never replaced, wherever outputs go</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>无论输出到何处，源照片都不会被替换</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>原文件夹</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the folder that enhanced photos are written to</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>选择增强后照片的输出文件夹</translation>
    </message>
    <message>
        <source>Existing files</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>同名文件</translation>
    </message>
    <message>
        <source>What to do where a file of that name is there already</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>遇到同名文件时的处理方式</translation>
    </message>
    <message>
        <source>Keep both, add a number</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>都保留，加编号</translation>
    </message>
    <message>
        <source>Replace the older output</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>替换旧的输出文件</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>跳过照片</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>插入占位符</translation>
    </message>
    <message>
        <source>the photo&apos;s name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>照片名称</translation>
    </message>
    <message>
        <source>the profile&apos;s name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>配置文件名称</translation>
    </message>
    <message>
        <source>alpha, such as 0.30</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>alpha，例如 0.30</translation>
    </message>
    <message>
        <source>realism in percent</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>真实感百分比</translation>
    </message>
    <message>
        <source>a running number</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>序号</translation>
    </message>
    <message>
        <source>{placeholder}, {what}</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>{placeholder}，{what}</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>品质(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Colour detail</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>色度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bit depth</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>位深度(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xisting files</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>重名(&amp;X)</translation>
    </message>
    <message>
        <source>Choose a folder for enhanced photos</source>
        <extracomment>gui/widgets/output_form.py</extracomment>
        <translation>选择增强后照片的文件夹</translation>
    </message>
    <message>
        <source>One photo of the batch waits for its start.</source>
        <extracomment>gui/widgets/rail.py</extracomment>
        <translation>批处理中有 1 张照片等待开始。</translation>
    </message>
    <message>
        <source>{n} photos of the batch wait for its start.</source>
        <extracomment>gui/widgets/rail.py</extracomment>
        <translation>批处理中有 {n} 张照片等待开始。</translation>
    </message>
    <message>
        <source>What restores the photos that the profile is for</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>此配置文件所针对的照片用什么修复</translation>
    </message>
    <message>
        <source>What restores the photo before it is enhanced</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>照片在增强之前用什么修复</translation>
    </message>
    <message>
        <source>Restorer</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>修复工具</translation>
    </message>
    <message>
        <source>Add a &amp;model file…</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>添加模型文件(&amp;M)…</translation>
    </message>
    <message>
        <source>A network of your own, such as DnCNN, SwinIR or ESRGAN; the file stays where it lies</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>您自己的神经网络，例如 DnCNN、SwinIR 或 ESRGAN；文件留在原处</translation>
    </message>
    <message>
        <source>Add an external &amp;program…</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>添加外部程序(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Only from the list; files stay</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>仅从列表中移除；文件会保留</translation>
    </message>
    <message>
        <source>Add or remove restorers</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>添加或移除修复工具</translation>
    </message>
    <message>
        <source>Add a model file or a program of your own, or remove one</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>添加您自己的模型文件或程序，或移除已添加的</translation>
    </message>
    <message>
        <source>as the photo&apos;s noise</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>按照片噪点</translation>
    </message>
    <message>
        <source>Standard deviation of the noise, in steps of 8 bits; 0 measures it</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>噪点的标准差，以 8 位色阶为单位；0 表示自动测量</translation>
    </message>
    <message>
        <source>Stren&amp;gth</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>强度(&amp;G)</translation>
    </message>
    <message>
        <source>Photos are restored already</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>照片已修复</translation>
    </message>
    <message>
        <source>Photo is already restored</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>照片已修复</translation>
    </message>
    <message>
        <source>None: they stay degraded</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>无：保持劣化状态</translation>
    </message>
    <message>
        <source>Non-local means (noise)</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>非局部均值（降噪）</translation>
    </message>
    <message>
        <source>Enlarge {n} times</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>放大 {n} 倍</translation>
    </message>
    <message>
        <source>{name}, not on the list</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>{name}（不在列表中）</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Models ({suffixes})</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>模型 ({suffixes})</translation>
    </message>
    <message>
        <source>Add an external program</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>添加外部程序</translation>
    </message>
    <message>
        <source>Dmax runs the command for each photo, without a shell. In the place of {input} it puts the path of a PNG file, in the place of {output} where the restored photo is to be written, or in the place of {folder} a folder for it, if the program names its files itself.</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>Dmax 会对每张照片运行此命令，不经过 shell。{input} 会替换为 PNG 文件的路径，{output} 会替换为修复后照片的写入路径；如果程序自行命名文件，则用 {folder} 代表存放文件的文件夹。</translation>
    </message>
    <message>
        <source>As the list is to call it</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>在列表中的名称</translation>
    </message>
    <message>
        <source>How the list of restorers calls the program</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>该程序在修复工具列表中的名称</translation>
    </message>
    <message>
        <source>denoise --strength 2 {input} {output}</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>denoise --strength 2 {input} {output}</translation>
    </message>
    <message>
        <source>The program with its options; put paths with spaces between quotation marks</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>程序及其选项；含空格的路径请加引号</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <extracomment>gui/widgets/restorer_choice.py</extracomment>
        <translation>命令(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <extracomment>gui/widgets/side_panel.py</extracomment>
        <translation>显示或隐藏详细信息</translation>
    </message>
    <message>
        <source>That did not work ({reason}); check the disk, the folder and its permissions.</source>
        <extracomment>gui/work/background.py</extracomment>
        <translation>操作未成功（{reason}）；请检查磁盘、文件夹及其权限。</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax; the details can be copied into a report.</source>
        <extracomment>gui/work/background.py</extracomment>
        <translation>Dmax 内部出错；可以将详细信息拷贝到报告中。</translation>
    </message>
    <message>
        <source>Built-in</source>
        <extracomment>engine/autoencoders/known.py</extracomment>
        <translation>内置</translation>
    </message>
    <message>
        <source>There is no autoencoder called &apos;{autoencoder}&apos;; there are: {names}.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>没有名为“{autoencoder}”的自编码器；现有：{names}。</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{autoencoder}&apos; is not on this machine; fetch it first (about {size_mb} MB).</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>本机上没有自编码器“{autoencoder}”；请先下载（约 {size_mb} MB）。</translation>
    </message>
    <message>
        <source>remove it and add it again</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>请将其移除后重新添加</translation>
    </message>
    <message>
        <source>install Dmax again</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>请重新安装 Dmax</translation>
    </message>
    <message>
        <source>The files of the autoencoder &apos;{autoencoder}&apos; are missing from {folder}; {what}.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{folder} 中缺少自编码器“{autoencoder}”的文件；{what}。</translation>
    </message>
    <message>
        <source>The autoencoder &apos;{autoencoder}&apos; is not on the hub, so it cannot be fetched.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>自编码器“{autoencoder}”不在模型库中，因此无法下载。</translation>
    </message>
    <message>
        <source>The weights of &apos;{autoencoder}&apos; are not those that were fetched on {day} (SHA-256 {now}..., then {then}...), so they were thrown away; if their makers say that they changed them, take them with: autoencoders fetch {autoencoder} --accept-changed</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>“{autoencoder}”的权重与 {day} 下载的不同（现在的 SHA-256 为 {now}…，当时为 {then}…），因此已丢弃；如果其制作者说明已作更改，可用以下命令接受：autoencoders fetch {autoencoder} --accept-changed</translation>
    </message>
    <message>
        <source>{name} could not be copied to {folder} ({reason}); check the disk.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>无法将 {name} 拷贝到 {folder}（{reason}）；请检查磁盘。</translation>
    </message>
    <message>
        <source>The built-in autoencoder belongs to Dmax and stays.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>内置自编码器属于 Dmax，不能移除。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Dmax; use that one.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{path} 由更新版本的 Dmax 写入；请使用该版本。</translation>
    </message>
    <message>
        <source>{folder} cannot be read ({reason}); choose another library.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>无法读取 {folder}（{reason}）；请选择其他资料库。</translation>
    </message>
    <message>
        <source>{path} is damaged; delete it and add your autoencoders again.</source>
        <extracomment>engine/autoencoders/catalog.py</extracomment>
        <translation>{path} 已损坏；请将其删除并重新添加您的自编码器。</translation>
    </message>
    <message>
        <source>{name} is in a format that can hide programs, so Dmax does not open it; look for the same autoencoder as a .safetensors file.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{name} 的格式可能隐藏程序，因此 Dmax 不会打开它；请查找同一自编码器的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>There is no file {path}; choose the file or folder of an autoencoder.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>文件 {path} 不存在；请选择自编码器的文件或文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the disk and its rights.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>无法读取 {path}（{reason}）；请检查磁盘及其权限。</translation>
    </message>
    <message>
        <source>{path} is damaged or is no .safetensors file; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{path} 已损坏或不是 .safetensors 文件；请重新下载或拷贝。</translation>
    </message>
    <message>
        <source>The weights in {path} are stored as {type}, which Dmax cannot use; look for the same autoencoder in float16 or float32.</source>
        <extracomment>engine/autoencoders/checkpoint.py</extracomment>
        <translation>{path} 中的权重以 {type} 存储，Dmax 无法使用；请查找 float16 或 float32 的同一自编码器。</translation>
    </message>
    <message>
        <source>The weights in {path} are damaged; fetch or copy them again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>{path} 中的权重已损坏；请重新下载或拷贝。</translation>
    </message>
    <message>
        <source>The config.json of the autoencoder in {path} describes no working {kind}; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>{path} 中自编码器的 config.json 描述的不是可用的 {kind}；请重新下载或拷贝。</translation>
    </message>
    <message>
        <source>The weights of the autoencoder in {path} do not fit its config.json (first at {name}); fetch or copy both again.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>{path} 中自编码器的权重与其 config.json 不符（首先出现在 {name}）；请将两者重新下载或拷贝。</translation>
    </message>
    <message>
        <source>This autoencoder needs diffusers, which cannot be loaded ({kind}); install Dmax&apos;s packages again, or use the built-in autoencoder.</source>
        <extracomment>engine/autoencoders/diffusers_network.py</extracomment>
        <translation>此自编码器需要 diffusers，但无法加载 ({kind})；请重新安装 Dmax 的软件包，或使用内置自编码器。</translation>
    </message>
    <message>
        <source>{host} sends on to an address without encryption, so nothing was fetched; try again later, or download the autoencoder in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} 转向了未加密的地址，因此未下载任何内容；请稍后重试，或在浏览器中下载自编码器后添加其文件夹。</translation>
    </message>
    <message>
        <source>{host} sends on to {other}, which is not the hub&apos;s, so nothing was fetched; download the autoencoder in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} 转向了不属于模型库的 {other}，因此未下载任何内容；请在浏览器中下载自编码器后添加其文件夹。</translation>
    </message>
    <message>
        <source>{host} cannot be reached or stopped answering; check the connection and fetch again, which goes on where it stopped.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>无法连接 {host}，或其停止响应；请检查网络连接后重新下载，将从中断处继续。</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; make room and fetch again.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{folder} 所在磁盘已满；请腾出空间后重新下载。</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); check the disk and its rights.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>无法写入 {folder}（{reason}）；请检查磁盘及其权限。</translation>
    </message>
    <message>
        <source>{host} answered with what no hub says; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} 的回应不像模型库；请稍后重试。</translation>
    </message>
    <message>
        <source>{host} sends a part of {name} where all of it was asked for; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>要求完整的 {name}，但 {host} 只发送了一部分；请稍后重试。</translation>
    </message>
    <message>
        <source>{name} arrived damaged from {host} and was thrown away; fetch it again.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>从 {host} 收到的 {name} 已损坏并被丢弃；请重新下载。</translation>
    </message>
    <message>
        <source>{host} names no checksum for {name}, so it could not be trusted; download it in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} 没有提供 {name} 的校验和，因此无法信任；请在浏览器中下载后添加其文件夹。</translation>
    </message>
    <message>
        <source>{host} says that {name} has more than {megabytes:.0f} MB, which it cannot have, so it was not fetched; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} 称 {name} 超过 {megabytes:.0f} MB，这不可能，因此未下载；请稍后重试。</translation>
    </message>
    <message>
        <source>{host} gives {name} only to people who have signed in and agreed to its licence; download it in a browser and add the folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} 仅向已登录并同意其许可证的用户提供 {name}；请在浏览器中下载后添加其文件夹。</translation>
    </message>
    <message>
        <source>{host} has no {name} any more; download the autoencoder elsewhere and add its folder.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} 已不再提供 {name}；请从别处下载自编码器并添加其文件夹。</translation>
    </message>
    <message>
        <source>{host} answered with error {status}; try again later.</source>
        <extracomment>engine/autoencoders/download.py</extracomment>
        <translation>{host} 返回错误 {status}；请稍后重试。</translation>
    </message>
    <message>
        <source>Dmax cannot tell which network {name} belongs to; choose a folder that holds it together with its config.json.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>Dmax 无法判断 {name} 属于哪个网络；请选择同时包含它和 config.json 的文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be read to its end; copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{path} 无法读到结尾；请重新拷贝。</translation>
    </message>
    <message>
        <source>The autoencoder in {path} has changed since it came here; remove it and fetch or add it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{path} 中的自编码器在添加之后已有变化；请将其移除后重新下载或添加。</translation>
    </message>
    <message>
        <source>There is no config.json in {folder}; choose the folder of an autoencoder.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{folder} 中没有 config.json；请选择自编码器的文件夹。</translation>
    </message>
    <message>
        <source>The config.json in {folder} is damaged; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{folder} 中的 config.json 已损坏；请重新下载或拷贝。</translation>
    </message>
    <message>
        <source>is of the class {kind}</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>的类为 {kind}</translation>
    </message>
    <message>
        <source>does not say its class</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>没有说明其类</translation>
    </message>
    <message>
        <source>The autoencoder in {path} {what}; Dmax knows {classes}.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{path} 中的自编码器{what}；Dmax 支持 {classes}。</translation>
    </message>
    <message>
        <source>The config.json of the autoencoder in {path} asks for an absurdly large network; fetch or copy it again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{path} 中自编码器的 config.json 要求大得离谱的网络；请重新下载或拷贝。</translation>
    </message>
    <message>
        <source>The autoencoder in {path} is not for colour photos; choose one with three channels.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{path} 中的自编码器不适用于彩色照片；请选择三通道的自编码器。</translation>
    </message>
    <message>
        <source>There are several .safetensors files in {folder}; leave only the autoencoder&apos;s own there.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{folder} 中有多个 .safetensors 文件；请只保留自编码器自己的。</translation>
    </message>
    <message>
        <source>There is no .safetensors file in {folder}; fetch or copy the autoencoder&apos;s weights again.</source>
        <extracomment>engine/autoencoders/model_files.py</extracomment>
        <translation>{folder} 中没有 .safetensors 文件；请重新下载或拷贝自编码器的权重。</translation>
    </message>
    <message>
        <source>The autoencoder {name} fails on its first small photo; choose another.</source>
        <extracomment>engine/autoencoders/probe.py</extracomment>
        <translation>自编码器 {name} 连第一张小照片都无法处理；请换一个。</translation>
    </message>
    <message>
        <source>The autoencoder {name} does not give back photos of the size that it was given; choose another.</source>
        <extracomment>engine/autoencoders/probe.py</extracomment>
        <translation>自编码器 {name} 输出的照片与输入的尺寸不同；请换一个。</translation>
    </message>
    <message>
        <source>{name} needs about {needed:.1f} GB of memory and {free:.1f} GB are free; close other programs, or use a smaller version.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>{name} 约需 {needed:.1f} GB 内存，而可用内存为 {free:.1f} GB；请关闭其他程序，或使用尺寸较小的版本。</translation>
    </message>
    <message>
        <source>Dmax may not write into {folder}; choose another output folder, or change its permissions.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>Dmax 没有写入 {folder} 的权限；请选择其他输出文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>The outputs need about {needed:.1f} GB and {folder} has room for {room:.1f} GB; make room, or choose another output folder.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>输出约需 {needed:.1f} GB，而 {folder} 的可用空间为 {room:.1f} GB；请腾出空间，或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>The {photos} photos will take about {hours:.0f} hours on this device.</source>
        <extracomment>engine/batches/forecast.py</extracomment>
        <translation>在此设备上处理 {photos} 张照片约需 {hours:.0f} 小时。</translation>
    </message>
    <message>
        <source>Where the batch is done</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>在何处执行批处理</translation>
    </message>
    <message>
        <source>On a cluster of Ray: type the address of one that this machine is part of, as HOST:PORT</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>在 Ray 集群上：请输入本机所属集群的地址，格式为 HOST:PORT</translation>
    </message>
    <message>
        <source>In this program</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>在本程序中</translation>
    </message>
    <message>
        <source>On all devices of this machine</source>
        <extracomment>gui/batch/cluster_choice.py</extracomment>
        <translation>在本机的所有设备上</translation>
    </message>
    <message>
        <source>{name}. {sentence}</source>
        <extracomment>gui/batch/queue_model.py</extracomment>
        <translation>{name}。{sentence}</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/batch/settings_pane.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Exported {name}. {left_out}</source>
        <extracomment>gui/enhance/controls.py</extracomment>
        <translation>已导出 {name}。{left_out}</translation>
    </message>
    <message>
        <source>Exported {path}. {left_out}</source>
        <extracomment>gui/enhance/exporting.py</extracomment>
        <translation>已导出 {path}。{left_out}</translation>
    </message>
    <message>
        <source>&amp;Delete the gradient</source>
        <extracomment>gui/enhance/masks/commands.py</extracomment>
        <translation>删除渐变(&amp;D)</translation>
    </message>
    <message>
        <source>moved gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>移动渐变</translation>
    </message>
    <message>
        <source>protection of faces</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>人脸保护程度</translation>
    </message>
    <message>
        <source>deleting a gradient</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>删除渐变</translation>
    </message>
    <message>
        <source>Press on one of its ends first: then the gradient is selected.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>请先点按渐变的一端，将其选中。</translation>
    </message>
    <message>
        <source>a face</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>切换人脸</translation>
    </message>
    <message>
        <source>The faces are protected already; a click on one switches it off and on.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>人脸已受保护；点按某张人脸可关闭或开启其保护。</translation>
    </message>
    <message>
        <source>Faces protected by {share:.0%}: {n}. A click on one switches it off and on.</source>
        <extracomment>gui/enhance/masks/masking.py</extracomment>
        <translation>以 {share:.0%} 保护的人脸：{n}。点按某张人脸可关闭或开启其保护。</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>人脸</translation>
    </message>
    <message>
        <source>How much the faces are protected; a click on one switches it off and on</source>
        <extracomment>gui/enhance/masks/pane.py</extracomment>
        <translation>人脸的保护程度；点按某张人脸可关闭或开启其保护</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos;, which was chosen for this photo, is not in the library any more.</source>
        <extracomment>gui/enhance/requests.py</extracomment>
        <translation>为此照片选择的配置文件“{profile}”已不在资料库中。</translation>
    </message>
    <message>
        <source>&amp;Copy settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>拷贝设置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>粘贴设置(&amp;P)</translation>
    </message>
    <message>
        <source>Paste settings and &amp;mask</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>粘贴设置和蒙版(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send to the batch</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>发送到批处理(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;all of the film strip to the batch</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>将胶片条中的全部照片发送到批处理(&amp;A)</translation>
    </message>
    <message>
        <source>Photo settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>照片设置</translation>
    </message>
    <message>
        <source>The settings are copied; choose photos, and paste them there.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>设置已拷贝；请选择照片并粘贴。</translation>
    </message>
    <message>
        <source>pasted settings</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>粘贴设置</translation>
    </message>
    <message>
        <source>Left out, since their settings were made by a newer Dmax: {names}.</source>
        <extracomment>gui/enhance/roll/photo_settings.py</extracomment>
        <translation>已忽略，因其设置由更新版本的 Dmax 创建：{names}。</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>预设</translation>
    </message>
    <message>
        <source>&amp;Save the settings as a preset…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>将设置存储为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>导入预设(&amp;I)…</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; needs the profile &apos;{profile}&apos;, which is not in the library; import that first.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>预设“{name}”需要配置文件“{profile}”，但它不在资料库中；请先导入。</translation>
    </message>
    <message>
        <source>preset &apos;{name}&apos;</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>预设“{name}”</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; is applied.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>已应用预设“{name}”。</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>将设置存储为预设</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>预设的名称</translation>
    </message>
    <message>
        <source>Replace the preset?</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>要替换预设吗？</translation>
    </message>
    <message>
        <source>There is a preset called &apos;{name}&apos; already.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>已有名为“{name}”的预设。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>The preset &apos;{name}&apos; is kept.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>已存储预设“{name}”。</translation>
    </message>
    <message>
        <source>deleting the preset &apos;{name}&apos;</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>删除预设“{name}”</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets (*{suffix})</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>预设 (*{suffix})</translation>
    </message>
    <message>
        <source>Imported the preset &apos;{name}&apos;.</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>已导入预设“{name}”。</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Exported the preset as {path}</source>
        <extracomment>gui/enhance/roll/presets_menu.py</extracomment>
        <translation>预设已导出为 {path}</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>上一张照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <extracomment>gui/enhance/roll/roll.py</extracomment>
        <translation>下一张照片(&amp;N)</translation>
    </message>
    <message>
        <source>{n} restored and {m} natural photos, in pairs</source>
        <extracomment>gui/profiles/details.py</extracomment>
        <translation>{n} 张修复后的照片和 {m} 张自然照片，成对</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <extracomment>engine/batches/item.py</extracomment>
        <translation>未保留：{parts}。</translation>
    </message>
    <message>
        <source>There is no batch in {folder}; begin a new one.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>{folder} 中没有批处理；请新建一个。</translation>
    </message>
    <message>
        <source>There is already a batch in {folder}; open it, or choose another folder.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>{folder} 中已有批处理；请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The batch in {folder} was made by a newer Dmax; update Dmax to go on with it.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>{folder} 中的批处理由更新版本的 Dmax 创建；请更新 Dmax 后继续。</translation>
    </message>
    <message>
        <source>the batch in {folder}</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>{folder} 中的批处理</translation>
    </message>
    <message>
        <source>this batch</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>此批处理</translation>
    </message>
    <message>
        <source>The list of {which} is damaged; begin a new one: the photos that are done stay.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>{which}的列表已损坏；请新建一个，已完成的照片会保留。</translation>
    </message>
    <message>
        <source>The disk that keeps the batch&apos;s list ({folder}) is full; make room and start again, nothing is lost.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>存放批处理列表的磁盘 ({folder}) 已满；请腾出空间后重新开始，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>The batch&apos;s list in {folder} cannot be read or written; check the disk and the folder&apos;s permissions, then start again.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>{folder} 中的批处理列表无法读取或写入；请检查磁盘和文件夹权限，然后重新开始。</translation>
    </message>
    <message>
        <source>The batch&apos;s folder {folder} cannot be used ({reason}); check the disk and its permissions.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>批处理文件夹 {folder} 无法使用（{reason}）；请检查磁盘及其权限。</translation>
    </message>
    <message>
        <source>This batch is open in another Dmax window or command; close that one, or wait until it ends.</source>
        <extracomment>engine/batches/journal.py</extracomment>
        <translation>此批处理已在另一个 Dmax 窗口或命令中打开；请关闭它，或等待其结束。</translation>
    </message>
    <message>
        <source>The disk of the output folder {folder} is gone, so {name} was not enhanced; plug it in again and retry.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>输出文件夹 {folder} 所在磁盘已断开，因此 {name} 未增强；请重新连接后重试。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full; make room and retry.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>{folder} 所在磁盘已满；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>{name} was not made by Dmax, so it was not replaced and the output has another name; to replace it, use --existing overwrite.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>{name} 不是由 Dmax 生成的，因此未替换，输出文件另取了名称；如需替换，请使用 --existing overwrite。</translation>
    </message>
    <message>
        <source>There are {count} files called {name} already; choose another folder.</source>
        <extracomment>engine/batches/outputs.py</extracomment>
        <translation>名为 {name} 的文件已有 {count} 个；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Dmax ended {times} times in the middle of {name}, so it was left out; try it alone.</source>
        <extracomment>engine/batches/recovery.py</extracomment>
        <translation>Dmax 在处理 {name} 时中断了 {times} 次，因此已跳过该照片；请单独尝试处理。</translation>
    </message>
    <message>
        <source>Outputs that are gone or damaged are made again: {names}.</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>丢失或损坏的输出文件将重新生成：{names}。</translation>
    </message>
    <message>
        <source>Outputs that another program has changed are kept as they are: {names}.</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>被其他程序更改过的输出文件将保持原样：{names}。</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <extracomment>engine/batches/resuming.py</extracomment>
        <translation>{names} 和另外 {more} 个</translation>
    </message>
    <message>
        <source>It was made from this photo with these settings already.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>已用这些设置从此照片生成过。</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is; close other programs, or use a smaller version.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>{name} 所需内存超过可用内存；请关闭其他程序，或使用尺寸较小的版本。</translation>
    </message>
    <message>
        <source>Something went wrong inside Dmax with {name} ({kind}); the log says more.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>处理 {name} 时 Dmax 内部出错 ({kind})；详情请查看日志。</translation>
    </message>
    <message>
        <source>This batch is running already; wait until it ends, or pause it first.</source>
        <extracomment>engine/batches/run.py</extracomment>
        <translation>此批处理已在运行；请等待其结束，或先将其暂停。</translation>
    </message>
    <message>
        <source>{name} changed while it was being read; try again when the program that writes it is finished.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{name} 在读取过程中发生了变化；请在写入它的程序完成后重试。</translation>
    </message>
    <message>
        <source>There is no mask of {name} in {folder}, so all of it was enhanced.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{folder} 中没有 {name} 的蒙版，因此整张照片都已增强。</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; does not know how much of the originals&apos; detail pays, so nothing of it was given back; choose a share.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>配置文件“{profile}”不知道补回多少原片细节合适，因此未补回；请自行选择比例。</translation>
    </message>
    <message>
        <source>There is no original of {name} in {folder}, so nothing was given back.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>{folder} 中没有 {name} 的原片，因此未补回任何细节。</translation>
    </message>
    <message>
        <source>Nothing was given back of the original: {error}</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>未补回任何原片细节：{error}</translation>
    </message>
    <message>
        <source>{name} took longer than {minutes:.0f} minutes and was given up; try it alone, or use a smaller version.</source>
        <extracomment>engine/batches/task.py</extracomment>
        <translation>处理 {name} 超过 {minutes:.0f} 分钟，已放弃；请单独尝试处理，或使用尺寸较小的版本。</translation>
    </message>
    <message>
        <source>Patches of {patch} x {patch} latents are too large for the {channels} channels of this autoencoder; choose a smaller patch, 3 suits most sets.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>对此自编码器的 {channels} 个通道来说，{patch} x {patch} 潜变量的图块太大；请选择较小的图块，3 适合大多数校准集。</translation>
    </message>
    <message>
        <source>The restored photos show no texture at all, so nothing can be learned from them; choose photos of real scenes.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>修复后的照片没有任何纹理，无从学习；请选择真实场景的照片。</translation>
    </message>
    <message>
        <source>The natural photos show no texture at all, so nothing can be learned from them; choose photos of real scenes.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>自然照片没有任何纹理，无从学习；请选择真实场景的照片。</translation>
    </message>
    <message>
        <source>There are no photos in the set; add some.</source>
        <extracomment>engine/calibrating/calibrate.py</extracomment>
        <translation>校准集中没有照片；请添加。</translation>
    </message>
    <message>
        <source>The statistics of the restored photos are ill-conditioned: some directions hardly vary. Add more varied photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>修复后照片的统计数据条件不佳：某些方向几乎没有变化。请添加更多样的照片，或选择较小的图块。</translation>
    </message>
    <message>
        <source>The statistics of the natural photos are ill-conditioned: some directions hardly vary. Add more varied photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>自然照片的统计数据条件不佳：某些方向几乎没有变化。请添加更多样的照片，或选择较小的图块。</translation>
    </message>
    <message>
        <source>Whether one photo is enough cannot be told; add more.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>无法判断一张照片是否足够；请添加更多。</translation>
    </message>
    <message>
        <source>Leaving one photo out moves the statistics by {score:.0%} of the way to natural photos</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>去掉一张照片后，统计数据的变动相当于其与自然照片距离的 {score:.0%}</translation>
    </message>
    <message>
        <source>{told}: the set is enough.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}：校准集很充足。</translation>
    </message>
    <message>
        <source>{told}: the set will do, a few more photos would steady it.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}：校准集够用，再添加几张照片会更稳定。</translation>
    </message>
    <message>
        <source>{told}: the set is too small or too mixed; add more photos of the same restoration.</source>
        <extracomment>engine/calibrating/diagnosis.py</extracomment>
        <translation>{told}：校准集太小或太杂；请添加更多同一修复方式的照片。</translation>
    </message>
    <message>
        <source>{names} is among the restored photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 在修复后的照片中出现了两次，或与其中另一张非常相似；不同的照片能学到更多。</translation>
    </message>
    <message>
        <source>{names} are among the restored photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 在修复后的照片中出现了两次，或与其中另一张非常相似；不同的照片能学到更多。</translation>
    </message>
    <message>
        <source>{names} is among the natural photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 在自然照片中出现了两次，或与其中另一张非常相似；不同的照片能学到更多。</translation>
    </message>
    <message>
        <source>{names} are among the natural photos twice, or much like another of them; different photos teach more.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 在自然照片中出现了两次，或与其中另一张非常相似；不同的照片能学到更多。</translation>
    </message>
    <message>
        <source>{name} is not there any more; remove it.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{name} 已不存在；请将其移除。</translation>
    </message>
    <message>
        <source>There are no natural photos yet; add about a dozen.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>还没有自然照片；请添加十来张。</translation>
    </message>
    <message>
        <source>There are no restored photos yet; add about a dozen.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>还没有修复后的照片；请添加十来张。</translation>
    </message>
    <message>
        <source>One natural photo teaches little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>一张自然照片能学到的很少；最好有十来张。</translation>
    </message>
    <message>
        <source>One restored photo teaches little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>一张修复后的照片能学到的很少；最好有十来张。</translation>
    </message>
    <message>
        <source>{count} natural photos teach little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{count} 张自然照片能学到的很少；最好有十来张。</translation>
    </message>
    <message>
        <source>{count} restored photos teach little; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{count} 张修复后的照片能学到的很少；最好有十来张。</translation>
    </message>
    <message>
        <source>{count} natural photos will do; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{count} 张自然照片也够用；最好有十来张。</translation>
    </message>
    <message>
        <source>{count} restored photos will do; about a dozen is better.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{count} 张修复后的照片也够用；最好有十来张。</translation>
    </message>
    <message>
        <source>So few natural photos are no measure of what is natural; add more, or remove them to use the built-in natural statistics.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>自然照片太少，不足以衡量什么是自然；请添加更多，或将其移除以使用内置的自然统计数据。</translation>
    </message>
    <message>
        <source>Add natural photos: the built-in natural statistics belong to the built-in autoencoder with patch size {patch}.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>请添加自然照片：内置的自然统计数据只适用于图块大小为 {patch} 的内置自编码器。</translation>
    </message>
    <message>
        <source>The restored photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add more or larger photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>修复后的照片只有 {latents:,} 个潜变量图块，而统计数据有 {dimension} 维；请添加更多或更大的照片，或选择较小的图块。</translation>
    </message>
    <message>
        <source>The natural photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add more or larger photos, or choose a smaller patch.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>自然照片只有 {latents:,} 个潜变量图块，而统计数据有 {dimension} 维；请添加更多或更大的照片，或选择较小的图块。</translation>
    </message>
    <message>
        <source>Choose what the restorer repairs.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>请选择修复工具的修复对象。</translation>
    </message>
    <message>
        <source>{names} is among the restored photos and the natural ones; remove one of them.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 同时出现在修复后的照片和自然照片中；请移除其一。</translation>
    </message>
    <message>
        <source>{names} are among the restored photos and the natural ones; remove one of them.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 同时出现在修复后的照片和自然照片中；请移除其一。</translation>
    </message>
    <message>
        <source>{names} is almost of one tone, which teaches nothing.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 几乎只有一种影调，无从学习。</translation>
    </message>
    <message>
        <source>{names} are almost of one tone, which teaches nothing.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 几乎只有一种影调，无从学习。</translation>
    </message>
    <message>
        <source>{names} is of quite another size than the rest; photos of one camera and one restoration belong together.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 的尺寸与其他照片相差很大；应使用同一相机、同一修复方式的照片。</translation>
    </message>
    <message>
        <source>{names} are of quite another size than the rest; photos of one camera and one restoration belong together.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 的尺寸与其他照片相差很大；应使用同一相机、同一修复方式的照片。</translation>
    </message>
    <message>
        <source>{names} is without a partner of the same name on the other side.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 在另一侧没有同名的对应照片。</translation>
    </message>
    <message>
        <source>{names} are without a partner of the same name on the other side.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 在另一侧没有同名的对应照片。</translation>
    </message>
    <message>
        <source>{names} is of another size than the natural photo of that name.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 与同名的自然照片尺寸不同。</translation>
    </message>
    <message>
        <source>{names} are of another size than the natural photo of that name.</source>
        <extracomment>engine/calibrating/doctor.py</extracomment>
        <translation>{names} 与同名的自然照片尺寸不同。</translation>
    </message>
    <message>
        <source>The built-in natural statistics belong to the built-in autoencoder with patch size 3; add natural photos of your own to calibrate with others.</source>
        <extracomment>engine/calibrating/natural_statistics.py</extracomment>
        <translation>内置的自然统计数据只适用于图块大小为 3 的内置自编码器；如需用其他自编码器校准，请添加您自己的自然照片。</translation>
    </message>
    <message>
        <source>None of these photos can be read; choose others.</source>
        <extracomment>engine/calibrating/without_calibration.py</extracomment>
        <translation>这些照片都无法读取；请选择其他照片。</translation>
    </message>
    <message>
        <source>The cluster at {address} has no machine with the memory that the largest photo needs ({needed:.1f} GB; there are {largest:.1f} GB); use larger machines, or smaller versions of the photos.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>{address} 处的集群没有任何机器具备最大照片所需的内存（需要 {needed:.1f} GB，现有 {largest:.1f} GB）；请使用内存更大的机器，或尺寸较小的照片。</translation>
    </message>
    <message>
        <source>This machine has not the memory that the largest photo needs ({needed:.1f} GB; there are {largest:.1f} GB); use a larger machine, or smaller versions of the photos.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>本机没有最大照片所需的内存（需要 {needed:.1f} GB，现有 {largest:.1f} GB）；请使用内存更大的机器，或尺寸较小的照片。</translation>
    </message>
    <message>
        <source>The cluster at {address} has no processor for a worker; start its machines with more, or set OMP_NUM_THREADS to fewer.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>{address} 处的集群没有可供工作进程使用的处理器；请以更多处理器启动各机器，或将 OMP_NUM_THREADS 设得更小。</translation>
    </message>
    <message>
        <source>This machine has no processor for a worker; set OMP_NUM_THREADS to fewer.</source>
        <extracomment>engine/clusters/pool.py</extracomment>
        <translation>本机没有可供工作进程使用的处理器；请将 OMP_NUM_THREADS 设得更小。</translation>
    </message>
    <message>
        <source>There is no precision &apos;{precision}&apos;; choose one of: auto, {precisions}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>没有“{precision}”这种精度；请从以下选择：auto、{precisions}。</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos; on this machine; choose one of: auto, {names}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>本机上没有设备“{device}”；请从以下选择：auto、{names}。</translation>
    </message>
    <message>
        <source>This change belongs to a photo of another size; enhance this photo anew.</source>
        <extracomment>engine/enhancing/change.py</extracomment>
        <translation>此更改属于另一尺寸的照片；请重新增强这张照片。</translation>
    </message>
    <message>
        <source>This profile was calibrated with another autoencoder; calibrate again with this one.</source>
        <extracomment>engine/enhancing/compute_change.py</extracomment>
        <translation>此配置文件用另一自编码器校准；请用当前的自编码器重新校准。</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was calibrated with another autoencoder ({names}); choose that autoencoder, or calibrate again with this one.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>配置文件“{profile}”用另一自编码器（{names}）校准；请选择该自编码器，或用当前的自编码器重新校准。</translation>
    </message>
    <message>
        <source>too sharp</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>过锐</translation>
    </message>
    <message>
        <source>too soft</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>偏软</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was learned from photos of about {learned_px:.0f} px and this one looks like {scale_px:.0f} px, so it may come out {effect}.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>配置文件“{profile}”由约 {learned_px:.0f} 像素的照片学习得来，而这张照片相当于 {scale_px:.0f} 像素，因此结果可能{effect}。</translation>
    </message>
    <message>
        <source>The profile &apos;{profile}&apos; was made before detail of the original could be given back; calibrate again to have it.</source>
        <extracomment>engine/enhancing/enhancer.py</extracomment>
        <translation>配置文件“{profile}”生成时还不支持补回原片细节；重新校准后即可使用。</translation>
    </message>
    <message>
        <source>The share of the original&apos;s detail must be from 0 to 1, not {share:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>原片细节的比例必须在 0 到 1 之间，而不是 {share:g}。</translation>
    </message>
    <message>
        <source>Alpha must be from {least:g} to {most:g}, not {alpha:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>alpha 必须在 {least:g} 到 {most:g} 之间，而不是 {alpha:g}。</translation>
    </message>
    <message>
        <source>The detail band&apos;s sigma must be from 0.3 to 200 px, not {detail:g}.</source>
        <extracomment>engine/enhancing/method.py</extracomment>
        <translation>细节频带的 sigma 必须在 0.3 到 200 像素之间，而不是 {detail:g}。</translation>
    </message>
    <message>
        <source>There was too little memory for the usual tiles; Dmax goes on with smaller ones, a little slower.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>内存不足以使用常规分块；Dmax 将改用较小的分块继续，速度稍慢。</translation>
    </message>
    <message>
        <source>The graphics card has too little free memory; Dmax goes on with the processor, which is slower.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>显卡可用内存不足；Dmax 将改用处理器继续，速度较慢。</translation>
    </message>
    <message>
        <source>This photo needs more memory than there is; close other programs, or use a smaller version.</source>
        <extracomment>engine/enhancing/out_of_memory.py</extracomment>
        <translation>这张照片所需内存超过可用内存；请关闭其他程序，或使用尺寸较小的版本。</translation>
    </message>
    <message>
        <source>Dmax has enhanced this photo already, with &apos;{profile}&apos;; enhance the photo that it was made of.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>Dmax 已用“{profile}”增强过这张照片；请增强生成它的那张照片。</translation>
    </message>
    <message>
        <source>This photo looks noisy; restore it first, for its noise would be taken for texture.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>这张照片看起来有噪点；请先修复，否则噪点会被当作纹理。</translation>
    </message>
    <message>
        <source>This photo shows the blocks of JPEG compression; clean it first, or use &apos;{profile}&apos;.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>这张照片有 JPEG 压缩的方块；请先清除，或使用“{profile}”。</translation>
    </message>
    <message>
        <source>This photo has as much fine detail as natural photos have; there may be little to give back.</source>
        <extracomment>engine/enhancing/photo_signs.py</extracomment>
        <translation>这张照片的细微细节已与自然照片相当；可补回的可能不多。</translation>
    </message>
    <message>
        <source>the installed app has none of that; run Dmax from its source folder, as its README tells</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>已安装的应用不包含这些内容；请按 README 所述，从源代码文件夹运行 Dmax</translation>
    </message>
    <message>
        <source>install what is missing with: pip install -e &quot;.[{extra}]&quot;</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>请用以下命令安装缺少的组件：pip install -e &quot;.[{extra}]&quot;</translation>
    </message>
    <message>
        <source>install what is missing beside Dmax: {packages} (with pip, or with pipx inject dmax)</source>
        <extracomment>engine/installation.py</extracomment>
        <translation>请在 Dmax 之外安装缺少的组件：{packages}（使用 pip，或 pipx inject dmax）</translation>
    </message>
    <message>
        <source>A restored photo is {restored_width} x {restored_height} px and its true one {true_width} x {true_height} px; they must be of one size.</source>
        <extracomment>engine/judging/evaluate.py</extracomment>
        <translation>有一张修复后的照片为 {restored_width} x {restored_height} 像素，而其参考照片为 {true_width} x {true_height} 像素；两者尺寸必须相同。</translation>
    </message>
    <message>
        <source>FD and KID need photos of at least {side} x {side} px; use larger ones.</source>
        <extracomment>engine/judging/full_reference.py</extracomment>
        <translation>FD 和 KID 需要至少 {side} x {side} 像素的照片；请使用更大的照片。</translation>
    </message>
    <message>
        <source>Evaluating needs a few more packages; {how}.</source>
        <extracomment>engine/judging/full_reference.py</extracomment>
        <translation>评估还需要几个软件包；{how}。</translation>
    </message>
    <message>
        <source>The calibration set {name} is damaged; make it again.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>校准集 {name} 已损坏；请重新创建。</translation>
    </message>
    <message>
        <source>The calibration set {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>校准集 {name} 由更新版本的 Dmax 创建；请更新 Dmax 后使用。</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; needs about a dozen natural photos, and what the restorer is to repair.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>校准集“{name}”需要十来张自然照片，并需指定修复工具的修复对象。</translation>
    </message>
    <message>
        <source>The set &apos;{name}&apos; has no restored photos; add about a dozen.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>校准集“{name}”没有修复后的照片；请添加十来张。</translation>
    </message>
    <message>
        <source>The name &apos;{name}&apos; holds bytes that are no characters; choose another name.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>名称“{name}”包含无法识别为字符的字节；请换一个名称。</translation>
    </message>
    <message>
        <source>The patch size must be odd and from 1 to 15, not {patch}; 3 suits most sets.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>图块大小必须是 1 到 15 之间的奇数，而不是 {patch}；3 适合大多数校准集。</translation>
    </message>
    <message>
        <source>The pixel scale is the long side of a whole photo in px, not {scale:g}.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>像素尺度是整张照片的长边（以像素为单位），不能是 {scale:g}。</translation>
    </message>
    <message>
        <source>A paired set needs each photo twice under the same name, restored and natural; alone are: {names}.</source>
        <extracomment>engine/library/calibration_set.py</extracomment>
        <translation>成对的校准集中，每张照片都要有同名的修复后版本和自然版本；以下照片没有配对：{names}。</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>尚无</translation>
    </message>
    <message>
        <source>There is no profile called &apos;{name}&apos;; there are: {names}.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>没有名为“{name}”的配置文件；现有：{names}。</translation>
    </message>
    <message>
        <source>There is already a profile called &apos;{name}&apos;; rename or remove that one first.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>已有名为“{name}”的配置文件；请先将其重命名或移除。</translation>
    </message>
    <message>
        <source>There is already a profile called &apos;{name}&apos;; choose another name.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>已有名为“{name}”的配置文件；请换一个名称。</translation>
    </message>
    <message>
        <source>{name} is ready-made and stays; only profiles and sets of your own can be removed.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>{name} 为预置内容，不能移除；只能移除您自己的配置文件和校准集。</translation>
    </message>
    <message>
        <source>There is another {name} by now; rename that one first.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>现在已有另一个 {name}；请先将其重命名。</translation>
    </message>
    <message>
        <source>A name needs at least one letter or digit.</source>
        <extracomment>engine/library/library.py</extracomment>
        <translation>名称至少需要一个字母或数字。</translation>
    </message>
    <message>
        <source>The profile {name} is damaged; copy or export it again from where it came.</source>
        <extracomment>engine/library/profile.py</extracomment>
        <translation>配置文件 {name} 已损坏；请从来源处重新拷贝或导出。</translation>
    </message>
    <message>
        <source>The profile {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>配置文件 {name} 由更新版本的 Dmax 生成；请更新 Dmax 后使用。</translation>
    </message>
    <message>
        <source>lacks some of its arrays</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>缺少部分数组</translation>
    </message>
    <message>
        <source>has arrays of the wrong shape</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>的数组形状不正确</translation>
    </message>
    <message>
        <source>The profile {name} is cut short; copy or export it again from where it came.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>配置文件 {name} 不完整；请从来源处重新拷贝或导出。</translation>
    </message>
    <message>
        <source>sorts textures in a way that cannot be one</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>的纹理分类方式不可能成立</translation>
    </message>
    <message>
        <source>tells of detail what no photos do</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>所述的细节在任何照片中都不存在</translation>
    </message>
    <message>
        <source>holds numbers that are not finite</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>包含非有限的数值</translation>
    </message>
    <message>
        <source>holds a covariance that no photos have</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>包含任何照片都没有的协方差</translation>
    </message>
    <message>
        <source>The profile {name} {what}, so it is damaged or was tampered with; export it again.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>配置文件 {name} {what}，因此已损坏或被篡改；请重新导出。</translation>
    </message>
    <message>
        <source>{name} is not a Dmax profile; choose a {suffix} file that Dmax exported.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>{name} 不是 Dmax 配置文件；请选择由 Dmax 导出的 {suffix} 文件。</translation>
    </message>
    <message>
        <source>There is no profile at {path}; check the name, or list the profiles.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>{path} 处没有配置文件；请检查名称，或列出配置文件。</translation>
    </message>
    <message>
        <source>The profile {name} cannot be read ({reason}); check its permissions.</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>无法读取配置文件 {name}（{reason}）；请检查其权限。</translation>
    </message>
    <message>
        <source>describes itself with impossible numbers</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>用不可能的数值描述自身</translation>
    </message>
    <message>
        <source>holds a curve that cannot be one</source>
        <extracomment>engine/library/profile_checks.py</extracomment>
        <translation>包含不可能成立的曲线</translation>
    </message>
    <message>
        <source>The mask was made for a photo of {painted_width} x {painted_height} px, and this photo has {width} x {height}; use a mask of the same aspect ratio.</source>
        <extracomment>engine/masks/mask.py</extracomment>
        <translation>此蒙版是为 {painted_width} x {painted_height} 像素的照片制作的，而这张照片为 {width} x {height}；请使用相同长宽比的蒙版。</translation>
    </message>
    <message>
        <source>The mask {name} is none that Dmax knows; paint one in Dmax, or use a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{name} 中的蒙版不是 Dmax 支持的蒙版；请在 Dmax 中绘制，或使用灰度图片。</translation>
    </message>
    <message>
        <source>The mask {name} was made by a newer Dmax; update Dmax to use it.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{name} 中的蒙版由更新版本的 Dmax 创建；请更新 Dmax 后使用。</translation>
    </message>
    <message>
        <source>its version is none</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>版本无效</translation>
    </message>
    <message>
        <source>the photo&apos;s size is impossible</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>照片的尺寸不可能成立</translation>
    </message>
    <message>
        <source>its effect, its photo&apos;s size or its shapes are missing</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>缺少作用、照片尺寸或形状</translation>
    </message>
    <message>
        <source>it has more than 200,000 points</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>超过 200,000 个点</translation>
    </message>
    <message>
        <source>its picture cannot be read</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>其中的图片无法读取</translation>
    </message>
    <message>
        <source>The mask cannot be used: {error}</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>无法使用该蒙版：{error}</translation>
    </message>
    <message>
        <source>The mask {path} cannot be read ({reason}); check the disk it is on.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>无法读取蒙版 {path}（{reason}）；请检查其所在磁盘。</translation>
    </message>
    <message>
        <source>The folder of masks {folder} is gone; put it back, or choose another.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>蒙版文件夹 {folder} 已不存在；请将其放回，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The mask {name} is damaged: {what}; make it again.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>{name} 中的蒙版已损坏：{what}；请重新制作。</translation>
    </message>
    <message>
        <source>The mask {name} has more than {megabytes} MB; save it as a gray picture.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>蒙版 {name} 超过 {megabytes} MB；请将其保存为灰度图片。</translation>
    </message>
    <message>
        <source>it is not the JSON that Dmax writes</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>不是 Dmax 写入的 JSON</translation>
    </message>
    <message>
        <source>The mask {name} has colours; save it as a gray picture, white where the photo is to be enhanced.</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>蒙版 {name} 带有颜色；请将其保存为灰度图片，要增强的区域为白色。</translation>
    </message>
    <message>
        <source>it has a shape of an unknown kind</source>
        <extracomment>engine/masks/mask_file.py</extracomment>
        <translation>包含未知类型的形状</translation>
    </message>
    <message>
        <source>Nobody answered to the question for a newer version; check the network, and try again later.</source>
        <extracomment>engine/newer_version.py</extracomment>
        <translation>查询新版本时没有收到回应；请检查网络，稍后重试。</translation>
    </message>
    <message>
        <source>What answered to the question for a newer version was not understood; try again later.</source>
        <extracomment>engine/newer_version.py</extracomment>
        <translation>查询新版本时收到的回应无法识别；请稍后重试。</translation>
    </message>
    <message>
        <source>another format</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>格式不同</translation>
    </message>
    <message>
        <source>another size</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>尺寸不同</translation>
    </message>
    <message>
        <source>another depth</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>位深度不同</translation>
    </message>
    <message>
        <source>other colours</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>颜色不同</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>without its colour profile</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>缺少颜色配置文件</translation>
    </message>
    <message>
        <source>without its EXIF</source>
        <extracomment>engine/photos/check_written.py</extracomment>
        <translation>缺少 EXIF</translation>
    </message>
    <message>
        <source>the video or further picture in its file (motion photo, gain map or preview)</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>文件中的视频或其他图片（动态照片、增益图或预览）</translation>
    </message>
    <message>
        <source>the further pictures in its file (a gain map, depth, or others)</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>文件中的其他图片（增益图、深度图等）</translation>
    </message>
    <message>
        <source>what other programs have appended to its file</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>其他程序附加到文件中的内容</translation>
    </message>
    <message>
        <source>its content credentials (C2PA), which vouch for the unchanged file alone</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>内容凭证 (C2PA)，它仅能证明未经更改的文件</translation>
    </message>
    <message>
        <source>its gain map</source>
        <extracomment>engine/photos/codecs/appended.py</extracomment>
        <translation>增益图</translation>
    </message>
    <message>
        <source>Its file has no end mark, as if its last bytes were lost; the picture is whole.</source>
        <extracomment>engine/photos/codecs/file_metadata.py</extracomment>
        <translation>文件没有结束标记，似乎丢失了最后几个字节；图像完整。</translation>
    </message>
    <message>
        <source>needs more memory than there is; close other programs or use a smaller version</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>所需内存超过可用内存；请关闭其他程序，或使用尺寸较小的版本</translation>
    </message>
    <message>
        <source>holds several pictures; save the one that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>包含多张图片；请将所需的一张单独保存为文件</translation>
    </message>
    <message>
        <source>has {bits} bits a sample, which Dmax cannot read in a JPEG; save it as TIFF with 16 bits</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>为每通道 {bits} 位，Dmax 无法读取这样的 JPEG；请保存为 16 位 TIFF</translation>
    </message>
    <message>
        <source>is an animation or holds several pictures; save the one that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>是动画或包含多张图片；请将所需的一张单独保存为文件</translation>
    </message>
    <message>
        <source>is CMYK without a colour profile, so its colours are not known; save it as RGB</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>是没有颜色配置文件的 CMYK 图像，无法得知其颜色；请保存为 RGB</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in ({colours}); save it as RGB</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>采用 Dmax 不支持的颜色模式 ({colours})；请保存为 RGB</translation>
    </message>
    <message>
        <source>has {channels} channels of the type {type}, which Dmax cannot work with; save it as RGB with 8 or 16 bits</source>
        <extracomment>engine/photos/codecs/libvips.py</extracomment>
        <translation>有 {channels} 个 {type} 类型的通道，Dmax 无法处理；请保存为 8 位或 16 位 RGB</translation>
    </message>
    <message>
        <source>its layers, of which Dmax reads the picture that they make together</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>图层（Dmax 读取的是它们合成后的图像）</translation>
    </message>
    <message>
        <source>its own colour profile, in place of which its decoder gives colours of sRGB in linear light</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>自带的颜色配置文件（解码器改为提供线性光 sRGB 颜色）</translation>
    </message>
    <message>
        <source>its channels behind the colours</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>颜色通道之外的通道</translation>
    </message>
    <message>
        <source>holds a kind of picture that Dmax cannot read; save it as TIFF or PNG</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>包含 Dmax 无法读取的图像类型；请保存为 TIFF 或 PNG</translation>
    </message>
    <message>
        <source>is an animation; save the picture that you want as a file of its own</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>是动画；请将所需的一张单独保存为文件</translation>
    </message>
    <message>
        <source>has colours multiplied by its transparency, which Dmax cannot read; save it as PNG</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>的颜色已预乘透明度，Dmax 无法读取；请保存为 PNG</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in (YCC or CMYK); save it as RGB</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>采用 Dmax 不支持的颜色模式（YCC 或 CMYK）；请保存为 RGB</translation>
    </message>
    <message>
        <source>was saved without the picture that its layers make together; save it again with &apos;Maximize Compatibility&apos;, or as TIFF</source>
        <extracomment>engine/photos/codecs/rarer_formats.py</extracomment>
        <translation>保存时没有包含图层合成后的图像；请启用“最大兼容”重新保存，或保存为 TIFF</translation>
    </message>
    <message>
        <source>is a raw file that Dmax cannot read, or holds only a preview of its picture; develop it first, and give Dmax the developed photo</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>是 Dmax 无法读取的 RAW 文件，或其中只有预览图；请先冲洗，再将冲洗后的照片交给 Dmax</translation>
    </message>
    <message>
        <source>the EXIF of this kind of raw file</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>这种 RAW 文件的 EXIF</translation>
    </message>
    <message>
        <source>its maker note, whose values are bound to their place</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>厂商注释（其数值与所在位置绑定）</translation>
    </message>
    <message>
        <source>is a raw file, which rawpy develops; {how}, or develop it first and give Dmax the developed photo</source>
        <extracomment>engine/photos/codecs/raw.py</extracomment>
        <translation>是 RAW 文件，需由 rawpy 冲洗；{how}，或先行冲洗，再将冲洗后的照片交给 Dmax</translation>
    </message>
    <message>
        <source>is compressed in a way that Dmax cannot read; save it uncompressed, or with LZW or ZIP</source>
        <extracomment>engine/photos/codecs/tiff_pictures.py</extracomment>
        <translation>采用 Dmax 无法读取的压缩方式；请以不压缩、LZW 或 ZIP 方式保存</translation>
    </message>
    <message>
        <source>is in colours that Dmax does not work in{which}; save it as RGB</source>
        <extracomment>engine/photos/codecs/tiff_pictures.py</extracomment>
        <translation>采用 Dmax 不支持的颜色模式{which}；请保存为 RGB</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>engine/photos/formats.py</extracomment>
        <translation>{names} 和 {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>engine/photos/formats.py</extracomment>
        <translation>{names} 或 {last}</translation>
    </message>
    <message>
        <source>is damaged or ends in the middle; copy it again from its source</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>已损坏或不完整；请从来源处重新拷贝</translation>
    </message>
    <message>
        <source>is not a photo but a folder; choose a photo in it</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>不是照片而是文件夹；请选择其中的照片</translation>
    </message>
    <message>
        <source>{photo} {what}.</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>{photo} {what}。</translation>
    </message>
    <message>
        <source>does not exist; check the path</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>不存在；请检查路径</translation>
    </message>
    <message>
        <source>its name is not allowed</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>不允许使用此名称</translation>
    </message>
    <message>
        <source>cannot be opened ({reason}); check its name and permissions</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>无法打开（{reason}）；请检查其名称和权限</translation>
    </message>
    <message>
        <source>is not a file but a pipe or a device; choose a photo</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>不是文件而是管道或设备；请选择照片</translation>
    </message>
    <message>
        <source>is empty; copy it again from its source</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>是空文件；请从来源处重新拷贝</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); check the disk it is on</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>无法读取（{reason}）；请检查其所在磁盘</translation>
    </message>
    <message>
        <source>has {megapixels:,.1f} megapixels, more than the limit of {limit:g}; raise the limit if it is meant to be that large</source>
        <extracomment>engine/photos/on_disk.py</extracomment>
        <translation>有 {megapixels:,.1f} 百万像素，超过 {limit:g} 的上限；如果确实需要这么大，请提高上限</translation>
    </message>
    <message>
        <source>The name template knows no {placeholder}; use {placeholders}.</source>
        <extracomment>engine/photos/output.py</extracomment>
        <translation>文件名模板不支持 {placeholder}；请使用 {placeholders}。</translation>
    </message>
    <message>
        <source>The name template makes an empty name; put {name} into it.</source>
        <extracomment>engine/photos/output.py</extracomment>
        <translation>文件名模板得到的名称为空；请在其中加入 {name}。</translation>
    </message>
    <message>
        <source>is not a photo that Dmax can read; use {formats}</source>
        <extracomment>engine/photos/reading.py</extracomment>
        <translation>不是 Dmax 能读取的照片；请使用 {formats}</translation>
    </message>
    <message>
        <source>The quality must be from 1 to 100, not {quality}.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>品质必须在 1 到 100 之间，而不是 {quality}。</translation>
    </message>
    <message>
        <source>{format} holds at most {side} px a side; write {name} as TIFF or PNG.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{format} 每边最多 {side} 像素；请将 {name} 保存为 TIFF 或 PNG。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); check its name, the folder, its permissions and the space left.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>无法写入 {path}（{reason}）；请检查其名称、文件夹、权限和剩余空间。</translation>
    </message>
    <message>
        <source>{path} did not come back from the disk as it was written ({difference}); it was not kept. Check the disk, or choose another format.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} 从磁盘读回时与写入的内容不符（{difference}），因此未保留。请检查磁盘，或选择其他格式。</translation>
    </message>
    <message>
        <source>{path} cannot be written for lack of memory; close other programs.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>内存不足，无法写入 {path}；请关闭其他程序。</translation>
    </message>
    <message>
        <source>{name} has a suffix that Dmax does not write; use {suffixes}.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{name} 的后缀不是 Dmax 能写入的；请使用 {suffixes}。</translation>
    </message>
    <message>
        <source>its high dynamic range ({kind}): what is brighter than white; {keep} keep it</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>高动态范围 ({kind})：比白色更亮的部分；{keep} 可以保留</translation>
    </message>
    <message>
        <source>its colour profile, which is broken or which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>颜色配置文件（已损坏或 {format} 无法保存）</translation>
    </message>
    <message>
        <source>its channel beside the colours (infrared), which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>颜色之外的通道（红外），{format} 无法保存</translation>
    </message>
    <message>
        <source>a part of its IPTC data, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>部分 IPTC 数据，{format} 无法保存</translation>
    </message>
    <message>
        <source>its maker note, whose values are bound to their place in the file</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>厂商注释（其数值与在文件中的位置绑定）</translation>
    </message>
    <message>
        <source>its PNG texts, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>PNG 文本，{format} 无法保存</translation>
    </message>
    <message>
        <source>its JPEG comment, which {format} cannot hold</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>JPEG 注释，{format} 无法保存</translation>
    </message>
    <message>
        <source>the shape of its pixels, which {format} cannot tell</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>像素的形状，{format} 无法注明</translation>
    </message>
    <message>
        <source>a part of its EXIF, of which a JPEG holds 64 KB</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>部分 EXIF（JPEG 最多容纳 64 KB）</translation>
    </message>
    <message>
        <source>its float samples, made whole numbers of {held} bits, as {format} holds no more</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>浮点数值，已转为 {held} 位整数，这是 {format} 的上限</translation>
    </message>
    <message>
        <source>its {own} bits a sample, rounded to {held} bits, as {format} holds no more</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>每通道 {own} 位的数值，已舍入为 {held} 位，这是 {format} 的上限</translation>
    </message>
    <message>
        <source>{path} is the original photo, which Dmax never replaces; choose another name or folder.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} 是源照片，Dmax 绝不会替换它；请换一个名称或文件夹。</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or let it be replaced.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{path} 已存在；请换一个名称，或允许替换。</translation>
    </message>
    <message>
        <source>{format} cannot hold transparency; write this photo as PNG, TIFF or WebP.</source>
        <extracomment>engine/photos/writing.py</extracomment>
        <translation>{format} 无法保存透明度；请将这张照片保存为 PNG、TIFF 或 WebP。</translation>
    </message>
    <message>
        <source>There is no degradation &apos;{word}&apos;; use bicubic:4, noise:25, jpeg:10, blur:2, several joined by +, or one of: {tasks}.</source>
        <extracomment>engine/restoring/degradation.py</extracomment>
        <translation>没有“{word}”这种劣化方式；请使用 bicubic:4、noise:25、jpeg:10、blur:2，可用 + 连接多个，或从以下选择：{tasks}。</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} px is too small to be degraded; use larger ones.</source>
        <extracomment>engine/restoring/degradation.py</extracomment>
        <translation>{width} x {height} 像素的照片太小，无法进行劣化；请使用更大的照片。</translation>
    </message>
    <message>
        <source>The model {name} wants more than a photo (a mask or a noise map); choose another.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>模型 {name} 除照片外还需要其他输入（蒙版或噪点图）；请换一个。</translation>
    </message>
    <message>
        <source>The model {name} fails on this photo; choose another model.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>模型 {name} 无法处理这张照片；请换一个模型。</translation>
    </message>
    <message>
        <source>There is no model file {path}; check the path.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>模型文件 {path} 不存在；请检查路径。</translation>
    </message>
    <message>
        <source>The model {name} is damaged, or holds more than weights and might run code; use a .safetensors version of it.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>模型 {name} 已损坏，或包含权重以外的内容，可能会运行代码；请使用其 .safetensors 版本。</translation>
    </message>
    <message>
        <source>The model {name} cannot be read; fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>无法读取模型 {name}；请从来源处重新下载。</translation>
    </message>
    <message>
        <source>The model {name} holds no weights; choose another file.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>模型 {name} 不含权重；请选择其他文件。</translation>
    </message>
    <message>
        <source>The model {name} holds more than any network does; fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>模型 {name} 的内容超出任何网络所需；请从来源处重新下载。</translation>
    </message>
    <message>
        <source>The model {name} names a layer that no network has ({layer}); fetch it again from its source.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>模型 {name} 含有任何网络都没有的层 ({layer})；请从来源处重新下载。</translation>
    </message>
    <message>
        <source>The model {name} is of an architecture that spandrel does not know.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>模型 {name} 的架构不受 spandrel 支持。</translation>
    </message>
    <message>
        <source>The model {name} does not hold the weights of a whole network.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>模型 {name} 不含完整网络的权重。</translation>
    </message>
    <message>
        <source>The model {name} takes longer than {seconds:.0f} seconds to load; choose another.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>模型 {name} 加载时间超过 {seconds:.0f} 秒；请换一个。</translation>
    </message>
    <message>
        <source>Model files need spandrel; {how}.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>使用模型文件需要 spandrel；{how}。</translation>
    </message>
    <message>
        <source>This model is of an architecture that needs torchvision, which is not installed; install it, or choose another model.</source>
        <extracomment>engine/restoring/model_file.py</extracomment>
        <translation>此模型的架构需要 torchvision，但尚未安装；请安装，或选择其他模型。</translation>
    </message>
    <message>
        <source>The original has {original_width} x {original_height} px and the restored photo {width} x {height} px; detail is given back only where both are alike.</source>
        <extracomment>engine/restoring/original_detail.py</extracomment>
        <translation>原片为 {original_width} x {original_height} 像素，而修复后的照片为 {width} x {height} 像素；只有两者相同时才能补回细节。</translation>
    </message>
    <message>
        <source>The command has a quotation mark that is not closed: {template}</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>命令中有未闭合的引号：{template}</translation>
    </message>
    <message>
        <source>The command of a restorer must name {input}, and {output} or {folder}.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>修复工具的命令必须包含 {input}，以及 {output} 或 {folder}。</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; ended without writing a photo; check its command.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>程序“{name}”已结束，但没有写入照片；请检查其命令。</translation>
    </message>
    <message>
        <source>What the program &apos;{name}&apos; wrote is not a photo that can be read; check its command.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>程序“{name}”写入的内容不是可读取的照片；请检查其命令。</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; made {restored_width} x {restored_height} px of {width} x {height} px; a restored photo must be a whole number of times as large.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>程序“{name}”将 {width} x {height} 像素变成了 {restored_width} x {restored_height} 像素；修复后照片的尺寸必须是原来的整数倍。</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; cannot be started; check that it is installed and its path.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>无法启动程序“{name}”；请检查它是否已安装以及其路径。</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; failed (status {status}): {said}</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>程序“{name}”失败（状态 {status}）：{said}</translation>
    </message>
    <message>
        <source>The program &apos;{name}&apos; took longer than {seconds:g} seconds and was stopped; allow it more time or use a smaller photo.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>程序“{name}”用时超过 {seconds:g} 秒，已停止；请允许更长时间，或使用较小的照片。</translation>
    </message>
    <message>
        <source>it did not say why.</source>
        <extracomment>engine/restoring/program.py</extracomment>
        <translation>它没有说明原因。</translation>
    </message>
    <message>
        <source>Restored, this photo would have {megapixels:.0f} megapixels, and at most {limit:.0f} can be enhanced; use a smaller photo, or a restorer that enlarges it less.</source>
        <extracomment>engine/restoring/restore_job.py</extracomment>
        <translation>修复后，这张照片将有 {megapixels:.0f} 百万像素，而最多只能增强 {limit:.0f} 百万像素；请使用较小的照片，或放大倍数较小的修复工具。</translation>
    </message>
    <message>
        <source>The restored photo holds values that are no numbers; choose another restorer or model, or full precision in the settings.</source>
        <extracomment>engine/restoring/restorer.py</extracomment>
        <translation>修复后的照片含有不是数字的值；请选择其他修复工具或模型，或在设置中选用全精度。</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; must enlarge by a whole number, such as lanczos:4.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>“{word}”必须放大整数倍，例如 lanczos:4。</translation>
    </message>
    <message>
        <source>There is no restorer &apos;{word}&apos;; use nlm, nlm:25, lanczos:4, none, a model file, or a command with {{input}} and {{output}}.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>没有修复工具“{word}”；请使用 nlm、nlm:25、lanczos:4、none、模型文件，或包含 {{input}} 和 {{output}} 的命令。</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; needs a number above 0 and up to {most:g} behind the colon.</source>
        <extracomment>engine/restoring/restorers.py</extracomment>
        <translation>“{word}”的冒号后需要大于 0 且不超过 {most:g} 的数值。</translation>
    </message>
    <message>
        <source>No restored photo has the name of a true one; give both the same file names.</source>
        <extracomment>engine/restoring/truth_pairs.py</extracomment>
        <translation>没有与参考照片同名的修复后照片；请让两者使用相同的文件名。</translation>
    </message>
    <message>
        <source>The restorer &apos;{restorer}&apos; makes {restored_width} x {restored_height} px of a photo that was {true_width} x {true_height} px; choose one that fits the degradation.</source>
        <extracomment>engine/restoring/truth_pairs.py</extracomment>
        <translation>修复工具“{restorer}”将原本 {true_width} x {true_height} 像素的照片变成了 {restored_width} x {restored_height} 像素；请选择与劣化方式相符的修复工具。</translation>
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
        <translation>配置文件“{profile}”需要自编码器 {autoencoder}，而本机上没有当时的那一版；请下载或添加，或重新校准。</translation>
    </message>
    <message>
        <source>The restored and the natural photos&apos; statistics do not fit each other; calibrate again.</source>
        <extracomment>engine/transport/gaussian_transport.py</extracomment>
        <translation>修复后照片与自然照片的统计数据不匹配；请重新校准。</translation>
    </message>
    <message>
        <source>The statistics have a mean and a covariance of different sizes; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>统计数据中均值与协方差的大小不同；请重新校准。</translation>
    </message>
    <message>
        <source>The statistics hold numbers that are not finite; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>统计数据包含非有限的数值；请重新校准。</translation>
    </message>
    <message>
        <source>The statistics hold a covariance that is not symmetric; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>统计数据包含不对称的协方差；请重新校准。</translation>
    </message>
    <message>
        <source>The statistics have sums of different sizes; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>统计数据中各总和的大小不同；请重新校准。</translation>
    </message>
    <message>
        <source>More photos were taken out of the statistics than are in them; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>从统计数据中移出的照片多于其中已有的照片；请重新校准。</translation>
    </message>
    <message>
        <source>Statistics of different patch sizes or autoencoders cannot be merged; calibrate again.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>图块大小或自编码器不同的统计数据无法合并；请重新校准。</translation>
    </message>
    <message>
        <source>There are no photos in the statistics; add some.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>统计数据中没有照片；请添加一些。</translation>
    </message>
    <message>
        <source>The patch size must be odd (1, 3, 5, ...), not {patch}.</source>
        <extracomment>engine/transport/patch_statistics.py</extracomment>
        <translation>图块大小必须是奇数（1、3、5……），而不是 {patch}。</translation>
    </message>
</context>
</TS>
