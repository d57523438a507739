"""Letters, and the mail that carries them."""
