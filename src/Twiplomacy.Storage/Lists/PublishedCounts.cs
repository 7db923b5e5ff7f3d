namespace Twiplomacy.Storage.Lists;

/// <summary>What a publication held: lists, distinct members, and what was dropped on the way.</summary>
public sealed record PublishedCounts
{
    public int Lists { get; init; }

    /// <summary>Distinct members over all lists, without the owners themselves.</summary>
    public long Members { get; init; }

    public long SelfFollows { get; init; }

    /// <summary>Rows read, duplicates and self-follows included.</summary>
    public long MemberRows { get; init; }

    public int Sightings { get; init; }

    /// <summary>Rows that hold a name whose account people have said.</summary>
    public int MatchedNames { get; init; }

    /// <summary>Rows of followers that are kept as hashes alone.</summary>
    public long Strangers { get; init; }

    /// <summary>Distinct posts.</summary>
    public long Posts { get; init; }

    /// <summary>Distinct pairs of post and account, per kind.</summary>
    public long Mentions { get; init; }

    /// <summary>Rows that repeated a member of the same list.</summary>
    public long Duplicates => MemberRows - SelfFollows - Members;
}
