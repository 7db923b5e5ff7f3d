using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Application.People;

/// <summary>What names, passwords and roles of people are taken.</summary>
public static class PersonRules
{
    public const int LongestName = 100;
    public const int ShortestPassword = 12;
    public const int LongestPassword = 256;

    public static bool IsName(string name) => OutsideText.IsLine(name, LongestName);

    internal static IEnumerable<Fault> OfName(string name)
    {
        if (!IsName(name)) yield return new(PersonMessages.WantsName(LongestName)) { Field = "name" };
    }

    internal static IEnumerable<Fault> OfPassword(string password)
    {
        if (password.Length is < ShortestPassword or > LongestPassword)
            yield return new(PersonMessages.WantsPassword(ShortestPassword, LongestPassword)) { Field = "password" };
    }

    internal static IEnumerable<Fault> OfRole(string role)
    {
        if (!Roles.All.Contains(role)) yield return new(PersonMessages.WantsRole()) { Field = "role", Allowed = Roles.All };
    }
}
