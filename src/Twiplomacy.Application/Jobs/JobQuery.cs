using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Jobs;

/// <summary>One background job.</summary>
/// <param name="Id">The job.</param>
public sealed record JobQuery([property: Key] long Id);
