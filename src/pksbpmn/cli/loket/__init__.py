"""The counter: commands of officers run with the account, settings and key of the service; the kernel says who asks."""
