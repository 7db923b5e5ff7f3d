using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Ingest.Audiences;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Lists;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Ingest.Imports;

/// <summary>
/// From an opened export to everything staged and published in one transaction; a preview does the same and never commits.
/// </summary>
internal sealed class ImportStaging(
    ImportTransaction transaction, PanelQueries panels, ImportDeclaration declaration, PanelTarget? panel, AudienceOptions? audiences = null)
{
    private ImportFeed? _feed;
    private IReadOnlySet<int> _manyOwners = new HashSet<int>();
    private IReadOnlyList<int> _unread = [];
    private IReadOnlyList<ImportEntryRow> _entries = [];
    private IReadOnlyList<StagedList> _lists = [];
    private IReadOnlyList<TableLook> _tables = [];

    /// <summary>The panel revision by which an earlier reading of the export was judged; null: the one in force.</summary>
    public int? RecordedPanelRevision { get; init; }

    public ImportFindings Findings => _feed?.Findings.With(_entries) ?? ImportFindings.None with { Entries = _entries };

    /// <summary>Tables of the export, as they are shown to whoever hands it in.</summary>
    public IReadOnlyList<TableLook> Tables => _tables;

    /// <summary>Reads the whole export into staging; <paramref name="share"/> tells how much of its bytes are read.</summary>
    public async Task<ImportEffect> StageAsync(
        ExportPackage package, Func<double> share, IProgress<ImportProgress> progress, CancellationToken cancellationToken)
    {
        var scope = declaration.CompleteWithinPanel is { } slug
            ? await PanelScope.LoadAsync(slug, declaration, panels, RecordedPanelRevision, cancellationToken)
            : null;
        var plan = ExportReading.Plan(package, declaration, kept: await transaction.ListRecipesAsync(cancellationToken));
        _tables = plan.Tables;
        _entries = EntriesOf(package, plan);
        RefuseIncomplete(plan);
        var platforms = plan.Units.SelectMany(u => u.Files.Select(f => (f.Index, u.Platform))).ToDictionary(p => p.Index, p => p.Platform);
        var feed = _feed = new ImportFeed(transaction, platforms, declaration, panel, audiences);
        // A file that is left out beside others that are read would otherwise be said nowhere.
        foreach (var refused in plan.Refused.Where(refused => !refused.Incidental)) feed.Findings.Warn(refused.File.Index, 0, ImportMessages.NotRead(refused.Reason));
        _unread = [.. plan.Refused.Where(refused => !refused.Incidental).Select(refused => refused.File.Index)];
        var records = ExportReading.Read(plan, declaration, cancellationToken);
        await foreach (var batch in RecordPump.RunAsync(records, cancellationToken))
        {
            await feed.TakeAsync(batch, cancellationToken);
            progress.Report(new ImportProgress("reading", feed.Rows, 0.6 * share()));
        }
        // A file of one owner is complete for that owner alone; only a file of many owners can be silent about some.
        _manyOwners = declaration.Owner is not null ? new HashSet<int>()
            : plan.Units.Where(unit => unit.NamesManyOwners).SelectMany(unit => unit.Files.Select(file => file.Index)).ToHashSet();
        return await SettleAsync(feed, scope, cancellationToken);
    }

    /// <summary>Why nothing of the export can be taken, or null.</summary>
    public Message? WhyNothing(ImportEffect effect)
    {
        if (effect.Lists > 0 || effect.Profiles > 0 || effect.Entries > 0 || effect.Sightings > 0 || effect.Posts > 0 || effect.Mentions > 0) return null;
        if (effect.Rejected > 0) return ImportMessages.NoRowRead(effect.Rejected);
        var refused = _entries.Where(e => e.Refused is not null).Select(e => FileMessages.OfFile(e.Path, e.Refused!)).Take(5).ToList();
        return refused.Count > 0 ? FileMessages.NothingRead(refused) : ImportMessages.NothingHeld;
    }

    /// <summary>Merges everything staged, still inside the transaction.</summary>
    public async Task<ImportEffect> PublishAsync(ImportEffect effect, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var counts = await transaction.PublishAsync(
            declaration.Completeness == ListCompleteness.Complete, declaration.PostsSince, _feed?.Audiences, cancellationToken);
        var revised = effect.Entries == 0 ? null
            : await transaction.PublishPanelAsync(panel, now, cancellationToken);
        // What was confirmed for this export holds for the next of its header; what is only read again confirms nothing.
        foreach (var table in declaration.Replaces is null ? _tables.Where(table => table.Source == ColumnSource.Declared) : [])
            await transaction.KeepRecipeAsync(
                ColumnRecipe.Of(table.Header, table.Map!, table.IsOfPeople ? null : declaration.Platform ?? table.ToolPlatform),
                now, cancellationToken);
        return effect with
        {
            Members = counts.Members, Duplicates = counts.Duplicates, Strangers = counts.Strangers, SelfFollows = counts.SelfFollows,
            MatchedNames = effect.Names is null ? null : counts.MatchedNames,
            Sightings = counts.Sightings, Posts = counts.Posts, Mentions = counts.Mentions, PanelRevision = revised?.Revision,
            MembersAdded = revised?.Added, MembersChanged = revised?.Changed, MembersEnded = revised?.Ended,
            Tables = UsedRecipe.Of(_tables),
            Completeness = await transaction.CompletenessAsync(cancellationToken), SilentMembers = await transaction.ListSilentAsync(cancellationToken),
        };
    }

    // Sums of mentions say nothing of who was not mentioned, so that no declaration could have an effect on them.
    private void RefuseCompleteSums(ImportFeed feed)
    {
        var isDeclared = declaration.PostsSince is not null || declaration.Completeness is ListCompleteness.Complete or ListCompleteness.CompleteWithinPanel;
        if (isDeclared && feed.Posts is { Mentions: > 0, Posts: 0 } && feed.Lists.All.Count == 0)
            throw new ImportRefusedException(ImportMessages.CountsAreNotComplete);
    }

    private async Task<ImportEffect> SettleAsync(ImportFeed feed, PanelScope? scope, CancellationToken cancellationToken)
    {
        RefuseCompleteSums(feed);
        var statements = await StateAsync(feed, scope, cancellationToken);
        _lists = new ListHeaders(declaration, scope, statements, feed.Profiles, feed.Findings).Settle(feed.Lists);
        await transaction.StageListsAsync(_lists, cancellationToken);
        return new ImportEffect
        {
            Lists = _lists.Count, Members = feed.Lists.All.Sum(l => l.Members), Profiles = feed.ProfileRows,
            Names = feed.Names > 0 ? feed.Names : null, NewProfiles = feed.Profiles.Created,
            Entries = feed.Entries, Rejected = feed.Findings.RejectedCount,
            Posts = feed.Posts.Posts, Mentions = feed.Posts.Mentions, SelfMentions = feed.Posts.SelfMentions, Warnings = feed.Findings.WarningCount, Rows = feed.Rows,
        };
    }

    // What is said of the files is kept as it is said; whom it means follows where ties are read.
    private async Task<IReadOnlyDictionary<ListDirection, int>> StateAsync(ImportFeed feed, PanelScope? scope, CancellationToken cancellationToken)
    {
        var statements = new Dictionary<ListDirection, int>();
        if (scope is null) return statements;
        foreach (var owner in scope.Owners ?? []) feed.Profiles.Ask(owner);
        await feed.Profiles.ResolveAsync(cancellationToken);
        foreach (var statement in new FileWord(feed, scope, declaration.CapturedAt, _manyOwners, _unread).Statements())
            statements[statement.Direction] = await transaction.StageStatementAsync(statement, cancellationToken);
        return statements;
    }

    private static List<ImportEntryRow> EntriesOf(ExportPackage package, ExportPlan plan)
    {
        var formats = plan.Units.SelectMany(u => u.Files.Select(f => (f.Index, u.Format.Id))).ToDictionary(p => p.Index, p => p.Id);
        var refused = plan.Refused.ToDictionary(r => r.File.Index, r => r.Reason);
        return [.. package.Files.Select(f => new ImportEntryRow(
            f.Index, f.Path, formats.GetValueOrDefault(f.Index), refused.GetValueOrDefault(f.Index)))];
    }

    private static void RefuseIncomplete(ExportPlan plan)
    {
        var missing = plan.Units.Where(u => u.Missing.Count > 0)
            .Select(u => DeclarationMessages.Needs(u.Files[0].Path, u.Format.Title, u.Missing)).ToList();
        var offers = plan.Units.Select(unit => unit.Offered).OfType<OfferedOwner>().Distinct()
            .Select(offer => DeclarationMessages.OfferedOwner(offer.Name, $"@{offer.Owner.Handle}", offer.Day));
        var asked = plan.Units.SelectMany(unit => unit.Files).Select(file => file.Index).ToHashSet();
        var guesses = plan.Tables.Where(table => table is { Source: ColumnSource.Guessed, Map: not null } && asked.Contains(table.File))
            .Select(table => OwnerTableMessages.Confirm(table.Path, table.Map!.ToString()));
        if (missing.Count > 0) throw new ImportRefusedException(DeclarationMessages.Missing([.. missing, .. offers, .. guesses]));
    }
}
