using Twiplomacy.Analytics.Posts;

namespace Twiplomacy.Application.Mentions;

/// <summary>An account that mentions or is mentioned.</summary>
/// <param name="Id">The account's address.</param>
/// <param name="Handle">Its handle, where known.</param>
/// <param name="Actor">Who is behind it, where the panel says.</param>
/// <param name="Country">Of which country, where the panel says.</param>
public sealed record MentionAccount(string Id, string? Handle, string? Actor, string? Country)
{
    public static MentionAccount Of(MentionParty party) => new(party.Account, party.Handle, party.Actor, party.Country);
}
