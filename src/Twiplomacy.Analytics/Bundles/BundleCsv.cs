using System.Globalization;
using System.Text;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>The tables of a bundle as its CSV files.</summary>
internal static class BundleCsv
{
    /// <summary>How the name of a table begins that is a ranking; its measure follows.</summary>
    public const string RankingPrefix = "ranking_";

    /// <summary>Where the table stands in the bundle.</summary>
    public static string Path<TRow>(this Table<TRow> table) => table.Name.StartsWith(RankingPrefix, StringComparison.Ordinal)
        ? $"data/rankings/{table.Name[RankingPrefix.Length..]}.csv" : $"data/{table.Name}.csv";

    public static BundleFile Write<TRow>(this Table<TRow> table, IEnumerable<TRow> rows)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        // A StringWriter completes at once.
        CsvOutput.WriteAsync(text, table, rows, CancellationToken.None).GetAwaiter().GetResult();
        return new BundleFile(table.Path(), Encoding.UTF8.GetBytes(text.ToString()))
        {
            Name = table.Name, Description = table.Description, Fields = TableSchema.FieldsOf(table),
        };
    }
}
