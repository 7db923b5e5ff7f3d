using System.Diagnostics.Metrics;

namespace Twiplomacy.Ingest.Imports;

/// <summary>Counts what imports publish, for whoever measures the program: meter <c>Twiplomacy.Ingest</c>.</summary>
internal static class ImportMeter
{
    private static readonly Meter Meter = new("Twiplomacy.Ingest");
    private static readonly Counter<long> Rows = Meter.CreateCounter<long>("twiplomacy.import.rows", "{row}", "Rows of published imports, by outcome.");

    internal static void Count(ImportEffect published)
    {
        Rows.Add(published.Rows - published.Rejected, new KeyValuePair<string, object?>("outcome", "accepted"));
        Rows.Add(published.Rejected, new KeyValuePair<string, object?>("outcome", "rejected"));
    }
}
