"""The look of the window: neutral greys around photos, one accent colour, light or dark as the system is."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import lru_cache
from textwrap import fill
from typing import Any

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

from engine.resources import RESOURCES

_Role = QPalette.ColorRole
ACCENT = QColor("#e0862d")    # for the main action, the slider, and the edge of what is selected
ON_ACCENT = QColor("#1a1108")   # dark on the accent can be read by day and night
NEUTRAL = QColor("#3b3b3b")   # around photos, the same by day and night: the surround changes how a photo is seen
ON_NEUTRAL = ("#cfcfcf", "#999999", "#ffffff")   # text and border of what stands there, and both under the pointer

_TIP_CHARACTERS = 64    # a line of a tooltip
_BESIDE_BORDER_PX = 5   # as other fields have it by the style sheet


@dataclass(frozen=True)
class Colours:
    """The colours of the window by what they are for, as #rrggbb. Texts stand out by 4.5 to 1, borders by 3 to 1."""

    window: str
    field: str        # where something is typed or listed
    button: str
    card: str         # a group of settings
    rail: str
    text: str
    quiet: str        # text that is read second
    faint: str        # text of what cannot be used now
    border: str       # of fields, buttons and popups
    box: str          # what Fusion draws the outline of check boxes from, 1.4 times darker
    line: str         # between parts of the window
    over: str         # under the pointer, and what is switched on
    pressed: str
    tint: str         # what is selected
    marked: str       # text that is selected
    handle: str       # of a slider
    notice: str
    warning: str      # text
    link: str


NIGHT = Colours(
    window="#262626", field="#1c1c1c", button="#333333", card="#2e2e2e", rail="#171717", text="#dddddd",
    quiet="#a3a3a3", faint="#7e7e7e", border="#7c7c7c", box="#b8b8b8", line="#444444", over="#3d3d3d",
    pressed="#2a2a2a", tint="#46331f", marked="#764c24", handle="#dddddd", notice="#4a3a22",
    warning="#f0b060", link="#e0862d")
DAY = Colours(
    window="#ededed", field="#fbfbfb", button="#f7f7f7", card="#f6f6f6", rail="#dcdcdc", text="#1f1f1f",
    quiet="#5c5c5c", faint="#858585", border="#828282", box="#a2a2a2", line="#d0d0d0", over="#e2e2e2",
    pressed="#d4d4d4", tint="#f6e3d1", marked="#f0c89d", handle="#ffffff", notice="#fbe7cb",
    warning="#8f4d00", link="#96561a")

