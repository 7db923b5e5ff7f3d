namespace Twiplomacy.Core.Measures;

/// <summary>A measure as methodology: what it is called, how it is defined, where it comes from, what to beware of.</summary>
public sealed record Measure
{
    /// <example>mutual_follows</example>
    public required string Id { get; init; }

    /// <summary>A change of the definition is a new version.</summary>
    /// <example>1</example>
    public required int Version { get; init; }

    /// <example>Mutual follows</example>
    public required string Name { get; init; }

    /// <summary>
    /// What it describes: <c>account</c> (it ranks), <c>position</c> (an account’s place between others, worked out when asked)
    /// or <c>network</c>.
    /// </summary>
    /// <example>account</example>
    public required string Of { get; init; }

    /// <summary>The definition in words.</summary>
    public required string Formula { get; init; }

    /// <example>accounts</example>
    public required string Unit { get; init; }

    /// <summary>Who defined it, or where it was first published.</summary>
    public required string Source { get; init; }

    /// <summary>What the Twiplomacy study called it and meant by it, over the years; null where it never told of it.</summary>
    public IReadOnlyList<StudyName>? Study { get; init; }

    /// <summary>What must be observable on the platform: <c>follow</c>, <c>mutual</c>, <c>mention</c>, <c>post</c>, <c>profile</c>; null: nothing.</summary>
    /// <example>follow</example>
    public string? Relation { get; init; }

    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>Whether this version of the program computes it.</summary>
    public required bool Available { get; init; }

    /// <summary>False for a measure of others whose definition or data are not public.</summary>
    public required bool Reproducible { get; init; }
}
