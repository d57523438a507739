"""Figures of a period, yearly monitoring and evaluation (PKS Pasal 11; UU 37/2008 Pasal 42)."""
