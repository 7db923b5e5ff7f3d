using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Application.Worklists;

/// <summary>The page of a worklist.</summary>
/// <param name="Id">The account.</param>
/// <param name="Members">Steps towards which peers.</param>
/// <param name="Edition">The ties of this edition's date.</param>
/// <param name="AsOf">The ties of this instant; without one and without an edition those of today, or of the last capture where it is long ago.</param>
/// <param name="Step">Steps of this kind.</param>
/// <param name="State">Steps that stand so; all of them without one.</param>
/// <param name="Page">Which part of the table, from 1.</param>
public sealed record WorklistViewQuery(
    [property: Key] string Id, MemberChoice Members, string? Edition = null, DateTimeOffset? AsOf = null, StepKind? Step = null, WorkFilter? State = null,
    [property: Range(1, WorklistViewQuery.MostPages)] int Page = 1)
{
    public const int MostPages = 1_000_000;
}
