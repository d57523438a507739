"""The rules of the use cases, each alone, on the registry in memory: one file a subject."""
