using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Analytics.Qap;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Covariates;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Groups;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Qap;

/// <summary>Finds what a test names, down to the version that holds now, or refuses it with what could have been meant.</summary>
public sealed class QapTermFinder(EditionFinder finder, GroupingFinder groupings, CovariateQuestions covariates)
{
    private const string Field = "covariates";

    /// <summary>Each term once.</summary>
    public async Task<IReadOnlyList<QapTerm>> FindAsync(
        QapRequest request, EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = new List<QapTerm>();
        foreach (var text in request.Covariates.Select(text => text?.Trim() ?? "").Distinct())
        {
            var term = QapTerm.Parse(text)
                ?? throw Refused(QapMessages.NotATerm(text, [.. QapTerm.Relations, .. MemberGroupings.Ways.Select(way => "same:" + way)]));
            found.Add(term.Kind switch
            {
                QapTermKind.Relation => await OfRelationAsync(term, request.Relation, revision, cancellationToken),
                QapTermKind.SameGroup => await OfGroupAsync(term, request.By, revision, members, cancellationToken),
                _ => await OfCovariateAsync(term, request.By, revision, cancellationToken),
            });
        }
        return [.. found.Distinct()];
    }

    private async Task<QapTerm> OfRelationAsync(QapTerm term, string relation, EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        if (term.Edition is null) return term.Name != relation ? term : throw Refused(QapMessages.Itself(term.ToString()));
        var other = await finder.GetAsync(term.Edition, term.Number, cancellationToken);
        if (other.Panel != revision.Panel) throw Refused(QapMessages.OtherPanel(other.Slug, revision.Panel));
        if (other.RevisionId == revision.RevisionId && term.Name == relation) throw Refused(QapMessages.Itself(term.ToString()));
        return term with { Number = other.Number };
    }

    private async Task<QapTerm> OfGroupAsync(
        QapTerm term, string by, EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, CancellationToken cancellationToken)
    {
        var known = await groupings.FindAsync(revision, members, cancellationToken);
        if (known.Find(term.Name) is null)
            throw RefusedException.Invalid(KnownWord.FaultOf(Field, term.ToString(), known.Names.Select(name => "same:" + name))!);
        // Accounts of one country hold different offices; the groups of a country are those of all its accounts.
        var isOfCountries = term.Name is "region" or "group" || known.Groups().Concat(known.RegionsOfMembers()).Any(group => group.Name == term.Name);
        return by == QapQuestion.ByAccount || isOfCountries ? term : throw Refused(QapMessages.NotOfCountries(term.ToString()));
    }

    /// <summary>Of the years of a covariate the edition's, else the latest before it; never a later one.</summary>
    private async Task<QapTerm> OfCovariateAsync(QapTerm term, string by, EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        var row = await covariates.GetAsync(term.Name, term.Number, Field, cancellationToken);
        if (row.Codes is null == (by == QapQuestion.ByCountry)) throw Refused(QapMessages.WrongUnit(term.ToString(), row.Codes is null));
        var named = term with { Number = row.Version };
        if (row.Years.Length == 0) return term.Year is null ? named : throw Refused(QapMessages.NoYear(named.ToString(), term.Year.Value));
        var last = term.Year ?? revision.AsOf.UtcDateTime.Year;
        var year = row.Years.Where(year => term.Year is null ? year <= last : year == last).Cast<int?>().Max();
        return named with { Year = year ?? throw Refused(QapMessages.NoYear(row.Name, last)) };
    }

    private static RefusedException Refused(Message message) => RefusedException.Invalid(new Fault(message) { Field = Field });
}
