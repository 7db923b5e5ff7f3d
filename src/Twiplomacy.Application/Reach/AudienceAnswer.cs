using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Audiences;
using Twiplomacy.Core.Lists;

namespace Twiplomacy.Application.Reach;

/// <summary>One capture of an account's followers.</summary>
public sealed record AudienceAnswer
{
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>Different followers in the list.</summary>
    /// <example>512345</example>
    public required long Size { get; init; }

    /// <summary>complete: everybody who followed then is in it. Else the size is a lower bound, and nothing is said of gains and losses.</summary>
    public required ListCompleteness Completeness { get; init; }

    /// <summary>The size that the profile or the export stated.</summary>
    public long? StatedSize { get; init; }

    /// <summary>The complete capture before it.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Followers that are new since then.</summary>
    public long? Gained { get; init; }

    /// <summary>Followers that are gone since then.</summary>
    public long? Lost { get; init; }

    /// <summary>Growth since then, in per cent.</summary>
    public double? Growth { get; init; }

    /// <summary>Tells captures of one instant apart.</summary>
    [JsonIgnore]
    public int Place { get; init; }

    public static AudienceAnswer Of(AudiencePoint point) => new()
    {
        CapturedAt = point.Capture.CapturedAt, Size = point.Capture.Members, Completeness = point.Capture.Scope,
        StatedSize = point.Capture.StatedCount, Since = point.Since, Gained = point.Gained, Lost = point.Lost, Growth = point.GrowthPercent,
    };
}
