"""Complaints come in, are withdrawn, are closed; events around them (PKS Pasal 4(1)-(3))."""
