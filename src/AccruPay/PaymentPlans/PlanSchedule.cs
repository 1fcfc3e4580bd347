using System.Text.Json;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>When a plan charges: how often, for how long, and after which trial.</summary>
/// <remarks>On the wire it is nine integers, which the API all requires; what is not used is sent as zero. Immutable.</remarks>
public sealed record PlanSchedule
{
    /// <summary>The prefixes under which the wire has the three parts.</summary>
    internal static readonly string[] Groups = [RenewalPrefix, EndPrefix, TrialPrefix];

    private const string RenewalPrefix = "renewalInterval";
    private const string EndPrefix = "endsAfter";
    private const string TrialPrefix = "trialPeriod";

    /// <summary>The time between two charges. In a request it must not be zero.</summary>
    public PlanInterval RenewalInterval { get; init; }

    /// <summary>The time after which the plan ends; zero (the default) means that it does not end.</summary>
    public PlanInterval EndsAfter { get; init; }

    /// <summary>The time before the first renewal is charged; zero (the default) means no trial.</summary>
    public PlanInterval TrialPeriod { get; init; }

    /// <summary>Reads the part whose field is the reader's current one.</summary>
    internal static PlanSchedule Read(PlanSchedule schedule, ref WireReader reader, FieldTable fields, ref int position) => reader.Group switch
    {
        RenewalPrefix => schedule with { RenewalInterval = PlanInterval.Read(schedule.RenewalInterval, ref reader, fields, ref position) },
        EndPrefix => schedule with { EndsAfter = PlanInterval.Read(schedule.EndsAfter, ref reader, fields, ref position) },
        _ => schedule with { TrialPeriod = PlanInterval.Read(schedule.TrialPeriod, ref reader, fields, ref position) },
    };

    internal void Validate(string argumentName)
    {
        RenewalInterval.Validate($"{argumentName}.{nameof(RenewalInterval)}");
        EndsAfter.Validate($"{argumentName}.{nameof(EndsAfter)}");
        TrialPeriod.Validate($"{argumentName}.{nameof(TrialPeriod)}");
        if (RenewalInterval.IsZero)
            throw new ArgumentException("The renewal interval must not be zero.", $"{argumentName}.{nameof(RenewalInterval)}");
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        RenewalInterval.WriteTo(writer, RenewalPrefix);
        EndsAfter.WriteTo(writer, EndPrefix);
        TrialPeriod.WriteTo(writer, TrialPrefix);
    }
}
