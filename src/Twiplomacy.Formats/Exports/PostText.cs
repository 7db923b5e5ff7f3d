using System.Text.RegularExpressions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Posts;

namespace Twiplomacy.Formats.Exports;

/// <summary>Mentions and hashtags taken from a post's text, for exports that do not list them.</summary>
internal static partial class PostText
{
    [GeneratedRegex(@"(?<![\w@/.])@(?<name>[A-Za-z0-9_]{1,30})(?![\w@])", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    // A point in the middle belongs to the name, one at the end to the sentence.
    [GeneratedRegex(@"(?<![\w@/.])@(?<name>[A-Za-z0-9_](?:[A-Za-z0-9_.\-]{0,60}[A-Za-z0-9_])?)(?![\w@])", RegexOptions.CultureInvariant)]
    private static partial Regex DottedNames();

    [GeneratedRegex(@"(?<![\w&/])#(?<tag>\w{1,100})", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    public static IReadOnlyList<string> Hashtags(string? text) => text is null ? [] :
        [.. Tags().Matches(text).Select(match => match.Groups["tag"].Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The accounts named; in a repost the first one is the one reposted.</summary>
    public static IReadOnlyList<PostMention> Mentions(string? text, bool isRepost, string platform)
    {
        var mentions = new MentionSet();
        var names = PlatformTable.Shipped.HandlesOn(platform).HasPoints ? DottedNames() : Names();
        foreach (Match match in names.Matches(text ?? ""))
        {
            mentions.Add(AccountRef.ByHandle(match.Groups["name"].Value), isRepost ? MentionKind.Repost : MentionKind.Mention);
            isRepost = false;
        }
        return mentions.ToList();
    }
}
