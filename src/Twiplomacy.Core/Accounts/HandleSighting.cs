namespace Twiplomacy.Core.Accounts;

/// <summary>"This id bore this handle at that time", with ids and handles as numbers of the caller's.</summary>
public readonly record struct HandleSighting(int Id, int Handle, DateTimeOffset SeenAt);
