"""A batch that restores its photos first: with the built-in restorer, and with programs that do all they should not."""

import dataclasses
import json
import shlex
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import photos
from engine.batches.batch import Batch, Settings, State
from engine.batches.forecast import foresee
from engine.batches.run import run_batch
from engine.photos import Photo
from engine.photos.metadata.xmp import properties
from engine.progress import Progress, run_to_end
from engine.restoring.restorers import restorer_of
from engine.session import Session
from tests.engine.batches.conftest import Make, files, states

COPIES, FAILS, HANGS, WRITES_NOTHING, WRITES_GARBAGE, ENLARGES_ODDLY = range(80, 86)   # by the width of the photo
PROGRAM = f"""
import pathlib, shutil, sys, time
source, target = sys.argv[1:]
content = pathlib.Path(source).read_bytes()
width = int.from_bytes(content[16:20], 'big')
if width == {FAILS}: sys.exit('no such noise')
if width == {HANGS}: time.sleep(600)
if width == {WRITES_GARBAGE}: pathlib.Path(target).write_bytes(b'garbage')
if width == {ENLARGES_ODDLY}:
    from PIL import Image
    Image.open(source).resize((100, 100)).save(target)
if width == {COPIES}: shutil.copy(source, target)
"""
WORD = f"{shlex.quote(sys.executable)} -c {shlex.quote(PROGRAM)} {{input}} {{output}}"
LIMIT_S = 5.0


def restoring(batch: Batch, word: str, seconds: float = LIMIT_S) -> Batch:
    batch.set_settings(dataclasses.replace(batch.settings, restorer=word, restorer_seconds=seconds))
    return batch


@pytest.fixture
def noisy(tmp_path: Path) -> Path:
    """A folder with a photo for each thing that the program does, and a good one at the end."""
    folder = tmp_path / "noisy"
    folder.mkdir()
    random = np.random.default_rng(0)
    widths = (COPIES, FAILS, HANGS, WRITES_NOTHING, WRITES_GARBAGE, ENLARGES_ODDLY, COPIES)
    for name, width in zip("abcdefg", widths, strict=True):
        noise = random.normal(128, 25, (64, width, 3)).clip(0, 255).astype(np.uint8)
        Image.fromarray(noise).save(folder / f"{name}.png")
    return folder


def test_a_photo_is_restored_and_then_enhanced(make: Make, noisy: Path, session: Session) -> None:
    batch = restoring(make(noisy / "a.png"), "nlm:25")
    run_to_end(run_batch(batch, session))
    item, = batch.items()
    assert item.output is not None
    made, source = photos.read(item.output), photos.read(item.source)
    assert properties(made.metadata.xmp)["Restorer"] == "nlm:25"
    restored = restorer_of("nlm:25").restore(source)
    enhancer = session.enhancer("Denoised")
    profile = enhancer.choose(restored).profile
    change = run_to_end(enhancer.compute_change(restored, profile)).change
    original = enhancer.original_detail(restored, source, profile)
    assert original is not None and original.share == profile.info.original_share > 0   # what its calibration found
    assert np.array_equal(made.samples, change.render(restored, 0.3, original).samples)
    assert properties(made.metadata.xmp)["OriginalDetail"] == f"{original.share:g}"


def test_detail_of_originals_in_a_folder_is_given_back_or_a_sentence_says_why_not(
        make: Make, noisy: Path, session: Session, tmp_path: Path) -> None:
    restored = tmp_path / "restored"
    restored.mkdir()
    for name, source in (("a-NR", "a"), ("b_DxO 2", "b"), ("c", "a"), ("lost", "g")):
        image = restorer_of("nlm:25").restore(photos.read(noisy / f"{source}.png"))
        photos.write(image, restored / f"{name}.png")
    batch = make(restored)
    batch.set_settings(dataclasses.replace(batch.settings, originals=str(noisy), original_share=0.2, alpha=1))
    assert run_to_end(run_batch(batch, session)).done == 4
    said = {item.source.stem: item.sentence for item in batch.items()}
    assert "original" not in said["a-NR"] + said["b_DxO 2"]
    assert "82 x 64 px" in said["c"] and "There is no original of lost.png" in said["lost"]
    for item in batch.items():
        before, after = photos.read(item.source).pixels(), photos.read(item.output).pixels()
        towards = None if "original" in item.sentence else photos.read(noisy / f"{item.source.name[0]}.png")
        assert np.array_equal(before, after) is (towards is None)
        if towards is not None:
            assert ((after - before) * (towards.pixels() - before)).mean() > 0


def test_a_profile_that_knows_no_share_gives_nothing_back_unless_one_is_chosen(
        make: Make, noisy: Path, session: Session) -> None:
    batch = make(noisy / "a.png")
    batch.set_settings(dataclasses.replace(batch.settings, profile="JPEG cleaned", originals=str(noisy)))
    run_to_end(run_batch(batch, session))
    assert "does not know how much" in batch.items()[0].sentence


