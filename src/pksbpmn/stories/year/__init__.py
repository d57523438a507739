"""A year of complaints drawn from a file, through the real diagrams, on the clock of a scratch engine."""
