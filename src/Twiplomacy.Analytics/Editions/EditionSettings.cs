using System.Text.Json.Serialization;

namespace Twiplomacy.Analytics.Editions;

/// <summary>The settings printed with an edition.</summary>
/// <param name="EvidenceAgeDays">Evidence older than this before the edition's date is unknown; default 366.</param>
/// <param name="WindowDays">Posts are looked at in this many days that end at the date; default 365.</param>
/// <param name="MinObserved">An account is ranked if its certain value is at least this share of its possible one; default 0.9.</param>
/// <param name="MinPosts">Fewest posts for a measure per post; default 1.</param>
public sealed record EditionSettings(int EvidenceAgeDays = 366, int WindowDays = 365, double MinObserved = 0.9, int MinPosts = 1)
{
    [JsonIgnore]
    public TimeSpan EvidenceAge => TimeSpan.FromDays(EvidenceAgeDays);
}
