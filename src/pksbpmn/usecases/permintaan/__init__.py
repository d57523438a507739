"""Requests: opened, timed, reminded, extended, answered or missed (PKS Pasal 4(4)-(9))."""
