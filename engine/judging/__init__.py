"""How faithful and how real enhanced photos are, over alpha."""
