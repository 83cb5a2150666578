"""The look of the window: neutral greys around photos, one accent colour, light or dark as the system is."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from engine.resources import RESOURCES

ACCENT = QColor("#e0862d")
NEUTRAL = QColor("#3b3b3b")   # around photos, the same by day and night: the surround changes how a photo is seen

_Role = QPalette.ColorRole
_DARK = {_Role.Window: "#262626", _Role.Base: "#1c1c1c", _Role.AlternateBase: "#303030", _Role.Button: "#363636",
         _Role.Text: "#dddddd", _Role.Mid: "#5a5a5a", _Role.Midlight: "#444444", _Role.Dark: "#171717",
         _Role.Shadow: "#101010", _Role.Light: "#4c4c4c", _Role.ToolTipBase: "#3a3a3a",
         _Role.PlaceholderText: "#8c8c8c"}
_LIGHT = {_Role.Window: "#ededed", _Role.Base: "#fbfbfb", _Role.AlternateBase: "#e1e1e1", _Role.Button: "#f7f7f7",
          _Role.Text: "#1f1f1f", _Role.Mid: "#a8a8a8", _Role.Midlight: "#d4d4d4", _Role.Dark: "#9c9c9c",
          _Role.Shadow: "#7c7c7c", _Role.Light: "#ffffff", _Role.ToolTipBase: "#fdfdfd",
          _Role.PlaceholderText: "#767676"}
ON_ACCENT = QColor("#1a1108")   # dark on the accent can be read by day and night

_SHEET = """
#rail {{ background: {dark_rail}; }}
#rail QToolButton {{ border: none; border-radius: 6px; padding: 6px 2px; color: {quiet}; }}
#rail QToolButton:hover {{ background: {over}; }}
#rail QToolButton:checked {{ background: {over}; color: {text}; }}
#notice {{ background: {notice}; }}
#heading, #fold {{ font-weight: 600; }}
#title {{ font-size: 18px; font-weight: 600; }}
#card {{ background: {card}; border-radius: 8px; }}
#quiet, #reason {{ color: {quiet}; }}
#warning {{ color: {warning}; }}
#invitation {{ background: {neutral}; color: #cfcfcf; border: 2px dashed #6a6a6a; border-radius: 12px; margin: 24px; }}
#invitation:hover, #invitation:focus {{ border-color: {accent}; color: #ffffff; }}
QPushButton#primary, QToolButton#primary {{ background: {accent}; color: {on_accent}; border: 1px solid {accent};
    border-radius: 4px; padding: 5px 18px; font-weight: 600; }}
QPushButton#primary:hover, QToolButton#primary:hover {{ background: {accent_over}; }}
QPushButton#primary:focus, QToolButton#primary:focus {{ border-color: {text}; }}
QPushButton#primary:disabled, QToolButton#primary:disabled {{ background: {line}; color: {faint};
    border-color: {line}; }}
QProgressBar#thin {{ border: none; background: transparent; }}
QProgressBar#thin::chunk {{ background: {accent}; }}
QTreeView::item, QListView::item {{ padding: 4px; }}
QTreeView, QListView, QTableView {{ border: none; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
"""
_STILL = "* { widget-animation-duration: 0; }\n"
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def apply(application: QApplication, wish: str = "system", reduced_motion: str = "system") -> None:
    """Apply the look: `wish` is system, light or dark, `reduced_motion` is system, on or off.

    With system it follows the desktop, whenever that changes.
    """
    hints = application.styleHints()
    application.setProperty("reduced motion", reduced_motion)
    hints.setColorScheme(_SCHEMES.get(wish, Qt.ColorScheme.Unknown))
    if application.property("dressed") is None:
        application.setProperty("dressed", True)
        if application.style().objectName() != "fusion":   # making it anew would cost ten milliseconds
            application.setStyle("Fusion")
        hints.colorSchemeChanged.connect(lambda _: _dress(application))
    _dress(application, wish)


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


def _dress(application: QApplication, wish: str = "") -> None:
    scheme = _SCHEMES.get(wish, application.styleHints().colorScheme())
    night = scheme != Qt.ColorScheme.Light   # a desktop that does not say is taken for dark, as photo programs are
    palette = QPalette()
    for role, colour in (_DARK if night else _LIGHT).items():
        palette.setColor(role, QColor(colour))
    text = palette.color(_Role.Text)
    for role in (_Role.WindowText, _Role.ButtonText, _Role.ToolTipText):
        palette.setColor(role, text)
    palette.setColor(_Role.BrightText, QColor("#ffffff"))
    palette.setColor(_Role.Highlight, ACCENT)
    palette.setColor(_Role.Accent, ACCENT)
    palette.setColor(_Role.HighlightedText, ON_ACCENT)
    palette.setColor(_Role.Link, ACCENT if night else ACCENT.darker(140))
    faint = QColor("#747474" if night else "#9a9a9a")
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, palette.color(_Role.Mid))
    application.setPalette(palette)
    boxes = QPalette(palette)   # Fusion draws their outline 1.4 times darker than this: 3:1 to what is around
    boxes.setColor(_Role.Window, QColor("#b8b8b8" if night else "#a2a2a2"))
    for kind in ("QCheckBox", "QRadioButton"):
        application.setPalette(boxes, kind)   # type: ignore[arg-type]   # it takes words, whatever its stub says
    calm = still(application)
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
                   Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip):
        application.setEffectEnabled(effect, not calm)
    application.setStyleSheet((_STILL if calm else "") + _SHEET.format(
        dark_rail=palette.color(_Role.Dark).name() if night else "#dcdcdc", text=text.name(),
        quiet="#9b9b9b" if night else "#636363", faint=faint.name(), over="#3a3a3a" if night else "#cecece",
        card="#2e2e2e" if night else "#f6f6f6", line=palette.color(_Role.Midlight).name(),
        notice="#4a3a22" if night else "#fbe7cb",
        warning="#f0b060" if night else "#9a5300", neutral=NEUTRAL.name(), accent=ACCENT.name(),
        accent_over=ACCENT.lighter(112).name(), on_accent=ON_ACCENT.name()))


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


def restyle(widget: QWidget) -> None:
    """Apply the style sheet anew, after a widget's object name or a property has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
