using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.RankingViews;

/// <summary>A ranking computed for the question, not read from a stored edition.</summary>
/// <param name="Field">What its ranks are counted from, by position.</param>
/// <param name="IsProvisional">Evidence has come or gone since the edition was built, or there is no edition.</param>
public sealed record ComputedRanking(IReadOnlyList<PublishedRow> Rows, RankField Field, bool IsProvisional)
{
    /// <summary>Each row with its place in an earlier ranking; both name accounts as today's evidence does.</summary>
    internal ComputedRanking Beside(ComputedRanking earlier) => this with
    {
        Rows = Beside(earlier.Rows.ToDictionary(row => row.Member.Account)), IsProvisional = IsProvisional || earlier.IsProvisional,
    };

    private IReadOnlyList<PublishedRow> Beside(Dictionary<string, PublishedRow> earlier)
    {
        var among = Field.Among([.. Rows.Where(row => earlier.ContainsKey(row.Member.Account)).Select(row => row.Row.Position)]);
        var here = Rows.Select(row => row.Member.Account).ToHashSet();
        var left = new Leavers(earlier.Where(row => !here.Contains(row.Key)).Select(row => PlaceBefore.PossibleOf(row.Value.Row)));
        return [.. Rows.Select(row => earlier.TryGetValue(row.Member.Account, out var then)
            ? row with { Row = PlaceBefore.Beside(row.Row, then.Row, among[row.Row.Position], left, PlaceBefore.IsHandover(then.Member, row.Member)) }
            : row)];
    }
}

/// <summary>Recounts an edition among some of its members: peers are then the members of the subset only.</summary>
public sealed class SubsetRankings(
    PanelStudyLoader studies, EditionComputation computation, AccountQueries accounts, ImportQueries imports, EvidenceVersionQueries versions, WorkGate gate)
{
    private readonly EvidenceCache<(int Revision, DateTimeOffset BuiltAt, string Members, string Measure), ComputedRanking?> _kept =
        new(versions, "subset_rankings", most: 8);

    /// <summary>
    /// The ranking from the evidence as it stands today, up to the edition's date and under its settings; null if the
    /// measure is not computed.
    /// </summary>
    /// <exception cref="WorkBusyException">Too much is being computed.</exception>
    /// <exception cref="WorkTooLargeException">The subset has too many members.</exception>
    public Task<ComputedRanking?> FindAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> subset, string measure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(subset);
        gate.Require(subset.Count);
        return _kept.GetAsync(
            (revision.RevisionId, revision.BuiltAt, DigestOf(subset), measure),
            given => gate.RunAsync(() => ComputeAsync(revision, subset, measure, given), given), cancellationToken);
    }

    private static string DigestOf(IReadOnlyList<EditionMemberRow> subset) =>
        Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes<int>(subset.Select(member => member.Position).ToArray())));

    private async Task<ComputedRanking?> ComputeAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> subset, string measure, CancellationToken cancellationToken)
    {
        var settings = JsonSerializer.Deserialize<EditionSettings>(revision.Settings, EditionJson.Options)!;
        var members = await MembersAsync(revision, subset, cancellationToken);
        var ledger = await studies.LedgerAsync(members, revision.AsOf, cancellationToken);
        var ranking = await computation.RankAsync(members, ledger, revision.AsOf, settings, measure, cancellationToken);
        if (ranking is null) return null;
        var changed = await imports.HasChangedSinceAsync(revision.EvidenceNumber, cancellationToken);
        return new ComputedRanking(EditionRows.Published(measure, ranking, members), ranking.Field, changed);
    }

    /// <summary>The members of an edition as today's evidence knows them, in the published order.</summary>
    internal async Task<IReadOnlyList<PanelMember>> MembersAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> subset, CancellationToken cancellationToken)
    {
        var keys = await AccountContinuity.TodaysKeysAsync(subset, revision.AsOf, accounts, cancellationToken);
        var profiles = await accounts.FindProfilesAsync([.. keys.Values.Distinct()], cancellationToken);
        return [.. subset.Where(member => profiles.ContainsKey(keys[member.Account]))
            .Select(member => EditionRows.ToMember(member, keys[member.Account], profiles[keys[member.Account]]))
            .DistinctBy(member => member.Account)
            .OrderBy(member => member.Account)];
    }
}
