using System.IO.Compression;
using System.Reflection;
using System.Text;
using Twiplomacy.Core.Panels;
using Twiplomacy.Core.Ties;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Analytics.Analysis;

/// <summary>
/// Editions of a panel as a folder for a statistics program: accounts and countries of each edition, who was a member when, a matrix
/// of follows for each edition (1, 0, NA for unknown), the same among countries, and a script for R that reads them all.
/// </summary>
public static class AnalysisFolder
{
    private const string Missing = "NA";

    /// <summary>A zip archive. Bytes: the size of the matrices, members² for each edition, before compression.</summary>
    public static byte[] Of(string title, IReadOnlyList<AnalysedEdition> editions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(editions);
        using var content = new MemoryStream();
        using (var folder = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            var madeUp = editions.Select(edition => MadeUpData.Told(edition.Revision.MadeUp)).OfType<string>().FirstOrDefault();
            Add(folder, "README.txt", writer => writer.Write(Resource("README.txt").Replace("{title}", title, StringComparison.Ordinal)
                .Replace("{madeup}", madeUp is null ? "" : madeUp + "\n\n", StringComparison.Ordinal)));
            Add(folder, "analysis.R", writer => writer.Write(Resource("analysis.R")));
            Add(folder, "waves.csv", writer => CsvOutput.Write(writer, Waves, editions));
            Add(folder, "accounts.csv", writer => CsvOutput.Write(writer, AnalysisTables.Accounts(editions), editions.SelectMany(edition => edition.Accounts)));
            Add(folder, "composition.csv", writer => Composition(writer, editions));
            var unions = editions.Select(CountryUnion.Of).ToList();
            Add(folder, "countries.csv", writer => CsvOutput.Write(writer, AnalysisTables.Countries, unions.SelectMany(union => union.Rows())));
            foreach (var (edition, union) in editions.Zip(unions))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var names = edition.Accounts.Select(account => account.Member.Account).ToList();
                Add(folder, $"follows-{edition.Revision.Slug}.csv", writer => Matrix(writer, "account", names, edition.Ties.Follows));
                Add(folder, $"country-follows-{edition.Revision.Slug}.csv",
                    writer => Matrix(writer, "country", [.. union.Countries.Select(AnalysisTables.Alpha3)], union.Follows));
            }
        }
        return content.ToArray();
    }

    /// <summary>Writes a square matrix: 1 the row follows the column, 0 it does not, NA unknown; nobody follows itself.</summary>
    public static void Matrix(TextWriter writer, string corner, IReadOnlyList<string> names, Func<int, int, TieState> follows)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(follows);
        writer.Write(string.Join(',', names.Select(name => CsvText.Of(ColumnType.Text, name)).Prepend(corner)) + "\n");
        for (var a = 0; a < names.Count; a++)
        {
            writer.Write(CsvText.Of(ColumnType.Text, names[a]));
            for (var b = 0; b < names.Count; b++)
            {
                writer.Write(',');
                writer.Write(a == b ? "0" : follows(a, b) switch { TieState.Yes => "1", TieState.No => "0", _ => Missing });
            }
            writer.Write('\n');
        }
    }

    private static Table<AnalysedEdition> Waves { get; } = new(
        "waves",
        new("edition", ColumnType.Word, row => row.Revision.Slug), new("revision", ColumnType.Integer, row => row.Revision.Number),
        new("as_of", ColumnType.Instant, row => row.Revision.AsOf), new("members", ColumnType.Integer, row => row.Accounts.Count),
        new("sha256", ColumnType.Word, row => row.Revision.Hash), new("made_up", ColumnType.Boolean, row => row.Revision.MadeUp is not null));

    // Who joined and left: an account is a row, an edition a column.
    private static void Composition(TextWriter writer, IReadOnlyList<AnalysedEdition> editions)
    {
        var members = editions.Select(edition => edition.Accounts.Select(account => account.Member.Account).ToHashSet(StringComparer.Ordinal)).ToList();
        writer.Write(string.Join(',', editions.Select(edition => edition.Revision.Slug).Prepend("account")) + "\n");
        foreach (var account in members.SelectMany(each => each).Distinct().Order(StringComparer.Ordinal))
            writer.Write(string.Join(',', members.Select(each => each.Contains(account) ? "1" : "0").Prepend(CsvText.Of(ColumnType.Text, account))) + "\n");
    }

    private static void Add(ZipArchive folder, string path, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(folder.CreateEntry(path, CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 1 << 16);
        write(writer);
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("analysis/" + name)!);
        return reader.ReadToEnd();
    }
}
