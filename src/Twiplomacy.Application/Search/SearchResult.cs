using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Search;

/// <summary>What a search found.</summary>
/// <param name="Countries">Countries of that name, whose accounts can be ranked.</param>
/// <param name="Kinds">Offices of that name.</param>
/// <param name="Edition">The newest edition.</param>
/// <param name="PanelTitles">By slug.</param>
public sealed record SearchResult(
    string Text, IReadOnlyList<AccountListing> Accounts, bool HasMore, IReadOnlyList<NamedWord> Countries, IReadOnlyList<NamedWord> Kinds, string? Edition,
    IReadOnlyDictionary<string, string> PanelTitles)
{
    /// <summary>The account that alone was found; null if there is more to choose from.</summary>
    public AccountListing? Only => Accounts.Count == 1 && Countries.Count + Kinds.Count == 0 ? Accounts[0] : null;
}
