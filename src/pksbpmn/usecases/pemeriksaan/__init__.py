"""What officers write, find and set; minutes and their signatures (PKS Pasal 4(5)-(9))."""