def test_an_enlarged_photo_keeps_its_metadata_and_leaves_the_original_alone(
        make: Make, noisy: Path, session: Session) -> None:
    before = (noisy / "a.png").read_bytes()
    batch = restoring(make(noisy / "a.png"), "lanczos:2")
    run_to_end(run_batch(batch, session))
    made = photos.read(batch.items()[0].output)
    assert (made.width, made.height) == (160, 128) and (noisy / "a.png").read_bytes() == before


def test_a_program_that_misbehaves_is_a_sentence_for_each_photo_and_the_rest_is_done(
        make: Make, noisy: Path, session: Session, tmp_path: Path) -> None:
    batch = restoring(make(noisy), WORD)
    summary = run_to_end(run_batch(batch, session))
    assert (summary.done, summary.failed) == (2, 5)
    says = {item.source.name: item.sentence for item in batch.items() if item.state == State.FAILED}
    for name, words in (("b.png", "no such noise"), ("c.png", "longer than 5 seconds"),
                        ("d.png", "without writing a photo"), ("e.png", "not a photo that can be read"),
                        ("f.png", "whole number of times")):
        assert words in says[name]
    assert files(tmp_path / "out") == ["a-dmax.png", "g-dmax.png"]


def test_a_restorer_that_is_not_there_is_told_for_each_photo_or_beforehand(
        make: Make, noisy: Path, session: Session) -> None:
    batch = restoring(make(noisy / "a.png", noisy / "b.png"), "no-such-program {input} {output}")
    assert run_to_end(run_batch(batch, session)).failed == 2
    assert all("cannot be started" in item.sentence for item in batch.items())
    restoring(batch, "blur the photo").retry([item.key for item in batch.items()])
    assert "There is no restorer" in run_to_end(foresee(batch, session))[0]


def test_stopping_ends_a_program_that_restores_ahead(make: Make, noisy: Path, session: Session, tmp_path: Path) -> None:
    batch = restoring(make(noisy / "a.png", noisy / "c.png", noisy / "g.png"), WORD, seconds=600)
    job = run_batch(batch, session)
    for step in job:
        if isinstance(step, Progress) and step.what == "c.png":   # it is waited for, and hangs
            break
    began = time.monotonic()
    job.close()
    assert time.monotonic() - began < 5
    assert states(batch) == [State.DONE, State.TO_DO, State.TO_DO]
    assert files(tmp_path / "out") == ["a-dmax.png"]


def test_a_program_works_on_the_next_photo_while_the_network_works(make: Make, noisy: Path, session: Session,
                                                                   tmp_path: Path) -> None:
    began = tmp_path / "began"
    code = (f"import pathlib, shutil, sys; began = pathlib.Path({str(began)!r}); "
            "began.write_text((began.read_text() if began.exists() else '') + 'x'); shutil.copy(*sys.argv[1:])")
    batch = restoring(make(noisy / "a.png", noisy / "g.png"),
                      f"{shlex.quote(sys.executable)} -c {shlex.quote(code)} {{input}} {{output}}")
    for step in run_batch(batch, session):
        if isinstance(step, Progress) and step.what == "a.png" and step.done > 0:
            until = time.monotonic() + 30
            while began.read_text() != "xx" and time.monotonic() < until:
                time.sleep(0.02)
            assert began.read_text() == "xx"
            break


def test_a_photo_with_settings_of_its_own_need_not_be_restored(make: Make, noisy: Path, session: Session) -> None:
    batch = restoring(make(noisy / "a.png", noisy / "g.png"), "nlm:25")
    batch.set_item_settings([batch.items()[1].key], dataclasses.replace(batch.settings, restorer="", alpha=1))
    assert run_to_end(run_batch(batch, session)).done == 2
    untouched: Photo = photos.read(batch.items()[1].output)
    assert np.array_equal(untouched.samples, photos.read(noisy / "g.png").samples)


def test_what_was_made_with_another_restorer_is_made_again(make: Make, noisy: Path, session: Session) -> None:
    plain = make(noisy / "a.png", existing="skip")
    assert run_to_end(run_batch(plain, session)).done == 1
    restored = restoring(make(noisy / "a.png", place="restored", existing="skip"), "nlm:25")
    assert run_to_end(run_batch(restored, session)).done == 1
    restored.retry([restored.items()[0].key])
    assert run_to_end(run_batch(restored, session)).skipped == 1


def test_journals_from_before_there_were_restorers_are_read() -> None:
    record = json.loads(json.dumps(Settings("Mine", 0.5).to_json()))
    old = {name: value for name, value in record.items() if not name.startswith("restorer")}
    assert Settings.from_json(old) == Settings("Mine", 0.5) == Settings.from_json(record)
    chosen = Settings("Mine", restorer=WORD, restorer_seconds=5)
    assert Settings.from_json(json.loads(json.dumps(chosen.to_json()))) == chosen
    assert Settings.from_json(old | {"restorer": 3, "restorer_seconds": -1}).restorer_seconds == 600
