using System.Text.Json;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>What a publisher says when sealing.</summary>
/// <param name="Licence">An SPDX identifier, or null where none is stated.</param>
/// <param name="Reason">Why a sealed edition is corrected; what the draft was built with, if null.</param>
public sealed record SealTerms(string? Licence = null, string? Publisher = null, string? Reason = null);

/// <summary>How sealing ended.</summary>
/// <param name="Hash">SHA-256 over what is sealed now, or null.</param>
/// <param name="Refusal">Why nothing was sealed, or null.</param>
public sealed record SealOutcome(int? Revision, string? Hash, Message? Refusal);

/// <summary>
/// Freezes a draft: writes its evidence and results down in their canonical form, hashes them, and keeps the files. An
/// import that publishes meanwhile makes the draft stale, and then nothing is sealed.
/// </summary>
public sealed class EditionSealing(
    EditionQueries editions, EditionWriter writer, PanelStudyLoader studies, EditionComputation computation, EvidenceSealing evidence,
    AccountQueries accounts)
{
    public async Task<SealOutcome> SealAsync(string slug, SealTerms terms, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (await editions.FindDraftAsync(slug, cancellationToken) is not { IsStale: false, Network: not "{}" } draft) return NotFresh(slug);
        var reason = terms.Reason ?? draft.Reason;
        if (draft.Number > 1 && string.IsNullOrWhiteSpace(reason))
            return new SealOutcome(null, null, SealingMessages.ReasonNeeded(slug, draft.Number));
        if (await BundleOfAsync(draft, terms with { Reason = draft.Number > 1 ? reason : null }, cancellationToken) is not { } bundle) return NotFresh(slug);
        var seal = new EditionSeal(
            draft.RevisionId, draft.BuiltAt, bundle.Hash, reason, [.. bundle.Files.Select(f => new EditionFile(f.Path, f.Content))]);
        return await writer.SealAsync(seal, now, cancellationToken) ? new SealOutcome(draft.Number, bundle.HashText, null) : NotFresh(slug);
    }

    private static SealOutcome NotFresh(string slug) => new(null, null, SealingMessages.NoDraft(slug));

    // Null if what the draft was built from is not what is there now.
    private async Task<SealedBundle?> BundleOfAsync(EditionRevisionRow draft, SealTerms terms, CancellationToken cancellationToken)
    {
        var previous = await editions.FindPreviousAsync(draft, cancellationToken);
        if (previous?.RevisionId != draft.PreviousRevisionId) return null;
        if (await studies.FindAsync(draft.Panel, draft.AsOf, null, cancellationToken) is not { } study) return null;
        if (study.PanelRevisionId != draft.PanelRevisionId) return null;
        var settings = JsonSerializer.Deserialize<EditionSettings>(draft.Settings, EditionJson.Options)!;
        var posts = await SeenPostsAsync(study, settings, cancellationToken);
        var shown = await computation.ShownAsync(
            study, posts?.Evidence.Window.FirstShown(settings.EvidenceAge) ?? study.AsOf - settings.EvidenceAge, cancellationToken);
        var members = await editions.ListMembersAsync(draft.RevisionId, cancellationToken);
        if (!members.Select(AsSealed).SequenceEqual(study.Members.Select(EditionRows.Of))) return null;
        var places = (await PreviousFigures.LoadAsync(previous, editions, accounts, cancellationToken)).Places;
        var rankings = await editions.ListOfMembersAsync(draft.RevisionId, [.. members.Select(m => m.Position)], cancellationToken);
        return EditionBundle.Of(new BundleContent(
            Describe(draft, settings, posts?.Evidence, previous, terms, [.. rankings.Select(row => row.Measure).Distinct().Order(StringComparer.Ordinal)]),
            [.. members.Select(AsSealed)], await evidence.WriteAsync(study, settings, shown, posts, cancellationToken),
            [.. places],
            await editions.ListTiesAsync(draft.RevisionId, cancellationToken), rankings,
            JsonSerializer.Deserialize<NetworkFigures>(draft.Network, EditionJson.Options)!));
    }

    // What profiles showed of their state is told by the evidence.
    private static EditionMemberRow AsSealed(EditionMemberRow member) => EditionRows.WithOrderedAttributes(member) with { Status = null };

    private async Task<SeenPosts?> SeenPostsAsync(PanelStudy study, EditionSettings settings, CancellationToken cancellationToken)
    {
        var evidence = await computation.PostEvidenceAsync(study.Members, study.AsOf, settings, cancellationToken);
        if (!evidence.Sum().IsObserved) return null;
        return new SeenPosts(evidence, await computation.ListMentionImportsAsync(study.Members, study.AsOf, settings, cancellationToken));
    }

    private static SealedEdition Describe(
        EditionRevisionRow draft, EditionSettings settings, PostEvidence? posts, EditionRevisionRow? previous, SealTerms terms, IReadOnlyList<string> measures) => new(
        SealedEdition.CurrentFormat, draft.Slug, draft.Number, terms.Reason, draft.Panel, draft.Platform, draft.AsOf.ToUniversalTime(), settings,
        posts is null ? null : new SealedPosts(posts.HasPosts, posts.HasMentions),
        previous is null ? null : new SealedPrevious(previous.Slug, previous.Number, previous.AsOf.ToUniversalTime(), previous.Hash),
        [.. measures.Select(id => new SealedMeasure(id, MeasureCatalogue.Find(id)?.Version ?? 1))], terms.Licence, terms.Publisher, draft.MadeUp);
}
