"""Data and information between the parties."""
