using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Time;

namespace Twiplomacy.Reports.Alerts;

/// <summary>
/// What an alert would have sent in a time, had everything been published on the day it was captured: the digests, with
/// the cool-down between them.
/// </summary>
public sealed record AlertDryRun(DateTimeOffset After, DateTimeOffset Until, IReadOnlyList<SupposedDigest> Digests)
{
    public int Items => Digests.Sum(digest => digest.Items.Count);

    /// <param name="items">In order of time.</param>
    public static AlertDryRun Of(IEnumerable<AlertItem> items, TimeSpan coolDown, DateTimeOffset after, DateTimeOffset until)
    {
        ArgumentNullException.ThrowIfNull(items);
        var digests = new List<(DateTimeOffset At, List<AlertItem> Items)>();
        foreach (var item in items)
        {
            // What was captured on one day came together.
            var published = Capture.EndOf(DateOnly.FromDateTime(item.By.UtcDateTime));
            if (digests is [.., var last] && published <= last.At) last.Items.Add(item);
            else digests.Add((digests is [.., var sent] && sent.At + coolDown > published ? sent.At + coolDown : published, [item]));
        }
        return new(after, until, [.. digests.Select(digest => new SupposedDigest(digest.At, digest.Items))]);
    }
}
