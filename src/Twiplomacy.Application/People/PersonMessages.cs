using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.People;

/// <summary>What is said of people who may sign in.</summary>
public static class PersonMessages
{
    public static Message WantsName(int most) => new("people.name", ("most", most));

    public static Message WantsPassword(int least, int most) => new("people.password", ("least", least), ("most", most));

    public static Message WantsRole() => new("people.role");

    public static Message NameTaken(string name) => new("people.taken", ("name", name));

    public static Message LastAdmin() => new("people.lastadmin");

    public static Message NotFound() => new("people.notfound");

    public static Message NotNamed(string name) => new("people.notfound.named", ("name", name));

    public static Message HasNoPassword(string name, string issuer) => new("people.provided", ("name", name), ("issuer", issuer));
}
