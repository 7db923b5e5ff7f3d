using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>What goes with the sealed files so that people and programs find their way: package, methodology, citation.</summary>
internal static class BundleDescription
{
    private const string Rules = """
        A tie "A follows B" is yes, no or unknown. It is yes or no by the latest evidence on or before the edition's date that
        is not older than `evidence_age_days`: a list that holds the other (`data/list_members.csv`), a follow that the
        export dates itself, or a list that is complete as to the other and lacks it (`data/lists.csv`, `data/memberships.csv`),
        or a file that was said to be complete (`data/statements.csv`) in which the account owns no list.
        A missing row in a partial list proves nothing. At equal instants a yes wins. A pair is mutual if both directions are
        yes, not mutual if either is no, else unknown.

        `value` counts what is known, `value_low` and `value_high` bound it over the unknown. Value, rank, best and worst
        speak of all members on the date: rank = 1 + the members whose value is greater, whether or not they are observed
        well enough (standard competition ranks: 1, 2, 2, 4). The best and worst possible rank are exact over all completions
        of the unknown unless `rank_worst_is_bound` says otherwise, so the rank always lies between them. For
        mutual_follows, with u = 1 if the pair A, B is unknown and else 0: best = 1 + number of B with
        low(B) + u > high(A), worst = 1 + number of B with high(B) − u > low(A).

        `status` tells how sure a rank is: `certain` (best = worst), `bounded` (worst − best is at most `max_range` ×
        (population − 1)), `open` (more, or nothing bounds it), `not_observed` (nothing is known: no rank, the range stays),
        `not_applicable`. `moved` counts the places that an account surely gained or lost: up only if the worst rank now is
        better than the best before, down only if the best now is worse than the worst before, and both also among the accounts
        that are in both editions: that others joined is no fall, that others left no rise. Values computed by floating point are rounded to 12 significant digits before they are compared.

        In the ranking by mutual_follows, `value_expected` and `rank_expected` are of a model: a pair that is unknown counts
        with the reciprocity among known pairs if one of the two is known to follow, else with the share of mutual pairs
        among known pairs. The model assumes that what is missing is missing at random, which nothing here can show.

        To recompute all of it from the lists in this bundle, without a database or a network: `twiplomacy verify BUNDLE`.
        """;

    public static IEnumerable<BundleFile> Of(SealedEdition edition, string hash, IReadOnlyList<BundleFile> files)
    {
        yield return Text("METHODOLOGY.md", Methodology(edition));
        yield return Text("CITATION.bib", BibTeX(edition, hash));
        yield return Text("CITATION.txt", Citation(edition, hash) + "\n");
        yield return new BundleFile("datapackage.json", [.. JsonSerializer.SerializeToUtf8Bytes(Package(edition, hash, files), EditionBundle.Json), (byte)'\n']);
    }

    private static BundleFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));

    private static string Title(SealedEdition edition) => string.Create(
        CultureInfo.InvariantCulture, $"{edition.Edition}, revision {edition.Revision}: {edition.Panel} on {edition.Platform} as of {edition.AsOf.UtcDateTime:yyyy-MM-dd} (UTC)");

    private static string Citation(SealedEdition edition, string hash) =>
        $"{edition.Publisher ?? "Twiplomacy"}. {Title(edition)}. Data set, SHA-256 {hash}.{(edition.MadeUp is { } madeUp ? " " + MadeUpData.Told(madeUp) : "")}";

    private static string BibTeX(SealedEdition edition, string hash) => string.Create(CultureInfo.InvariantCulture, $$"""
        @misc{{{edition.Edition}}-r{{edition.Revision}},
          author = {{{BibTeXText.Braced(edition.Publisher ?? "Twiplomacy")}}},
          title = {{{BibTeXText.Braced(Title(edition))}}},
          year = {{{edition.AsOf.UtcDateTime:yyyy}}},
          version = {{{edition.Revision}}},
          note = {Data set, SHA-256 {{hash}}{{(edition.MadeUp is { } madeUp ? ". " + BibTeXText.Braced(MadeUpData.Told(madeUp)!) : "")}}}
        }

        """);

    private static string Methodology(SealedEdition edition)
    {
        var text = new StringBuilder($"# {Title(edition)}\n\n{(edition.MadeUp is { } madeUp ? $"**{MadeUpData.Notice}.** {madeUp}\n\n" : "")}{Rules}\n");
        foreach (var id in edition.Measures)
        {
            if (MeasureCatalogue.Find(id.Id) is not { } measure) continue;
            text.Append(CultureInfo.InvariantCulture, $"\n## {measure.Name} (`{measure.Id}`, version {measure.Version})\n\n{measure.Formula}\n\nUnit: {measure.Unit}. Source: {measure.Source}.\n");
            foreach (var name in measure.Study ?? [])
                text.Append(CultureInfo.InvariantCulture, $"- In the Twiplomacy study, {name.From} to {name.To}: \"{name.Name}\". {name.Meaning}\n");
            foreach (var caveat in measure.Caveats) text.Append(CultureInfo.InvariantCulture, $"- {caveat}\n");
        }
        return text.ToString();
    }

    private static Dictionary<string, object?> Package(SealedEdition edition, string hash, IReadOnlyList<BundleFile> files) => new()
    {
        ["profile"] = "tabular-data-package",
        ["name"] = edition.Edition,
        ["id"] = "sha256:" + hash,
        ["title"] = Title(edition),
        ["version"] = edition.Revision.ToString(CultureInfo.InvariantCulture),
        ["description"] = edition.Reason is null ? Citation(edition, hash) : $"{Citation(edition, hash)} Corrects an earlier revision: {edition.Reason}",
        ["licenses"] = new[] { Licence(edition.Licence) },
        ["contributors"] = new[] { new { title = edition.Publisher ?? "Twiplomacy", role = "publisher" } },
        ["resources"] = files.Where(f => f.Fields.Count > 0).OrderBy(f => f.Path, StringComparer.Ordinal).Select(Resource).ToList(),
    };

    private static object Licence(string? licence) => licence is null
        ? new { name = "LicenseRef-none-stated", title = "No licence stated: ask the publisher" }
        : new { name = licence, title = licence };

    private static Dictionary<string, object?> Resource(BundleFile file) => new()
    {
        ["profile"] = "tabular-data-resource",
        ["name"] = file.Name,
        ["path"] = file.Path,
        ["description"] = file.Description,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = file.Content.Length,
        ["hash"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(file.Content)),
        ["schema"] = new Dictionary<string, object> { ["fields"] = file.Fields, ["missingValues"] = (string[])[""] },
    };
}
