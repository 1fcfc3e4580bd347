using AccruPay.Emulator;

namespace AccruPay.Tests;

public class EverySettingTests
{
    private static readonly Dictionary<string, Action<EmulatorSettings>> Changes = new(StringComparer.Ordinal)
    {
        ["none"] = _ => { },
        ["duplicates return the existing session"] = settings => settings.DuplicateCode = DuplicateCodeBehavior.ReturnExisting,
        ["duplicates are validation errors"] = settings => settings.DuplicateErrorCode = BusinessErrorCode.ValidationError,
        ["broken rules are validation errors"] = settings => settings.RuleErrorCode = BusinessErrorCode.ValidationError,
        ["verify of the unpaid is a status"] = settings => settings.UnpaidVerify = UnpaidVerifyBehavior.Status,
        ["verify of the expired is an error"] = settings => settings.ExpiredVerify = ExpiredVerifyBehavior.Error,
        ["amounts are numbers of any size"] = settings => settings.BigIntOutput = BigIntFormat.NumberAtAnySize,
        ["amounts are text"] = settings => settings.BigIntOutput = BigIntFormat.Text,
        ["bad secrets are HTTP 401"] = settings => settings.BadSecret = BadSecretBehavior.Http401,
        ["bad secrets are HTTP 401 in plain text"] = settings => settings.BadSecret = BadSecretBehavior.Http401PlainText,
        ["missing records are NOT_FOUND"] = settings => settings.NotFoundCode = NotFoundErrorCode.NotFound,
        ["foreign records are forbidden"] = settings => settings.ForeignRecord = ForeignRecordBehavior.Forbidden,
        ["business errors are HTTP 400"] = settings => settings.BusinessErrorStatus = BusinessErrorHttpStatus.BadRequest,
        ["business errors are HTTP 422"] = settings => settings.BusinessErrorStatus = BusinessErrorHttpStatus.UnprocessableContent,
        ["a provider must be named"] = settings => settings.MissingProvider = MissingProviderBehavior.ErrorWhenSeveral,
        ["pages hold one item"] = settings => settings.MaximumPageSize = settings.DefaultPageSize = 1,
        ["everything at once"] = EverythingAtOnce,
    };

    public static MatrixTheoryData<string, TransactionAction, EmulatedProvider> Settings { get; } =
        new(Changes.Keys, SessionFlow.Actions, Enum.GetValues<EmulatedProvider>());

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Every_outcome_is_told_as_documented(string change, TransactionAction action, EmulatedProvider provider)
    {
        var settings = new EmulatorSettings();
        Changes[change](settings);
        var outcomes = SessionLives.All.Where(life => life.Provider == provider && life.Action == action).Select(life => life.Outcome);
        foreach (var outcome in outcomes)
        {
            await using var service = new EmulatedService(settings);
            var flow = SessionFlow.Of(action);
            var session = await flow.StartAsync(service.Client, provider: SessionLives.SelectorOf(provider));
            service.Play(session.Id, outcome);

            var told = await flow.AskAsync(service.Client, SessionIdentifier.FromId(session.Id));

            told.Session!.Id.Should().Be(session.Id);
            told.ShouldTell(ExpectedOutcome.Of(outcome), action, settings);
        }
    }

    private static void EverythingAtOnce(EmulatorSettings settings)
    {
        settings.DuplicateCode = DuplicateCodeBehavior.ReturnExisting;
        settings.DuplicateErrorCode = BusinessErrorCode.ValidationError;
        settings.RuleErrorCode = BusinessErrorCode.ValidationError;
        settings.UnpaidVerify = UnpaidVerifyBehavior.Status;
        settings.ExpiredVerify = ExpiredVerifyBehavior.Error;
        settings.BigIntOutput = BigIntFormat.Text;
        settings.NotFoundCode = NotFoundErrorCode.NotFound;
        settings.BusinessErrorStatus = BusinessErrorHttpStatus.UnprocessableContent;
        settings.MissingProvider = MissingProviderBehavior.ErrorWhenSeveral;
    }
}
