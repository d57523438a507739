"""What is asked of a party outside, and which answers it takes (PKS Pasal 4(4)-(9))."""
