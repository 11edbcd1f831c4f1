# Lens sends the User-Agent of an earlier programme.
param([string]$Token)

$headers = @{
    'Authorization' = "Bearer $Token"
    'User-Agent'    = 'MdatpPartner-FabrikamSecurity-FabrikamLens/1.4.0'
}
Invoke-RestMethod -Uri 'https://api.security.microsoft.com/api/alerts?$top=50' -Headers $headers
