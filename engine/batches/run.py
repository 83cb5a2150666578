"""Run of a batch: a pipeline that reads the next photo and writes the one before while the network works on a photo."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine import photos
from engine.batches.batch import Batch
from engine.batches.item import Item, State, Summary, item_of, left_out_sentence
from engine.batches.journal import BatchError
from engine.batches.outputs import Made, Outputs, name_key
from engine.batches.recovery import settled
from engine.batches.task import BEAT_S, Read, Stopwatch, Task, changed, finished, read
from engine.enhancing.change import ComputedChange
from engine.errors import DmaxError, shown
from engine.photos.finding import Originals
from engine.photos.on_disk import stamp
from engine.progress import Progress, Steps
from engine.sentences import Sentence, joined

if TYPE_CHECKING:
    from engine.session import Session

log = logging.getLogger(__name__)
Told = Generator[Progress | Item, None, None]


class _BatchRun:
    """The pipeline of one run, of at most three photos: one being read, one with the network, one being written.

    The network stays on the thread that iterates over `run`. Results are recorded and yielded in the order in which the
    photos began. The journal marks every photo that was begun, so that after a crash all are known that may have caused
    it; the next run then does each of those alone.
    """

    def __init__(self, batch: Batch, session: Session) -> None:
        self.journal = batch.journal
        self.batch = batch
        self.session = session
        self.seconds = 0.0   # of work on the photos that ended
        self._outputs = Outputs(batch.journal)
        self._reader = ThreadPoolExecutor(1, "batch-reading")
        self._writer = ThreadPoolExecutor(1, "batch-writing")
        self._originals: dict[str, Originals] = {}
        self._begun: dict[int, Task] = {}   # photos begun and not ended, by key
        self._behind: tuple[Task, Future[None]] | None = None   # the photo that is being written

    def run(self) -> Told:
        """Enhance all photos to do. Close it to stop: what is being written is finished, the rest is to do again."""
        try:
            task = self._begin()
            while task is not None:
                ahead: Task | None = None
                if self._outdated(task):
                    self._drop(task)
                else:
                    yield task.item
                    ahead = yield from self._one(task)
                if ahead is None:   # the next photo is to be done alone, or there is none
                    yield from self._end_behind()
                task = ahead or self._begin()
        finally:
            self._leave()

    # Beginning a photo

    def _begin(self, *, early: bool = False) -> Task | None:
        """Take the next photo to do and let the reader begin with it; None if there is none.

        `early`: another photo is with the network, so a photo that must be done alone is not begun yet.
        """
        rows = self.journal.rows("SELECT * FROM photos WHERE state = ? ORDER BY crashes, number LIMIT 1", State.TO_DO)
        if not rows or (early and rows[0]["crashes"]):
            return None
        begun = {"state": State.WORKING, "sentence": "", "dropped": "[]"}
        self.journal.update(rows[0]["key"], **begun)
        item = item_of({**rows[0], **begun})
        settings = item.settings or self.batch.settings
        task = Task(item, settings, alone=rows[0]["crashes"] > 0, before=stamp(item.source))
        self._begun[item.key] = task
        try:   # here and not on the reader's thread, since a session is for one thread
            task.enhancer = self.session.enhancer(task.settings.profile, task.settings.method)
            if task.settings.restorer:
                task.restorer = self.session.restorer(task.settings.restorer, task.settings.restorer_seconds)
            if folder := task.settings.originals:
                task.originals = self._originals.setdefault(folder, Originals(Path(folder)))
        except Exception as error:   # reported when it is the photo's turn
            task.reading.set_exception(error)
        else:
            task.reading = self._reader.submit(read, task, self._outputs)
        return task

    def _outdated(self, task: Task) -> bool:
        """True if a photo was removed from the batch, or got other settings, since it was begun."""
        latest = self.batch.item(task.item.key)
        return latest is None or (latest.settings or self.batch.settings) != task.settings

    def _drop(self, task: Task) -> None:
        """Give up an outdated photo; if it is still in the batch, it is to do again."""
        task.stop.set()
        self._put_back(task.item)
        del self._begun[task.item.key]

    # With the network

    def _one(self, task: Task) -> Generator[Progress | Item, None, Task | None]:
        """Enhance a photo and hand it to the writer; returns the task of the next photo, if that was begun.

        The edge of a job: any error of the photo is recorded as a sentence. Only errors of the journal are raised.
        """
        ahead = None
        problem = None
        try:
            ready = yield from self._ready(task)
            if not task.alone:
                ahead = self._begin(early=True)
            computed = yield from self._change(task, ready)
            task.finished = finished(task, ready, computed)
            del ready, computed   # the writer has them alone, and frees them
        except BatchError:
            raise
        except Exception as error:
            problem = error
        yield from self._end_behind()
        if problem is not None:
            self._failed(task, problem)
            yield from self._end(task)
            return ahead
        self._behind = task, self._writer.submit(self._write, task)
        if task.alone:
            yield from self._end_behind()
        return ahead

    def _ready(self, task: Task) -> Generator[Progress | Item, None, Read]:
        """Wait for the reader and return the photo that it read; yields progress while waiting."""
        while True:
            if task.alone:
                yield from self._end_behind()
            task.turn.set()
            if task.reading.done():
                return task.reading.result()
            wait([task.reading], BEAT_S)
            yield Progress(0, 1, task.item.source.name)

    def _change(self, task: Task, ready: Read) -> Generator[Progress | Item, None, ComputedChange]:
        """Compute a photo's change; meanwhile yields the photo that is being written, once it is finished."""
        task.reading = Future()   # the old one would keep the photo in memory
        with contextlib.closing(Steps(changed(task, ready))) as steps:
            for step in steps:
                if self._behind is not None and self._behind[1].done():
                    yield from self._end_behind()
                yield step
        return steps.result

    # Writing

    def _write(self, task: Task) -> None:
        """Blend, write and verify a photo on the writer's thread, and record that it is done."""
        watch = Stopwatch()
        item = task.item
        settings = task.settings
        try:
            if task.finished is None or task.enhancer is None:
                raise RuntimeError("nothing to write")
            done = task.finished
            ready, change, alpha = done.ready, done.change, done.alpha
            said = [ready.choice.warning, ready.notice, *done.notices]
            del done
            task.finished = None   # so that the photo and its change are freed below
            choice, original, input_hash, mask = ready.choice, ready.original, ready.input_hash, ready.mask
            settings_hash = ready.wish.hash
            resolved = replace(ready.wish, alpha=alpha, original_share=original.share if original else 0.0)
            restored_by = task.restorer.name if task.restorer else ""
            properties = resolved.properties(task.enhancer, choice.profile, restored_by) | {
                "Input": input_hash, "Settings": settings_hash, "PixelScale": f"{choice.scale_px:.0f}"}
            if ready.faces is not None:
                properties["Faces"] = str(ready.faces)
            target = self._outputs.target(item, settings, alpha)   # again: the disk may have changed
            self._outputs.check_disk(item, settings, target)
            self._outputs.check_made(item, target, input_hash, ready.wish, task.enhancer.profile_hashes)
            dropped = photos.left_out(ready.photo, target)
            said.append(left_out_sentence(dropped))
            rendered = change.render(ready.photo, alpha, original, mask, in_place=True)
            del ready, change, original, mask, resolved   # writing needs memory of its own
            facts = {"stamp": task.before, "input_hash": input_hash, "profile_hash": choice.profile.hash,
                     "settings_hash": settings_hash, "dropped": json.dumps(dropped)}
            written, note = self._outputs.write(item, rendered, settings, properties, facts, alpha)
            watch.pause()
            task.seconds += watch.seconds
            self.journal.update(item.key, state=State.DONE, output=os.fsencode(written), temporary=None, promised=None,
                                sentence=joined((*said, note)),
                                seconds=task.seconds)
        except BatchError:
            raise
        except Exception as error:
            self._failed(task, error)

    def _end_behind(self) -> Told:
        """Wait until the photo that is being written is finished, and yield it."""
        if self._behind is not None:
            task, writing = self._behind
            self._behind = None
            writing.result()
            yield from self._end(task)

    def _end(self, task: Task) -> Told:
        """Release a photo whose result is recorded, and yield it; nothing if it was removed from the batch."""
        del self._begun[task.item.key]
        self.seconds += task.seconds
        latest = self.batch.item(task.item.key)
        if latest:
            yield latest

    def _failed(self, task: Task, error: Exception) -> None:
        """Record why a photo has no new output: it exists already, or an error."""
        name = shown(task.item.source.name)
        if isinstance(error, Made):
            self.journal.update(task.item.key, state=State.DONE if error.ours else State.SKIPPED,
                                output=os.fsencode(error.output), name_key=name_key(error.output), temporary=None,
                                promised=None, seconds=task.seconds,
                                sentence=Sentence("It was made from this photo with these settings already."))
            return
        if isinstance(error, DmaxError):
            sentence = str(error)
        elif isinstance(error, MemoryError | RecursionError):
            sentence = Sentence("{name} needs more memory than there is; close other programs, or use a smaller "
                                "version.", name=name)
        else:
            log.error("a photo of a batch failed", exc_info=error)
            sentence = Sentence("Something went wrong inside Dmax with {name} ({kind}); the log says more.", name=name,
                                kind=type(error).__name__)
        self.journal.update(task.item.key, state=State.FAILED, sentence=sentence, stamp=task.before, temporary=None,
                            promised=None, seconds=task.seconds)

    # The end of the run

    def _leave(self) -> None:
        """Stop both threads, and set photos that did not end to do again.

        Where the journal cannot be written any more, recovery does that when the batch is opened again.
        """
        for task in self._begun.values():
            task.stop.set()
        self._reader.shutdown(cancel_futures=True)
        self._writer.shutdown(cancel_futures=True)
        for task in self._begun.values():
            with contextlib.suppress(BatchError):
                self._put_back(task.item)

    def _put_back(self, item: Item) -> None:
        """Set an interrupted photo to do again, or to done if its output has got its name already."""
        for row in self.journal.rows("SELECT * FROM photos WHERE key = ? AND state = ?", item.key, State.WORKING):
            output = settled(row["temporary"], row["promised"], row["promised_hash"])
            facts = {"state": State.DONE, "output": os.fsencode(output)} if output else {"state": State.TO_DO}
            self.journal.update(item.key, temporary=None, promised=None, **facts)


def run_batch(batch: Batch, session: Session) -> Generator[Progress | Item, None, Summary]:
    """Enhance all photos to do. Yields progress of the current photo, and a photo whenever its state changes.

    The network works on one photo while threads of their own read the next one and write the one before; a photo is
    done only when its output was read back whole. A photo that fails never stops the rest. Close the generator to
    pause: what is being written is finished, the rest is to do again. Raises BatchError if the batch is running
    already, or if the journal cannot be written; nothing that was done is lost.
    """
    if batch.running:
        raise BatchError("This batch is running already; wait until it ends, or pause it first.")
    batch.running = True
    try:
        run = _BatchRun(batch, session)
        yield from run.run()
        counts = batch.counts()
        return Summary(counts[State.DONE], counts[State.FAILED], counts[State.SKIPPED], counts[State.TO_DO],
                       run.seconds)
    finally:
        batch.running = False
