using System.Text.Json;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Time;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Analytics.Editions;

/// <summary>Builds the draft of an edition from the evidence as it stands. Safe to run again at any time.</summary>
public sealed class EditionBuilder(
    EditionQueries editions, EditionWriter writer, PanelStudyLoader studies, EditionComputation computation, AccountQueries accounts,
    TimeProvider time)
{
    private const int MaximumRounds = 5;

    /// <summary>
    /// Builds until the draft is fresh: an import that publishes during a build starts another round.
    /// False if the edition has no draft.
    /// </summary>
    public Task<bool> BuildAsync(string slug, DateTimeOffset now, CancellationToken cancellationToken) =>
        BuildAsync(slug, null, now, cancellationToken);

    /// <summary>The same as part of a job.</summary>
    /// <param name="claim">The job's right to publish.</param>
    /// <exception cref="ClaimLostException">Another worker has taken the job over; nothing was published.</exception>
    public async Task<bool> BuildAsync(string slug, JobClaim? claim, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var clock = new RunClock(now, time);
        for (var round = 0; round < MaximumRounds; round++)
        {
            if (await editions.FindDraftAsync(slug, cancellationToken) is not { } draft) return false;
            // The first round builds in any case: a run that died in its midst has left an old draft declared fresh.
            if (round > 0 && !draft.IsStale) return true;
            if (!await BuildOnceAsync(slug, claim, clock, cancellationToken)) return false;
        }
        return true;
    }

    // The draft is read after it was declared fresh: what somebody asks of it from then on makes it stale again.
    private async Task<bool> BuildOnceAsync(string slug, JobClaim? claim, RunClock clock, CancellationToken cancellationToken)
    {
        var evidence = await writer.BeginBuildAsync(slug, cancellationToken);
        if (await editions.FindDraftAsync(slug, cancellationToken) is not { } draft) return false;
        var settings = JsonSerializer.Deserialize<EditionSettings>(draft.Settings, EditionJson.Options)! with { MinObserved = null };
        var study = await studies.FindAsync(draft.Panel, draft.AsOf, null, cancellationToken)
            ?? throw new InvalidOperationException($"Panel '{draft.Panel}' of edition '{draft.Slug}' is gone.");
        var computed = await computation.ComputeAsync(study, settings, cancellationToken);
        var previous = await editions.FindPreviousAsync(draft, cancellationToken);
        var before = await PreviousFigures.LoadAsync(previous, editions, accounts, cancellationToken);
        return await writer.WriteDraftAsync(slug, ContentOf(study.PanelRevisionId, computed, before) with { EvidenceNumber = evidence }, claim, clock.Now, cancellationToken);
    }

    private static EditionContent ContentOf(int panelRevision, ComputedEdition computed, PreviousFigures before) => new(
        panelRevision, JsonSerializer.Serialize(computed.Settings, EditionJson.Options), before.RevisionId,
        JsonSerializer.Serialize(computed.Network, EditionJson.Options),
        EditionRows.MembersOf(computed), EditionRows.RankingsOf(computed, before), EditionRows.TiesOf(computed.Ties))
    {
        Activity = computed.Posts is null ? [] : [.. computed.Posts.Members.Select(EditionActivity.Of)],
        Mentions = computed.Posts is null ? [] : EditionActivity.Of(computed.Posts.Mentions),
    };
}
