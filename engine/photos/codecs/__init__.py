"""The formats one by one: how their files are built, decoded and encoded."""
