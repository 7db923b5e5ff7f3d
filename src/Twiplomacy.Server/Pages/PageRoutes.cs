using Twiplomacy.Application.Access;
using Twiplomacy.Application.Bundles;
using Twiplomacy.Application.Covariates;
using Twiplomacy.Application.Notes;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Accounts;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Alerts;
using Twiplomacy.Server.Pages.Assets;
using Twiplomacy.Server.Pages.Audit;
using Twiplomacy.Server.Pages.Bundles;
using Twiplomacy.Server.Pages.Cards;
using Twiplomacy.Server.Pages.Changes;
using Twiplomacy.Server.Pages.Comparisons;
using Twiplomacy.Server.Pages.Countries;
using Twiplomacy.Server.Pages.Covariates;
using Twiplomacy.Server.Pages.Editions;
using Twiplomacy.Server.Pages.Erasure;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Groups;
using Twiplomacy.Server.Pages.Home;
using Twiplomacy.Server.Pages.Imports;
using Twiplomacy.Server.Pages.Jobs;
using Twiplomacy.Server.Pages.ListedNames;
using Twiplomacy.Server.Pages.Measures;
using Twiplomacy.Server.Pages.Mentions;
using Twiplomacy.Server.Pages.Networks;
using Twiplomacy.Server.Pages.Notes;
using Twiplomacy.Server.Pages.PeerSets;
using Twiplomacy.Server.Pages.Presence;
using Twiplomacy.Server.Pages.Qap;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Pages.Reach;
using Twiplomacy.Server.Pages.Recipes;
using Twiplomacy.Server.Pages.Reports;
using Twiplomacy.Server.Pages.Search;
using Twiplomacy.Server.Pages.Settings;
using Twiplomacy.Server.Pages.Sharing;
using Twiplomacy.Server.Pages.SignIn;
using Twiplomacy.Server.Pages.Slides;
using Twiplomacy.Server.Pages.Structure;
using Twiplomacy.Server.Pages.Worklists;
using Twiplomacy.Server.Settings;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Server.Web.Forms;
using Twiplomacy.Server.Web.Networks;
using Twiplomacy.Server.Web.Queries;

namespace Twiplomacy.Server.Pages;

/// <summary>Every page, and nothing else. A page needs the scope <c>read</c> (which may be open) unless it says more.</summary>
public static class PageRoutes
{
    public static void MapPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/assets/{file}", AssetEndpoints.Get).WithMetadata(new StreamedAnswer()).ExcludeFromDescription();
        app.MapGet("/preferences", Preferences.Choose).ExcludeFromDescription();

