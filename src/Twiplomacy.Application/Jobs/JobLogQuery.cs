using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Jobs;

/// <summary>The lines of a job's log, oldest first.</summary>
/// <param name="Id">The job.</param>
/// <param name="Page">Which page.</param>
public sealed record JobLogQuery([property: Key] long Id, PageRequest Page) : IListQuery;
