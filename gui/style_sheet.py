"""The window's colours, by day and by night, and the style sheet that is written with them."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from engine.resources import RESOURCES

ACCENT, ACCENT_OVER = "#e0862d", "#fb9632"   # for the main action, the slider, and the edge of what is selected
ON_ACCENT = "#1a1108"   # dark on the accent can be read by day and night
NEUTRAL = "#3b3b3b"     # around photos, the same by day and night: the surround changes how a photo is seen
ON_NEUTRAL = ("#cfcfcf", "#999999", "#ffffff")   # text and border of what stands there, and both under the pointer


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
#rail QToolButton {{ border: 1px solid transparent; border-left-width: 3px; border-radius: 6px; padding: 6px 2px;
    color: {quiet}; }}
#rail QToolButton:hover {{ background: {over}; color: {text}; }}
#rail QToolButton:checked {{ background: {over}; color: {text}; border-left: 3px solid {accent};
    border-top-left-radius: 0; border-bottom-left-radius: 0; }}
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
QLineEdit, QAbstractSpinBox, QPlainTextEdit {{ selection-background-color: {marked}; selection-color: {text};
    placeholder-text-color: {quiet}; }}
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
QMenu::item {{ padding: 4px 24px 4px 10px; }}
QMenu::item:selected {{ background: {over}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::icon {{ margin-left: 8px; padding: 1px; border: 1px solid transparent; }}
QMenu::icon:checked {{ background: {over}; border: 1px solid {border}; border-radius: 3px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 0; }}
QToolTip {{ background: {field}; color: {text}; border: 1px solid {border}; padding: 3px 6px; }}
QDialogButtonBox QPushButton, QMessageBox QPushButton {{ min-width: 64px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}

QPushButton#opens_menu {{ padding-right: 20px; }}

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


def sheet_of(colours: Colours) -> str:
    """The style sheet of a window in some colours."""
    return _SHEET.format(**asdict(colours), neutral=NEUTRAL, on_neutral=ON_NEUTRAL, accent=ACCENT,
                         accent_over=ACCENT_OVER, on_accent=ON_ACCENT, icons=(RESOURCES / "icons").as_posix())
