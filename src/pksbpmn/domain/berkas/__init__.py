"""The case file: what a complaint and every other matter share (PKS Pasal 3, 10)."""
