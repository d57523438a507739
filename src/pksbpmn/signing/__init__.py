"""Electronic signatures: PAdES by pyHanko, from the embedded authority, PKCS#12, PKCS#11 or a remote service."""

from pksbpmn.signing.choice import choose
from pksbpmn.signing.trust import load_roots

__all__ = ["choose", "load_roots"]
