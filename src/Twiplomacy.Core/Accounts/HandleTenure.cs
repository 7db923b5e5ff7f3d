namespace Twiplomacy.Core.Accounts;

/// <summary>The handle meant this account during [From, To); null means an account known by the handle alone.</summary>
public readonly record struct HandleTenure(DateTimeOffset From, DateTimeOffset To, int? Id);
