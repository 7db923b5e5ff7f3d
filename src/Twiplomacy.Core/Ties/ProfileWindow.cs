namespace Twiplomacy.Core.Ties;

/// <summary>During [From, To) the profile meant this account; instants as UTC ticks.</summary>
public readonly record struct ProfileWindow(int Account, long From, long To);
