using System.Runtime.InteropServices;
using Npgsql;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Audiences;
using Twiplomacy.Core.Imports;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Audiences;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.ListedNames;
using Twiplomacy.Storage.Lists;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Posts;
using Twiplomacy.Storage.Recipes;

namespace Twiplomacy.Storage.Imports;

/// <summary>
/// Everything one import changes, in one transaction: rows are copied into temporary tables as they are read, and
/// <see cref="PublishAsync"/> merges them. Disposed without <see cref="CommitAsync"/>, nothing has happened; a killed
/// process leaves nothing behind either.
/// </summary>
public sealed class ImportTransaction : IAsyncDisposable
{
    private const string CreateStaging =
        AccountStaging.Create + ListStaging.Create + NameStaging.Create + PanelWriter.CreateStaging + ";" + StatementWriter.CreateStaging + ";"
        + PostStaging.Create + AudienceStaging.Create;

    private const string MarkPublished = """
        update import set status = 'published', effect = cast(@effect as jsonb), finished_at = @now, evidence_number = nextval('evidence_number')
        where import_id = @importId and status in ('waiting', 'running')
        """;

    // Not among the states that the same export may stand in once, so that previews do not wait for each other.
    private const string InsertPreview = """
        insert into import (name, content_hash, declaration, status, created_at)
        values ('preview', '', '{}', 'failed', @now)
        returning import_id
        """;

    private const int SpillLength = 1 << 16;

    private const string ReserveIds =
        "select nextval(pg_get_serial_sequence('profile', 'profile_id'))::integer from generate_series(1, @count)";

    private readonly NpgsqlConnection _connection;
    private readonly SharedTransaction _transaction;
    private HeldMembers? _held;
    private int _importId;
    private bool _isPreview;
    private readonly Queue<int> _reserved = new();

    private ImportTransaction(NpgsqlConnection connection, SharedTransaction transaction, int importId, int membersInMemory)
    {
        _held = new HeldMembers(membersInMemory);
        (_connection, _transaction, _importId) = (connection, transaction, importId);
    }

