import requests

API = "https://api.security.microsoft.com/api"
USER_AGENT = "MdePartner-Contoso-ContosoCognito/1.0.0"


def alerts(token):
    headers = {"Authorization": f"Bearer {token}", "User-Agent": USER_AGENT}
    return requests.get(f"{API}/alerts", headers=headers, timeout=30).json()["value"]


def machine(token, machine_id):
    headers = {"Authorization": f"Bearer {token}"}
    return requests.get(f"{API}/machines/{machine_id}", headers=headers, timeout=30).json()
