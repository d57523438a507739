"""Mail: sent by SMTP, and a local mailbox for trials."""
