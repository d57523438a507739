"""The pages of `docs/proses/`: what each diagram says, in words and as a picture, written by `make proses`."""
