"""Choice of the restorer that runs before enhancing: built in, or the user's model files and programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.restoring import MODEL_SUFFIXES
from gui import theme
from gui.preferences import Preferences
from gui.widgets.combo_box import combo_box
from gui.widgets.wheel import wheel_scrolls
from gui.work.background import Background
from gui.work.engine_thread import Failure

KEY = "restorers"                # preference with the user's own restorers, [{"name": ..., "word": ...}]
NON_LOCAL_MEANS, UNTOUCHED = "nlm", "none"
_FACTORS = {2: "lanczos:2", 4: "lanczos:4"}
_LARGEST_SIGMA = 100
_DIALOG_PX = 460


def model_files(paths: Sequence[Path]) -> list[Path]:
    """The model files among some paths, by their suffix; the disk is not asked."""
    return [path for path in paths if path.suffix.lower() in MODEL_SUFFIXES]


class RestorerChoice(QWidget):
    """List of restorers: none, the built-in ones, and the user's own, which the preferences hold for all pages."""

    changed = Signal(str)   # the word that the user chose

    def __init__(self, preferences: Preferences, parent: QWidget | None = None, *, many: bool = False,
                 untouched: bool = False) -> None:
        """Build the list; `many`: for several photos; `untouched`: they may also be left degraded, as those of a set.
        """
        super().__init__(parent)
        self._preferences, self._many, self._untouched = preferences, many, untouched
        self._word = ""
        self._build()
        self._fill()
        self.list.activated.connect(self._chosen)
        self.sigma.valueChanged.connect(self._chosen)
        preferences.changed.connect(lambda key: self._fill() if key == KEY else None)

    def _build(self) -> None:
        tip = (self.tr("What restores the photos that the profile is for") if self._untouched
               else self.tr("What restores the photos before they are enhanced") if self._many
               else self.tr("What restores the photo before it is enhanced"))
        self.list = combo_box(self.tr("Restorer"), tip, narrow=True)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addAction(self.tr("Add a &model file…"), self.ask_model_file).setToolTip(self.tr(
            "A network of your own, such as DnCNN, SwinIR or ESRGAN; the file stays where it lies"))
        menu.addAction(self.tr("Add an external &program…"), self.ask_program)
        menu.addSeparator()
        self.remove_action = menu.addAction(self.tr("&Remove from the list"), self.remove)
        self.remove_action.setToolTip(self.tr("Only from the list; files stay"))
        self.more = QToolButton()
        self.more.setIcon(theme.icon("add"))
        self.more.setAutoRaise(True)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(self.tr("Add or remove restorers"))
        self.more.setToolTip(self.tr("Add a model file or a program of your own, or remove one"))
        self.sigma = QSpinBox()
        wheel_scrolls(self.sigma)
        self.sigma.setRange(0, _LARGEST_SIGMA)
        self.sigma.setSpecialValueText(self.tr("as the photo's noise"))
        self.sigma.setKeyboardTracking(False)
        self.sigma.setMinimumHeight(self.list.sizeHint().height())
        self.sigma.setAccessibleName(self.tr("Strength"))
        self.sigma.setToolTip(self.tr("Standard deviation of the noise, in steps of 8 bits; 0 measures it"))
        self.setFocusProxy(self.list)
        self._strength = QLabel(self.tr("Stren&gth"))
        self._strength.setBuddy(self.sigma)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.list, 1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._strength)   # not beside it: together they would widen the panel
        column.addWidget(self.sigma)

    # What is chosen

    @property
    def word(self) -> str:
        """The restorer, as a word for `restorers.restorer_of`; empty if the photo is restored already."""
        return self._word

    @property
    def name(self) -> str:
        """The name that the list gives the restorer."""
        return self.list.currentText()

    def set_word(self, word: str) -> None:
        """Show the restorer in use, even if it is not on the list; emits no signal."""
        self._word = word
        self._fill()

    def choose(self, word: str) -> None:
        """Choose a restorer as if the user did; emits `changed` if it is another one."""
        if word != self._word:
            self.set_word(word)
            self.changed.emit(word)

    def _chosen(self) -> None:
        word = str(self.list.currentData())
        self.choose(f"{word}:{self.sigma.value()}" if word == NON_LOCAL_MEANS and self.sigma.value() else word)

    def own(self) -> list[tuple[str, str]]:
        """The user's restorers, as (name, word)."""
        kept: list[object] = self._preferences.get(KEY, [])
        return [(one["name"], one["word"]) for one in kept if isinstance(one, dict)
                and isinstance(one.get("name"), str) and isinstance(one.get("word"), str)]

    def _fill(self) -> None:
        own = self.own()
        built_in = self._word.partition(":")[0] == NON_LOCAL_MEANS
        shown = NON_LOCAL_MEANS if built_in else self._word
        with QSignalBlocker(self.list), QSignalBlocker(self.sigma):
            self.list.clear()
            self.list.addItem(self.tr("Photos are restored already") if self._many
                              else self.tr("Photo is already restored"), "")
            self.list.insertSeparator(self.list.count())
            if self._untouched:
                self.list.addItem(self.tr("None: they stay degraded"), UNTOUCHED)
            self.list.addItem(self.tr("Non-local means (noise)"), NON_LOCAL_MEANS)
            for factor, word in _FACTORS.items():
                self.list.addItem(self.tr("Enlarge {n} times").format(n=factor), word)
            if own:
                self.list.insertSeparator(self.list.count())
            for name, word in own:
                self._add_item(name, word)
            if self.list.findData(shown) < 0:
                self._add_item(self.tr("{name}, not on the list").format(name=_short(shown)), shown)
            self.list.setCurrentIndex(self.list.findData(shown))
            self.sigma.setValue(round(float(self._word.partition(":")[2] or 0)) if built_in else 0)
        for widget in (self._strength, self.sigma):
            widget.setVisible(built_in)
        self.remove_action.setEnabled(any(word == self._word for _, word in own))

    def _add_item(self, name: str, word: str) -> None:
        self.list.addItem(name, word)
        self.list.setItemData(self.list.count() - 1, word, Qt.ItemDataRole.ToolTipRole)

    # The user's own

    def add(self, name: str, word: str) -> None:
        """Add a restorer to the list, unless it is there, and choose it."""
        if all(word != known for _, known in self.own()):
            kept = [*self.own(), (name, word)]
            self._preferences.set(KEY, [{"name": name, "word": word} for name, word in kept])
        self.choose(word)

    def add_model_file(self, path: Path) -> None:
        """Add a model file to the list and choose it; it is read when a photo needs it."""
        self.add(path.stem, str(path))

    def ask_model_file(self) -> None:
        """Let the user choose a model file to add."""
        suffixes = " ".join(f"*{suffix}" for suffix in MODEL_SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Add a model file"), "", self.tr("Models ({suffixes})").format(suffixes=suffixes))
        if name:
            self.add_model_file(Path(name))

    def ask_program(self) -> None:
        """Let the user describe a program to add."""
        dialog = ProgramDialog(self)
        dialog.described.connect(self.add)
        dialog.open()

    def remove(self) -> None:
        """Remove the chosen restorer from the list, and choose none."""
        kept = [(name, word) for name, word in self.own() if word != self._word]
        self.choose("")
        self._preferences.set(KEY, [{"name": name, "word": word} for name, word in kept])


class ProgramDialog(QDialog):
    """Asks for a program's name and command line, and accepts only a valid command."""

    described = Signal(str, str)   # name, command

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add an external program"))
        self._background = Background(self)
        words = QLabel(self.tr(
            "Dmax runs the command for each photo, without a shell. In the place of {input} it puts the path of a PNG "
            "file, in the place of {output} where the restored photo is to be written, or in the place of {folder} a "
            "folder for it, if the program names its files itself."))
        words.setWordWrap(True)
        self.name, self.command = QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(self.tr("As the list is to call it"))
        self.name.setToolTip(self.tr("How the list of restorers calls the program"))
        self.name.setAccessibleName(self.tr("Name"))
        self.command.setPlaceholderText(self.tr("denoise --strength 2 {input} {output}"))
        self.command.setToolTip(self.tr("The program with its options; put paths with spaces between quotation marks"))
        self.command.setAccessibleName(self.tr("Command"))
        self.problem = QLabel()
        self.problem.setObjectName("warning")
        self.problem.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.check)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setContentsMargins(24, 24, 24, 24)
        form.setVerticalSpacing(12)
        form.addRow(words)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Command"), self.command)
        form.addRow(self.problem)
        form.addRow(buttons)
        self.setMinimumWidth(_DIALOG_PX)

    def check(self) -> None:
        """Accept the command if it is valid, or show what it lacks."""
        name, template = self.name.text().strip(), self.command.text().strip()

        def examine() -> str:
            from engine.restoring.program import Program

            program = Program(template)
            return name or program.name

        self._background.run(examine, lambda name: self._good(name, template), self._bad)

    def _good(self, name: str, template: str) -> None:
        self.described.emit(name, template)
        self.accept()

    def _bad(self, failure: Failure) -> None:
        self.problem.setText(failure.sentence)


def _short(word: str) -> str:
    """A name for a restorer that has none: that of its file or program."""
    if model_files([Path(word)]):
        return Path(word).stem
    return Path(word.split(maxsplit=1)[0]).name if word.split() else word
