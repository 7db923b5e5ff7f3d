using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>What was seen of the members' posts, and the imports that tell of mentions.</summary>
public sealed record SeenPosts(PostEvidence Evidence, IReadOnlyList<int> MentionImports)
{
    /// <summary>Every import behind it.</summary>
    public IEnumerable<int> Imports => Evidence.Members
        .SelectMany(member => member.Posts.SelectMany(post => post.Imports).Concat(member.Covers.Select(cover => cover.ImportId)))
        .Concat(MentionImports);
}

/// <summary>Writes an edition's evidence down in its canonical form.</summary>
public sealed class EvidenceSealing(AccountQueries accounts, CaptureSourceQueries sources)
{
    /// <param name="shown">For each member what its profile showed, latest first.</param>
    /// <param name="posts">Null where no posts were seen.</param>
    public async Task<SealedEvidence> WriteAsync(
        PanelStudy study, EditionSettings settings, IReadOnlyList<IReadOnlyList<ProfileObservation>> shown, SeenPosts? posts,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(shown);
        var since = (study.AsOf - settings.EvidenceAge).UtcTicks;
        var used = EvidenceLists.UsedWithin(study.Ledger, since, study.AsOf.UtcTicks).ToList();
        var statements = EvidenceLists.StatementsOf(study.Ledger, used, since, study.AsOf.UtcTicks);
        var keys = await KeysAsync(study.Ledger, used, cancellationToken);
        var places = await sources.FindListsAsync(
            [.. used.Select(u => u.Stream.OwnerProfile).Distinct()], [.. used.Select(u => u.Observation.ObservationId)], cancellationToken);
        var spoken = await sources.FindStatementImportsAsync([.. statements.Select(s => s.StatementId)], cancellationToken);
        var imports = places.Values.Select(p => p.ImportId).Concat(spoken.Values).Concat(shown.SelectMany(observations => observations.Select(o => o.ImportId)))
            .Concat(posts?.Imports ?? []);
        var exports = await sources.FindExportsAsync([.. imports.Distinct()], cancellationToken);
        var handles = await accounts.ListHandlesAsync([.. study.Members.Select(m => m.Profile)], cancellationToken);
        return new CanonicalEvidence(study, used, keys, places, exports).Write(shown, posts?.Evidence, [.. statements.Select(s => (s, spoken[s.StatementId]))]) with
        {
            Panel = CanonicalPanel.RowsOf(study), Handles = CanonicalPanel.HandlesOf(study, handles),
        };
    }

    private async Task<Dictionary<int, ProfileKey>> KeysAsync(TieLedger ledger, List<UsedList> used, CancellationToken cancellationToken)
    {
        var profiles = ledger.Population.Windows.Select(w => w.Profile)
            .Concat(used.Select(u => u.Stream.OwnerProfile)).Concat(used.SelectMany(u => u.Members.Select(m => m.Profile)));
        return (await accounts.ListProfilesAsync([.. profiles.Distinct()], cancellationToken)).ToDictionary(p => p.ProfileId, p => p.Key);
    }
}

