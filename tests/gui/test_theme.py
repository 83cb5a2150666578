"""The look of the window can be seen: contrast, read from its colours and measured on what is drawn."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.library.library import Library
from engine.photos import Photo
from engine.photos.output import Output
from engine.resources import RESOURCES
from gui import pages, style_sheet, theme
from gui.about import AboutDialog
from gui.enhance.export_dialog import ExportDialog
from gui.enhance.picture import Picture
from gui.enhance.result import Result
from gui.main_window import MainWindow
from gui.manual import Manual
from gui.page import Shell
from gui.preferences import Preferences
from gui.widgets.ask_choice import ask_choice
from gui.widgets.restorer_choice import ProgramDialog
from gui.work.engine_thread import EngineThread
from gui.work.thumbnails import Thumbnails

TEXT, BORDER = 4.5, 3   # least contrast (WCAG 2, AA)
NO_FIELDS = ("primary", "invitation", "qt_spinbox_lineedit")   # filled, the place to drop photos, a part of a box
LONGEST_LINE = 80       # characters of a tooltip
LOOKS = {"dark": style_sheet.NIGHT, "light": style_sheet.DAY}


def luminance(colour: QColor) -> float:
    """Relative luminance, 0..1 (WCAG 2)."""
    linear = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
              for value in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=LOOKS)
def wish(request: pytest.FixtureRequest) -> str:
    """Each look in turn."""
    return str(request.param)


@pytest.fixture(scope="class", params=LOOKS)
def dressed(qapp: QApplication, request: pytest.FixtureRequest,
            tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """The window in each look in turn, made once for all that is looked at; no engine is needed for that."""
    before = qapp.palette()
    theme.apply(qapp, request.param)
    root = tmp_path_factory.mktemp("library")
    library = Library(root)
    window = MainWindow(Shell(EngineThread(root), library, Preferences(library), Thumbnails()))
    window.resize(1024, 700)
    window.show()
    yield window
    window.close_surely()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)   # or it would be dressed again and again
    qapp.setPalette(before)
    qapp.setProperty("style sheet", "")


def drawn(window: QWidget, widget: QWidget) -> QImage:
    """A widget as the window shows it, with whatever lies behind it."""
    QApplication.processEvents()
    return window.grab().toImage().copy(widget.rect().translated(widget.mapTo(window, QPoint())))


def on_every_page(window: MainWindow, kind: Any) -> Iterator[tuple[QImage, QWidget]]:
    """Every widget of a kind that can be seen and used, with a picture of the whole window."""
    for name in pages.NAMES:
        window.show_page(name)
        picture = drawn(window, window)
        for widget in window.findChildren(QWidget):
            if isinstance(widget, kind) and widget.isVisible() and widget.isEnabled():
                yield picture, widget


def test_the_colours_stand_out_from_one_another(wish: str) -> None:
    look = LOOKS[wish]
    grounds = {"text": "window field button card rail over pressed tint marked notice",
               "quiet": "window field card rail",
               "warning": "window card", "link": "window field card"}
    faint = [f"{text} on {ground}" for text, all_grounds in grounds.items() for ground in all_grounds.split()
             if contrast(QColor(getattr(look, text)), QColor(getattr(look, ground))) < TEXT]
    faint += [f"border on {ground}" for ground in ("window", "card", "field", "button")
              if contrast(QColor(look.border), QColor(getattr(look, ground))) < BORDER]
    arrow = re.search("#[0-9a-f]{6}", (RESOURCES / "icons" / "arrow-down.svg").read_text())
    assert arrow
    faint += [f"arrow on {ground}" for ground in ("field", "button")
              if contrast(QColor(arrow[0]), QColor(getattr(look, ground))) < BORDER]
    assert not faint
    for ground in (style_sheet.ACCENT, style_sheet.ACCENT_OVER):
        assert contrast(theme.ON_ACCENT, QColor(ground)) >= TEXT
    assert contrast(QColor(look.faint), QColor(look.window)) >= BORDER   # what cannot be used can still be seen


def test_no_other_colour_is_in_the_style_sheet(wish: str) -> None:
    """A colour that stands in the sheet itself would be read by no test."""
    known = {*vars(LOOKS[wish]).values(), style_sheet.ACCENT, style_sheet.ON_ACCENT, style_sheet.NEUTRAL,
             style_sheet.ACCENT_OVER, *style_sheet.ON_NEUTRAL}
    assert set(re.findall("#[0-9a-f]{6}", style_sheet.sheet_of(LOOKS[wish]))) <= known
    assert all(contrast(QColor(colour), theme.NEUTRAL) >= BORDER for colour in style_sheet.ON_NEUTRAL)


class TestEveryPage:
    def test_every_text_of_every_page_can_be_read(self, dressed: MainWindow) -> None:
        read, faint = 0, []
        for window, widget in on_every_page(dressed, QLabel | QAbstractButton | QComboBox | QLineEdit):
            words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()   # type: ignore[attr-defined]
            if isinstance(widget, QLineEdit):
                words = words or widget.placeholderText()
            if not words.strip() or widget.visibleRegion().boundingRect() != widget.rect():
                continue
            read += 1
            inside = window.copy(widget.rect().adjusted(3, 3, -3, -3).translated(widget.mapTo(dressed, QPoint())))
            pixels = np.frombuffer(inside.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32)
            colours, often = np.unique(pixels, return_counts=True)
            ground = QColor(int(colours[often.argmax()]))
            if max(contrast(QColor(int(colour)), ground) for colour in colours) < TEXT:
                faint.append(words)
        assert read > 50 and not faint

    def test_every_field_of_every_page_has_a_border(self, dressed: MainWindow) -> None:
        seen, without = 0, []
        for window, field in on_every_page(dressed, QComboBox | QLineEdit | QAbstractSpinBox | QPushButton):
            edge = QPoint(0, field.height() // 2)
            if field.objectName() in NO_FIELDS or not field.visibleRegion().contains(edge):
                continue
            seen += 1
            at = field.mapTo(dressed, edge)
            if contrast(window.pixelColor(at), window.pixelColor(at - QPoint(2, 0))) < BORDER:
                without.append(f"{field.accessibleName()} {field}")
        assert seen > 15 and not without

    def test_no_tooltip_is_one_endless_line(self, dressed: MainWindow) -> None:
        for name in pages.NAMES:
            dressed.show_page(name)
        assert not [tip for widget in dressed.findChildren(QWidget)
                    if max(map(len, (tip := widget.toolTip()).splitlines()), default=0) > LONGEST_LINE]


def test_a_long_tooltip_is_wrapped_and_loses_no_word() -> None:
    long = "Standard deviation of the noise, in steps of 8 bits; 0 measures it in each photo anew. " * 3
    assert theme.wrapped(long).split() == long.split() and max(map(len, theme.wrapped(long).splitlines())) <= 64
    assert theme.wrapped("Two\nlines") == "Two\nlines"


def test_what_is_selected_has_a_tint_and_an_edge(dress: Callable[[str], None], wish: str, qtbot: QtBot) -> None:
    dress(wish)
    rows = QListWidget()
    qtbot.addWidget(rows)
    theme.dress(rows)
    rows.addItems(["one", "two"])
    rows.show()
    rows.setCurrentRow(1)
    row = rows.visualItemRect(rows.item(1)).translated(rows.viewport().pos())
    image = drawn(rows, rows)
    assert image.pixelColor(row.left() + 1, row.center().y()) == theme.ACCENT
    assert image.pixelColor(row.right() - 8, row.center().y()) == QColor(LOOKS[wish].tint)


def export_dialog(shell: Shell, folder: Path, window: QMainWindow) -> ExportDialog:
    """Of a small photo; what else is known of an enhanced one, the dialog does not ask."""
    photo = Photo(np.full((60, 90, 3), 90, np.uint8))
    opened = SimpleNamespace(photo=photo, picture=Picture.of(photo.samples))
    done: Any = SimpleNamespace(opened=opened, profile=SimpleNamespace(name="Denoised"))
    return ExportDialog(Output(), Result(done, folder / "photo.jpg", 0.2, 0.0), shell.preferences, window)


def test_buttons_of_dialogs_have_no_icons(dress: Callable[[str], None], qapp: QApplication, tmp_path: Path,
                                          shell: Shell, qtbot: QtBot) -> None:
    """Of no dialog, even where the desktop wishes for them."""
    dress("dark")
    qapp.setStyleSheet("QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1; }")
    plain = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    assert not plain.buttons()[0].icon().isNull()
    window = QMainWindow()
    qtbot.addWidget(window)
    theme.dress(window)
    dialogs = [AboutDialog(window), Manual(lambda: [], window), ProgramDialog(window), QInputDialog(window),
               export_dialog(shell, tmp_path, window)]
    qapp.setStyleSheet("")
    for dialog in dialogs:
        dialog.show()   # which makes the buttons of some
        boxes = dialog.findChildren(QDialogButtonBox)
        assert boxes and all(button.icon().isNull() for box in boxes for button in box.buttons()), dialog
        dialog.close()


@pytest.mark.parametrize(("press", "answer"), [("&Delete", 0), ("&Keep", 1), ("Cancel", None)])
def test_a_question_is_answered_by_buttons_that_say_what_they_do(press: str, answer: int | None, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)

    def click() -> None:
        box = window.findChild(QMessageBox)
        assert box is not None and all(button.icon().isNull() for button in box.buttons())
        next(button for button in box.buttons() if button.text() == press).click()

    QTimer.singleShot(0, click)
    assert ask_choice(window, "Delete", "Delete the file?", ["&Delete", "&Keep"]) == answer


def test_a_menu_shows_what_is_switched_on(dress: Callable[[str], None], wish: str, qtbot: QtBot) -> None:
    """Where an entry has an icon, nothing told in the dark look."""
    dress(wish)
    menu = QMenu()
    qtbot.addWidget(menu)
    theme.dress(menu)
    entry = menu.addAction(theme.icon("compare-split"), "Compare split")
    entry.setCheckable(True)
    off = drawn(menu, menu)
    entry.setChecked(True)
    on = drawn(menu, menu)
    changed = [(QColor(on.pixel(x, y)), QColor(off.pixel(x, y))) for x in range(on.width()) for y in range(on.height())
               if on.pixel(x, y) != off.pixel(x, y)]
    assert changed and max(contrast(*two) for two in changed) >= BORDER


def test_the_main_action_of_the_export_dialog_has_the_accent(dress: Callable[[str], None], tmp_path: Path,
                                                             shell: Shell, qtbot: QtBot) -> None:
    dress("dark")
    window = QMainWindow()
    qtbot.addWidget(window)
    theme.dress(window)
    dialog = export_dialog(shell, tmp_path, window)
    dialog.show()
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Export")
    assert drawn(dialog, button).pixelColor(6, button.height() // 2) == theme.ACCENT


def test_a_window_follows_when_the_look_changes(dress: Callable[[str], None], qtbot: QtBot) -> None:
    dress("dark")
    window = QMainWindow()
    qtbot.addWidget(window)
    theme.dress(window)
    field = QLineEdit(window)
    window.show()
    for wish, look in LOOKS.items():
        dress(wish)
        assert drawn(window, field).pixelColor(field.width() // 2, 3) == QColor(look.field)


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_an_empty_box_can_be_seen(dress: Callable[[str], None], wish: str, kind: type[QCheckBox | QRadioButton],
                                  qtbot: QtBot) -> None:
    """Dark boxes stood out from the window by 1.1 to 1."""
    dress(wish)
    box = kind()
    qtbot.addWidget(box)
    box.show()
    around = QApplication.palette().color(QPalette.ColorRole.Window)
    image = QImage(box.size(), QImage.Format.Format_RGB32)
    image.fill(around)
    box.render(image)
    row = box.height() // 2
    assert max(contrast(QColor(image.pixel(x, row)), around) for x in range(6)) >= BORDER


def test_the_pictures_of_the_style_sheet_are_there() -> None:
    named = re.findall(r'url\("([^"]+)"\)', style_sheet.sheet_of(style_sheet.DAY))
    assert named and all(Path(path).is_file() for path in named)
