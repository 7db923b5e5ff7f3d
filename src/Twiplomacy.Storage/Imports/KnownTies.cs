using Twiplomacy.Core.Ties;

namespace Twiplomacy.Storage.Imports;

/// <summary>The accounts that panels or account files name or whose lists were captured, and all evidence about ties among them.</summary>
public sealed record KnownTies(IReadOnlyList<int> Accounts, TieLedger Ledger);
