using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Storage.Worklists;

/// <summary>A step by every address of its two accounts, that of today first: a mark under an older one is of the same step.</summary>
public sealed record StepAddresses(string[] Accounts, string[] Peers, StepKind Kind);
