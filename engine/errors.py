"""The base of every error whose text is the sentence that the user reads."""


class DmaxError(Exception):
    """Something a photographer can act on; its text is one whole sentence that says what is wrong and what to do."""
