namespace Twiplomacy.Core.Worklists;

/// <summary>Which step it is: whose, towards whom, and of which kind. Accounts stand by their addresses.</summary>
public sealed record StepName(string Account, string Peer, StepKind Kind);
