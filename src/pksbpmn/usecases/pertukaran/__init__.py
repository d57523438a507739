"""Data asked for, handed over, checked, analysed (PKS Pasal 5)."""
