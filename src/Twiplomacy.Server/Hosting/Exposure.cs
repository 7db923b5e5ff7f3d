using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Server.Hosting;

/// <summary>A server that others can reach must have someone who holds a key: else it would be found open, or unusable.</summary>
public static class Exposure
{
    public static async Task RefuseWithoutKeyAsync(ServerSettings settings, ApiKeyQueries keys, CancellationToken ct)
    {
        if (settings.LoopbackOnly || await keys.AnyActiveAsync(ct)) return;
        throw new SettingsException([
            $"Other machines can reach Server:Urls ({string.Join(", ", settings.Urls.Select(url => url.ToString().TrimEnd('/')))}), but there is no API key yet. "
            + "Create one first (twiplomacy keys create NAME --scope admin), or listen on http://127.0.0.1:5080."]);
    }
}
