"""Files looked into by somebody who knows malware."""
