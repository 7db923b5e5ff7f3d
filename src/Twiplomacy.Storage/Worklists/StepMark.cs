using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Storage.Worklists;

/// <summary>How a step stands since somebody marked it.</summary>
/// <param name="Undoes">The mark that it undid; null: it is no undoing.</param>
public sealed record StepMark(int MarkId, StepName Step, StepChange Change, int? Undoes, string MarkedBy, DateTimeOffset MarkedAt);
