"""The About dialog: version, method, and the licences of Dmax and of the packages it is built on."""

from __future__ import annotations

from html import escape
from importlib import metadata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from engine import __version__
from engine.installation import Part, licence, parts
from gui import theme
from gui.work.background import Background

_PAPER = "https://arxiv.org/abs/2306.02342"
_ICON_PX = 64
# The licences of packages whose metadata name none.
_LICENCES = {
    "PySide6-Essentials": "LGPL-3.0-only", "torch": "BSD-3-Clause", "diffusers": "Apache-2.0",
    "safetensors": "Apache-2.0", "numpy": "BSD-3-Clause", "pillow": "MIT-CMU", "pillow-heif": "BSD-3-Clause",
    "pyvips": "MIT", "pyvips-binary": "LGPL-3.0-or-later", "openimageio": "Apache-2.0",
    "imagecodecs": "BSD-3-Clause", "tifffile": "BSD-3-Clause", "platformdirs": "MIT", "tqdm": "MPL-2.0 AND MIT",
    "shtab": "Apache-2.0"}
_SITES = {
    "PySide6-Essentials": "https://doc.qt.io/qtforpython-6/", "torch": "https://pytorch.org",
    "diffusers": "https://github.com/huggingface/diffusers",
    "safetensors": "https://github.com/huggingface/safetensors",
    "numpy": "https://numpy.org", "pillow": "https://python-pillow.github.io",
    "pillow-heif": "https://github.com/bigcat88/pillow_heif", "pyvips": "https://github.com/libvips/pyvips",
    "pyvips-binary": "https://www.libvips.org", "openimageio": "https://openimageio.org",
    "imagecodecs": "https://github.com/cgohlke/imagecodecs", "tifffile": "https://github.com/cgohlke/tifffile",
    "platformdirs": "https://github.com/tox-dev/platformdirs",
    "tqdm": "https://github.com/tqdm/tqdm", "shtab": "https://github.com/iterative/shtab"}


def licence_of(package: str) -> tuple[str, str]:
    """The installed version of a package, and its licence; ("", licence) if it is not installed.

    The licence is what the package's metadata say, or the entry of _LICENCES if they say nothing usable.
    """
    try:
        facts = metadata.metadata(package)
    except metadata.PackageNotFoundError:
        return "", _LICENCES[package]
    said = {key: facts[key] for key in ("License-Expression", "License", "Version") if key in facts}
    named = said.get("License-Expression") or said.get("License", "").strip()
    usable = named and "\n" not in named and len(named) < 120   # some packages put the whole text there
    return said.get("Version", ""), named if usable else _LICENCES[package]


class AboutDialog(QDialog):
    """The About dialog: read-only, closed by Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Dmax"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(600, 560)
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(True)
        self.text.setAccessibleName(self.tr("About Dmax and its licences"))
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(24)
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("Dmax's icon"))
        name = QLabel(self.tr("Dmax {version}").format(version=__version__))
        font = name.font()
        font.setPointSizeF(1.7 * font.pointSizeF())
        font.setBold(True)
        name.setFont(font)
        what = QLabel(self.tr(
            "Makes restored photos look real again: offline, behind any restoration program, with one slider."))
        what.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        head = QGridLayout()
        head.setContentsMargins(24, 24, 24, 16)
        head.setHorizontalSpacing(16)
        head.addWidget(self._picture, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(name, 0, 1)
        head.addWidget(what, 1, 1)
        head.setColumnStretch(1, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 16, 24, 16)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self._picture.setPixmap(theme.icon("dmax").pixmap(_ICON_PX, _ICON_PX))
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        self._background = Background(self)   # the metadata of these packages are read from the disk
        self._background.run(_read, self._tell)

    def _tell(self, read: tuple[dict[str, tuple[str, str]], str, list[Part]]) -> None:
        packages, own, brought = read
        purposes = {
            "PySide6-Essentials": self.tr("Qt for Python: the window"), "torch": self.tr("PyTorch: computes"),
            "diffusers": self.tr("builds the autoencoders"), "safetensors": self.tr("keeps weights and profiles"),
            "numpy": self.tr("arrays"), "pillow": self.tr("colour conversion, thumbnails"),
            "pillow-heif": self.tr("reads and writes HEIC (holds libheif and libde265, LGPL-3.0, and x265, GPL-2.0)"),
            "pyvips": self.tr("reads and writes photos"),
            "pyvips-binary": self.tr("libvips and what it reads formats with"),
            "openimageio": self.tr("writes JPEG XL, reads PSD and BMP"),
            "imagecodecs": self.tr("reads JPEG XL, JPEG 2000 and TIFF, writes AVIF"),
            "tifffile": self.tr("reads unusual TIFF"),
            "platformdirs": self.tr("where the system keeps settings"), "tqdm": self.tr("progress on a terminal"),
            "shtab": self.tr("completes words on a terminal")}
        rows = "".join(
            f'<tr><td style="padding: 2px 16px 2px 0"><a href="{_SITES[name]}">{escape(name)}</a> {escape(version)}<br>'
            f'{escape(purposes[name])}</td><td style="padding: 2px 0">{escape(licence)}</td></tr>'
            for name, (version, licence) in packages.items())
        paper = (f'<a href="{_PAPER}">Deep Optimal Transport: A Practical Algorithm for Photo-realistic Image '
                 'Restoration</a>')
        parts = [
            (self.tr("The method"), self.tr(
                "T. Adrai, G. Ohayon, M. Elad, T. Michaeli: {paper}, NeurIPS 2023. Dmax is an independent "
                "implementation; the detail band is its own.").format(paper=paper)),
            (self.tr("What comes with it"), self.tr(
                "The built-in autoencoder, the natural statistics and the ready-made profiles are Dmax's own, under "
                "the MIT licence like the program. They were learnt from openly licensed photographs (wallpaper "
                "collections of the Budgie, elementary OS and Pop!_OS projects: public domain, Unsplash licence and "
                "Creative Commons); the photos themselves are not part of Dmax. Faces are found by the weights of "
                "MTCNN (K. Zhang, D. Sandberg, T. Esler; MIT licence). Autoencoders that you fetch have licences of "
                "their own; their list names them.")),
            (self.tr("What it is built on"), f"<table>{rows}</table><p>" + self.tr(
                "Qt and libvips are used as they come, as libraries of their own that you may replace (LGPL).")
                + "</p>"),
            *([(self.tr("What this app brings"), _listed(brought))] if brought else []),
            (self.tr("Licence of Dmax"), "<br>".join(
                escape(" ".join(paragraph.split())) + "<br>" for paragraph in own.split("\n\n"))),
        ]
        self.text.setHtml("".join(f"<h4>{escape(title)}</h4><p>{text}</p>" for title, text in parts))


def _listed(brought: list[Part]) -> str:
    """The parts of an app, each with its licence and the files that hold its text."""
    return "<br>".join(
        f"{escape(part.name)} {escape(part.version)}: {escape(part.licence)}"
        + (f" ({escape(part.inside)})" if part.inside else "")
        + "".join(f' <a href="{text.as_uri()}">{escape(text.name)}</a>' for text in part.texts) for part in brought)


def _read() -> tuple[dict[str, tuple[str, str]], str, list[Part]]:
    own = licence()
    return {name: licence_of(name) for name in _LICENCES}, own, parts()
