using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Ties;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Ingest.Audiences;
using Twiplomacy.Storage.Audiences;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Ingest.Imports;

/// <summary>What an import would bring, without bringing it.</summary>
/// <param name="Error">Why nothing could be taken, or null.</param>
/// <param name="Findings">The files inside, the rows that would be rejected, and warnings.</param>
public sealed record PreviewedImport(ImportEffect Effect, Message? Error, ImportFindings Findings)
{
    /// <summary>Tables with their first rows and what their columns are taken for.</summary>
    public IReadOnlyList<TableLook> Tables { get; init; } = [];
}

/// <summary>
/// Tells the effect of an export exactly, by importing it in a transaction that is taken back: nothing remains but the
/// numbers that sequences gave away. While it compares, other imports wait with their publishing.
/// </summary>
public sealed class ImportPreview(ImportWriter writer, PanelQueries panels, AudienceOptions? audiences = null)
{
    /// <summary>Previews the files of one export against what is published now.</summary>
    public async Task<PreviewedImport> RunAsync(
        string name, IReadOnlyList<IncomingFile> files, ImportDeclaration declaration, PanelTarget? panel, DateTimeOffset now,
        IProgress<ImportProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        await using var transaction = await writer.BeginPreviewAsync(now, cancellationToken);
        var staging = new ImportStaging(transaction, panels, declaration, panel, audiences);
        try
        {
            using var package = ExportPackages.Open(name, [.. files.Select(Sized)]);
            var effect = await staging.StageAsync(package, () => 0.5, progress, cancellationToken);
            if (staging.WhyNothing(effect) is { } reason) return new PreviewedImport(effect, reason, staging.Findings) { Tables = staging.Tables };
            var compared = await CompareAsync(transaction, staging, effect, now, cancellationToken);
            return new PreviewedImport(compared, null, staging.Findings) { Tables = staging.Tables };
        }
        catch (Exception refused) when (refused is ImportRefusedException or ExportRefusedException or AudienceKeyException)
        {
            return new PreviewedImport(new ImportEffect(), SaidException.SaidBy(refused), staging.Findings) { Tables = staging.Tables };
        }
    }

    private static (string Path, long Length, Func<Stream> OpenSeekable) Sized(IncomingFile file)
    {
        using var content = file.OpenSeekable();
        return (file.Path, content.Length, file.OpenSeekable);
    }

    private static async Task<ImportEffect> CompareAsync(
        ImportTransaction transaction, ImportStaging staging, ImportEffect staged, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await transaction.SerialiseAsync(cancellationToken);
        var before = await transaction.LoadKnownTiesAsync(cancellationToken);
        var effect = await staging.PublishAsync(staged, now, cancellationToken);
        var after = await transaction.LoadKnownTiesAsync(cancellationToken);
        var numbers = after.Accounts.Select((profile, number) => (profile, number)).ToDictionary(p => p.profile, p => p.number);
        var meant = await transaction.MeantNowAsync(before.Accounts, cancellationToken);
        var moved = meant.Select(profile => numbers.GetValueOrDefault(profile, -1)).ToList();
        var difference = TieDifference.Of(before.Ledger.At(DateTimeOffset.MaxValue), moved, after.Ledger.At(DateTimeOffset.MaxValue));
        return effect with
        {
            TiesAdded = difference.Added, TiesEnded = difference.Ended, PairsMutual = difference.BecameMutual,
            NewAccounts = after.Accounts.Count - moved.Where(number => number >= 0).Distinct().Count(),
        };
    }
}
