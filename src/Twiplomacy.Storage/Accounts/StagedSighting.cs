namespace Twiplomacy.Storage.Accounts;

/// <summary>An id seen with a handle: at an instant, or at the capture of a staged list.</summary>
public readonly record struct StagedSighting(int IdProfile, int HandleProfile, int? List, DateTimeOffset? SeenAt, string Shown);
