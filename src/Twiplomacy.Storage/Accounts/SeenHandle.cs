
namespace Twiplomacy.Storage.Accounts;

/// <summary>An account was seen under a handle.</summary>
public sealed record SeenHandle(int Account, string Handle, DateTimeOffset SeenAt);
