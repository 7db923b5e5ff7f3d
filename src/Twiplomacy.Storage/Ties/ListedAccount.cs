namespace Twiplomacy.Storage.Ties;

/// <summary>An account that a list names by its id.</summary>
/// <param name="Row">Its row in the file.</param>
/// <param name="CreatedAt">When it was created, if a profile of it says so.</param>
public sealed record ListedAccount(int ObservationId, int Row, string Platform, string Id, DateTimeOffset? CreatedAt);
