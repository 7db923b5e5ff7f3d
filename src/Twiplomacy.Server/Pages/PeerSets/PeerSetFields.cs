using Twiplomacy.Application.Groups;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Server.Pages.Forms;

namespace Twiplomacy.Server.Pages.PeerSets;

/// <summary>What the form of a set of peers holds; lists have commas between.</summary>
public sealed record PeerSetFields(string? Name, string? Countries, string? Accounts)
{
    public static PeerSetFields Of(HttpContext context) => new(context.Field("name"), context.Field("countries"), context.Field("accounts"));

    public PeerSetFile ToFile() => new() { Name = Name ?? "", Countries = GroupingFinder.Split(Countries), Accounts = GroupingFinder.Split(Accounts) };
}
