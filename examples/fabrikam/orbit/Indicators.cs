using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Fabrikam.Orbit;

/// <summary>Orbit sends the version of two releases ago.</summary>
public sealed class Indicators
{
    private readonly HttpClient client = new();

    public Indicators()
    {
        client.DefaultRequestHeaders.UserAgent.ParseAdd("MdePartner-FabrikamSecurity-FabrikamOrbit/0.8.0");
    }

    public Task<HttpResponseMessage> Submit(object indicator) =>
        client.PostAsJsonAsync("https://api.security.microsoft.com/api/indicators", indicator);
}
