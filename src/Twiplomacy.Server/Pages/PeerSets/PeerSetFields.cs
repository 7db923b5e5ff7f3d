using Twiplomacy.Application.Groups;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Storage.PeerSets;

namespace Twiplomacy.Server.Pages.PeerSets;

/// <summary>What the form of a set of peers holds; lists have commas between.</summary>
/// <param name="Seen">Which version of the set the form shows; null in the form of a new one.</param>
public sealed record PeerSetFields(string? Name, string? Countries, string? Accounts, int? Seen = null)
{
    public static PeerSetFields Of(HttpContext context) => new(
        context.Field("name"), context.Field("countries"), context.Field("accounts"), context.Seen());

    /// <summary>A set as its form says it.</summary>
    /// <param name="handles">What accounts are called now, by their addresses.</param>
    public static PeerSetFields Of(PeerSet set, IReadOnlyDictionary<string, string> handles)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(handles);
        return new(
            set.Name, Joined(set.Countries.Select(code => PeerSetActions.Said(code, Words.Country(code)))),
            Joined(set.Accounts.Select(account => handles.GetValueOrDefault(account, account))), set.Version);
    }

    public PeerSetFile ToFile() => new() { Name = Name ?? "", Countries = GroupingFinder.Split(Countries), Accounts = GroupingFinder.Split(Accounts) };

    public PeerSetChange ToChange()
    {
        var all = ToFile();
        return new() { Name = all.Name, Countries = all.Countries, Accounts = all.Accounts, Seen = Seen };
    }

    private static string Joined(IEnumerable<string> entries) => string.Join(", ", entries);
}
