namespace Twiplomacy.Server.Web.Networks;

/// <summary>An account in a network.</summary>
/// <param name="Id">The account's address.</param>
/// <param name="Label">Its handle.</param>
/// <param name="Actor">Who is behind it.</param>
/// <param name="Kind">The office held.</param>
/// <param name="Country">Of which country.</param>
/// <param name="Region">Of which region of the world (UN M49).</param>
/// <param name="Group">The largest group of countries that it belongs to.</param>
/// <param name="Groups">All of these groups, with spaces between.</param>
/// <param name="Community">Its community of mutual follows; 1 is the largest. Null without a mutual follow.</param>
public sealed record NetworkNodeAnswer(
    string Id, string Label, string? Actor, string? Kind, string? Country, string? Region, string? Group, string? Groups, int? Community);
