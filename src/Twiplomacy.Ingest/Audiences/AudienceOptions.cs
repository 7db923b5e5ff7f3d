using Twiplomacy.Storage.Audiences;

namespace Twiplomacy.Ingest.Audiences;

/// <summary>How follower lists become audience sets.</summary>
/// <param name="Keys">Where the key of the hashes is.</param>
public sealed record AudienceOptions(AudienceKeyFile Keys)
{
    /// <summary>
    /// A follower list with more members is held as a set alone: only accounts that are known elsewhere have ties by it.
    /// Setting <c>Imports:TiesOfFollowersUpTo</c>, default 5,000. A list that dates its follows keeps its ties.
    /// </summary>
    public int TiesUpTo { get; init; } = 5_000;
}
