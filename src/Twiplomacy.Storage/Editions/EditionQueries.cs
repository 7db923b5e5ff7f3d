using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Editions;

/// <summary>Reads editions, their revisions, members, rankings and ties.</summary>
public sealed class EditionQueries
{
    private const string SelectRevisions = """
        select r.edition_revision_id as RevisionId, e.edition_id as EditionId, e.slug as Slug, p.slug as Panel,
            p.platform as Platform, e.as_of as AsOf, r.number as Number, r.status = 'sealed' as IsSealed,
            r.panel_revision as PanelRevisionId, r.settings::text as Settings, r.previous as PreviousRevisionId,
            r.reason as Reason, r.built_at as BuiltAt, r.sealed_at as SealedAt, r.stale as IsStale, r.network::text as Network,
            encode(r.content_hash, 'hex') as Hash, r.evidence_number as EvidenceNumber,
            r.previous_asked as PreviousAsked, r.made_up as MadeUp
        from edition_revision r
        join edition e using (edition_id)
        join panel p using (panel_id)
        """;

    // The newest sealed revision speaks for an edition; without one, the draft.
    private const string Current = """
         where r.edition_revision_id = (
            select c.edition_revision_id from edition_revision c
            where c.edition_id = e.edition_id order by c.status = 'sealed' desc, c.number desc limit 1)
        """;

    private const string ListAll = SelectRevisions + Current + " and (@panel::text is null or p.slug = @panel) order by e.as_of, e.slug collate \"C\"";

    private const string SelectMembers = "select " + RankingColumns.Member + """
         from edition_member m where m.edition_revision_id = @revisionId order by m.position
        """;

    private const string SelectRankings = "select " + RankingColumns.Ranked + " from ranking_row r where r.edition_revision_id = @revisionId";

    // Every row that is written bears the number of its transaction: another sum, or another count, is another list. The
    // greatest number would not do, since an earlier transaction may end later.
    private const string Stamp = """
        select concat_ws(' ', (select concat_ws(':', count(*), sum(xmin::text::bigint)) from edition_revision),
            (select concat_ws(':', count(*), sum(xmin::text::bigint)) from edition), (select concat_ws(':', count(*), sum(xmin::text::bigint)) from panel))
        """;

    private readonly ReadingSource _source;

    internal EditionQueries(ReadingSource source) => _source = source;

    /// <summary>The revision that speaks for an edition, or one by its number.</summary>
    public async Task<EditionRevisionRow?> FindAsync(string slug, int? number, CancellationToken cancellationToken)
    {
        var sql = number is null
            ? SelectRevisions + Current + " and e.slug = @slug"
            : SelectRevisions + " where e.slug = @slug and r.number = @number";
        return (await QueryAsync<EditionRevisionRow>(sql, new { slug, number }, cancellationToken)).SingleOrDefault();
    }

    /// <summary>The draft of an edition.</summary>
    public async Task<EditionRevisionRow?> FindDraftAsync(string slug, CancellationToken cancellationToken) =>
        (await QueryAsync<EditionRevisionRow>(SelectRevisions + " where e.slug = @slug and r.status = 'draft'", new { slug }, cancellationToken)).SingleOrDefault();

    public async Task<EditionRevisionRow?> FindRevisionAsync(int revisionId, CancellationToken cancellationToken) =>
        (await QueryAsync<EditionRevisionRow>(SelectRevisions + " where r.edition_revision_id = @revisionId", new { revisionId }, cancellationToken)).SingleOrDefault();

    /// <summary>Every edition by the revision that speaks for it, oldest date first.</summary>
    public Task<IReadOnlyList<EditionRevisionRow>> ListAsync(string? panel, CancellationToken cancellationToken) => 
        QueryAsync<EditionRevisionRow>(ListAll, new { panel }, cancellationToken);

    /// <summary>Every edition as by <see cref="ListAsync"/>, unless none has changed since a stamp was given with them.</summary>
    public async Task<EditionListing> ListUnlessAsync(string? known, CancellationToken cancellationToken)
    {
        // Both from one server: a standby may be behind.
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var stamp = await connection.ExecuteScalarAsync<string>(Stamp, cancellationToken) ?? "";
        if (stamp == known) return new EditionListing(stamp, null);
        return new EditionListing(stamp, [.. await connection.QueryAsync<EditionRevisionRow>(ListAll, new { panel = (string?)null }, cancellationToken)]);
    }

    /// <summary>All revisions of an edition, oldest first.</summary>
    public Task<IReadOnlyList<EditionRevisionRow>> ListRevisionsAsync(string slug, CancellationToken cancellationToken) =>
        QueryAsync<EditionRevisionRow>(SelectRevisions + " where e.slug = @slug order by r.number", new { slug }, cancellationToken);

    /// <summary>The newest sealed revision of the latest earlier edition of a panel.</summary>
    public async Task<EditionRevisionRow?> FindPreviousAsync(string panel, DateTimeOffset before, CancellationToken cancellationToken) =>
        (await QueryAsync<EditionRevisionRow>(SelectRevisions + """
             where p.slug = @panel and e.as_of < @before and r.status = 'sealed'
            order by e.as_of desc, e.slug collate "C", r.number desc limit 1
            """, new { panel, before = before.ToUniversalTime() }, cancellationToken)).SingleOrDefault();

