"""The tables of a batch's journal, and how those of older journals become today's."""

from __future__ import annotations

VERSION = 3
TABLES = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE photos (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    source BLOB NOT NULL UNIQUE,            -- paths are bytes as the file system has them
    relative BLOB NOT NULL,
    number INTEGER NOT NULL,                -- stands for {number} in the output's name
    state TEXT NOT NULL,
    sentence TEXT NOT NULL DEFAULT '',      -- in English
    seconds REAL NOT NULL DEFAULT 0,
    settings TEXT,                          -- its own, or NULL: the batch's
    output BLOB,
    name_key TEXT,                          -- of the output, equal for names that some disk cannot tell apart
    stamp TEXT NOT NULL DEFAULT '',         -- size, times and number of the input file when it was hashed
    input_hash TEXT NOT NULL DEFAULT '',
    profile_hash TEXT NOT NULL DEFAULT '',
    settings_hash TEXT NOT NULL DEFAULT '',
    temporary BLOB,                         -- the half-written output, noted before the file exists
    promised BLOB,                          -- the name that the finished output is about to get
    promised_hash TEXT NOT NULL DEFAULT '', -- hash of its content, by which it is recognised after a crash
    crashes INTEGER NOT NULL DEFAULT 0,     -- how often the program died while it worked on the photo
    dropped TEXT NOT NULL DEFAULT '[]',     -- what the output leaves out of its photo: a list of JSON
    template TEXT NOT NULL DEFAULT ''       -- of the sentence, with its values: JSON, see Sentence
);
CREATE INDEX photos_state ON photos (state, number);
CREATE INDEX photos_name ON photos (name_key);
"""
COLUMNS = frozenset({"state", "sentence", "seconds", "settings", "output", "name_key", "stamp", "input_hash",
                     "profile_hash", "settings_hash", "temporary", "promised", "promised_hash", "crashes", "dropped",
                     "template"})

_LEFT_OUT = "substr(sentence, instr(sentence, 'Left out: ') + 10)"   # of a sentence, what follows these words
# For each older version the commands that make it the next one. They run in one transaction when a journal is opened;
# a version that has been in anyone's hands is never changed without one. No ; may stand within a command.
UPGRADES = {1: f"""
ALTER TABLE photos ADD COLUMN dropped TEXT NOT NULL DEFAULT '[]';
UPDATE photos SET dropped =
    replace(json_array(substr({_LEFT_OUT}, 1, instr({_LEFT_OUT}, '.') - 1)), char(59, 32), '","')
WHERE instr(sentence, 'Left out: ') AND instr({_LEFT_OUT}, '.')
""", 2: """
ALTER TABLE photos ADD COLUMN template TEXT NOT NULL DEFAULT ''
"""}
