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
    /// <summary>The account that alone is called by all the words, where others are only near them.</summary>
    public AccountListing? Named { get; init; }

    /// <summary>The account that alone was found or is called so; null if there is more to choose from.</summary>
    public AccountListing? Only => Countries.Count + Kinds.Count > 0 ? null : Accounts.Count == 1 ? Accounts[0] : Named;
}
