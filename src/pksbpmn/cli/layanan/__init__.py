"""Services: engine, workers, relay, and their health."""
