"""Everything that talks to Camunda."""
