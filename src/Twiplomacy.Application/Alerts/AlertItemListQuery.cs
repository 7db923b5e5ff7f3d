using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Alerts;

/// <summary>What an alert found, the latest first.</summary>
/// <param name="Id">The alert.</param>
/// <param name="Page">Which page.</param>
public sealed record AlertItemListQuery([property: Key] int Id, PageRequest Page) : IListQuery;
