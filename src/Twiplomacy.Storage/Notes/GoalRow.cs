using Twiplomacy.Core.Notes;

namespace Twiplomacy.Storage.Notes;

/// <summary>A goal as it is kept.</summary>
/// <param name="Version">How often it was changed, from 1.</param>
public sealed record GoalRow(int GoalId, GoalTerms Terms, string SetBy, DateTimeOffset SetAt, int Version);
