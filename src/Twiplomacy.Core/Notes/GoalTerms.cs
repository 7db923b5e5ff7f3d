namespace Twiplomacy.Core.Notes;

/// <summary>What somebody wants an account to reach by a day.</summary>
/// <param name="Account">The account's address.</param>
/// <param name="Measure">The measure's id.</param>
/// <param name="Owner">Whose goal it is.</param>
public sealed record GoalTerms(string Account, string Measure, double Value, DateOnly Due, string Owner);
