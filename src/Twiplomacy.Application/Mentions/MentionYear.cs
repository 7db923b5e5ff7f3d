namespace Twiplomacy.Application.Mentions;

/// <summary>The mentions in one edition's window.</summary>
/// <param name="Posts">Null where nobody uploaded posts of that time.</param>
/// <param name="OfLeaders">Posts that point at each of the accounts that lead in the chosen edition.</param>
public sealed record MentionYear(string Slug, DateTimeOffset AsOf, long? Posts, IReadOnlyList<long?> OfLeaders);
