using Xunit;

namespace Twiplomacy.IntegrationTests.Mail;

/// <summary>A test that needs the mail server from npm: skipped where it could not be had, a failure in CI.</summary>
public sealed class RequiresMailServerFactAttribute : FactAttribute
{
    public RequiresMailServerFactAttribute()
    {
        if (MailServer.IsThere) return;
        if (Environment.GetEnvironmentVariable("CI") == "true") throw new InvalidOperationException("The mail server of the tests is missing: 'npm ci' in tests/Twiplomacy.IntegrationTests/Mail.");
        Skip = "The mail server of the tests is missing: 'npm ci' in tests/Twiplomacy.IntegrationTests/Mail.";
    }
}
