"""Exchange of data and information (PKS Pasal 5)."""
