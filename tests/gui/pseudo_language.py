"""A language for tests: English with accents, two fifths longer and between brackets."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w|;;)")   # placeholders, HTML, underlined letters, file filters
OF_QT = {"QPlatformTheme", "QShortcut", "QLineEdit", "QWidgetTextControl", "QAbstractSpinBox", "QDialogButtonBox"}
_LONGER = 0.4
_PADDING = "löngêr "


def pseudo(text: str) -> str:
    """A text in that language; placeholders and signs stay, and are no longer than in English without a word."""
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text)]
    more = round(_LONGER * len(text)) if any(sign.isalpha() for sign in _KEPT.sub("", text)) else 0
    padding = (_PADDING * (more // len(_PADDING) + 1))[:more].strip()
    between = " " if " " in text.strip() else ""
    return f"[{''.join(parts)}{between}{padding}]"


class PseudoTranslator(QTranslator):
    """Translates every text of Dmax, and none of Qt's own."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return None if context in OF_QT else pseudo(text)


def foreign(text: str) -> str:
    """What of a shown text is not in that language; "" if all is."""
    while (left := re.sub(r"\[[^\[\]]*\]", "", text)) != text:
        text = left
    return text
