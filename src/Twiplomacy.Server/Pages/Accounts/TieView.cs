using Twiplomacy.Application.Ties;

namespace Twiplomacy.Server.Pages.Accounts;

/// <summary>What a page of one tie shows.</summary>
public sealed record TieView(TieResult Result, string? Edition);
