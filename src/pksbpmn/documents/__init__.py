"""Letters and minutes: wording in Jinja2, page in Typst, result PDF/A-2b."""
