"""Facts and rules of the agreement and the statutes; no I/O."""
