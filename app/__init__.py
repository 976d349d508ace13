"""TP Self-Help: independent offline help for users of TokenPocket / TP Wallet."""
