"""A complaint, from its filing to what happens around it."""
