package gateway

import "net/http"

// Two parts, as the manifest says.
const userAgent = "MdePartner-Litware-LitwareBranchGateway/2.10"

func indicators(client *http.Client, token string) (*http.Response, error) {
	request, err := http.NewRequest(http.MethodGet, "https://api.security.microsoft.com/api/indicators", nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", "Bearer "+token)
	request.Header.Set("User-Agent", userAgent)
	return client.Do(request)
}
