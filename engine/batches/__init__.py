"""Many photos, one after the other, with a journal that survives whatever ends the program."""
