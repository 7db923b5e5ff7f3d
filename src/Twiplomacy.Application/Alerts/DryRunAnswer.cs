using Twiplomacy.Reports.Alerts;

namespace Twiplomacy.Application.Alerts;

/// <summary>What an alert would have sent.</summary>
public sealed record DryRunAnswer
{
    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    /// <summary>How many digests.</summary>
    public required int Digests { get; init; }

    /// <summary>In order of time.</summary>
    public required IReadOnlyList<AlertItemAnswer> Items { get; init; }

    public static DryRunAnswer Of(AlertDryRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new()
        {
            From = run.After, To = run.Until, Digests = run.Digests.Count,
            Items = [.. run.Digests.SelectMany(digest => digest.Items, (digest, item) => AlertItemAnswer.Of(item) with { DigestAt = digest.At })],
        };
    }
}
