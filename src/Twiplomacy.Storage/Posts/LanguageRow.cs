namespace Twiplomacy.Storage.Posts;

/// <summary>Posts in one language, with the accounts that wrote them.</summary>
/// <param name="Language">As the export has it, in lower case: <c>en</c>; null where it has none.</param>
public sealed record LanguageRow(string? Language, long Posts, long Accounts, DateTimeOffset First, DateTimeOffset Last);