        var pages = app.MapGroup("").WithMetadata(new PageRoute(), new PageQuery()).RequireScope(Scopes.Read).WithQueryContract().ExcludeFromDescription();
        pages.MapGet("/", HomePages.ShowAsync).Sharable();
        pages.MapGet("/search", SearchPages.ShowAsync);
        pages.MapGet("/search/suggestions", SearchPages.SuggestAsync);
        pages.MapGet("/rankings", RankingPages.ChooseAsync);
        // An address cut short leads to what stands above it.
        pages.MapGet("/rankings/{slug}", YearlyPages.LengthenAsync);
        pages.MapGet("/panels/{slug}", (string slug, HttpRequest request) => TypedResults.LocalRedirect(Links.PanelRanking(slug) + request.QueryString));
        pages.MapGet("/accounts", () => TypedResults.LocalRedirect("/search"));
        pages.MapGet("/rankings/{slug}/{measure}", RankingPages.OfEditionAsync).Sharable();
        pages.MapGet("/rankings/{slug}/{measure}/download.csv", RankingDownloads.CsvOfEditionAsync);
        pages.MapGet("/rankings/{slug}/{measure}/download.xlsx", RankingDownloads.WorkbookOfEditionAsync);
        pages.MapGet("/rankings/{slug}/{measure}/download.gexf", RankingDownloads.NetworkOfEditionAsync).WithMetadata(NetworkForm.All.Single(form => form.Ending == ".gexf"));
        pages.MapGet("/panels/{slug}/{measure}", RankingPages.OfPanelAsync);
        pages.MapGet("/panels/{slug}/{measure}/download.csv", RankingDownloads.CsvOfPanelAsync);
        pages.MapGet("/panels/{slug}/{measure}/download.xlsx", RankingDownloads.WorkbookOfPanelAsync);
        pages.MapGet("/panels/{slug}/{measure}/download.gexf", RankingDownloads.NetworkOfPanelAsync).WithMetadata(NetworkForm.All.Single(form => form.Ending == ".gexf"));
        pages.MapGet("/accounts/{id}", AccountPages.ShowAsync).Sharable();
        pages.MapGet("/accounts/{id}/slides", SlidePages.OfAccountAsync);
        pages.MapGet("/accounts/{id}/ties/{other}", AccountPages.TieAsync);
        pages.MapGet("/accounts/{id}/worklist", WorklistPages.ShowAsync);
        pages.MapPost("/accounts/{id}/worklist", WorklistPages.ChangeAsync).TakesForm().RequireScope(Scopes.Edit);
        pages.MapGet("/editions", () => TypedResults.LocalRedirect("/"));
        pages.MapGet("/editions/{slug}", EditionPages.ShowAsync).Sharable();
        pages.MapGet("/compare", ComparisonPages.ShowAsync);
        pages.MapGet("/countries", CountryPages.ListAsync);
        pages.MapGet("/countries/{code}", CountryPages.ShowAsync).Sharable();
        pages.MapGet("/countries/{code}/audit", CountryPages.AuditAsync);
        pages.MapGet("/countries/{code}/audit/download.csv", CountryPages.AuditFileAsync);
        pages.MapGet("/reach", ReachPages.ShowAsync);
        pages.MapGet("/presence", PresencePages.ShowAsync);
        pages.MapGet("/presence/{slug}", PresencePages.ShowAsync);
        pages.MapGet("/compare/{slug}", ComparisonPages.ShowAsync).Sharable();
        pages.MapGet("/compare/{slug}/slides", SlidePages.OfComparisonAsync);
        pages.MapEditionsBeside();
        pages.MapNetworks();
        pages.MapGet("/peer-sets", PeerSetPages.ListAsync);
        pages.MapPost("/peer-sets", PeerSetPages.CreateAsync).TakesForm().RequireScope(Scopes.Edit);
        pages.MapPost("/peer-sets/{slug}/edit", PeerSetPages.ChangeAsync).TakesForm().RequireScope(Scopes.Edit);
        pages.MapPost("/peer-sets/{slug}/remove", PeerSetPages.RemoveAsync).TakesForm().RequireScope(Scopes.Edit);
        pages.MapGet("/measures", MeasurePages.List);
        pages.MapGet("/measures/{id}", MeasurePages.Get);
        pages.MapGet("/verify", BundleCheckPages.Show);
        pages.MapPost("/verify", BundleCheckPages.CheckAsync).TakesForm(BundleLimit).WithMetadata(new OpenUpload());
        pages.MapImports();
        pages.MapJobs();
        pages.MapReports();
        pages.MapGet("/settings/audit", AuditPages.ShowAsync).RequireScope(Scopes.Admin);

