using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Ingest.Evidence;

/// <summary>A member of a list, whose row is asked for.</summary>
/// <param name="List">The list's number in its import.</param>
/// <param name="Names">The keys by which the export may name the member.</param>
public sealed record AskedRow(int ImportId, int List, IReadOnlySet<ProfileKey> Names);

/// <summary>
/// Finds the row of a tie in a later capture: runs keep the first row only, the kept export has them all. Exports that are no
/// longer kept, or too large to be read for a question, answer nothing.
/// </summary>
public sealed class KeptRows(ImportQueries imports, RawExportStore raw)
{
    /// <summary>The largest export that is read for a question.</summary>
    public const long MostBytes = 64L << 20;

    /// <summary>The rows in the order asked; null where none is found.</summary>
    public async Task<IReadOnlyList<long?>> FindAsync(IReadOnlyList<AskedRow> asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var found = new long?[asked.Count];
        foreach (var import in asked.Select((row, number) => (row, number)).GroupBy(pair => pair.row.ImportId))
        {
            foreach (var (number, row) in await FindAsync(import.Key, [.. import], cancellationToken)) found[number] = row;
        }
        return found;
    }

    private async Task<Dictionary<int, long>> FindAsync(int importId, List<(AskedRow Row, int Number)> asked, CancellationToken cancellationToken)
    {
        var files = await imports.ListFilesAsync(importId, cancellationToken);
        if (files.Sum(file => file.Length) > MostBytes || await imports.FindAsync(importId, cancellationToken) is not { } import) return [];
        try
        {
            using var package = ExportPackages.Open(import.Name, [.. files.Select(file => (file.Path, file.Length, (Func<Stream>)(() => raw.Open(file.Sha256))))]);
            return Find(package, import, asked, cancellationToken);
        }
        catch (Exception gone) when (gone is ExportNotKeptException or ExportRefusedException)
        {
            return [];
        }
    }

    private static Dictionary<int, long> Find(
        ExportPackage package, ImportRow import, List<(AskedRow Row, int Number)> asked, CancellationToken cancellationToken)
    {
        var declaration = ImportDeclarationJson.ReadDeclaration(import.Declaration);
        var used = ImportDeclarationJson.ReadEffect(import.Effect)?.Tables ?? [];
        var plan = ExportReading.Plan(package, declaration, kept: [.. used.Select(table => table.ToRecipe())]);
        var platforms = plan.Units.SelectMany(u => u.Files.Select(f => (f.Index, u.Platform))).ToDictionary(p => p.Index, p => p.Platform);
        var byList = asked.ToLookup(pair => pair.Row.List);
        var found = new Dictionary<int, long>();
        foreach (var member in ExportReading.Read(plan, declaration, cancellationToken).OfType<ListMember>())
        {
            foreach (var (row, number) in byList[member.List])
            {
                if (!found.ContainsKey(number) && IsNamed(member.Member, platforms[member.File], row.Names)) found[number] = member.Row;
            }
            if (found.Count == asked.Count) break;
        }
        return found;
    }

    private static bool IsNamed(in AccountRef member, string platform, IReadOnlySet<ProfileKey> names) =>
        (member.Id is { } id && names.Contains(ProfileKey.OfId(platform, id)))
        || (member.Handle is { } handle && names.Contains(ProfileKey.OfHandle(platform, handle)));
}
