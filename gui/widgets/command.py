"""Commands of a page, with their shortcuts and icons, and the menus and buttons that trigger them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from engine.sentences import joined_names
from gui import theme
from gui.language import translated, without_mnemonic

_ICON = QSize(20, 20)


def command(owner: QWidget, title: str, what: Callable[[], object], keys: str | QKeySequence.StandardKey = "",
            icon: str = "", *, checkable: bool = False, enabled: bool = True) -> QAction:
    """Make a command of a page: `title` with its &mnemonic, done by calling `what`; `icon` is one of resources/icons.

    The tooltip is the title with the shortcut. `what` gets no argument, not even Qt's checked state.
    """
    made = QAction(theme.icon(icon), title, owner) if icon else QAction(title, owner)
    made.setShortcut(QKeySequence(keys))
    retitle(made, title)
    made.setCheckable(checkable)
    made.setEnabled(enabled)
    made.triggered.connect(lambda _=False: what())
    return made


def retitle(of: QAction, title: str) -> None:
    """Give a command another title, in menus, on buttons and in its tooltip."""
    of.setText(title)
    of.setIconText(without_mnemonic(title).rstrip("…"))   # of Qt's making it has "(O)" in Japanese and Chinese
    of.setToolTip(with_keys(title, of.shortcut()))


def with_keys(title: str, keys: QKeySequence) -> str:
    """The tooltip of a command: its name with the shortcut, 'Export (Ctrl+E)'."""
    words, shortcut = without_mnemonic(title), _native(keys)
    return f"{words} ({shortcut})" if shortcut else words


def keys_of(action: QAction) -> str:
    """A command's shortcuts as the system writes them, or ""."""
    return translated(joined_names(map(_native, action.shortcuts())))


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def emptied(menu: QMenu) -> QMenu:
    """Take all out of a menu, and return it.

    `QMenu.clear` of PySide would be the end of actions that others hold as well, such as those of submenus.
    """
    for action in menu.actions():
        menu.removeAction(action)
        if action.parent() is menu:
            action.deleteLater()
    return menu


def tool(of: QAction, style: Qt.ToolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly) -> QToolButton:
    """Make a flat button for a tool bar that triggers a command and follows its state."""
    button = _dressed(QToolButton(), of)
    button.setToolButtonStyle(style)
    return button


def tool_with_words(of: QAction) -> QToolButton:
    """A button for a tool bar with a command's words beside its sign; the sign alone where there is no room."""
    return _dressed(_Shrinking(), of)


class _Shrinking(QToolButton):
    def __init__(self) -> None:
        super().__init__()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        height = self.sizeHint().height()
        return QSize(height, height)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        if self.width() < self.sizeHint().width():
            option.toolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


def _dressed(button: QToolButton, of: QAction) -> QToolButton:
    button.setDefaultAction(of)
    button.setAutoRaise(True)
    button.setAccessibleName(without_mnemonic(of.text()))
    button.setIconSize(_ICON)
    return button


def push_button(of: QAction, *, sign: bool = True) -> QPushButton:
    """Make a button with a command's words, and its icon if `sign`, that triggers it and follows its state."""
    button = QPushButton()

    def follow() -> None:
        button.setText(of.text())
        button.setIcon(of.icon() if sign else QIcon())
        button.setToolTip(of.toolTip())
        button.setAccessibleName(without_mnemonic(of.text()))
        button.setEnabled(of.isEnabled())

    follow()
    button.clicked.connect(of.trigger)
    of.changed.connect(follow)
    return button