        var open = app.MapGroup("").WithMetadata(new PageRoute()).ExcludeFromDescription();
        open.MapSignIn();
        open.MapGet(SharedVisits.Root + "/{token}", SharePages.Ended);
        var settings = app.MapGroup("").WithMetadata(new PageRoute()).RequireScope(Scopes.Admin).ExcludeFromDescription();
        settings.MapSettings();
    }

    private static void MapEditionsBeside(this RouteGroupBuilder pages)
    {
        pages.MapGet("/panels/{slug}/years", YearlyPages.Choose);
        pages.MapGet("/panels/{slug}/{measure}/years", YearlyPages.ShowAsync);
        pages.MapGet("/panels/{slug}/{measure}/years/download.csv", YearlyPages.FileAsync);
        pages.MapGet("/editions/{slug}/difference", EditionDifferencePages.ChooseAsync);
        pages.MapGet("/editions/{slug}/difference/{other}", EditionDifferencePages.ShowAsync);
        pages.MapGet("/editions/{slug}/revisions/{number:int}/difference", EditionDifferencePages.OfRevisionAsync);
        pages.MapGet("/accounts/{id}/audience", AudiencePages.ShowAsync);
        pages.MapGet("/editions/{slug}/cite/{form}", EditionPages.CiteAsync);
        pages.MapGet("/changes", ChangePages.ShowAsync);
    }

    private static void MapNetworks(this RouteGroupBuilder pages)
    {
        pages.MapGet("/networks", NetworkPages.ChooseAsync);
        pages.MapGet("/networks/{slug}", NetworkPages.ShowAsync).Sharable();
        pages.MapGet("/networks/{slug}/picture.svg", NetworkPages.SvgAsync);
        pages.MapGet("/networks/{slug}/picture.json", NetworkPages.DataAsync);
        pages.MapGet("/groups", GroupPages.ChooseAsync);
        pages.MapGet("/groups/{slug}", GroupPages.ShowAsync).Sharable();
        pages.MapGet("/groups/{slug}/choice", GroupPages.ChosenAsync).Sharable();
        pages.MapGet("/panels/{slug}/network", NetworkYearsPages.ShowAsync);
        pages.MapGet("/editions/{slug}/structure", StructurePages.ShowAsync);
        pages.MapGet("/editions/{slug}/posts", PostsPages.ShowAsync);
        pages.MapGet("/editions/{slug}/mentions", MentionsPages.ShowAsync);
        pages.MapQap();
    }

    private static void MapQap(this RouteGroupBuilder pages)
    {
        pages.MapGet("/editions/{slug}/qap", QapPages.ListAsync);
        pages.MapPost("/editions/{slug}/qap", QapPages.AskAsync).TakesForm().RequireScope(Scopes.Edit);
        pages.MapGet("/editions/{slug}/qap/{id:int}", QapPages.ShowAsync);
        pages.MapGet("/covariates", CovariatePages.ListAsync);
        pages.MapPost("/covariates", CovariatePages.UploadAsync).TakesForm(_ => CovariateUpload.MostBytes).RequireScope(Scopes.Import);
    }

    private static void MapImports(this RouteGroupBuilder pages)
    {
        pages.MapGet("/imports", ImportPages.ListAsync);
        pages.MapGet("/imports/recipes", RecipePages.ListAsync);
        pages.MapPost("/imports/recipes", RecipePages.KeepAsync).TakesForm().RequireScope(Scopes.Import);
        pages.MapPost("/imports/recipes/{id}/drop", RecipePages.RemoveAsync).TakesForm().RequireScope(Scopes.Import);
        pages.MapGet("/imports/{id:int}", ImportPages.ShowAsync);
        pages.MapGet("/imports/{id:int}/names", NamePages.ShowAsync).RequireScope(Scopes.Import);
        pages.MapPost("/imports/{id:int}/names", NamePages.ChangeAsync).TakesForm().RequireScope(Scopes.Import);
        pages.MapPost("/imports/{id:int}/undo", ImportPages.UndoAsync).TakesForm().RequireScope(Scopes.Import);
        pages.MapGet("/imports/new", PreparedPages.ShowNewAsync).RequireScope(Scopes.Import);
        pages.MapPost("/imports/new", PreparedPages.HandInAsync).TakesForm(UploadLimit).RequireScope(Scopes.Import);
        pages.MapGet("/imports/prepared/{id:int}", PreparedPages.ShowAsync).RequireScope(Scopes.Import);
        pages.MapPost("/imports/prepared/{id:int}/declare", PreparedPages.DeclareAsync).TakesForm().RequireScope(Scopes.Import);
        pages.MapPost("/imports/prepared/{id:int}/confirm", PreparedPages.ConfirmAsync).TakesForm().RequireScope(Scopes.Import);
        pages.MapPost("/imports/prepared/{id:int}/drop", PreparedPages.DropAsync).TakesForm().RequireScope(Scopes.Import);
    }

    private static void MapJobs(this RouteGroupBuilder pages)
    {
        pages.MapGet("/jobs", JobPages.ListAsync);
        pages.MapGet("/jobs/{id:long}", JobPages.ShowAsync);
        pages.MapPost("/jobs/{id:long}/cancel", JobPages.CancelAsync).TakesForm().RequireScope(Scopes.Edit);
        pages.MapPost("/jobs/{id:long}/retry", JobPages.RetryAsync).TakesForm().RequireScope(Scopes.Edit);
    }

    private static void MapReports(this RouteGroupBuilder pages)
    {
        pages.MapGet("/reports", ReportPages.ListAsync);
        pages.MapGet("/reports/{id:int}", ReportPages.ShowAsync);
        pages.MapGet("/reports/{id:int}/mail.html", ReportPages.MailAsync).WithMetadata(ContentPolicy.FramedMail);
        pages.MapGet("/reports/{id:int}/mail.txt", ReportPages.TextAsync).WithMetadata(ContentPolicy.FramedMail);
        var editing = pages.MapGroup("").RequireScope(Scopes.Edit);
        editing.MapGet("/reports/new", SubscriptionPages.ShowNewAsync);
        editing.MapPost("/reports/new", SubscriptionPages.CreateAsync).TakesForm();
        editing.MapPost("/reports/preview", ReportPages.DraftAsync).TakesForm().WithMetadata(ContentPolicy.FramedMail);
        editing.MapGet("/reports/{id:int}/edit", SubscriptionPages.ShowEditAsync);
        editing.MapPost("/reports/{id:int}/edit", SubscriptionPages.ChangeAsync).TakesForm();
        editing.MapPost("/reports/{id:int}/pause", SubscriptionPages.PauseAsync).TakesForm();
        editing.MapPost("/reports/{id:int}/delete", SubscriptionPages.DeleteAsync).TakesForm();
        editing.MapPost("/reports/{id:int}/test", SubscriptionPages.TestAsync).TakesForm();
        editing.MapGet("/notes", NotePages.ShowAsync);
        editing.MapPost("/notes", NotePages.WriteAsync).TakesForm();
        editing.MapPost("/notes/table", NoteTablePages.TakeAsync).TakesForm(_ => NoteTableActions.MostBytes);
        editing.MapPost("/notes/{id:int}/edit", NotePages.ChangeAsync).TakesForm();
        editing.MapPost("/notes/{id:int}/delete", NotePages.RemoveAsync).TakesForm();
        editing.MapPost("/goals", NotePages.SetAsync).TakesForm();
        editing.MapPost("/goals/{id:int}/edit", NotePages.ChangeGoalAsync).TakesForm();
        editing.MapPost("/goals/{id:int}/delete", NotePages.RemoveGoalAsync).TakesForm();
        editing.MapGet("/shares", SharePages.ListAsync);
        editing.MapPost("/shares", SharePages.CreateAsync).TakesForm();
        editing.MapPost("/shares/{id:int}/revoke", SharePages.RevokeAsync).TakesForm();
        editing.MapGet("/alerts", AlertPages.ListAsync);
        editing.MapGet("/alerts/new", AlertPages.ShowNewAsync);
        editing.MapPost("/alerts/new", AlertPages.CreateAsync).TakesForm();
        editing.MapGet("/alerts/{id:int}", AlertPages.ShowAsync);
        editing.MapGet("/alerts/{id:int}/edit", AlertPages.ShowEditAsync);
        editing.MapPost("/alerts/{id:int}/edit", AlertPages.ChangeAsync).TakesForm();
        editing.MapPost("/alerts/{id:int}/switch", AlertPages.SwitchAsync).TakesForm();
        editing.MapPost("/alerts/{id:int}/delete", AlertPages.DeleteAsync).TakesForm();
        editing.MapGet("/reports/deliveries", DeliveryPages.ListAsync);
        editing.MapPost("/reports/deliveries/resend", DeliveryPages.ResendFailedAsync).TakesForm();
        editing.MapPost("/reports/deliveries/{id:long}/resend", DeliveryPages.ResendAsync).TakesForm();
    }

    private static void MapSignIn(this RouteGroupBuilder open)
    {
        open.MapGet("/sign-in", SignInPages.ShowAsync);
        open.MapPost("/sign-in", SignInPages.SignInAsync).TakesForm();
        open.MapGet("/sign-in/openid", SignInPages.WithProvider);
        open.MapGet("/sign-out", SignInPages.ShowSignOut);
        open.MapPost("/sign-out", (Delegate)SignInPages.SignOutAsync).TakesForm();
        open.MapGet("/first-run", SignInPages.ShowFirstRunAsync);
        open.MapPost("/first-run", SignInPages.FirstRunAsync).TakesForm();
        open.MapGet("/sessions", SessionPages.ShowAsync).RequireAuthorization();
        open.MapPost("/sessions/{id:guid}/end", SessionPages.EndAsync).TakesForm().RequireAuthorization();
        open.MapGet("/password", PeoplePages.ShowPassword).RequireAuthorization();
        open.MapPost("/password", PeoplePages.ChangePasswordAsync).TakesForm().RequireAuthorization();
    }

    private static void MapSettings(this RouteGroupBuilder settings)
    {
        settings.MapGet("/settings", SettingsPages.ShowAsync);
        settings.MapGet("/settings/personal-data", PersonalDataPages.ShowAsync);
        settings.MapPost("/settings/personal-data/held", PersonalDataPages.HeldAsync).TakesForm();
        settings.MapPost("/settings/personal-data/erase", PersonalDataPages.EraseAsync).TakesForm();
        settings.MapPost("/settings/people", PeoplePages.TakeInAsync).TakesForm();
        settings.MapPost("/settings/people/{id:int}", PeoplePages.ChangeAsync).TakesForm();
        settings.MapPost("/settings/keys", SettingsPages.CreateKeyAsync).TakesForm();
        settings.MapPost("/settings/keys/{prefix}/revoke", SettingsPages.RevokeKeyAsync).TakesForm();
        settings.MapPost("/settings/editions", SettingsPages.BuildEditionAsync).TakesForm();
        settings.MapPost("/settings/editions/{slug}/seal", SettingsPages.SealEditionAsync).TakesForm();
    }

    // Beside the bundle a form has its fields.
    private static long BundleLimit(IServiceProvider services) => services.GetRequiredService<BundleProofQuestions>().MostBytes + (64 << 10);

    private static long UploadLimit(IServiceProvider services) => services.GetRequiredService<TwiplomacySettings>().Imports.MaxUploadBytes;
}
