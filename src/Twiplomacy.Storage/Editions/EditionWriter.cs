using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Storage.Editions;

/// <summary>Writes editions: defining, building drafts, sealing.</summary>
public sealed class EditionWriter
{
    /// <summary>The kind under which the building job is registered; its payload is <c>{"edition": slug}</c>.</summary>
    public const string JobKind = EditionStaleness.JobKind;

    private const string Define = """
        insert into edition (slug, panel_id, as_of, created_at)
        select @slug, panel_id, @asOf, @now from panel where slug = @panel
        on conflict (slug) do nothing
        """;

    private const string FindHeld = """
        select p.slug as Panel, e.as_of as AsOf, r.reason as Reason
        from edition e join panel p using (panel_id)
        left join edition_revision r on r.edition_id = e.edition_id and r.status = 'draft'
        where e.slug = @slug for update of e
        """;

    // A correction is computed and compared as what it corrects, unless it is asked for otherwise.
    private const string EnsureDraft = """
        insert into edition_revision (edition_id, number, status, panel_revision, settings, reason, built_at, stale, network, previous_asked)
        select e.edition_id, coalesce(max(r.number), 0) + 1, 'draft',
            (select panel_revision_id from panel_revision p where p.panel_id = e.panel_id order by p.number desc limit 1),
            coalesce((array_agg(r.settings order by r.number desc))[1], '{}'), @reason, @now, true, '{}',
            (array_agg(r.previous_asked order by r.number desc))[1]
        from edition e left join edition_revision r using (edition_id)
        where e.slug = @slug
        group by e.edition_id
        having count(*) filter (where r.status = 'draft') = 0
        """;

    private const string Ask = $"""
        update edition_revision set stale = true, settings = coalesce(cast(@settings as jsonb), settings), reason = coalesce(@reason, reason),
            previous_asked = case when @previous::text = '{EditionRequest.LatestEarlier}' then null else coalesce(@previous::text, previous_asked) end
        where edition_revision_id = @draft
        """;

    private const string LockDraft = """
        select r.edition_revision_id from edition_revision r join edition e using (edition_id)
        where e.slug = @slug and r.status = 'draft' for update of r
        """;

    private const string UpdateDraft = """
        update edition_revision set panel_revision = @PanelRevisionId,
            settings = case when stale then settings else cast(@Settings as jsonb) end,
            previous = @PreviousRevisionId, built_at = @now, network = cast(@Network as jsonb),
            evidence_number = @EvidenceNumber,
            made_up = (select p.made_up from edition e join panel p using (panel_id) where e.edition_id = edition_revision.edition_id)
        where edition_revision_id = @revision
        """;

    private const string Clear = """
        delete from ranking_row where edition_revision_id = @revision;
        delete from edition_tie where edition_revision_id = @revision;
        delete from edition_activity where edition_revision_id = @revision;
        delete from edition_mention where edition_revision_id = @revision;
        delete from edition_member where edition_revision_id = @revision;
        """;

    // An import that has published since marked the draft stale, and one that publishes now waits for this row.
    private const string LockFreshDraft = """
        select edition_revision_id from edition_revision
        where edition_revision_id = @RevisionId and status = 'draft' and not stale and built_at = @builtAt for update
        """;

    private const string Seal = """
        update edition_revision set status = 'sealed', sealed_at = @now, content_hash = @Hash, reason = @Reason
        where edition_revision_id = @RevisionId
        """;

    private readonly NpgsqlDataSource _source;

