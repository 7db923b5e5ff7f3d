namespace Twiplomacy.Jobs.Runs;

/// <summary>How a run ended, before it is written down.</summary>
internal abstract record RunEnd
{
    internal sealed record Succeeded(string? Result) : RunEnd;

    /// <summary>An error; final if trying again cannot help.</summary>
    internal sealed record Failed(string Error, bool Final) : RunEnd;

    internal sealed record Cancelled : RunEnd;

    /// <summary>What the job needs is not there yet; it goes back to the queue until later.</summary>
    internal sealed record Postponed(DateTimeOffset DueAt, string Reason) : RunEnd;

    /// <summary>The process stops; the job goes back to the queue.</summary>
    internal sealed record Interrupted : RunEnd;

    /// <summary>Another worker has the job: there is nothing left to write.</summary>
    internal sealed record ClaimLost : RunEnd;
}
