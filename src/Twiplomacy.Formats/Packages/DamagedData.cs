using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Packages;

/// <summary>
/// Damage that is noticed here: thrown as what the framework throws of its own streams, which no class can derive from, with the
/// message beside it.
/// </summary>
internal static class DamagedData
{
    private const string Key = "said";

    public static InvalidDataException Of(Message said) => new(said.ToString()) { Data = { [Key] = said } };

    /// <summary>Our message, or the framework's words.</summary>
    public static MessageValue ReasonOf(InvalidDataException damage) => damage.Data[Key] is Message said ? said : damage.Message;
}
