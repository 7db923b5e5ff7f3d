using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Editions;

/// <summary>Which revisions an edition has, oldest first.</summary>
/// <param name="Slug">The edition.</param>
/// <param name="Page">Which page.</param>
public sealed record RevisionListQuery([property: Key] string Slug, PageRequest Page) : IListQuery;
