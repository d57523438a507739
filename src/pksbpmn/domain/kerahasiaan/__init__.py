"""Secrecy, hidden identities, personal data (PKS Pasal 8; UU 37/2008 Pasal 24(2); UU 27/2022)."""
