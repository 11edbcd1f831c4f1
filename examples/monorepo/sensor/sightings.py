"""Asks which machines are known, to tell the unmanaged ones."""

from importlib.metadata import version

import requests

AGENT = f"MdePartner-Litware-LitwareNetworkSensor/{version('litware-network-sensor')}"


def machines(token):
    headers = {"Authorization": f"Bearer {token}", "User-Agent": AGENT}
    url = "https://api.security.microsoft.com/api/machines"
    while url:
        page = requests.get(url, headers=headers, timeout=30).json()
        yield from page["value"]
        url = page.get("@odata.nextLink")
