"""Stories: a complaint as filed, who does what and when, and the ending that must come."""
