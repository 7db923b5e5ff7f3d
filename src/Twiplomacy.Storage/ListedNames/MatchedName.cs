namespace Twiplomacy.Storage.ListedNames;

/// <summary>The name by which a list holds an account, since a person said that it is its name.</summary>
public sealed record MatchedName(int ObservationId, string Name, int Row, DateTimeOffset MatchedAt);
