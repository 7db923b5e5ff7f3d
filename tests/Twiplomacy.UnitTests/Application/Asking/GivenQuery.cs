using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Core.Text;

namespace Twiplomacy.UnitTests.Application.Asking;

/// <summary>A question with every kind of field.</summary>
public sealed record GivenQuery(
    GivenKey Thing, PageRequest Page, string? Country = null, bool? Within = null, [property: Range(1900, 9998)] int? From = null,
    DateTimeOffset? AsOf = null, DateOnly? Day = null, GivenOrder Order = GivenOrder.ByName, [property: AllowedValues("account", "actor")] string? Unit = null,
    ValueList<string>? Accounts = null, [property: OpenPrefix("attr.")] ValueList<ColumnValue>? Attributes = null) : IListQuery;

/// <summary>What it asks about.</summary>
public sealed record GivenKey([property: Key] string Slug, [property: Key] int? Number = null);

/// <summary>Words of ours.</summary>
public enum GivenOrder
{
    ByName,
    ByDate,
}
