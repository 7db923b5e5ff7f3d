namespace Twiplomacy.Application.Qap;

/// <summary>A test as it is asked for.</summary>
public sealed record QapRequest
{
    /// <summary>
    /// What is to be accounted for: <c>follow</c>, <c>mutual</c>, <c>mention</c>, and the ways back, <c>followed_by</c> and
    /// <c>mentioned_by</c>.
    /// </summary>
    /// <example>mutual</example>
    public string Relation { get; init; } = "mutual";

    /// <summary>
    /// What may account for it: uploaded covariates (<c>distance</c>, of a version <c>distance@2</c>, of a year <c>trade:2014</c>), whether
    /// both are in one group (<c>same:region</c>, <c>same:group</c>, <c>same:eu</c>), other relations, and relations of other editions of the
    /// panel (<c>mutual@world-leaders-2013</c>).
    /// </summary>
    /// <example>["same:region"]</example>
    public required IReadOnlyList<string> Covariates { get; init; }

    /// <summary><c>country</c>: the union of the ties of a country's accounts; <c>account</c>.</summary>
    /// <example>country</example>
    public string By { get; init; } = "country";

    /// <summary>How often the countries or accounts are renamed at random.</summary>
    /// <example>1000</example>
    public int Permutations { get; init; } = 1000;

    /// <summary>The same seed gives the same numbers.</summary>
    /// <example>1</example>
    public int Seed { get; init; } = 1;

    /// <summary>The number of the revision; null: the one that speaks for the edition.</summary>
    public int? Revision { get; init; }
}
