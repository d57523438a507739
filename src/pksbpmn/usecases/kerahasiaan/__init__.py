"""Who may see what; hidden identities; personal data; retention (PKS Pasal 8; UU 27/2022)."""
