"""Explainers: what somebody is asked to sign, whether two addresses are the same, what a fee is made of."""