    /// <summary>Opens the transaction and its temporary tables.</summary>
    internal static async Task<ImportTransaction> BeginAsync(
        NpgsqlDataSource source, int importId, int membersInMemory, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        SharedTransaction? transaction = null;
        try
        {
            transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
            await connection.ExecuteAsync("set local work_mem = '256MB'; set local synchronous_commit = on", cancellationToken);
            await connection.ExecuteAsync(CreateStaging, cancellationToken);
            return new ImportTransaction(connection, transaction, importId, membersInMemory);
        }
        catch
        {
            // The transaction first: a connection that is closed before it stays in it.
            if (transaction is not null) await transaction.DisposeAsync();
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Opens the transaction of a preview: it stands in for an import that was never handed in, and disposing it takes
    /// everything back.
    /// </summary>
    internal static async Task<ImportTransaction> BeginPreviewAsync(
        NpgsqlDataSource source, DateTimeOffset now, int membersInMemory, CancellationToken cancellationToken)
    {
        var preview = await BeginAsync(source, importId: 0, membersInMemory, cancellationToken);
        try
        {
            preview._importId = await preview._connection.ExecuteScalarAsync<int>(
                InsertPreview, new { now = now.ToUniversalTime() }, cancellationToken);
        }
        catch
        {
            await preview.DisposeAsync();
            throw;
        }
        preview._isPreview = true;
        return preview;
    }

    /// <summary>All evidence among known accounts, as this transaction sees it.</summary>
    public Task<KnownTies> LoadKnownTiesAsync(CancellationToken cancellationToken) => PreviewTies.LoadAsync(_connection, cancellationToken);

    /// <summary>For each account profile, the account that it means as this transaction sees it.</summary>
    public Task<IReadOnlyList<int>> MeantNowAsync(IReadOnlyList<int> profiles, CancellationToken cancellationToken) =>
        PreviewTies.MeantNowAsync(_connection, profiles, cancellationToken);

    /// <summary>How much of its lists this import holds, once published: 0 … 1, or null where no size is stated or shown.</summary>
    public Task<double?> CompletenessAsync(CancellationToken cancellationToken) => ListShares.FindAsync(_connection, _importId, cancellationToken);

    /// <summary>The import that this transaction publishes; of a preview, the stand-in's.</summary>
    public int ImportId => _importId;

    /// <summary>Waits until no other import publishes, and keeps others waiting until this transaction ends.</summary>
    public Task SerialiseAsync(CancellationToken cancellationToken) =>
        ImportLocks.TakePublishingAsync(_connection, patience: null, cancellationToken);

    /// <summary>
    /// Takes another import back in this transaction, whose rows take its place: both happen or neither. An import that is
    /// not published (any more) leaves nothing to take back.
    /// </summary>
    public async Task ReplaceAsync(int importId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await SerialiseAsync(cancellationToken);
        if (await ImportRemoval.RemoveAsync(_connection, importId, now, cancellationToken))
            await AuditTrail.WriteAsync(_connection, AuditAction.ImportUndone, ImportWriter.SubjectOf(importId), cancellationToken);
    }

    /// <summary>How tables of a header that somebody confirmed are read.</summary>
    public Task<IReadOnlyList<ColumnRecipe>> ListRecipesAsync(CancellationToken cancellationToken) =>
        ColumnRecipeRows.ListAsync(_connection, cancellationToken);

    /// <summary>Keeps how a table of this import was read, once it is published.</summary>
    public Task KeepRecipeAsync(ColumnRecipe recipe, DateTimeOffset now, CancellationToken cancellationToken) =>
        ColumnRecipeRows.KeepAsync(_connection, recipe, isNamed: false, now, cancellationToken);

    /// <summary>The ids of those keys that the database knows.</summary>
    public Task<IReadOnlyDictionary<ProfileKey, int>> FindProfilesAsync(
        IReadOnlyCollection<ProfileKey> keys, CancellationToken cancellationToken) =>
        ProfileLookup.FindAsync(_connection, keys, cancellationToken);

    /// <summary>An id for a profile that is new; ids are reserved from the sequence in blocks of the expected need.</summary>
    public async ValueTask<int> ReserveProfileIdAsync(int expected, CancellationToken cancellationToken)
    {
        if (_reserved.Count == 0)
        {
            var ids = await _connection.QueryAsync<int>(
                ReserveIds, new { count = Math.Clamp(expected, 64, 65_536) }, cancellationToken);
            foreach (var id in ids) _reserved.Enqueue(id);
        }
        return _reserved.Dequeue();
    }

    /// <summary>Copies newly reserved profiles.</summary>
    public Task StageProfilesAsync(IReadOnlyCollection<StagedProfile> rows, CancellationToken cancellationToken) =>
        AccountStaging.StageAsync(_connection, rows, cancellationToken);

    /// <summary>Takes list members; they are held in memory while they are few and copied to the database otherwise.</summary>
    public async Task StageMembersAsync(List<StagedMember> rows, CancellationToken cancellationToken)
    {
        if (_held is not null && _held.HasRoomFor(rows.Count))
        {
            _held.Add(CollectionsMarshal.AsSpan(rows));
            return;
        }
        if (_held is { } held)
        {
            _held = null;
            foreach (var chunk in held.Rows().Chunk(SpillLength)) await ListStaging.StageAsync(_connection, chunk, cancellationToken);
        }
        await ListStaging.StageAsync(_connection, rows, cancellationToken);
    }

    /// <summary>Copies the headers of lists that are read to their end.</summary>
    public Task StageListsAsync(IReadOnlyCollection<StagedList> rows, CancellationToken cancellationToken) =>
        ListStaging.StageAsync(_connection, rows, cancellationToken);

    /// <summary>Takes what was said of a file; answers the id by which its lists refer to it.</summary>
    public Task<int> StageStatementAsync(StagedStatement statement, CancellationToken cancellationToken) =>
        StatementWriter.StageAsync(_connection, _importId, statement, cancellationToken);

    /// <summary>The panel members silent in this import's files, once it is published, with the identities known then.</summary>
    public Task<IReadOnlyList<string>> ListSilentAsync(CancellationToken cancellationToken) =>
        SilentMembers.ListAsync(_connection, _importId, cancellationToken);

    /// <summary>Copies names that lists hold in the place of accounts.</summary>
    public Task StageNamesAsync(IReadOnlyCollection<StagedName> rows, CancellationToken cancellationToken) =>
        NameStaging.StageAsync(_connection, rows, cancellationToken);

    /// <summary>Copies sightings of ids with handles.</summary>
    public Task StageSightingsAsync(IReadOnlyCollection<StagedSighting> rows, CancellationToken cancellationToken) =>
        AccountStaging.StageAsync(_connection, rows, cancellationToken);

    /// <summary>Copies what profiles showed.</summary>
    public Task StageProfileObservationsAsync(IReadOnlyCollection<StagedProfileObservation> rows, CancellationToken cancellationToken) =>
        AccountStaging.StageAsync(_connection, rows, cancellationToken);

    /// <summary>Copies rows of panel and account files.</summary>
    public Task StageEntriesAsync(IReadOnlyCollection<StagedEntry> rows, CancellationToken cancellationToken) =>
        PanelWriter.StageAsync(_connection, rows, cancellationToken);

    /// <summary>Copies posts.</summary>
    public Task StagePostsAsync(IReadOnlyCollection<StagedPost> rows, CancellationToken cancellationToken) =>
        PostStaging.StageAsync(_connection, rows, cancellationToken);

    /// <summary>Copies mentions.</summary>
    public Task StageMentionsAsync(IReadOnlyCollection<StagedMention> rows, CancellationToken cancellationToken) =>
        PostStaging.StageAsync(_connection, rows, cancellationToken);

    /// <summary>Copies which times the export covers with all posts of an account.</summary>
    public Task StagePostCoversAsync(IReadOnlyCollection<StagedPostCover> rows, CancellationToken cancellationToken) =>
        PostStaging.StageAsync(_connection, rows, cancellationToken);

    /// <summary>Copies followers by their keyed hashes.</summary>
    public Task StageFollowersAsync(ReadOnlyMemory<StagedFollower> rows, CancellationToken cancellationToken) =>
        AudienceStaging.StageAsync(_connection, rows, cancellationToken);

    /// <summary>The hashes of all profiles of a platform, ascending: whoever is among them is no stranger.</summary>
    public Task<ulong[]> KnownHashesAsync(string platform, AudienceKey key, CancellationToken cancellationToken) =>
        AudienceStaging.KnownAsync(_connection, platform, key, cancellationToken);

    /// <summary>Publishes staged entries and, where a panel is given, its next revision; tells what that changed.</summary>
    public Task<RevisedPanel?> PublishPanelAsync(PanelTarget? panel, DateTimeOffset now, CancellationToken cancellationToken) =>
        PanelWriter.PublishAsync(_connection, _importId, panel, now, cancellationToken);

    /// <summary>
    /// Merges everything staged. Waits for other publishing imports first; what this import's rows mean is then
    /// independent of the order in which imports came.
    /// </summary>
    /// <param name="postsAreComplete">The importer vouches for every post of the authors, since an instant if one is given.</param>
    /// <param name="audiences">What was found of follower lists, or null where no audience sets are kept.</param>
    public async Task<PublishedCounts> PublishAsync(
        bool postsAreComplete, DateTimeOffset? postsSince, StagedAudiences? audiences, CancellationToken cancellationToken)
    {
        await SerialiseAsync(cancellationToken);
        var renumbered = await ProfileWriter.PublishAsync(_connection, cancellationToken);
        _held?.Renumber(renumbered);
        var sightings = await SightingWriter.PublishAsync(_connection, _importId, cancellationToken);
        await ProfileObservationWriter.PublishAsync(_connection, _importId, cancellationToken);
        await StatementWriter.PublishAsync(_connection, cancellationToken);
        var named = await NameStaging.MembersAsync(_connection, cancellationToken);
        await StageMembersAsync(named, cancellationToken);
        var lists = await ListMerge.PublishAsync(_connection, _importId, _held, cancellationToken) with { MatchedNames = named.Count };
        await NameStaging.PublishAsync(_connection, _importId, cancellationToken);
        if (audiences is not null) lists = await PublishAudiencesAsync(audiences, lists, cancellationToken);
        var posts = await PostWriter.PublishAsync(_connection, _importId, postsAreComplete, postsSince, cancellationToken);
        return lists with { Sightings = sightings, Posts = posts.Posts, Mentions = posts.Mentions };
    }

    private async Task<PublishedCounts> PublishAudiencesAsync(StagedAudiences audiences, PublishedCounts lists, CancellationToken cancellationToken)
    {
        await AudienceWriter.PublishAsync(_connection, _importId, audiences, cancellationToken);
        await LaterKnown.FindAsync(_connection, audiences.Keys, cancellationToken);
        if (audiences.Strangers.Count == 0) return lists;
        var members = await _connection.ExecuteScalarAsync<long>(
            "select coalesce(sum(member_count), 0)::bigint from list_observation where import_id = @importId", new { importId = _importId }, cancellationToken);
        return lists with { Members = members, MemberRows = lists.MemberRows + audiences.StrangerRows, Strangers = audiences.StrangerRows };
    }

    /// <summary>
    /// Records the publication and makes it so. The publishing lock that this transaction holds orders the numbers of evidence. False, and nothing has happened, if the import was published, failed or
    /// undone meanwhile: another worker may have taken the job over.
    /// </summary>
    public async Task<bool> CommitAsync(
        string effect, ImportFindings findings, JobClaim? claim, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (_isPreview) throw new InvalidOperationException("A preview is never committed.");
        var published = await _connection.ExecuteAsync(
            MarkPublished, new { importId = _importId, effect, now = now.ToUniversalTime() }, cancellationToken);
        if (published == 0) return false;
        await FindingsWriter.WriteAsync(_connection, _importId, findings, cancellationToken);
        await EditionStaleness.MarkAsync(_connection, now, cancellationToken);
        if (claim is not null) await JobClaims.HoldAsync(_connection, claim, cancellationToken);
        await _transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
