using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Imports;

/// <summary>The rows of an import that could not be read, in the order of its files.</summary>
/// <param name="Id">The import.</param>
/// <param name="Page">Which page.</param>
public sealed record RejectedListQuery([property: Key] int Id, PageRequest Page) : IListQuery;
