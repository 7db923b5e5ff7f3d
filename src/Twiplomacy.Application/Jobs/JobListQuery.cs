using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Jobs;

/// <summary>Which background jobs there are, newest first.</summary>
/// <param name="Page">Which page.</param>
/// <param name="Status">Only jobs that stand so.</param>
/// <param name="Kind">Only jobs of this kind.</param>
public sealed record JobListQuery(
    PageRequest Page, [property: AllowedValues("waiting", "running", "succeeded", "failed", "cancelled")] string? Status = null,
    string? Kind = null) : IListQuery;
