namespace Twiplomacy.Server.Settings;

/// <summary>Who may read without having signed in and without a key.</summary>
public enum Readers
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>Who asks from this machine and not for somebody else.</summary>
    ThisMachine,

    /// <summary>Whoever reaches the server.</summary>
    Anyone,
}
