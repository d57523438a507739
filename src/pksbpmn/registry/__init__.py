"""What is known of complaints: tables, unit of work, outbox, migrations. SQLite or PostgreSQL, one code."""
