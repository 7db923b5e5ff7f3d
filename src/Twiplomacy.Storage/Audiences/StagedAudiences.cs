namespace Twiplomacy.Storage.Audiences;

/// <summary>What an import found out about its follower lists while it read them.</summary>
/// <param name="Keys">Where the key of the hashes is; it is read, or made, only if there are sets.</param>
/// <param name="Strangers">Lists held as sets alone: only accounts known elsewhere have ties by them.</param>
/// <param name="StrangerRows">Rows of those lists that became no tie.</param>
public sealed record StagedAudiences(AudienceKeyFile Keys, IReadOnlyCollection<int> Strangers, long StrangerRows);
