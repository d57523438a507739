"""The life of the agreement and its contact persons (PKS Pasal 6, 7, 9, 12-14)."""