    internal EditionWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>The same by its parts, compared with the latest earlier edition.</summary>
    public Task<long?> RequestAsync(
        string slug, string panel, DateTimeOffset asOf, string settings, string? reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        RequestAsync(new EditionRequest(slug, panel, asOf, settings, reason), now, cancellationToken);

    /// <summary>
    /// Makes the edition if it is new, sees that it has a draft (a new revision after a sealed one), and queues its
    /// building. Null if there is no such panel.
    /// </summary>
    /// <exception cref="EditionRefusedException">
    /// The name is no slug, the edition is of another panel or date, or its draft has another reason.
    /// </exception>
    public async Task<long?> RequestAsync(EditionRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (slug, panel, asOf, settings, reason, previous) = request;
        if (!Slug.IsValid(slug)) throw new EditionRefusedException(EditionMessages.NotASlug());
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        await connection.ExecuteAsync(Define, new { slug, panel, asOf = asOf.ToUniversalTime(), now = now.ToUniversalTime() }, cancellationToken);
        if (await connection.QuerySingleOrDefaultAsync<HeldEdition>(FindHeld, new { slug }, cancellationToken) is not { } held) return null;
        held.RequireSame(request);
        await connection.ExecuteAsync(EnsureDraft, new { slug, reason, now = now.ToUniversalTime() }, cancellationToken);
        var draft = await connection.ExecuteScalarAsync<int>(LockDraft, new { slug }, cancellationToken);
        await connection.ExecuteAsync(Ask, new { draft, settings, reason, previous }, cancellationToken);
        var job = await JobWriter.EnqueueAsync(connection, EditionStaleness.JobOf(slug), now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return job;
    }

    /// <summary>
    /// Declares a draft fresh before it is read; an import that publishes meanwhile marks it stale again. Returns the number
    /// that the evidence bears: read after the declaration, since whatever comes later marks the draft.
    /// </summary>
    public async Task<long> BeginBuildAsync(string slug, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync("""
            update edition_revision r set stale = false from edition e
            where e.edition_id = r.edition_id and e.slug = @slug and r.status = 'draft'
            """, new { slug }, cancellationToken);
        return await connection.ExecuteScalarAsync<long>("select coalesce(max(evidence_number), 0) from import", cancellationToken);
    }

    /// <summary>Replaces the draft's contents in one transaction. False if the edition has no draft any more.</summary>
    public async Task<bool> WriteDraftAsync(
        string slug, EditionContent content, JobClaim? claim, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        if (await connection.ExecuteScalarAsync<int?>(LockDraft, new { slug }, cancellationToken) is not { } revision) return false;
        await connection.ExecuteAsync(Clear, new { revision }, cancellationToken);
        await connection.ExecuteAsync(UpdateDraft, new
        {
            content.PanelRevisionId, content.Settings, content.PreviousRevisionId, content.Network, content.EvidenceNumber, revision, now = now.ToUniversalTime(),
        }, cancellationToken);
        await CopyMembersAsync(connection, revision, content.Members, cancellationToken);
        await CopyRankingsAsync(connection, revision, content.Rankings, cancellationToken);
        await CopyTiesAsync(connection, revision, content.Ties, cancellationToken);
        await EditionPosts.CopyAsync(connection, revision, content.Activity, cancellationToken);
        await EditionPosts.CopyAsync(connection, revision, content.Mentions, cancellationToken);
        if (claim is not null) await JobClaims.HoldAsync(connection, claim, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>
    /// Seals a draft with the files that prove it, in one transaction. False if it has become stale or was built anew
    /// since it was looked at.
    /// </summary>
    public async Task<bool> SealAsync(EditionSeal seal, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seal);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        var locked = await connection.ExecuteScalarAsync<int?>(LockFreshDraft, new { seal.RevisionId, builtAt = seal.BuiltAt.ToUniversalTime() }, cancellationToken);
        if (locked is null) return false;
        await CopyFilesAsync(connection, seal, cancellationToken);
        await connection.ExecuteAsync(Seal, new { seal.RevisionId, seal.Hash, seal.Reason, now = now.ToUniversalTime() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static async Task CopyFilesAsync(NpgsqlConnection connection, EditionSeal seal, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy edition_file (edition_revision_id, path, content) from stdin (format binary)", cancellationToken);
        foreach (var file in seal.Files)
        {
            copy.StartRow();
            copy.Write(seal.RevisionId, NpgsqlDbType.Integer);
            copy.Write(file.Path, NpgsqlDbType.Text);
            copy.Write(file.Content, NpgsqlDbType.Bytea);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    private static async Task CopyMembersAsync(
        NpgsqlConnection connection, int revision, IReadOnlyList<EditionMemberRow> members, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync("""
            copy edition_member (edition_revision_id, position, account, handle, actor, kind, country, host_country,
                host_city, personal, language, attributes, status) from stdin (format binary)
            """, cancellationToken);
        foreach (var m in members)
        {
            copy.StartRow();
            copy.Write(revision, NpgsqlDbType.Integer);
            copy.Write(m.Position, NpgsqlDbType.Integer);
            foreach (var text in (string?[])[m.Account, m.Handle, m.Actor, m.Kind, m.Country, m.HostCountry, m.HostCity])
                Write(copy, text, NpgsqlDbType.Text);
            Write(copy, m.Personal, NpgsqlDbType.Boolean);
            Write(copy, m.Language, NpgsqlDbType.Text);
            copy.Write(m.Attributes, NpgsqlDbType.Jsonb);
            Write(copy, (short?)m.Status, NpgsqlDbType.Smallint);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    private static async Task CopyRankingsAsync(
        NpgsqlConnection connection, int revision, IReadOnlyList<RankingRowRow> rows, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync("""
            copy ranking_row (edition_revision_id, measure, place, position, rank, rank_best, rank_worst, value, value_low,
                value_high, coverage, share, status, previous_rank, previous_value, actor_changed, evidence_from, evidence_to,
                rank_worst_is_bound, previous_rank_best, previous_rank_worst, moved, rank_expected, value_expected)
            from stdin (format binary)
            """, cancellationToken);
        foreach (var r in rows)
        {
            copy.StartRow();
            copy.Write(revision, NpgsqlDbType.Integer);
            copy.Write(r.Measure, NpgsqlDbType.Text);
            copy.Write(r.Place, NpgsqlDbType.Integer);
            copy.Write(r.Position, NpgsqlDbType.Integer);
            foreach (var rank in (int?[])[r.Rank, r.RankBest, r.RankWorst]) Write(copy, rank, NpgsqlDbType.Integer);
            foreach (var number in (double?[])[r.Value, r.ValueLow, r.ValueHigh, r.Coverage, r.Share]) Write(copy, number, NpgsqlDbType.Double);
            copy.Write(r.Status, NpgsqlDbType.Text);
            Write(copy, r.PreviousRank, NpgsqlDbType.Integer);
            Write(copy, r.PreviousValue, NpgsqlDbType.Double);
            copy.Write(r.ActorChanged, NpgsqlDbType.Boolean);
            Write(copy, r.EvidenceFrom, NpgsqlDbType.TimestampTz);
            Write(copy, r.EvidenceTo, NpgsqlDbType.TimestampTz);
            copy.Write(r.RankWorstIsBound, NpgsqlDbType.Boolean);
            foreach (var number in (int?[])[r.PreviousRankBest, r.PreviousRankWorst, r.Moved, r.RankExpected]) Write(copy, number, NpgsqlDbType.Integer);
            Write(copy, r.ValueExpected, NpgsqlDbType.Double);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    private static async Task CopyTiesAsync(
        NpgsqlConnection connection, int revision, IReadOnlyList<EditionTieRow> ties, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy edition_tie (edition_revision_id, source, targets, mutual, known) from stdin (format binary)", cancellationToken);
        foreach (var tie in ties)
        {
            copy.StartRow();
            copy.Write(revision, NpgsqlDbType.Integer);
            copy.Write(tie.Source, NpgsqlDbType.Integer);
            copy.Write(tie.Targets, NpgsqlDbType.Array | NpgsqlDbType.Integer);
            copy.Write(tie.Mutual, NpgsqlDbType.Array | NpgsqlDbType.Integer);
            Write(copy, tie.Known, NpgsqlDbType.Bytea);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    // What stands under a name already. Another panel or date is another edition, and another reason another correction.
    private sealed class HeldEdition
    {
        public string Panel { get; init; } = "";
        public DateTime AsOf { get; init; }
        public string? Reason { get; init; }

        public void RequireSame(EditionRequest asked)
        {
            if (Panel != asked.Panel)
                throw new EditionRefusedException(EditionMessages.OtherPanel(asked.Slug, Panel, asked.Panel));
            var (held, given) = (Text(Instants.FromDatabase(AsOf)), Text(asked.AsOf));
            if (held != given)
                throw new EditionRefusedException(EditionMessages.OtherDate(asked.Slug, held, given));
            if (Reason is not null && asked.Reason is not null && Reason != asked.Reason)
                throw new EditionRefusedException(EditionMessages.OtherReason(asked.Slug, Reason, asked.Reason));
        }

        private static string Text(DateTimeOffset instant) =>
            instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Write<T>(NpgsqlBinaryImporter copy, T? value, NpgsqlDbType type)
    {
        if (value is null) copy.WriteNull();
        else copy.Write(value, type);
    }

    private static void Write<T>(NpgsqlBinaryImporter copy, T? value, NpgsqlDbType type) where T : struct
    {
        if (value is { } known) copy.Write(known, type);
        else copy.WriteNull();
    }
}
