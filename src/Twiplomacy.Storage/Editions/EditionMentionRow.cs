namespace Twiplomacy.Storage.Editions;

/// <summary>Whom a member mentioned in the edition's window, and how often by kind: one element of each array per target.</summary>
public sealed record EditionMentionRow(int Source, int[] Targets, long[] Mentions, long[] Replies, long[] Reposts, long[] Quotes);
