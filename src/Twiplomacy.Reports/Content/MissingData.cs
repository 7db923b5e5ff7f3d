namespace Twiplomacy.Reports.Content;

/// <summary>Something of a period's data that is not in yet.</summary>
public abstract record MissingData
{
    private MissingData()
    {
    }

    /// <summary>Imports that are under way.</summary>
    public sealed record OpenImports(long Count) : MissingData;

    /// <summary>Editions that are being built.</summary>
    public sealed record OpenEditions(long Count) : MissingData;

    /// <summary>One of the team's own accounts, no list of which was captured since the period began.</summary>
    public sealed record NoCapture(string Account, DateTimeOffset Since) : MissingData;
}
