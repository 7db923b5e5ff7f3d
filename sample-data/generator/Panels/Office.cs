namespace Twiplomacy.SampleData.Panels;

/// <summary>
/// An office that a made-up account stands for. Handle and actor name the institution, so that no person is invented.
/// </summary>
public sealed record Office(string Kind, string HandlePrefix, string ActorFormat)
{
    public static IReadOnlyList<Office> All { get; } =
    [
        new("foreign_ministry", "MFA_", "Ministry of Foreign Affairs of {0}"),
        new("head_of_state", "HoS_", "Office of the Head of State of {0}"),
        new("head_of_government", "HoG_", "Office of the Head of Government of {0}"),
        new("foreign_minister", "FM_", "Office of the Foreign Minister of {0}"),
        new("other", "Gov_", "Government of {0}"),
        new("other", "GNS_", "Government News Service of {0}"),
    ];
}
