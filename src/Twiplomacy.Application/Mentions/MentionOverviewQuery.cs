using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Mentions;

/// <summary>Who mentions whom among an edition's accounts, in sums.</summary>
/// <param name="Slug">The edition, whose window of posts counts.</param>
/// <param name="Kind">Which posts count as mentions.</param>
/// <param name="Account">Only mentions by this account or of it.</param>
public sealed record MentionOverviewQuery(
    [property: Key] string Slug, [property: AllowedValues("all", "mentions", "replies", "reposts", "quotes")] string Kind = "all",
    string? Account = null)
{
    public static IReadOnlyList<string> Kinds { get; } = ["all", "mentions", "replies", "reposts", "quotes"];

    /// <summary>How many of these posts a pair has.</summary>
    public long CountOf(MentionAnswer pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Kind switch
        {
            "mentions" => pair.Mentions,
            "replies" => pair.Replies,
            "reposts" => pair.Reposts,
            "quotes" => pair.Quotes,
            _ => pair.All,
        };
    }
}
