using System.Text.RegularExpressions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>A column of a table of people that holds their accounts on one platform.</summary>
/// <param name="HoldsIds">Its name says that it holds ids.</param>
internal sealed partial record PlatformColumn(string Platform, int Column, bool HoldsIds)
{
    private const int LongestName = 60;

    [GeneratedRegex(@"^(?:screen|user|account|handle|profile|page|channel|official"
        + @"|personal|company|organization|or|numeric|name|names|s|url|uri|link|address|identifier|did|id)*\z",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    private static readonly (string Word, string Platform)[] Words =
    [
        .. PlatformTable.Shipped.All.SelectMany(platform => platform.Called.Append(platform.Slug), (platform, word) => (Key(word), platform.Slug))
            .Distinct().OrderByDescending(named => named.Item1.Length),
    ];

    private static readonly Dictionary<string, (string Platform, bool HoldsIds)> Properties = PlatformTable.Shipped.All
        .SelectMany(platform => (platform.Wikidata.Handles ?? []).Select(name => (name, platform.Slug, HoldsIds: false))
            .Concat((platform.Wikidata.Ids ?? []).Select(name => (name, platform.Slug, HoldsIds: true))))
        .ToDictionary(property => property.name, property => (property.Slug, property.HoldsIds), StringComparer.OrdinalIgnoreCase);

    /// <summary>A name of one letter can be anything.</summary>
    public bool IsDoubtful { get; private init; }

    /// <summary>Its name leaves no doubt, whatever stands in its cells.</summary>
    public bool IsCertain { get; private init; }

    /// <summary>
    /// Null if the name of the column is neither that of a platform with or without <c>handle</c>, <c>url</c>, <c>id</c> and the like, nor
    /// a property of Wikidata.
    /// </summary>
    public static PlatformColumn? Of(string name, int column)
    {
        if (name.Length > LongestName) return null;
        if (Properties.TryGetValue(name, out var property))
            return new PlatformColumn(property.Platform, column, property.HoldsIds) { IsCertain = true };
        var (rest, platform) = (Key(name), (string?)null);
        while (WordAt(rest, platform) is { Word: { } word } found) (platform, rest) = (found.Platform, rest[word.Length..]);
        if (platform is null || !Rest().IsMatch(rest)) return null;
        return new PlatformColumn(platform, column, rest.EndsWith("id", StringComparison.Ordinal)) { IsDoubtful = Key(name).Length == 1 };
    }

    /// <summary>The accounts in a cell, which may be several.</summary>
    public static IEnumerable<string> NamesIn(string cell) =>
        cell.Split([';', '|', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(name => !AccountNames.IsMissing(name));

    /// <summary>An id only where it looks like one: a column called after ids may hold handles as well.</summary>
    public AccountRef? Read(string name, out Message? reason) => AccountText.Read(
        name, HoldsIds && IsId(name) ? ProfileKeyKind.Id : ProfileKeyKind.Handle, Platform, out reason);

    private static bool IsId(string name) =>
        AccountText.IsDigits(name) || AccountText.IsFloat(name) || name.StartsWith("did:", StringComparison.Ordinal)
        || name is ['U', 'C', ..] and { Length: 24 };

    private static (string Word, string Platform) WordAt(string rest, string? platform) => Words.FirstOrDefault(
        word => rest.StartsWith(word.Word, StringComparison.Ordinal) && (platform is null || platform == word.Platform));

    private static string Key(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
