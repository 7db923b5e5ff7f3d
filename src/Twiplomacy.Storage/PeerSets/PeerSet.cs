namespace Twiplomacy.Storage.PeerSets;

/// <summary>Peers to be held against.</summary>
/// <param name="Countries">Countries by their codes; the accounts of one office count.</param>
/// <param name="Accounts">Accounts by their addresses.</param>
/// <param name="IsBuiltIn">It comes with the program and cannot be removed.</param>
/// <param name="Version">How often it was changed, from 1.</param>
public sealed record PeerSet(string Slug, string Name, string[] Countries, string[] Accounts, bool IsBuiltIn, int Version = 1)
{
    public bool Includes(string account, string? country) =>
        Accounts.Contains(account) || (country is not null && Countries.Contains(country, StringComparer.OrdinalIgnoreCase));
}
