namespace Twiplomacy.Storage.Editions;

/// <summary>What a member posted in the edition's window, as sums.</summary>
public sealed record EditionActivityRow
{
    public int Position { get; init; }
    public long Posts { get; init; }
    public long Replies { get; init; }
    public long Originals { get; init; }
    public long RepostedOriginals { get; init; }
    public long RepostsReceived { get; init; }
    public double? RepostsMedian { get; init; }
    public long CountedOriginals { get; init; }
    public long Interactions { get; init; }
    public double Coverage { get; init; }
    public double? MeanFollowers { get; init; }
    public DateTimeOffset? ObservedFrom { get; init; }
    public DateTimeOffset? ObservedTo { get; init; }
}
