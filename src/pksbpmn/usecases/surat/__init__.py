"""Letters: fixed, numbered, printed, mailed, received (POR 53/2021)."""
