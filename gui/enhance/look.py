"""The settings that photos are enhanced with, those of each photo of its own, and the undo steps that change them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from engine.enhancing.method import ALPHA_RANGE, DEFAULT_ALPHA
from gui.photo_choice import SUGGEST
from gui.preferences import Preferences

if TYPE_CHECKING:
    from engine.masks.mask import Mask
    from engine.wishes.wish import Wish

_REMEMBERED = ("profile", "alpha", "detail", "form", "restorer")
_OF_ONE_PHOTO = "mask", "faces"   # what is not usual when it is chosen
_ALPHA_STEPS, _ORIGINAL_STEPS, FACES_STEPS = 1, 2, 3   # ids of undo steps that Qt may merge, each slider's


@dataclass(frozen=True)
class Look:
    """Profile, alpha, method, restorer, detail of the original and mask: the state that undo goes back to."""

    profile: str                                               # its name, SUGGEST or AUTO
    alpha: float = DEFAULT_ALPHA                               # 1 = untouched, 0 = full transport, -1 to 2
    detail: Literal["auto", "off"] | float = "auto"     # auto: colours kept; off: the paper's exact form
    form: Literal["plain", "residual"] = "plain"
    restorer: str = ""                                  # a word for restorers.restorer_of; empty: restored already
    original_share: float | None = None                 # of the original's detail, 0 to 1; None: the profile's
    mask: Mask | None = None                            # where the photo is enhanced; None: everywhere
    faces: float = 0.0                                  # how much faces are protected that are still to be found

    @classmethod
    def of(cls, wish: Wish) -> Look:
        """The look of a wish, such as the settings of a batch."""
        method = wish.method
        return cls(wish.profile, wish.usual_alpha, method.detail, method.form, wish.restorer, wish.original_share,
                   wish.mask, wish.faces)

    def wish(self, suited: str = "") -> Wish:
        """What is wished for a photo with this look; `suited`: the profile that suits the photo, if that is known."""
        from engine.enhancing.method import Method
        from engine.wishes.wish import Wish

        profile = self.profile if self.profile != SUGGEST else suited
        return Wish(profile, self.alpha, Method(self.detail, self.form), restorer=self.restorer,
                    original_share=self.original_share, mask=self.mask, faces=self.faces)

    @classmethod
    def remembered(cls, preferences: Preferences, has: Callable[[str], bool]) -> Look:
        """The look that was used last; `has` tells if there is a profile of that name."""
        get = preferences.get
        alpha = get("alpha", DEFAULT_ALPHA)
        sound = ALPHA_RANGE[0] <= alpha <= ALPHA_RANGE[1]
        profile = get("profile", SUGGEST)
        return cls(profile if has(profile) else SUGGEST, alpha if sound else DEFAULT_ALPHA,
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
        return replace(self, alpha=0.0, original_share=None, mask=None, faces=0.0)


class ChangeLook(QUndoCommand):
    """Undo step from one look to another; successive moves of the slider merge into one."""

    def __init__(self, before: Look, after: Look, go: Callable[[Look, Look], None], title: str, slider: int = -1,
                 ) -> None:
        """`go` changes what differs between two looks, from the first to the second.

        `slider`: number of a slider of masks, whose moves merge, or -1.
        """
        super().__init__(title)
        self._slider = slider
        self.before = before
        self.after = after
        self._go = go

    def id(self) -> int:
        if not self.before.same_change(self.after) or self.before.mask != self.after.mask:
            return self._slider
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
    """The look in use for the open photo; each change of it is an undo step of that photo.

    A photo for which something was wished has a look of its own. All others have the usual one: what was chosen last,
    which is kept for the next start. A photo of a batch can be shown with the batch's look, of which nothing is kept.
    """

    shown = Signal(object, object)   # the look before, and the look in use: it was changed
    turned = Signal(object)          # QUndoStack of the photo that is opened, whose look is in use from now on
    owned = Signal(object)           # Path of a photo that has another look of its own now

    def __init__(self, usual: Look, preferences: Preferences, undo: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self.now = self._usual = usual
        self.lent = False                                 # a batch's look is in use
        self._path: Path | None = None                    # of the photo that is open, or is being opened
        self._own: dict[Path, Look] = {}
        self._known: set[Path] = set()                    # photos of which it is known what the library keeps
        self._early: dict[Path, set[str]] = {}            # fields that were changed before that was known
        self._undo = undo
        self._stacks: dict[tuple[Path | None, bool], QUndoStack] = {(None, False): undo}   # True: with a batch's look
        self._arrived = True                              # the photo could be opened
        self._before: tuple[Path | None, Look, bool] = None, usual, False   # path, look and `lent`, to go back to
        self._preferences = preferences

    # The photos

    def of(self, path: Path | None) -> Look:
        """The look that a photo is opened with."""
        return self._usual if path is None else self._own.get(path, self._usual)

    def has_own(self, path: Path) -> bool:
        """True if a photo has a look of its own."""
        return path in self._own

    def knows(self, path: Path) -> bool:
        """True if it is known what the library keeps for a photo."""
        return path in self._known

    def turn_to(self, path: Path | None, lent: Look | None = None) -> None:
        """Use the look of a photo that is opened, or one that a batch lends for it."""
        if self._arrived:
            self._before = self._path, self.now, self.lent
        self._arrived = False
        self._path, self.lent = path, lent is not None
        stack = self._stacks.setdefault((path, self.lent), QUndoStack(self))
        if self.lent:
            stack.clear()
        stack.setClean()   # what the slider does from here on is a step of its own
        self._undo, self.now = stack, lent or self.of(path)
        self.turned.emit(stack)

    def arrive(self) -> None:
        """The photo whose look is in use could be opened."""
        self._arrived = True

    def go_back(self) -> None:
        """Use the look of the photo before again: the one that was turned to could not be opened."""
        if not self._arrived:
            before, (path, look, lent) = self.now, self._before
            self.turn_to(path, look if lent else None)
            self._arrived = True
            self.shown.emit(before, self.now)

    def learn(self, path: Path, kept: Look | None) -> None:
        """Take over what the library keeps for a photo, but for what was changed meanwhile; None: it keeps nothing."""
        if path in self._known:
            return
        self._known.add(path)
        early = self._early.pop(path, set())
        if kept is None:
            return
        own = self._own.get(path)
        self._own[path] = kept if own is None else replace(kept, **{name: getattr(own, name) for name in early})
        self.owned.emit(path)
        if path == self._path and not self.lent:
            self._show(self._own[path])

    def forget(self, path: Path) -> None:
        """Forget what was wished for a photo: its file holds another one now."""
        self._own.pop(path, None)
        self._known.discard(path)
        for lent in (False, True):
            if (path, lent) in self._stacks:
                self._stacks[path, lent].clear()
        if path == self._path and not self.lent:
            self._show(self._usual)

    # Wishes

    def wish(self, look: Look, what: str, slider: int = -1) -> None:
        """Change the look, as an undo step titled `what`; `slider`: see `ChangeLook`."""
        if look != self.now:
            self._undo.push(ChangeLook(self.now, look, partial(self._go, self._path, True), what, slider))

    def wish_part(self, part: str, what: str, value: object) -> None:
        """Change one field of the look, as an undo step titled `what`."""
        self.wish(replace(self.now, **{part: value}), what)   # type: ignore[arg-type]

    def wish_profile(self, name: str, what: str) -> None:
        """Use another profile from now on, with all else as the user's own look has it."""
        look = self.of(self._path) if self.lent else self.now
        self.lent = False
        self.wish(replace(look, profile=name), what)

    def wish_for(self, path: Path, look: Look, what: str) -> None:
        """Change the look of a photo, open or not, as an undo step of its own; the usual look stays as it is."""
        here = path == self._path and not self.lent
        before, stack = self.of(path), self._undo
        if here:
            before = self.now
        else:
            stack = self._stacks.setdefault((path, False), QUndoStack(self))
        if look != before or path not in self._own:   # it stays so, whatever is usual later
            stack.push(ChangeLook(before, look, partial(self._go, path, False), what))

    def take_faces(self, mask: Mask | None) -> None:
        """Take over the mask with the faces that were found in the open photo, as part of the step that wished it."""
        step = self._undo.command(self._undo.index() - 1)
        if isinstance(step, ChangeLook) and step.after.faces:
            step.after = replace(step.after, mask=mask, faces=0.0)
        look = replace(self.now, mask=mask, faces=0.0)
        if self._path is not None and not self.lent:
            self._own[self._path] = look
            self.owned.emit(self._path)
        self._show(look)

    def _go(self, path: Path | None, usual: bool, before: Look, after: Look) -> None:
        """Change what differs between two looks, in the `usual` look as well; all else stays."""
        changed = {field.name: getattr(after, field.name) for field in fields(Look)
                   if getattr(after, field.name) != getattr(before, field.name)}
        here = path == self._path
        if usual and here and not self.lent:
            self._usual = replace(self._usual, **{name: changed[name] for name in changed if name not in _OF_ONE_PHOTO})
            self._usual.remember(self._preferences)
        look = replace(self.now if here else self.of(path), **changed)
        if path is not None and not (here and self.lent):
            if path not in self._known:
                self._early.setdefault(path, set()).update(changed)
            self._own[path] = look
            self.owned.emit(path)
        if here:
            self._show(look)

    def _show(self, look: Look) -> None:
        before, self.now = self.now, look
        self.shown.emit(before, look)
