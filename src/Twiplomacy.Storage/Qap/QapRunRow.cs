namespace Twiplomacy.Storage.Qap;

/// <summary>A test of a network against covariates. Question and result are JSON of the room that computes them.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Revision">Its number.</param>
/// <param name="BuiltAt">When the revision was built that was asked about.</param>
/// <param name="JobId">The job that works it out, or did.</param>
/// <param name="Result">Null until it is there.</param>
public sealed record QapRunRow(
    int RunId, int RevisionId, string Edition, int Revision, DateTimeOffset BuiltAt, string Question, long? JobId, DateTimeOffset AskedAt,
    string? Result, DateTimeOffset? FinishedAt);
