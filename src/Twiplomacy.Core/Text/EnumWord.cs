using System.Text.Json;

namespace Twiplomacy.Core.Text;

/// <summary>Our own words as files, addresses and JSON have them: in lower case with underscores.</summary>
public static class EnumWord
{
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
