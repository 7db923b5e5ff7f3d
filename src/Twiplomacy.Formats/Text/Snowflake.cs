using System.Globalization;

namespace Twiplomacy.Formats.Text;

/// <summary>
/// The instant in an id of X: since 4 November 2010 the bits above the lowest 22 count milliseconds since 1288834974657
/// (Unix time), as Twitter published it with its id generator "snowflake".
/// </summary>
public static class Snowflake
{
    private const long Epoch = 1_288_834_974_657;

    // The last id before the generator was used; older ones count posts and hold no time.
    private const ulong LastSequential = 29_700_859_247;

    /// <summary>Null for an id that holds no time.</summary>
    public static DateTimeOffset? InstantOf(string? id) =>
        ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > LastSequential && number <= long.MaxValue
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)(number >> 22) + Epoch) : null;
}
