using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Alerts;

/// <summary>One alert.</summary>
/// <param name="Id">The alert.</param>
public sealed record AlertQuery([property: Key] int Id);
