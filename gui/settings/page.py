"""The Settings page: autoencoders and settings; every change applies at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from engine.autoencoders.catalog import HUB
from gui import theme
from gui.language import LANGUAGES
from gui.page import Page, Shell
from gui.settings.autoencoders import AutoencoderList
from gui.settings.requests import AskDevices, Forget
from gui.widgets.combo_box import combo_box, select_value
from gui.widgets.side_panel import Folded, heading
from gui.widgets.wheel import wheel_scrolls

_ENGINE_KEYS = ("device", "precision", "memory_gb")
_LARGEST_GB = 512.0
_WIDTH_PX = 820   # beyond it lines are hard to read


def _form(rows: Sequence[tuple[str, QWidget]]) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    for words, field in rows:
        form.addRow(words, field)
    return form


class SettingsPage(Page):
    """Autoencoders, the engine's device and precision, and the look of the window."""

    def __init__(self, shell: Shell, parent: QWidget | None = None, base_url: str = HUB) -> None:
        super().__init__(shell, parent)
        self._stale = False   # the engine has not heard of the settings yet
        self.autoencoders = AutoencoderList(shell, base_url)
        self._build()
        self._show()
        self._connect()
        job = shell.engine.submit(AskDevices())
        job.returned.connect(self._list_devices)

    @property
    def title(self) -> str:
        return self.tr("Settings")

    def _build(self) -> None:
        tr = self.tr
        self.device = combo_box(tr("Device"), tr("What the networks run on"), (
            ("auto", tr("Automatic: the fastest there is")), ("cpu", "CPU")))
        self.precision = combo_box(
            tr("Precision"), tr("Half precision is faster on GPUs and changes nothing that can be seen"), (
                ("auto", tr("Automatic: full on the CPU, half on GPUs")), ("float32", "float32"),
                ("bfloat16", "bfloat16"), ("float16", "float16")))
        self.memory = QDoubleSpinBox()
        wheel_scrolls(self.memory)
        self.memory.setRange(0.0, _LARGEST_GB)
        self.memory.setDecimals(1)
        self.memory.setSingleStep(0.5)
        self.memory.setSuffix(tr(" GB"))
        self.memory.setSpecialValueText(tr("Automatic"))
        self.memory.setAccessibleName(tr("Memory for a tile"))
        self.memory.setToolTip(tr(
            "How much memory the networks may take at a time; less makes smaller tiles, not other results"))
        self.theme = combo_box(tr("Colours of the window"), tr("Photos always stand on the same grey"), (
            ("system", tr("As the desktop")), ("light", tr("Light")), ("dark", tr("Dark"))))
        self.motion = combo_box(tr("Reduced motion"), tr("No fading menus and no animated controls"), (
            ("system", tr("As the desktop")), ("on", tr("On")), ("off", tr("Off"))))
        self.language = combo_box(tr("Language"), tr("Applies when Dmax is started next"), (
            ("", tr("As the desktop")), *LANGUAGES.items()))
        self.screen_colours = combo_box(
            tr("Colours of the screen"),
            tr("Photos are shown in the screen's own colours; exports are not changed by it"),
            (("", tr("What the system says")), ("file", tr("An ICC file…"))))
        self.notifications = QCheckBox(tr("Tell me when a long job ends and the window is not in front"))
        self.notifications.setToolTip(tr("A notification of the desktop"))

        body = QWidget()
        body.setMaximumWidth(_WIDTH_PX)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.autoencoders)
        column.addWidget(self._card(tr("Engine"), ((tr("&Device"), self.device),), (
            (tr("&Precision"), self.precision), (tr("&Memory for a tile"), self.memory))))
        column.addWidget(self._card(tr("Window"), (
            (tr("&Look"), self.theme), (tr("Reduced m&otion"), self.motion), (tr("La&nguage"), self.language),
            (tr("S&creen colours"), self.screen_colours), ("", self.notifications))))
        column.addStretch(1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(body, 20)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(middle)
        scroll.setAccessibleName(tr("Settings"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _card(self, title: str, rows: Sequence[tuple[str, QWidget]],
              details: Sequence[tuple[str, QWidget]] = ()) -> QFrame:
        """A titled form; `details` are behind a button, as few people need them."""
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(heading(title))
        column.addLayout(_form(rows))
        if details:
            column.addWidget(Folded(self.tr("Details"), _form(details)))
        return card

    # What is shown

    def _show(self) -> None:
        get = self.shell.preferences.get
        select_value(self.device, get("device", "auto"))
        select_value(self.precision, get("precision", "auto"))
        select_value(self.theme, get("theme", "system"))
        select_value(self.motion, get("reduced_motion", "system"))
        select_value(self.language, get("language", ""))
        self.screen_colours.setCurrentIndex(int(bool(get("screen_icc", ""))))
        self._name_screen()
        self.memory.setValue(get("memory_gb", 0.0))
        self.notifications.setChecked(get("notifications", True))

    def _name_screen(self) -> None:
        chosen = self.shell.preferences.get("screen_icc", "")
        self.screen_colours.setItemText(1, Path(chosen).name if chosen else self.tr("An ICC file…"))

    def _connect(self) -> None:
        keep = self.shell.preferences.set
        self.device.activated.connect(lambda: keep("device", self.device.currentData()))
        self.precision.activated.connect(lambda: keep("precision", self.precision.currentData()))
        self.memory.valueChanged.connect(lambda value: keep("memory_gb", value))
        self.theme.activated.connect(lambda: keep("theme", self.theme.currentData()))
        self.motion.activated.connect(lambda: keep("reduced_motion", self.motion.currentData()))
        self.language.activated.connect(lambda: keep("language", self.language.currentData()))
        self.screen_colours.activated.connect(self._choose_screen)
        self.notifications.toggled.connect(lambda on: keep("notifications", on))
        self.shell.preferences.changed.connect(self._changed)
        self.shell.preferences.saved.connect(self._saved)
        self.autoencoders.changed.connect(self._forget)
        self.autoencoders.said.connect(self.said)
        self.autoencoders.failed.connect(self.failed)

    def _list_devices(self, found: list[tuple[str, str]]) -> None:
        chosen = self.shell.preferences.get("device", "auto")
        for name, title in found:
            if self.device.findData(name) < 0:
                self.device.insertItem(self.device.count() - 1, title, name)   # the CPU stays last
        if self.device.findData(chosen) < 0:   # a GPU that is not there any more
            self.device.addItem(self.tr("{name}, not here").format(name=chosen), chosen)
        self.device.setCurrentIndex(self.device.findData(chosen))

    def refresh(self) -> None:
        self.autoencoders.refresh()

    def open_paths(self, paths: list[Path]) -> None:
        """Add an autoencoder that was dropped."""
        for path in paths[:1]:
            self.autoencoders.add(path)

    def busy(self) -> str:
        return self.tr("An autoencoder is being fetched.") if self.autoencoders.fetching else ""

    # What was changed

    def _choose_screen(self) -> None:
        chosen = ""
        if self.screen_colours.currentData() == "file":
            chosen, _ = QFileDialog.getOpenFileName(self, self.tr("The screen's ICC profile"), "",
                                                    self.tr("ICC profiles (*.icc *.icm)"))
        self.shell.preferences.set("screen_icc", chosen)
        self.screen_colours.setCurrentIndex(int(bool(chosen)))
        self._name_screen()

    def _changed(self, key: str) -> None:
        application = QApplication.instance()
        if key in ("theme", "reduced_motion") and isinstance(application, QApplication):
            theme.apply(application, self.theme.currentData(), self.motion.currentData())
        if key == "language":
            self.said.emit(self.tr("Dmax speaks this language when it is started next."))
        if key == "screen_icc":
            from gui import screen_profile

            screen_profile.forget()
            self.said.emit(self.tr("The next photo is shown so."))
        if key in _ENGINE_KEYS:
            self._stale = True

    def _saved(self) -> None:
        if self._stale:   # the engine reads what is on the disk
            self._stale = False
            self._forget()

    def _forget(self) -> None:
        job = self.shell.engine.submit(Forget())
        job.failed.connect(self.failed)
        job.returned.connect(lambda _: self.library_changed.emit())

    def shutdown(self) -> None:
        self.autoencoders.shutdown()
