"""Examination, LAHP, recommendation, minutes: what is found and agreed (PKS Pasal 4(5)-(9))."""