_SHEET = """
#rail {{ background: {rail}; }}
#rail QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 6px 2px; color: {quiet}; }}
#rail QToolButton:hover {{ background: {over}; color: {text}; }}
#rail QToolButton:checked {{ background: {over}; color: {text}; }}
#rail QToolButton:focus {{ border-color: {text}; }}
#notice {{ background: {notice}; }}
#heading, #fold {{ font-weight: 600; }}
#title {{ font-size: 18px; font-weight: 600; }}
#card {{ background: {card}; border-radius: 8px; }}
#quiet, #reason {{ color: {quiet}; }}
#warning {{ color: {warning}; }}
#invitation {{ background: {neutral}; color: {on_neutral[0]}; border: 2px dashed {on_neutral[1]};
     border-radius: 12px; margin: 24px; }}
#invitation:hover, #invitation:focus {{ border-color: {on_neutral[2]}; color: {on_neutral[2]}; }}

QPushButton, QComboBox, QLineEdit, QAbstractSpinBox, QPlainTextEdit {{ background: {field}; color: {text};
    border: 1px solid {border}; border-radius: 4px; min-height: 20px; padding: 1px 7px; }}
QLineEdit, QAbstractSpinBox, QPlainTextEdit {{ selection-background-color: {marked}; selection-color: {text}; }}
QAbstractSpinBox {{ padding: 0; }}
QPushButton {{ background: {button}; padding: 2px 7px; }}
QComboBox {{ background: {button}; padding: 1px 0 1px 6px; }}
QPushButton:hover, QComboBox:hover {{ background: {over}; }}
QPushButton:pressed, QPushButton:checked, QComboBox:on {{ background: {pressed}; }}
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus {{
    border-color: {text}; }}
QPushButton:disabled, QComboBox:disabled, QLineEdit:disabled, QAbstractSpinBox:disabled {{ background: {window};
    color: {faint}; border-color: {line}; }}
QComboBox::drop-down, QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 15px;
    background: transparent; }}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow, QPushButton::menu-indicator, QToolButton::menu-indicator {{
    image: url("{icons}/arrow-down.svg"); width: 10px; height: 10px; }}
QAbstractSpinBox::up-arrow {{ image: url("{icons}/arrow-up.svg"); width: 10px; height: 10px; }}
QPushButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: center right; left: -6px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 3px; }}
QToolButton[popupMode="2"] {{ padding-right: 11px; }}
QToolButton::menu-indicator {{ subcontrol-position: center right; left: -1px; }}
QToolButton[autoRaise="false"] {{ background: {button}; border-color: {border}; }}
QToolButton:hover {{ background: {over}; }}
QToolButton:checked {{ background: {over}; border-color: {border}; }}
QToolButton:pressed {{ background: {pressed}; }}
QToolButton:focus {{ border-color: {text}; }}
QComboBox QAbstractItemView {{ background: {field}; border: 1px solid {border}; selection-background-color: {tint}; }}
QMenu {{ background: {field}; border: 1px solid {border}; padding: 4px 0; }}
QToolTip {{ background: {field}; color: {text}; border: 1px solid {border}; padding: 3px 6px; }}
QDialogButtonBox QPushButton, QMessageBox QPushButton {{ min-width: 64px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}

QPushButton#primary, QToolButton#primary {{ background: {accent}; color: {on_accent}; border: 1px solid {accent};
    border-radius: 4px; padding: 5px 18px; font-weight: 600; }}
QPushButton#primary:hover, QToolButton#primary:hover {{ background: {accent_over}; }}
QPushButton#primary:focus, QToolButton#primary:focus {{ border-color: {text}; }}
QPushButton#primary:disabled, QToolButton#primary:disabled {{ background: {line}; color: {faint};
    border-color: {line}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {border}; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; border-radius: 8px; background: {handle};
    border: 1px solid {border}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {text}; width: 12px; }}
QProgressBar#thin {{ border: none; background: transparent; }}
QProgressBar#thin::chunk {{ background: {accent}; }}

QTreeView, QListView, QTableView {{ border: none; outline: 1px solid {border};
    selection-background-color: {tint}; selection-color: {text}; }}
QTreeView::item, QListView::item {{ padding: 4px; border: 0px solid transparent; border-left-width: 3px; }}
QTreeView::item:selected, QListView::item:selected {{ background: {tint}; color: {text}; }}
QTreeView::item:selected:first, QTreeView::item:selected:only-one, QListView::item:selected {{
    border-left: 3px solid {accent}; }}
QHeaderView::section {{ background: {window}; color: {quiet}; border: none; border-bottom: 1px solid {line};
    padding: 4px 7px; }}
QTabBar::tab {{ color: {quiet}; padding: 9px 14px 7px; border: none; border-bottom: 2px solid transparent; }}
QTabBar::tab:hover, QTabBar::tab:selected {{ color: {text}; }}
QTabBar::tab:selected {{ border-bottom-color: {accent}; }}
QTabBar::tab:focus {{ background: {over}; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 10px; }}
QScrollBar:horizontal {{ height: 10px; }}
QScrollBar::handle {{ background: {border}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
_STILL = "* { widget-animation-duration: 0; }\n"
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def apply(application: QApplication, wish: str = "system", reduced_motion: str = "system") -> None:
    """Apply the look: `wish` is system, light or dark, `reduced_motion` is system, on or off.

    It is seen in windows that `dress` was or is called for. With system it follows the desktop, whenever that changes.
    """
    hints = application.styleHints()
    application.setProperty("reduced motion", reduced_motion)
    hints.setColorScheme(_SCHEMES.get(wish, Qt.ColorScheme.Unknown))
    if application.property("style sheet") is None:
        if application.style().objectName() != "fusion":   # making it anew would cost ten milliseconds
            application.setStyle("Fusion")
        hints.colorSchemeChanged.connect(lambda _: _wear(application))
    _wear(application, wish)


def still(application: QApplication) -> bool:
    """True if nothing should move needlessly: the setting is on, or it is not off and the desktop wishes so."""
    wish = application.property("reduced motion")
    hints: Any = application.styleHints()
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None   # Qt 6.10 and later
    asked = getattr(accessibility, "motionPreference", None)                              # Qt 6.12 and later
    desktop = asked is not None and asked().name == "ReducedMotion"
    return wish == "on" or (wish != "off" and desktop)


def dark(application: QApplication) -> bool:
    """True if the application is dark now."""
    return application.palette().color(_Role.Window).lightness() < 128


def _wear(application: QApplication, wish: str = "") -> None:
    scheme = _SCHEMES.get(wish, application.styleHints().colorScheme())
    night = scheme != Qt.ColorScheme.Light   # a desktop that does not say is taken for dark, as photo programs are
    colours = NIGHT if night else DAY
    palette = QPalette()
    for role, colour in _palette(colours).items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    application.setPalette(palette)
    boxes = QPalette(palette)
    boxes.setColor(_Role.Window, QColor(colours.box))
    for kind in ("QCheckBox", "QRadioButton"):
        application.setPalette(boxes, kind)   # type: ignore[arg-type]   # it takes words, whatever its stub says
    calm = still(application)
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
                   Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip):
        application.setEffectEnabled(effect, not calm)
    application.setProperty("style sheet", (_STILL if calm else "") + style_sheet(colours))
    for window in application.topLevelWidgets():
        if window.property("dressed"):
            dress(window)


def dress(window: QWidget) -> None:
    """Give a window, its dialogs and all that is added to it the style sheet, now and when the look changes.

    Windows have it, and not the application: else Qt would go through all that a widget holds each time that one is
    put into another, and making a page would take twice as long. Call it when the window is made.
    """
    window.setProperty("dressed", True)
    application = QApplication.instance()
    window.setStyleSheet((application and application.property("style sheet")) or "")


def style_sheet(colours: Colours) -> str:
    """The style sheet of the window in some colours."""
    return _SHEET.format(**asdict(colours), neutral=NEUTRAL.name(), on_neutral=ON_NEUTRAL, accent=ACCENT.name(),
                         accent_over=ACCENT.lighter(112).name(), on_accent=ON_ACCENT.name(),
                         icons=(RESOURCES / "icons").as_posix())


def _palette(colours: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: colours.window, _Role.Base: colours.field, _Role.AlternateBase: colours.card,
        _Role.Button: colours.button, _Role.Text: colours.text, _Role.WindowText: colours.text,
        _Role.ButtonText: colours.text, _Role.BrightText: colours.text, _Role.PlaceholderText: colours.quiet,
        _Role.ToolTipBase: colours.field, _Role.ToolTipText: colours.text,
        _Role.Light: colours.over, _Role.Midlight: colours.line, _Role.Mid: colours.line, _Role.Dark: colours.border,
        _Role.Shadow: colours.rail, _Role.Highlight: colours.tint, _Role.HighlightedText: colours.text,
        _Role.Accent: ACCENT.name(), _Role.Link: colours.link, _Role.LinkVisited: colours.link}


def icon(name: str) -> QIcon:
    """The icon resources/icons/NAME.svg, drawn in the text colour that the palette has when it is painted."""
    return QIcon(_Icon(name))


class _Icon(QIconEngine):
    """Icon engine that draws an SVG with the text colour in place of currentColor; sharp at every size."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _Icon(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        from PySide6.QtSvg import QSvgRenderer

        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        colour = QApplication.palette().color(group, _Role.WindowText).name()
        drawing = QSvgRenderer(QByteArray(_svg(self._name).replace("currentColor", colour).encode()))
        side = min(rect.width(), rect.height())
        place = QRectF(0, 0, side, side)
        place.moveCenter(QPointF(rect.x() + rect.width() / 2, rect.y() + rect.height() / 2))
        drawing.render(painter, place)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QPixmap(size)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return image


@lru_cache
def _svg(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def finish(root: QWidget) -> None:
    """Give what is in `root` the part of the look that a style sheet cannot: call it once, when all of it is made.

    Long tooltips are wrapped, and numbers stand a little away from the border of their box.
    """
    for widget in root.findChildren(QWidget):
        tip = widget.toolTip()
        if len(tip) > _TIP_CHARACTERS:
            widget.setToolTip(wrapped(tip))
    for box in root.findChildren(QAbstractSpinBox):
        for words in box.findChildren(QLineEdit):
            words.setTextMargins(_BESIDE_BORDER_PX, 0, 0, 0)


def wrapped(tip: str) -> str:
    """The words of a tooltip in lines that are read at a glance; Qt leaves plain text on one line of any length."""
    return "\n".join(fill(line, _TIP_CHARACTERS) for line in tip.splitlines())


def restyle(widget: QWidget) -> None:
    """Apply the style sheet anew, after a widget's object name or a property has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
