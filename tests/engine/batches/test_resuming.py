"""Resuming notices what became of outputs, photos and settings since the batch was begun."""

import json
from pathlib import Path

import pytest
from PIL import Image

import main
from engine.batches import schema
from engine.batches.batch import Batch, BatchDamaged
from engine.batches.resuming import follow_moved_photos, redo_lost_outputs
from engine.batches.run import run_batch
from engine.progress import run_to_end
from engine.sentences import Sentence, joined
from engine.session import Session
from tests.engine.batches.conftest import Make, files, states


@pytest.mark.parametrize("existing", ["rename", "skip", "replace"])
def test_outputs_that_are_gone_or_cut_are_made_again_and_others_stay(
        make: Make, session: Session, inbox: Path, existing: str) -> None:
    batch = make(inbox, existing=existing)
    run_to_end(run_batch(batch, session))
    gone, cut, rated = (item.output for item in batch.items())
    gone.unlink()
    cut.write_bytes(cut.read_bytes()[:len(cut.read_bytes()) // 2])
    Image.new("RGB", (9, 9)).save(rated)
    left = rated.read_bytes(), cut.read_bytes()
    again, kept = run_to_end(redo_lost_outputs(batch))
    assert again == f"Outputs that are gone or damaged are made again: {gone.name}, {cut.name}."
    assert kept == f"Outputs that another program has changed are kept as they are: {rated.name}."
    assert [state.value for state in states(batch)] == ["to do", "to do", "done"]
    run_to_end(run_batch(batch, session))
    assert [state.value for state in states(batch)] == ["done"] * 3
    assert gone.stat().st_size and rated.read_bytes() == left[0]
    made = batch.items()[1].output
    assert Image.open(made).convert("RGB").size == (80, 64)
    assert made == cut or cut.read_bytes() == left[1]
    assert run_to_end(redo_lost_outputs(batch)) == [kept]


def test_moved_photos_keep_their_outputs(make: Make, session: Session, inbox: Path, tmp_path: Path) -> None:
    batch = make(inbox)
    run_to_end(run_batch(batch, session))
    before = files(tmp_path / "out")
    (inbox / "a.png").rename(inbox / "trip" / "moved.png")
    run_to_end(batch.add([inbox]))
    assert len(batch.items()) == 4
    assert follow_moved_photos(batch) == 1
    assert sorted(item.source.name for item in batch.items()) == ["b.jpg", "c.png", "moved.png"]
    run_to_end(run_batch(batch, session))
    assert files(tmp_path / "out") == before


def test_a_journal_of_an_older_schema_is_brought_to_todays_whole_or_not_at_all(
        make: Make, inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = make(inbox)
    batch.close()
    folder, later = batch.journal.folder, schema.VERSION + 1
    monkeypatch.setattr(schema, "VERSION", later + 1)
    monkeypatch.setattr(schema, "UPGRADES", {later - 1: "ALTER TABLE photos ADD COLUMN mask BLOB",
                                             later: "NO SUCH COMMAND"})
    with pytest.raises(BatchDamaged):
        Batch.open(folder)
    monkeypatch.setattr(schema, "UPGRADES", {
        later - 1: "ALTER TABLE photos ADD COLUMN mask BLOB",
        later: "UPDATE photos SET mask = x'00'; CREATE INDEX masks ON photos (mask)"})
    with Batch.open(folder) as opened:
        assert len(opened.items()) == 3
        assert opened.journal.rows("SELECT DISTINCT mask FROM photos")[0]["mask"] == b"\0"
        assert opened.journal.rows("PRAGMA user_version")[0][0] == later + 1


def test_what_the_journal_says_can_still_be_translated(make: Make, inbox: Path) -> None:
    batch = make(inbox)
    gone = Sentence("{name} is {what}.", name="{a}.jpg", what=Sentence("gone"))
    batch.journal.update(1, sentence=joined((gone, "Left out: nothing.")))
    batch.close()
    with Batch.open(batch.journal.folder) as opened:
        said = opened.items()[0].sentence
        assert said == "{a}.jpg is gone. Left out: nothing." and isinstance(said, Sentence)
        again = said.values["before"]
        assert isinstance(again, Sentence) and again.template == gone.template and again.values == gone.values
        opened.journal.execute("UPDATE photos SET sentence = 'Of an older Dmax.' WHERE key = 1")
        assert opened.items()[0].sentence == "Of an older Dmax."


def test_what_an_older_journal_said_of_left_out_things_is_still_a_list(make: Make, inbox: Path) -> None:
    """Its first schema had it in the sentence alone."""
    batch = make(inbox)
    for key, sentence in enumerate((
            'It may come out soft. Left out: its "PNG" texts; its maker note, in C:\\x. Named anew.',
            "Left out: its video.", "Nothing."), 1):
        batch.journal.update(key, sentence=sentence)
    for newer in ("dropped", "template"):
        batch.journal.execute(f"ALTER TABLE photos DROP COLUMN {newer}")
    batch.journal.execute("PRAGMA user_version = 1")
    batch.close()
    with Batch.open(batch.journal.folder) as opened:
        assert [item.dropped for item in opened.items()] == [
            ('its "PNG" texts', "its maker note, in C:\\x"), ("its video",), ()]


def test_other_settings_are_told_and_asked_for(tmp_path: Path, inbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def batch(*words: str) -> int:
        return main.main(["batch", str(inbox), "--profile", "Denoised", "--json", "--output", str(tmp_path / "out"),
                          "--library", str(tmp_path / "library"), *words])

    assert batch("--alpha", "0.5") == 0
    capsys.readouterr()
    assert batch("--resume", "--alpha", "0.2", "--format", "png") == 2
    assert "alpha 0.5, now 0.2; format same, now png" in json.loads(capsys.readouterr().out)["error"]
    Image.new("RGB", (64, 64), "teal").save(inbox / "later.jpg")
    assert batch("--resume", "--alpha", "0.2", "--settings", "kept", "--format", "png") == 0
    assert "later-dmax.jpg" in files(tmp_path / "out")
    Image.new("RGB", (64, 64), "red").save(inbox / "last.jpg")
    assert batch("--resume", "--alpha", "0.2", "--settings", "new", "--format", "png") == 0
    assert {"later-dmax.jpg", "last-dmax.png"} < set(files(tmp_path / "out"))
