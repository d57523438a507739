"""What stays on this machine, and what leaves it."""

import ipaddress


def is_local(host: str) -> bool:
    """Whether a name or an address of the network is this machine's own loopback."""
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
