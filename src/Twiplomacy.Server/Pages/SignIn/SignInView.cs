namespace Twiplomacy.Server.Pages.SignIn;

/// <summary>What a page to sign in or up shows: what was wrong, and what need not be written again.</summary>
/// <param name="Provider">The identity provider with which people may sign in too; null without one.</param>
public sealed record SignInView(
    string? Fault = null, string? Name = null, string? Back = null, string? Token = null, bool IsFirstRun = false, string? Provider = null);
