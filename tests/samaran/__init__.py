"""Masking measured: many spellings of many invented names, through the gate and the typesetter, judged by the PDF."""
