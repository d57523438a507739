"""Electronic signatures: PAdES by pyHanko, from the embedded authority, PKCS#12, PKCS#11 or a remote service."""

from pksbpmn.signing.choice import choose

__all__ = ["choose"]
