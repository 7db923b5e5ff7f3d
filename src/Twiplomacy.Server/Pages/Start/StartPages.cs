using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Server.Pages.Frame;

namespace Twiplomacy.Server.Pages.Start;

/// <summary>The page that greets.</summary>
public static class StartPages
{
    public static async Task<RazorComponentResult> ShowAsync(StartPageReading reading, CancellationToken ct, string? edition = null) =>
        PageAnswer.Of<StartPage, StartView>(await reading.ReadAsync(edition, ct));
}
