using Npgsql;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Audit;
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

    private const string FindSlug = "select e.slug from edition_revision r join edition e using (edition_id) where r.edition_revision_id = @RevisionId";

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
        if (!Slug.IsValid(slug)) throw new EditionRefusedException(EditionRequestMessages.NotASlug());
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        await connection.ExecuteAsync(Define, new { slug, panel, asOf = asOf.ToUniversalTime(), now = now.ToUniversalTime() }, cancellationToken);
        if (await connection.QuerySingleOrDefaultAsync<HeldEdition>(FindHeld, new { slug }, cancellationToken) is not { } held) return null;
        held.RequireSame(request);
        await connection.ExecuteAsync(EnsureDraft, new { slug, reason, now = now.ToUniversalTime() }, cancellationToken);
        var draft = await connection.ExecuteScalarAsync<int>(LockDraft, new { slug }, cancellationToken);
        await connection.ExecuteAsync(Ask, new { draft, settings, reason, previous }, cancellationToken);
        await AuditTrail.WriteAsync(connection, AuditAction.EditionRequested, $"edition {slug}", cancellationToken);
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
        await EditionCopy.WriteAsync(connection, revision, content.Members, cancellationToken);
        await EditionCopy.WriteAsync(connection, revision, content.Rankings, cancellationToken);
        await EditionCopy.WriteAsync(connection, revision, content.Ties, cancellationToken);
        await EditionPosts.CopyAsync(connection, revision, content.Activity, cancellationToken);
        await EditionPosts.CopyAsync(connection, revision, content.Mentions, cancellationToken);
        await AlertTrigger.MarkAsync(connection, now, cancellationToken);
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
        await EditionCopy.WriteAsync(connection, seal.RevisionId, seal.Files, cancellationToken);
        await connection.ExecuteAsync(Seal, new { seal.RevisionId, seal.Hash, seal.Reason, now = now.ToUniversalTime() }, cancellationToken);
        var slug = await connection.ExecuteScalarAsync<string>(FindSlug, new { seal.RevisionId }, cancellationToken);
        await AuditTrail.WriteAsync(connection, AuditAction.EditionSealed, $"edition {slug}", cancellationToken);
        await AlertTrigger.MarkAsync(connection, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    // What stands under a name already. Another panel or date is another edition, and another reason another correction.
    private sealed class HeldEdition
    {
        public string Panel { get; init; } = "";
        public DateTimeOffset AsOf { get; init; }
        public string? Reason { get; init; }

        public void RequireSame(EditionRequest asked)
        {
            if (Panel != asked.Panel)
                throw new EditionRefusedException(EditionRequestMessages.OtherPanel(asked.Slug, Panel, asked.Panel));
            var (held, given) = (Text(AsOf), Text(asked.AsOf));
            if (held != given)
                throw new EditionRefusedException(EditionRequestMessages.OtherDate(asked.Slug, held, given));
            if (Reason is not null && asked.Reason is not null && Reason != asked.Reason)
                throw new EditionRefusedException(EditionRequestMessages.OtherReason(asked.Slug, Reason, asked.Reason));
        }

        private static string Text(DateTimeOffset instant) =>
            instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", System.Globalization.CultureInfo.InvariantCulture);
    }
}
