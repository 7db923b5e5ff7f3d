namespace Twiplomacy.Analytics.Bundles;

/// <summary>The tables of a bundle from which the population is derived.</summary>
internal static class BundlePanelTables
{
    public static readonly BundleTable<SealedPanelRow> Panel = new(
        "panel", "data/panel.csv", "The rows of the panel. Members are those whose membership covers the edition's date; identities.csv tells whom a handle meant then.",
        new("profile", "string", "The account as the panel names it: platform and id, or platform and @handle", r => r.Profile),
        new("handle", "string", "Handle given", r => r.Handle),
        new("actor", "string", "Person or institution behind the account", r => r.Actor),
        new("kind", "string", "Kind of office held", r => r.Kind),
        new("country", "string", "ISO 3166-1 alpha-2, or EU", r => r.Country),
        new("host_country", "string", "Of a mission, where it stands", r => r.HostCountry),
        new("host_city", "string", "Of a mission, where it stands", r => r.HostCity),
        new("office_from", "date", "First day in office; empty: always before", r => r.OfficeFrom),
        new("office_to", "date", "Last day in office; empty: always after", r => r.OfficeTo),
        new("member_from", "date", "First day in the panel; empty: always before", r => r.MemberFrom),
        new("member_to", "date", "Last day in the panel; empty: always after", r => r.MemberTo),
        new("personal", "boolean", "Personal rather than institutional", r => r.Personal),
        new("language", "string", "Language of the account", r => r.Language),
        new("attributes", "string", "Further columns of the panel, as JSON", r => r.Attributes));

    public static readonly BundleTable<SealedHandle> Handles = new(
        "handles", "data/handles.csv", "The sightings that tell the members' handles: the latest up to the edition's date, else the first after it.",
        new("account", "string", "The member", h => h.Account),
        new("handle", "string", "Handle borne", h => h.Handle),
        new("seen_at", "datetime", "When (UTC)", h => h.SeenAt));
}
