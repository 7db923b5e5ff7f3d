using Twiplomacy.Core.Text;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Reports.Content;

/// <summary>Something of a period's data that is not in yet.</summary>
public abstract record MissingData
{
    private MissingData()
    {
    }

    /// <summary>It in one sentence.</summary>
    public abstract Message Said { get; }

    /// <summary>Imports that are under way.</summary>
    public sealed record OpenImports(long Count) : MissingData
    {
        public override Message Said => MissingDataMessages.OpenImports(Count);
    }

    /// <summary>Editions that are being built.</summary>
    public sealed record OpenEditions(long Count) : MissingData
    {
        public override Message Said => MissingDataMessages.OpenEditions(Count);
    }

    /// <summary>One of the team's own accounts, no list of which was captured since the period began.</summary>
    public sealed record NoCapture(string Account, DateTimeOffset Since) : MissingData
    {
        public override Message Said => MissingDataMessages.NoCapture(OneLine.Of(Account), DateOnly.FromDateTime(Since.UtcDateTime));
    }
}
