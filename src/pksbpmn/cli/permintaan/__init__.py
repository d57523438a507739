"""What parties are asked: their answers, deadlines, more time."""
