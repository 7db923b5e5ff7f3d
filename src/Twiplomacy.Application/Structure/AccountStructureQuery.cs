using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Structure;

/// <summary>The place of every account in an edition's network.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Page">Which page.</param>
/// <param name="By">
/// How the accounts are grouped: <c>region</c> (of the world), <c>kind</c>, <c>country</c>, or single groups, separated by
/// commas, such as eu,sco; no account may be in two of them.
/// </param>
public sealed record AccountStructureQuery(EditionKey Edition, PageRequest Page, string? By = StructureQuery.UsualGroups) : IListQuery;
