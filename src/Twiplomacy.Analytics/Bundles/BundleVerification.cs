using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>
/// Recomputes a bundle from the observations in it, alone: population, ties, counts, bounds, ranks, figures; writes the bundle
/// again from what it computed, and compares every field. So a changed digit shows even where the checksums were
/// repaired; what cannot show is a consistent change of the evidence itself, which changes the hash.
/// </summary>
public static class BundleVerification
{
    private static readonly PackageLimits Limits = new(MaximumBytes: 4L << 30, MaximumEntries: 1000, MaximumDepth: 1);

    /// <summary>Verifies a bundle on disk: a zip archive, or a folder that it was unpacked to.</summary>
    /// <exception cref="BundleRefusedException">It cannot be verified at all; the message says why.</exception>
    public static BundleVerdict Verify(string path, CancellationToken cancellationToken) =>
        Verify(ReadAll(() => ExportPackages.Open(path, Limits), cancellationToken), cancellationToken);

    /// <summary>Verifies a bundle that somebody sent: no more bytes of it are unpacked, and no more members compared, than may be.</summary>
    /// <param name="openSeekable">Opens the archive at its beginning, as often as it is asked.</param>
    /// <param name="mostBytes">How many bytes it may hold, unpacked.</param>
    /// <exception cref="BundleRefusedException">It cannot be verified at all; the message says why.</exception>
    /// <exception cref="WorkTooLargeException">Its edition has too many members.</exception>
    public static BundleVerdict Verify(
        string name, long length, Func<Stream> openSeekable, long mostBytes, WorkGate gate, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gate);
        var limits = Limits with { MaximumBytes = mostBytes };
        return Verify(ReadAll(() => ExportPackages.Open(name, [(name, length, openSeekable)], limits), cancellationToken), gate, cancellationToken);
    }

    /// <summary>Verifies the files of a bundle.</summary>
    public static BundleVerdict Verify(IReadOnlyDictionary<string, byte[]> files, CancellationToken cancellationToken) =>
        Verify(files, gate: null, cancellationToken);

    private static BundleVerdict Verify(IReadOnlyDictionary<string, byte[]> files, WorkGate? gate, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        var inputs = BundleInputs.Read(files);
        gate?.Require(inputs.Members.Count);
        var computed = Recompute(inputs, cancellationToken);
        var known = inputs.Edition.Measures.Where(m => computed.Rankings.ContainsKey(m.Id) && MeasureCatalogue.Find(m.Id)?.Version == m.Version).ToList();
        var unknown = inputs.Edition.Measures.Except(known).ToList();
        var expected = EditionBundle.Of(
            inputs.Edition, [.. EditionBundle.SealedFilesOf(Content(inputs, Claimed(computed, files), known)), .. unknown.Select(m => AsStated(m, files)).OfType<BundleFile>()]);
        var comparison = new BundleDifferences();
        foreach (var file in expected.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            comparison.Compare(file, files.GetValueOrDefault(file.Path));
        }
        foreach (var path in files.Keys.Except(expected.Files.Select(f => f.Path)).Order(StringComparer.Ordinal)) comparison.AddUnexpected(path);
        return new BundleVerdict(
            inputs.Edition, expected.HashText, comparison.Numbers, comparison.List(), [.. unknown.Select(m => $"{m.Id}, version {m.Version}")]);
    }

    // What the program that sealed it did not count yet is not claimed.
    private static ComputedEdition Claimed(ComputedEdition computed, IReadOnlyDictionary<string, byte[]> files) =>
        computed with { Network = ClaimedFigures.Of(computed.Network, files.GetValueOrDefault(BundleTables.Network.Path())) };

    // A ranking that cannot be recomputed is taken as it stands, so that the rest can still be judged.
    private static BundleFile? AsStated(SealedMeasure measure, IReadOnlyDictionary<string, byte[]> files)
    {
        var table = BundleTables.Ranking(measure.Id);
        return files.TryGetValue(table.Path(), out var content) ? table.Write([]) with { Content = content } : null;
    }

    internal static ComputedEdition Recompute(BundleInputs inputs, CancellationToken cancellationToken)
    {
        var evidence = new EvidenceLedger(inputs.Accounts, inputs.Evidence);
        var members = inputs.Members.Select((m, i) => EditionRows.ToMember(m with { Attributes = "{}" }, inputs.Accounts[i], i)).ToList();
        var ties = evidence.Ties().At(inputs.Edition.AsOf, inputs.Edition.Settings.EvidenceAge);
        var posts = CanonicalActivity.ToEvidence(inputs)?.Sum();
        return EditionComputation.Compute(
            members, ties, evidence.Shown(inputs.Edition.AsOf - inputs.Edition.Settings.EvidenceAge), posts, inputs.Edition.Settings, cancellationToken);
    }

    internal static BundleContent Content(BundleInputs inputs, ComputedEdition computed, IReadOnlyList<SealedMeasure> known)
    {
        var measures = known.Select(m => m.Id).ToHashSet();
        var rankings = EditionRows.RankingsOf(computed, new PreviousFigures(inputs.Previous)).Where(row => measures.Contains(row.Measure)).ToList();
        return new BundleContent(
            inputs.Edition, inputs.Members, inputs.Evidence, inputs.Previous, EditionRows.TiesOf(computed.Ties), rankings, computed.Network);
    }

    private static Dictionary<string, byte[]> ReadAll(Func<ExportPackage> open, CancellationToken cancellationToken)
    {
        try
        {
            using var package = open();
            return ReadAll(package, cancellationToken);
        }
        catch (Exception refusal) when (refusal is ExportRefusedException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new BundleRefusedException(SaidException.SaidBy(refusal), refusal);
        }
    }

    private static Dictionary<string, byte[]> ReadAll(ExportPackage package, CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, byte[]>();
        foreach (var file in package.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var content = file.Open();
            var memory = new MemoryStream();
            content.CopyTo(memory);
            if (!files.TryAdd(file.Path, memory.ToArray())) throw new BundleRefusedException(BundleRefusalMessages.TwoFiles(file.Path));
        }
        return files;
    }
}
