namespace Twiplomacy.Storage.Imports;

/// <summary>A key by which a caller names one request, so that sending it again does not do it again.</summary>
public sealed record ImportKey(string Caller, string Key);
