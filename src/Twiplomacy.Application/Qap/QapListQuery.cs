using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Qap;

/// <summary>The results of all tests of an edition's network, the newest test first.</summary>
/// <param name="Slug">The edition.</param>
/// <param name="Page">Which page.</param>
/// <param name="Test">Only this one.</param>
public sealed record QapListQuery([property: Key] string Slug, PageRequest Page, int? Test = null) : IListQuery;
