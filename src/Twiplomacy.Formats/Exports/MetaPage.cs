using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>What stands above the list on a page of Instagram's or Threads' download.</summary>
/// <param name="Platform">That of the first profile that is linked.</param>
/// <param name="Direction">Which list it is by the heading or the file's name; null if neither says so.</param>
/// <param name="IsEnglish">The heading is in English.</param>
/// <param name="MadeAt">When the download was made.</param>
/// <param name="Range">From when to when it goes, if its owner asked for a part of the time.</param>
internal sealed record MetaPage(
    string Platform, ListDirection? Direction, bool IsEnglish, DateTimeOffset? MadeAt, (DateTimeOffset From, DateTimeOffset To)? Range)
{
    /// <summary>The first instant above the list is that of the download, two more bound what was asked for.</summary>
    public static MetaPage Of(string platform, ListDirection? direction, bool isEnglish, IReadOnlyList<string> times)
    {
        var read = times.Select(time => Instants.Read(time)).ToList();
        var isRange = read is [_, { } first, { } last] && first < last;
        return new MetaPage(platform, direction, isEnglish, read is [{ } made, ..] ? made : null, isRange ? (read[1]!.Value, read[2]!.Value) : null);
    }
}
