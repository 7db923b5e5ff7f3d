using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Covariates;

/// <summary>Which covariates of pairs there are, by name, the newest version of each first.</summary>
/// <param name="Page">Which page.</param>
/// <param name="Name">Only the versions of this name.</param>
public sealed record CovariateListQuery(PageRequest Page, string? Name = null) : IListQuery;
