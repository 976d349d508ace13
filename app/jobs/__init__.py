"""Jobs that both faces have, joined from their parts: the half of the composition root that knows no face.

A job is made here when neither window nor terminal matters to it; ``app.bootstrap`` hands it to both. As there, parts
are imported where they are joined: whoever never asks for a job does not load it.
"""
