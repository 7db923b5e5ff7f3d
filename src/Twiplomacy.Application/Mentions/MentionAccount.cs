using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Posts;

namespace Twiplomacy.Application.Mentions;

/// <summary>An account that mentions or is mentioned.</summary>
/// <param name="Id">The account's address.</param>
/// <param name="Handle">Its handle, where known.</param>
/// <param name="Actor">Who is behind it, where the panel says.</param>
/// <param name="Country">Of which country, where the panel says.</param>
public sealed record MentionAccount(string Id, string? Handle, string? Actor, string? Country)
{
    /// <summary>What it is called in other languages, by code of two letters, where the panel has columns such as <c>name_fr</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Names { get; init; }

    public static MentionAccount Of(MentionParty party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return new(party.Account, party.Handle, party.Actor, party.Country) { Names = party.Names };
    }
}
