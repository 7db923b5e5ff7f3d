namespace Twiplomacy.Jobs.Runs;

/// <summary>Somebody called the job off.</summary>
internal sealed class JobCancelledException() : Exception("Somebody called it off.");
