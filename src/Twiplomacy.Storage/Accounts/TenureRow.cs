namespace Twiplomacy.Storage.Accounts;

/// <summary>During [From, To) the handle profile meant the account.</summary>
public sealed record TenureRow(int HandleProfile, int Account, DateTimeOffset From, DateTimeOffset To);
