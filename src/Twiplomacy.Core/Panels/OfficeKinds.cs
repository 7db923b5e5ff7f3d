namespace Twiplomacy.Core.Panels;

/// <summary>The kinds of office an actor can hold.</summary>
public static class OfficeKinds
{
    public static IReadOnlyList<string> All { get; } =
    [
        "head_of_state", "head_of_government", "foreign_minister", "foreign_ministry", "embassy", "consulate",
        "permanent_mission", "ambassador", "international_organisation", "other",
    ];

    /// <summary>Those of a country's missions abroad.</summary>
    public static IReadOnlyList<string> Missions { get; } = ["embassy", "consulate", "permanent_mission"];
}
