using System.ComponentModel.DataAnnotations;
using Twiplomacy.Analytics.Structure;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Groups;

/// <summary>The ties between groups of an edition's members.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Page">Which page.</param>
/// <param name="Rows">
/// The groups of the rows, separated by commas: <c>group</c> (all groups of countries), <c>region</c> (of the world),
/// <c>kind</c>, <c>country</c>, or single ones such as eu, foreign_minister, FR, the slug of a peer set, an account.
/// </param>
/// <param name="Columns">Those of the columns; the same as the rows, where nothing is said.</param>
/// <param name="Networks">How many random networks with the same degrees the cells are set beside, for expected counts, z and p; 0: none.</param>
/// <param name="Seed">From which seed they are drawn: the same gives the same.</param>
public sealed record GroupMatrixQuery(
    EditionKey Edition, PageRequest Page, string? Rows = "group", string? Columns = null, [property: Range(0, ChanceSettings.Most)] int Networks = 0,
    [property: Range(0, int.MaxValue)] int Seed = 1) : IListQuery;
