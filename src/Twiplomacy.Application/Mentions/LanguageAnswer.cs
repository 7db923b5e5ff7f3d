using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Application.Mentions;

/// <summary>A language and the posts in it. Reposts are not among them: their words are somebody else's.</summary>
/// <param name="Language">As the export has it, such as <c>fr</c>; null where it says none.</param>
/// <param name="Posts">Posts in it.</param>
/// <param name="Share">Of all these posts whose language is known; null for those without one.</param>
/// <param name="Accounts">Accounts that wrote them.</param>
/// <param name="First">When the first was written in the period.</param>
/// <param name="Last">When the last was.</param>
public sealed record LanguageAnswer(string? Language, long Posts, double? Share, long Accounts, DateTimeOffset First, DateTimeOffset Last)
{
    public static IReadOnlyList<LanguageAnswer> Of(IReadOnlyList<LanguageRow> rows)
    {
        var known = rows.Where(row => row.Language is not null).Sum(row => row.Posts);
        return [.. rows.Select(row => new LanguageAnswer(
            row.Language, row.Posts, row.Language is null ? null : row.Posts / (double)known, row.Accounts, row.First, row.Last))];
    }
}
