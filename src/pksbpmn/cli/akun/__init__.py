"""Accounts of the operating system: whose they are, and who administers them."""
