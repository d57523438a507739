"""The agreement itself, its MoU, contact persons, addenda, disputes, end (PKS Pasal 6, 7, 9, 12-14)."""
