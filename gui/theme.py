"""The look of the window: neutral greys around photos, one accent colour, light or dark as the system is."""

from __future__ import annotations

from functools import lru_cache
from textwrap import fill
from typing import Any

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

from engine.resources import RESOURCES
from gui import style_sheet

_Role = QPalette.ColorRole
ACCENT, ON_ACCENT, NEUTRAL = (QColor(one) for one in (style_sheet.ACCENT, style_sheet.ON_ACCENT, style_sheet.NEUTRAL))

SIGN = QSize(32, 32)    # of the icon of a question
_TIP_CHARACTERS = 64    # a line of a tooltip
_BESIDE_BORDER_PX = 5   # as other fields have it by the style sheet
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
    colours = style_sheet.NIGHT if night else style_sheet.DAY
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
    application.setProperty("style sheet", (_STILL if calm else "") + style_sheet.sheet_of(colours))
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


def _palette(colours: style_sheet.Colours) -> dict[QPalette.ColorRole, str]:
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


def wrapped(tip: str, characters: int = _TIP_CHARACTERS) -> str:
    """The words of a tooltip in lines that are read at a glance; Qt leaves plain text on one line of any length."""
    return "\n".join(fill(line, characters, break_on_hyphens=False) for line in tip.splitlines())


def restyle(widget: QWidget) -> None:
    """Apply the style sheet anew, after a widget's object name or a property has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
