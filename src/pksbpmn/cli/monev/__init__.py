"""Monitoring, evaluation and figures."""
