"""A batch: what it does, what it keeps, what it never does."""

import dataclasses
import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from engine import photos
from engine.batches.batch import Batch, BatchDamaged, BatchError, BatchInUse, Item, Settings, State, Summary
from engine.batches.forecast import foresee
from engine.batches.journal import FILE
from engine.batches.run import run_batch
from engine.photos import Photo
from engine.photos.metadata.xmp import properties
from engine.photos.output import Output
from engine.progress import Progress, run_to_end
from engine.session import Session
from tests.engine.batches.conftest import Make, files, states


def test_a_batch_keeps_subfolders_and_says_each_change(make: Make, inbox: Path, session: Session,
                                                       tmp_path: Path) -> None:
    batch = make(inbox)
    steps: list[Any] = []
    job = run_batch(batch, session)
    while True:
        try:
            steps.append(next(job))
        except StopIteration as end:
            summary = end.value
            break
    assert summary == Summary(3, 0, 0, 0, summary.seconds) and summary.seconds > 0
    assert files(tmp_path / "out") == ["a-dmax.png", "b-dmax.jpg", "trip/c-dmax.png"]
    told = [(step.source.name, step.state) for step in steps if isinstance(step, Item)]
    for state in (State.WORKING, State.DONE):   # each in order, and begun before the one before it is written
        assert [name for name, known in told if known == state] == ["a.png", "b.jpg", "c.png"]
    for name in ("a.png", "b.jpg", "c.png"):
        assert told.index((name, State.WORKING)) < told.index((name, State.DONE))
    assert any(isinstance(step, Progress) and step.what == "b.jpg" for step in steps)
    for item in batch.items():
        assert item.output and item.seconds > 0
        said = properties(photos.read(item.output).metadata.xmp)
        assert said["Input"] == photos.content_hash(item.source) and said["Settings"] == batch.settings.hash


def test_nothing_done_is_done_again(make: Make, inbox: Path, session: Session, tmp_path: Path) -> None:
    batch = make(inbox)
    run_to_end(run_batch(batch, session))
    stamps = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")}
    batch.close()
    batch = Batch.open(tmp_path / "batch")
    assert run_to_end(batch.add([inbox])) == 0
    assert states(batch) == [State.DONE] * 3
    assert run_to_end(run_batch(batch, session)).seconds == 0
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")} == stamps
    (inbox / "a.png").touch()   # another time, the same content
    assert run_to_end(batch.add([inbox])) == 0
    shutil.copy(inbox / "trip/c.png", inbox / "a.png")
    assert run_to_end(batch.add([inbox])) == 1
    assert states(batch) == [State.TO_DO, State.DONE, State.DONE]
    batch.close()


def test_closing_the_generator_pauses(make: Make, inbox: Path, session: Session, tmp_path: Path) -> None:
    batch = make(inbox)
    job = run_batch(batch, session)
    for step in job:
        if isinstance(step, Progress) and step.what == "b.jpg":
            break
    with pytest.raises(BatchError, match="running already"):
        run_to_end(run_batch(batch, session))
    job.close()
    assert states(batch) == [State.DONE, State.TO_DO, State.TO_DO]
    assert files(tmp_path / "out") == ["a-dmax.png"]
    assert run_to_end(run_batch(batch, session)).done == 3


def test_a_second_owner_is_told_so(make: Make, inbox: Path, tmp_path: Path) -> None:
    batch = make(inbox)
    with pytest.raises(BatchInUse, match="another Dmax window or command"):
        Batch.open(tmp_path / "batch")
    with pytest.raises(BatchInUse):
        Batch.create(tmp_path / "batch", Settings("Denoised"))
    batch.close()
    Batch.open(tmp_path / "batch").close()
    with pytest.raises(BatchError, match="already a batch"):
        Batch.create(tmp_path / "batch", Settings("Denoised"))
    with pytest.raises(BatchError, match="no batch"):
        Batch.open(tmp_path / "nowhere")


def test_two_photos_that_would_get_one_name_are_told_apart(make: Make, inbox: Path, session: Session,
                                                           tmp_path: Path) -> None:
    shutil.copy(inbox / "trip/c.png", inbox / "A.PNG")
    Image.open(inbox / "a.png").save(inbox / "a.tif")
    for existing in ("rename", "replace", "skip"):
        batch = make(inbox, place=existing, format="png", existing=existing)
        assert run_to_end(run_batch(batch, session)).done == 5
        outputs = [str(item.output).casefold() for item in batch.items()]
        assert len(set(outputs)) == 5
        for item in batch.items():
            assert properties(photos.read(item.output).metadata.xmp)["Input"] == photos.content_hash(item.source)
        shutil.rmtree(tmp_path / "out")


