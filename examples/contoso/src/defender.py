"""Reads alerts of Microsoft Defender for Endpoint and adds network context to them."""

import requests

BASE = "https://api.security.microsoft.com"
USER_AGENT = "MdePartner-Contoso-ContosoCognito/1.0.0"


class Defender:
    """The one client of the product: whatever it sends bears the User-Agent."""

    def __init__(self, token):
        self.session = requests.Session()
        self.session.headers.update({"Authorization": f"Bearer {token}", "User-Agent": USER_AGENT})

    def alerts(self):
        url = f"{BASE}/api/alerts"
        while url:
            page = self.session.get(url, timeout=30).json()
            yield from page["value"]
            url = page.get("@odata.nextLink")

    def comment(self, alert_id, text):
        self.session.patch(f"{BASE}/api/alerts/{alert_id}", json={"comment": text}, timeout=30)
