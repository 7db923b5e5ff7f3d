using Twiplomacy.Application.Qap;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Server.Pages.Qap;

/// <summary>One test.</summary>
/// <param name="Job">The job that works it out; null where nobody remembers it.</param>
public sealed record QapView(EditionRevisionRow Edition, QapAnswer Test, JobRow? Job)
{
    public bool IsUnderWay => Test.Result is null && Job?.Status is JobStatus.Waiting or JobStatus.Running;
}
