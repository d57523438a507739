"""Tests against database, mail and engine."""
