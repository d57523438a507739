"""Complaints under fire: processes die and freeze, lines break, the disk fills up, the database refuses."""
