"""What it costs and how fast it is: one module a question, measured on the real engine.

These machines are noisy: whatever is compared is measured in turns within one run, and told as a ratio of medians.
"""
