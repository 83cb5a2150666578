"""The language of the window: which there are, which one is used, and the engine's sentences in it."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from engine.resources import RESOURCES
from engine.sentences import Sentence

FOLDER = RESOURCES / "languages"
ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ja": "日本語",
             "zh_CN": "简体中文"}
CONTEXT = "Dmax"   # of all texts in the .ts files


def language_of(wanted: Iterable[str]) -> str:
    """The first language, a key of LANGUAGES, that is among the wanted ones, such as `de-CH`; English without one."""
    scripts: dict[QLocale.Language, QLocale.Script] = {}   # a system in Traditional Chinese names a bare `zh` as well
    for tag in wanted:
        locale = QLocale(tag)
        script = scripts.setdefault(locale.language(), locale.script())
        for code in LANGUAGES:
            known = QLocale(code)
            if (locale.language(), script) == (known.language(), known.script()):
                return code
    return ENGLISH


def install(application: QCoreApplication, chosen: str = "") -> str:
    """Let an application speak a language, a key of LANGUAGES, and Qt's own dialogs with it; returns the key.

    "" and what is no such key stand for the first of the system's languages that there is. To be called before any
    widget is made. Numbers are written as in that language, unless it is the system's own.
    """
    system = QLocale.system()
    code = chosen if chosen in LANGUAGES else language_of(system.uiLanguages())
    if QLocale(code).language() != system.language():
        QLocale.setDefault(QLocale(code))
    of_qt = QTranslator(application), f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for translator, name, folder in (of_qt, (Translator(application), f"dmax_{code}", str(FOLDER))):
        if translator.load(name, folder):
            application.installTranslator(translator)
    application.setProperty("language", code)
    return code


def spoken() -> str:
    """The key of the language that the application speaks."""
    application = QCoreApplication.instance()
    return str(application.property("language") or ENGLISH) if application else ENGLISH


class Translator(QTranslator):
    """Translates a text by itself, whichever class asks: the same words are the same everywhere."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return super().translate(CONTEXT, text, disambiguation, n) or None   # None: others may know it


def without_mnemonic(text: str) -> str:
    """A command's words without the letter that is pressed with Alt: "Open", "開く" of "&Open", "開く(&O)"."""
    return re.sub(r" ?\(&[^&]\)|&(.)", r"\1", text)


def translated(text: str) -> str:
    """A sentence of the engine in the window's language; any other text as it is."""
    if not text or not isinstance(text, Sentence):   # of "" Qt would tell of the file itself
        return text
    template = QCoreApplication.translate(CONTEXT, text.template)
    values = {name: translated(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return filled(template, **values) if values else template


def filled(template: str, /, **values: object) -> str:
    """A template of the window's with its values, made as by `str.format`, numbers as in the default locale."""
    return _Localized().format(template, **values)


def percent(share: float, digits: int = 0) -> str:
    """A share as the window's language writes percentages: "10 %", "10%"."""
    return filled(f"{{share:.{digits}%}}", share=share)


class _Localized(string.Formatter):
    """Formats numbers with decimal point and thousands separator of the default locale, shares as percentages."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text: str = format(value, format_spec)
        if not isinstance(value, int | float):
            return text
        locale = QLocale()
        signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
        number = "".join(signs.get(sign, sign) for sign in text.removesuffix("%"))
        return QCoreApplication.translate(CONTEXT, "{n} %").format(n=number) if text.endswith("%") else number