/// <summary>Puts what an edition uses into the canonical order and numbers it by that order.</summary>
internal sealed class CanonicalEvidence(
    PanelStudy study, IReadOnlyList<UsedList> used, IReadOnlyDictionary<int, ProfileKey> keys,
    IReadOnlyDictionary<int, CapturedList> places, IReadOnlyDictionary<int, CapturedExport> exports)
{
    /// <param name="statements">What was said of the files, each with its import.</param>
    public SealedEvidence Write(
        IReadOnlyList<IReadOnlyList<ProfileObservation>> shown, PostEvidence? posts, IReadOnlyList<(LedgerStatement Said, int ImportId)> statements)
    {
        var numbered = NumberSources();
        var sets = NumberSets(statements.Select(s => s.Said.PanelRevision));
        var placed = used.Select(u => (Used: u, Place: places[u.Observation.ObservationId])).ToList();
        var imports = statements.ToDictionary(s => s.Said.StatementId, s => s.ImportId);
        var said = new CanonicalStatements(
            statements.Select(s => s.Said), study.Ledger.Population, placed, keys, revision => sets[revision].Set, s => numbered[imports[s.StatementId]].Source);
        var lists = placed
            .OrderBy(l => keys[l.Used.Stream.OwnerProfile]).ThenBy(l => l.Used.Stream.Direction).ThenBy(l => l.Used.Stream.Scope)
            .ThenBy(l => SetOf(l.Used.Stream, sets) ?? 0).ThenBy(l => l.Used.Observation.CapturedAt).ThenBy(l => l.Used.Observation.Keys)
            .ThenBy(l => numbered[l.Place.ImportId].Source).ThenBy(l => l.Place.Path, StringComparer.Ordinal)
            .ThenBy(l => l.Place.Row).ThenBy(l => l.Place.List).ThenBy(l => said.NumberOf(l.Used.Observation.Statement)).ToList();
        return new SealedEvidence(
            [.. numbered.Values.DistinctBy(s => s.Source).OrderBy(s => s.Source)], Identities(), Memberships(sets),
            [.. lists.Select((l, i) => ToList(i + 1, l.Used, l.Place, sets, numbered) with { Statement = said.NumberOf(l.Used.Observation.Statement) })],
            [.. lists.SelectMany((l, i) => Members(i + 1, l.Used))],
            Profiles(shown, numbered))
        {
            Statements = said.Rows, StatementOwners = said.Owners,
            Activity = posts is null ? null : CanonicalActivity.Of(posts, Account, import => numbered[import].Source),
        };
    }

    // Imports of the same bytes are one source.
    private Dictionary<int, SealedSource> NumberSources()
    {
        var numbers = exports.Values.Select(e => e.Sha256).Distinct().Order(StringComparer.Ordinal).Select((hash, i) => (hash, i + 1))
            .ToDictionary(p => p.hash, p => p.Item2);
        return exports.ToDictionary(e => e.Key, e => new SealedSource(numbers[e.Value.Sha256], e.Value.Sha256, e.Value.Files, e.Value.Bytes));
    }

    private static DateTimeOffset? Instant(long ticks) =>
        ticks == DateTimeOffset.MinValue.Ticks || ticks == DateTimeOffset.MaxValue.Ticks ? null : new DateTimeOffset(ticks, TimeSpan.Zero);

    private string Account(int number) => study.Members[number].Account.ToString();

    private List<SealedIdentity> Identities() =>
        [.. study.Ledger.Population.Windows.OrderBy(w => keys[w.Profile]).ThenBy(w => w.Window.From)
            .Select(w => new SealedIdentity(keys[w.Profile].ToString(), Account(w.Window.Account), Instant(w.Window.From), Instant(w.Window.To)))];

    // A panel revision is told by whom it covers when; revisions that cover the same are one set.
    private Dictionary<int, (int Set, List<CoverageSpan> Spans)> NumberSets(IEnumerable<int> spokenOf)
    {
        var revisions = used.Where(u => u.Stream.Scope == ListCompleteness.CompleteWithinPanel).Select(u => u.Stream.PanelRevision).Concat(spokenOf).Distinct();
        var spans = study.Ledger.Population.Coverage.ToLookup(c => c.PanelRevision, c => c.Span);
        var contents = revisions.Select(revision =>
        {
            var covered = spans[revision].Where(s => s.From < s.To).Distinct().OrderBy(s => s.Account).ThenBy(s => s.From).ThenBy(s => s.To).ToList();
            return (Revision: revision, Spans: covered, Text: string.Join('\n', covered));
        }).ToList();
        var numbers = contents.Select(c => c.Text).Distinct().Order(StringComparer.Ordinal).Select((text, i) => (text, i + 1)).ToDictionary(p => p.text, p => p.Item2);
        return contents.ToDictionary(c => c.Revision, c => (numbers[c.Text], c.Spans));
    }

    private static int? SetOf(LedgerStream stream, Dictionary<int, (int Set, List<CoverageSpan> Spans)> sets) =>
        stream.Scope == ListCompleteness.CompleteWithinPanel ? sets[stream.PanelRevision].Set : null;

    private List<SealedMembership> Memberships(Dictionary<int, (int Set, List<CoverageSpan> Spans)> sets) =>
        [.. sets.Values.DistinctBy(s => s.Set).OrderBy(s => s.Set)
            .SelectMany(s => s.Spans, (s, span) => new SealedMembership(s.Set, Account(span.Account), Instant(span.From), Instant(span.To)))];

    private SealedList ToList(
        int number, UsedList list, CapturedList place, Dictionary<int, (int Set, List<CoverageSpan> Spans)> sets, Dictionary<int, SealedSource> numbered) => new(
        number, keys[list.Stream.OwnerProfile].ToString(), list.Stream.Direction, list.Stream.Scope, SetOf(list.Stream, sets),
        new DateTimeOffset(list.Observation.CapturedAt, TimeSpan.Zero), list.Observation.Keys, numbered[place.ImportId].Source, place.Path, place.Row);

    private IEnumerable<SealedListMember> Members(int number, UsedList list) =>
        list.Members.OrderBy(m => keys[m.Profile]).ThenBy(m => m.FollowedAt).Select(m => new SealedListMember(
            number, keys[m.Profile].ToString(), m.FollowedAt == 0 ? null : new DateTimeOffset(m.FollowedAt, TimeSpan.Zero)));

    private List<SealedProfile> Profiles(IReadOnlyList<IReadOnlyList<ProfileObservation>> shown, Dictionary<int, SealedSource> numbered) =>
        [.. shown.SelectMany((observations, member) => observations.Select(o => new SealedProfile(
                Account(member), o.ObservedAt, o.Followers, o.Following, o.Posts, o.Listed, o.Status, numbered[o.ImportId].Source))
            .Distinct().OrderBy(p => p.ObservedAt).ThenBy(p => p.Source).ThenBy(p => p.Followers).ThenBy(p => p.Following)
            .ThenBy(p => p.Posts).ThenBy(p => p.Listed).ThenBy(p => p.Status))];
}
