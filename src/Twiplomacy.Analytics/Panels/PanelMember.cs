using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Analytics.Panels;

/// <summary>
/// A member of a panel on a date: the account, the handle it bore and the office its actor held on that date.
/// </summary>
/// <param name="Account">Id profile where known, else the handle profile; sorts in the published order.</param>
/// <param name="Profile">The account's internal number; never published.</param>
public sealed record PanelMember(
    ProfileKey Account, int Profile, string? Handle, string? Actor, string? Kind, string? Country, string? HostCountry,
    string? HostCity, bool? Personal, string? Language, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>What ties are ordered by inside: the handle without case, else the account's address.</summary>
    public string SortHandle => Handle is null ? Account.ToString() : Core.Accounts.Handle.Normalise(Handle);
}

/// <summary>A panel on a date: its members in the published order, and the evidence about ties among them.</summary>
public sealed record PanelStudy(
    string PanelSlug, string Platform, int PanelRevisionId, int PanelRevision, DateTimeOffset AsOf,
    IReadOnlyList<PanelMember> Members, Core.Ties.TieLedger Ledger)
{
    /// <summary>All rows of the panel revision, also of those who are no members on the date.</summary>
    public IReadOnlyList<Storage.Panels.PanelEntry> Entries { get; init; } = [];
}
