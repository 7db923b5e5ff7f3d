using Twiplomacy.Application.Editions;

namespace Twiplomacy.Application.Comparisons;

/// <summary>Accounts, countries or groups of countries side by side: one of the three.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Accounts">Handles or account ids, separated by commas; upper and lower case are one.</param>
/// <param name="Countries">Countries instead (ISO 3166-1 alpha-2), separated by commas.</param>
/// <param name="Groups">Groups of countries instead, separated by commas: eu, sco, c5, g7 …, or regions: africa, americas, asia, europe, oceania.</param>
public sealed record ComparisonQuery(EditionKey Edition, string? Accounts = null, string? Countries = null, string? Groups = null)
{
    public const int Fewest = 2;
    public const int Most = 12;
}
