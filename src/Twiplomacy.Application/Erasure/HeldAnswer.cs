namespace Twiplomacy.Application.Erasure;

/// <summary>What is held of a person.</summary>
/// <param name="Person">Who was asked for; null where nobody was.</param>
/// <param name="Homes">Where data about persons lives; with a person, only where they are named.</param>
/// <param name="Note">What was not searched.</param>
public sealed record HeldAnswer(string? Person, IReadOnlyList<HeldHomeAnswer> Homes, string Note)
{
    public static HeldAnswer Of(string? person, IReadOnlyList<HeldHome> homes) =>
        new(person, [.. homes.Select(HeldHomeAnswer.Of)], PersonalDataMessages.Backups().ToString());
}
