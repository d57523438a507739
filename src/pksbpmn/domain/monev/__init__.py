"""Yearly monitoring and evaluation, and the figures of a period (PKS Pasal 11; UU 37/2008 Pasal 42)."""
