namespace Twiplomacy.Server.Api.Alerts;

/// <summary>What an alert would have sent.</summary>
public sealed record DryRunAnswer
{
    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    /// <summary>How many digests.</summary>
    public required int Digests { get; init; }

    /// <summary>In order of time.</summary>
    public required IReadOnlyList<AlertItemAnswer> Items { get; init; }
}
