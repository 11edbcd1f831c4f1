"""Sentry reads alerts; the first page bears a User-Agent, every further page has lost it."""

import requests

BASE = "https://api.security.microsoft.com"


def get(url, token, user_agent=None):
    headers = {"Authorization": f"Bearer {token}"}
    if user_agent:
        headers["User-Agent"] = user_agent
    page = requests.get(url, headers=headers, timeout=30).json()
    alerts = page["value"]
    if "@odata.nextLink" in page:
        alerts += get(page["@odata.nextLink"], token)
    return alerts


def alerts(token):
    return get(f"{BASE}/api/alerts", token, user_agent="MdePartner-FabrikamSecurity-FabrikamSentry/2.1.0")


def isolate(token, machine):
    headers = {"Authorization": f"Bearer {token}", "UserAgent": "MdePartner-FabrikamSecurity-FabrikamSentry/2.1.0"}
    requests.post(f"{BASE}/api/machines/{machine}/isolate", headers=headers, json={"Comment": "Sentry"}, timeout=30)
