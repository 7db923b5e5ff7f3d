namespace Twiplomacy.Storage.Connections;

/// <summary>Jobs that wait or run.</summary>
public sealed record OpenJobs
{
    public required string Status { get; init; }

    public required long Count { get; init; }
}
