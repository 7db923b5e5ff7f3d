using System.ComponentModel.DataAnnotations;
using Twiplomacy.Analytics.Structure;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Structure;

/// <summary>The figures of an edition's network as a whole.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Page">Which page.</param>
/// <param name="By">
/// How the accounts are grouped: <c>region</c> (of the world), <c>kind</c>, <c>country</c>, or single groups, separated by
/// commas, such as eu,sco; no account may be in two of them.
/// </param>
/// <param name="Networks">How many random networks the figures are set beside; 0: none.</param>
/// <param name="Seed">From which seed they are drawn: the same gives the same.</param>
public sealed record StructureQuery(
    EditionKey Edition, PageRequest Page, string? By = StructureQuery.UsualGroups,
    [property: Range(0, ChanceSettings.Most)] int Networks = ChanceSettings.Usual, [property: Range(0, int.MaxValue)] int Seed = 1) : IListQuery
{
    public const string UsualGroups = "region";
}
