namespace Twiplomacy.Application.Access;

/// <summary>What people who sign in may do, by the scopes that their role holds.</summary>
public static class Roles
{
    public const string Reader = "reader";
    public const string Editor = "editor";
    public const string Admin = "admin";

    public static readonly IReadOnlyList<string> All = [Reader, Editor, Admin];

    public static IReadOnlyList<string> ScopesOf(string role) => role switch
    {
        Admin => [Scopes.Admin],
        Editor => [Scopes.Import, Scopes.Edit],
        _ => [Scopes.Read],
    };
}
