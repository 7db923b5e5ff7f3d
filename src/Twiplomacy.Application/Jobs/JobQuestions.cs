using System.Globalization;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Application.Jobs;

/// <summary>What can be asked of background jobs.</summary>
public sealed class JobQuestions(JobQueries jobs)
{
    public async Task<ListResult<JobAnswer>> AskAsync(JobListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        JobStatus? status = query.Status is null ? null : Enum.Parse<JobStatus>(query.Status, ignoreCase: true);
        var rows = await jobs.ListAsync(status, query.Kind, query.After()?.Number(0), query.Page.Fetch, cancellationToken);
        return new(query.Cut([.. rows.Select(JobAnswer.Of)], job => [job.Id]));
    }

    public async Task<JobAnswer> AskAsync(JobQuery query, CancellationToken cancellationToken) => JobAnswer.Of(await GetAsync(query, cancellationToken));

    public async Task<ListResult<JobLogAnswer>> AskAsync(JobLogQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        await GetAsync(new JobQuery(query.Id), cancellationToken);
        var lines = await jobs.ListLogAsync(query.Id, query.After()?.Number(0) ?? 0, query.Page.Fetch, cancellationToken);
        return new(query.Cut([.. lines.Select(JobLogAnswer.Of)], line => [line.Number]));
    }

    /// <summary>The job with its messages as data, for whoever says them in the reader's language.</summary>
    public async Task<JobRow> GetAsync(JobQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return await jobs.FindAsync(query.Id, cancellationToken) ?? throw RefusedException.NotFound(
            JobRefusalMessages.NoSuchJob(), Absence.Of("job", query.Id.ToString(CultureInfo.InvariantCulture), null, "id"));
    }
}
