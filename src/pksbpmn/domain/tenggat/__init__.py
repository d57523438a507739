"""Deadlines and the calendar that they are counted on (UU 37/2008; rules 1)."""
