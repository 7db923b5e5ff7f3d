using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Storage.Ties;

/// <summary>An account among those whose ties are asked: the profile of its id where known, else of its handle.</summary>
public readonly record struct LedgerAccount(int Profile, ProfileKeyKind Kind);
