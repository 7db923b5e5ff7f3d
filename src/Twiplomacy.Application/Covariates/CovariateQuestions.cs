using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Covariates;

namespace Twiplomacy.Application.Covariates;

/// <summary>What can be asked of covariates of pairs.</summary>
public sealed class CovariateQuestions(CovariateQueries covariates)
{
    public async Task<ListResult<CovariateAnswer>> AskAsync(CovariateListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var after = (int)(query.After()?.Number(0) ?? 0);
        var rows = (await covariates.ListAsync(query.Name, cancellationToken)).Skip(after).Take(query.Page.Fetch).Select(CovariateAnswer.Of).ToList();
        return new(query.Cut(rows, row => [after + rows.IndexOf(row) + 1]));
    }

    public async Task<CovariateAnswer> AskAsync(CovariateQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return CovariateAnswer.Of(await GetAsync(query.Name, query.Version, "name", cancellationToken));
    }

    /// <summary>One version; the newest where none is named. Refused if there is none.</summary>
    /// <param name="field">The part of the question that names it.</param>
    public async Task<CovariateRow> GetAsync(string name, int? version, string field, CancellationToken cancellationToken)
    {
        if (await covariates.FindAsync(name, version, cancellationToken) is { } found) return found;
        var known = (await covariates.ListAsync(null, cancellationToken))
            .Select(row => version is null ? row.Name : $"{row.Name}@{row.Version}").Distinct().ToList();
        var asked = version is null ? name : $"{name}@{version}";
        throw RefusedException.NotFound(
            CovariateMessages.NoSuchCovariate(),
            new Fault(CovariateMessages.NotAmong(asked, known)) { Field = field, Allowed = known, DidYouMean = DidYouMean.Nearest(asked, known) });
    }
}
