"""Masks in a batch: each photo's own or one for all, kept in the journal, and said in every output."""

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import main
from engine import photos
from engine.batches.batch import Batch, BatchDamaged, Settings, State
from engine.batches.forecast import foresee
from engine.batches.resuming import differences
from engine.batches.run import run_batch
from engine.masks import mask_file
from engine.masks.mask import Mask
from engine.masks.shapes import LinearGradient, RadialGradient, Stroke
from engine.photos.check_written import said_by
from engine.progress import run_to_end
from engine.session import Session
from tests.engine.batches.conftest import Make, states

MASK = Mask((Stroke(((0.3, 0.3, 1.0), (0.6, 0.5, 1.0)), 0.2, 0.4),
             LinearGradient((1.0, 0.5), (0.7, 0.5), strength=0.5)), True, (80, 64))


def test_each_photo_gets_its_own_mask_of_a_folder(make: Make, inbox: Path, session: Session, tmp_path: Path) -> None:
    masks = tmp_path / "masks"
    (masks / "trip").mkdir(parents=True)
    mask_file.write(MASK, masks / "a.mask.json")
    half = np.zeros((32, 40), np.uint8)
    half[:, 20:] = 255
    Image.fromarray(half).save(masks / "trip/c.mask.png")
    batch = make(inbox, existing="skip")
    batch.set_settings(dataclasses.replace(batch.settings, masks=str(masks)))
    assert run_to_end(run_batch(batch, session)).done == 3
    a, b, c = batch.items()
    weights = MASK.on(64, 80).region(0, 0, 64, 80)
    before, after = (photos.read(path).samples for path in (a.source, a.output) if path)
    assert np.array_equal(after[weights == 0], before[weights == 0])
    assert not np.array_equal(after[weights == 1], before[weights == 1])
    before, after = (photos.read(path).samples for path in (c.source, c.output) if path)
    assert np.array_equal(after[:, :38], before[:, :38]) and not np.array_equal(after[:, 42:], before[:, 42:])
    assert b.sentence.endswith(f"There is no mask of b.jpg in {masks}, so all of it was enhanced.")
    said = [said_by(item.output) for item in (a, b, c) if item.output]
    assert [one.get("Mask") for one in said][:2] == [mask_file.hash_of(MASK), None] and said[2]["Mask"]
    assert len({one["Settings"] for one in said}) == 3

    mask_file.write(MASK.inverted(), masks / "a.mask.json")   # another mask is another wish
    batch.retry([item.key for item in (a, b, c)])
    assert run_to_end(run_batch(batch, session)).skipped == 2
    assert states(batch) == [State.DONE, State.SKIPPED, State.SKIPPED]


def test_masks_that_cannot_be_used_fail_their_photos_alone(make: Make, inbox: Path, session: Session,
                                                           tmp_path: Path) -> None:
    mask_file.write(dataclasses.replace(MASK, painted_on=(64, 80)), inbox / "a.mask.json")
    (inbox / "b.mask.png").write_bytes(b"no picture")
    batch = make(inbox)
    batch.set_settings(dataclasses.replace(batch.settings, masks=str(inbox)))
    assert run_to_end(run_batch(batch, session)).failed == 2
    a, b, c = batch.items()
    assert a.sentence == ("The mask was made for a photo of 64 x 80 px, and this photo has 80 x 64; use a mask of the "
                          "same aspect ratio.")
    assert b.sentence.startswith("The mask cannot be used: b.mask.png is not a photo")
    assert c.state == State.DONE and not list((tmp_path / "out").glob("[ab]*"))
    batch.set_settings(dataclasses.replace(batch.settings, masks=str(tmp_path / "gone")))
    batch.retry([c.key])
    assert "is gone; put it back" in " ".join(run_to_end(foresee(batch, session)))
    assert run_to_end(run_batch(batch, session)).failed == 3
    assert batch.items()[2].sentence.startswith(f"The folder of masks {tmp_path / 'gone'} is gone")


