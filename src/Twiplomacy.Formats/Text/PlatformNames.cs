using System.Buffers;

namespace Twiplomacy.Formats.Text;

/// <summary>What a handle may look like on each platform: the one place that tells a name from another text.</summary>
internal static class PlatformNames
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>X gives fifteen characters; a few accounts of its first year have more.</summary>
    private const int LongestOnX = 20;

    private static readonly SearchValues<char> Words = SearchValues.Create(LettersAndDigits + "_");
    private static readonly SearchValues<char> DottedWords = SearchValues.Create(LettersAndDigits + "_.");
    private static readonly SearchValues<char> LocalNames = SearchValues.Create(LettersAndDigits + "_.-");
    private static readonly SearchValues<char> NotInDomains = SearchValues.Create(" \t/,;:@\"'<>?#&=()[]{}");
    private static readonly SearchValues<char> NeverInHandles = SearchValues.Create(",;\"<>");

    private static readonly HashSet<string> Known =
    [
        "x", "mastodon", "bluesky", "threads", "instagram", "facebook", "youtube", "telegram", "vk", "linkedin", "tiktok", "weibo",
        "odnoklassniki", "wechat",
    ];

    public static bool IsPlatform(string slug) => Known.Contains(slug);

    /// <summary>Whether an account of the platform can have this handle, given without its <c>@</c>.</summary>
    public static bool IsHandle(string platform, ReadOnlySpan<char> handle) => platform switch
    {
        "x" => handle.Length is > 0 and <= LongestOnX && !handle.ContainsAnyExcept(Words),
        "instagram" or "threads" => handle.Length is > 0 and <= 30 && !handle.ContainsAnyExcept(DottedWords),
        "tiktok" => handle.Length is > 0 and <= 24 && !handle.ContainsAnyExcept(DottedWords),
        "mastodon" => IsFediverseName(handle),
        "bluesky" => handle.IndexOf('.') > 0 && handle[^1] != '.' && !handle.ContainsAny(NotInDomains),
        _ => handle.Length > 0 && !handle.ContainsAny(NeverInHandles),
    };

    /// <summary>Letters, digits and underscores up to this length are a handle without a further look.</summary>
    public static int LongestPlain(string platform) => platform switch
    {
        "x" => LongestOnX,
        "instagram" or "threads" => 30,
        "tiktok" => 24,
        "bluesky" => 0,
        _ => 256,
    };

    /// <summary>A name, and after it the domain of its server unless it is the reader's own.</summary>
    private static bool IsFediverseName(ReadOnlySpan<char> handle)
    {
        var at = handle.IndexOf('@');
        var name = at < 0 ? handle : handle[..at];
        if (name.IsEmpty || name.ContainsAnyExcept(LocalNames)) return false;
        return at < 0 || (handle.Length > at + 1 && !handle[(at + 1)..].ContainsAny(NotInDomains));
    }
}
