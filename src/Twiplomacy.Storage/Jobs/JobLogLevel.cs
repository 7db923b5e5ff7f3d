namespace Twiplomacy.Storage.Jobs;

/// <summary>How much a line of a job's log matters.</summary>
public enum JobLogLevel
{
    Information,
    Warning,
    Error,
}
