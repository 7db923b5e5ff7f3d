namespace Twiplomacy.Application.Access;

/// <summary>
/// What an API key may do. <c>admin</c> holds all others; <c>import</c> and <c>edit</c> each hold <c>read</c>.
/// </summary>
public static class Scopes
{
    public const string Read = "read";
    public const string Import = "import";
    public const string Edit = "edit";
    public const string Admin = "admin";

    public static readonly IReadOnlyList<string> All = [Read, Import, Edit, Admin];

    public static bool Allows(IEnumerable<string> held, string needed) =>
        held.Any(scope => scope == needed || scope == Admin || (needed == Read && All.Contains(scope)));
}
