using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Pages.Networks;

/// <summary>
/// Gephi Lite, a web page that draws networks, fetches a file by its address: where everybody may read here, and its scripts may ask
/// (<c>Cors:Origins</c>). Whoever set both has agreed; elsewhere no link is made.
/// </summary>
internal static class GephiLite
{
    private const string Origin = "https://gephi.org";

    /// <summary>Where it opens the network of an edition; null where it could not.</summary>
    public static string? AddressOf(string edition, HttpRequest request, TwiplomacySettings settings)
    {
        var mayAsk = settings.Cors.Origins.Any(origin => origin == "*" || origin.Equals(Origin, StringComparison.OrdinalIgnoreCase));
        if (!mayAsk || settings.Access.Readers(settings.Server) != Readers.Anyone) return null;
        var file = $"{request.Scheme}://{request.Host}{Links.Api($"editions/{Links.Segment(edition)}/graph.gexf")}";
        return Links.With(OtherPrograms.LiteAddress, ("file", file));
    }
}
