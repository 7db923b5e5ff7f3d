using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Editions;

/// <summary>What a revision tells differently from an earlier one.</summary>
/// <param name="Edition">The later revision.</param>
/// <param name="Page">Which page.</param>
/// <param name="From">The earlier revision; the one before, where nothing is said.</param>
public sealed record EditionDifferenceQuery(EditionKey Edition, PageRequest Page, [property: Range(1, int.MaxValue)] int? From = null) : IListQuery;
