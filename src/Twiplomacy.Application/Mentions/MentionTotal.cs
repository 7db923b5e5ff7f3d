namespace Twiplomacy.Application.Mentions;

/// <summary>How often an account is mentioned, or mentions others.</summary>
/// <param name="Posts">Posts, each once for every account that it points at.</param>
/// <param name="Accounts">How many accounts mention it, or are mentioned by it.</param>
public sealed record MentionTotal(MentionAccount Account, long Posts, int Accounts);
