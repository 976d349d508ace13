"""What the network between this computer and official sites does, decided from answers that adapters collected."""
