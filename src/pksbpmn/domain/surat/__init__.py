"""Letters and minutes as documents: kinds, fixed parts, pages (POR 53/2021)."""
