using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Panels;

/// <summary>A panel with its members on a date.</summary>
/// <param name="Slug">The panel.</param>
/// <param name="Members">Which members.</param>
/// <param name="At">The date (UTC), which includes its whole day.</param>
public sealed record PanelQuery([property: Key] string Slug, MemberChoice Members, DateTimeOffset? At = null);
