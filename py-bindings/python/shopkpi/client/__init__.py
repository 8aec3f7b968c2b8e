"""Calls of the TikTok Shop Open API.

``Client`` waits for each answer, ``AsyncClient`` is for programs that run on ``asyncio``. Their methods have the same names
and arguments.
"""

from shopkpi.client._answers import Answer, Page, RawAnswer, Shop
from shopkpi.client._asyncio import AsyncClient
from shopkpi.client._blocking import Client
from shopkpi.client._requests import Parameter, Parameters, Span

__all__ = ["Answer", "AsyncClient", "Client", "Page", "Parameter", "Parameters", "RawAnswer", "Shop", "Span"]
