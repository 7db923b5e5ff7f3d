using Twiplomacy.Server.Pages.Alerts;
using Twiplomacy.Server.Pages.Assets;
using Twiplomacy.Server.Pages.Imports;
using Twiplomacy.Server.Pages.PeerSets;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Pages.Settings;

namespace Twiplomacy.Server.Pages;

/// <summary>Hands the pages' readers to their handlers.</summary>
public static class PageRegistration
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton<PageAssets>();
        services.AddSingleton<RankingChoices>();
        services.AddSingleton<RankingPageReading>();
        services.AddSingleton<ProvisionalPageReading>();
        services.AddSingleton<ImportPreparation>();
        services.AddSingleton<AlertFormReading>();
        services.AddSingleton<PeerSetReading>();
        services.AddSingleton<ImportOwners>();
        services.AddSingleton<SettingsReading>();
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "twiplomacy-form";
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // Every answer forbids frames already.
            forms.SuppressXFrameOptionsHeader = true;
        });
    }
}
