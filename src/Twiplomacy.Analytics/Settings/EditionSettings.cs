using System.Text.Json.Serialization;

namespace Twiplomacy.Analytics.Settings;

/// <summary>The settings printed with an edition.</summary>
/// <param name="EvidenceAgeDays">Evidence older than this before the edition's date is unknown; default 366.</param>
/// <param name="WindowDays">Posts are looked at in this many days that end at the date; default 365.</param>
/// <param name="MaxRange">The range of an account's possible ranks is called bounded up to this share of the population − 1; default 0.05.</param>
/// <param name="MinPosts">Fewest posts for a measure per post; default 1.</param>
public sealed record EditionSettings(int EvidenceAgeDays = 366, int WindowDays = 365, double MaxRange = 0.05, int MinPosts = 1)
{
    /// <summary>
    /// Of revisions sealed before ranks spoke of all members: then only those were ranked whose certain value was at least
    /// this share of their possible one. Null since.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? MinObserved { get; init; }

    [JsonIgnore]
    public TimeSpan EvidenceAge => TimeSpan.FromDays(EvidenceAgeDays);
}
