// What CloudWatch refuses in an alarm's definition. Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
import { LabError } from "../operation.ts";
import type { AlarmDefinition } from "./state.ts";

const COMPARISONS: readonly string[] = [
  "GreaterThanOrEqualToThreshold",
  "GreaterThanThreshold",
  "LessThanThreshold",
  "LessThanOrEqualToThreshold",
  "LessThanLowerOrGreaterThanUpperThreshold",
  "LessThanLowerThreshold",
  "GreaterThanUpperThreshold",
];
const STATISTICS: readonly string[] = ["SampleCount", "Average", "Sum", "Minimum", "Maximum"];
const MISSING_DATA: readonly string[] = ["breaching", "notBreaching", "ignore", "missing"];
const SHORT_PERIODS: readonly number[] = [10, 20, 30];
const DAY_SECONDS = 86_400;
const WEEK_SECONDS = 604_800;
const ACTIONS_AT_MOST = 5;

export function checkDefinition(definition: AlarmDefinition): void {
  const { ComparisonOperator, EvaluationPeriods, Metrics } = definition;
  if (ComparisonOperator === undefined) throw missing("ComparisonOperator");
  if (!COMPARISONS.includes(ComparisonOperator)) {
    throw invalid(
      `1 validation error detected: Value '${ComparisonOperator}' at 'comparisonOperator' failed to satisfy constraint: Member must satisfy enum value set: [${COMPARISONS.join(", ")}]`,
    );
  }
  if (EvaluationPeriods === undefined) throw missing("EvaluationPeriods");
  if (EvaluationPeriods < 1) throw invalid("The parameter EvaluationPeriods must be greater than or equal to 1");
  if (definition.Threshold === undefined && definition.ThresholdMetricId === undefined) throw missing("Threshold");
  if ((definition.DatapointsToAlarm ?? 1) > EvaluationPeriods) {
    throw invalid("The parameter DatapointsToAlarm must be less than or equal to EvaluationPeriods");
  }
  if (definition.TreatMissingData !== undefined && !MISSING_DATA.includes(definition.TreatMissingData)) {
    throw invalid(`Option ${definition.TreatMissingData} is not supported for TreatMissingData parameter.`);
  }
  for (const actions of [definition.AlarmActions, definition.OKActions, definition.InsufficientDataActions]) {
    if ((actions ?? []).length > ACTIONS_AT_MOST) throw invalid(`The number of actions must be at most ${ACTIONS_AT_MOST}`);
  }
  if (Metrics === undefined || Metrics.length === 0) checkMetric(definition, EvaluationPeriods);
  else if (definition.MetricName !== undefined) {
    throw new LabError("InvalidParameterCombinationException", "The parameters Metrics and MetricName cannot be used together.");
  }
}

function checkMetric(definition: AlarmDefinition, evaluationPeriods: number): void {
  const { MetricName, Namespace, Period, Statistic, ExtendedStatistic } = definition;
  if (MetricName === undefined) throw missing("MetricName");
  if (Namespace === undefined) throw missing("Namespace");
  if (Period === undefined) throw missing("Period");
  if (Statistic === undefined && ExtendedStatistic === undefined) throw missing("Statistic");
  if (Statistic !== undefined && ExtendedStatistic !== undefined) {
    throw new LabError("InvalidParameterCombinationException", "The parameters Statistic and ExtendedStatistic cannot be used together.");
  }
  if (Statistic !== undefined && !STATISTICS.includes(Statistic)) {
    throw invalid(
      `1 validation error detected: Value '${Statistic}' at 'statistic' failed to satisfy constraint: Member must satisfy enum value set: [${STATISTICS.join(", ")}]`,
    );
  }
  if (!SHORT_PERIODS.includes(Period) && (Period < 60 || Period % 60 !== 0)) {
    throw invalid("Period must be 10, 20, 30 or a multiple of 60");
  }
  if (Period * evaluationPeriods > (Period < 3_600 ? DAY_SECONDS : WEEK_SECONDS)) {
    throw invalid("Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400).");
  }
}

function invalid(message: string): LabError {
  return new LabError("ValidationException", message);
}

function missing(parameter: string): LabError {
  return new LabError("MissingRequiredParameterException", `The parameter ${parameter} is required.`);
}
