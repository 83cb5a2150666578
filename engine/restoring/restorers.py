"""Restorers by name: turns a word such as `nlm:25`, a model file or a command into a restorer."""

from __future__ import annotations

from pathlib import Path

from engine.device import Device
from engine.restoring import MODEL_SUFFIXES
from engine.restoring.restorer import Restorer, RestorerError

__all__ = ["Restorer", "RestorerError", "restorer_of"]


def restorer_of(word: str, device: Device | None = None, limit_s: float = 600) -> Restorer:
    """The restorer that a word stands for.

    `none` (the degraded photo itself), `nlm` or `nlm:25` (non-local means, the noise estimated or given in 1/255),
    `lanczos:4` (enlarging by a whole factor), a model file, or a command with {input} and {output} or {folder}, which
    may take `limit_s` seconds for a photo. Raises RestorerError with a sentence.
    """
    from engine.restoring.non_local_means import NonLocalMeans
    from engine.restoring.plain import Lanczos, Untouched

    if "{input}" in word:
        from engine.restoring.program import Program

        return Program(word, limit_s)
    name, _, number = word.partition(":")
    if word == "none":
        return Untouched()
    if name == "nlm":
        return NonLocalMeans(_number(word, number, 200) if number else None)
    if name == "lanczos":
        factor = _number(word, number, 8)
        if factor != int(factor):
            raise RestorerError("'{word}' must enlarge by a whole number, such as lanczos:4.", word=word)
        return Lanczos(int(factor))
    path = Path(word)
    if path.suffix.lower() in MODEL_SUFFIXES:
        from engine.restoring.model_file import ModelFile

        return ModelFile(path, device)
    raise RestorerError("There is no restorer '{word}'; use nlm, nlm:25, lanczos:4, none, a model file, or a command "
                        "with {{input}} and {{output}}.", word=word)


def _number(word: str, number: str, most: float) -> float:
    """The number behind a word's colon, above 0 and at most `most`. Raises RestorerError."""
    try:
        value = float(number)
    except ValueError:
        value = -1.0
    if not 0 < value <= most:
        raise RestorerError("'{word}' needs a number above 0 and up to {most:g} behind the colon.", word=word,
                            most=most)
    return value
