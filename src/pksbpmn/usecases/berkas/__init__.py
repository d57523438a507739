"""The case file: opened, looked up, addressed, summed up, assigned (PKS Pasal 3, 10)."""
