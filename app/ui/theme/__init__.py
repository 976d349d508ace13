"""Colours, sizes, fonts and drawings, named by purpose."""
