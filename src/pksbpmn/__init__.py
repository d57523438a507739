"""Resolves public complaints about the Ministry of Manpower jointly with Indonesia's Ombudsman, on Camunda 8."""
