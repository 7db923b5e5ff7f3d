using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Posts;

namespace Twiplomacy.Application.Mentions;

/// <summary>How often one account pointed at another, once per post; by kind.</summary>
public sealed record MentionAnswer
{
    public required MentionAccount Author { get; init; }

    public required MentionAccount Target { get; init; }

    /// <summary>The day (UTC), with <c>by=day</c>.</summary>
    /// <example>2014-06-24</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Day { get; init; }

    /// <summary>Posts that merely mention the target.</summary>
    /// <example>4</example>
    public required long Mentions { get; init; }

    /// <summary>Posts that answer the target.</summary>
    /// <example>2</example>
    public required long Replies { get; init; }

    /// <summary>Reposts of the target's posts.</summary>
    /// <example>7</example>
    public required long Reposts { get; init; }

    /// <summary>Posts that quote one of the target's.</summary>
    /// <example>1</example>
    public required long Quotes { get; init; }

    /// <summary>All of them.</summary>
    /// <example>14</example>
    public required long All { get; init; }

    /// <summary>When the first of these posts was written.</summary>
    public required DateTimeOffset First { get; init; }

    /// <summary>When the last was.</summary>
    public required DateTimeOffset Last { get; init; }

    public static MentionAnswer Of(MentionRow row) => new()
    {
        Author = MentionAccount.Of(row.Author), Target = MentionAccount.Of(row.Target), Day = row.Sum.Day, Mentions = row.Sum.Mentions,
        Replies = row.Sum.Replies, Reposts = row.Sum.Reposts, Quotes = row.Sum.Quotes, All = row.Sum.All, First = row.Sum.First, Last = row.Sum.Last,
    };
}
