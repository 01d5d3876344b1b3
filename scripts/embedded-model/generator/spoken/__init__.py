"""Requests as people write them: whole messages with marks for values, each with what it asks for and nothing else.

The composed requests of requests.py vary in their parts; these vary as wholes. `speak.py` draws them.
"""
from .speak import incomplete, no_fit, several, single

__all__ = ["incomplete", "no_fit", "several", "single"]