    /// <summary>The revision that a draft is compared with: of the edition that was asked for, else of the latest earlier one.</summary>
    public async Task<EditionRevisionRow?> FindPreviousAsync(EditionRevisionRow draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.PreviousAsked is not { } slug) return await FindPreviousAsync(draft.Panel, draft.AsOf, cancellationToken);
        return await FindAsync(slug, null, cancellationToken) is { IsSealed: true } asked ? asked : null;
    }

    /// <summary>The newest sealed revision of an edition that another can be compared with.</summary>
    /// <param name="later">The edition that is compared, by its name.</param>
    /// <param name="platform">Its platform; null: not known yet.</param>
    /// <exception cref="EditionRefusedException">It does not exist, is not sealed, is not earlier, or is of another platform.</exception>
    public async Task<EditionRevisionRow> GetPreviousAsync(
        string slug, string later, DateTimeOffset asOf, string? platform, CancellationToken cancellationToken)
    {
        if (await FindAsync(slug, null, cancellationToken) is not { } found) throw new EditionRefusedException(EditionRequestMessages.NoPrevious(slug, later));
        if (!found.IsSealed) throw new EditionRefusedException(EditionRequestMessages.PreviousIsDraft(slug, later));
        if (found.AsOf >= asOf) throw new EditionRefusedException(EditionRequestMessages.PreviousIsLater(slug, later));
        if (platform is not null && platform != found.Platform)
            throw new EditionRefusedException(EditionRequestMessages.PreviousIsElsewhere(slug, found.Platform, later, platform));
        return found;
    }

    public Task<IReadOnlyList<EditionMemberRow>> ListMembersAsync(int revisionId, CancellationToken cancellationToken) =>
        QueryAsync<EditionMemberRow>(SelectMembers, new { revisionId }, cancellationToken);

    /// <summary>A whole ranking, in order of publication.</summary>
    public Task<IReadOnlyList<RankedRow>> ListRankingAsync(int revisionId, string measure, CancellationToken cancellationToken) =>
        QueryAsync<RankedRow>(SelectRankings + " and measure = @measure order by place", new { revisionId, measure }, cancellationToken);

    /// <summary>Every measure of some members of a revision.</summary>
    public Task<IReadOnlyList<RankedRow>> ListOfMembersAsync(
        int revisionId, IReadOnlyCollection<int> positions, CancellationToken cancellationToken) =>
        QueryAsync<RankedRow>(SelectRankings + " and position = any(@positions) order by measure collate \"C\", place",
            new { revisionId, positions = positions.ToArray() }, cancellationToken);

    /// <summary>The known ties of a revision, by member.</summary>
    public Task<IReadOnlyList<EditionTieRow>> ListTiesAsync(int revisionId, CancellationToken cancellationToken) =>
        ListTiesAsync(revisionId, null, cancellationToken);

    /// <summary>The same of some members; of all where none are named.</summary>
    public Task<IReadOnlyList<EditionTieRow>> ListTiesAsync(
        int revisionId, IReadOnlyCollection<int>? positions, CancellationToken cancellationToken) =>
        QueryAsync<EditionTieRow>("""
            select source as Source, targets as Targets, mutual as Mutual, known as Known from edition_tie
            where edition_revision_id = @revisionId and (@positions::int[] is null or source = any(@positions)) order by source
            """, new { revisionId, positions = positions?.ToArray() }, cancellationToken);

    /// <summary>Who follows whom and is mutual with whom, without what is known to be no: of a large edition that is a hundredth.</summary>
    public Task<IReadOnlyList<EditionTieRow>> ListFollowsAsync(int revisionId, CancellationToken cancellationToken) =>
        QueryAsync<EditionTieRow>("""
            select source as Source, targets as Targets, mutual as Mutual, null::bytea as Known from edition_tie
            where edition_revision_id = @revisionId order by source
            """, new { revisionId }, cancellationToken);

    /// <summary>The files of a sealed revision's bundle, by path; none of a draft.</summary>
    public Task<IReadOnlyList<EditionFile>> ListFilesAsync(int revisionId, CancellationToken cancellationToken) =>
        QueryAsync<EditionFile>("""
            select path as Path, content as Content from edition_file where edition_revision_id = @revisionId order by path collate "C"
            """, new { revisionId }, cancellationToken);

    /// <summary>The measures a revision holds.</summary>
    public Task<IReadOnlyList<string>> ListMeasuresAsync(int revisionId, CancellationToken cancellationToken) =>
        QueryAsync<string>("""
            select distinct measure collate "C" from ranking_row where edition_revision_id = @revisionId order by 1
            """, new { revisionId }, cancellationToken);

    /// <summary>How many members a revision has.</summary>
    public async Task<int> CountMembersAsync(int revisionId, CancellationToken cancellationToken) =>
        (await QueryAsync<int>("select count(*)::int from edition_member where edition_revision_id = @revisionId", new { revisionId }, cancellationToken)).Single();

    private async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<T>(sql, parameters, cancellationToken)];
    }
}
