using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Notes;
using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Notes;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Reports.Content;

/// <summary>The panel of a subscription is gone, or nothing of what it asks for can be computed.</summary>
public sealed class ReportImpossibleException(Message said) : SaidException(said);

/// <summary>
/// Gathers what a report says. Where a sealed edition falls into the period the figures are the edition's, compared with
/// the edition before; else the panel is ranked at the end of the period, compared with its beginning.
/// </summary>
public sealed class ReportContents(
    PanelQueries panels, EditionQueries editions, PublishedRankings published, ProvisionalRankings provisional,
    PanelEvents events, NoteQueries notes)
{
    /// <param name="oldAfter">Lists captured longer than this before the figures' date are called old.</param>
    /// <exception cref="ReportImpossibleException">There is nothing to report on.</exception>
    public async Task<ReportContent> BuildAsync(
        SubscriptionTerms terms, ReportPeriod period, TimeSpan oldAfter, IReadOnlyList<MissingData> waitedInVain, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(period);
        var panel = await panels.FindAsync(terms.Panel, cancellationToken) ?? throw new ReportImpossibleException(MissingDataMessages.NoPanel(terms.Panel));
        var basis = await BasisAsync(terms.Panel, period, cancellationToken);
        var study = await events.StudyAsync(terms.Panel, basis.AsOf, cancellationToken);
        var own = MemberChoice.Of(study.Members, terms.Accounts, panel.Platform);
        var peers = MemberChoice.Of(study.Members, terms.Peers, panel.Platform);
        var measures = await MeasuresAsync(terms, basis, own, peers, cancellationToken);
        var accounts = await events.AccountsAsync(study, own.Members, basis, oldAfter, cancellationToken);
        return new ReportContent(
            terms.Name, panel.Slug, panel.Title, period, basis.Since, basis.AsOf, basis.Revision, measures, accounts,
            GapsOf(measures[0], [.. own.Missing, .. peers.Missing], waitedInVain))
        {
            Notes = await NotesAsync(panel.Slug, [.. own.Members.Select(number => study.Members[number])], basis, cancellationToken),
            MadeUp = basis.Revision is { } sealedIn ? sealedIn.MadeUp : panel.MadeUp,
            HasNewData = measures.Any(measure => measure.Ranking.Any(row => row.Row.EvidenceTo > period.From))
                || await events.IsAnythingCapturedAsync(study, period.From, basis.AsOf, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<NoteTerms>> NotesAsync(
        string panel, IReadOnlyList<PanelMember> own, ReportBasis basis, CancellationToken cancellationToken)
    {
        var (first, last) = (DateOnly.FromDateTime(basis.Since.UtcDateTime), DateOnly.FromDateTime(basis.AsOf.UtcDateTime));
        var found = new Dictionary<int, NoteTerms>();
        string[] editions = basis.Revision is { } revision ? [revision.Slug] : [];
        foreach (var (account, country) in own.Select(member => (Account: member.Account.ToString(), member.Country)).DefaultIfEmpty(("", null)))
            foreach (var note in await notes.ListForAsync(account, country, panel, editions, cancellationToken))
                if (note.Terms.From <= last && (note.Terms.To ?? note.Terms.From) >= first) found[note.NoteId] = note.Terms;
        return [.. found.Values.OrderBy(note => note.From)];
    }

    private async Task<ReportBasis> BasisAsync(string panel, ReportPeriod period, CancellationToken cancellationToken)
    {
        var sealedIn = (await editions.ListAsync(panel, cancellationToken))
            .Where(edition => edition.IsSealed && edition.AsOf > period.From && edition.AsOf <= period.To).MaxBy(edition => edition.AsOf);
        if (sealedIn is null) return new ReportBasis(null, null, period.From, period.To);
        var before = sealedIn.PreviousRevisionId is { } id ? await editions.FindRevisionAsync(id, cancellationToken) : null;
        return new ReportBasis(sealedIn, before, before?.AsOf ?? period.From, sealedIn.AsOf);
    }

    private async Task<IReadOnlyList<MeasureReport>> MeasuresAsync(
        SubscriptionTerms terms, ReportBasis basis, MemberChoice own, MemberChoice peers, CancellationToken cancellationToken)
    {
        var reports = new List<MeasureReport>();
        foreach (var id in terms.Measures)
        {
            if (MeasureCatalogue.Find(id) is not { } measure) continue;
            if (await RankingAsync(terms.Panel, id, basis, cancellationToken) is { Count: > 0 } ranking)
                reports.Add(FigureChoice.Of(measure, ranking, own, peers, terms.Measures.Count));
        }
        return reports.Count > 0 ? reports
            : throw new ReportImpossibleException(MissingDataMessages.NoMeasure(terms.Panel, terms.Measures));
    }

    private async Task<IReadOnlyList<PublishedRow>> RankingAsync(string panel, string measure, ReportBasis basis, CancellationToken cancellationToken)
    {
        if (basis.Revision is { } revision)
            return (await published.FindAsync(revision, measure, cancellationToken))?.Rows ?? [];
        return (await provisional.FindAsync(panel, measure, basis.AsOf, basis.Since, cancellationToken))?.Rows ?? [];
    }

    private static ReportGaps GapsOf(MeasureReport first, IReadOnlyList<string> missing, IReadOnlyList<MissingData> waitedInVain) => new(
        missing, first.Ranking.Count(row => row.Row.Rank is null), first.Ranking.Count,
        first.Ranking.Min(row => row.Row.EvidenceFrom), first.Ranking.Max(row => row.Row.EvidenceTo), waitedInVain);
}
