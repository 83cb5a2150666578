"""The settings that photos are enhanced with, and the undo steps that change them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from engine.enhancing.method import ALPHA_RANGE, DEFAULT_ALPHA
from gui.photo_choice import SUGGEST
from gui.preferences import Preferences

if TYPE_CHECKING:
    from engine.batches.batch import Settings
    from engine.masks.mask import Mask

_REMEMBERED = ("profile", "alpha", "detail", "form", "restorer")
_ALPHA_STEPS, _ORIGINAL_STEPS = 1, 2   # ids of the undo steps that Qt may merge, each slider's: any number but -1


@dataclass(frozen=True)
class Look:
    """Profile, alpha, method, restorer, detail of the original and mask: the state that undo goes back to."""

    profile: str                                               # its name, SUGGEST or AUTO
    alpha: float = DEFAULT_ALPHA                               # 1 = untouched, 0 = full transport, -1 to 2
    detail: Literal["auto", "off"] | float = "auto"     # auto: colours kept; off: the paper's exact form
    form: Literal["plain", "residual"] = "plain"
    restorer: str = ""                                  # a word for restorers.restorer_of; empty: restored already
    original_share: float | None = None                 # of the original's detail, 0 to 1; None: the profile's
    mask: Mask | None = None                            # where the open photo is enhanced; None: everywhere

    @classmethod
    def of(cls, settings: Settings) -> Look:
        """The look of a batch's settings."""
        method = settings.method
        return cls(settings.profile, settings.usual_alpha, method.detail, method.form, settings.restorer,
                   settings.original_share, settings.mask)

    @classmethod
    def remembered(cls, preferences: Preferences) -> Look:
        """The look that was used last."""
        get = preferences.get
        alpha = get("alpha", DEFAULT_ALPHA)
        sound = ALPHA_RANGE[0] <= alpha <= ALPHA_RANGE[1]
        return cls(get("profile", SUGGEST), alpha if sound else DEFAULT_ALPHA,
                   "off" if get("detail", "auto") == "off" else "auto",
                   "residual" if get("form", "plain") == "residual" else "plain", get("restorer", ""))

    def remember(self, preferences: Preferences) -> None:
        """Keep the look for the next start; all but the share of the original's detail and the mask, a photo's own."""
        for key in _REMEMBERED:
            preferences.set(key, getattr(self, key))

    def same_change(self, other: Look) -> bool:
        """True if only sliders or masks differ, so that no change has to be computed."""
        return self._without_sliders() == other._without_sliders()

    def _without_sliders(self) -> Look:
        return replace(self, alpha=0.0, original_share=None, mask=None)


class ChangeLook(QUndoCommand):
    """Undo step from one look to another; successive moves of the slider merge into one."""

    def __init__(self, before: Look, after: Look, go: Callable[[Look, Look], None], title: str) -> None:
        """`go` changes what differs between two looks, from the first to the second."""
        super().__init__(title)
        self.before = before
        self.after = after
        self._go = go

    def id(self) -> int:
        if not self.before.same_change(self.after) or self.before.mask != self.after.mask:
            return -1
        return _ALPHA_STEPS if self.before.original_share == self.after.original_share else _ORIGINAL_STEPS

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        if not isinstance(other, ChangeLook):
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        self._go(self.before, self.after)

    def undo(self) -> None:
        self._go(self.after, self.before)


class Looks(QObject):
    """The look in use, kept for the next start; each change is an undo step.

    For one photo of a batch the batch's look can stand in for the user's own, which is kept meanwhile.
    """

    shown = Signal(object, object)   # the look before, and the look in use

    def __init__(self, now: Look, preferences: Preferences, undo: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self.now = now
        self._own: Look | None = None   # while a look is lent
        self._preferences, self._undo = preferences, undo

    def wish(self, look: Look, what: str) -> None:
        """Change the look, as an undo step titled `what`."""
        if look != self.now:
            self._undo.push(ChangeLook(self.now, look, self._go, what))

    def wish_part(self, part: str, what: str, value: object) -> None:
        """Change one field of the look, as an undo step titled `what`."""
        self.wish(replace(self.now, **{part: value}), what)   # type: ignore[arg-type]

    def wish_profile(self, name: str, what: str) -> None:
        """Use another profile from now on, with all else as the user's own look has it."""
        look, self._own = self._own or self.now, None
        self.wish(replace(look, profile=name), what)

    def lend(self, look: Look, what: str) -> None:
        """Use a batch's look until `take_back`; what is changed meanwhile is for the open photo alone."""
        self._own = self._own or self.now
        self.wish(look, what)

    def take_back(self, what: str) -> None:
        """Use the user's own look again, if another one was lent."""
        if self._own is not None:
            look, self._own = self._own, None
            self.wish(look, what)

    @property
    def lent(self) -> bool:
        """True while a batch's look stands in for the user's own."""
        return self._own is not None

    def forget_masks(self) -> None:
        """Let no undo step bring back a mask: another photo is opened, to which it does not belong."""
        steps = (self._undo.command(number) for number in range(self._undo.count()))
        if any(isinstance(step, ChangeLook) and step.before.mask != step.after.mask for step in steps):
            self._undo.clear()

    def _go(self, before: Look, after: Look) -> None:
        """Change what differs between two looks; all else stays, such as the mask of the photo that is open now."""
        wanted = {field.name: getattr(after, field.name) for field in fields(Look)
                  if getattr(after, field.name) != getattr(before, field.name)}
        self.show_look(replace(self.now, **wanted))

    def show_look(self, look: Look) -> None:
        """Make a look the one in use."""
        before, self.now = self.now, look
        if self._own is None:
            look.remember(self._preferences)
        self.shown.emit(before, look)
