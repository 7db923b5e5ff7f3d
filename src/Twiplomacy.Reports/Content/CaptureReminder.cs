using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Content;

/// <summary>What a reminder says: lists of a subscription's accounts that have grown old.</summary>
/// <param name="Name">The subscription's name.</param>
/// <param name="AsOf">When the ages were told.</param>
/// <param name="Lists">At least one.</param>
public sealed record CaptureReminder(string Name, DateTimeOffset AsOf, IReadOnlyList<OldList> Lists)
{
    /// <summary>One sentence if the data are made up, or null.</summary>
    public string? MadeUp { get; init; }
}
