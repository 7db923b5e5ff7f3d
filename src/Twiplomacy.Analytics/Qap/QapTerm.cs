using System.Globalization;
using System.Text.RegularExpressions;

namespace Twiplomacy.Analytics.Qap;

/// <summary>
/// What a network is set beside, as people write it: a relation (<c>follow</c>), one of another edition
/// (<c>follow@world-leaders-2013</c>), whether both are in one group (<c>same:region</c>), or a covariate that somebody uploaded
/// (<c>distance</c>, <c>distance@2</c>, <c>trade:2014</c>).
/// </summary>
/// <param name="Name">The relation, the grouping or the covariate.</param>
/// <param name="Edition">Of a relation of another edition: its slug.</param>
/// <param name="Number">Of that edition the revision, of a covariate the version; null: the one that holds now.</param>
/// <param name="Year">Of a covariate: the year; null: the one that fits the edition.</param>
public sealed partial record QapTerm(QapTermKind Kind, string Name, string? Edition = null, int? Number = null, int? Year = null)
{
    private const string Same = "same:";

    /// <summary>Ties there, ties back, and both.</summary>
    public static IReadOnlyList<string> Relations { get; } = ["follow", "followed_by", "mutual", "mention", "mentioned_by"];

    /// <summary>Null if the text is none of these.</summary>
    public static QapTerm? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.StartsWith(Same, StringComparison.Ordinal))
            return text.Length > Same.Length ? new(QapTermKind.SameGroup, text[Same.Length..]) : null;
        if (OfRelation().Match(text) is { Success: true } relation)
            return new(QapTermKind.Relation, relation.Groups["name"].Value, Said(relation, "edition"), NumberOf(relation, "revision"));
        return Uploaded().Match(text) is { Success: true } covariate
            ? new(QapTermKind.Covariate, covariate.Groups["name"].Value, null, NumberOf(covariate, "version"), NumberOf(covariate, "year"))
            : null;
    }

    /// <summary>As it is written.</summary>
    public override string ToString() => Kind switch
    {
        QapTermKind.SameGroup => Same + Name,
        QapTermKind.Relation => Name + (Edition is null ? "" : "@" + Edition) + Suffix("/", Number),
        _ => Name + Suffix("@", Number) + Suffix(":", Year),
    };

    private static string Suffix(string mark, int? number) => number is { } known ? mark + known.ToString(CultureInfo.InvariantCulture) : "";

    private static string? Said(Match match, string part) => match.Groups[part] is { Success: true } said ? said.Value : null;

    private static int? NumberOf(Match match, string part) => Said(match, part) is { } said ? int.Parse(said, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<name>follow|followed_by|mutual|mention|mentioned_by)(@(?<edition>[a-z0-9][a-z0-9-]{0,63})(/(?<revision>[0-9]{1,6}))?)?\z")]
    private static partial Regex OfRelation();

    [GeneratedRegex(@"^(?<name>[a-z0-9][a-z0-9-]{0,63})(@(?<version>[0-9]{1,6}))?(:(?<year>[0-9]{4}))?\z")]
    private static partial Regex Uploaded();
}
