using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>The tables of a bundle from which the population is derived.</summary>
internal static class BundlePanelTables
{
    public static readonly Table<SealedPanelRow> Panel = new(
        "panel",
        new("profile", Text, r => r.Profile)
        {
            Description = "The account as the panel names it: platform and id, or platform and @handle", Personal = Personal.Account,
        },
        new("handle", Text, r => r.Handle) { Description = "Handle given", Personal = Personal.Handle },
        new("actor", Text, r => r.Actor) { Description = "Person or institution behind the account", Personal = Personal.Name },
        new("kind", Text, r => r.Kind) { Description = "Kind of office held" },
        new("country", Text, r => r.Country) { Description = "ISO 3166-1 alpha-2, or EU" },
        new("host_country", Text, r => r.HostCountry) { Description = "Of a mission, where it stands" },
        new("host_city", Text, r => r.HostCity) { Description = "Of a mission, where it stands" },
        new("office_from", Day, r => r.OfficeFrom) { Description = "First day in office; empty: always before" },
        new("office_to", Day, r => r.OfficeTo) { Description = "Last day in office; empty: always after" },
        new("member_from", Day, r => r.MemberFrom) { Description = "First day in the panel; empty: always before" },
        new("member_to", Day, r => r.MemberTo) { Description = "Last day in the panel; empty: always after" },
        new("personal", ColumnType.Boolean, r => r.Personal) { Description = "Personal rather than institutional" },
        new("language", Text, r => r.Language) { Description = "Language of the account" },
        new("attributes", Json, r => r.Attributes) { Description = "Further columns of the panel, as JSON", Personal = Personal.FreeText })
    {
        Description = "The rows of the panel. Members are those whose membership covers the edition's date; identities.csv tells whom a handle meant then.",
    };

    public static readonly Table<SealedHandle> Handles = new(
        "handles",
        new("account", Text, h => h.Account) { Description = "The member", Personal = Personal.Account },
        new("handle", Text, h => h.Handle) { Description = "Handle borne", Personal = Personal.Handle },
        new("seen_at", Instant, h => h.SeenAt) { Description = "When (UTC)" })
    {
        Description = "The sightings that tell the members' handles: the latest up to the edition's date, else the first after it.",
    };
}