def test_the_journal_keeps_masks_and_a_damaged_one_is_not_left_out_in_silence(make: Make, inbox: Path,
                                                                              tmp_path: Path) -> None:
    batch = make(inbox)
    batch.set_settings(dataclasses.replace(batch.settings, mask=MASK))
    own = dataclasses.replace(batch.settings, mask=Mask((RadialGradient((0.5, 0.5), (0.3, 0.2)),)))
    batch.set_item_settings([1], own)
    batch.close()
    batch = Batch.open(tmp_path / "batch")
    assert batch.settings.mask == MASK and batch.items()[0].settings == own
    assert differences(batch.settings, own) == (f"mask {mask_file.hash_of(MASK)}, now {mask_file.hash_of(own.mask)}")
    batch.journal.set_fact("settings", own.to_json() | {"mask": {"dmax_mask": 1}})
    batch.close()
    with pytest.raises(BatchDamaged):
        Batch.open(tmp_path / "batch")


def test_settings_without_a_mask_keep_the_hash_that_earlier_outputs_have() -> None:
    assert Settings("Mine", 0.3).hash == "1a585e4221f52186"
    assert Settings("Mine", 0.3, restorer="nlm:25", original_share=0.1).hash == "7197dc7fcb58565b"


def test_enhance_by_a_mask_gives_what_the_engine_renders_by_it(restored_folder: Path, tmp_path: Path,
                                                               capsys: pytest.CaptureFixture[str]) -> None:
    Image.open(restored_folder / "coffee.png").resize((80, 64)).save(tmp_path / "coffee.png")
    mask_file.write(MASK, tmp_path / "painted.json")
    words = ["enhance", str(tmp_path / "coffee.png"), "--profile", "Denoised", "--alpha", "0.2", "--json",
             "--library", str(tmp_path / "library")]
    made = []
    for name, more in (("whole", []), ("masked", ["--mask", str(tmp_path / "painted.json")])):
        assert main.main([*words, "--output", str(tmp_path / name), *more]) == 0
        made.append(json.loads(capsys.readouterr().out)["photos"][0])
    assert [one["mask"] for one in made] == [None, mask_file.hash_of(MASK)]
    photo, whole, masked = (photos.read(Path(path)).samples for path in (
        tmp_path / "coffee.png", made[0]["output"], made[1]["output"]))
    weights = MASK.on(64, 80).region(0, 0, 64, 80)
    assert np.array_equal(masked[weights == 0], photo[weights == 0])
    assert np.array_equal(masked[weights == 1], whole[weights == 1])


@pytest.mark.parametrize(("mask", "sentence"), [("nowhere.json", "There is no mask at"),
                                                ("bad.json", "is none that Dmax knows")])
@pytest.mark.parametrize("verb", ["enhance", "batch"])
def test_a_mask_that_cannot_be_used_is_said_before_anything_is_done(verb: str, mask: str, sentence: str, tmp_path: Path,
                                                                    capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.json").write_text("{}")
    assert main.main([verb, str(tmp_path), "--profile", "Denoised", "--output", str(tmp_path / "out"), "--mask",
                      str(tmp_path / mask), "--library", str(tmp_path / "library")]) == 2
    assert sentence in capsys.readouterr().err and not (tmp_path / "out").exists()


def test_faces_are_protected_and_how_many_is_said(restored_folder: Path, tmp_path: Path,
                                                  capsys: pytest.CaptureFixture[str]) -> None:
    Image.open(restored_folder / "coffee.png").resize((80, 60)).save(tmp_path / "coffee.png")
    Image.open(restored_folder / "astronaut.png").crop((64, 0, 192, 128)).save(tmp_path / "astronaut.png")
    words = ["batch", str(tmp_path / "astronaut.png"), str(tmp_path / "coffee.png"), "--profile", "Denoised", "--alpha",
             "0.2", "--json", "--library", str(tmp_path / "library")]
    faces = tmp_path / "faces"
    assert main.main([*words, "--output", str(faces), "--protect", "faces:1"]) == 0
    assert [one["faces"] for one in json.loads(capsys.readouterr().out)["photos"]] == [1, 0]
    before, after = (photos.read(folder).samples for folder in (tmp_path / "astronaut.png",
                                                                faces / "astronaut-dmax.png"))
    assert np.array_equal(after[38:60, 36:56], before[38:60, 36:56])   # her face
    assert not np.array_equal(after[100:], before[100:])
    said = said_by(faces / "astronaut-dmax.png")
    assert (said["Faces"], said["FacesProtected"]) == ("1", "1") and "Mask" not in said
    assert main.main([*words, "--output", str(faces), "--protect", "faces:2"]) == 2
