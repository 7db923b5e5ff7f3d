namespace Twiplomacy.Storage.Jobs;

/// <summary>Where a job stands. The last three are final.</summary>
public enum JobStatus
{
    Waiting,
    Running,
    Succeeded,
    Failed,
    Cancelled,
}