def test_an_input_is_never_written_to(make: Make, inbox: Path, session: Session, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in inbox.rglob("*") if path.is_file()}
    (tmp_path / "linked").symlink_to(inbox, target_is_directory=True)
    Image.open(inbox / "b.jpg").save(inbox / "a.jpg")   # whose PNG would be a.png, which is another input
    before[inbox / "a.jpg"] = (inbox / "a.jpg").read_bytes()
    outputs = ((inbox, "same"), (tmp_path / "linked", "same"), (inbox, "png"), (None, "same"))
    for number, (folder, format) in enumerate(outputs):
        batch = make(inbox, place=f"batch{number}", template="{name}", existing="replace", format=format, folder=folder)
        run_to_end(run_batch(batch, session))
        assert {path: path.read_bytes() for path in before} == before
        batch.close()


def test_skip_skips_only_what_was_made_so(make: Make, inbox: Path, session: Session, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    Image.new("RGB", (8, 8)).save(tmp_path / "out/a-dmax.png")   # somebody else's
    batch = make(inbox, existing="skip")
    assert run_to_end(run_batch(batch, session)).done == 3
    assert files(tmp_path / "out") == ["a-dmax-1.png", "a-dmax.png", "b-dmax.jpg", "trip/c-dmax.png"]
    again = make(inbox, place="again", existing="skip")   # another journal: the files themselves say it
    assert run_to_end(run_batch(again, session)).skipped == 3
    assert again.items()[0].output == tmp_path / "out/a-dmax-1.png"
    again.set_settings(dataclasses.replace(again.settings, alpha=0.9))
    again.retry([item.key for item in again.items()])
    assert run_to_end(run_batch(again, session)).done == 3
    assert len(files(tmp_path / "out")) == 7


def test_settings_of_its_own_and_removal(make: Make, inbox: Path, session: Session) -> None:
    batch = make(inbox)
    first, second, third = batch.items()
    batch.remove([second.key])
    batch.set_item_settings([third.key], dataclasses.replace(batch.settings, alpha=1))
    assert run_to_end(run_batch(batch, session)).done == 2
    output = batch.item(third.key).output
    assert np.array_equal(photos.read(output).samples, photos.read(third.source).samples)
    assert batch.item(third.key).settings.alpha == 1 and batch.item(first.key).settings is None
    batch.set_item_settings([third.key], None)
    assert batch.item(third.key).settings is None


def test_photos_come_with_settings_of_their_own_and_those_worked_on_are_left(make: Make, inbox: Path) -> None:
    batch = make(inbox)
    a, b, _ = (item.key for item in batch.items())
    batch.journal.update(a, state=State.WORKING)
    batch.journal.update(b, state=State.DONE, sentence="said", seconds=3.0)
    own = [dataclasses.replace(batch.settings, alpha=alpha) for alpha in (0.1, 0.2, 0.4)]
    sent = list(zip((inbox / "a.png", inbox / "b.jpg", inbox / "new.png"), own, strict=True))
    keys, busy = batch.add_with_settings(sent)
    items = {item.source.name: item for item in batch.items()}
    assert busy == 1 and keys == {b, items["new.png"].key}
    assert items["a.png"].settings is None and items["c.png"].settings is None
    assert (items["b.jpg"].settings, items["b.jpg"].state, items["b.jpg"].sentence) == (own[1], State.TO_DO, "")
    assert (items["new.png"].settings, items["new.png"].number) == (own[2], 4)
    batch.journal.update(b, state=State.DONE)
    assert batch.add_with_settings(sent[1:])[0] == keys
    assert states(batch)[1] is State.DONE   # with the same settings it is not done again


def test_a_photo_that_fails_never_stops_the_rest(make: Make, inbox: Path, session: Session) -> None:
    (inbox / "aa.png").write_bytes(b"no photo")
    os.mkfifo(inbox / "ab.jpg")
    (inbox / "gone.png").symlink_to(inbox / "nowhere.png")
    batch = make(inbox, inbox / "not there.png")
    summary = run_to_end(run_batch(batch, session))
    assert (summary.done, summary.failed) == (3, 4)
    assert all(item.sentence.endswith(".") for item in batch.items() if item.state == State.FAILED)
    shutil.copy(inbox / "a.png", inbox / "not there.png")
    failed = [item.key for item in batch.items() if item.state == State.FAILED]
    batch.retry(failed)
    assert run_to_end(run_batch(batch, session)).done == 4


def test_preflight_says_what_will_not_fit(make: Make, inbox: Path, session: Session, tmp_path: Path,
                                          monkeypatch: pytest.MonkeyPatch) -> None:
    batch = make(inbox)
    assert run_to_end(foresee(batch, session)) == []
    monkeypatch.setattr("engine.batches.forecast.free_memory_bytes", lambda: 1 << 20)
    assert "of memory" in run_to_end(foresee(batch, session))[0]
    monkeypatch.undo()
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr("shutil.disk_usage", lambda _: type(usage)(usage.total, usage.total, 1000))
    assert "has room for" in run_to_end(foresee(batch, session))[0]
    monkeypatch.undo()
    batch.set_settings(Settings("No such profile"))
    assert "No such profile" in run_to_end(foresee(batch, session))[0]


def test_settings_survive_the_journal() -> None:
    settings = Settings("Mine", -0.5, output=Output("tiff", folder=Path("/x"), bit_depth=16, existing="skip"))
    assert Settings.from_json(settings.to_json()) == settings
    assert Settings.from_json({"alpha": "?", "method": 3, "output": []}) == Settings("")


def test_a_damaged_journal_is_told_and_rescued(make: Make, inbox: Path, session: Session, tmp_path: Path) -> None:
    batch = make(inbox)
    run_to_end(run_batch(batch, session))
    settings = batch.settings
    batch.close()
    stamps = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")}
    journal = tmp_path / "batch" / FILE
    content = bytearray(journal.read_bytes())
    content[:20] = b"no database at all.."
    journal.write_bytes(content)
    with pytest.raises(BatchDamaged, match="damaged"):
        Batch.open(tmp_path / "batch")
    batch = Batch.rescue(tmp_path / "batch", settings)
    run_to_end(batch.add([inbox]))
    assert run_to_end(run_batch(batch, session)).done == 3
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")} == stamps   # found, not made again
    batch.close()


def test_a_photo_without_end_is_given_up(make: Make, inbox: Path, session: Session,
                                         monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.batches.task.LIMIT_S", -1e3)
    batch = make(inbox / "a.png")
    assert run_to_end(run_batch(batch, session)).failed == 1
    assert "took longer" in batch.items()[0].sentence


def test_no_socket_is_opened(make: Make, inbox: Path, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket")

    monkeypatch.setattr("socket.socket", refuse)
    batch = make(inbox)
    run_to_end(foresee(batch, session))
    assert run_to_end(run_batch(batch, session)).done == 3


def test_a_heic_without_a_picture_is_a_sentence(tmp_path: Path, restored_folder: Path) -> None:
    import pillow_heif

    path = tmp_path / "a.heic"
    pillow_heif.from_pillow(Image.open(restored_folder / "coffee.png").convert("RGB")).save(path)
    content = bytearray(path.read_bytes())
    place = content.find(b"infe")   # its item is no longer known
    while place > 0:
        content[place:place + 4] = b"nope"
        place = content.find(b"infe")
    for spoilt in (bytes(content), path.read_bytes().replace(b"hvc1", b"none"),
                   path.read_bytes().replace(b"pitm", b"none")):
        path.write_bytes(spoilt)
        for read in (photos.read, photos.read_header):
            with pytest.raises(photos.UnreadablePhoto):
                read(path)
        path.write_bytes(bytes(content))


def test_samples_that_come_back_wrong_are_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine.photos.codecs.file_encoders import encode

    def spoilt(kind: str, samples: Any, *rest: Any) -> None:
        samples = samples.copy()
        samples[-1] ^= 1
        encode(kind, samples, *rest)

    monkeypatch.setattr("engine.photos.writing.encode", spoilt)
    with pytest.raises(photos.UnwritablePhoto, match="did not come back"):
        photos.write(Photo.of(np.zeros((9, 9, 3), np.uint8)), tmp_path / "a.png")
    assert files(tmp_path) == []


def test_a_journal_whose_very_complaint_cannot_be_read_is_damaged(make: Make, inbox: Path, tmp_path: Path) -> None:
    """SQLite quotes what is damaged in its message, and Python cannot always read that."""
    make(inbox).close()
    journal = tmp_path / "batch" / FILE
    journal.write_bytes(journal.read_bytes().replace(b"CREATE TABLE photos", b"CREATE TABLE \xbbh\xfft\xfes"))
    with pytest.raises(BatchDamaged):
        Batch.open(tmp_path / "batch")


@pytest.mark.parametrize(("column", "value"), [
    ("state", "dooe"), ("seconds", "abc"), ("settings", "[" * 100_000), ("settings", "{"), ("number", "first")])
def test_a_damaged_cell_of_the_journal_is_rescued_as_other_damage_is(
        make: Make, inbox: Path, tmp_path: Path, column: str, value: str) -> None:
    batch = make(inbox)
    batch.journal.execute(f"UPDATE photos SET {column} = ? WHERE number = 2", value)
    batch.close()
    with pytest.raises(BatchDamaged):
        Batch.open(tmp_path / "batch")
    with Batch.rescue(tmp_path / "batch", batch_settings()) as rescued:
        assert len(rescued.items()) == 3


def test_a_journal_removes_no_file_but_dmax_s_own(make: Make, inbox: Path, tmp_path: Path) -> None:
    """A row's temporary file was deleted unchecked when a batch was opened: set to a photo, it deleted the photo."""
    batch = make(inbox)
    photo, empty = inbox / "a.png", tmp_path / "empty.txt"
    empty.touch()
    kept = photo.read_bytes()
    batch.journal.update(batch.items()[0].key, state=State.WORKING, temporary=bytes(photo), promised=bytes(empty))
    batch.close()
    Batch.open(tmp_path / "batch").close()
    assert photo.read_bytes() == kept and empty.exists()


def batch_settings() -> Settings:
    return Settings("Denoised", 0.3)
