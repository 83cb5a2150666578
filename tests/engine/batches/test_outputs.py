"""No output takes the place of an input, of another photo's output, or of a file that Dmax did not make."""

import os
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import numpy as np
import pytest

from engine import photos
from engine.atomic_files import temporary_beside
from engine.batches.batch import Batch, State
from engine.batches.outputs import Outputs
from engine.batches.run import run_batch
from engine.photos import Photo
from engine.photos.check_written import said_by
from engine.photos.finding import made_by_dmax
from engine.progress import run_to_end
from engine.session import Session
from tests.engine.batches.conftest import Make


def photo(path: Path, seed: int = 0) -> Path:
    """A small photo with content of its own."""
    path.parent.mkdir(parents=True, exist_ok=True)
    samples = np.random.default_rng(seed).integers(60, 200, (48, 64, 3)).astype(np.uint8)
    photos.write(Photo.of(samples), path, existing="replace")
    return path


def outputs(batch: Batch, session: Session) -> list[str]:
    """Run a batch in which every photo must be done; the names of its outputs."""
    run_to_end(run_batch(batch, session))
    items = batch.items()
    assert [item.state for item in items] == [State.DONE] * len(items), [item.sentence for item in items]
    return [item.output.name for item in items if item.output]


@pytest.mark.parametrize("existing", ["rename", "replace", "overwrite"])
def test_an_output_in_the_inputs_own_folder_replaces_no_input(
        make: Make, session: Session, tmp_path: Path, existing: str) -> None:
    """`enhance in --output in --format png --existing replace` replaced a.png, which was another photo."""
    folder = tmp_path / "in"
    paths = [photo(folder / "a.jpg", 1), photo(folder / "a.png", 2)]
    before = [path.read_bytes() for path in paths]
    batch = make(folder, folder=folder, template="{name}", format="png", existing=existing)
    assert outputs(batch, session) == ["a-dmax.png", "a-dmax-1.png"]
    assert [path.read_bytes() for path in paths] == before


def test_inputs_of_one_name_get_outputs_of_two(make: Make, session: Session, tmp_path: Path) -> None:
    """`enhance a/x.jpg b/x.jpg --output b --existing replace` replaced b/x.jpg, and said "2 of 2 done" for one file."""
    one, other = photo(tmp_path / "a" / "x.jpg", 1), photo(tmp_path / "b" / "x.jpg", 2)
    before = other.read_bytes()
    batch = make(one, other, folder=tmp_path / "b", template="{name}", existing="replace")
    assert sorted(outputs(batch, session)) == ["x-dmax-1.jpg", "x-dmax.jpg"]
    assert other.read_bytes() == before


