using Twiplomacy.Core.Notes;

namespace Twiplomacy.Storage.Notes;

/// <summary>A goal as it is kept.</summary>
public sealed record GoalRow(int GoalId, GoalTerms Terms, string SetBy, DateTimeOffset SetAt);
