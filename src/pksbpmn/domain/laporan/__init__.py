"""Complaints and what happens around them (PKS Pasal 1, 4(1)-(3); UU 37/2008 Pasal 23-25)."""
