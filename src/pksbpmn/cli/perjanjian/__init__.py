"""The agreement itself and who speaks for its parties."""
