namespace Twiplomacy.SampleData.Panels;

/// <summary>How an account behaves and how much of it the exports show.</summary>
public enum Role
{
    Ordinary,

    /// <summary>Has a prescribed number of mutual peers in the editions that name one.</summary>
    Hub,

    /// <summary>Follows nobody but whom the table of known ties says.</summary>
    Closed,

    /// <summary>Ordinary; its handle changed between two editions.</summary>
    Renamed,
    PartlySeen,
    SeenByFollowers,
    NeverSeen,

    /// <summary>Ordinary before 2016, protected in it.</summary>
    Protected,

    /// <summary>Ordinary before 2016, suspended in it.</summary>
    Suspended,
}

/// <summary>One row of the panel: who stood behind the handle in which office, and when it was a member.</summary>
public sealed record PanelRow(
    string Handle, string Actor, string Kind, DateOnly? OfficeFrom, DateOnly? OfficeTo,
    DateOnly MemberFrom, DateOnly? MemberTo, bool Personal, string Language)
{
    public bool Covers(DateOnly day) => MemberFrom <= day && (MemberTo is null || day <= MemberTo);
}

/// <summary>An account with the rows that describe it over time, in order; several where it was renamed or handed over.</summary>
/// <param name="Number">Position in the population, the vertex of the follow graph.</param>
/// <param name="Id">The made-up platform id; null for the account of which no export shows one.</param>
/// <param name="Standing">In [0, 1]: how connected an ordinary account is.</param>
/// <param name="Popularity">Weight with which others follow it unasked.</param>
/// <param name="Basis"><c>reference</c>, <c>public</c> or <c>made_up</c>, as in the README.</param>
public sealed record Account(
    int Number, string? Id, Country Country, Role Role, double Standing, double Popularity, string Basis, IReadOnlyList<PanelRow> Rows)
{
    /// <summary>The newest handle, by which the tables in <c>data/</c> name it.</summary>
    public string Handle => Rows[^1].Handle;

    public PanelRow? FindRow(DateOnly day) => Rows.FirstOrDefault(row => row.Covers(day));

    public bool IsMember(DateOnly day) => FindRow(day) is not null;

    public PanelRow RowAt(DateOnly day) => FindRow(day) ?? Rows.LastOrDefault(row => row.MemberFrom <= day) ?? Rows[0];
}
