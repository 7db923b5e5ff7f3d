using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Accounts;

/// <summary>Which account bears a handle.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Handle">The handle, with or without @.</param>
/// <param name="At">The instant (UTC) at which it bore the handle, or before which it bore it last.</param>
public sealed record HandleQuery([property: Key] string Platform, [property: Key] string Handle, DateTimeOffset? At = null);