def test_an_input_is_known_through_links_letter_case_and_unicode_forms(
        make: Make, session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    name = unicodedata.normalize("NFC", "é.png")
    paths = [photo(folder / "A.PNG", 1), photo(folder / name, 2), photo(folder / "sub" / "linked.png", 3)]
    os.link(paths[2], folder / "hard.png")
    (tmp_path / "out").symlink_to(folder)
    before = {path: path.read_bytes() for path in (*paths, folder / "hard.png")}
    sources = [photo(tmp_path / "other" / wanted, seed) for seed, wanted in enumerate(
        ("a.png", unicodedata.normalize("NFD", "é.png"), "hard.png"), 4)]
    batch = make(*paths, *sources, folder=tmp_path / "out", template="{name}", existing="overwrite")
    outputs(batch, session)
    assert {path: path.read_bytes() for path in before} == before


def test_replace_takes_the_place_of_dmax_s_own_outputs_alone(make: Make, session: Session, tmp_path: Path) -> None:
    source, out = photo(tmp_path / "in" / "x.png", 1), tmp_path / "out"
    stranger = photo(out / "x.png", 2)
    before = stranger.read_bytes()
    batch = make(source, place="first", folder=out, template="{name}", existing="replace")
    assert outputs(batch, session) == ["x-1.png"]
    assert stranger.read_bytes() == before
    assert "x.png was not made by Dmax" in batch.items()[0].sentence
    stranger.unlink()
    shutil.move(out / "x-1.png", out / "x.png")
    assert outputs(make(source, place="again", folder=out, template="{name}", existing="replace"), session) == ["x.png"]
    stranger = photo(out / "x.png", 3)
    over = make(source, place="over", folder=out, template="{name}", existing="overwrite")
    assert outputs(over, session) == ["x.png"]
    assert said_by(stranger)["Profile"] == "Denoised"


def test_a_folder_of_the_output_s_name_is_not_an_output(make: Make, session: Session, tmp_path: Path) -> None:
    source = photo(tmp_path / "in" / "x.png")
    (tmp_path / "out" / "x.png").mkdir(parents=True)
    for existing in ("skip", "overwrite"):
        batch = make(source, place=existing, folder=tmp_path / "out", template="{name}", existing=existing)
        assert outputs(batch, session)[0].startswith("x-")


def test_own_outputs_are_left_out_of_folders_and_taken_when_named(
        make: Make, session: Session, tmp_path: Path) -> None:
    """`enhance FOLDER` twice made a-dmax-dmax.jpg; three batches into their own folder made eight files of one."""
    folder = tmp_path / "in"
    suffixes = (".avif", ".jpg", ".png", ".tif", ".webp")
    sources = [photo(folder / f"a{suffix}", seed) for seed, suffix in enumerate(suffixes)]
    first = make(folder, place="first", folder=folder)
    outputs(first, session)
    made = [item.output for item in first.items() if item.output]
    assert len(made) == 5 and all(made_by_dmax(path) for path in made)
    assert not any(made_by_dmax(path) for path in sources)
    assert [item.source for item in make(folder, place="second", folder=folder).items()] == sources
    assert photos.photos_in([folder]) == sources
    assert photos.photos_in([made[0]]) == [made[0]]
    assert [item.source for item in make(made[0], place="named", folder=folder).items()] == [made[0]]


def test_photos_that_are_added_later_go_on_in_the_numbering(make: Make, tmp_path: Path) -> None:
    batch = make(folder=tmp_path / "out")
    paths = [tmp_path / f"{number}.png" for number in range(1100)]
    run_to_end(batch.add(paths))
    assert [item.number for item in batch.items()] == list(range(1, 1101))
    run_to_end(batch.add([tmp_path / "last.png"]))
    assert batch.items()[-1].number == 1101


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot tell whether another process is alive")
def test_what_a_killed_process_left_unfinished_goes_when_dmax_writes_there_again(
        make: Make, session: Session, tmp_path: Path) -> None:
    """`kill -9` in the middle of a write left a hidden file in the user's folder for ever."""
    folder = tmp_path / "out"
    folder.mkdir()
    begin = ("from pathlib import Path; from engine.atomic_files import temporary_beside; "
             f"temporary_beside(Path({str(folder / 'x')!r})).write_bytes(b'half')")
    subprocess.run([sys.executable, "-c", begin], check=True, cwd=Path(__file__).parents[3])
    [killed] = folder.iterdir()
    being_written, of_the_user = temporary_beside(folder / "y"), folder / ".dmax-notes.part"
    being_written.touch()
    of_the_user.touch()
    outputs(make(photo(tmp_path / "in" / "a.jpg"), folder=folder), session)
    assert (killed.exists(), being_written.exists(), of_the_user.exists()) == (False, True, True)


def test_a_name_that_was_promised_is_kept_and_what_has_it_already_is_not_made_again(
        make: Make, session: Session, tmp_path: Path) -> None:
    """As when the driver of a cluster was killed: a photo was given away, its result never arrived."""
    batch = make(photo(tmp_path / "in" / "a.jpg", 1), photo(tmp_path / "in" / "a.png", 2), format="png")
    first, second = batch.items()
    promised = [Outputs(batch.journal).promise(item, batch.settings)[0] for item in (first, second)]
    assert [path.name for path in promised] == ["a-dmax.png", "a-dmax-1.png"]
    assert outputs(batch, session) == ["a-dmax.png", "a-dmax-1.png"]
    made = promised[0].stat().st_mtime_ns
    for item, name in ((first, promised[0]), (second, tmp_path / "out" / "free.png")):
        batch.journal.update(item.key, state=State.TO_DO, output=None, name_key=None, promised=os.fsencode(name))
    assert outputs(batch, session) == ["a-dmax.png", "free.png"]
    assert made == promised[0].stat().st_mtime_ns and "already" in batch.items()[0].sentence
    batch.journal.update(second.key, state=State.TO_DO, promised=os.fsencode(promised[0]))   # the other photo's
    assert outputs(batch, session) == ["a-dmax.png", "a-dmax-2.png"]
